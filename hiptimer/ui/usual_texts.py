"""Texts that HipTimer itself has put into a person's own drills and routines.

They are kept in the language of the day on which they were put there, and said in that of today.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTranslator

from hiptimer.training.exercises import Exercise
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.ui.language import installed_folder

USUAL = (
    ("BuildPage", "made by me"),
    ("Messages", "from another timer"),
    ("Build", "Before a run, once you are warm."),
    ("Build", "Soon after a run."),
    ("Build", "Before strength training."),
    ("Build", "On a rest day or an easy day."),
    ("Build", "Whenever you like."),
    ("CareSection", "Breathe slowly and evenly."),
    (
        "DrillForm",
        (
            "End the drill at any sharp, pinching or catching pain, at tingling or numbness, "
            "and whenever pain grows."
        ),
    ),
)
"""Contexts and texts, as they stand where they are put in."""


def in_this_language(library: Library) -> Library:
    """`library` with these texts, where they stand in one's own, in the language in use."""
    if not (library.own_exercises or library.own_routines):
        return library
    own_exercises = {key: _exercise(library.exercises[key]) for key in library.own_exercises}
    own_routines = {key: _routine(library.routines[key]) for key in library.own_routines}
    return replace(
        library,
        exercises=MappingProxyType({**library.exercises, **own_exercises}),
        routines=MappingProxyType({**library.routines, **own_routines}),
    )


def _exercise(exercise: Exercise) -> Exercise:
    stop = tuple(map(_said, exercise.when_to_stop))
    return replace(exercise, breathing=_said(exercise.breathing), when_to_stop=stop)


def _routine(routine: Routine) -> Routine:
    return replace(routine, summary=_said(routine.summary), when=_said(routine.when))


def _said(text: str) -> str:
    usual = _in_all_languages(installed_folder()).get(text)
    return QCoreApplication.translate(*usual) if usual else text


@cache
def _in_all_languages(folder: str) -> dict[str, tuple[str, str]]:
    """What is usual by how it is said in any language, English too."""
    found = {usual[1]: usual for usual in USUAL}
    for language in Language:
        translator = QTranslator()
        if folder and translator.load(f"{folder}/{language}.qm"):
            said = ((translator.translate(*usual), usual) for usual in USUAL)
            found |= {text: usual for text, usual in said if text}
    return found
