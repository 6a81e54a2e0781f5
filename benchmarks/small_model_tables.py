"""What `small_model.py` prints: runs, claims by verdict and by a person's judgement, and each claim to be read."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from pydantic import BaseModel
from second_opinion import Beside

from verifier.draft import Draft, DraftClaim
from verifier.schema import Article, Claim, Provenance, Usage

JUDGEMENTS = ("faithful", "misattributed", "invented", "unread")
VERDICTS = ("supported", "doubtful", "unsupported", "unchecked")
MATCHES = ("exact", "folded", "altered", "absent")


class Run(BaseModel):
    """One article and one seed: every draft of the right shape, what the run cost, or how it failed."""

    article: str
    text: str
    seed: int
    prompt: str
    drafts: list[Draft] = []
    error: str | None = None
    tries: int | None = None
    usage: Usage | None = None
    seconds: float | None = None


@dataclass(frozen=True)
class Examined:
    """One proposed claim: what our checks made of it, and what a person who read it did."""

    key: str
    article: str
    proposed: DraftClaim
    claim: Claim
    reasons: tuple[str, ...]
    judgement: str


def examined(run: Run, article: Article, judged: Mapping[str, str]) -> list[Examined]:
    """Return every claim of every draft of `run`, each draft through the checks as a reading of its own."""
    if run.text != article.id:
        msg = f"{run.article} is not the text that its drafts were made from"
        raise ValueError(msg)
    return [claim for draft in run.drafts for claim in _claims(draft, run.article, article, judged)]


def _claims(draft: Draft, name: str, article: Article, judged: Mapping[str, str]) -> list[Examined]:
    made = _beside().read(draft, article)
    found = []
    for proposed, claim in zip(draft.claims, made.claims, strict=True):
        reasons = tuple(f"{f.severity} {f.check}: {f.reason}" for f in made.findings if f.target == claim.id)
        key = _key(name, proposed)
        found.append(Examined(key, name, proposed, claim, reasons, judged.get(key, "unread")))
    return found


@cache
def _beside() -> Beside:
    said = Provenance(engine="openai", model=None, prompt=None, verifier="", tries=1, usage=None, seconds=None)
    return Beside(said)


def _key(article: str, claim: DraftClaim) -> str:
    """Return twelve hexadecimal digits that name what a claim says of an article, whatever its id."""
    said = json.dumps([article, claim.model_dump(exclude={"id"})], sort_keys=True, ensure_ascii=False)
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def print_tables(runs: Sequence[Run], claims: Sequence[Examined]) -> None:
    """Print what the runs cost and how they ended, then the claims by verdict and by judgement."""
    _print_runs(runs)
    print(f"\nclaims proposed: {len(claims)}, distinct: {len({c.key for c in claims})}")
    print("evidence:", _counted((e.match for c in claims for e in c.claim.evidence), MATCHES))
    print(f"\n{'':<15}" + "".join(f"{v:>13}" for v in VERDICTS))
    for judgement in JUDGEMENTS:
        row = Counter[str](c.claim.verdict for c in claims if c.judgement == judgement)
        print(f"{judgement:<15}" + "".join(f"{row[v]:>13}" for v in VERDICTS))


def _print_runs(runs: Sequence[Run]) -> None:
    for name in dict.fromkeys(run.article for run in runs):
        own = [run for run in runs if run.article == name]
        answered = [run for run in own if run.error is None]
        errors = Counter(run.error for run in own if run.error)
        usages = [run.usage for run in answered if run.usage]
        print(f"{name}: {len(own)} runs, {len(answered)} answered; errors: {dict(errors) or 'none'}")
        print(f"  drafts of the right shape {sum(len(run.drafts) for run in own)}")
        print(f"  of the answered runs: tries {sum(run.tries or 0 for run in answered)}", end="")
        print(f", tokens in {sum(u.input_tokens for u in usages)}", end="")
        print(f", out {sum(u.output_tokens for u in usages)}", end="")
        print(
            f", seconds {sum(run.seconds or 0 for run in answered):.0f}; of all {sum(r.seconds or 0 for r in own):.0f}"
        )


def _counted(values: Iterable[str], order: Sequence[str]) -> str:
    counts = Counter(values)
    return ", ".join(f"{name} {counts[name]}" for name in order)


def print_claims(claims: Sequence[Examined]) -> None:
    """Print each distinct claim once: key, times, verdict, judgement; what it says; what the checks said."""
    times = Counter(c.key for c in claims)
    for claim in {c.key: c for c in claims}.values():
        print(f"\n{claim.key} x{times[claim.key]} {claim.article}: {claim.claim.verdict}, {claim.judgement}")
        print(f"  claim    {claim.claim.text!r} ({claim.claim.certainty}, {claim.claim.polarity})")
        for attribution in claim.claim.attributions:
            print(f"  source   {' <- '.join(str(s.name) for s in attribution.sources)} ({attribution.speech})")
        for evidence in claim.claim.evidence:
            found = evidence.span.quote if evidence.span else None
            print(f"  evidence {evidence.match}: {found if evidence.proposed is None else evidence.proposed!r}")
        for reason in claim.reasons:
            print(f"  {reason}")
