"""What sort of picture it is and whether it may be kept, and the same without notes about it.

Nothing is decoded here: a picture's content says what sort it is, its header how large.
"""

from __future__ import annotations

from hiptimer.messages import Message
from hiptimer.storage.pictures.raster import (
    INCOMPLETE,
    bare_jpeg,
    bare_png,
    bare_webp,
    jpeg_size,
    png_size,
    webp_size,
)
from hiptimer.storage.pictures.svg import bare_svg, looks_like_svg, svg_size
from hiptimer.training.own_content import Picture, PictureRefusedError

MOST_BYTES = 8_000_000
MOST_SVG_BYTES = 1_000_000
MOST_PIXELS = 25_000_000
LONGEST_SIDE = 10_000
"""In pixels. The photos of most telephones are 4,032 x 3,024. A drawing has no pixels."""

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"

BARE = {"jpg": bare_jpeg, "png": bare_png, "webp": bare_webp, "svg": bare_svg}


def check_picture(data: bytes) -> Picture:
    """The sort and size of a picture, read from its header. Raises `PictureRefusedError`."""
    if len(data) > MOST_BYTES:
        reason = Message(
            "it has {size} MB, and {most} MB is the most", most=MOST_BYTES // 1_000_000
        )
        raise PictureRefusedError(reason.with_fields(size=f"{len(data) / 1e6:.1f}"))
    try:
        picture = _read(data)
    except (IndexError, ValueError) as error:
        raise PictureRefusedError(INCOMPLETE) from error
    if picture.extension != "svg":
        _check_size(picture.width, picture.height)
    return picture


def _check_size(width: int, height: int) -> None:
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        reason = Message(
            "it has {width} x {height} pixels,"
            " and {side} a side or {count} million in all are the most",
            width=width,
            height=height,
            side=LONGEST_SIDE,
            count=MOST_PIXELS // 1_000_000,
        )
        raise PictureRefusedError(reason)
    if not min(width, height):
        raise PictureRefusedError(Message("it has no pixels"))


def _read(data: bytes) -> Picture:
    if data.startswith(PNG):
        return Picture("png", *png_size(data))
    if data.startswith(JPEG):
        return Picture("jpg", *jpeg_size(data))
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Picture("webp", *webp_size(data))
    if not looks_like_svg(data):
        raise PictureRefusedError(Message("it is not a PNG, JPEG, WebP or SVG picture"))
    if len(data) > MOST_SVG_BYTES:
        reason = Message("an SVG picture may have {most} MB, this one has more")
        raise PictureRefusedError(reason.with_fields(most=MOST_SVG_BYTES // 1_000_000))
    return Picture("svg", *svg_size(data))


def without_metadata(data: bytes) -> bytes:
    """The same picture without notes about it; a photo stays as far turned as it was.

    Raises `PictureRefusedError` for what `check_picture` refuses.
    """
    return BARE[check_picture(data).extension](data)
