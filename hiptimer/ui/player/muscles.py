"""Which muscles the chip on the stage names, and on which side each of them is worked.

Pure. The side is read from a muscle's `where`, in the words of our content files.
"""

from __future__ import annotations

from collections import Counter
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from hiptimer.training.exercises import Action, Exercise, Muscle, MuscleGroup, Role
from hiptimer.training.sides import Side
from hiptimer.ui.widgets.body_names import muscle_name

translate = QCoreApplication.translate

OPPOSITE_WORDS = frozenset({"back", "straight", "support", "supporting", "standing"})
TWO_SIDED = frozenset({MuscleGroup.TRUNK, MuscleGroup.SHOULDERS})


class _Limb(Enum):
    NAMED = auto()
    OPPOSITE = auto()
    BOTH = auto()


def muscles_in_hand(exercise: Exercise, side: Side | None) -> str:
    """The main muscles by group, with their side: "stretching: right glutes, deep rotators".

    Of what is stretched and what works only the larger part is named. Empty where the exercise
    names no primary muscle.
    """
    primary = [muscle for muscle in exercise.muscles if muscle.role is Role.PRIMARY]
    if not primary:
        return ""
    action = Counter(muscle.action for muscle in primary).most_common(1)[0][0]
    shown = [muscle for muscle in primary if muscle.action is action]
    parts = (_named(exercise, shown, limb, side) for limb in _Limb)
    words = " · ".join(part for part in parts if part)
    if action is Action.STRETCHED:
        return translate("Player", "stretching: {muscles}").format(muscles=words)
    return translate("Player", "working: {muscles}").format(muscles=words)


def _named(exercise: Exercise, muscles: list[Muscle], limb: _Limb, side: Side | None) -> str:
    groups = dict.fromkeys(each.group for each in muscles if _limb(exercise, each, side) is limb)
    words = ", ".join(muscle_name(group) for group in groups)
    if not words or side is None or limb is _Limb.BOTH:
        return words
    meant = side if limb is _Limb.NAMED else side.other
    if meant is Side.LEFT:
        return translate("Player", "left {muscles}").format(muscles=words)
    return translate("Player", "right {muscles}").format(muscles=words)


def _limb(exercise: Exercise, muscle: Muscle, side: Side | None) -> _Limb:
    """Whether a muscle is on the limb that names the side, on the other one, or on both."""
    words = frozenset(muscle.where.replace(",", " ").split())
    if side is None or "both" in words or muscle.group in TWO_SIDED:
        return _Limb.BOTH
    named = frozenset(exercise.side_name.split())
    return _Limb.OPPOSITE if words & OPPOSITE_WORDS - named else _Limb.NAMED
