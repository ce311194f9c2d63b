"""The words of the Exercises page: kinds, sides, positions, muscles, planes and doses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.training.drill_filters import NOTHING_NEEDED, SHARE_THAT_COUNTS, Facet
from hiptimer.training.exercises import (
    Exercise,
    Kind,
    Laterality,
    Level,
    MuscleGroup,
    Plane,
    Position,
    Variant,
)
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.widgets.body_names import muscle_name, plane_name, plane_share

translate = QCoreApplication.translate


def kind(value: Kind) -> str:
    """What a person does: move, or stay."""
    match value:
        case Kind.DYNAMIC:
            return translate("Exercises", "Dynamic")
        case Kind.STATIC:
            return translate("Exercises", "Hold", "a kind of drill: one stays still")


def laterality(value: Laterality) -> str:
    """How the sides take turns."""
    match value:
        case Laterality.BILATERAL:
            return translate("Exercises", "both sides at once")
        case Laterality.UNILATERAL:
            return translate("Exercises", "each side in turn")
        case Laterality.ALTERNATING:
            return translate("Exercises", "alternating sides")


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
    match value:
        case Plane.SAGITTAL:
            return translate("Exercises", "forward and back")
        case Plane.FRONTAL:
            return translate("Exercises", "to the sides")
        case Plane.TRANSVERSE:
            return translate("Exercises", "turning", "what moves in a plane")


def planes(exercise: Exercise) -> tuple[str, ...]:
    """The planes that get a quarter of the work or more; one tag for all three."""
    shares = {each: exercise.planes.share(each) for each in Plane}
    named = tuple(each for each, share in shares.items() if share >= SHARE_THAT_COUNTS)
    if len(named) == len(Plane):
        return (translate("Exercises", "all three planes"),)
    return tuple(plane_name(each) for each in named)


def plane_shares(exercise: Exercise) -> str:
    """All planes with their shares: "sagittal 50 %, frontal 15 %, transverse 35 %"."""
    return ", ".join(plane_share(each, round(exercise.planes.share(each) * 100)) for each in Plane)


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


def level(variant: Variant) -> str:
    """How a variant compares with the drill: "Easier: Half depth"."""
    match variant.level:
        case Level.EASIER:
            return translate("Exercises", "Easier: {name}").format(name=variant.name)
        case Level.HARDER:
            return translate("Exercises", "Harder: {name}").format(name=variant.name)
        case Level.OTHER:
            return variant.name


def side(value: Side) -> str:
    """The name of a side."""
    match value:
        case Side.LEFT:
            return translate("Exercises", "Left", "the side")
        case Side.RIGHT:
            return translate("Exercises", "Right", "the side")


def side_words(exercise: Exercise, value: Side | None) -> str:
    """The side as the drill names it: "Right leg in front"."""
    if value is None:
        return translate("Exercises", "Both sides")
    return capitalised(for_side(exercise.side_name, value)) or side(value)


def facet(value: Facet) -> str:
    """What exercises are filtered by."""
    match value:
        case Facet.KIND:
            return translate("Exercises", "Kind")
        case Facet.PLANE:
            return translate("Exercises", "Plane")
        case Facet.MUSCLE:
            return translate("Exercises", "Main muscle")
        case Facet.POSITION:
            return translate("Exercises", "Position")
        case Facet.EQUIPMENT:
            return translate("Exercises", "Equipment")


def choice(of: Facet, value: str) -> str:
    """One choice of a filter."""
    match of:
        case Facet.KIND:
            words = kind(Kind(value))
        case Facet.PLANE:
            words = plane_name(Plane(value))
        case Facet.MUSCLE:
            words = muscle_name(MuscleGroup(value))
        case Facet.POSITION:
            words = position(Position(value))
        case Facet.EQUIPMENT:
            words = equipment(value)
    return capitalised(words)
