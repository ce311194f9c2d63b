"""The form with everything outside replaced, and own content that lives in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import msgspec
import pytest
from msgspec.structs import replace
from msgspec.structs import replace as changed
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiptimer.messages import Message
from hiptimer.training.exercises import Exercise, Pictures
from hiptimer.training.library import Library
from hiptimer.training.own_content import (
    NO_PICTURES,
    ExerciseInUseError,
    OwnReading,
    PictureRefusedError,
    Removed,
)
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Additions, Shared
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.file_chooser import FileChooser


@dataclass
class MemoryOwn:
    """Own content as the storage keeps it, without a disk. `error` is raised by what writes."""

    bundled: Library
    drills: dict[str, Exercise] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    used_in: tuple[str, ...] = ()
    error: Exception | None = None
    kept_as: str | None = None

    def load(self) -> OwnReading:
        exercises = MappingProxyType({**self.bundled.exercises, **self.drills})
        library = changed(self.bundled, exercises=exercises, own_exercises=frozenset(self.drills))
        return OwnReading(library)

    def save_exercise(
        self, exercise: Exercise, pictures: Mapping[Side | None, bytes] = NO_PICTURES
    ) -> Exercise:
        if self.error is not None:
            raise self.error
        if self.kept_as is not None:
            exercise = changed(exercise, name=self.kept_as)
        names = exercise.pictures or Pictures()
        for side, data in pictures.items():
            name = f"{exercise.id}-{side or Side.RIGHT}-{len(self.files)}.png"
            self.files[name] = data
            names = changed(names, **{(side or Side.RIGHT).value: name})
        kept = changed(exercise, pictures=names if names.names else None)
        self.drills[kept.id] = kept
        return kept

    def delete_exercise(self, exercise_id: str) -> Removed:
        if self.error is not None:
            raise self.error
        drill = self.drills[exercise_id]
        if self.used_in:
            raise ExerciseInUseError(drill.name, self.used_in)
        del self.drills[exercise_id]
        return Removed(drill.name, "exercises", msgspec.json.encode(drill))

    def restore(self, removed: Removed) -> None:
        drill = msgspec.json.decode(removed.entry or b"", type=Exercise)
        self.drills[drill.id] = drill

    def picture(self, name: str) -> bytes | None:
        return self.files.get(name)

    def check_picture(self, data: bytes) -> str:
        if not data.startswith(b"\x89PNG"):
            raise PictureRefusedError(Message("it is not a PNG, JPEG, WebP or SVG picture"))
        return "png"

    def save_routine(self, routine: Routine) -> Routine:
        raise NotImplementedError

    def delete_routine(self, routine_id: str) -> Removed:
        raise NotImplementedError

    def add(self, shared: Shared) -> Additions:
        raise NotImplementedError


@dataclass
class FakeChooser(FileChooser):
    """Chooses `path` at once."""

    path: str = ""

    def file_to_read(
        self,
        parent: QWidget,
        title: str,
        kinds: Mapping[str, str],
        chosen: Callable[[str], object],
    ) -> None:
        if self.path:
            chosen(self.path)


@pytest.fixture
def own(library: Library) -> MemoryOwn:
    return MemoryOwn(library)


@pytest.fixture
def at_home(services: Services, own: MemoryOwn) -> Services:
    """Services with a place for own drills."""
    return replace(services, content=ContentModel(own.load().library, own))


@pytest.fixture
def chooser() -> FakeChooser:
    return FakeChooser()


@pytest.fixture
def page(
    qtbot: QtBot, at_home: Services, appearance: Appearance, chooser: FakeChooser
) -> DrillFormPage:
    page = DrillFormPage(at_home, appearance, chooser)
    qtbot.addWidget(page)
    page.resize(1080, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def png(tmp_path: Path) -> Path:
    """A picture, 4 by 3 pixels, red on the left and blue on the right."""
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill("blue")
    for row in range(3):
        image.setPixel(0, row, 0xFFFF0000)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - as documented
    path = tmp_path / "frog.png"
    path.write_bytes(bytes(buffer.data().data()))
    return path
