import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from training.__main__ import main
from training.inputs import FIRST, WRITES_FIRST, Unfit, kind, polnear, require_start
from training.recipes import RECIPES
from verifier.engines import weights

SHIPPED = Path(weights.__file__).parent.parent / "attribution" / "weights" / weights.NETWORK
REPOSITORY = Path(__file__).parents[2]
FILES = {
    "empty": b"",
    "text": b"network",
    "pickle": b"\x80\x04\x95\x05\x00",
    "zip": b"PK\x03\x04 and more",
    "onnx": b"\x08\x07\x12\x04onnx",
}


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Return what the command says on stderr, once it has ended with 2 and one line."""
    with pytest.raises(SystemExit) as ended:
        main([str(a) for a in arguments])
    told = capsys.readouterr()
    assert (ended.value.code, told.out, told.err.count("\n")) == (2, "", 1)
    return told.err


def test_a_file_is_told_by_its_first_bytes(files: Path) -> None:
    found = {name: kind(files / name) for name in FILES}
    assert found == {
        "empty": "an empty file",
        "text": "a file of another kind",
        "pickle": "a pickle, which is not opened",
        "zip": "a zip archive, as torch writes its files",
        "onnx": "an ONNX network",
    }
    assert (kind(files), kind(files / "none"), kind(SHIPPED)) == (
        "a folder",
        "no such file or folder",
        "an ONNX network",
    )


@pytest.mark.parametrize("name", [*FILES, "none", "."])
def test_the_weights_of_version_0_1_are_no_other_file(files: Path, name: str) -> None:
    with pytest.raises(Unfit, match=r"wanted: the weights of version 0.1 .*git show") as told:
        require_start(RECIPES["both"], files / name)
    assert str(told.value).startswith(f"{files / name}: {kind(files / name)}")


def test_the_weights_that_ship_today_are_not_those_of_version_0_1() -> None:
    with pytest.raises(Unfit, match="an ONNX network of another export"):
        require_start(RECIPES["both"], SHIPPED)


@pytest.mark.parametrize("name", [*(name for name in FILES if name != "zip"), "none", "."])
def test_slim_starts_from_no_file_that_torch_did_not_write(files: Path, name: str) -> None:
    with pytest.raises(Unfit, match=r"wanted: network\.pt"):
        require_start(RECIPES["slim"], files / name)


def test_the_command_told_writes_the_weights_of_version_0_1() -> None:
    command = WRITES_FIRST.split(" > ")[0].split()
    shown = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=False)
    if shown.returncode:
        pytest.skip("this copy has no history")
    assert sha256(shown.stdout).hexdigest() == FIRST
    assert WRITES_FIRST in (REPOSITORY / "training" / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "metadata.tsv").write_text("compartment\tfilename\tannotators\ntrain\tquay\ta1\ndev\tquay\ta1\n")
    for part in ("train", "dev"):
        for folder in ("text", "attributions"):
            (tmp_path / part / folder).mkdir(parents=True)
        (tmp_path / part / "text/quay.txt").write_text("Ann Holm said no.")
        (tmp_path / part / "attributions/quay_a1.ann").write_text("T1\tSource 0 8\tAnn Holm\n")
    return tmp_path


def test_a_corpus_laid_out_as_wanted_is_read(corpus: Path) -> None:
    assert {part: len(found) for part, found in polnear(corpus, ("train", "dev")).items()} == {"train": 1, "dev": 1}


@pytest.mark.parametrize(
    ("broken", "content", "told"),
    [
        ("metadata.tsv", b"", "names no article of train"),
        ("metadata.tsv", b"part\tname\ntrain\tquay\n", "its part train cannot be read .KeyError"),
        ("metadata.tsv", b"compartment\tfilename\tannotators\ntrain\tquay\n", "cannot be read .AttributeError"),
        ("metadata.tsv", b"compartment\tfilename\tannotators\ntrain\tgone\ta1\n", "No such file.*gone.txt"),
        ("train/text/quay.txt", b"\xff\xfe", "UnicodeDecodeError"),
        ("dev/attributions/quay_a1.ann", b"T1\tSource\n", "its part dev cannot be read .IndexError"),
    ],
)
def test_a_corpus_of_another_layout_is_refused(corpus: Path, broken: str, content: bytes, told: str) -> None:
    (corpus / broken).write_bytes(content)
    with pytest.raises(Unfit, match=told):
        polnear(corpus, ("train", "dev"))


def test_a_folder_that_is_no_corpus_is_told_with_what_it_lacks(files: Path) -> None:
    lacks = "a folder without metadata.tsv, dev/text, dev/attributions; wanted: PolNeAR's folder"
    with pytest.raises(Unfit, match=lacks):
        polnear(files, ("dev",))


def test_the_command_says_in_one_line_what_it_was_given_and_what_it_wants(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, none, text = files / "out", files / "none", files / "text"
    assert f"{none}: no such file or folder; wanted: PolNeAR" in refused(capsys, "polnear", out, "--polnear", none)
    assert f"{text}: a file of another kind; wanted: PolNeAR" in refused(capsys, "clean", out, "--polnear", text)
    assert f"{text}: a file of another kind; wanted: a folder" in refused(capsys, "clean", text)
    both = ("both", out, "--polnear", files, "--start")
    assert f"{SHIPPED}: an ONNX network of another export" in refused(capsys, *both, SHIPPED)
    slim = ("slim", out, "--polnear", files, "--start")
    assert f"{SHIPPED}: an ONNX network; wanted: network.pt" in refused(capsys, *slim, SHIPPED)
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("polnear OUT", "polnear needs --polnear FOLDER"),
        ("both OUT --polnear X", "both needs --start FILE: the weights of version 0.1"),
        ("slim OUT --polnear X", "slim needs --start FILE: network.pt"),
        ("clean OUT --start X", "clean starts from MiniLM"),
        ("clean OUT --steps 0", "clean has 610 steps"),
        ("clean OUT --steps 611", "clean has 610 steps"),
        ("whole OUT", "invalid choice: 'whole'"),
    ],
)
def test_an_option_that_is_missing_or_wrong_is_told_in_one_line(
    arguments: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told in refused(capsys, *arguments.split())
