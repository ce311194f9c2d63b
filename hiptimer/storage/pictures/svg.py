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


def check_svg(data: bytes) -> ET.Element:
    """The elements of a drawing. Raises `PictureRefusedError`: why it cannot be kept."""
    # It stops at a DOCTYPE, so that there are no entities.
    parser = ET.XMLParser(target=_Builder(), encoding="utf-8")  # noqa: S314 - as above
    try:
        parser.feed(data)
        return parser.close()
    except ET.ParseError as error:
        line, column = error.position
        reason = Message("its XML is broken in line {line}, column {column}", line=line)
        raise PictureRefusedError(reason.with_fields(column=column + 1)) from error


def bare_svg(data: bytes) -> bytes:
    """A drawing without metadata, comments, and elements and attributes of editors."""
    ET.register_namespace("", SVG)
    ET.register_namespace("xlink", XLINK)
    root = check_svg(data)
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
    return name == f"{{{SVG}}}metadata" or _split(name)[0] in EDITORS


def _split(name: str) -> tuple[str, str]:
    space, _, local = name.removeprefix("{").rpartition("}")
    return space, local


def _refuse(what: str) -> NoReturn:
    reason = Message("an SVG picture may not have {what}; save it as PNG", what=what)
    raise PictureRefusedError(reason)


class _Builder(ET.TreeBuilder):
    """Makes the elements of a drawing, and refuses one that is not on the list as it comes."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str]) -> ET.Element:
        """An element begins."""
        self._count += 1
        self._depth += 1
        if self._count > MOST_ELEMENTS or self._depth > DEEPEST:
            _refuse(f"more than {MOST_ELEMENTS} elements, or {DEEPEST} inside each other")
        space, local = _split(tag)
        if self._count == 1 and (space, local) != (SVG, "svg"):
            raise PictureRefusedError(
                Message("it does not begin with an svg element of the SVG namespace")
            )
        if space not in EDITORS:
            if space != SVG or local not in ELEMENTS:
                _refuse(f"<{local[:LONGEST_SHOWN]}>")
            for key, value in attrs.items():
                _check_attribute(key, value)
        return super().start(tag, attrs)

    def end(self, tag: str) -> ET.Element:
        """An element ends."""
        self._depth -= 1
        element = super().end(tag)
        if tag == f"{{{SVG}}}style":
            _check_style("".join(element.itertext()))
        return element

    def doctype(self, *_: object) -> NoReturn:
        """The document says of which type it is, and may define entities."""
        raise PictureRefusedError(Message("it has a DOCTYPE; save it as plain SVG or as PNG"))

    def pi(self, *_: object) -> NoReturn:
        """There is an instruction to a program."""
        raise PictureRefusedError(
            Message("it has an XML instruction such as a style sheet; save it as PNG")
        )


def _check_attribute(key: str, value: str) -> None:
    space, local = _split(key)
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
