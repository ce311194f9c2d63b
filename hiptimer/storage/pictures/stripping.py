"""A picture without what it tells of the place, the day and the people: only the picture is kept.

Photos of telephones tell where they were taken. Nothing is decoded, so no pixel changes.
"""

from __future__ import annotations

from hiptimer.storage.pictures.bare_jpeg import bare_jpeg
from hiptimer.storage.pictures.bare_png import bare_png
from hiptimer.storage.pictures.bare_svg import bare_svg
from hiptimer.storage.pictures.bare_webp import bare_webp
from hiptimer.storage.pictures.checking import check_picture

BARE = {"jpg": bare_jpeg, "png": bare_png, "webp": bare_webp, "svg": bare_svg}


def without_metadata(data: bytes) -> bytes:
    """The same picture without notes about it; a photo stays as far turned as it was.

    Raises `PictureRefusedError` for what `check_picture` refuses.
    """
    return BARE[check_picture(data).extension](data)
