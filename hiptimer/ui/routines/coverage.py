"""What a draft covers: the planes and the muscles as bars, with words and numbers, and hints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.session.coverage import Coverage
from hiptimer.session.hints import GroupsMissing, Hint, LevelJumps, PlanesMissing
from hiptimer.training.exercises import Plane
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.wording import plane_movement
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import muscle_name, plane_name, whole_percents
from hiptimer.ui.widgets.card import HistoryCard
from hiptimer.ui.widgets.full_list import BarPainter, FullList, NotedBarPainter, PlainRow
from hiptimer.ui.widgets.labels import label
from hiptimer.ui.widgets.numbers import named_value, plural

SHARE_DIGITS = 3
"""What a bar can show; the last bits of a sum depend on the order of the drills."""

translate = QCoreApplication.translate


class PlanesCard(HistoryCard):
    """How the work is spread over the planes of motion, and what might be better."""

    sorting_asked = Signal()
    """A person wants drills of one level together."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("What it covers"))
        painter = NotedBarPainter(appearance)
        self.list = FullList(appearance, self.tr("Planes of motion"), painter, least=210, most=1)
        self._hints: tuple[str, ...] | None = None
        self.hints = QWidget()
        self._hint_column = QVBoxLayout(self.hints)
        self._hint_column.setContentsMargins(0, 0, 0, 0)
        self._hint_column.setSpacing(8)
        self.sort = QPushButton(self.tr("Sort floor drills together"))
        self.sort.setAutoDefault(True)
        self.sort.clicked.connect(self.sorting_asked)
        self.add(self.hints)
        row = QHBoxLayout()
        row.addWidget(self.sort)
        row.addStretch(1)
        self.add(row)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The hints that are given."""
        return self._hints or ()

    def show_coverage(self, covered: Coverage, hints: Sequence[Hint]) -> None:
        """Show the planes and the hints."""
        percents = whole_percents(covered.planes)
        rows = tuple(_plane_row(covered, plane, percents[plane]) for plane in Plane)
        if rows != self.list.rows:
            self.list.show_rows(rows)
        self.list.setVisible(covered.seconds > 0)
        self.say("" if covered.seconds else self.tr("Nothing yet. Add drills to see it grow."))
        self._show_hints(tuple(map(hint_sentence, hints)))
        self.sort.setVisible(jumps_in(hints) is not None)
        if covered.seconds and not hints:
            self.say(self.tr("All three planes and every muscle group around the hip."))

    def _show_hints(self, sentences: tuple[str, ...]) -> None:
        if sentences == self._hints:
            return
        self._hints = sentences
        while (item := self._hint_column.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for sentence in sentences:
            line = label(sentence, wraps=True)
            line.setProperty("role", "hint")
            self._hint_column.addWidget(line)
        self.hints.setVisible(bool(sentences))


class MusclesCard(HistoryCard):
    """How long each muscle group is worked; one that only helps counts half."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(self.tr("Muscles"))
        painter = BarPainter(appearance)
        self.list = FullList(appearance, self.tr("Muscles"), painter, least=180, most=2)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.say(self.tr("Where a muscle only helps, half of the time counts."))

    def show_coverage(self, covered: Coverage) -> None:
        """Show the muscle groups, always in the same order; nothing where there is no work."""
        self.setVisible(covered.seconds > 0)
        most = max(covered.groups.values(), default=0.0) or 1.0
        rows: list[PlainRow] = []
        for group, seconds in covered.groups.items():
            name, time = capitalised(muscle_name(group)), wording.length(seconds)
            rows.append(
                PlainRow(name, time, named_value(name, time), round(seconds / most, SHARE_DIGITS))
            )
        if tuple(rows) != self.list.rows:
            self.list.show_rows(rows)


def _plane_row(covered: Coverage, plane: Plane, percent: int) -> PlainRow:
    name, movement = capitalised(plane_name(plane)), plane_movement(plane)
    time = wording.length(covered.planes[plane])
    share = numbers.percent(percent)
    words = f"{name} ({movement}): {share}, {time}"
    return PlainRow(name, time, words, percent / 100, f"{share}{wording.DOT}{movement}")


def hint_sentence(hint: Hint) -> str:
    """One sentence."""
    match hint:
        case PlanesMissing(planes=planes):
            names = listed([plane_name(each) for each in planes])
            if len(planes) == 1:
                words = translate("Build", "Hardly any work is in the {names} plane.")
            else:
                words = translate("Build", "Hardly any work is in the {names} planes.")
            return words.format(names=names)
        case GroupsMissing(groups=groups):
            names = listed([muscle_name(each) for each in groups])
            return translate("Build", "Nothing is for the {names}.").format(names=names)
        case LevelJumps(changes=changes, least=0):
            return plural(
                "Build",
                "The order goes between floor and standing %n time(s); none is needed.",
                changes,
            )
        case LevelJumps(changes=changes, least=least):
            words = plural(
                "Build",
                "The order goes between floor and standing %n time(s); {least} is enough.",
                changes,
            )
            return words.format(least=least)


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence: "frontal and transverse"."""
    if len(names) < 2:
        return "".join(names)
    words = translate("Build", "{names} and {last}")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


def jumps_in(hints: Iterable[Hint]) -> LevelJumps | None:
    """The hint about the order, if there is one."""
    return next((each for each in hints if isinstance(each, LevelJumps)), None)
