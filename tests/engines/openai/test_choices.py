import subprocess
import sys

from verifier.engines import ENGINES
from verifier.engines.openai import OpenAIEngine


def test_the_sdks_load_when_an_engine_is_first_used() -> None:
    slow = "{'openai', 'instructor', 'onnxruntime'} & set(sys.modules)"
    asks = f"import sys, verifier.engines, verifier.prompts; print({slow})"
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "set()"


def test_the_openai_engine_is_one_line_of_the_tuple() -> None:
    choices = {choice.name: choice for choice in ENGINES}
    assert choices["openai"].load() is OpenAIEngine
    assert OpenAIEngine.name == "openai"
