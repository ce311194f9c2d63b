"""Takes out of a WebP picture what is neither pixels nor colours nor which way up it is."""

from __future__ import annotations

from hiptimer.storage.pictures.orientation import UPRIGHT, exif_of, orientation_of
from hiptimer.storage.pictures.raster import webp_parts

CANVAS, NOTES, FRAME = b"VP8X", b"EXIF", b"ANMF"
FRAME_BYTES = 16
"""Where a frame of a moving picture is and how long it shows, before the parts in it."""

PIXELS = frozenset({CANVAS, b"VP8 ", b"VP8L", b"ALPH", b"ANIM", FRAME, b"ICCP"})
HAS_NOTES, HAS_MORE_NOTES = 0x08, 0x04
"""Bits of the canvas: EXIF and XMP."""


def bare_webp(data: bytes) -> bytes:
    """The picture with the parts that decide what it looks like."""
    end = int.from_bytes(data[4:8], "little") + 8
    parts = [*webp_parts(data[12:end])]
    told = next((orientation_of(part) for kind, part in parts if kind == NOTES), UPRIGHT)
    is_turned = told != UPRIGHT and any(kind == CANVAS for kind, _ in parts)
    body = b"WEBP" + b"".join(
        _part(kind, _kept(kind, part, is_turned=is_turned))
        for kind, part in parts
        if kind in PIXELS
    )
    if is_turned:
        body += _part(NOTES, exif_of(told))
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _kept(kind: bytes, part: bytes, *, is_turned: bool) -> bytes:
    if kind == CANVAS:
        flags = (part[:1] or b"\0")[0] & ~(HAS_NOTES | HAS_MORE_NOTES)
        return bytes((flags | (HAS_NOTES if is_turned else 0),)) + part[1:]
    if kind == FRAME:
        inside = webp_parts(part[FRAME_BYTES:])
        pixels = b"".join(_part(each, content) for each, content in inside if each in PIXELS)
        return part[:FRAME_BYTES] + pixels
    return part


def _part(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)
