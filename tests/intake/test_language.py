import pytest

from verifier.intake.language import language

NEWS = {
    "en": "The mayor of Karsk said on Tuesday that the bridge over the Tiva would stay closed until the autumn.",
    "de": "Der Bürgermeister von Karsk sagte am Dienstag, die Brücke über die Tiva bleibe bis zum Herbst gesperrt.",
    "fr": "Le maire de Karsk a déclaré mardi que le pont sur la Tiva resterait fermé jusqu’à l’automne prochain.",
    "uk": "Мер міста сказав у вівторок, що міст через річку залишиться зачиненим до осені через ремонт.",
    "ru": "Мэр города сказал во вторник, что мост через реку останется закрытым до осени из-за ремонта.",
    "nl": "De burgemeester zei dinsdag dat de brug over de Tiva tot de herfst gesloten blijft voor reparatie.",
    "zh": "市长星期二表示,由于维修工程,河上的大桥将关闭至秋季。两支施工队正在东侧桥墩施工,第三支预计月底到达。"
    "市长还说,渡轮将继续运行到晚上十点,票价不变。",
}


@pytest.mark.parametrize("tag", NEWS)
def test_a_sentence_of_news_is_enough(tag: str) -> None:
    assert language(NEWS[tag]) == tag


@pytest.mark.parametrize("text", ["Poe quits", "", "12:30 " * 100, "The bridge is shut.", "xqz " * 50])
def test_where_it_cannot_be_told_it_is_undetermined(text: str) -> None:
    assert language(text) == "und"


def test_an_english_title_does_not_make_german_text_english() -> None:
    assert language(NEWS["de"] * 3 + " “The Bridge and the River”") == "de"


def test_a_long_text_is_judged_by_its_parts() -> None:
    assert language(NEWS["en"] * 9_000) == "en"
    assert language(NEWS["fr"] * 9_000) == "fr"
