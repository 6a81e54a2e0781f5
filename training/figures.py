"""What a tagger is worth: its attributions of annotated articles, scored."""

from collections.abc import Sequence
from pathlib import Path

from training.annotated import Piece
from training.examples import Example, Said
from training.metric import Score
from verifier.attribution.tagger import Relation, Tagger
from verifier.engines.embedded import tagger_of


def from_folder(folder: Path) -> Tagger:
    """Return the tagger whose weights and vocabulary lie in `folder`."""
    return tagger_of(folder)


def said(relation: Relation) -> Said:
    """Return what the tagger found as the corpora have it."""
    source = (Piece(*relation.source),) if relation.source else ()
    cue = (Piece(*relation.cue),) if relation.cue else ()
    return Said(source, cue, tuple(Piece(*c) for c in relation.content))


def outer(tagger: Tagger, examples: Sequence[Example]) -> Score:
    """Return the score of the outermost attributions."""
    score = Score()
    for example in examples:
        score.add(example.text, example.outer, [said(r) for r in tagger.relations(example.text)])
    return score
