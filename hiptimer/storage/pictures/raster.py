"""The sizes of PNG, JPEG and WebP pictures, from their headers. Nothing is decompressed.

All functions raise ValueError with the reason, or IndexError where the data ends too early.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from hiptimer.storage.pictures.svg import looks_like_svg, svg_size
from hiptimer.training.own_content import Picture, PictureRefusedError

MOST_CHUNKS = 20_000

JPEG_SIZE_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}

JPEG_LONE_MARKERS = frozenset({0x01, *range(0xD0, 0xD8)})

JPEG_FRAME_BYTES = 8
"""The least that the part has which tells the size."""

JPEG_SCAN, JPEG_FILL = 0xDA, 0xFF

PNG_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""Bits a sample, by the colour type."""

MOST_BYTES = 8_000_000

MOST_SVG_BYTES = 1_000_000

MOST_PIXELS = 25_000_000

LONGEST_SIDE = 10_000
"""In pixels. The photos of most telephones are 4,032 x 3,024. A drawing has no pixels."""

PNG = b"\x89PNG\r\n\x1a\n"

JPEG = b"\xff\xd8\xff"


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a PNG picture whose chunks are complete."""
    chunks = png_chunks(data)
    kind, first = next(chunks, (b"", b""))
    header = first[8:-4]
    if kind != b"IHDR" or len(header) != 13:
        raise ValueError("its PNG header is damaged")
    if zlib.crc32(kind + header) != int.from_bytes(data[29:33]):
        raise ValueError("its PNG header is damaged")
    if header[8] not in PNG_DEPTHS.get(header[9], ()):
        raise ValueError("its PNG header has colours that there are not")
    kinds = {kind for kind, _ in chunks}
    if not {b"IDAT", b"IEND"} <= kinds:
        raise ValueError("it is incomplete")
    return int.from_bytes(header[:4]), int.from_bytes(header[4:8])


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


def jpeg_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a JPEG picture, up to where its first scan begins."""
    size: tuple[int, int] | None = None
    at = 2
    for _ in range(MOST_CHUNKS):
        if data[at] != JPEG_FILL:
            raise ValueError("its JPEG header is damaged")
        marker = data[at + 1]
        if marker == JPEG_FILL or marker in JPEG_LONE_MARKERS:
            at += 1 if marker == JPEG_FILL else 2
            continue
        length = data[at + 2] * 256 + data[at + 3]
        if marker in JPEG_SIZE_MARKERS and length < JPEG_FRAME_BYTES:
            break
        if marker in JPEG_SIZE_MARKERS and size is None:
            height, width = (data[at + n] * 256 + data[at + n + 1] for n in (5, 7))
            size = width, height
        if marker == JPEG_SCAN and size is not None:
            return size
        if marker in (JPEG_SCAN, 0xD9) or length < 2:
            break
        at += 2 + length
    raise ValueError("its JPEG header is damaged")


def webp_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a WebP picture, the largest that its parts tell."""
    end = int.from_bytes(data[4:8], "little") + 8
    if end > len(data):
        raise ValueError("it is incomplete")
    sizes: list[tuple[int, int]] = []
    has_image = False
    for kind, part in webp_parts(data[12:end]):
        size = _webp_part_size(kind, part)
        has_image |= kind in (b"VP8 ", b"VP8L", b"ANMF")
        sizes += [size] if size else []
    if not sizes or not has_image:
        raise ValueError("its WebP header is damaged")
    return max(width for width, _ in sizes), max(height for _, height in sizes)


def webp_parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts up to the last one that is complete, as kind and content."""
    at = 0
    for _ in range(MOST_CHUNKS):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > len(data) or not kind:
            return
        yield kind, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _webp_part_size(kind: bytes, part: bytes) -> tuple[int, int] | None:
    match kind:
        case b"VP8 ":
            if part[3:6] != b"\x9d\x01\x2a":
                raise ValueError("its WebP header is damaged")
            width, height = (int.from_bytes(part[n : n + 2], "little") for n in (6, 8))
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            if part[0] != 0x2F:
                raise ValueError("its WebP header is damaged")
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


# FOLDED checking.py: Tells by its content what sort a picture is, and refuses what is no picture or far too large.


def check_picture(data: bytes) -> Picture:
    """The sort and size of a picture, read from its header. Raises `PictureRefusedError`."""
    if len(data) > MOST_BYTES:
        reason = f"it has {len(data) / 1e6:.1f} MB, and {MOST_BYTES / 1e6:.0f} MB is the most"
        raise PictureRefusedError(reason)
    try:
        picture = _read(data)
    except IndexError as error:
        raise PictureRefusedError("it is incomplete") from error
    except ValueError as error:
        raise PictureRefusedError(str(error)) from error
    if picture.extension != "svg":
        _check_size(picture.width, picture.height)
    return picture


def _check_size(width: int, height: int) -> None:
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        reason = (
            f"it has {width} x {height} pixels, and {LONGEST_SIDE} a side "
            f"or {MOST_PIXELS // 1_000_000} million in all are the most"
        )
        raise PictureRefusedError(reason)
    if not min(width, height):
        raise PictureRefusedError("it has no pixels")


def _read(data: bytes) -> Picture:
    if data.startswith(PNG):
        return Picture("png", *png_size(data))
    if data.startswith(JPEG):
        return Picture("jpg", *jpeg_size(data))
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Picture("webp", *webp_size(data))
    if not looks_like_svg(data):
        raise PictureRefusedError("it is not a PNG, JPEG, WebP or SVG picture")
    if len(data) > MOST_SVG_BYTES:
        reason = f"an SVG picture may have {MOST_SVG_BYTES / 1e6:.0f} MB, this one has more"
        raise PictureRefusedError(reason)
    return Picture("svg", *svg_size(data))
