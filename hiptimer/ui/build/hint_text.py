"""The hints about a routine in words. They are hints: it can be done as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from hiptimer.session.hints import GroupsMissing, Hint, LevelJumps, PlanesMissing
from hiptimer.ui.widgets.body_names import muscle_name, plane_name
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate


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
