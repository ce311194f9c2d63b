"""Every screen in every language: no text is narrower than its room, or told in full elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, QSize, Qt, QTranslator
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings
from hiptimer.training.languages import Language
from hiptimer.ui.drill_form.fields import Fold
from hiptimer.ui.language import install_language
from hiptimer.ui.widgets.labels import ElidedLabel
from shown import window as shown_window
from shown.pages import PAGES, Visit

SMALL, USUAL, LARGE = QSize(960, 600), QSize(1280, 800), QSize(2560, 1440)
OLD_LAPTOP = QSize(784, 440)
"""What a screen of 800 by 480 has left for a window: its frame and the desktop's panel are off."""
SLACK = 2
"""Pixels by which rounding may differ."""
LARGEST = 2.0
MAY_BE_SHORTENED = frozenset(
    {
        "labels.py",  # a card's third line, the player's drill; the tool tip has the whole of it
        "row_list.py",  # a row of the history; the session's page and the accessible text tell all
        "rows.py",  # a row of the editor; its form and the tool tip tell all
        "fields.py",  # why a drill cannot be saved; it stands at the field, and in the name
    }
)
"""Files that shorten a text with dots on purpose, each with what tells it in full."""


@dataclass
class Seen:
    """What was found to be cut off, and where one looks at the moment."""

    place: str = ""
    cut: dict[str, str] = field(default_factory=dict)

    def say(self, who: str, text: str, room: float, needs: float) -> None:
        if "…" in text and text.strip("…") == "":
            return
        key = f"{who}: {text[:60]!r}"
        self.cut.setdefault(key, f"{key} has {room:.0f} of {needs:.0f} px ({self.place})")


def _caller() -> str:
    """The file that painted or shortened."""
    frame = sys._getframe(2)
    while frame.f_code.co_filename == __file__ and frame.f_back:
        frame = frame.f_back
    return Path(frame.f_code.co_filename).name


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    """Listens to all that is painted or shortened by Python."""
    seen = Seen()
    for metrics in (QFontMetrics, QFontMetricsF):
        monkeypatch.setattr(metrics, "elidedText", _shortening(metrics.elidedText, seen))
    monkeypatch.setattr(QPainter, "drawText", _painting(QPainter.drawText, seen))
    return seen


def _shortening(shorten: Callable[..., str], seen: Seen) -> Callable[..., str]:
    def listen(metrics: Any, text: str, mode: Any, width: float, *rest: Any) -> str:
        short = shorten(metrics, text, mode, width, *rest)
        who = _caller()
        if short != text and who not in MAY_BE_SHORTENED and width > 0:
            seen.say(who, text, width, metrics.horizontalAdvance(text))
        return short

    return listen


def _painting(paint: Callable[..., Any], seen: Seen) -> Callable[..., Any]:
    def listen(painter: QPainter, *args: Any) -> Any:
        area, text = args[0], next((each for each in args if isinstance(each, str)), "")
        if hasattr(area, "width") and text:
            box = QRectF(area)
            flags = next((each for each in args[1:] if isinstance(each, int | Qt.AlignmentFlag)), 0)
            needed = QFontMetricsF(painter.font()).boundingRect(box, int(flags), text)
            if needed.width() > box.width() + SLACK or needed.height() > box.height() + 2 * SLACK:
                seen.say(_caller(), text, box.width(), needed.width())
        return paint(painter, *args)

    return listen


def _bare(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _label(label: QLabel) -> Iterator[tuple[float, float]]:
    """Pairs of the room that there is and the room that is needed."""
    text = label.text()
    if not text or label.textFormat() == Qt.TextFormat.RichText:
        return
    inside = label.contentsRect()
    metrics = label.fontMetrics()
    if label.wordWrap():
        yield label.height(), label.heightForWidth(label.width())
        words = text.replace("\u200b", " ").replace("-", " ").split()
        yield inside.width(), max((metrics.horizontalAdvance(each) for each in words), default=0)
    else:
        lines = _bare(text).splitlines()
        yield inside.width(), max(map(metrics.horizontalAdvance, lines))


def _button(button: QAbstractButton) -> Iterator[tuple[float, float]]:
    if button.text():
        icon = 0 if button.icon().isNull() else button.iconSize().width()
        yield button.width(), button.fontMetrics().horizontalAdvance(_bare(button.text())) + icon


def _combo(box: QComboBox) -> Iterator[tuple[float, float]]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    inside = box.style().subControlRect(control, option, part, box)
    yield inside.width(), box.fontMetrics().horizontalAdvance(box.currentText())


def _spin(box: QSpinBox | QDoubleSpinBox) -> Iterator[tuple[float, float]]:
    line = box.lineEdit()
    inside = line.width() - line.textMargins().left() - line.textMargins().right()
    yield inside, line.fontMetrics().horizontalAdvance(line.text())


def _line(line: QLineEdit) -> Iterator[tuple[float, float]]:
    """What stands in an empty field; what is typed can be scrolled."""
    inside = line.width() - line.textMargins().left() - line.textMargins().right()
    yield inside, line.fontMetrics().horizontalAdvance(line.placeholderText())


def _rooms(widget: QWidget) -> Iterator[tuple[str, float, float]]:
    match widget:
        case ElidedLabel():
            return  # it is heard of when it shortens
        case QLabel():
            text, pairs = widget.text(), _label(widget)
        case QAbstractButton():
            text, pairs = widget.text(), _button(widget)
        case QComboBox():
            text, pairs = widget.currentText(), _combo(widget)
        case QSpinBox() | QDoubleSpinBox():
            text, pairs = widget.text(), _spin(widget)
        case QLineEdit() if not isinstance(widget.parent(), (QSpinBox, QDoubleSpinBox)):
            text, pairs = widget.placeholderText(), _line(widget)
        case _:
            return
    for room, needs in pairs:
        yield text, room, needs


def _beyond(widget: QWidget) -> int:
    """How far it reaches over the edge of what scrolls up and down around it, or of the window."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around.parentWidget(), QScrollArea | None):
        around = around.parentWidget()
    if around is None:
        return 0
    return widget.mapTo(around, widget.rect().bottomRight()).x() + 1 - around.width()


def measure(window: QWidget, seen: Seen) -> None:
    """Look at every widget that is shown, and have everything painted."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            for text, room, needs in _rooms(widget):
                if needs > room + SLACK:
                    seen.say(type(widget).__name__, text, room, needs)
            beyond = _beyond(widget)
            if beyond > SLACK and isinstance(widget, QLabel | QAbstractButton):
                seen.say(
                    type(widget).__name__, widget.text(), widget.width() - beyond, widget.width()
                )
    window.grab()
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None:
            inside.grab()


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def tour(visit: Visit, seen: Seen, sizes: tuple[QSize, ...]) -> None:
    """Come to each page, and look at it in each size."""
    for page, come_to in PAGES.items():
        come_to(visit)
        for fold in visit.window.findChildren(Fold):
            fold.open()
        for size in sizes:
            seen.place = f"{page}, {size.width()} x {size.height()}"
            visit.window.resize(size)
            settle()
            measure(visit.window, seen)


@pytest.fixture
def speak(
    qapp: QApplication, longer: QTranslator, assets: Path
) -> Iterator[Callable[[str], Language]]:
    """Have the window in a language, or in one that is longer than all of them."""

    def begin(language: str) -> Language:
        real = Language(language) if language != "pseudo" else Language.ENGLISH
        install_language(real, assets / "window")
        if language == "pseudo":
            qapp.installTranslator(longer)
        return real

    yield begin
    qapp.removeTranslator(longer)
    install_language(Language.ENGLISH, assets / "window")


def look_around(
    folder: Path, language: Language, seen: Seen, scale: float, sizes: tuple[QSize, ...]
) -> None:
    visit = shown_window.open_window(folder, LookSettings(text_scale=scale), language)
    try:
        tour(visit, seen, sizes)
    finally:
        visit.window.close()
        visit.window.deleteLater()
        visit.appearance.set_look(LookSettings())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for nothing."""
    monkeypatch.setattr(shown_window, "spin", settle)


@pytest.mark.parametrize("language", [*Language, "pseudo"])
def test_no_text_is_cut_off_in_any_language(
    language: str, speak: Callable[[str], Language], seen: Seen, tmp_path: Path
) -> None:
    spoken = speak(language)
    other = USUAL if language in {Language.ENGLISH, Language.FRENCH, "pseudo"} else LARGE
    small = OLD_LAPTOP if language in {Language.ITALIAN, Language.FRENCH, "pseudo"} else SMALL
    look_around(tmp_path, spoken, seen, 1.0, (small, other))
    assert not seen.cut, "\n".join(seen.cut.values())


@pytest.mark.parametrize("language", [Language.GERMAN, Language.SPANISH, "pseudo"])
def test_no_text_is_cut_off_with_letters_twice_as_large(
    language: str, speak: Callable[[str], Language], seen: Seen, tmp_path: Path
) -> None:
    spoken = speak(language)
    sizes = {Language.GERMAN: USUAL, Language.SPANISH: OLD_LAPTOP}
    look_around(tmp_path, spoken, seen, LARGEST, (sizes.get(spoken, SMALL),))
    assert not seen.cut, "\n".join(seen.cut.values())


def test_a_text_without_room_is_found(qtbot: QtBot, seen: Seen) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, button = QLabel("Left out"), QPushButton("Start this session")
    for each in (label, button):
        each.setParent(window)
        each.setFixedWidth(20)
    window.show()
    measure(window, seen)
    assert [each.partition(":")[0] for each in seen.cut] == ["QLabel", "QPushButton"]


def test_a_painted_text_without_room_is_found(seen: Seen) -> None:
    pixmap = QPixmap(40, 40)
    painter = QPainter(pixmap)
    painter.drawText(QRectF(0, 0, 20, 20), 0, "Monday")
    painter.fontMetrics().elidedText("Monday", Qt.TextElideMode.ElideRight, 20)
    painter.end()
    assert len(seen.cut) == 1, seen.cut
    assert next(iter(seen.cut)).endswith("'Monday'")
