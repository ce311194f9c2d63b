"""What the work of a span was for: planes, muscles, and each exercise."""

from __future__ import annotations

from hiptimer.training.library import Library
from hiptimer.training.sides import capitalised
from hiptimer.ui.history import amounts
from hiptimer.ui.history.exercise_rows import ExercisePainter, ExerciseRow
from hiptimer.ui.history.full_list import FullList
from hiptimer.ui.history.history_card import HistoryCard
from hiptimer.ui.history.plain_rows import BarPainter, NotedBarPainter, PlainRow
from hiptimer.ui.history.side_text import side_texts
from hiptimer.ui.history.snapshot import BodySnapshot, ExerciseSum
from hiptimer.ui.history.step_rows import exercise_name
from hiptimer.ui.history.wording import plane_note
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import muscle_name, plane_name, whole_percents
from hiptimer.ui.widgets.named_value import named_value


class PlanesCard(HistoryCard):
    """How the work was spread over the planes of motion."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("Planes of motion"))
        painter = NotedBarPainter(appearance)
        self.list = FullList(appearance, self.tr("Planes of motion"), painter, least=180, most=3)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def show_body(self, body: BodySnapshot) -> None:
        """Show the planes of the span."""
        percents = whole_percents(body.planes)
        rows: list[PlainRow] = []
        for plane, work in body.planes.items():
            name, note = capitalised(plane_name(plane)), plane_note(plane)
            time, percent = amounts.duration(work), numbers.percent(percents[plane])
            words = f"{name} ({note}): {percent}, {time}"
            rows.append(PlainRow(name, time, words, percents[plane] / 100, f"{percent} · {note}"))
        self.list.show_rows(rows)
        most = max(body.planes, key=lambda plane: body.planes[plane])
        least = min(body.planes, key=lambda plane: body.planes[plane])
        text = self.tr("Most of the work was in the {most} plane, least in the {least} plane.")
        says = text.format(most=plane_name(most), least=plane_name(least))
        self.say(says if body.planes[most] else "")


class MusclesCard(HistoryCard):
    """How long each muscle group was worked; one that only helps counts half."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("Muscles"))
        painter = BarPainter(appearance)
        self.list = FullList(appearance, self.tr("Muscles"), painter, least=210, most=2)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.say(self.tr("Where a muscle only helps, half of the time counts."))

    def show_body(self, body: BodySnapshot) -> None:
        """Show the muscles of the span, the most worked ones first."""
        most = max(body.muscles.values(), default=0) or 1
        by_work = sorted(body.muscles.items(), key=lambda pair: -pair[1])
        rows: list[PlainRow] = []
        for group, work in by_work:
            name, time = capitalised(muscle_name(group)), amounts.duration(work)
            rows.append(PlainRow(name, time, named_value(name, time), work / most))
        self.list.show_rows(rows)


class ExercisesCard(HistoryCard):
    """Left, right, sum and days of each exercise, and which ones were not done."""

    def __init__(self, appearance: Appearance, library: Library) -> None:
        super().__init__(self.tr("Each exercise"))
        self._library = library
        painter = ExercisePainter(appearance)
        self.list = FullList(appearance, self.tr("Each exercise"), painter, least=300, most=2)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def show_body(self, body: BodySnapshot) -> None:
        """Show the exercises of the span."""
        works = [each.work for each in body.exercises]
        most = max((max(work.left, work.right, work.both) for work in works), default=0) or 1
        self.list.show_rows(self._row(each, most) for each in body.exercises)
        done = {each.exercise for each in body.exercises}
        missing = [each.name for key, each in self._library.exercises.items() if key not in done]
        text = self.tr("Not done in this time: {names}.")
        self.say(text.format(names=", ".join(missing)) if missing and done else "")

    def _row(self, each: ExerciseSum, most: int) -> ExerciseRow:
        name = exercise_name(each.exercise, self._library)
        total, days = amounts.duration(each.work.total), amounts.days(each.days)
        spoken = [text.text for text in side_texts(each.work, amounts.exact_duration)]
        words = ", ".join((named_value(name, total), *spoken, days))
        sides = side_texts(each.work, amounts.clock)
        return ExerciseRow(name, total, days, each.work, most, sides, words)
