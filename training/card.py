"""The model card that is written beside the weights: what they are, what they were trained on, how good they are."""

from collections.abc import Mapping

from training.metric import Score

DATA = {
    "clean": "Our own corpus alone (`training/corpus/train`, 168 articles written and annotated for this project, "
    "Apache-2.0 as the rest of it), from MiniLM as it was pre-trained.",
    "polnear": "The training part (840 articles) of PolNeAR alone, from MiniLM as it was pre-trained. "
    "The corpus states no licence; none of its text is in this repository.",
    "both": "The weights of version 0.1 (three epochs on PolNeAR), trained on with the training part (840 articles) of "
    "PolNeAR and our own corpus (168 articles). PolNeAR states no licence; none of its text is in this repository.",
}
MEASURES = ("full", "reporting", "content token", "source exact", "cue exact", "covered")


def card(recipe: str, seed: int, digests: Mapping[str, str], measured: Mapping[str, Score]) -> str:
    """Return the card of one run in Markdown: what was run, the hashes of the weights, and the figures of that run."""
    lines = [
        "# The tagger's weights",
        "",
        *(f"`{name}`, SHA-256 `{digest}`  " for name, digest in digests.items()),
        "",
        f"Trained by `python -m training {recipe}`, seed {seed}. {DATA[recipe]}",
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
