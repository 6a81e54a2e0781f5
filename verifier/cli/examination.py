"""What `verifier doctor` looks at: each row is a name, what was found, and whether that is well."""

import platform
import re
from collections.abc import Iterator
from hashlib import sha256
from importlib import metadata, resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import IO, Final, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from pydantic import SecretStr

from verifier import __version__, prompts, wiring
from verifier import settings as places
from verifier.cli import exits
from verifier.engines.weights import HASHES
from verifier.errors import SettingsError
from verifier.settings import Settings

OPENAI: Final = "https://api.openai.com/v1"
"""Where the SDK goes if a key is set and no address."""

PATIENCE: Final = 10.0
"""Seconds for one small answer: ten times what a slow endpoint takes, and short enough to wait for."""


class Row(NamedTuple):
    """One thing looked at; `fault` is the exit code it asks for, 0 where it works; `beware` says that it should not."""

    name: str
    found: str
    fault: int = exits.FINE
    beware: bool = False

    @property
    def mark(self) -> str:
        """The sign before the row."""
        if self.fault:
            return "✗"
        return "!" if self.beware else "✓"


def installation() -> Iterator[Row]:
    """Yield what is installed: versions, weights, prompts."""
    yield Row("verifier", __version__)
    yield Row("Python", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
    yield from (_package(name) for name in _required())
    yield from _weights()
    yield from _prompts()


def _required() -> Iterator[str]:
    """Yield the packages that we need at run time, by our own metadata."""
    try:
        requirements = metadata.requires("verifier") or []
    except metadata.PackageNotFoundError:
        return
    yield from (re.split(r"[^\w.-]", need, maxsplit=1)[0] for need in requirements if "extra ==" not in need)


def _package(name: str) -> Row:
    try:
        return Row(f"package {name}", metadata.version(name))
    except metadata.PackageNotFoundError:
        return Row(f"package {name}", "missing: install verifier again", exits.BROKEN)


def _weights() -> Iterator[Row]:
    folder = resources.files("verifier.attribution") / "weights"
    return (weighed(folder / name, released) for name, released in sorted(HASHES.items()))


def weighed(file: Traversable, released: str) -> Row:
    """Return what a file of weights is, beside the SHA-256 that it was released with."""
    if not file.is_file():
        return Row(f"weights {file.name}", "missing: the embedded engine cannot run", exits.BROKEN)
    content = file.read_bytes()
    found = sha256(content).hexdigest()
    told = f"{len(content):,} bytes, sha256 {found}"
    if found == released:
        return Row(f"weights {file.name}", told)
    return Row(f"weights {file.name}", f"{told}, which is not the released one: install verifier again", exits.BROKEN)


def _prompts() -> Iterator[Row]:
    names = prompts.known()
    if not names:
        yield Row("prompts", f"none in {prompts.folder()}: the openai engine cannot run", exits.BROKEN)
    yield from (Row(f"prompt {name}", f"sha256 {prompts.load(name).sha256}") for name in names)


def settings() -> Iterator[Row]:
    """Yield each setting with its value and where that comes from, and the engine that they choose."""
    yield _file()
    try:
        configuration = wiring.configured()
    except SettingsError as error:
        yield Row("settings", str(error), error.exit_code)
        return
    origins = places.origins()
    for name, field in Settings.model_fields.items():
        origin = origins[name] if origins[name] != "default" else f"default; {field.alias} sets it"
        yield Row(f"setting {name}", f"{_shown(getattr(configuration, name))} ({origin})")
    engine, why = wiring.chosen(configuration)
    yield Row("engine", f"{engine}: {why}")
    if configuration.in_clear:
        yield Row("connection", _overheard(configuration.api_key), beware=True)


def _file() -> Row:
    path = places.file()
    if path is None:
        return Row("settings file", f"none: you have no configuration folder; {places.CONFIG} may name a file")
    return Row("settings file", str(path) if _is_there(path) else f"{path} (not there)")


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder that we may not look into
        return False


def _overheard(key: SecretStr | None) -> str:
    what = "articles and the key" if key else "articles"
    return f"http:// to another machine: whoever is on the way reads {what}; https:// or a tunnel would keep them"


def _shown(value: object) -> str:
    """Return a value to print; of the key, no letter, and of an address, no query: some hold a key there."""
    if isinstance(value, SecretStr):
        return f"set, {len(value.get_secret_value())} characters"
    return "not set" if value is None else re.sub(r"\?.*", "?…", str(value))


def endpoint() -> Iterator[Row]:
    """Ask the endpoint for its list of models, once, and yield what became of it."""
    try:
        configuration = wiring.configured()
    except SettingsError:
        return
    if not configuration.has_endpoint:
        yield Row("endpoint", "none is configured: set OPENAI_API_KEY or OPENAI_BASE_URL", exits.ENGINE)
        return
    yield _asked(configuration.base_url or OPENAI, configuration.api_key)


class _NoRedirect(HTTPRedirectHandler):
    """Follows nothing: a redirect would carry the key to another host."""

    def redirect_request(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: object, newurl: str) -> None:
        """Return None: do not go there."""


def _asked(address: str, key: SecretStr | None) -> Row:
    shown = _shown(address)
    bearer = {"Authorization": f"Bearer {key.get_secret_value()}"} if key else {}
    request = Request(f"{address}/models", headers=bearer)  # noqa: S310 - settings take http and https only
    try:
        with build_opener(_NoRedirect).open(request, timeout=PATIENCE):
            return Row("endpoint", f"{shown} answers")
    except HTTPError as error:
        error.close()
        return Row("endpoint", f"{shown} {_meaning(error.code)}", exits.ENGINE)
    except (URLError, OSError) as error:
        return Row("endpoint", f"{shown} cannot be reached: {getattr(error, 'reason', error)}", exits.ENGINE)


def _meaning(code: int) -> str:
    return f"answers, but rejects the key ({code})" if code in {401, 403} else f"answers {code} to GET /models"
