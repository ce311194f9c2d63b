"""Gathers the window's texts in every language from the sources into assets/window/*.ts.

    .venv/bin/python packaging/languages/update.py

English has its plurals only. What has changed is compiled as well, as at every start.
"""

import ast
import re
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
MESSAGES = "Messages"
"""The context of what `hiptimer.messages` says."""
FIELD = re.compile(r"\{\w+\}")


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
        restated = Path(scratch) / "restated.py"
        texts = (*_plurals(), *(_restated(MESSAGES, each) for each in sorted(templates())))
        restated.write_text("".join(texts), encoding="utf-8")
        sources = [*sorted(SOURCES.rglob("*.py")), restated]
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


def templates() -> set[str]:
    """Return the templates of all messages that have words to translate."""
    found: set[str] = set()
    for place, node in calls_of("Message"):
        match node.args:
            case [ast.Constant(str(template))]:
                found.add(template)
            case _:
                if not place.startswith("messages.py"):
                    raise SystemExit(f"{place}: Message takes a literal, and fields by their names")
    return {each for each in found if re.search(r"[^\W_]", FIELD.sub("", each))}


def calls_of(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of a function that lupdate does not know, and where each stands."""
    for source in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(called)) if called == name:
                    yield f"{source.relative_to(SOURCES)}:{node.lineno}", node
                case _:
                    pass


def _plurals() -> Iterator[str]:
    for place, node in calls_of("plural"):
        match node.args:
            case [ast.Constant(str(context)), ast.Constant(str(text)), _]:
                yield _restated(context, text, ", None, 1")
            case _:
                raise SystemExit(f"{place}: plural takes two literals and a count")


def _restated(context: str, text: str, rest: str = "") -> str:
    """Return a call that means the same, in a form that lupdate sees."""
    return f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)}{rest})\n"


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
