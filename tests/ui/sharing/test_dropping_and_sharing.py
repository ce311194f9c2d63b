"""Routines are dropped on the window, asked for in dialogs, and written for others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.exercises import Exercise
from hiptimer.training.sharing import Shared
from hiptimer.ui.services import Services
from hiptimer.ui.sharing.routine_sharing import (
    RoutineDrop,
    RoutineSharing,
    dragged_routine,
    file_name,
)

HERE = "file:///home/anna/evening.hiproutine"
MOUSE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mime_of(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(each) for each in urls])
    return mime


@dataclass
class Dragging:
    """Somebody drags files over a window that is nothing but a text field."""

    window: QWidget
    drop: RoutineDrop
    line: QLineEdit
    opened: list[str]

    def enter(self, mime: QMimeData) -> bool:
        event = QDragEnterEvent(QPoint(50, 20), Qt.DropAction.CopyAction, mime, *MOUSE)
        return self._send(event)

    def leave(self) -> None:
        QApplication.sendEvent(self.window.windowHandle(), QDragLeaveEvent())

    def let_go(self, mime: QMimeData) -> bool:
        return self._send(QDropEvent(QPointF(50, 20), Qt.DropAction.CopyAction, mime, *MOUSE))

    def _send(self, event: QDropEvent) -> bool:
        event.ignore()
        QApplication.sendEvent(self.window.windowHandle(), event)
        return event.isAccepted()


@pytest.fixture
def dragging(qtbot: QtBot) -> Dragging:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(line)
    window.resize(300, 60)
    opened: list[str] = []
    drop = RoutineDrop(window, opened.append)
    window.show()
    qtbot.waitExposed(window)
    return Dragging(window, drop, line, opened)


def test_a_routine_over_the_window_is_welcome_and_opens_when_dropped(dragging: Dragging):
    assert dragging.enter(mime_of(HERE))
    assert dragging.drop.hint.isVisible()
    assert dragging.drop.hint.geometry() == dragging.window.rect()
    assert dragging.let_go(mime_of(HERE))
    assert dragging.opened == ["/home/anna/evening.hiproutine"]
    assert dragging.drop.hint.isHidden()


def test_it_is_not_typed_into_the_field_below_it(dragging: Dragging):
    dragging.enter(mime_of(HERE))
    dragging.let_go(mime_of(HERE))
    assert dragging.line.text() == ""


def test_the_hint_goes_when_the_file_goes_elsewhere(dragging: Dragging):
    dragging.enter(mime_of(HERE))
    dragging.leave()
    assert dragging.drop.hint.isHidden()
    assert dragging.opened == []


@pytest.mark.parametrize(
    "urls",
    [
        (),
        ("file:///home/anna/frog.png",),
        (HERE, HERE),
        ("https://example.org/evening.hiproutine",),
        ("file:///home/anna/hiproutine",),
    ],
)
def test_anything_else_is_left_to_others(dragging: Dragging, urls: tuple[str, ...]):
    dragging.enter(mime_of(*urls))
    assert dragging.drop.hint.isHidden()
    dragging.let_go(mime_of(*urls))
    assert dragging.opened == []


@pytest.mark.parametrize("name", ["A.HIPROUTINE", "a.json", "a.csv", "a.TSV"])
def test_the_ending_counts_however_it_is_written(name: str):
    assert dragged_routine(mime_of(f"file:///{name}")) == f"/{name}"


def test_a_file_is_called_as_its_routine():
    assert file_name("Evening hips: Anna's") == "evening-hips-anna-s.hiproutine"


def test_a_window_that_is_not_shown_yet_is_watched_once_it_is(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    drop = RoutineDrop(window, lambda _path: None)
    window.show()
    qtbot.waitExposed(window)
    mime = mime_of(HERE)
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, *MOUSE)
    QApplication.sendEvent(window.windowHandle(), event)
    assert drop.hint.isVisible()
    assert event.isAccepted()


@dataclass
class Sharer:
    """Shares routines over a window, and hears what is said about it."""

    sharing: RoutineSharing
    said: list[str]
    chooser: Any


@pytest.fixture
def sharer(qtbot: QtBot, at_home: Services, sharing: Any, chooser: Any) -> Sharer:
    window = QWidget()
    qtbot.addWidget(window)
    said: list[str] = []
    services = replace(at_home, open_sharing=lambda: sharing)
    sharer = RoutineSharing(window, services, chooser)
    sharer.notice_asked.connect(lambda sentence, *_: said.append(sentence))
    return Sharer(sharer, said, chooser)


def test_sharing_asks_where_and_says_what_was_written(
    sharer: Sharer, sharing: Any, at_home: Services
):
    sharer.sharing.share_routine(at_home.library.routine("post-run-static"))
    title, name, kinds = sharer.chooser.offered[0]
    assert title.startswith("Share “")
    assert name.endswith(".hiproutine")
    assert kinds == {"hiproutine": "HipTimer routine"}
    (path, routine) = sharing.written[0]
    assert (path, routine.id) == ("/tmp/evening.hiproutine", "post-run-static")
    assert sharer.said[0].endswith("was written to /tmp/evening.hiproutine.")


def test_own_drills_that_go_along_are_counted(
    sharer: Sharer,
    own: OwnFiles,
    at_home: Services,
    shared: Shared,
    keep_frog: Callable[[str], Exercise],
):
    keep_frog("Sink back.")
    own.save_routine(shared.routine)
    at_home.content.reload()
    sharer.sharing.share_routine(at_home.library.routine("evening-hips"))
    assert sharer.said == [
        "“Evening hips” was written to /tmp/evening.hiproutine, with one drill of your own."
    ]


def test_a_full_disk_is_said_in_its_own_words(sharer: Sharer, sharing: Any, at_home: Services):
    sharing.full = True
    sharer.sharing.share_routine(at_home.library.routine("post-run-static"))
    assert sharer.said == ["/tmp/evening.hiproutine cannot be written: no space left."]


def test_a_routine_is_shared_as_it_was_shown_though_it_is_deleted_meanwhile(
    sharer: Sharer, sharing: Any, at_home: Services, own: OwnFiles, shared: Shared
):
    items = tuple(each for each in shared.routine.items if each.exercise == "pigeon-pose")
    kept = own.save_routine(replace(shared.routine, items=items))
    at_home.content.reload()
    ask = sharer.chooser.file_to_write

    def after_deleting(*arguments: Any) -> None:
        own.delete_routine(kept.id)
        at_home.content.reload()
        ask(*arguments)

    sharer.chooser.file_to_write = after_deleting
    sharer.sharing.share_routine(kept)
    assert [routine for _, routine in sharing.written] == [kept]


def test_a_file_to_open_is_asked_for(sharer: Sharer):
    opened: list[str] = []
    sharer.sharing.choose_file(opened.append)
    assert opened == ["/tmp/evening.hiproutine"]
