"""One session down to its steps, with how it felt, which can be changed here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hiptimer.journal.records import (
    LONGEST_NOTE,
    Feeling,
    PauseRecord,
    SessionRecord,
    SessionState,
    StepRecord,
)
from hiptimer.ports.carrier import Carrier
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.history import wording
from hiptimer.ui.history.wording import clock, exact_duration
from hiptimer.ui.look.theme import BODY, SMALL, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calendar_names import clock_time
from hiptimer.ui.widgets.carrier_buttons import CarrierButtons
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column
from hiptimer.ui.widgets.numbers import named_value, plural
from hiptimer.ui.widgets.row_list import STRONG, FullList, RowPainter
from hiptimer.ui.widgets.scroll_page import ScrollPage
from hiptimer.ui.widgets.week_text import not_done_words

PADDING, ROW_PADDING = 20, 10
NOT_SAID = ""
NOTE_LINES = 3
STEM = 4
"""So many letters of "left" or "gauche" are the same in all forms of the word."""

translate = QCoreApplication.translate


class SessionView(ScrollPage):
    """Shows a session; `back` leads to the list, `delete` takes it away."""

    def __init__(
        self, appearance: Appearance, library: Library, carriers: Sequence[Carrier]
    ) -> None:
        super().__init__()
        self.setProperty("look", "in-card")
        self.viewport().setAutoFillBackground(False)
        content = self.widget()
        assert content is not None
        content.setProperty("look", "")
        content.setAutoFillBackground(False)
        self.session: SessionRecord | None = None
        self._library = library
        self.back = IconButton(appearance, IconName.LEFT, self.tr("All sessions"), look="plain")
        self.delete = IconButton(appearance, IconName.TRASH, self.tr("Delete"), look="plain")
        self.along = CarrierButtons(appearance, carriers)
        self._name = label(role=Role.LARGE, wraps=True)
        self._moment = label(role=Role.MUTED, wraps=True)
        self._facts = label(wraps=True)
        self.form = FeelingForm(appearance)
        self._steps = label(role=Role.SMALL, wraps=True)
        self.list = FullList(appearance, self.tr("Steps"), StepPainter(appearance))
        self._lay_out()

    def show_session(self, session: SessionRecord, now: datetime) -> None:
        """Show `session` from its top, as it stands at `now`."""
        self.form.settle()
        self.session = session
        self._name.setText(self._library.routine_name(session.routine, session.name))
        day, time = wording.whole_day(session.day), clock_time(session.started)
        self._moment.setText(f"{day}, {time}")
        self._facts.setText(facts(session, now))
        self.along.offer(may=can_be_taken(session))
        self._steps.setText(
            translate("History", "The left side began.")
            if session.first_side is Side.LEFT
            else translate("History", "The right side began.")
        )
        self.form.show_description(session.feeling, session.note)
        self.list.show_rows(step_rows(session, self._library))
        self.verticalScrollBar().setValue(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been written: the person goes elsewhere."""
        self.form.settle()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        heads = (self._name, self._moment, self._facts)
        steps = (label(self.tr("Steps"), Role.STRONG), self._steps)
        margins = (PADDING - ROW_PADDING, 0, PADDING - ROW_PADDING, 0)
        texts = in_column(
            *heads, 8, self.along, 10, self.form, 10, *steps, spacing=4, margins=margins
        )
        self.column.setContentsMargins(ROW_PADDING, PADDING - 8, ROW_PADDING, PADDING)
        self.column.setSpacing(8)
        self.column.addLayout(flow(self.back, self.delete, spacing=4))
        self.column.addLayout(texts)
        self.column.addWidget(self.list)
        self.column.addStretch(1)


class FeelingForm(QWidget):
    """How a session felt, and a note; both are kept as soon as they are changed."""

    described = Signal(object, str)
    """A person has changed one of them; the values are a `Feeling` or None, and the note."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.feeling = Segments(
            self.tr("How it felt"),
            (
                (Feeling.LOOSER, self.tr("Looser")),
                (Feeling.SAME, self.tr("Same")),
                (Feeling.SORE, self.tr("Sore")),
                (NOT_SAID, self.tr("None")),
            ),
        )
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A line about it, if you like"))
        self.note.installEventFilter(self)
        self.note.textChanged.connect(self._on_text_changed)
        self.feeling.chosen.connect(self.settle)
        felt, note = self.tr("How did it feel?"), label(self.tr("Note"), Role.STRONG)
        parts = (label(felt, Role.STRONG), self.feeling, 4, note, self.note)
        in_column(*parts, on=self, spacing=6)
        appearance.changed.connect(self._on_appearance_changed)
        self.show_description(None, "")
        self._on_appearance_changed()

    def show_description(self, feeling: Feeling | None, note: str) -> None:
        """Show these without emitting a signal."""
        self._kept = (feeling or NOT_SAID, note)
        self.feeling.show_value(feeling or NOT_SAID)
        with QSignalBlocker(self.note):
            self.note.setPlainText(note)

    def settle(self) -> None:
        """Emit what has been changed since it was shown or emitted last."""
        now = (self.feeling.value, self.note.toPlainText().strip())
        if now != self._kept:
            self._kept = now
            self.described.emit(Feeling(now[0]) if now[0] else None, now[1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The note is complete when the focus leaves it."""
        if watched is self.note and event.type() is QEvent.Type.FocusOut:
            self.settle()
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        text = self.note.toPlainText()
        if len(text) > LONGEST_NOTE:
            with QSignalBlocker(self.note):
                self.note.setPlainText(text[:LONGEST_NOTE])
            self.note.moveCursor(QTextCursor.MoveOperation.End)

    def _on_appearance_changed(self) -> None:
        self.note.setFixedHeight(self._appearance.theme.px(BODY * 1.35 * NOTE_LINES + 20))


def can_be_taken(session: SessionRecord) -> bool:
    """Whether another program is to know of it: it is over, and was done by a person."""
    over = session.state is not SessionState.RUNNING
    return over and not session.is_demonstration and session.work.total > 0


def facts(session: SessionRecord, now: datetime) -> str:
    """Length, sides, pauses, how it ended, and why it does not count at `now`, a line each."""
    length = (wording.duration(session.lasted), wording.state_words(session.state))
    sides = (each.text for each in wording.side_texts(session.work, exact_duration))
    lines = (*(" · ".join(filter(None, each)) for each in (length, sides)), _pauses(session))
    return "\n".join(filter(None, (*lines, *_remarks(session, now))))


def _pauses(session: SessionRecord) -> str:
    if not session.pauses:
        return ""
    time = exact_duration(sum(pause.lasted for pause in session.pauses))
    words = plural("History", "%n pause(s), {time} together", len(session.pauses))
    return words.format(time=time)


def _remarks(session: SessionRecord, now: datetime) -> Iterator[str]:
    """What is out of the ordinary."""
    if session.is_demonstration:
        text = translate(
            "History", "A demonstration, {times} times as fast as real time: it counts nowhere."
        )
        yield text.format(times=numbers.decimal(session.speed))
        return
    if session.started > now:
        yield translate(
            "History", "It is dated later than now, and counts once that time has come."
        )
    if not session.is_done and session.state is not SessionState.RUNNING:
        yield not_done_words(session)


class StepRow(Struct, frozen=True):
    """A step of work, or a pause, which has a `name` alone."""

    name: str
    words: str
    times: str = ""
    side: Side | None = None
    side_words: str = ""
    outcome: str = ""


def step_rows(session: SessionRecord, library: Library) -> tuple[StepRow, ...]:
    """The work of a session in its order, with the pauses where they were."""
    rows: list[StepRow] = []
    pauses = sorted(session.pauses, key=lambda pause: pause.after)
    lasted = 0
    for step in session.steps:
        lasted += step.held
        if step.kind is StepKind.WORK:
            rows.append(_step_row(step, library))
        while pauses and pauses[0].after <= lasted:
            rows.append(_pause_row(pauses.pop(0)))
    rows.extend(_pause_row(pause) for pause in pauses)
    return tuple(rows)


def _step_row(step: StepRecord, library: Library) -> StepRow:
    name = wording.exercise_name(step.exercise, library)
    side = ", ".join(_side_and_variant(step, library))
    text = translate("History", "held {held} of {planned}")
    times = text.format(held=clock(step.held), planned=clock(step.planned))
    spoken = text.format(held=exact_duration(step.held), planned=exact_duration(step.planned))
    outcome = _outcome_words(step.outcome)
    words = ", ".join(filter(None, (name, side, spoken, outcome)))
    colour = None if step.alternates else step.side
    return StepRow(name, words, times, colour, side, outcome)


def _side_and_variant(step: StepRecord, library: Library) -> Iterator[str]:
    exercise = library.exercises.get(step.exercise)
    yield _side_words(step, exercise.side_name if exercise else "")
    if step.variant:
        variant = exercise.variant(step.variant) if exercise else None
        yield variant.name if variant else step.variant.replace("-", " ")
    if step.round > 1:
        yield translate("History", "round {number}").format(number=step.round)


def _side_words(step: StepRecord, side_name: str) -> str:
    if step.side is None:
        return translate("History", "Both sides")
    if step.alternates:
        return translate("History", "Both sides in turn")
    word = {
        Side.LEFT: translate("History", "Left", "the side"),
        Side.RIGHT: translate("History", "Right", "the side"),
    }[step.side]
    # "Jambe gauche derrière" says it already, and so does "pie izquierdo" for "Izquierda".
    named = capitalised(for_side(side_name, step.side))
    if word[:STEM].casefold() in named.casefold():
        return named
    return named_value(word, named) if named else word


def _outcome_words(outcome: Outcome) -> str:
    return {
        Outcome.COMPLETED: "",
        Outcome.SKIPPED: translate("History", "Skipped"),
        Outcome.LEFT: translate("History", "Cut short"),
        Outcome.STOPPED: translate("History", "Cut short"),
        Outcome.INTERRUPTED: translate("History", "Interrupted"),
    }[outcome]


def _pause_row(pause: PauseRecord) -> StepRow:
    text = {
        PauseReason.ASKED: translate("History", "Paused for {time}"),
        PauseReason.SLEPT: translate("History", "Paused for {time}, the computer slept"),
    }[pause.reason]
    words = text.format(time=exact_duration(pause.lasted))
    return StepRow(words, words)


class StepPainter(RowPainter):
    """Three lines: the drill, its side, and the seconds with what became of it."""

    HEIGHT: ClassVar[float] = 76

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        assert isinstance(row, StepRow)
        tokens = self.theme.tokens
        if not row.times:
            self.write(painter, area, row.name, self.ink(tokens.muted))
            return
        self.write(painter, self.line(area, 7), row.name, self.ink(tokens.ink, BODY, STRONG))
        side = self.ink(side_colours(tokens, row.side).ink, SMALL, STRONG)
        self.write(painter, self.line(area, 28), row.side_words, side)
        foot = self.line(area, 48)
        room = self.write(painter, foot, row.outcome, self.ink(tokens.warm_ink), right=True)
        self.write(painter, room, row.times, self.ink(tokens.muted))
