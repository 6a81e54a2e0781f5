"""Prompts by name: a file of two parts, its exact text hashed.

A prompt never changes once a release holds it: a change is a new file (`extract.v2.md`), and a lock of hashes in the
tests says so. The file reads `# system`, what stays the same for every article, so that providers can cache it;
then `# user`, with `{{name}}` where something is filled in.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from verifier.errors import PromptError

SUFFIX = ".md"
_PLACE = re.compile(r"\{\{([a-z_]{1,30})\}\}")
_HOME = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Prompt:
    """A prompt: `text` is the whole file, `sha256` the hash of its bytes."""

    name: str
    text: str
    sha256: str
    system: str
    user: str

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the user part with every `{{name}}` filled in, in one pass: what is filled in is not looked at."""
        return _PLACE.sub(lambda place: values[place[1]], self.user)

    @property
    def places(self) -> frozenset[str]:
        """The names that the user part wants filled in."""
        return frozenset(_PLACE.findall(self.user))


def folder() -> Path:
    """Return where the prompts are: the repository's folder in an editable install, else the wheel's.

    The repository's comes first: a copy left behind by an earlier build would hide every change to it.
    """
    repository = _HOME.parent
    if (repository / "pyproject.toml").is_file() and (repository / "prompts").is_dir():
        return repository / "prompts"
    return _HOME / "_prompts"


def known(within: Path | None = None) -> tuple[str, ...]:
    """Return the names of the prompts there are, in order."""
    return tuple(sorted(path.name.removesuffix(SUFFIX) for path in (within or folder()).glob(f"*.v*{SUFFIX}")))


def load(name: str, within: Path | None = None) -> Prompt:
    """Return the prompt of that name. Raises `PromptError`, naming those there are, where there is none."""
    place = within or folder()
    names = known(place)
    if name not in names:  # so no name can lead out of the folder
        msg = f"no prompt {name!r} in {place}; known: {', '.join(names) or 'none'}"
        raise PromptError(msg)
    return _parsed(name, (place / f"{name}{SUFFIX}").read_bytes())


def _parsed(name: str, content: bytes) -> Prompt:
    text = content.decode("utf-8")
    head, system_mark, rest = text.partition("# system\n")
    system, user_mark, user = rest.partition("\n# user\n")
    if head.strip() or not (system_mark and user_mark and system.strip() and user.strip()):
        msg = f"prompt {name!r} must hold '# system', text, '# user', text, in this order and nothing before them"
        raise PromptError(msg)
    return Prompt(name, text, sha256(content).hexdigest(), system.strip(), user.strip())


@dataclass(frozen=True)
class Example:
    """One worked example of a prompt: what is given and the answer that it should get, in JSON."""

    given: str
    answer: str


def examples(prompt: Prompt) -> tuple[Example, ...]:
    """Return the examples in the prompt: blocks fenced as `article` or `claims`, each followed by one fenced as `json`.

    Raises `PromptError` where they do not pair.
    """
    blocks = _fenced(prompt.system)
    given = [text for kind, text in blocks if kind in {"article", "claims"}]
    answers = [text for kind, text in blocks if kind == "json"]
    if len(given) != len(answers) or [kind for kind, _ in blocks][1::2] != ["json"] * len(answers):
        msg = f"prompt {prompt.name!r}: every example needs what is given, then its answer"
        raise PromptError(msg)
    return tuple(Example(*pair) for pair in zip(given, answers, strict=True))


def _fenced(text: str) -> list[tuple[str, str]]:
    """Return the fenced blocks of a text as kind and content."""
    blocks: list[tuple[str, str]] = []
    fence, lines = "", list[str]()
    for line in text.split("\n"):
        if not fence and line.startswith("```"):
            fence = line[: len(line) - len(line.lstrip("`"))]
            blocks.append((line.removeprefix(fence).strip(), ""))
            lines = []
        elif fence and line == fence:
            blocks[-1] = (blocks[-1][0], "\n".join(lines))
            fence = ""
        elif fence:
            lines.append(line)
    return blocks
