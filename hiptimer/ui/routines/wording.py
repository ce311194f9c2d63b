"""The words of the Build page: moments, lengths, hints, and what keeps a draft from being saved.

What other pages say of a routine's drills too is in `ui/drills/wording`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hiptimer.session.coverage import GroupsMissing, Hint, LevelJumps, PlanesMissing
from hiptimer.training.checking import NEITHER_SIDE
from hiptimer.training.faults import Fault
from hiptimer.training.routines import MOST_ITEMS, Moment
from hiptimer.ui.drills.wording import DOT, plane_movement
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.numbers import in_words, plural

translate = QCoreApplication.translate
ITEM = re.compile(r"items\[(\d+)\]")


def usual_when(value: Moment) -> str:
    """A sentence that says when, for those who do not want to write one."""
    return {
        Moment.BEFORE_RUN: translate("Build", "Before a run, once you are warm."),
        Moment.AFTER_RUN: translate("Build", "Soon after a run."),
        Moment.STRENGTH_DAY: translate("Build", "Before strength training."),
        Moment.RECOVERY_DAY: translate("Build", "On a rest day or an easy day."),
        Moment.DESK: translate("Build", "Between two calls, or after long sitting."),
        Moment.ANY_TIME: translate("Build", "Whenever you like."),
    }[value]


def length(seconds: float) -> str:
    """A length to the second: "10 min 20 s"."""
    return in_words(round(seconds))


def plain(text: str) -> str:
    """`text` as it is read aloud: dots between its parts become commas."""
    return text.replace(DOT, ", ")


def hint(value: Hint) -> str:
    """A hint is no fault: the routine can be done as it is."""
    match value:
        case PlanesMissing(planes=planes):
            names = _listed([plane_movement(each) for each in planes])
            return translate("Build", "Hardly any of it goes this way: {names}.").format(
                names=names
            )
        case GroupsMissing(groups=groups):
            names = _listed([muscle_name(each) for each in groups])
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


def _listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence: "frontal and transverse"."""
    if len(names) < 2:
        return "".join(names)
    words = translate("Build", "{names} and {last}")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


class FaultTexts(Struct, frozen=True):
    """Sentences about the fields of a draft, by field, and about its items, by place from 0."""

    fields: dict[str, str]
    items: dict[int, str]

    @property
    def first(self) -> str:
        """The sentence to say where there is room for one; nothing where all is well."""
        if self.fields:
            return next(iter(self.fields.values()))
        for place, sentence in sorted(self.items.items()):
            words = translate("Build", "Drill {number}: {what}")
            return words.format(number=place + 1, what=sentence)
        return ""


def faults(found: Iterable[Fault]) -> FaultTexts:
    """The faults in words, the first of each field or item."""
    fields: dict[str, str] = {}
    items: dict[int, str] = {}
    for fault in found:
        item = ITEM.match(fault.place)
        if item is not None:
            items.setdefault(int(item[1]), _about_item(fault))
        else:
            field = fault.place.partition("[")[0]
            fields.setdefault(field, _about_field(field, fault))
    return FaultTexts(fields, items)


def _about_field(field: str, fault: Fault) -> str:
    most = translate("Build", "A routine has at most {most} drills.").format(most=MOST_ITEMS)
    few = translate("Build", "Add at least one drill.")
    sentences = {
        "items": few if fault.found.startswith("0 ") else most,
        "name": translate("Build", "Give the routine a name."),
        "summary": translate("Build", "Say in a few words what it is like."),
        "when": translate("Build", "Say when it is done."),
        "notes": translate("Build", "A note has at most 400 characters. Break it into lines."),
    }
    return sentences.get(field) or _found_and_expected(fault)


def _about_item(fault: Fault) -> str:
    gone = {
        "exercise": translate("Build", "This drill is no longer there. Remove it."),
        "variant": translate("Build", "This way to do it is no longer there. Choose another."),
    }
    if fault.found == NEITHER_SIDE:
        return translate("Build", "At least one side has to do it.")
    return gone.get(fault.place.rpartition(".")[2]) or _found_and_expected(fault)


def _found_and_expected(fault: Fault) -> str:
    words = translate("Build", "Found {found}, expected {expected}.")
    return words.format(found=fault.found, expected=fault.expected)
