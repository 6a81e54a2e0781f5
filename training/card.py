"""The model card that is written beside the weights: what they are, what they were trained on, how good they are."""

from collections.abc import Mapping

from training.metric import Score

MEASURES = ("full", "reporting", "content token", "source exact", "cue exact", "covered")


def card(recipe: str, about: str, seed: int, digests: Mapping[str, str], measured: Mapping[str, Score]) -> str:
    """Return the card of one run in Markdown: what was run, on what data, the weights' hashes, its figures."""
    lines = [
        "# The tagger's weights",
        "",
        *(f"`{name}`, SHA-256 `{digest}`  " for name, digest in digests.items()),
        "",
        f"Trained by `python -m training {recipe}`, seed {seed}. {about}",
        "",
        "| measured on | " + " | ".join(f"{m}, P / R / F1" for m in MEASURES) + " |",
        "|---" * (1 + len(MEASURES)) + "|",
    ]
    for name, score in measured.items():
        figures = score.figures()
        cells = ("{:.1f} / {:.1f} / {:.1f}".format(*figures[m]) for m in MEASURES)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines += ["", "What is counted is told in `training/metric.py`; what the weights are for, in `training/README.md`."]
    return "\n".join(lines) + "\n"
