"""Changes to a drill's form that touch more than one field, so that it stays sensible."""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from hiptimer.training.drafts.drill import GLUTES, DrillForm
from hiptimer.training.exercises import (
    Action,
    HoldDose,
    Kind,
    Laterality,
    MuscleGroup,
    Phase,
    Plane,
    Planes,
    RepsDose,
    whole_percents,
)

WHOLE = 100
Dose = TypeVar("Dose", HoldDose, RepsDose)


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
