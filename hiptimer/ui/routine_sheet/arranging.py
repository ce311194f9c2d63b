"""Where the parts of the sheet stand: what it is at the left, what is done at the right.

A sheet that is too narrow for both has one column. The foot stays in sight either way.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from hiptimer.ui.look.theme import Appearance, Theme
from hiptimer.ui.routine_sheet.about import About, LeftGround, RoutinePicture, Stretches
from hiptimer.ui.routine_sheet.take_along import TakeAlong
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.scroll_page import ScrollPage

LEFT, NARROW_LEFT, ROOMY = 356, 280, 960
"""Pixels at 100 %: the left part, the same on a narrow sheet, and what is not narrow."""
ONE_COLUMN, LOW = 700, 640
"""Pixels at 100 %: a narrower sheet has one column, a lower one folds what it stretches."""
BESIDE = 560
"""Pixels at 100 %: with so much room what the minutes do stands beside them."""
PICTURE_SHARE = 0.24
"""Of the sheet's height, that of the picture: what it can be taken along as is to be in sight."""
MARGIN, LEFT_MARGIN = 24, 22
FOOT_MARGINS = (28, 12, 22, 14)
EDGE = 1
"""Pixels of the sheet's own line."""


class Parts(Struct, frozen=True):
    """What lies on a sheet."""

    ground: LeftGround
    picture: RoutinePicture
    about: About
    stretches: Stretches
    along: TakeAlong
    head: Head
    drills: QWidget
    foot: Foot


class Arrangement:
    """Lays the parts out on `sheet`, and again in `arrange` where its size is another one."""

    def __init__(self, parts: Parts, sheet: QFrame) -> None:
        self._parts = parts
        self._mode: tuple[bool, bool] | None = None
        self._aside, self.scroll = _scrolling(), _scrolling()
        in_column(self._aside, on=parts.ground)
        right = MARGIN - 8  # the scroll bar has the rest
        margins = (MARGIN, 18, right, 10)
        self._head = in_column(margins=(MARGIN + 4, 18, MARGIN - 6, 10))
        self.scroll.column.setContentsMargins(margins[0], 0, margins[2], margins[3])
        line = QFrame()
        line.setProperty("look", "divider")
        line.setFixedHeight(1)
        side = in_column(self._head, (self.scroll, 1), line, parts.foot, spacing=0)
        in_row(parts.ground, (side, 1), on=sheet, spacing=0, margins=(EDGE, EDGE, EDGE, EDGE))

    def arrange(self, size: QSize, theme: Theme) -> None:
        """Fit the parts into a sheet of that size."""
        parts, scale = self._parts, theme.scale
        stacked = size.width() < ONE_COLUMN * scale
        low = size.height() < LOW * scale
        left = theme.px(LEFT if size.width() >= ROOMY * scale else NARROW_LEFT)
        parts.ground.setFixedWidth(left)
        parts.picture.set_height(round(size.height() * PICTURE_SHARE))
        parts.stretches.set_folding(low and not stacked)
        # Where it lies below what is in sight, there is a way to it.
        parts.foot.along.setVisible((low or stacked) and bool(parts.along.tiles))
        room = size.width() - (0 if stacked else left)
        is_wide = room >= BESIDE * scale
        parts.head.set_wide(is_wide)
        if (stacked, is_wide) != self._mode:
            self._mode = stacked, is_wide
            self._put(stacked=stacked, wide=is_wide)

    def _put(self, *, stacked: bool, wide: bool) -> None:
        parts = self._parts
        foot, column = parts.foot, self.scroll.column
        parts.ground.setVisible(not stacked)
        for each in (self._aside.column, column):
            while each.takeAt(0) is not None:
                pass
        if stacked:
            first = (parts.about, parts.head, parts.drills, foot.who)
            for part in (*first, parts.stretches, parts.along, foot.edit):
                column.addWidget(part)
        else:
            margins = (LEFT_MARGIN, 12, LEFT_MARGIN - 8, 16)
            below = () if wide else (foot.edit,)
            words = in_column(
                *(parts.about, parts.stretches, STRETCH, parts.along, *below),
                spacing=14,
                margins=margins,
            )
            self._aside.column.setSpacing(0)
            self._aside.column.addWidget(parts.picture)
            self._aside.column.addLayout(words, 1)
            self._head.addWidget(parts.head)
            column.addWidget(parts.drills)
            foot.take_words()
            if wide:
                foot.take_edit()
        column.addStretch(1)


def _scrolling() -> ScrollPage:
    """What scrolls on the sheet, whose ground shines through."""
    scroll = ScrollPage()
    scroll.shine_through()
    scroll.column.setContentsMargins(0, 0, 0, 0)
    scroll.column.setSpacing(14)
    return scroll


class Head(QWidget):
    """How long may it take, and what that does; and what closes the sheet."""

    def __init__(self, appearance: Appearance, minutes: Segments) -> None:
        super().__init__()
        self.minutes, self.what = minutes, label(role=Role.MUTED, wraps=True)
        tip = self.tr("Close (Esc)")
        self.cross = IconButton(
            appearance, IconName.CLOSE, look="plain", called=self.tr("Close"), tip=tip
        )
        question = label(self.tr("How long have you got?"), Role.LARGE, wraps=True)
        top = in_row((question, 1), self.cross, spacing=8)
        minutes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._chooser = in_row(minutes, (self.what, 1), spacing=14)
        self._hurts = label(role=Role.STRONG, wraps=True)
        self.overrule = text_button("")
        self._heeded = widget_of(beside(self._hurts, self.overrule, spacing=12, least_letters=16))
        self._heeded.hide()
        in_column(top, self._chooser, self._heeded, on=self, spacing=8)

    def show_heeded(self, words: str, *, heeds: bool) -> None:
        """Say what hurts and is heeded, and offer the other way; nothing where nothing does."""
        self._hurts.setText(words)
        again = self.tr("Leave out what hurts")
        self.overrule.setText(self.tr("Do it all the same") if heeds else again)
        self._heeded.setVisible(bool(words))

    def set_wide(self, wide: bool) -> None:
        """Say what the minutes do beside them, or where it is not `wide` below."""
        way = QBoxLayout.Direction
        self._chooser.setDirection(way.LeftToRight if wide else way.TopToBottom)


class Foot(QWidget):
    """How long it takes, who starts, and Start; always in sight."""

    def __init__(self, appearance: Appearance, edit: str) -> None:
        super().__init__()
        self.facts = label(role=Role.LARGE, wraps=True)
        self.who = label(role=Role.SMALL, wraps=True)
        words, tip = self.tr("Take it along"), self.tr("Take it along (T)")
        self.along = IconButton(appearance, IconName.SHARE, called=words, tip=tip)
        self.edit = text_button(edit)
        tip = self.tr("Start (Enter)")
        self.start = IconButton(appearance, IconName.PLAY, self.tr("Start"), "primary", tip=tip)
        for button in (self.along, self.edit, self.start):
            button.setProperty("main", "true")
        self._words, self._buttons = in_column(spacing=2), in_row(spacing=10)
        words, buttons = widget_of(self._words), widget_of(self._buttons)
        line = beside(words, buttons, on=self, spacing=16, least_letters=12)
        line.setContentsMargins(*FOOT_MARGINS)
        self._words.addWidget(self.facts)
        for button in (self.along, self.start):
            self._buttons.addWidget(button)

    def hold_back(self) -> None:
        """Let Start be a button like others, which Enter does not press from elsewhere."""
        self.start.set_look("")
        self.start.setToolTip("")

    def may_edit(self, may: bool) -> None:
        self.edit.setVisible(may)

    def take_words(self) -> None:
        """Say here who starts."""
        self._words.addWidget(self.who)

    def take_edit(self) -> None:
        """Have the button for changing the routine here, beside Start."""
        self._buttons.insertWidget(1, self.edit)
