"""Rows of a session's steps: what was done on which side, for how long, and the pauses between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.history.wording import clock, exact_duration
from hiptimer.ui.look.theme import BODY, SMALL
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.row_list import STRONG, RowPainter

translate = QCoreApplication.translate

STEM = 4
"""So many letters of "left" or "gauche" are the same in all forms of the word."""


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


def exercise_name(exercise: str, library: Library) -> str:
    """The name of an exercise; one that is not known any more is called by its id."""
    known = library.exercises.get(exercise)
    return known.name if known else capitalised(exercise.replace("-", " "))


def _step_row(step: StepRecord, library: Library) -> StepRow:
    name = exercise_name(step.exercise, library)
    side = ", ".join(_side_and_variant(step, library))
    text = translate("History", "held {held} of {planned}")
    times = text.format(held=clock(step.held), planned=clock(step.planned))
    spoken = text.format(held=exact_duration(step.held), planned=exact_duration(step.planned))
    outcome = _outcome_words(step.outcome)
    words = ", ".join(part for part in (name, side, spoken, outcome) if part)
    colour = None if step.alternates else step.side
    return StepRow(name, words, times, colour, side, outcome)


def _side_and_variant(step: StepRecord, library: Library) -> Iterator[str]:
    exercise = library.exercises.get(step.exercise)
    yield _side_words(step, exercise.side_name if exercise else "")
    variant = exercise.variant(step.variant) if exercise and step.variant else None
    if variant is not None:
        yield variant.name
    elif step.variant:
        yield step.variant.replace("-", " ")
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
    match outcome:
        case Outcome.COMPLETED:
            return ""
        case Outcome.SKIPPED:
            return translate("History", "Skipped")
        case Outcome.LEFT | Outcome.STOPPED:
            return translate("History", "Cut short")
        case Outcome.INTERRUPTED:
            return translate("History", "Interrupted")


def _pause_row(pause: PauseRecord) -> StepRow:
    match pause.reason:
        case PauseReason.ASKED:
            text = translate("History", "Paused for {time}")
        case PauseReason.SLEPT:
            text = translate("History", "Paused for {time}, the computer slept")
    words = text.format(time=exact_duration(pause.lasted))
    return StepRow(words, words)


class StepPainter(RowPainter):
    """Three lines: the drill, its side, and the seconds with what became of it."""

    HEIGHT: ClassVar[float] = 76

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw a step, or a pause in muted letters."""
        assert isinstance(row, StepRow)
        tokens = self.theme.tokens
        if not row.times:
            self.write(painter, area, row.name, self.ink(tokens.muted))
            return
        self.write(painter, self.line(area, 7), row.name, self.ink(tokens.ink, BODY, STRONG))
        side = self.ink(side_colours(tokens, row.side).ink, SMALL, STRONG)
        self.write(painter, self.line(area, 28), row.side_words, side)
        foot = self.line(area, 48)
        room = self.write(painter, foot, row.outcome, self.ink(tokens.warning_ink), right=True)
        self.write(painter, room, row.times, self.ink(tokens.muted))
