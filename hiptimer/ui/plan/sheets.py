"""The sheets over the page: what changes the plan, days off, and why the plan is as it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hiptimer.settings.programme import Absence, AbsenceKind, Programme
from hiptimer.training.exercises import Source
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.plan import reasons, wording
from hiptimer.ui.plan.questions import Questions
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.calm_inputs import CalmDateEdit
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import plural
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.scroll_page import ScrollPage
from hiptimer.ui.widgets.shortcuts import ENTER

MARGINS = (24, 18, 24, 18)
USUAL = timedelta(days=3)
"""How long an absence lasts where nothing else is said, counted from its first day."""


class PlanSheet(Overlay):
    """A title, what scrolls below it, and a foot. `save` is what Enter presses, where it is."""

    def __init__(self, appearance: Appearance, page: QWidget, title: str, size: QSize) -> None:
        super().__init__(appearance, page, title)
        self.set_largest(size)
        cross = self.tr("Close")
        self.cross = IconButton(appearance, IconName.CLOSE, look="plain", called=cross, tip=cross)
        self.cross.clicked.connect(self.close_sheet)
        self.save = text_button(self.tr("Save"), "primary")
        head = in_row((label(title, Role.SHEET_TITLE, wraps=True), 1), self.cross)
        self.body = ScrollPage()
        self.body.shine_through()
        self.body.column.setContentsMargins(0, 4, 12, 4)
        self.foot = flow(spacing=8)
        in_column(
            head, (self.body, 1), widget_of(self.foot), on=self.sheet, spacing=10, margins=MARGINS
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nobody else wants saves."""
        if event.key() in ENTER and not self.save.isHidden() and self.save.parent() is not None:
            self.save.click()
            event.accept()
        else:
            super().keyPressEvent(event)


class ChangeSheet(PlanSheet):
    """All that a plan goes by."""

    saved = Signal(object)
    """The plan is to go by this `Programme` from now on."""

    ended = Signal()
    """There is to be no plan any more; it takes no value."""

    def __init__(
        self, appearance: Appearance, page: QWidget, programme: Programme, today: date
    ) -> None:
        super().__init__(appearance, page, self.tr("Change the plan"), QSize(800, 540))
        self.questions = Questions(appearance, programme, today, all_of_it=True)
        self.body.column.addWidget(self.questions)
        self.body.column.addStretch(1)
        self.end = text_button(self.tr("End this plan"))
        cancel = text_button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        for each in (self.save, cancel, self.end):
            self.foot.addWidget(each)
        self.save.clicked.connect(lambda: self.saved.emit(self.questions.programme))
        self.end.clicked.connect(self.ended)


class AbsenceSheet(PlanSheet):
    """Days off: from, to, and why."""

    saved = Signal(object)
    """Those days are off; the value is an `Absence`."""

    def __init__(
        self, appearance: Appearance, page: QWidget, programme: Programme, day: date
    ) -> None:
        super().__init__(appearance, page, self.tr("I'm ill or away"), QSize(620, 372))
        first, last = programme.first, programme.last
        day = min(max(day, first), last)
        self.first = CalmDateEdit(first, last, day)
        self.last = CalmDateEdit(first, last, min(last, day + USUAL - date.resolution))
        kinds = [(each.value, wording.absence(each)) for each in AbsenceKind]
        self.kind = Segments(self.tr("Why"), kinds)
        self.kind.show_value(AbsenceKind.ILL)
        self._does = label(role=Role.MUTED, wraps=True)
        self._doctor = label(reasons.see_doctor(), Role.SMALL, wraps=True)
        from_, to = self.tr("From"), self.tr("To")
        self.first.setAccessibleName(from_)
        self.last.setAccessibleName(to)
        self.count = label(role=Role.MUTED)
        dates = flow(label(from_), self.first, label(to), self.last, self.count, spacing=12)
        for part in (self.kind, widget_of(dates), self._does, self._doctor):
            self.body.column.addWidget(part)
        self.body.column.addStretch(1)
        cancel = text_button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        for each in (self.save, cancel):
            self.foot.addWidget(each)
        self._connect()
        self._show_kind()
        self._on_edited()

    @property
    def absence(self) -> Absence:
        """What is filled in."""
        return Absence(self.first.day, self.last.day, AbsenceKind(self.kind.value))

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        self.first.dateChanged.connect(self._on_edited)
        self.last.dateChanged.connect(self._on_edited)
        self.save.clicked.connect(lambda: self.saved.emit(self.absence))

    def _on_kind_chosen(self) -> None:
        self._show_kind()
        announce(self, self._does.text())

    def _on_edited(self) -> None:
        """It ends on its first day or later."""
        self.last.begin_with(self.first.day)
        days = (self.last.day - self.first.day).days + 1
        self.count.setText(plural("Plan", "%n day(s)", days))

    def _show_kind(self) -> None:
        kind = AbsenceKind(self.kind.value)
        self._does.setText(wording.absence_does(kind))
        self._doctor.setVisible(kind in {AbsenceKind.ILL, AbsenceKind.HEAD_COLD})


class WhySheet(PlanSheet):
    """The rules of the plan, each with where it comes from, or that it is our own."""

    def __init__(
        self, appearance: Appearance, page: QWidget, sources: Mapping[str, Source]
    ) -> None:
        super().__init__(appearance, page, self.tr("Why this plan"), QSize(720, 620))
        self.save.hide()
        self.body.column.setSpacing(12)
        for reason in reasons.reasons():
            named = reasons.named(reason, sources)
            says, where = label(reason.says, wraps=True), label(named, Role.SMALL, wraps=True)
            self.body.column.addLayout(in_column(says, *([where] if named else []), spacing=1))
        self.body.column.addStretch(1)
        self.close_button = text_button(self.tr("Close"))
        self.close_button.clicked.connect(self.close_sheet)
        self.foot.addWidget(self.close_button)
