"""Record the cassettes anew: `python tests/record.py`, against any endpoint.

Without `--endpoint` the reference annotator is asked, which runs in this process and plays annotations made by hand:
this records `cassettes/reference/`. With it, a real model is asked, the key taken from OPENAI_API_KEY:

    python tests/record.py --endpoint http://127.0.0.1:8080/v1 --model my-model tests/cassettes/test_small_model.py
"""

import argparse
import os
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = "tests/cassettes/test_reference.py"


def main() -> int:
    options = _options()
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    with _endpoint(options.endpoint) as url:
        os.environ["VERIFIER_RECORD_URL"] = url
        os.environ["VERIFIER_RECORD_MODEL"] = options.model
        return _run(options.tests, options.only)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Record the cassettes anew.")
    parser.add_argument("--endpoint", help="address of an OpenAI-compatible API; default: the reference annotator")
    parser.add_argument("--model", help="the model's name there; default: reference-annotator")
    parser.add_argument("--only", default="", help="record only the tests whose names hold this")
    parser.add_argument("tests", nargs="*", help=f"files of tests; default: {REFERENCE}, or all with --endpoint")
    options = parser.parse_args()
    if options.endpoint and not options.model:
        parser.error("--endpoint needs --model")
    options.model = options.model or "reference-annotator"
    options.tests = options.tests or (["tests"] if options.endpoint else [REFERENCE])
    return options


def _endpoint(address: str | None) -> AbstractContextManager[str]:
    from tests.endpoint.annotator import annotating  # noqa: PLC0415 - the path is set by now

    return nullcontext(address) if address else annotating()


def _run(tests: list[str], only: str) -> int:
    import pytest  # noqa: PLC0415 - after the options are read: `--help` is quick

    chosen = ["-m", "vcr", *(["-k", only] if only else [])]
    return int(pytest.main(["-n", "0", "--record-mode=rewrite", *chosen, *tests]))


if __name__ == "__main__":
    sys.exit(main())
