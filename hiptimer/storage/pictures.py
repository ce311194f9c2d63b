"""What sort of picture it is and whether it may be kept, and the same without notes about it.

A picture's content says what sort it is. A photo is bounded by its header before it is decoded.
Photos of telephones say where they were taken, and a damaged or forged file can be anything. So
what is kept is written again from its pixels, upright and in the screen's colours: no note,
profile, script or strange part is left.

A drawing is read through an allow-list: there is no script, no event, nothing from outside and no
entity. What is not on the list is refused with its name, never quietly taken out. The list is
needed although Qt draws what it lets through: Qt would open any file of this computer that an image
in a drawing names.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from math import isfinite
from typing import Final, NoReturn

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from hiptimer.messages import Message
from hiptimer.training.own_content import PictureRefusedError

MOST_BYTES = 8_000_000
MOST_SVG_BYTES = 1_000_000
MOST_PIXELS = 25_000_000
LONGEST_TAKEN = 10_000
"""In pixels. The photos of most telephones are 4,032 x 3,024. A drawing has no pixels."""
DAMAGED: Final = Message("it is damaged")
LONGEST_SIDE: Final = 1600
"""Pixels. A stage in a 4K window has not many more, and a photo has four times as many."""
QUALITY: Final = 92
"""Per cent, of JPEG and WebP; a PNG loses nothing."""
SCREEN: Final = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
PAPER: Final = Qt.GlobalColor.white
"""What shines through: drawings are made on paper, and most are black."""

JFIF: Final = b"\xff\xe0\x00\x10JFIF\x00\x01\x01"
JPEG_END: Final = b"\xff\xd9"
SCAN: Final = 0xDA
JPEG_PARTS: Final = frozenset({0xE0, 0xDB, 0xC0, 0xC4, SCAN})
"""What a JPEG that is written here has: one head, tables, a frame and its scan."""
MARKER: Final = re.compile(rb"\xff[^\x00]")

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


def check_picture(data: bytes) -> str:
    """The ending that a picture's file gets: png, jpg, webp or svg. Raises `PictureRefusedError`.

    Of a photo only the header is read.
    """
    if len(data) > MOST_BYTES:
        reason = Message(
            "it has {size} MB, and {most} MB is the most", most=MOST_BYTES // 1_000_000
        )
        raise PictureRefusedError(reason.with_fields(size=f"{len(data) / 1e6:.1f}"))
    kind = kind_of(data)
    if kind != "svg":
        _check_size(*photo_size(data, kind))
    elif len(data) > MOST_SVG_BYTES:
        reason = Message("an SVG picture may have {most} MB, this one has more")
        raise PictureRefusedError(reason.with_fields(most=MOST_SVG_BYTES // 1_000_000))
    else:
        _check_svg(data)
    return kind


def kind_of(data: bytes) -> str:
    """What a picture begins as, whatever is in it. Raises `PictureRefusedError`."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<" and b"<svg" in data:
        return "svg"
    raise PictureRefusedError(Message("it is not a PNG, JPEG, WebP or SVG picture"))


def without_metadata(data: bytes) -> bytes:
    """The same picture without notes about it: a photo's pixels, upright and bounded.

    Raises `PictureRefusedError` for what `check_picture` refuses, and for what is damaged.
    """
    kind = check_picture(data)
    return _bare_svg(data) if kind == "svg" else _bare_photo(data, kind)


def _check_size(width: int, height: int) -> None:
    if max(width, height) > LONGEST_TAKEN or width * height > MOST_PIXELS:
        reason = Message(
            "it has {width} x {height} pixels,"
            " and {side} a side or {count} million in all are the most",
            width=width,
            height=height,
            side=LONGEST_TAKEN,
            count=MOST_PIXELS // 1_000_000,
        )
        raise PictureRefusedError(reason)


def photo_size(data: bytes, kind: str) -> tuple[int, int]:
    """Width and height in pixels as the header says them. Raises `PictureRefusedError`."""
    reader, _ = _reader(data, kind)
    size = reader.size()
    if size.isEmpty():
        raise PictureRefusedError(DAMAGED)
    return size.width(), size.height()


def photo_of(data: bytes, kind: str, longest: int = LONGEST_SIDE) -> QImage:
    """The picture upright, at most `longest` pixels wide and high; a null one if it is damaged.

    Qt gives no picture more memory than its allocation limit, whatever the header says.
    """
    reader, _ = _reader(data, kind)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > longest:
        fitted = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    image = _in_screen_colours(reader.read())
    if image.isNull():
        return image
    # Only pixels go over: Qt would write the texts and the profile of the picture that it read.
    pixels = QImage(image.size(), QImage.Format.Format_RGB32)
    pixels.fill(PAPER)
    painter = QPainter(pixels)
    painter.drawImage(0, 0, image)
    painter.end()
    return pixels


def _bare_photo(data: bytes, kind: str) -> bytes:
    """The picture written again from its pixels. Raises `PictureRefusedError` where it is damaged.

    One that was written here stays as it is: it would lose a little each time it is handed on.
    """
    image = photo_of(data, kind)
    if image.isNull():
        raise PictureRefusedError(DAMAGED)
    if max(photo_size(data, kind)) <= LONGEST_SIDE and _is_bare(data, kind):
        return data
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind != "png":
        writer.setQuality(QUALITY)
    if not writer.write(image):
        raise PictureRefusedError(DAMAGED)
    return bytes(buffer.data().data())


def _is_bare(data: bytes, kind: str) -> bool:
    """Whether there is nothing in a JPEG or WebP picture but what its pixels need."""
    if kind == "webp":
        length = int.from_bytes(data[16:20], "little")
        return data[12:16] in {b"VP8 ", b"VP8L"} and len(data) == 20 + length + length % 2
    at = 2
    while kind == "jpg" and data[at : at + 1] == b"\xff" and data[at + 1] in JPEG_PARTS:
        marker = data[at + 1]
        if marker == JFIF[1] and not (data.startswith(JFIF, at) and at == 2):
            return False
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
        if marker == SCAN:
            return data.endswith(JPEG_END) and not MARKER.search(data, at, len(data) - 2)
    return False


def _reader(data: bytes, kind: str) -> tuple[QImageReader, QBuffer]:
    """A reader, which takes the bytes for this kind alone, and the buffer it needs to live on."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    return reader, buffer


def _in_screen_colours(image: QImage) -> QImage:
    """The colours that the picture's profile means, in those of the screen.

    A camera's numbers for pure red are another red on the screen. One whose profile is damaged, or
    of a kind that Qt does not know, is shown as it is.
    """
    space = image.colorSpace()
    if not space.isValid() or space == SCREEN:
        return image
    shows_through = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32 if shows_through else QImage.Format.Format_RGB32
    converted = image.convertedToColorSpace(SCREEN, kind)
    return image if converted.isNull() else converted


def _check_svg(data: bytes) -> ET.Element:
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


def _bare_svg(data: bytes) -> bytes:
    """A drawing without metadata, comments, and elements and attributes of editors."""
    ET.register_namespace("", SVG)
    ET.register_namespace("xlink", XLINK)
    root = _check_svg(data)
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
        self._depth -= 1
        element = super().end(tag)
        if tag == f"{{{SVG}}}style":
            _check_style("".join(element.itertext()))
        return element

    def doctype(self, *_: object) -> NoReturn:
        """The document says of which type it is, and may define entities."""
        raise PictureRefusedError(Message("it has a DOCTYPE; save it as plain SVG or as PNG"))

    def pi(self, *_: object) -> NoReturn:
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
