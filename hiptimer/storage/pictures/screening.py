"""What sort of picture it is and whether it may be kept, and the same without notes about it.

A picture's content says what sort it is. A photo is bounded by its header before it is decoded.
"""

from __future__ import annotations

from hiptimer.messages import Message
from hiptimer.storage.pictures.photo import bare_photo, photo_size
from hiptimer.storage.pictures.svg import bare_svg, check_svg
from hiptimer.training.own_content import PictureRefusedError

MOST_BYTES = 8_000_000
MOST_SVG_BYTES = 1_000_000
MOST_PIXELS = 25_000_000
LONGEST_SIDE = 10_000
"""In pixels. The photos of most telephones are 4,032 x 3,024. A drawing has no pixels."""


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
    if kind == "svg":
        _check_drawing(data)
    else:
        _check_size(*photo_size(data, kind))
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


def _check_drawing(data: bytes) -> None:
    if len(data) > MOST_SVG_BYTES:
        reason = Message("an SVG picture may have {most} MB, this one has more")
        raise PictureRefusedError(reason.with_fields(most=MOST_SVG_BYTES // 1_000_000))
    check_svg(data)


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


def without_metadata(data: bytes) -> bytes:
    """The same picture without notes about it: a photo's pixels, upright and bounded.

    Raises `PictureRefusedError` for what `check_picture` refuses, and for what is damaged.
    """
    kind = check_picture(data)
    return bare_svg(data) if kind == "svg" else bare_photo(data, kind)
