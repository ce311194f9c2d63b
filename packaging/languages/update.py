"""Gathers the window's texts in every language from the sources into assets/window/*.ts.

    .venv/bin/python packaging/languages/update.py

English has its plurals only. What has changed is compiled as well, as at every start.
"""

import ast
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from languages.compile import CHECKOUT, FOLDER, compile_files, qt_tool, stale
from setup.programs import ProgramFailedError, call

SOURCES = CHECKOUT / "hiptimer"
LANGUAGES = ("en", "de", "es", "fr", "it")
ENGLISH = "en"


def main() -> str | None:
    """Update and compile; return what went wrong, if anything did."""
    try:
        update()
        compile_files(stale())
    except ProgramFailedError as failure:
        return str(failure)
    return None


def update(folder: Path = FOLDER) -> None:
    """Bring every .ts file up to date with the sources.

    New texts come in unfinished, texts that are gone go out, English plurals fill themselves in.

    Raises:
        ProgramFailedError: Qt's collector failed.
    """
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "sources.lst"
        counted = Path(scratch) / "counted.py"
        counted.write_text("".join(_restated(*each) for each in _counted()), encoding="utf-8")
        sources = [*sorted(SOURCES.rglob("*.py")), counted]
        listed.write_text("\n".join(str(each) for each in sources), encoding="utf-8")
        for language in LANGUAGES:
            english = language == ENGLISH
            call(
                [
                    *(qt_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none"),
                    *("-source-language", "en", "-target-language", language),
                    *(("-pluralonly",) if english else ()),
                    *(f"@{listed}", "-ts", folder / f"{language}.ts"),
                ]
            )
    _fill_in_english(folder / f"{ENGLISH}.ts")


def _counted() -> Iterator[tuple[str, str]]:
    """Yield context and text of each call of `plural`, which lupdate does not know."""
    for source in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name("plural"), args=[ast.Constant(context), ast.Constant(text), _]
                ):
                    yield str(context), str(text)
                case ast.Call(func=ast.Name("plural")):
                    raise SystemExit(
                        f"{source}:{node.lineno}: plural takes two literals and a count"
                    )
                case _:
                    pass


def _restated(context: str, text: str) -> str:
    """Return a call that means the same, in the one form in which lupdate sees the count."""
    return f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)}, None, 1)\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _fill_in_english(file: Path) -> None:
    """Write both forms of every text that has none yet: without the "(s)", and with an s."""
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    for message in root.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            del translation.attrib["type"]
            for form, ending in zip(translation.iter("numerusform"), ("", "s"), strict=True):
                form.text = source.replace("(s)", ending)
    _write(root, file)


def _write(root: ET.Element, file: Path) -> None:
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{body}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
