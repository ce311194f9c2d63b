"""All that was read in a test, the latest first: to be put right or taken away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from statistics import fmean

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.journal.measuring import Reading
from hiptimer.training.self_tests import SelfTest
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.measuring import wording
from hiptimer.ui.measuring.side_field import ValueBox
from hiptimer.ui.widgets.calendar_names import day_seen_from
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, divider, empty, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.scroll_page import ScrollPage

MARGINS = (24, 18, 24, 18)
SIZE = QSize(720, 520)


class ValuesSheet(Overlay):
    """A row a reading; one at a time is open to be put right."""

    corrected = Signal(object, object, object)
    """A `Reading`, and the values that its sides are to have; None leaves a side as it is."""

    deleted = Signal(object)
    """A `Reading` that is to go."""

    def __init__(self, appearance: Appearance, page: QWidget, test: SelfTest, today: date) -> None:
        super().__init__(appearance, page, test.name)
        self.set_largest(SIZE)
        self._test, self._today, self._look = test, today, appearance
        cross = self.tr("Close")
        self.cross = IconButton(appearance, IconName.CLOSE, look="plain", called=cross, tip=cross)
        self.cross.clicked.connect(self.close_sheet)
        title = self.tr("{test}: all values").format(test=test.name)
        head = in_row((label(title, Role.SHEET_TITLE, wraps=True), 1), self.cross)
        self._body = ScrollPage()
        self._body.shine_through()
        self._rows = in_column(spacing=8)
        self._body.column.setContentsMargins(0, 4, 12, 4)
        self._body.column.addLayout(self._rows)
        self._body.column.addStretch(1)
        in_column(head, (self._body, 1), on=self.sheet, spacing=10, margins=MARGINS)

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """Show these, the latest first."""
        empty(self._rows)
        if not readings:
            self._rows.addWidget(label(self.tr("Nothing measured yet"), Role.MUTED))
        for index, each in enumerate(readings):
            if index:
                self._rows.addWidget(divider())
            self._rows.addWidget(self._row(each))
        self.cross.setFocus()

    def _row(self, reading: Reading) -> QWidget:
        when = day_seen_from(self._today, reading.day)
        parts = (
            f"{wording.side_name(side)}: "
            + " · ".join(wording.value(each, self._test.unit) for each in reading.on(side))
            for side in Side
            if reading.on(side)
        )
        way = wording.way_name(reading.way)
        texts = in_column(
            label(when, Role.STRONG),
            label("   ".join(parts), wraps=True),
            label(way, Role.SMALL),
            spacing=2,
        )
        correct, delete = text_button(self.tr("Correct")), text_button(self.tr("Delete"), "plain")
        for button in (correct, delete):
            button.setAccessibleName(f"{button.text()}: {when}")
        row = QWidget()
        column = in_column(
            beside(widget_of(texts), widget_of(flow(correct, delete))), on=row, spacing=8
        )
        correct.clicked.connect(lambda: column.addWidget(self._form(reading, correct)))
        delete.clicked.connect(lambda: self.deleted.emit(reading))
        return row

    def _form(self, reading: Reading, asked: QWidget) -> QWidget:
        """Fields for the mean of each side; a reading has one value a side from then on."""
        asked.setEnabled(False)
        test, boxes = self._test, dict[Side, ValueBox]()
        for side in Side:
            if reading.on(side):
                box = boxes[side] = ValueBox()
                box.measure_in(test.unit, test.least, test.most, test.step)
                box.show_number(fmean(reading.on(side)))
                box.setAccessibleName(wording.side_name(side))
        save = text_button(self.tr("Save"), "primary")

        def on_save() -> None:
            for box in boxes.values():
                box.interpretText()
            new = {side: box.number for side, box in boxes.items()}
            before = {
                side: round(fmean(reading.on(side)), box.decimals()) for side, box in boxes.items()
            }
            changed = {side: new[side] if new[side] != before[side] else None for side in new}
            self.corrected.emit(reading, changed.get(Side.LEFT), changed.get(Side.RIGHT))

        save.clicked.connect(on_save)
        for box in boxes.values():
            box.entered.connect(save.click)
        named = [
            part for side, box in boxes.items() for part in (label(wording.side_name(side)), box)
        ]
        form = widget_of(flow(*named, save))
        next(iter(boxes.values())).setFocus()
        return form
