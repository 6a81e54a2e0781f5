"""One question to the model: asked through instructor, sent back with reasons where the answer cannot stand.

instructor re-asks and nothing else; faults of the transport are retried below it, and faults that no re-ask mends
leave it at once.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import instructor
from instructor.core.exceptions import InstructorRetryException
from openai import AsyncOpenAI
from openai.types.chat import ChatCompletion

from verifier.draft import Draft, Proposal, Proposed
from verifier.engines.openai import faults
from verifier.engines.openai.answers import WEIGH, Unacceptable
from verifier.engines.openai.messages import Message
from verifier.engines.openai.transport import TIMEOUTS, OutOfTime, World, patience, patiently
from verifier.errors import AnswerInvalid, AnswerTruncated, EndpointUnreachable, EngineError, Refused
from verifier.schema import Usage

_QUIETED = {"instructor": logging.CRITICAL, "openai": logging.INFO}
"""Below these levels the two log articles and whole answers. A level that somebody set on purpose stays."""

for _name, _level in _QUIETED.items():
    if logging.getLogger(_name).level == logging.NOTSET:
        logging.getLogger(_name).setLevel(_level)

_LEAVES_A_DRAFT = (type(None), AnswerInvalid, AnswerTruncated, Refused)
"""Where a re-ask ends in a fault of the answer, an earlier answer of the right shape still counts."""


@dataclass(frozen=True)
class Question:
    """What is asked: the messages, the shape of the answer, how it becomes a draft, and who judges that."""

    messages: Sequence[Message]
    shape: type[Any]
    as_draft: Callable[[Proposed], Draft]
    judge: Callable[[Draft], Sequence[str]]


@dataclass
class Trial:
    """What became of one question so far. `draft` is the usable answer with the fewest faults, the latest of them.

    `deadline` is when its time is up: re-asks have no time of their own, or a slow model would take it many times.
    """

    question: Question
    deadline: float
    tries: int = 0
    usages: list[Usage] = field(default_factory=list)
    draft: Draft | None = None
    faults: int = 0

    def weigh(self, answer: Proposed) -> Sequence[str]:
        """Return why the answer cannot stand, and keep it if none so far was better."""
        draft = self.question.as_draft(answer)
        reasons = self.question.judge(draft)
        if self.draft is None or len(reasons) <= self.faults:
            self.draft, self.faults = draft, len(reasons)
        return reasons

    @property
    def usage(self) -> Usage | None:
        """Tokens over all answers; None where the endpoint told none."""
        if not self.usages:
            return None
        return Usage(**{name: sum(getattr(u, name) for u in self.usages) for name in Usage.model_fields})


@dataclass(frozen=True)
class Conversation:
    """How questions are put: to which client, with which parameters, how often at most."""

    client: AsyncOpenAI
    asked: faults.Asked
    parameters: dict[str, Any]
    reasks: int
    world: World

    async def ask(self, question: Question) -> Proposal:
        """Return the draft that came of it and what it cost. Raises `EngineError` where there is none."""
        started = self.world.clock()
        trial = Trial(question, started + patience(self.asked.timeout))
        token = WEIGH.set(trial.weigh)
        try:
            failure = await self._converse(trial)
        finally:
            WEIGH.reset(token)
        if trial.draft is None or not isinstance(failure, _LEAVES_A_DRAFT):
            raise failure or AnswerInvalid(f"model {self.asked.model!r} gave no answer")
        return Proposal(trial.draft, trial.tries, trial.usage, self.world.clock() - started)

    async def _converse(self, trial: Trial) -> EngineError | None:
        """Ask until an answer stands or the re-asks are used up; return the failure, if it is one."""
        structured: Any = instructor.patch(create=self._create(trial), mode=instructor.Mode.JSON_SCHEMA)
        try:
            await structured(
                response_model=trial.question.shape,
                messages=list(trial.question.messages),
                max_retries=self.reasks,
                **self.parameters,
            )
        except InstructorRetryException as wrapped:
            return self._failure(wrapped, trial)
        return None

    def _failure(self, wrapped: InstructorRetryException, trial: Trial) -> EngineError:
        cause = wrapped.__cause__
        wrong = [a.exception for a in wrapped.failed_attempts or () if isinstance(a.exception, Unacceptable)]
        if isinstance(cause, OutOfTime):
            return self._late(wrong, trial)
        if isinstance(cause, Unacceptable):
            return self._invalid(cause, f"in {trial.tries} tries")
        if isinstance(cause, EngineError):
            return cause
        raise (cause or wrapped) from None  # not ours, and the wrapping holds the article and every answer

    def _late(self, wrong: Sequence[Unacceptable], trial: Trial) -> EngineError:
        """Return the error for a question whose time is up, after the answers that were `wrong`."""
        within = f"within {patience(self.asked.timeout):g} s"
        if wrong:
            more = "(VERIFIER_TIMEOUT may allow more)"
            return self._invalid(wrong[-1], f"in {trial.tries} tries {within} {more}")
        return EndpointUnreachable(f"{self.asked.address} gave no answer {within}: VERIFIER_TIMEOUT may allow more")

    def _invalid(self, wrong: Unacceptable, spent: str) -> AnswerInvalid:
        reason = faults.shown(wrong.reasons[0], self.asked.key)
        return AnswerInvalid(f"model {self.asked.model!r} gave no usable answer {spent}: {reason}")

    def _create(self, trial: Trial) -> Callable[..., Any]:
        """Return the wrapper round the SDK's `create`: strict, counted, its faults ours before instructor sees them."""

        async def create(**request: Any) -> ChatCompletion:  # noqa: ANN401 - the SDK's own parameters
            strict = {**request["response_format"]["json_schema"], "strict": True}
            request["response_format"] = {"type": "json_schema", "json_schema": strict}
            completion = await self._send(request, trial)
            usage = _usage(completion)
            if usage:
                trial.usages.append(usage)
            return faults.checked(completion, self.asked)

        return create

    async def _send(self, request: dict[str, Any], trial: Trial) -> object:
        async def send() -> object:
            trial.tries += 1
            return await self.client.chat.completions.create(**request, timeout=TIMEOUTS)

        try:
            return await patiently(send, self.asked.timeout, trial.deadline, self.world)
        except Exception as fault:  # told apart by the table in `faults`; what is not in it goes on
            failure = faults.ours(fault, self.asked)
            if failure is None:
                raise
        raise failure


def _usage(completion: object) -> Usage | None:
    """Return the tokens that a completion reports; an endpoint may report nothing, or nonsense."""
    usage = getattr(completion, "usage", None)
    counts = (
        getattr(usage, "prompt_tokens", None),
        getattr(usage, "completion_tokens", None),
        getattr(getattr(usage, "prompt_tokens_details", None), "cached_tokens", None),
    )
    if usage is None:
        return None
    known = [count if isinstance(count, int) and count >= 0 else 0 for count in counts]
    return Usage(input_tokens=known[0], output_tokens=known[1], cached_tokens=known[2])
