"""A person's own drill while its form is filled in: no value is refused, little has to be said.

What is still missing or wrong in one is named by `drill_form_faults`. Changes that touch more than
one field are functions here, so that the form stays sensible.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Any, TypeVar, cast

from msgspec import Struct
from msgspec.structs import asdict, replace

from hiptimer.training.drafts.naming import NAMELESS, free_id, numbered, slug
from hiptimer.training.drafts.tidying import tidied
from hiptimer.training.exercises import (
    Action,
    Exercise,
    HoldAllowed,
    HoldDose,
    Kind,
    Laterality,
    Muscle,
    MuscleGroup,
    Phase,
    Pictures,
    Plane,
    Planes,
    Position,
    RepsAllowed,
    RepsDose,
    Role,
    Variant,
    WatchCode,
    whole_percents,
)

Dose = TypeVar("Dose", HoldDose, RepsDose)
WHOLE = 100
USUAL_ID = "drill"
USUAL_VARIANT_ID = "variant"
HOLD = HoldDose(
    seconds=30, rounds=1, allowed=HoldAllowed(seconds=(10, 120), rounds=(1, 3)), sources=()
)
REPS = RepsDose(
    reps=10,
    seconds_per_rep=3.0,
    rounds=1,
    allowed=RepsAllowed(reps=(5, 20), seconds_per_rep=(2.0, 6.0), rounds=(1, 3)),
    phases=(),
    sources=(),
)
GLUTES = Muscle(
    name="", group=MuscleGroup.GLUTES, role=Role.PRIMARY, action=Action.STRETCHED, where=""
)
VARIANT_TEXTS = ("set_up", "movement", "form_cues", "equipment")


class ForTheEar(Struct, frozen=True, kw_only=True):
    """The texts of an `Exercise` that are heard by somebody to whom it is new."""

    spoken_movement: tuple[str, ...] = ()
    spoken_rep: tuple[str, ...] = ()
    spoken_feel: str = ""
    spoken_change: tuple[str, ...] = ()
    spoken_leave: tuple[str, ...] = ()


class DrillForm(Struct, frozen=True, kw_only=True):
    """The fields of an `Exercise` as they are typed. A new drill has no `id` yet.

    Sentences are lines, which may be empty. `timed` says which of the two doses counts. Left empty,
    `spoken_set_up` is the first sentence of the set-up and a muscle is called as its group. The
    side is named only where there are sides. Phases are named as one likes; those that there are
    make up the seconds of a rep.

    `ear` is what a drill that this one is made from says to somebody who does not know it. It holds
    as long as the words that are shown still say what they said then: `shown`.
    """

    id: str = ""
    name: str = ""
    kind: Kind = Kind.STATIC
    laterality: Laterality = Laterality.UNILATERAL
    position: Position = Position.STANDING
    end_position: Position | None = None
    planes: Planes = Planes(sagittal=1.0, frontal=0.0, transverse=0.0)
    muscles: tuple[Muscle, ...] = (GLUTES,)
    set_up: tuple[str, ...] = ()
    spoken_set_up: str = ""
    movement: tuple[str, ...] = ()
    form_cues: tuple[str, ...] = ()
    breathing: str = ""
    mistakes: tuple[str, ...] = ()
    when_to_stop: tuple[str, ...] = ()
    timed: bool = True
    hold: HoldDose = HOLD
    reps: RepsDose = REPS
    switch_seconds: int = 5
    rest_seconds: int = 5
    side_name: str = ""
    spoken_name: str = ""
    also_known_as: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()
    pictures: Pictures | None = None
    watch: WatchCode | None = None
    ear: ForTheEar = ForTheEar()
    shown: tuple[str, ...] = ()

    @property
    def has_sides(self) -> bool:
        """Whether left and right differ in it."""
        return self.laterality is not Laterality.BILATERAL

    @property
    def dose(self) -> HoldDose | RepsDose:
        """The dose that counts, tidied."""
        if self.timed:
            return self.hold
        named = enumerate(self.reps.phases)
        phases = tuple(
            replace(each, name=_phase_name(each.name, place), say=tidied(each.say))
            for place, each in named
        )
        return replace(self.reps, phases=phases)

    def exercise(self, taken: Container[str] = ()) -> Exercise:
        """The drill as it stands, whether it has faults or not.

        A new one gets an id made from its name that is not `taken`.
        """
        fields = {each: _tidied(value) for each, value in asdict(self).items()}
        for each in ("timed", "hold", "reps", "watch", "ear", "shown"):
            del fields[each]
        fields |= {
            "id": self.id or _new_id(self.name, taken),
            "muscles": tuple(_muscle(each) for each in self.muscles),
            "spoken_set_up": fields["spoken_set_up"] or "".join(fields["set_up"][:1]),
            "dose": self.dose,
            "side_name": fields["side_name"] if self.has_sides else "",
            "variants": _variants(self.variants, has_sides=self.has_sides),
            "pictures": self.pictures if self.pictures and self.pictures.names else None,
        }
        exercise = Exercise(**fields)
        if _shown(exercise) != self.shown:
            return exercise
        return replace(exercise, watch=self.watch, **asdict(self.ear))


def form_of(exercise: Exercise) -> DrillForm:
    """The form for changing `exercise`, under the same id."""
    fields = asdict(exercise)
    dose = fields.pop("dose")
    del fields["reworded"]  # known where it is kept
    ear = ForTheEar(**{name: fields.pop(name) for name in ForTheEar.__struct_fields__})
    fields |= {"ear": ear, "shown": _shown(exercise)}
    if exercise.spoken_set_up in exercise.set_up[:1]:
        fields["spoken_set_up"] = ""
    if isinstance(dose, HoldDose):
        return DrillForm(**fields, timed=True, hold=dose)
    return DrillForm(**fields, timed=False, reps=dose)


def _shown(exercise: Exercise) -> tuple[str, ...]:
    """What the words for the ear and the code for a watch were written for.

    That are the sides, the steps, and the phases of a rep.
    """
    phases = exercise.dose.phases if isinstance(exercise.dose, RepsDose) else ()
    named = (phase.name for phase in phases)
    return (exercise.laterality, *exercise.set_up, *exercise.movement, *named)


def copy_form(exercise: Exercise, taken_names: Container[str]) -> DrillForm:
    """The form for a new drill like `exercise`, under a name that is not taken.

    What its dose cites stays behind: it speaks for the dose as it was written.
    """
    dose = replace(exercise.dose, sources=(), editorial=())
    form = form_of(replace(exercise, dose=dose))
    return replace(form, id="", name=numbered(exercise.name, taken_names))


def _new_id(name: str, taken: Container[str], usual: str = USUAL_ID) -> str:
    return free_id(usual if _is_nameless(name) else name, taken)


def _is_nameless(name: str) -> bool:
    """Whether nothing of `name` can be written in an id."""
    return slug(name) == NAMELESS and NAMELESS not in name.lower()


def _tidied(value: Any) -> Any:
    """A text tidied, or lines without those that say nothing; all else as it is."""
    if type(value) is str:  # and no member of an enumeration
        return tidied(value)
    if isinstance(value, tuple):
        plain = (_tidied(each) for each in cast("tuple[object, ...]", value))
        return tuple(each for each in plain if each)
    return value


def _muscle(muscle: Muscle) -> Muscle:
    name = tidied(muscle.name) or muscle.group.replace("-", " ")
    return replace(muscle, name=name, where=tidied(muscle.where))


def _phase_name(name: str, place: int) -> str:
    """`name` as an id; nothing where it says nothing."""
    if not tidied(name):
        return ""
    return f"part-{place + 1}" if _is_nameless(name) else slug(name)


def _variants(variants: tuple[Variant, ...], *, has_sides: bool) -> tuple[Variant, ...]:
    taken = {each.id for each in variants}
    found: list[Variant] = []
    for each in variants:
        ready = _variant(each, has_sides=has_sides)
        if not each.id:
            ready = replace(ready, id=_new_id(each.name, taken, USUAL_VARIANT_ID))
            taken.add(ready.id)
        found.append(ready)
    return tuple(found)


def _variant(variant: Variant, *, has_sides: bool) -> Variant:
    """`variant` tidied. A list in which nothing is left is as in the drill."""
    texts = {field: _tidied(getattr(variant, field)) or None for field in VARIANT_TEXTS}
    if variant.equipment == ():
        texts["equipment"] = ()  # no thing at all is needed for it
    side_name = _tidied(variant.side_name)
    return replace(
        variant,
        name=tidied(variant.name),
        instruction=tidied(variant.instruction),
        side_name=side_name if has_sides or not side_name else None,
        spoken_set_up=_tidied(variant.spoken_set_up),
        **texts,
    )


def with_kind(form: DrillForm, kind: Kind) -> DrillForm:
    """A hold is timed and stretches, what moves is counted and strengthens, unless changed then."""
    form = with_timed(replace(form, kind=kind), timed=kind is Kind.STATIC)
    if len(form.muscles) != 1:
        return form
    action = Action.STRETCHED if kind is Kind.STATIC else Action.STRENGTHENED
    return with_main_muscle(form, form.muscles[0].group, action)


def with_main_muscle(form: DrillForm, group: MuscleGroup, action: Action) -> DrillForm:
    """With another group in the first muscle, which is called by its group then."""
    if not form.muscles:
        return replace(form, muscles=(replace(GLUTES, group=group, action=action),))
    first, *others = form.muscles
    name = first.name if group is first.group else ""
    first = replace(first, group=group, action=action, name=name)
    return replace(form, muscles=(first, *others))


def with_timed(form: DrillForm, *, timed: bool) -> DrillForm:
    """With a dose in seconds or in reps. A hold cannot change sides with every rep."""
    alternating = form.laterality is Laterality.ALTERNATING
    laterality = Laterality.UNILATERAL if timed and alternating else form.laterality
    return replace(form, timed=timed, laterality=laterality)


def with_laterality(form: DrillForm, laterality: Laterality, side_name: str) -> DrillForm:
    """With other sides, which are called `side_name` where they have no name yet."""
    name = form.side_name or ("" if laterality is Laterality.BILATERAL else side_name)
    timed = form.timed and laterality is not Laterality.ALTERNATING
    return replace(form, laterality=laterality, side_name=name, timed=timed)


def with_hold(form: DrillForm, **changes: int) -> DrillForm:
    """With other seconds or rounds of a hold; what is allowed grows so that it is."""
    return replace(form, hold=_with_room(replace(form.hold, **changes)))


def with_reps(form: DrillForm, **changes: float) -> DrillForm:
    """With other reps, seconds per rep or rounds; what is allowed grows so that they are."""
    return replace(form, reps=_with_room(replace(form.reps, **changes)))


def _with_room(dose: Dose) -> Dose:
    allowed, room = dose.allowed, dict[str, tuple[float, float]]()
    for field in allowed.__struct_fields__:
        value, (low, high) = getattr(dose, field), getattr(allowed, field)
        room[field] = min(low, value), max(high, value)
    return replace(dose, allowed=replace(allowed, **room))


def with_phases(form: DrillForm, phases: tuple[Phase, ...]) -> DrillForm:
    """With other phases of a rep, which make up its seconds; without any these stay."""
    form = replace(form, reps=replace(form.reps, phases=phases))
    if not phases:
        return form
    return with_reps(form, seconds_per_rep=round(sum(each.seconds for each in phases), 6))


def percents(planes: Planes) -> dict[Plane, int]:
    """The shares as whole percents that add up to 100."""
    return whole_percents({plane: planes.share(plane) for plane in Plane})


def with_share(planes: Planes, plane: Plane, percent: int) -> Planes:
    """With `percent` of the work in `plane`; the other two share what is left as they did."""
    share = min(max(percent, 0), WHOLE)
    before = percents(planes)
    first, second = (each for each in Plane if each is not plane)
    both, left = before[first] + before[second], WHOLE - share
    to_first = round(left * before[first] / both) if both else left // 2
    shares = {plane: share, first: to_first, second: left - to_first}
    return Planes(**{each.value: shares[each] / WHOLE for each in Plane})
