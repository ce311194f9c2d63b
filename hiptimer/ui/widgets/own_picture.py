"""A person's own pictures of drills, as pixmaps: read once, scaled, flipped where that is asked."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side
from hiptimer.ui.content_model import ContentModel
from hiptimer.ui.widgets.picture_decoding import decoded

MOST_KEPT = 24

PictureOf = Callable[[Exercise, Side | None], QPixmap | None]
"""A person's own picture of a drill on a side, or None where there is none."""


class OwnPictures:
    """`read` gives the bytes of a picture by its file name, checked by the storage, or None.

    A file's name goes with its content, so that what was read once is never out of date.
    """

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        self._read = read
        self._kept: OrderedDict[tuple[str, bool], QPixmap | None] = OrderedDict()

    @classmethod
    def of(cls, content: ContentModel) -> OwnPictures:
        """The pictures of one's own content, which is opened when the first is asked for."""
        return cls(lambda name: None if content.own is None else content.own.picture(name))

    def picture(self, exercise: Exercise, side: Side | None) -> QPixmap | None:
        """The picture of `exercise` on `side`, or None where there is none that can be shown."""
        shown = exercise.pictures.shown(side) if exercise.pictures else None
        return None if shown is None else self._pixmap(*shown)

    def _pixmap(self, name: str, flipped: bool) -> QPixmap | None:
        key = name, flipped
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        data = self._read(name)
        pixmap = None if data is None else pixmap_of(data, flipped=flipped)
        self._kept[key] = pixmap
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return pixmap


def pixmap_of(data: bytes, *, flipped: bool = False) -> QPixmap | None:
    """The picture in `data`, which the storage has let through; None where it is damaged."""
    image = decoded(data)
    if image is None:
        return None
    return QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if flipped else image)
