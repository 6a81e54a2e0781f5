import subprocess
import sys
from dataclasses import fields

from verifier.engines import ENGINES
from verifier.engines.openai import Limits, OpenAIEngine
from verifier.settings import Settings, read


def test_the_sdks_load_when_an_engine_is_first_used() -> None:
    slow = "{'openai', 'instructor', 'onnxruntime'} & set(sys.modules)"
    asks = f"import sys, verifier.engines, verifier.prompts; print({slow})"
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "set()"


def test_the_openai_engine_is_one_line_of_the_tuple() -> None:
    make = {choice.name: choice.make for choice in ENGINES}["openai"]
    made = make(read(model="olm-1", base_url="http://127.0.0.1:1/v1"))
    assert isinstance(made, OpenAIEngine)
    assert made.name == "openai"


def test_every_limit_is_a_setting_with_the_same_default() -> None:
    assert {field.name: field.default for field in fields(Limits)} == {
        name: field.default for name, field in Settings.model_fields.items() if hasattr(Limits, name)
    }
