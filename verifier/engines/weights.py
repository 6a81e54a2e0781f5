"""The weights of the networks: those that ship, each file known by its hash, and somebody's own."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import file_digest, sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.attribution.pieces import encoder
from verifier.attribution.spotting import Signs, Spotter
from verifier.attribution.tagger import Floats, Ints, Score, Scores, Tagger
from verifier.attribution.windows import Encode
from verifier.errors import EngineError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

NETWORK, STATEMENTS, VOCABULARY = "model.int8.onnx", "statements.int8.onnx", "vocabulary.txt"
TAGGER = (NETWORK, "model.int8.data", VOCABULARY)
SPOTTER = (STATEMENTS, "statements.int8.data")
"""The files of the network that spots statements, which leans on the tagger's data."""
HASHES = {
    NETWORK: "51b005360334f7a2e703d57321dd6bbde4b513364c058f124693cfab7a5425bc",
    "model.int8.data": "281b4ae4d7d237aebf393df7fb56d1508b86b0a17ee242e3590ef88f4147d5ba",
    VOCABULARY: "0f052197aac305fe42f378b5c61554b7bacb34b8be4af83fec2cfdcdffbc9973",
    STATEMENTS: "bc325aaf388055acacd6c824177a121a1621bf074e990471e0b48aadd2dc9176",
    "statements.int8.data": "f38cc938cbbf7aaffd39046e2a1eb10c97f60bfdeb724806d7d14ec25cc40972",
    "entailment.int8.onnx": "e3bbf0524fc850a3b571da303aeab58eda6d76d25ddb8b06de2f527709237186",
    "entailment.int8.data": "dee7333b437f6affbd4a13750487614d1b2d192597117e02b69c0c7646413b54",
}
"""SHA-256 of each file of weights: a changed one is refused."""
PROBE = "The dam is safe, the mayor said."
"""What weights are tried on: a network of another kind fails here, and not in the middle of an article."""
SHOWN = 200
"""Code points of an error of the network's library that a message shows."""


@cache
def bundled_tagger() -> Tagger:
    """Return the tagger with the weights that ship with the package, on one thread; loaded once in a process.

    Raises `EngineError` where a file of weights is missing or is not the one that its hash names.
    """
    return tagger_of(released(TAGGER))


@cache
def bundled_spotter() -> Spotter:
    """Return the network that spots statements, with the weights that ship; loaded once in a process.

    Raises `EngineError` where a file of weights is missing or is not the one that its hash names.
    """
    folder = released((*SPOTTER, VOCABULARY))
    run = session(folder / STATEMENTS)
    return Spotter(
        encoder_of((folder / VOCABULARY).read_bytes()),
        lambda ids, capitals: Signs(*run(ids=ids[None], capitals=capitals[None])),
    )


def released(names: Iterable[str]) -> Path:
    """Return the folder of the weights that ship, once each of those files is the one that was released."""
    folder = Path(str(files("verifier.attribution"))) / "weights"
    for name in names:
        require_released(folder / name)
    return folder


def tagger_of(folder: Path) -> Tagger:
    """Return the tagger with the network (ONNX) and the vocabulary in `folder`, on one thread."""
    return Tagger(encoder_of((folder / VOCABULARY).read_bytes()), _scorer(folder / NETWORK))


@cache
def tagger_in(folder: Path) -> Tagger:
    """Return the tagger of somebody's own weights, loaded once in a process.

    Raises `EngineError` where a file is missing, or is none that `training` writes.
    """
    for name in TAGGER:
        if not (folder / name).is_file():
            msg = f"no {name} in {folder}: weights are a folder that `python -m training` writes"
            raise EngineError(msg)
    try:
        tagger = tagger_of(folder)
        tagger.relations(PROBE)
    except Exception as error:  # what a file may hold, and what the network's library raises, nobody lists
        told = " ".join(str(error).split())[:SHOWN]
        msg = f"the weights in {folder} cannot be used: {type(error).__name__}: {told}"
        raise EngineError(msg) from error
    return tagger


def digest_of(folder: Path) -> str:
    """Return the SHA-256 of the files of weights, one after the other. Raises `EngineError` where one is missing."""
    tagger_in(folder)
    digest = sha256()
    for name in TAGGER:
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()


def require_released(file: Path) -> None:
    """Raise `EngineError` where that file of weights is missing, or is not the one that was released by its name."""
    if not file.is_file():
        msg = f"the embedded engine's weights are not installed: no {file.name} in {file.parent}"
        raise EngineError(msg)
    with file.open("rb") as stream:
        found = file_digest(stream, "sha256").hexdigest()
    if found != HASHES[file.name]:
        msg = (
            f"the embedded engine's {file.name} is not the one it was released with: "
            f"SHA-256 {found}, not {HASHES[file.name]}"
        )
        raise EngineError(msg)


def encoder_of(content: bytes) -> Encode:
    """Return what turns a text into word pieces, given the vocabulary's file: a piece on each line, in order."""
    return encoder({piece: number for number, piece in enumerate(content.decode().split("\n"))})


def _scorer(network: Path) -> Score:
    run = session(network)
    return lambda ids, capitals, asking: Scores(*run(ids=ids[None], capitals=capitals[None], asking=asking))


def session(network: Path) -> Callable[..., Iterator[Floats]]:
    """Return what runs the network: its large tables lie in a file beside it, which is mapped and not read."""
    import onnxruntime  # noqa: PLC0415  loads a native library: only whoever runs the engine pays

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL  # the export did it all
    session: InferenceSession = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])

    def run(**given: Ints) -> Iterator[Floats]:
        return (found[0] for found in session.run(None, given))

    return run
