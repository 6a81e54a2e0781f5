"""Write the outputs of the examples anew, and README's copy of one: `python examples/regenerate.py`.

The embedded engine reads each article; its reports are the same byte for byte on every run.
"""

import re
from pathlib import Path
from typing import Final

import verifier
from verifier.formats import FORMATS, Style

HERE: Final = Path(__file__).resolve().parent
OUTPUT: Final = HERE / "output"
README: Final = HERE.parent / "README.md"
SUFFIXES: Final = {"text": ".report.txt", "json": ".report.json"}

SHOWN: Final = re.compile(r"(?<=```console\n)\$ verifier summarize examples/([a-z-]+)\.txt\n.*?(?=```)", re.DOTALL)
"""The run that README shows: its command, and all that follows up to the end of the block."""


def articles() -> list[Path]:
    """Return the articles, in order."""
    return sorted(path for path in HERE.iterdir() if path.suffix in {".txt", ".html"})


def outputs(article: Path) -> dict[Path, str]:
    """Return what each output file of `article` holds."""
    report = verifier.summarize(article, engine="embedded")
    written = {f.name: f.render(report, Style()) for f in FORMATS}
    return {OUTPUT / f"{article.stem}{suffix}": written[name] for name, suffix in SUFFIXES.items()}


def readme(text: str) -> str:
    """Return README's text with the output of the run that it shows."""

    def run(shown: re.Match[str]) -> str:
        output = (OUTPUT / f"{shown[1]}{SUFFIXES['text']}").read_text(encoding="utf-8")
        return f"$ verifier summarize examples/{shown[1]}.txt\n{output}"

    return SHOWN.sub(run, text)


def main() -> None:
    """Write every output."""
    OUTPUT.mkdir(exist_ok=True)
    for article in articles():
        for path, text in outputs(article).items():
            path.write_text(text, encoding="utf-8", newline="\n")
    README.write_text(readme(README.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
