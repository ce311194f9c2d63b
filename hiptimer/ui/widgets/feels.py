"""How the hips feel: a button that asks, with a list of words and places, and what is said back.

Words, no numbers and no diagnosis; nobody has to answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from hiptimer.journal.dose import Area
from hiptimer.journal.ports import Journal, JournalUnavailableError
from hiptimer.journal.soreness import AMBER, RED, BodyReport, Care, Feels, Heed
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.calendar_names import clock_time, day_name
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.numbers import plural
from hiptimer.ui.widgets.shortcuts import UNFOLDING, add_shortcut

translate = QCoreApplication.translate
WITH_PLACE = frozenset({Feels.SORE, AMBER, RED})
"""Of these it matters where."""


def feels_name(feels: Feels) -> str:
    """The word for it, as a person chooses it."""
    return {
        Feels.NOTHING: translate("Feels", "Nothing to feel"),
        Feels.TIGHT: translate("Feels", "Tight"),
        Feels.SORE: translate("Feels", "Sore"),
        Feels.SOME_PAIN: translate("Feels", "A little pain"),
        Feels.SHARP_PAIN: translate("Feels", "Strong or sharp pain"),
    }[feels]


def heed_lines(heed: Heed) -> tuple[str, ...]:
    """What is heeded for now, a sentence for each kind of care."""
    words = {
        Care.OFF: translate("Feels", "Hurts: {areas}. Left out for two days."),
        Care.EASIER: translate("Feels", "Hurts a little: {areas}. Done the easier way."),
        Care.GENTLE: translate("Feels", "Sore: {areas}. Go gently."),
    }
    lines = [words[care].format(areas=names(heed.on(care))) for care in words if heed.on(care)]
    if heed.drills:
        eased = [*heed.drills.values()].count(Care.EASIER)
        words = plural("Feels", "%n drill(s) hurt a little: done the easier way.", eased)
        lines += [words] if eased else []
    if heed.ask:
        lines.append(keeps_coming_back())
    return tuple(lines)


def names(areas: Iterable[Area]) -> str:
    """The areas, one behind the other; all of them are the hips as a whole."""
    known = [each for each in Area if each in {*areas}]
    if len(known) == len(Area):
        return translate("Feels", "the whole hip area")
    return " · ".join(area_name(each) for each in known)


def keeps_coming_back() -> str:
    """That somebody ought to look at it."""
    return translate("Feels", "It keeps coming back: let a doctor or physio look at it.")


def who_to_see() -> str:
    """What the button and the sheet are called that tell it in full."""
    return translate("Feels", "When to see a doctor")


def day_and_time(moment: datetime) -> str:
    """A time within a week: "Tuesday, 18:20"."""
    words = translate("Feels", "{day}, {time}")
    return words.format(day=day_name(moment.weekday()), time=clock_time(moment))


def when_to_see_somebody() -> str:
    """After strong pain: what is not to wait."""
    return translate(
        "Feels",
        "Stop what hurts. See a doctor at once if you cannot put weight on the leg, after a fall,"
        " with a fever, if it grows at rest or at night, or if you feel numb between the legs.",
    )


def answer_to(feels: Feels, areas: Iterable[Area]) -> str:
    """What is said back to an answer."""
    where = names(areas)
    if feels in WITH_PLACE and where:
        noted = translate("Feels", "Noted: {what}, {where}.")
        noted = noted.format(what=feels_name(feels), where=where)
    else:
        noted = translate("Feels", "Noted: {what}.").format(what=feels_name(feels))
    return f"{noted} {when_to_see_somebody()}" if feels is RED else noted


def keep_report(
    journal: Journal,
    now: datetime,
    feels: Feels,
    areas: Iterable[Area] = (),
    exercise: str = "",
) -> str:
    """Keep an answer; what is said back, or why it could not be kept."""
    report = BodyReport(
        id=uuid4().hex, said=now, feels=feels, areas=frozenset(areas), exercise=exercise
    )
    try:
        journal.say(report)
    except JournalUnavailableError:
        return translate("Feels", "That could not be kept.")
    return answer_to(feels, report.areas)


def take_back(journal: Journal, now: datetime) -> None:
    """Take back all that was said today."""
    with suppress(JournalUnavailableError):
        for each in journal.reports(now.date()):
            if each.day == now.date() and not each.deleted:
                journal.say(replace(each, deleted=True, revision=each.revision + 1))


class FeelsButton(IconButton):
    """Asks, and opens a list of answers; of pain and soreness also where. Never in the way."""

    answered = Signal(object, object)
    """What a person says: a `Feels` and the `Area`s, none where that was not told."""

    taken_back = Signal()
    """A person takes back what they said today; it takes no value."""

    def __init__(self, appearance: Appearance, text: str, offered: Iterable[Feels] = Feels) -> None:
        super().__init__(appearance, IconName.DOWN, text, "chip")
        self._offered = tuple(offered)
        self.may_take_back = False
        self.setAccessibleName(text)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        self.clicked.connect(self.open_menu)
        add_shortcut(self, self.open_menu, *UNFOLDING)

    def open_menu(self) -> None:
        """List the answers."""
        menu = self.built_menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def built_menu(self) -> QMenu:
        """The answers, from nothing to the worst."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAccessibleName(self.text())
        for feels in self._offered:
            if feels in WITH_PLACE:
                self._add_places(menu.addMenu(feels_name(feels)), feels)
            else:
                self._add(menu, feels_name(feels), feels)
        if self.may_take_back:
            menu.addSeparator()
            back = menu.addAction(translate("Feels", "Take back what I said today"))
            back.triggered.connect(lambda _on=False: self.taken_back.emit())
        return menu

    def _add_places(self, menu: QMenu, feels: Feels) -> None:
        for area in Area:
            self._add(menu, area_name(area), feels, area)
        self._add(menu, translate("Feels", "The whole hip area"), feels, *Area)

    def _add(self, menu: QMenu, words: str, feels: Feels, *areas: Area) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _on=False: self.answered.emit(feels, areas))
