"""Takes out of a JPEG picture what is neither pixels nor colours nor which way up it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hiptimer.storage.pictures.orientation import EXIF, UPRIGHT, exif_of, orientation_of
from hiptimer.storage.pictures.raster import JPEG_FILL, JPEG_LONE_MARKERS, JPEG_SCAN

START, END = b"\xff\xd8", 0xD9
APP0, APP1, APP2, APP14 = 0xE0, 0xE1, 0xE2, 0xEE
PIXELS = frozenset({*range(0xC0, 0xD0), *range(0xDA, 0xE0), END})
"""Frames, tables and scans."""

JFIF, COLOURS, ADOBE = b"JFIF\0", b"ICC_PROFILE\0", b"Adobe"
JFIF_BYTES = 14
ADOBE_BYTES = 12
NEXT_SEGMENT = re.compile(rb"\xff[\xc0-\xcf\xd8-\xfe]")
"""Where the pixels of a scan end: 0xFF in them is followed by 0, or by where decoding restarts."""


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
            parts.append(segment if marker in PIXELS else _kept(marker, segment[4:]))
    return b"".join(parts)


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


def _kept(marker: int, content: bytes) -> bytes:
    """What stays of an application's segment: often nothing, never a small picture."""
    if marker == APP0 and content.startswith(JFIF) and len(content) >= JFIF_BYTES:
        return _segment(marker, content[: JFIF_BYTES - 2] + bytes(2))
    if marker == APP2 and content.startswith(COLOURS):
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
