"""Own pictures of drills: read once, bounded, flipped, and on the stage where nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QColorSpace, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.running.session_run import LEAD_IN_SECONDS
from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import LookSettings
from hiptimer.storage.content import MotionFolder
from hiptimer.storage.pictures import without_metadata
from hiptimer.training.exercises import Exercise, Pictures
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.player.demonstration import SentencesPage
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.own_picture import OwnPictures, PictureView, decoded, pixmap_of

RED, BLUE, WHITE = "#ff0000", "#0000ff", "#ffffff"
SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
<rect width="20" height="20" fill="#ff0000"/></svg>"""


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


def picture(width: int = 40, height: int = 30, kind: str = "PNG") -> bytes:
    """Red on the left, blue on the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill("blue")
    for x in range(width // 2):
        for y in range(height):
            image.setPixelColor(x, y, QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # pyright: ignore[reportCallIssue, reportArgumentType] - as documented
    return bytes(buffer.data().data())


def left_edge(pixmap: QPixmap | None) -> str:
    assert pixmap is not None
    return pixmap.toImage().pixelColor(1, 1).name()


@pytest.fixture
def drill(library: Library) -> Callable[[Pictures | None], Exercise]:
    """A bundled drill that has own pictures."""

    def with_pictures(pictures: Pictures | None) -> Exercise:
        return msgspec.structs.replace(library.exercises["pigeon-pose"], pictures=pictures)

    return with_pictures


def test_a_picture_is_flipped_for_the_other_side_where_that_is_asked(
    qtbot: QtBot, drill: Callable[..., Exercise]
):
    pictures = OwnPictures({"a.png": picture()}.get)
    mirrored = drill(Pictures(right="a.png", mirrored=True))
    assert left_edge(pictures.picture(mirrored, Side.RIGHT)) == RED
    assert left_edge(pictures.picture(mirrored, Side.LEFT)) == BLUE
    assert left_edge(pictures.picture(mirrored, None)) == RED
    same = drill(Pictures(right="a.png"))
    assert left_edge(pictures.picture(same, Side.LEFT)) == RED


def test_a_file_is_read_once(qtbot: QtBot, drill: Callable[..., Exercise]):
    read: list[str] = []

    def bytes_of(name: str) -> bytes:
        read.append(name)
        return picture()

    pictures = OwnPictures(bytes_of)
    for _ in range(3):
        pictures.picture(drill(Pictures(right="a.png")), Side.RIGHT)
    assert read == ["a.png"]


@pytest.mark.parametrize("data", [None, b"\x89PNG broken", b"<svg broken", b""])
def test_what_is_missing_or_damaged_is_no_picture(
    qtbot: QtBot, drill: Callable[..., Exercise], data: bytes | None
):
    pictures = OwnPictures(lambda _name: data)
    assert pictures.picture(drill(Pictures(right="a.png")), Side.RIGHT) is None
    assert pictures.picture(drill(None), Side.RIGHT) is None


def test_without_a_place_for_own_content_there_is_no_picture(
    qtbot: QtBot, library: Library, drill: Callable[..., Exercise]
):
    pictures = OwnPictures.of(ContentModel(library))
    assert pictures.picture(drill(Pictures(right="a.png")), Side.RIGHT) is None


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_a_large_photo_is_made_smaller_as_it_is_read(qtbot: QtBot, kind: str):
    image = decoded(picture(600, 300, kind), longest=100)
    assert image is not None
    assert image.size() == QSize(100, 50)


def test_a_small_picture_keeps_its_size(qtbot: QtBot):
    image = decoded(picture(40, 30))
    assert image is not None
    assert image.size() == QSize(40, 30)


def test_a_drawing_is_made_large_and_stands_on_white(qtbot: QtBot):
    image = decoded(SVG, longest=400)
    assert image is not None
    assert image.size() == QSize(400, 200)
    assert image.pixelColor(10, 10).name() == RED
    assert image.pixelColor(390, 10).name() == WHITE


def test_a_picture_is_taken_for_nothing_but_what_it_was_checked_as(qtbot: QtBot):
    assert decoded(b"RIFF\0\0\0\0WEBP" + SVG) is None


def test_the_view_shows_the_picture_whole_and_never_twice_as_large_as_it_is(qtbot: QtBot):
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_picture(pixmap_of(picture(40, 30)))
    image = view.grab().toImage()
    assert image.pixelColor(200 - 30, 150).name() == RED
    assert image.pixelColor(200 + 30, 150).name() == BLUE
    assert image.pixelColor(200 - 45, 150).name() not in {RED, BLUE}


OWN = "pigeon-pose"


@pytest.fixture
def illustrated(services: Services, motions: MotionFolder, library: Library) -> Services:
    """Pigeon pose has a person's own picture and no motion; all others have theirs."""
    pigeon = msgspec.structs.replace(
        library.exercises[OWN], pictures=Pictures(right="a.png", mirrored=True)
    )
    exercises = MappingProxyType({**library.exercises, OWN: pigeon})
    return replace(
        services,
        content=ContentModel(msgspec.structs.replace(library, exercises=exercises)),
        motion=lambda exercise: None if exercise == OWN else motions.motion(exercise),
        picture=OwnPictures({"a.png": picture()}.get).picture,
    )


@pytest.fixture
def player(qtbot: QtBot, illustrated: Services, clock: Clock) -> Iterator[PlayerPage]:
    page = PlayerPage(illustrated, Appearance(LookSettings()))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.begin(illustrated.plan("full-hip-reset"))
    clock.go_on(LEAD_IN_SECONDS)
    yield page
    page.shut_down()


def words_of(page: PlayerPage) -> SentencesPage:
    return page._screens.follow.demonstration._words


def go_to(page: PlayerPage, clock: Clock, exercise: str, side: Side | None = None) -> None:
    while True:
        view = page.driver.view()
        wanted = view.step.kind is StepKind.WORK and view.step.exercise == exercise
        if wanted and side in {None, view.side}:
            break
        page.driver.skip()
    clock.go_on(0.5)
    page.driver._on_tick()


def test_the_stage_shows_the_own_picture_with_the_sentences(player: PlayerPage, clock: Clock):
    go_to(player, clock, OWN, Side.RIGHT)
    words = words_of(player)
    assert words.picture.isVisible()
    assert words.sentences.isVisible()
    assert left_edge(words.picture.pixmap) == RED
    assert words.picture.accessibleName() == "Your picture of this drill"
    assert words.picture.accessibleDescription() == words.sentences.accessibleDescription()


def test_the_picture_changes_with_the_side(player: PlayerPage, clock: Clock):
    go_to(player, clock, OWN, Side.LEFT)
    assert left_edge(words_of(player).picture.pixmap) == BLUE


def test_a_drill_with_a_motion_shows_its_figure(player: PlayerPage, clock: Clock):
    go_to(player, clock, "butterfly-stretch")
    assert not player._screens.follow.demonstration.figure.isHidden()
    assert not words_of(player).picture.isVisible()


@pytest.mark.parametrize(("size", "beside"), [((40, 30), False), ((30, 60), True)])
def test_picture_and_sentences_stand_so_that_the_picture_is_large(
    player: PlayerPage, clock: Clock, size: tuple[int, int], beside: bool
):
    go_to(player, clock, OWN)
    words = words_of(player)
    words.show_drill(words.sentences._shown, pixmap_of(picture(*size)))  # pyright: ignore[reportArgumentType] - it has been shown
    QApplication.processEvents()
    assert (words.picture.x() + words.picture.width() <= words.sentences.x()) == beside


def profiled(space: QColorSpace, kind: str) -> bytes:
    """Blue on the left, red on the right, written in the colours of `space` with its profile."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    image.fill(INK_BLUE)
    painter = QPainter(image)
    painter.fillRect(150, 0, 150, 200, INK_RED)
    painter.end()
    buffer = QBuffer()
    converted = image.convertedToColorSpace(space)
    converted.save(buffer, kind, 100)  # pyright: ignore[reportCallIssue, reportArgumentType] - as documented
    return bytes(buffer.data().data())


def distance(one: QColor, other: QColor) -> int:
    """The largest difference of a channel, 0 to 255."""
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


INK_BLUE, INK_RED = QColor("#1e3cdc"), QColor("#dc3c1e")
SPACES = (
    QColorSpace.NamedColorSpace.ProPhotoRgb,
    QColorSpace.NamedColorSpace.AdobeRgb,
    QColorSpace.NamedColorSpace.DisplayP3,
    QColorSpace.NamedColorSpace.SRgb,
)


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_colours_are_those_that_the_profile_means_also_once_notes_are_gone(
    qapp: QApplication, space: QColorSpace.NamedColorSpace, kind: str
):
    data = profiled(QColorSpace(space), kind)
    for each in (data, without_metadata(data)):
        image = decoded(each)
        assert image is not None
        assert distance(image.pixelColor(40, 100), INK_BLUE) < 12
        assert distance(image.pixelColor(260, 100), INK_RED) < 12


def test_a_picture_for_print_has_its_colours(qapp: QApplication):
    image = decoded((Path(__file__).parent / "picture-cmyk.jpg").read_bytes())
    assert image is not None
    assert distance(image.pixelColor(40, 100), INK_BLUE) < 12
    assert distance(image.pixelColor(260, 100), INK_RED) < 12


def test_a_profile_that_cannot_be_read_costs_no_picture(qapp: QApplication):
    data = profiled(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb), "jpg")
    start = data.index(b"ICC_PROFILE\0") + 14
    image = decoded(data[:start] + bytes(200) + data[start + 200 :])
    assert image is not None
    assert image.size() == QSize(300, 200)
