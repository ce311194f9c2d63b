"""The player on every screen that a laptop has: all of it can be seen, pressed and read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, QSizeF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.settings.settings import LookSettings
from hiptimer.training.languages import Language
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.language import install_language
from hiptimer.ui.player.ring import Ring
from hiptimer.ui.player.timeline import DrillTab
from hiptimer.ui.widgets.labels import ElidedLabel
from hiptimer.ui.widgets.large_text import SMALLEST, FittedText, fitted, text_size
from hiptimer.ui.widgets.notice import NoticeBar
from hiptimer.ui.window.desktop_window import first_size
from shown import window as shown_window
from shown.pages import PAGES, Visit

SCREENS = ((800, 480), (1024, 600), (1366, 768))
DISPLAY_SCALES = (1.0, 1.25, 1.5, 2.0)
TEXT_SCALES = (1.0, 2.0)
NOTICE = Message("This session is not being recorded. The disk is full.")
FIGURE_SHARE, LEAST_FIGURE = 0.3, 72
"""Of the window's height, and in pixels: the figure's least side."""
FIGURE_SHARE_BESIDES_NOTICE, LEAST_FIGURE_BESIDES_NOTICE = 0.25, 44
"""The same while there is a message, which can be dismissed."""
RING_SHARE = 0.1
"""Of digits that stand alone, as they do where large text leaves no room for a ring."""
SLACK = 2
"""Pixels by which rounding may differ."""
LOWEST = 300
"""Pixels: a window for which nothing but a session that goes on is asked."""


def windows() -> list[QSize]:
    """What a first window has on each screen, in the pixels of a display that is scaled."""
    return [
        first_size(QSize(int(width / scale), int(height / scale)))
        for width, height in SCREENS
        for scale in DISPLAY_SCALES
    ]


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.fixture
def opened(
    qapp: QApplication, assets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Language], Visit]]:
    """A window in a language, which may become as small as it likes."""
    del qapp
    monkeypatch.setattr(shown_window, "spin", settle)
    visits: list[Visit] = []

    def open_in(language: Language) -> Visit:
        install_language(language, assets / "window")
        visit = shown_window.open_window(tmp_path, LookSettings(), language)
        visit.window.setMinimumSize(1, 1)
        visit.window.setUpdatesEnabled(False)  # where all of it stands is known without painting
        visits.append(visit)
        return visit

    yield open_in
    for visit in visits:
        visit.window.close()
        visit.window.deleteLater()
        visit.appearance.set_look(LookSettings())
    install_language(Language.ENGLISH, assets / "window")


def shown(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in page.findChildren(kind) if each.isVisible()]


def scrolls(widget: QWidget) -> bool:
    """Whether it can be scrolled into sight."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around is not None


def area(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, widget.rect().topLeft()), widget.size())


def is_read_over(page: QWidget, *pair: QAbstractButton) -> bool:
    """Whether it is a message and what it covers as long as it is read: a drill's tab.

    In a window that is lower than a hand it needs the line above the timeline, too.
    """
    above = any(isinstance(each.parentWidget(), NoticeBar) for each in pair)
    covered = any(isinstance(each, DrillTab) or page.height() < LOWEST for each in pair)
    return above and covered


def controls_faults(page: QWidget) -> Iterator[str]:
    """Buttons that are outside, on each other or too narrow for their words."""
    places: list[tuple[str, QRect, QAbstractButton]] = []
    for button in shown(page, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        if scrolls(button):
            continue
        name, place = button.accessibleName() or button.text(), area(button, page)
        places.append((name, place, button))
        if not page.rect().contains(place) or place.isEmpty():
            yield f"{name} lies at {place.getRect()}"
        icon = 0 if button.icon().isNull() else button.iconSize().width()
        needed = button.fontMetrics().horizontalAdvance(button.text()) + icon
        is_low = bool(button.text()) and button.fontMetrics().height() > place.height()
        if needed > place.width() + SLACK or is_low:
            yield f"{name} has {place.size().toTuple()} for {needed}"
    for (one, place, upper), (other, there, lower) in combinations(places, 2):
        if place.intersects(there) and not is_read_over(page, upper, lower):
            yield f"{one} lies on {other}"


def words_faults(page: QWidget) -> Iterator[str]:
    """Labels and fitted texts that are outside or cut off."""
    for label in shown(page, QLabel):
        assert isinstance(label, QLabel)
        if not page.rect().contains(area(label, page)):
            yield f"{label.text()} lies at {area(label, page).getRect()}"
        if isinstance(label, ElidedLabel) or not label.text():
            continue  # its tool tip tells all
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        width = 0 if label.wordWrap() else label.fontMetrics().horizontalAdvance(label.text())
        if needed > label.height() + SLACK or width > label.width() + SLACK:
            yield f"{label.text()!r} has {label.size().toTuple()} for {width}, {needed}"
    for text in shown(page, FittedText):
        assert isinstance(text, FittedText)
        room = QSizeF(text.size())
        font = fitted(text._font, room, text.text)
        taken = text_size(text.text, font, room.width())
        if text.text and (taken.width() > room.width() or taken.height() > room.height() + SLACK):
            yield f"{text.text!r} has {text.size().toTuple()} at {font.pixelSize()} of {SMALLEST}"


def picture_faults(page: QWidget, *, noticed: bool) -> Iterator[str]:
    """A figure or ring that is gone, or too small to follow."""
    height = page.height()
    figure, ring = max(height * FIGURE_SHARE, LEAST_FIGURE), height * RING_SHARE
    if noticed:
        figure = max(height * FIGURE_SHARE_BESIDES_NOTICE, LEAST_FIGURE_BESIDES_NOTICE)
    for kind, least in ((FigureView, figure), (Ring, ring)):
        found = shown(page, kind)
        if len(found) != 1 or min(found[0].size().toTuple()) < least:
            yield f"{kind.__name__} is {[each.size().toTuple() for each in found]}"


def test_a_button_whose_words_become_longer_still_has_room_for_them(
    opened: Callable[[Language], Visit],
):
    visit = opened(Language.GERMAN)
    visit.appearance.set_look(LookSettings(text_scale=2.0))
    visit.window.resize(560, 330)
    PAGES["player-hold"](visit)
    settle()
    visit.player.driver.ease()
    visit.player.driver.toggle_pause()
    settle()
    assert list(controls_faults(visit.player)) == []


def faults_of(visit: Visit, state: str, *, noticed: bool) -> list[str]:
    page = visit.player
    pictured = state not in {"player-mat-mode", "player-end-card"}
    found = [*controls_faults(page), *(picture_faults(page, noticed=noticed) if pictured else ())]
    if state != "player-end-card":  # its words scroll
        found += words_faults(page)
    return found


STATES = (
    ("player-get-ready", NO_MESSAGE),
    ("player-hold", NOTICE),
    ("player-paused", NO_MESSAGE),
    ("player-end-question", NO_MESSAGE),
    ("player-mat-mode", NOTICE),
    ("player-end-card", NO_MESSAGE),
)


@pytest.mark.parametrize("language", Language)
def test_everything_on_the_player_can_be_seen_and_pressed_on_every_screen(
    opened: Callable[[Language], Visit], language: Language, day: int
):
    """Every second size a day; the others in the next language, and on the next day."""
    visit = opened(language)
    faults: list[str] = []
    turn = day + list(Language).index(language)
    for state, notice in STATES:
        PAGES[state](visit)
        if notice:
            visit.player.driver.problem_noticed.emit(notice)
        for scale in TEXT_SCALES:
            visit.appearance.set_look(LookSettings(text_scale=scale))
            for size in windows()[turn % 2 :: 2]:
                visit.window.resize(size)
                settle()
                where = f"{state}, {size.toTuple()}, {scale:.0%}: "
                faults += [where + each for each in faults_of(visit, state, noticed=bool(notice))]
    assert not faults, "\n".join(faults)
