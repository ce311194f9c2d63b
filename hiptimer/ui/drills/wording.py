"""What pages say of a drill: its kind, sides, positions, planes, muscles and dose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from hiptimer.session.dosing import Hold, Reps, dose_of, dose_on
from hiptimer.settings.preferences import Preferences
from hiptimer.training.drill_filters import NOTHING_NEEDED, SHARE_THAT_COUNTS, Facet
from hiptimer.training.exercises import (
    TWO_SIDED,
    Action,
    Exercise,
    HoldDose,
    Kind,
    Laterality,
    Level,
    Limb,
    Muscle,
    MuscleGroup,
    Plane,
    Position,
    RepsDose,
    Role,
    Variant,
)
from hiptimer.training.routines import Moment, Occasion, RoutineItem
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.numbers import of_hold, of_holds, plural

translate = QCoreApplication.translate


def kind(value: Kind) -> str:
    """What a person does: move, or stay."""
    return {
        Kind.DYNAMIC: translate("Exercises", "Move", "a kind of drill: one moves"),
        Kind.STATIC: translate("Exercises", "Hold", "a kind of drill: one stays still"),
    }[value]


def laterality(value: Laterality) -> str:
    """How the sides take turns."""
    return {
        Laterality.BILATERAL: translate("Exercises", "both sides at once"),
        Laterality.UNILATERAL: translate("Exercises", "each side in turn"),
        Laterality.ALTERNATING: translate("Exercises", "the sides take turns"),
    }[value]


def position(value: Position) -> str:
    """A posture."""
    return {
        Position.STANDING: translate("Exercises", "standing"),
        Position.CHAIR: translate("Exercises", "on a chair"),
        Position.HANDS_AND_KNEES: translate("Exercises", "hands and knees"),
        Position.PLANK: translate("Exercises", "plank", "the position"),
        Position.SEATED: translate("Exercises", "seated"),
        Position.SIDE_LYING: translate("Exercises", "lying on the side"),
        Position.SUPINE: translate("Exercises", "lying on the back"),
        Position.PRONE: translate("Exercises", "lying face down"),
    }[value]


def plane_movement(value: Plane) -> str:
    """What moving in a plane means."""
    return {
        Plane.SAGITTAL: translate("Exercises", "forward and back"),
        Plane.FRONTAL: translate("Exercises", "to the side"),
        Plane.TRANSVERSE: translate("Exercises", "turning", "what moves in a plane"),
    }[value]


def felt_in(exercise: Exercise) -> tuple[str, ...]:
    """The muscle groups that the drill is for, the first one first."""
    main = (each for each in exercise.muscles if each.role is Role.PRIMARY)
    return tuple(dict.fromkeys(muscle_name(each.group) for each in main))


def movements(exercise: Exercise) -> tuple[str, ...]:
    """Which ways it moves, as far as that is a quarter of the work: "forward and back"."""
    there = (each for each in Plane if exercise.planes.share(each) >= SHARE_THAT_COUNTS)
    return tuple(map(plane_movement, there))


def positions(exercise: Exercise) -> tuple[str, ...]:
    """The posture, or the one it starts in and the one it ends in: "plank", "then standing"."""
    start, end = exercise.position, exercise.end_position
    if end is None or end is start:
        return (position(start),)
    words = translate("Exercises", "then {end}")
    return (position(start), words.format(end=position(end)))


def equipment(value: str) -> str:
    """A thing that is needed, or that nothing is."""
    return translate("Exercises", "nothing needed") if value == NOTHING_NEEDED else value


STANDARD = ""
"""Stands for no variant among the ways to do a drill."""


def ways(exercise: Exercise) -> dict[str, str]:
    """The ways to do a drill by their ids, easier ones first; the only harder one has no name."""
    easier = [each for each in exercise.variants if each.level is Level.EASIER]
    others = [each for each in exercise.variants if each.level is not Level.EASIER]
    names = {each.id: level(each) for each in easier}
    names[STANDARD] = translate("Exercises", "Standard", "the drill as it is usually done")
    names |= {each.id: level(each) for each in others}
    harder = [each.id for each in others if each.level is Level.HARDER]
    if len(harder) == 1:
        names[harder[0]] = translate("Exercises", "Harder")
    return names


def level(variant: Variant) -> str:
    """How a variant compares with the drill: "Easier: Half depth"."""
    return {
        Level.EASIER: translate("Exercises", "Easier: {name}").format(name=variant.name),
        Level.HARDER: translate("Exercises", "Harder: {name}").format(name=variant.name),
        Level.OTHER: variant.name,
    }[variant.level]


def side(value: Side) -> str:
    """The name of a side."""
    return {
        Side.LEFT: translate("Exercises", "Left", "the side"),
        Side.RIGHT: translate("Exercises", "Right", "the side"),
    }[value]


def side_words(exercise: Exercise, value: Side | None) -> str:
    """The side as the drill names it: "Right leg in front"."""
    if value is None:
        return translate("Exercises", "Both sides")
    return capitalised(for_side(exercise.side_name, value)) or side(value)


def facet(value: Facet) -> str:
    """What exercises are filtered by."""
    return {
        Facet.KIND: translate("Exercises", "Hold or move"),
        Facet.PLANE: translate("Exercises", "Which way"),
        Facet.MUSCLE: translate("Exercises", "Where you feel it"),
        Facet.POSITION: translate("Exercises", "Position"),
        Facet.EQUIPMENT: translate("Exercises", "What you need"),
    }[value]


def choice(of: Facet, value: str) -> str:
    """One choice of a filter."""
    words: dict[Facet, Callable[[], str]] = {
        Facet.KIND: lambda: kind(Kind(value)),
        Facet.PLANE: lambda: plane_movement(Plane(value)),
        Facet.MUSCLE: lambda: muscle_name(MuscleGroup(value)),
        Facet.POSITION: lambda: position(Position(value)),
        Facet.EQUIPMENT: lambda: equipment(value),
    }
    return capitalised(words[of]())


def dose_as_written(exercise: Exercise) -> str:
    """The usual dose: "5 reps on each side, 8 s for a rep, 1 round"."""
    sided = has_sides(exercise)
    match exercise.dose:
        case HoldDose(seconds=seconds, rounds=rounds):
            words = (
                translate("Exercises", "Hold for {time} on each side, {rounds}")
                if sided
                else translate("Exercises", "Hold for {time}, {rounds}")
            )
            return words.format(time=of_hold(seconds), rounds=_rounds(rounds, rounds))
        case RepsDose(reps=reps, seconds_per_rep=tempo, rounds=rounds):
            words = (
                translate("Exercises", "{reps} on each side, {tempo} s for a rep, {rounds}")
                if sided
                else translate("Exercises", "{reps}, {tempo} s for a rep, {rounds}")
            )
            return words.format(
                reps=_reps(reps, reps), tempo=numbers.decimal(tempo), rounds=_rounds(rounds, rounds)
            )


def dose_allowed(exercise: Exercise) -> str:
    """Between what limits it makes sense: "Sensible: 3 to 8 reps, 6 to 10 s for a rep, …"."""
    match exercise.dose:
        case HoldDose(allowed=allowed):
            parts = (of_holds(*allowed.seconds), _rounds(*allowed.rounds))
        case RepsDose(allowed=allowed):
            tempo = _span(*allowed.seconds_per_rep)
            each = translate("Exercises", "{tempo} s for a rep").format(tempo=tempo)
            parts = (_reps(*allowed.reps), each, _rounds(*allowed.rounds))
    return translate("Exercises", "Range: {range}").format(range=", ".join(parts))


def _span(low: float, high: float) -> str:
    if low == high:
        return numbers.decimal(low)
    words = translate("Exercises", "{low} to {high}")
    return words.format(low=numbers.decimal(low), high=numbers.decimal(high))


def _reps(low: int, high: int) -> str:
    if low == high:
        return plural("Exercises", "%n rep(s)", high)
    return plural("Exercises", "{low} to %n rep(s)", high).format(low=low)


def _rounds(low: int, high: int) -> str:
    if low == high:
        return plural("Exercises", "%n round(s)", high)
    return plural("Exercises", "{low} to %n round(s)", high).format(low=low)


def usual_stop() -> str:
    """When to stop, of a drill that does not say it."""
    return translate(
        "DrillForm",
        "End the drill at any sharp, pinching or catching pain, at tingling or numbness, "
        "and whenever pain grows.",
    )


def one_side_hint() -> str:
    """Where the doses of left and right are set apart."""
    return translate("Exercises", "More on one side? Set that in Build, in a copy of a routine.")


def has_sides(exercise: Exercise) -> bool:
    """Whether left and right differ in it."""
    return exercise.laterality is not Laterality.BILATERAL


def first_side(exercise: Exercise) -> Side | None:
    """The side on which it is shown at first: the right, if there are sides."""
    return Side.RIGHT if has_sides(exercise) else None


def first_fact(exercise: Exercise) -> str:
    """What kind it is and how the sides take turns: "Move · the sides take turns"."""
    return f"{kind(exercise.kind)} · {laterality(exercise.laterality)}"


def second_fact(exercise: Exercise) -> str:
    """The posture it starts in and what is needed: "Standing" or "Seated · mat, cushion"."""
    start = capitalised(position(exercise.position))
    return " · ".join(filter(None, (start, ", ".join(exercise.equipment))))


def description(exercise: Exercise) -> str:
    """All of a card but its name, in words."""
    ways, felt = ", ".join(movements(exercise)), ", ".join(felt_in(exercise))
    facts = (first_fact(exercise), second_fact(exercise), capitalised(ways), capitalised(felt))
    return ". ".join(facts).replace(" · ", ", ") + "."


def in_short(exercise: Exercise) -> str:
    """A line: "A hold, one side and then the other. On a chair. Mat, cushion."."""
    words = {
        (Kind.STATIC, Laterality.UNILATERAL): translate(
            "Exercises", "A hold, one side and then the other"
        ),
        (Kind.DYNAMIC, Laterality.UNILATERAL): translate(
            "Exercises", "A movement, one side and then the other"
        ),
        (Kind.DYNAMIC, Laterality.ALTERNATING): translate(
            "Exercises", "A movement, the sides take turns"
        ),
        (Kind.DYNAMIC, Laterality.BILATERAL): translate(
            "Exercises", "A movement, both sides at once"
        ),
    }
    usual = translate("Exercises", "A hold, both sides at once")
    first = words.get((exercise.kind, exercise.laterality), usual)
    facts = (first, *(", ".join(each) for each in (positions(exercise), exercise.equipment)))
    return " ".join(f"{capitalised(each)}." for each in facts if each)


def initials(name: str) -> str:
    """Two letters that stand for a drill without a picture: "PP" for "Pigeon pose"."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper() or name[:1]


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
    words = ", ".join(map(muscle_name, groups))
    if not words or side is None or limb is Limb.BOTH:
        return words
    is_left = (side if limb is Limb.NAMED else side.other) is Side.LEFT
    left, right = translate("Player", "left {muscles}"), translate("Player", "right {muscles}")
    return (left if is_left else right).format(muscles=words)


def _limb(muscle: Muscle, side: Side | None) -> Limb:
    """The limb of a muscle, as far as the exercise has sides and the muscle is on one."""
    return Limb.BOTH if side is None or muscle.group in TWO_SIDED else muscle.limb


# What the Build page and the preview of a shared routine say of the drills in a routine.

DOT = " · "


def moment(value: Moment) -> str:
    """When in a week a routine is done."""
    return {
        Moment.BEFORE_RUN: translate("Build", "Before a run"),
        Moment.AFTER_RUN: translate("Build", "After a run"),
        Moment.STRENGTH_DAY: translate("Build", "Before strength training"),
        Moment.RECOVERY_DAY: translate("Build", "Easy day"),
        Moment.DESK: translate("Build", "At the desk"),
        Moment.ANY_TIME: translate("Build", "Any time"),
    }[value]


def occasion(value: Occasion) -> str:
    """What routines are for that stand together."""
    return {
        Occasion.BEFORE: translate("Build", "Before a run"),
        Occasion.AFTER: translate("Build", "After a run"),
        Occasion.DESK: translate("Build", "At the desk"),
        Occasion.EASY: translate("Build", "Easy day"),
    }[value]


OCCASION_ICONS = {
    Occasion.BEFORE: IconName.SHOE,
    Occasion.AFTER: IconName.SUNSET,
    Occasion.DESK: IconName.DESK,
    Occasion.EASY: IconName.LEAF,
}


def drills(count: int) -> str:
    """So many drills."""
    return plural("Build", "%Ln drill(s)", count)


def minutes(seconds: float, explaining: float = 0.0) -> str:
    """A length, and what of it is for explaining: "10 min", "13 min (3 to explain)"."""
    whole, more = numbers.whole_minutes(seconds), round(explaining / 60)
    if not more:
        return translate("Minutes", "{count} min").format(count=whole)
    return translate("Minutes", "{count} min ({more} to explain)").format(count=whole, more=more)


def to_explain(explaining: float) -> str:
    """How much of a session is for explaining, in a sentence; empty where that is nothing."""
    more = round(explaining / 60)
    words = plural("Minutes", "Includes %n minute(s) to explain how the drills are done.", more)
    return words if more else ""


def rounds(count: int) -> str:
    """So many rounds."""
    return _rounds(count, count)


def done_dose(done: Hold | Reps, exercise: Exercise) -> str:
    """One round of a dose as it is done: "30 s each side", "10 reps"."""
    if has_sides(exercise):
        return translate("Build", "{dose} each side").format(dose=_one_side(done))
    return _one_side(done)


def item_dose(item: RoutineItem, exercise: Exercise, preferences: Preferences) -> str:
    """One round of `item` as this person does it: "30 s each side", "left 45 s, right 30 s"."""
    dose = dose_of(exercise, item, preferences)
    left, right = (dose_on(side, exercise, item, dose) for side in Side)
    if left == right:
        return done_dose(left or dose, exercise)
    if left and right:
        words = translate("Build", "left {left}, right {right}")
        return words.format(left=_one_side(left), right=_one_side(right))
    if left:
        return translate("Build", "{dose}, left only").format(dose=_one_side(left))
    return translate("Build", "{dose}, right only").format(dose=_one_side(right or dose))


def _one_side(done: Hold | Reps) -> str:
    if isinstance(done, Hold):
        return of_hold(done.seconds)
    return plural("Exercises", "%n rep(s)", done.count)
