"""PNG, JPEG and WebP pictures: how large each is, and the same without what a camera notes in it.

Photos of telephones say where they were taken. Nothing is decoded, so no pixel changes, and what
asks for too much memory is found out before anybody gives it. What a picture does keep of its notes
is which way up it is. The sizes are read from headers, and raise `PictureRefusedError`, or
IndexError where the data ends too early; what is stripped has had its size read.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Literal

from hiptimer.messages import Message
from hiptimer.training.own_content import PictureRefusedError

MOST_CHUNKS = 20_000

INCOMPLETE = Message("it is incomplete")
PNG_DAMAGED = Message("its PNG header is damaged")
JPEG_DAMAGED = Message("its JPEG header is damaged")
WEBP_DAMAGED = Message("its WebP header is damaged")

PNG_START_BYTES = 8
PNG_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""Bits a sample, by the colour type."""
PNG_NOTES = b"eXIf"
PNG_KEPT = frozenset(
    {
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"acTL", b"fcTL", b"fdAT"),
        *(b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs"),
    }
)
"""The chunks that decide what it looks like: pixels, then colours."""

JPEG_START, JPEG_END = b"\xff\xd8", 0xD9
JPEG_FILL, JPEG_SCAN = 0xFF, 0xDA
JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
JPEG_FRAME_BYTES = 8
"""The least that a frame has, which says the size."""
JPEG_LONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a segment."""
JPEG_KEPT = frozenset({*range(0xC0, 0xD0), *range(0xDA, 0xE0), JPEG_END})
"""Frames, tables and scans."""
NEXT_SEGMENT = re.compile(rb"\xff[\xc0-\xcf\xd8-\xfe]")
"""Where the pixels of a scan end: 0xFF in them is followed by 0, or by where decoding restarts."""
APP0, APP1, APP2, APP14 = 0xE0, 0xE1, 0xE2, 0xEE
JFIF, ICC, ADOBE = b"JFIF\0", b"ICC_PROFILE\0", b"Adobe"
JFIF_BYTES, ADOBE_BYTES = 14, 12

CANVAS, WEBP_NOTES, FRAME = b"VP8X", b"EXIF", b"ANMF"
FRAME_BYTES = 16
"""Where a frame of a moving picture is and how long it shows, before the parts in it."""
WEBP_KEPT = frozenset({CANVAS, b"VP8 ", b"VP8L", b"ALPH", b"ANIM", FRAME, b"ICCP"})
HAS_NOTES, HAS_MORE_NOTES = 0x08, 0x04
"""Bits of the canvas: EXIF and XMP."""

EXIF = b"Exif\0\0"
"""What comes before the notes in a JPEG picture, and at times in a WebP picture."""
ORIENTATION_TAG = 0x0112
UPRIGHT = 1
TURNED = range(2, 9)
NUMBERS = {3: "H", 4: "I"}
"""How a number of each type is written that an orientation may have."""


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a PNG picture whose chunks are complete."""
    chunks = png_chunks(data)
    kind, first = next(chunks, (b"", b""))
    header = first[8:-4]
    if kind != b"IHDR" or len(header) != 13:
        raise PictureRefusedError(PNG_DAMAGED)
    if zlib.crc32(kind + header) != int.from_bytes(data[29:33]):
        raise PictureRefusedError(PNG_DAMAGED)
    if header[8] not in PNG_DEPTHS.get(header[9], ()):
        raise PictureRefusedError(Message("its PNG header has colours that there are not"))
    kinds = {kind for kind, _ in chunks}
    if not {b"IDAT", b"IEND"} <= kinds:
        raise PictureRefusedError(INCOMPLETE)
    return int.from_bytes(header[:4]), int.from_bytes(header[4:8])


def bare_png(data: bytes) -> bytes:
    """The picture up to its end, with the chunks that decide what it looks like."""
    parts = [data[:PNG_START_BYTES]]
    is_turned = False
    for kind, chunk in png_chunks(data):
        if kind in PNG_KEPT:
            parts.append(chunk)
        elif kind == PNG_NOTES and not is_turned:
            turned = orientation_of(chunk[8:-4])
            is_turned = turned != UPRIGHT
            parts.append(_png_notes(exif_of(turned)) if is_turned else b"")
    return b"".join(parts)


def png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks up to the last one that is complete: their type, and they with length and sum."""
    at = 8
    for _ in range(MOST_CHUNKS):
        length = int.from_bytes(data[at : at + 4])
        end = at + 12 + length
        if end > len(data):
            return
        kind = data[at + 4 : at + 8]
        yield kind, data[at:end]
        if kind == b"IEND":
            return
        at = end


def _png_notes(content: bytes) -> bytes:
    summed = PNG_NOTES + content
    return len(content).to_bytes(4) + summed + zlib.crc32(summed).to_bytes(4)


def jpeg_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a JPEG picture, up to where its first scan begins."""
    size: tuple[int, int] | None = None
    at = 2
    for _ in range(MOST_CHUNKS):
        if data[at] != JPEG_FILL:
            raise PictureRefusedError(JPEG_DAMAGED)
        marker = data[at + 1]
        if marker == JPEG_FILL or marker in JPEG_LONE:
            at += 1 if marker == JPEG_FILL else 2
            continue
        length = data[at + 2] * 256 + data[at + 3]
        if marker in JPEG_FRAMES and length < JPEG_FRAME_BYTES:
            break
        if marker in JPEG_FRAMES and size is None:
            height, width = (data[at + n] * 256 + data[at + n + 1] for n in (5, 7))
            size = width, height
        if marker == JPEG_SCAN and size is not None:
            return size
        if marker in (JPEG_SCAN, JPEG_END) or length < 2:
            break
        at += 2 + length
    raise PictureRefusedError(JPEG_DAMAGED)


def bare_jpeg(data: bytes) -> bytes:
    """The picture up to its end; what comes after that, as small pictures and films do, is gone."""
    parts = [JPEG_START]
    is_turned = False
    for marker, segment in _jpeg_segments(data):
        if marker == APP1 and not is_turned:
            turning = _turning(segment[4:])
            is_turned = bool(turning)
            parts.append(turning)
        else:
            parts.append(segment if marker in JPEG_KEPT else _jpeg_kept(marker, segment[4:]))
    return b"".join(parts)


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers with their whole segments; pixels belong to the scan before them."""
    at = len(JPEG_START)
    while at + 1 < len(data) and data[at] == JPEG_FILL:
        marker = data[at + 1]
        if marker == JPEG_FILL or marker in JPEG_LONE:
            at += 1 if marker == JPEG_FILL else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4])
        end = at + 2 if marker == JPEG_END else at + 2 + max(length, 2)
        if end > len(data) and marker != JPEG_SCAN:
            return
        if marker == JPEG_SCAN:
            found = NEXT_SEGMENT.search(data, end)
            end = found.start() if found else len(data)
        yield marker, data[at:end]
        if marker == JPEG_END:
            return
        at = end


def _jpeg_kept(marker: int, content: bytes) -> bytes:
    """What stays of an application's segment: often nothing, never a small picture."""
    if marker == APP0 and content.startswith(JFIF) and len(content) >= JFIF_BYTES:
        return _jpeg_segment(marker, content[: JFIF_BYTES - 2] + bytes(2))
    if marker == APP2 and content.startswith(ICC):
        return _jpeg_segment(marker, content)
    if marker == APP14 and content.startswith(ADOBE):
        return _jpeg_segment(marker, content[:ADOBE_BYTES])
    return b""


def _turning(content: bytes) -> bytes:
    """A segment that turns the picture as this one does, or nothing."""
    turned = orientation_of(content) if content.startswith(EXIF) else UPRIGHT
    return b"" if turned == UPRIGHT else _jpeg_segment(APP1, EXIF + exif_of(turned))


def _jpeg_segment(marker: int, content: bytes) -> bytes:
    return bytes((JPEG_FILL, marker)) + (len(content) + 2).to_bytes(2) + content


def webp_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a WebP picture, the largest that its parts tell."""
    end = int.from_bytes(data[4:8], "little") + 8
    if end > len(data):
        raise PictureRefusedError(INCOMPLETE)
    sizes: list[tuple[int, int]] = []
    has_image = False
    for kind, part in webp_parts(data[12:end]):
        size = _webp_part_size(kind, part)
        has_image |= kind in (b"VP8 ", b"VP8L", b"ANMF")
        sizes += [size] if size else []
    if not sizes or not has_image:
        raise PictureRefusedError(WEBP_DAMAGED)
    return max(width for width, _ in sizes), max(height for _, height in sizes)


def _webp_part_size(kind: bytes, part: bytes) -> tuple[int, int] | None:
    match kind:
        case b"VP8 ":
            if part[3:6] != b"\x9d\x01\x2a":
                raise PictureRefusedError(WEBP_DAMAGED)
            width, height = (int.from_bytes(part[n : n + 2], "little") for n in (6, 8))
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            if part[0] != 0x2F:
                raise PictureRefusedError(WEBP_DAMAGED)
            bits = int.from_bytes(part[1:5], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            width, height = (int.from_bytes(part[n : n + 3], "little") for n in (4, 7))
            return width + 1, height + 1
        case b"ANMF":
            width, height = (int.from_bytes(part[n : n + 3], "little") for n in (6, 9))
            return width + 1, height + 1
        case _:
            return None


def bare_webp(data: bytes) -> bytes:
    """The picture with the parts that decide what it looks like."""
    end = int.from_bytes(data[4:8], "little") + 8
    parts = [*webp_parts(data[12:end])]
    turned = next((orientation_of(part) for kind, part in parts if kind == WEBP_NOTES), UPRIGHT)
    is_turned = turned != UPRIGHT and any(kind == CANVAS for kind, _ in parts)
    body = b"WEBP" + b"".join(
        _webp_part(kind, _webp_kept(kind, part, is_turned=is_turned))
        for kind, part in parts
        if kind in WEBP_KEPT
    )
    if is_turned:
        body += _webp_part(WEBP_NOTES, exif_of(turned))
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _webp_kept(kind: bytes, part: bytes, *, is_turned: bool) -> bytes:
    if kind == CANVAS:
        flags = (part[:1] or b"\0")[0] & ~(HAS_NOTES | HAS_MORE_NOTES)
        return bytes((flags | (HAS_NOTES if is_turned else 0),)) + part[1:]
    if kind == FRAME:
        inside = webp_parts(part[FRAME_BYTES:])
        pixels = b"".join(
            _webp_part(each, content) for each, content in inside if each in WEBP_KEPT
        )
        return part[:FRAME_BYTES] + pixels
    return part


def webp_parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts up to the last one that is complete, as kind and content."""
    at = 0
    for _ in range(MOST_CHUNKS):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > len(data) or not kind:
            return
        yield kind, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _webp_part(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)


def orientation_of(exif: bytes) -> int:
    """1 to 8 as EXIF counts them; 1, upright, where it is not said or makes no sense."""
    notes = exif.removeprefix(EXIF)
    order: Literal["<", ">"] = "<" if notes.startswith(b"II") else ">"
    try:
        (directory,) = struct.unpack_from(f"{order}I", notes, 4)
        (count,) = struct.unpack_from(f"{order}H", notes, directory)
        for entry in range(directory + 2, directory + 2 + 12 * count, 12):
            tag, kind = struct.unpack_from(f"{order}HH", notes, entry)
            if tag == ORIENTATION_TAG and kind in NUMBERS:
                (turned,) = struct.unpack_from(f"{order}{NUMBERS[kind]}", notes, entry + 8)
                return turned if turned in TURNED else UPRIGHT
    except struct.error:
        pass
    return UPRIGHT


def exif_of(orientation: int) -> bytes:
    """Notes that say the orientation and nothing else, without `EXIF` before them."""
    entry = struct.pack(">HHIHH", ORIENTATION_TAG, 3, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
