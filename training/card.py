"""The model card that is written beside the weights: what they are and are for, how they were made, how good they are.

Its words stand in `card.md`. A paragraph there that begins with a word in brackets is for such runs alone.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from textwrap import fill

from training.agreement import Agreement
from training.metric import Score
from training.recipes import RECIPES
from training.sizes import WHOLE

MEASURES = ("full", "reporting", "content token", "source exact", "cue exact", "covered")
WORDS = Path(__file__).with_name("card.md")
WIDTH = 120
_ONLY = re.compile(r"\[(\w+)\] ")


@dataclass(frozen=True)
class Made:
    """How weights were made."""

    recipe: str
    steps: int
    seed: int
    package: str
    """Version of the package that holds the pre-trained encoder."""
    started: tuple[str, str] | None
    """Name and SHA-256 of the file that it started from; none where that is the pre-trained encoder."""
    digests: Mapping[str, str]


@dataclass(frozen=True)
class Measured:
    """A score, and on how many articles."""

    score: Score
    articles: int


def card(made: Made, measured: Mapping[str, Measured], war: Measured, agreed: Agreement) -> str:
    """Return the card of one run in Markdown."""
    kept = [_only(paragraph, _kinds(made)) for paragraph in WORDS.read_text(encoding="utf-8").split("\n\n")]
    words = Template("\n\n".join(paragraph for paragraph in kept if paragraph))
    told = words.substitute(_run(made), figures=_table(measured), **_war(war), **_agreed(agreed))
    return "\n\n".join(_filled(paragraph) for paragraph in told.strip().split("\n\n")) + "\n"


def _filled(paragraph: str) -> str:
    """Return the paragraph in lines of like length; a table stays as it is."""
    if paragraph.startswith("|"):
        return paragraph
    return fill(paragraph, WIDTH, break_long_words=False, break_on_hyphens=False)


def _only(paragraph: str, kinds: Collection[str]) -> str:
    """Return the paragraph without its bracket; nothing where it is for another kind of run."""
    only = _ONLY.match(paragraph)
    if only is None:
        return paragraph
    return paragraph[only.end() :] if only[1] in kinds else ""


def _kinds(made: Made) -> set[str]:
    recipe = RECIPES[made.recipe]
    told = {
        "cut": made.steps < recipe.steps,
        "slim": recipe.sizes != WHOLE,
        "started": made.started is not None,
        "polnear": recipe.polnear,
        "own": bool(recipe.own),
    }
    return {kind for kind, holds in told.items() if holds}


def _run(made: Made) -> dict[str, str]:
    recipe = RECIPES[made.recipe]
    smallest = min(recipe.sizes)
    start, start_digest = made.started or ("", "")
    return {
        "recipe": made.recipe,
        "about": recipe.about,
        "steps": f"{made.steps:,}",
        "full": f"{recipe.steps:,}",
        "seed": str(made.seed),
        "package": made.package,
        "start": start,
        "start_digest": start_digest,
        "files": "\n".join(f"| `{name}` | `{digest}` |" for name, digest in made.digests.items()),
        "narrowed": str(sum(size != WHOLE[0] for size in recipe.sizes)),
        "heads": str(smallest.attention),
        "inner": f"{smallest.inner:,}",
    }


def _table(measured: Mapping[str, Measured]) -> str:
    lines = ["| measured on | " + " | ".join(f"{m}, P / R / F1" for m in MEASURES) + " |"]
    lines.append("|---" * (1 + len(MEASURES)) + "|")
    for name, part in measured.items():
        figures = part.score.figures()
        cells = ("{:.1f} / {:.1f} / {:.1f}".format(*figures[m]) for m in MEASURES)
        lines.append(f"| {name} ({part.articles} articles) | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _war(war: Measured) -> dict[str, str]:
    figures = war.score.figures()
    return {
        "war_articles": str(war.articles),
        "war_said": str(war.score.counts["full", "wanted"]),
        "war_full": f"{figures['full'][2]:.1f}",
        "war_source": f"{figures['source exact'][2]:.1f}",
    }


def _agreed(agreed: Agreement) -> dict[str, str]:
    figures = agreed.outer.figures()
    told = {"twice": str(agreed.articles)}
    for key, measure in (("full", "full"), ("source", "source exact"), ("content", "content token")):
        told[f"agreed_{key}"] = f"{figures[measure][2]:.1f}"
    for key, name in (("depth", "chain depth"), ("unnamed", "unnamed"), ("antecedent", "antecedent")):
        same, both = agreed.alike[name]
        told[f"agreed_{key}"], told[f"both_{key}"] = f"{100 * same / max(both, 1):.1f}", str(both)
    return told
