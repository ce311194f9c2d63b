"""Fitting a routine into minutes: the button that asks for them, and what was done, in words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from hiptimer.session.fitting.fitting import (
    Extent,
    Fitting,
    HoldsChanged,
    LeftOut,
    LongestPossible,
    RepsChanged,
    RoundsChanged,
    ShortestPossible,
)
from hiptimer.session.time_text import as_clock
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.calm_inputs import CalmSpinBox
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import label
from hiptimer.ui.widgets.layouts import in_row
from hiptimer.ui.widgets.numbers import decimal, of_holds, plural
from hiptimer.ui.widgets.shortcuts import ENTER, UNFOLDING, add_shortcut

if TYPE_CHECKING:
    from hiptimer.session.fitting.fitting import Fitted
    from hiptimer.training.library import Library

OFFERED = (5, 10, 15, 20)
FEWEST, MOST = 1, 60
MOST_NAMES = 3

translate = QCoreApplication.translate


class FitMenu(IconButton):
    """Asks for 5, 10, 15, 20 or any other number of minutes.

    It is called "Fit to…" unless `text` says otherwise, or only a picture where it is `bare`.
    """

    minutes_chosen = Signal(int)
    """A person wants the routine to last so many minutes, 1 to 60."""

    def __init__(
        self, appearance: Appearance, text: str = "", look: str = "", *, bare: bool = False
    ) -> None:
        words = text or self.tr("Fit to…")
        tip = self.tr("Make it last as long as you have")
        shown = "" if bare else words
        super().__init__(appearance, IconName.TIMER, shown, look, called=words, tip=tip)
        self._last = OFFERED[1]
        self.clicked.connect(self.open_menu)
        add_shortcut(self, self.open_menu, *UNFOLDING)

    @cached_property
    def menu_shown(self) -> QMenu:
        """The menu, built when it is first asked for."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Minutes"))
        for minutes in OFFERED:
            action = menu.addAction(self.tr("%n minute(s)", "", minutes))
            action.triggered.connect(lambda _on=False, chosen=minutes: self._choose(chosen))
        menu.addSeparator()
        menu.addAction(self.tr("Other…")).triggered.connect(self.ask_for_other)
        return menu

    @cached_property
    def other(self) -> MinutesPopup:
        """The field for any other number, built when it is first asked for."""
        other = MinutesPopup(self)
        other.chosen.connect(self._choose)
        return other

    def open_menu(self) -> None:
        menu = self.menu_shown
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def ask_for_other(self) -> None:
        """Show the field for any number below the button."""
        self.other.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)), self._last)

    def _choose(self, minutes: int) -> None:
        self._last = minutes
        self.minutes_chosen.emit(minutes)


class MinutesPopup(QFrame):
    """A field and a button; Enter chooses, Escape or a click beside it closes."""

    chosen = Signal(int)
    """A person has chosen so many minutes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Other number of minutes"))
        self.minutes = CalmSpinBox()
        self.minutes.setRange(FEWEST, MOST)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.button = QPushButton(self.tr("Fit"))
        self.button.setProperty("look", "primary")
        self.button.clicked.connect(self._choose)
        parts = (label(self.tr("Minutes")), self.minutes, self.button)
        in_row(*parts, on=self, spacing=8, margins=(12, 10, 12, 10))

    def open_at(self, corner: QPoint, minutes: int) -> None:
        """Show it at that point of the screen, with `minutes` ready to be typed over."""
        self.minutes.setValue(minutes)
        self.move(_on_screen(corner, self.sizeHint(), self))
        self.show()
        self.minutes.setFocus(Qt.FocusReason.PopupFocusReason)
        self.minutes.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses wherever the focus is."""
        if event.key() in ENTER:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.minutes.interpretText()
        self.close()
        self.chosen.emit(self.minutes.value())


def _on_screen(corner: QPoint, size: QSize, widget: QWidget) -> QPoint:
    """`corner`, or as near to it as lets `size` be on the screen."""
    screen = widget.screen().availableGeometry()
    right = max(screen.left(), screen.right() - size.width())
    bottom = max(screen.top(), screen.bottom() - size.height())
    return QPoint(min(corner.x(), right), min(corner.y(), bottom))


def fitting_text(fitted: Fitted, library: Library) -> str:
    """One line: "10 min: one round, left out: Butterfly stretch."."""
    done = [_in_words(each, library) for each in fitted.done] or [translate("Fitting", "as it is")]
    words = translate("Fitting", "{minutes} min: {done}.")
    return words.format(minutes=decimal(fitted.minutes), done=", ".join(done))


def _in_words(fitting: Fitting, library: Library) -> str:
    match fitting:
        case HoldsChanged(after=after, longer=longer):
            words = (
                translate("Fitting", "holds lengthened to {time}")
                if longer
                else translate("Fitting", "holds shortened to {time}")
            )
            return words.format(time=of_holds(after.least, after.most))
        case RepsChanged(after=after, more=more):
            words = (
                translate("Fitting", "more reps ({count} a side)")
                if more
                else translate("Fitting", "fewer reps ({count} a side)")
            )
            return words.format(count=_extent(after))
        case RoundsChanged():
            return _rounds(fitting, library)
        case LeftOut(exercises=exercises) if _are_many(exercises):
            return plural("Fitting", "%n drill(s) left out", len(exercises))
        case LeftOut(exercises=exercises):
            words = translate("Fitting", "left out: {drills}")
            return words.format(drills=_names(exercises, library))
        case ShortestPossible(seconds=seconds) | LongestPossible(seconds=seconds):
            words = (
                translate("Fitting", "it cannot be shorter than {time}")
                if isinstance(fitting, ShortestPossible)
                else translate("Fitting", "it cannot be longer than {time}")
            )
            return words.format(time=as_clock(round(seconds)))
        case _:
            assert_never(fitting)


def _rounds(changed: RoundsChanged, library: Library) -> str:
    least, most = changed.after.least, changed.after.most
    rounds = plural("Fitting", "%n round(s)", least)
    if least != most:
        rounds = plural("Fitting", "{least} to %n round(s)", most).format(least=least)
    if changed.everywhere:
        return rounds
    words = translate("Fitting", "{rounds} of {drills}")
    return words.format(rounds=rounds, drills=_names(changed.exercises, library))


def _names(exercises: Sequence[str], library: Library) -> str:
    """The exercises by name, each once; how many there are of them where that is too long."""
    if _are_many(exercises):
        return plural("Fitting", "%n drill(s)", len(exercises))
    names = [library.exercise(exercise).name for exercise in dict.fromkeys(exercises)]
    if len(names) == 1:
        return names[0]
    words = translate("Fitting", "{names} and {last}")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


def _are_many(exercises: Sequence[str]) -> bool:
    return len(set(exercises)) > MOST_NAMES


def _extent(extent: Extent) -> str:
    if extent.least == extent.most:
        return str(extent.least)
    words = translate("Fitting", "{least} to {most}")
    return words.format(least=extent.least, most=extent.most)
