"""The `openai` engine: one structured answer from a model behind any OpenAI-compatible endpoint.

engine         what it proposes: the door that the pipeline knows
messages       article and claims → what the model reads
conversation   one question through instructor: re-asks that name what failed, bounded
answers        the shapes an answer may have, and why one cannot stand
transport      the client, and the one policy for retries
faults         everything that can go wrong at the endpoint → an error of ours, by name
"""

from verifier.engines.openai.engine import Limits, OpenAIEngine
from verifier.engines.openai.transport import Endpoint, World

__all__ = ["Endpoint", "Limits", "OpenAIEngine", "World"]
