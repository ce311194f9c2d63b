"""Takes out of a PNG picture what is neither pixels nor colours nor which way up it is."""

from __future__ import annotations

import zlib

from hiptimer.storage.pictures.orientation import UPRIGHT, exif_of, orientation_of
from hiptimer.storage.pictures.raster import png_chunks

START_BYTES = 8
NOTES = b"eXIf"
PIXELS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"acTL", b"fcTL", b"fdAT"})
COLOURS = frozenset(
    {b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs"}
)


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


def _chunk(content: bytes) -> bytes:
    summed = NOTES + content
    return len(content).to_bytes(4) + summed + zlib.crc32(summed).to_bytes(4)
