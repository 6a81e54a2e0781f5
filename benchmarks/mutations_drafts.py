"""Faithful drafts written by hand, and the lies written by hand beside them, read from `benchmarks/mutations/*.yaml`.

`benchmarks/mutations/README.md` tells the format. A file that does not hold together raises `ValueError` and names
the place: an unknown kind or field, words that a lie replaces and that are not there.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, cast

import yaml

from verifier.draft import Draft, DraftAttribution, DraftClaim, DraftSentence, DraftSource
from verifier.intake import Given, from_bytes
from verifier.schema import Article, Certainty, Polarity, Speech, Status

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(__file__).resolve().parent / "mutations"
Entry = Mapping[str, Any]

KINDS = {
    "number": "number changed",
    "unit": "unit changed or wrongly converted",
    "misattached": "quantity on the wrong thing",
    "bound": "bound dropped",
    "date": "date changed",
    "name": "name changed",
    "place": "place changed",
    "roles": "agent and patient swapped",
    "merged": "two sources or claims merged",
    "hedge": "hedge dropped",
    "negation": "negation dropped or added",
    "overclaimed": "status overclaimed",
    "lost": "status lost",
    "quote": "quotation altered in the text",
    "verb": "verb turned",
    "cause": "cause or motive invented",
    "act": "speech act raised",
    "scope": "scope widened",
    "time": "time relation turned",
    "advert": "drawn from an advert or teaser",
    "instruction": "instruction obeyed",
    "unnamed": "unnamed source named",
    "source": "source replaced",
    "bare": "summary: source left out",
    "caveat": "summary: caveat left out",
    "new": "summary: new number or name",
    "speaker": "summary: speaker swapped",
}
"""The short names of kinds in the files, and what is printed."""
FIELDS = frozenset(("text", "evidence", "by", "cue", "speech", "certainty", "polarity", "status", "of"))


class Fault(NamedTuple):
    """One lie: the draft with one id changed, and what was changed, in words."""

    kind: str
    target: str
    draft: Draft
    by_hand: bool
    before: str
    after: str


@dataclass(frozen=True)
class Case:
    """An article, its faithful draft, which claims are copied, and the lies written by hand."""

    name: str
    part: str
    article: Article
    draft: Draft
    copied: frozenset[str]
    sources: Mapping[str, DraftSource]
    lies: tuple[Fault, ...]


PARTS = ("build", "fresh1", "fresh2", "fresh3", "fresh4", "held")
"""As `benchmarks/mutations/README.md` tells them apart."""


def cases(part: str = "all") -> list[Case]:
    """Return the cases of a part in the order of their names; "built" are all but those that are held back."""
    wanted = {"all": PARTS, "built": PARTS[:-1]}.get(part, (part,))
    return [case for case in map(case_of, sorted(FOLDER.glob("*.yaml"))) if case.part in wanted]


def digest() -> str:
    """Return the SHA-256 over all data: each file of cases and the text of the article that it refers to."""
    parts = (piece for path in sorted(FOLDER.glob("*.yaml")) for piece in (path.read_bytes(), _text(path).encode()))
    return sha256(b"\0".join(parts)).hexdigest()


def case_of(path: Path) -> Case:
    """Return the case of a file."""
    entry = yaml.safe_load(path.read_text(encoding="utf-8"))
    article = from_bytes(_text(path).encode(), entry["article"], Given(publisher=entry.get("publisher"), language="en"))
    sources = {key: _source(fields) for key, fields in (entry.get("sources") or {}).items()}
    claims = [_claim(f"c{n}", one, sources) for n, one in enumerate(entry["claims"], 1)]
    summary = [_sentence(one) for one in entry["summary"]]
    draft = Draft(claims=claims, summary=summary)
    lies = tuple(_lies(entry, draft, sources, path.stem))
    copied = frozenset(f"c{n}" for n, one in enumerate(entry["claims"], 1) if one["is"] == "copied")
    return Case(path.stem, entry["part"], article, draft, copied, sources, lies)


def _text(path: Path) -> str:
    """Return the file of the article of a case, front matter and all."""
    name: str = yaml.safe_load(path.read_text(encoding="utf-8"))["article"]
    return (ROOT / name).read_text(encoding="utf-8")


def _source(fields: Entry) -> DraftSource:
    name = fields["name"]
    blank: dict[str, Any] = {"count": None, "role": None, "affiliation": None, "anonymity_reason": None}
    given = {"anonymous": False, "mention": name, "antecedent": None, "kind": "person", **blank, **fields}
    return DraftSource(**given)


def attributions(
    path: str | None, cue: str | None, speech: Speech, sources: Mapping[str, DraftSource]
) -> list[DraftAttribution]:
    """Return the paths of `a > b@mention + c`: links from publisher to origin, a mention where one refers back."""
    if path is None:
        return [DraftAttribution(sources=[], cue=None, speech="none")]
    return [
        DraftAttribution(sources=[_link(link, sources) for link in one.split(" > ")], cue=cue_, speech=speech)
        for one, cue_ in zip(path.split(" + "), _cues(cue, path), strict=True)
    ]


def _cues(cue: str | None, path: str) -> list[str | None]:
    paths = path.count(" + ") + 1
    return list(cue.split(" + ")) if cue and " + " in cue else [cue] * paths


def _link(link: str, sources: Mapping[str, DraftSource]) -> DraftSource:
    key, _, mention = link.strip().partition("@")
    source = sources[key]
    return source.model_copy(update={"mention": mention, "antecedent": source.mention}) if mention else source


def _claim(name: str, one: Entry, sources: Mapping[str, DraftSource]) -> DraftClaim:
    """Return a claim from its entry; the status is written `status | the article's words`."""
    status, _, quote = one.get("status", "not_stated").partition(" | ")
    speech = cast("Speech", one.get("speech", "indirect"))
    evidence = one["evidence"]
    return DraftClaim(
        id=name,
        evidence=[evidence] if isinstance(evidence, str) else evidence,
        text=one["text"],
        attributions=attributions(one.get("by"), one.get("cue"), speech, sources),
        certainty=cast("Certainty", one.get("certainty", "certain")),
        polarity=cast("Polarity", one.get("polarity", "positive")),
        status=cast("Status", status),
        status_quote=quote or None,
    )


def _sentence(one: Entry) -> DraftSentence:
    return DraftSentence(text=one["text"], claims=one["of"].split())


def _lies(entry: Entry, draft: Draft, sources: Mapping[str, DraftSource], name: str) -> Iterator[Fault]:
    for n, one in enumerate(entry["claims"]):
        for kind, told in _told(one, f"{name} c{n + 1}"):
            claim = _claim(f"c{n + 1}", told, sources)
            yield fault(draft, kind, claim, by_hand=True)
    for n, one in enumerate(entry["summary"]):
        for kind, told in _told(one, f"{name} s{n + 1}"):
            changed = [*draft.summary[:n], _sentence(told), *draft.summary[n + 1 :]]
            lying = draft.model_copy(update={"summary": changed})
            yield Fault(kind, f"s{n + 1}", lying, True, one["text"], f"{told['text']} [{told['of']}]")  # noqa: FBT003 - a field's value


def _told(one: Entry, where: str) -> Iterator[tuple[str, Entry]]:
    """Yield each lie of an entry: its kind, and the entry with the lie in it."""
    for lie in one.get("lies") or []:
        for kind, change in lie.items():
            fields = change if isinstance(change, dict) else {"text": change}
            if not set(fields) <= FIELDS:
                msg = f"{where}: a lie changes {sorted(set(fields) - FIELDS)}, which no claim has"
                raise ValueError(msg)
            yield KINDS[kind], {**one, **{key: _replaced(one.get(key), value, where) for key, value in fields.items()}}


def _replaced(old: Any, new: Any, where: str) -> Any:  # noqa: ANN401 - a value of YAML
    """Return `new`, or `old` with the replacements that `new` tells as `words => words ;; words => words`."""
    if not isinstance(new, str) or " => " not in f"{new} ":
        return new
    if isinstance(old, list):
        return [_swapped(piece, new, where, strict=False) for piece in old]
    return _swapped(old, new, where, strict=True)


def _swapped(old: str, changes: str, where: str, *, strict: bool) -> str:
    for change in changes.split(" ;; "):
        before, _, after = f"{change} ".partition(" => ")
        if strict and before not in old:
            msg = f"{where}: a lie replaces {before!r}, which is not in {old!r}"
            raise ValueError(msg)
        old = old.replace(before, after.strip(), 1)
    return re.sub(r" {2,}", " ", old).replace(" .", ".").replace(" ,", ",").strip()


def fault(draft: Draft, kind: str, claim: DraftClaim, *, by_hand: bool = False) -> Fault:
    """Return the fault that puts `claim` in the place of the claim of its id."""
    old = next(c for c in draft.claims if c.id == claim.id)
    lying = draft.model_copy(update={"claims": [claim if c.id == claim.id else c for c in draft.claims]})
    return Fault(kind, claim.id, lying, by_hand, told(old), told(claim, old))


def told(claim: DraftClaim, than: DraftClaim | None = None) -> str:
    """Return the claim's text, and of its other fields those that differ from `than`."""
    words = [claim.text]
    if than is not None:
        fields = ("evidence", "certainty", "polarity", "status", "status_quote", "attributions")
        words += [f"{f}={_shown(claim, f)}" for f in fields if getattr(claim, f) != getattr(than, f)]
    return " | ".join(words)


def _shown(claim: DraftClaim, name: str) -> str:
    if name != "attributions":
        return repr(getattr(claim, name))
    paths = (" < ".join(f"{s.name} (x{s.count})" for s in a.sources) + f" [{a.cue}]" for a in claim.attributions)
    return " + ".join(paths)
