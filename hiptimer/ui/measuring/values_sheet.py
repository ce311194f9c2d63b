"""All that was read in a test, the latest first: to be put right or taken away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QWidget

from hiptimer.figure.measured import OutOfReachError
from hiptimer.journal.measuring import Reading
from hiptimer.training.self_tests import SelfTest
from hiptimer.training.sides import Side
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.measuring import wording
from hiptimer.ui.measuring.side_field import ValueBox
from hiptimer.ui.measuring.taking import Taking
from hiptimer.ui.widgets.calendar_names import day_seen_from
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, divider, empty, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.scroll_page import ScrollPage

MARGINS = (24, 18, 24, 18)
SIZE = QSize(720, 520)


class ValuesSheet(Overlay):
    """A row a reading; one at a time is open to be put right."""

    corrected = Signal(object, object, object)
    """A `Reading`, and the values that its left and its right side are to have, as tuples."""

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
        asked.setEnabled(False)
        form = Correction(self._test, reading)

        def on_cancelled() -> None:
            form.hide()
            form.deleteLater()
            asked.setEnabled(True)
            asked.setFocus()

        form.corrected.connect(lambda left, right: self.corrected.emit(reading, left, right))
        form.cancelled.connect(on_cancelled)
        form.begin()
        return form


class Correction(QWidget):
    """A field for each single value of a reading, as it was read: the tape's in centimetres."""

    corrected = Signal(object, object)
    """The values of the left and of the right side, in the test's unit, as tuples."""

    cancelled = Signal()
    """Nothing is to be changed; it takes no value."""

    def __init__(self, test: SelfTest, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._taking = Taking(test, reading.way, reading.lengths)
        self._boxes = {
            side: [self._box(side, each, at) for at, each in enumerate(reading.on(side), 1)]
            for side in Side
        }
        self._shown = {box: box.number for boxes in self._boxes.values() for box in boxes}
        self._fault = label(role=Role.FAULT, wraps=True)
        self._fault.hide()
        save, cancel = text_button(self.tr("Save"), "primary"), text_button(self.tr("Cancel"))
        save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.cancelled)
        rows = [self._row(side) for side in Side if self._boxes[side]]
        in_column(*rows, self._fault, widget_of(flow(save, cancel)), on=self, spacing=8)

    def begin(self) -> None:
        """Have the focus in the first field."""
        next(iter(self._shown)).setFocus()

    def _box(self, side: Side, value: float, number: int) -> ValueBox:
        box = ValueBox()
        box.measure_for(self._taking)
        box.show_number(self._taking.number_of(value))
        box.setAccessibleName(f"{wording.side_name(side)} {number}")
        box.entered.connect(self._on_save)
        return box

    def _row(self, side: Side) -> QWidget:
        name = label(wording.side_name(side))
        name.setProperty("role", f"side-{side}")
        frames = list[QWidget]()
        for box in self._boxes[side]:
            frame = QFrame()
            frame.setProperty("look", f"measured-{side}")
            in_row(box, on=frame, margins=(4, 4, 4, 4))
            frames.append(frame)
        return widget_of(in_column(name, widget_of(flow(*frames)), spacing=4))

    def _on_save(self) -> None:
        for box in self._shown:
            box.interpretText()
            if words := box.refusal():
                show_words(self._fault, words)
                return
        try:
            left, right = (self._values(side) for side in (Side.LEFT, Side.RIGHT))
        except OutOfReachError as error:
            show_words(self._fault, translated(error.message))
            return
        self.corrected.emit(left, right)

    def _values(self, side: Side) -> tuple[float, ...]:
        """What was not touched stays as exact as it was."""
        pairs = zip(self._boxes[side], self._reading.on(side), strict=True)
        return tuple(
            old
            if box.number is None or box.number == self._shown[box]
            else self._taking.value_of(box.number)
            for box, old in pairs
        )
