"""What a tagger is worth: its attributions of annotated articles, scored.

    python -m training.figures WEIGHTS training/corpus/dev [--topic war]

prints the figures of the weights in a folder on our own articles, all of them or those of one topic.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from training.annotated import Piece
from training.examples import Example, Said, annotated
from training.metric import Score, table
from verifier.attribution.tagger import Relation, Tagger
from verifier.engines.weights import tagger_of


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


def main(arguments: Sequence[str]) -> None:
    """Print precision, recall and F1 for each measure."""
    parser = argparse.ArgumentParser(prog="python -m training.figures", description=__doc__)
    parser.add_argument("weights", type=Path, help="folder with model.int8.onnx and vocabulary.txt")
    parser.add_argument("articles", type=Path, help="folder of articles in our own format")
    parser.add_argument("--topic", help="only articles of this topic")
    given = parser.parse_args(arguments)
    examples = annotated(given.articles, given.topic)
    score = outer(from_folder(given.weights), examples)
    print(f"{len(examples)} articles, {sum(len(e.outer) for e in examples)} attributions; precision, recall, F1")
    print(table(score.figures()))


if __name__ == "__main__":
    main(sys.argv[1:])
