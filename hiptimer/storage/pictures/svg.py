"""SVG pictures: read through an allow-list, and the same without the notes of drawing programs.

There is no script, no event, nothing from outside and no entity. What is not on the list is refused
with its name, never quietly taken out. The list is needed although Qt draws what it lets through:
Qt would open any file of this computer that an image in a drawing names.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import NoReturn
from xml.parsers import expat

from hiptimer.messages import Message
from hiptimer.training.own_content import PictureRefusedError

MOST_ELEMENTS = 20_000

DEEPEST = 32
"""Qt draws nothing that is deeper."""

LARGEST_NUMBER = 1e6

SMALLEST_DASH = 0.05

LONGEST_SHOWN = 40

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")

COLOUR = re.compile(r"#\w+")

CALLED = re.compile(r"[\w-]*\Z")

DASHES = re.compile(r"stroke-dasharray\s*:\s*([^;}]*)", re.IGNORECASE)

STYLE_NUMBER = re.compile(rf"(?<![\w#-]){NUMBER.pattern}")

LENGTH = re.compile(r"([\d.]{1,20})(?:px)?\Z")

TAG = re.compile(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")
NAME = re.compile(rb"<[^\s/>]+")
ATTRIBUTE = re.compile(rb"""\s+([^\s=>/"']+)\s*=\s*(?:"[^"]*"|'[^']*')""")
END_OF_COMMENT, END_OF_EMPTY = b"-->", b"/>"

WORDY = frozenset({"id", "class", "font-family", "role", "lang", "type", "media"})
"""Attributes whose numbers are parts of names."""

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
ELEMENTS = frozenset(
    {
        "svg", "g", "defs", "title", "desc", "metadata", "path", "rect", "circle", "ellipse",
        "line", "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient",
        "stop", "clipPath", "style",
    }
)

ATTRIBUTES = frozenset(
    {
        "id", "class", "style", "version", "baseProfile", "viewBox", "preserveAspectRatio",
        "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx",
        "fy", "fr", "dx", "dy", "d", "points", "pathLength", "transform", "rotate", "textLength",
        "lengthAdjust", "href", "lang", "role", "type", "media", "offset", "gradientUnits",
        "gradientTransform", "spreadMethod", "clipPathUnits", "enable-background", "color",
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
        "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
        "stroke-dashoffset", "opacity", "display", "visibility", "overflow", "clip", "clip-path",
        "clip-rule", "stop-color", "stop-opacity", "vector-effect", "font", "font-family",
        "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "text-anchor",
        "text-align", "line-height", "text-decoration", "letter-spacing", "word-spacing",
        "dominant-baseline", "alignment-baseline", "baseline-shift", "writing-mode", "direction",
        "shape-rendering", "text-rendering", "image-rendering", "color-interpolation",
        "color-rendering", "paint-order", "mix-blend-mode", "isolation", "focusable",
    }
)

PREFIXES = ("data-", "aria-")
"""Attributes that begin like this say something of the picture and draw nothing."""

FUNCTIONS = frozenset(
    {
        "url", "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translatex", "translatey",
        "scale", "scalex", "scaley", "rotate", "skewx", "skewy",
    }
)
"""What a value may call; `url` only for a place inside the picture."""


def looks_like_svg(data: bytes) -> bool:
    """Whether `data` begins as an SVG picture does, whatever is in it."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<" and b"<svg" in data


def svg_size(data: bytes) -> tuple[int, int]:
    """Width and height of the drawing, or (0, 0) where it has none.

    Raises `PictureRefusedError`.
    """
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
    return reader.size


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
    """Follows the elements as they come; `size` is known after the first."""

    def __init__(self) -> None:
        self.size = (0, 0)
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
        if self._count == 1:
            if (space, local) != (SVG, "svg"):
                raise PictureRefusedError(
                    Message("it does not begin with an svg element of the SVG namespace")
                )
            self.size = _drawing_size(attributes)
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
    if space == XLINK and local in {"type", "title", "role", "show", "actuate"}:
        return
    known = not space and (local in ATTRIBUTES or local.startswith(PREFIXES))
    if not known and (space, local) != (XLINK, "href"):
        _refuse(f"the attribute {shown}")
    if local == "href":
        if not value.startswith("#"):
            _refuse("a link to something outside it")
    elif local == "style":
        _check_style(value)
    elif local.startswith(PREFIXES):
        return
    else:
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
    if numbers and (max(numbers) < SMALLEST_DASH or len(numbers) > 32):
        _refuse("a line of such short dashes")


def _check_numbers(numbers: list[str]) -> None:
    for each in numbers:
        number = float(each)
        if not isfinite(number) or abs(number) > LARGEST_NUMBER:
            _refuse(f"the number {each[:LONGEST_SHOWN]}")


def _drawing_size(attributes: dict[str, str]) -> tuple[int, int]:
    """What `width` and `height` say in pixels, or else the size of the `viewBox`."""
    found = [LENGTH.match(attributes.get(key, "").strip()) for key in ("width", "height")]
    texts = [each[1] for each in found if each]
    if len(texts) < 2:
        texts = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())[2:4]
    try:
        width, height = (round(float(each)) for each in texts)
    except (ValueError, OverflowError):
        return 0, 0
    return max(width, 0), max(height, 0)


def bare_svg(data: bytes) -> bytes:
    """The drawing without metadata, comments, and elements and attributes of editors.

    `data` is a drawing that has been checked. Raises ValueError where its XML is broken.
    """
    finder = _Finder(data)
    finder.find()
    kept: list[bytes] = []
    at = 0
    for start, end in finder.cuts:
        kept.append(data[at:start])
        at = end
    return b"".join((*kept, data[at:]))


class _Finder:
    """Notes the places to cut out, as `cuts`: in their order, none in another."""

    def __init__(self, data: bytes) -> None:
        self.cuts: list[tuple[int, int]] = []
        self._data = data
        self._depth = 0
        self._from = 0
        self._parser = parser = expat.ParserCreate("utf-8", " ")
        parser.namespace_prefixes = True
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CommentHandler = self._on_comment

    def find(self) -> None:
        """Read everything. Raises ValueError."""
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError as error:
            raise ValueError(str(error)) from error

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        here = self._parser.CurrentByteIndex
        if self._depth or _is_note(name):
            self._from = self._from if self._depth else here
            self._depth += 1
            return
        noted = {_written(each) for each in attributes if each.split(" ")[0] in EDITORS}
        if noted:
            self._cut_attributes(here, noted)

    def _on_end(self, _name: str) -> None:
        if self._depth:
            self._depth -= 1
            if not self._depth:
                opened = self._end_of_tag(self._from)
                is_empty = self._data[opened - 2 : opened] == END_OF_EMPTY
                end = opened if is_empty else self._end_of_tag(self._parser.CurrentByteIndex)
                self.cuts.append((self._from, end))

    def _on_comment(self, _text: str) -> None:
        if not self._depth:
            start = self._parser.CurrentByteIndex
            end = self._data.index(END_OF_COMMENT, start) + len(END_OF_COMMENT)
            self.cuts.append((start, end))

    def _cut_attributes(self, start: int, noted: set[bytes]) -> None:
        found = NAME.match(self._data, start)
        while found and (found := ATTRIBUTE.match(self._data, found.end())):
            if found[1] in noted:
                self.cuts.append(found.span())

    def _end_of_tag(self, start: int) -> int:
        found = TAG.match(self._data, start)
        return found.end() if found else start


def _is_note(name: str) -> bool:
    space, *rest = name.split(" ")
    return space in EDITORS or (space == SVG and rest[:1] == ["metadata"])


def _written(name: str) -> bytes:
    """An attribute as it is written: `inkscape:label`."""
    _, local, *prefix = name.split(" ")
    return ":".join((*prefix, local)).encode()
