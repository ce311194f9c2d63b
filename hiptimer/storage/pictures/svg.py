"""SVG pictures: read through an allow-list, and the same without the notes of drawing programs.

There is no script, no event, nothing from outside and no entity. What is not on the list is refused
with its name, never quietly taken out. The list is needed although Qt draws what it lets through:
Qt would open any file of this computer that an image in a drawing names.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from math import isfinite
from typing import NoReturn
from xml.parsers import expat

from hiptimer.messages import Message
from hiptimer.training.own_content import PictureRefusedError

MOST_ELEMENTS = 20_000
DEEPEST = 32
"""Qt draws nothing that is deeper."""
LARGEST_NUMBER = 1e6
SMALLEST_DASH, MOST_DASHES = 0.05, 32
LONGEST_SHOWN = 40

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
STYLE_NUMBER = re.compile(rf"(?<![\w#-]){NUMBER.pattern}")
COLOUR = re.compile(r"#\w+")
CALLED = re.compile(r"[\w-]*\Z")
DASHES = re.compile(r"stroke-dasharray\s*:\s*([^;}]*)", re.IGNORECASE)

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"
EDITORS = frozenset(
    {
        "http://www.inkscape.org/namespaces/inkscape",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/ns#",
        "http://web.resource.org/cc/",
        "http://purl.org/dc/elements/1.1/",
        "http://www.serif.com/",
        "http://www.bohemiancoding.com/sketch/ns",
    }
)
"""Notes that drawing programs leave for themselves; whoever draws the picture passes over them."""

# fmt: off
ELEMENTS = frozenset({
    "svg", "g", "defs", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath",
    "style",
})
FUNCTIONS = frozenset({
    "url", "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translatex", "translatey",
    "scale", "scalex", "scaley", "rotate", "skewx", "skewy",
})
"""What a value may call; `url` only for a place inside the picture."""
# fmt: on
WORDY = frozenset({"id", "class", "font-family", "role", "lang", "type", "media"})
"""Attributes whose numbers are parts of names, as are those that begin with these:"""
PREFIXES = ("data-", "aria-")


def check_svg(data: bytes) -> None:
    """Raises `PictureRefusedError` with the reason why a drawing cannot be kept."""
    parser = expat.ParserCreate("utf-8", " ")
    reader = _Reader()
    parser.StartElementHandler = reader.on_start
    parser.EndElementHandler = reader.on_end
    parser.CharacterDataHandler = reader.on_text
    parser.StartDoctypeDeclHandler = _on_document_type
    parser.ProcessingInstructionHandler = _on_instruction
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        reason = Message("its XML is broken in line {line}, column {column}", line=error.lineno)
        raise PictureRefusedError(reason.with_fields(column=error.offset + 1)) from error


def bare_svg(data: bytes) -> bytes:
    """A checked drawing without metadata, comments, and elements and attributes of editors."""
    ET.register_namespace("", SVG)
    ET.register_namespace("xlink", XLINK)
    as_checked = ET.XMLParser(encoding="utf-8")  # noqa: S314 - a checked one has no entities
    root = ET.fromstring(data, as_checked)  # noqa: S314 - as above
    has_notes = b"<!--" in data
    for element in [*root.iter()]:
        for part in [*element]:
            if _is_note(part.tag):
                has_notes = True
                element.remove(part)
        for name in [*element.attrib]:
            if _is_note(name):
                has_notes = True
                del element.attrib[name]
    return ET.tostring(root) if has_notes else data


def _is_note(name: str) -> bool:
    return name == f"{{{SVG}}}metadata" or name[1:].partition("}")[0] in EDITORS


def _on_document_type(*_: object) -> NoReturn:
    raise PictureRefusedError(Message("it has a DOCTYPE; save it as plain SVG or as PNG"))


def _on_instruction(*_: object) -> NoReturn:
    raise PictureRefusedError(
        Message("it has an XML instruction such as a style sheet; save it as PNG")
    )


def _refuse(what: str) -> NoReturn:
    reason = Message("an SVG picture may not have {what}; save it as PNG", what=what)
    raise PictureRefusedError(reason)


class _Reader:
    """Follows the elements as they come."""

    def __init__(self) -> None:
        self._count = 0
        self._depth = 0
        self._style: list[str] | None = None

    def on_start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._count += 1
        self._depth += 1
        if self._count > MOST_ELEMENTS or self._depth > DEEPEST:
            _refuse(f"more than {MOST_ELEMENTS} elements, or {DEEPEST} inside each other")
        space, _, local = name.rpartition(" ")
        if self._count == 1 and (space, local) != (SVG, "svg"):
            raise PictureRefusedError(
                Message("it does not begin with an svg element of the SVG namespace")
            )
        if space in EDITORS:
            return
        if space != SVG or local not in ELEMENTS:
            _refuse(f"<{local[:LONGEST_SHOWN]}>")
        if local == "style":
            self._style = []
        for key, value in attributes.items():
            _check_attribute(key, value)

    def on_end(self, name: str) -> None:
        """An element ends."""
        self._depth -= 1
        if self._style is not None and name == f"{SVG} style":
            _check_style("".join(self._style))
            self._style = None

    def on_text(self, text: str) -> None:
        """Text between elements."""
        if self._style is not None:
            self._style.append(text)


def _check_attribute(key: str, value: str) -> None:
    space, _, local = key.rpartition(" ")
    shown = local[:LONGEST_SHOWN]
    if space in EDITORS or (space == XML and local in {"space", "lang"}):
        return
    if space not in {"", XLINK} or local.startswith("on"):
        _refuse(f"the attribute {shown}")
    if local == "href":
        if not value.startswith("#"):
            _refuse("a link to something outside it")
    elif local == "style":
        _check_style(value)
    elif not local.startswith(PREFIXES):
        _check_value(value, shown)
        if local == "stroke-dasharray":
            _check_dashes(value)
        if local not in WORDY:
            _check_numbers(NUMBER.findall(COLOUR.sub("", value)))


def _check_style(text: str) -> None:
    if "@" in text:
        _refuse("a style with an @ rule")
    _check_value(text, "style")
    _check_numbers(STYLE_NUMBER.findall(text))
    for dashes in DASHES.findall(text):
        _check_dashes(dashes)


def _check_value(value: str, where: str) -> None:
    """Refuse what reaches outside the picture, however it is written."""
    if "\\" in value or "://" in value or "javascript:" in re.sub(r"\s", "", value).casefold():
        _refuse(f"“{value[:LONGEST_SHOWN]}” in {where}")
    before = ""
    for part in value.split("("):
        called = CALLED.search(before.rstrip()[-LONGEST_SHOWN:])
        name = called[0].casefold() if called else ""
        outside = name == "url" and not part.lstrip("\"' \t\r\n").startswith("#")
        if name not in {"", *FUNCTIONS} or outside:
            _refuse(f"{name}(…) in {where}")
        before = part


def _check_dashes(value: str) -> None:
    """Dashes of next to no length take for ever to draw."""
    numbers = [float(each) for each in NUMBER.findall(value)]
    if numbers and (max(numbers) < SMALLEST_DASH or len(numbers) > MOST_DASHES):
        _refuse("a line of such short dashes")


def _check_numbers(numbers: list[str]) -> None:
    for each in numbers:
        number = float(each)
        if not isfinite(number) or abs(number) > LARGEST_NUMBER:
            _refuse(f"the number {each[:LONGEST_SHOWN]}")
