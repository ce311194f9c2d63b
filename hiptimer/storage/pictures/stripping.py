"""A picture without what it tells of the place, the day and the people: only the picture is kept.

Photos of telephones tell where they were taken. Nothing is decoded, so no pixel changes.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Literal
from xml.parsers import expat

from hiptimer.storage.pictures.raster import (
    JPEG_FILL,
    JPEG_LONE_MARKERS,
    JPEG_SCAN,
    check_picture,
    png_chunks,
    webp_parts,
)
from hiptimer.storage.pictures.svg import EDITORS, SVG

START_BYTES = 8

NOTES = b"eXIf"

PIXELS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"acTL", b"fcTL", b"fdAT"})

COLOURS = frozenset(
    {b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs"}
)

CANVAS, BARE_WEBP_NOTES, FRAME = b"VP8X", b"EXIF", b"ANMF"

FRAME_BYTES = 16
"""Where a frame of a moving picture is and how long it shows, before the parts in it."""

BARE_WEBP_PIXELS = frozenset({CANVAS, b"VP8 ", b"VP8L", b"ALPH", b"ANIM", FRAME, b"ICCP"})

HAS_NOTES, HAS_MORE_NOTES = 0x08, 0x04
"""Bits of the canvas: EXIF and XMP."""

START, END = b"\xff\xd8", 0xD9

APP0, APP1, APP2, APP14 = 0xE0, 0xE1, 0xE2, 0xEE

BARE_JPEG_PIXELS = frozenset({*range(0xC0, 0xD0), *range(0xDA, 0xE0), END})
"""Frames, tables and scans."""

JFIF, BARE_JPEG_COLOURS, ADOBE = b"JFIF\0", b"ICC_PROFILE\0", b"Adobe"

JFIF_BYTES = 14

ADOBE_BYTES = 12

NEXT_SEGMENT = re.compile(rb"\xff[\xc0-\xcf\xd8-\xfe]")
"""Where the pixels of a scan end: 0xFF in them is followed by 0, or by where decoding restarts."""

TAG = re.compile(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")

NAME = re.compile(rb"<[^\s/>]+")

ATTRIBUTE = re.compile(rb"""\s+([^\s=>/"']+)\s*=\s*(?:"[^"]*"|'[^']*')""")

END_OF_COMMENT = b"-->"

END_OF_EMPTY = b"/>"

EXIF = b"Exif\0\0"
"""What comes before the notes in a JPEG picture, and at times in a WebP picture."""

ORIENTATION_TAG = 0x0112

UPRIGHT = 1

TURNED = range(2, 9)

NUMBERS = {3: "H", 4: "I"}
"""How a number of each type is written that an orientation may have."""


# FOLDED bare_png.py: Takes out of a PNG picture what is neither pixels nor colours nor which way up it is.


def bare_png(data: bytes) -> bytes:
    """The picture up to its end, with the chunks that decide what it looks like."""
    parts = [data[:START_BYTES]]
    is_turned = False
    for kind, chunk in png_chunks(data):
        if kind in PIXELS or kind in COLOURS:
            parts.append(chunk)
        elif kind == NOTES and not is_turned:
            turned = orientation_of(chunk[8:-4])
            is_turned = turned != UPRIGHT
            parts.append(_chunk(exif_of(turned)) if is_turned else b"")
    return b"".join(parts)


# FOLDED bare_webp.py: Takes out of a WebP picture what is neither pixels nor colours nor which way up it is.


def bare_webp(data: bytes) -> bytes:
    """The picture with the parts that decide what it looks like."""
    end = int.from_bytes(data[4:8], "little") + 8
    parts = [*webp_parts(data[12:end])]
    told = next((orientation_of(part) for kind, part in parts if kind == BARE_WEBP_NOTES), UPRIGHT)
    is_turned = told != UPRIGHT and any(kind == CANVAS for kind, _ in parts)
    body = b"WEBP" + b"".join(
        _part(kind, _kept(kind, part, is_turned=is_turned))
        for kind, part in parts
        if kind in BARE_WEBP_PIXELS
    )
    if is_turned:
        body += _part(BARE_WEBP_NOTES, exif_of(told))
    return b"RIFF" + len(body).to_bytes(4, "little") + body


# FOLDED bare_jpeg.py: Takes out of a JPEG picture what is neither pixels nor colours nor which way up it is.


def bare_jpeg(data: bytes) -> bytes:
    """The picture up to its end; what comes after that, as small pictures and films do, is gone."""
    parts = [START]
    is_turned = False
    for marker, segment in _segments(data):
        if marker == APP1 and not is_turned:
            turning = _turning(segment[4:])
            is_turned = bool(turning)
            parts.append(turning)
        else:
            parts.append(
                segment if marker in BARE_JPEG_PIXELS else _bare_jpeg_kept(marker, segment[4:])
            )
    return b"".join(parts)


# FOLDED bare_svg.py: Takes out of a drawing what drawing programs note in it; what is drawn stays byte for byte.


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


BARE = {"jpg": bare_jpeg, "png": bare_png, "webp": bare_webp, "svg": bare_svg}


def without_metadata(data: bytes) -> bytes:
    """The same picture without notes about it; a photo stays as far turned as it was.

    Raises `PictureRefusedError` for what `check_picture` refuses.
    """
    return BARE[check_picture(data).extension](data)


def _chunk(content: bytes) -> bytes:
    summed = NOTES + content
    return len(content).to_bytes(4) + summed + zlib.crc32(summed).to_bytes(4)


def _kept(kind: bytes, part: bytes, *, is_turned: bool) -> bytes:
    if kind == CANVAS:
        flags = (part[:1] or b"\0")[0] & ~(HAS_NOTES | HAS_MORE_NOTES)
        return bytes((flags | (HAS_NOTES if is_turned else 0),)) + part[1:]
    if kind == FRAME:
        inside = webp_parts(part[FRAME_BYTES:])
        pixels = b"".join(
            _part(each, content) for each, content in inside if each in BARE_WEBP_PIXELS
        )
        return part[:FRAME_BYTES] + pixels
    return part


def _part(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers with their whole segments; pixels belong to the scan before them."""
    at = len(START)
    while at + 1 < len(data) and data[at] == JPEG_FILL:
        marker = data[at + 1]
        if marker == JPEG_FILL or marker in JPEG_LONE_MARKERS:
            at += 1 if marker == JPEG_FILL else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4])
        end = at + 2 if marker == END else at + 2 + max(length, 2)
        if end > len(data) and marker != JPEG_SCAN:
            return
        if marker == JPEG_SCAN:
            found = NEXT_SEGMENT.search(data, end)
            end = found.start() if found else len(data)
        yield marker, data[at:end]
        if marker == END:
            return
        at = end


def _bare_jpeg_kept(marker: int, content: bytes) -> bytes:
    """What stays of an application's segment: often nothing, never a small picture."""
    if marker == APP0 and content.startswith(JFIF) and len(content) >= JFIF_BYTES:
        return _segment(marker, content[: JFIF_BYTES - 2] + bytes(2))
    if marker == APP2 and content.startswith(BARE_JPEG_COLOURS):
        return _segment(marker, content)
    if marker == APP14 and content.startswith(ADOBE):
        return _segment(marker, content[:ADOBE_BYTES])
    return b""


def _turning(content: bytes) -> bytes:
    """A segment that turns the picture as this one does, or nothing."""
    turned = orientation_of(content) if content.startswith(EXIF) else UPRIGHT
    return b"" if turned == UPRIGHT else _segment(APP1, EXIF + exif_of(turned))


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((JPEG_FILL, marker)) + (len(content) + 2).to_bytes(2) + content


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


# FOLDED orientation.py: Which way up a photo is: the one thing that is kept of what a camera notes about it (EXIF).


def orientation_of(exif: bytes) -> int:
    """1 to 8 as EXIF counts them; 1, upright, where it is not told or makes no sense."""
    notes = exif.removeprefix(EXIF)
    order: Literal["<", ">"] = "<" if notes.startswith(b"II") else ">"
    try:
        (directory,) = struct.unpack_from(f"{order}I", notes, 4)
        (count,) = struct.unpack_from(f"{order}H", notes, directory)
        for entry in range(directory + 2, directory + 2 + 12 * count, 12):
            tag, kind = struct.unpack_from(f"{order}HH", notes, entry)
            if tag == ORIENTATION_TAG and kind in NUMBERS:
                (told,) = struct.unpack_from(f"{order}{NUMBERS[kind]}", notes, entry + 8)
                return told if told in TURNED else UPRIGHT
    except struct.error:
        pass
    return UPRIGHT


def exif_of(orientation: int) -> bytes:
    """Notes that tell the orientation and nothing else, without `EXIF` before them."""
    entry = struct.pack(">HHIHH", ORIENTATION_TAG, 3, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
