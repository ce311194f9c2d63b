"""Which muscles the chip on the stage names, and on which side each of them is worked."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from hiptimer.training.exercises import TWO_SIDED, Action, Exercise, Limb, Muscle, Role
from hiptimer.training.sides import Side
from hiptimer.ui.widgets.body_names import muscle_name

translate = QCoreApplication.translate


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
    parts = (_named(shown, limb, side) for limb in Limb)
    words = " · ".join(part for part in parts if part)
    if action is Action.STRETCHED:
        return translate("Player", "stretching: {muscles}").format(muscles=words)
    return translate("Player", "working: {muscles}").format(muscles=words)


def _named(muscles: list[Muscle], limb: Limb, side: Side | None) -> str:
    groups = dict.fromkeys(each.group for each in muscles if _limb(each, side) is limb)
    words = ", ".join(muscle_name(group) for group in groups)
    if not words or side is None or limb is Limb.BOTH:
        return words
    meant = side if limb is Limb.NAMED else side.other
    if meant is Side.LEFT:
        return translate("Player", "left {muscles}").format(muscles=words)
    return translate("Player", "right {muscles}").format(muscles=words)


def _limb(muscle: Muscle, side: Side | None) -> Limb:
    """The limb of a muscle, as far as the exercise has sides and the muscle is on one."""
    return Limb.BOTH if side is None or muscle.group in TWO_SIDED else muscle.limb
