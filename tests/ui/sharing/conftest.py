"""A routine from someone else, and own content on a real disk where that is what is tested."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace
from msgspec.structs import replace as changed
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiptimer.messages import Message
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.exercises import Exercise, Laterality, Pictures
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sharing import Shared, SharedRefusedError
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.services import Services
from hiptimer.ui.sharing.import_preview import ImportPreview
from hiptimer.ui.widgets.file_chooser import FileChooser

FROG = DrillForm(
    name="Frog stretch",
    laterality=Laterality.UNILATERAL,
    side_name="{side} knee out",
    set_up=("Kneel on all fours.",),
    movement=("Sink back.",),
    form_cues=("Keep your back long.",),
    breathing="Calmly.",
).exercise()
EVENING = Routine(
    id="evening-hips",
    name="Evening hips",
    summary="a calm end of the day",
    when="In the evening.",
    moment=Moment.ANY_TIME,
    items=(
        RoutineItem(exercise="pigeon-pose", seconds=45, rounds=2),
        RoutineItem(exercise=FROG.id),
    ),
)


def picture_bytes() -> bytes:
    """A picture, 4 by 3 pixels, red on the left and blue on the right."""
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill("blue")
    for row in range(3):
        image.setPixel(0, row, 0xFFFF0000)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - as documented
    return bytes(buffer.data().data())


@dataclass
class FakeSharing:
    """Files by their path; a reason in place of one refuses it."""

    files: dict[str, Shared | Message] = field(default_factory=dict)
    written: list[tuple[str, Routine]] = field(default_factory=list)
    full: bool = False

    def read(self, path: str) -> Shared:
        found = self.files[path]
        if isinstance(found, Message):
            raise SharedRefusedError("evening.hiproutine", found)
        return found

    def write(self, path: str, routine: Routine, library: Library) -> None:
        if self.full:
            raise OwnContentNotSavedError(
                Message("{path} cannot be written: no space left.", path=path)
            )
        self.written.append((path, routine))


@dataclass
class FakeChooser(FileChooser):
    """Chooses `path` at once, and remembers what it was offered."""

    path: str = "/tmp/evening.hiproutine"
    offered: list[tuple[str, str, Mapping[str, str]]] = field(default_factory=list)

    def file_to_write(
        self,
        parent: QWidget,
        title: str,
        name: str,
        kinds: Mapping[str, str],
        chosen: Callable[[str], object],
    ) -> None:
        self.offered.append((title, name, kinds))
        chosen(self.path)

    def file_to_read(
        self,
        parent: QWidget,
        title: str,
        kinds: Mapping[str, str],
        chosen: Callable[[str], object],
    ) -> None:
        self.offered.append((title, "", kinds))
        chosen(self.path)


@pytest.fixture
def chooser() -> FakeChooser:
    return FakeChooser()


@pytest.fixture
def png() -> bytes:
    return picture_bytes()


@pytest.fixture
def frog() -> Exercise:
    return changed(FROG, pictures=Pictures(right="frog-stretch-right-0.png", mirrored=True))


@pytest.fixture
def shared(frog: Exercise, png: bytes) -> Shared:
    """Evening hips: a bundled drill, and one of the sender's own with its picture."""
    return Shared(
        called="evening.hiproutine",
        routine=EVENING,
        exercises=(frog,),
        bundled={"pigeon-pose": "Pigeon pose"},
        sources={},
        pictures={"frog-stretch-right-0.png": png},
    )


@pytest.fixture
def sharing(shared: Shared) -> FakeSharing:
    return FakeSharing({"/evening.hiproutine": shared, "/bad.hiproutine": Message("it is damaged")})


@pytest.fixture
def own(tmp_path: Path, library: Library) -> OwnFiles:
    return OwnFiles(tmp_path / "data", library)


@pytest.fixture
def at_home(services: Services, own: OwnFiles) -> Services:
    """Services with a place for own content."""
    return replace(services, content=ContentModel(own.load().library, own))


@pytest.fixture
def preview(
    qtbot: QtBot, at_home: Services, appearance: Appearance, sharing: FakeSharing
) -> ImportPreview:
    preview = ImportPreview(at_home, appearance, sharing)
    qtbot.addWidget(preview)
    preview.resize(1080, 800)
    preview.show()
    qtbot.waitExposed(preview)
    return preview


@pytest.fixture
def keep_frog(own: OwnFiles, at_home: Services, png: bytes) -> Callable[[str], Exercise]:
    """Keeps a frog stretch of one's own that moves as it is told."""

    def keep(movement: str) -> Exercise:
        kept = own.save_exercise(
            changed(FROG, movement=(movement,), pictures=Pictures(mirrored=True)),
            {Side.RIGHT: png},
        )
        at_home.content.reload()
        return kept

    return keep
