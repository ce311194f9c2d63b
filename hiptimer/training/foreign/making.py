"""Another timer's steps as a routine of own drills, to be looked at before it is added.

Each step is a hold of its seconds. A left and a right of one name and length, one behind the other,
are one drill with sides; the same again is a round. Rests are rests behind a drill. A drill is
always an own one, whatever is there by its name: nobody knows that it is meant the same way.
"""

from __future__ import annotations

from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.messages import Message
from hiptimer.training.drafts.drill import HOLD, DrillForm
from hiptimer.training.drafts.naming import NAMELESS, numbered, slug
from hiptimer.training.exercises import (
    LONGEST_LINE,
    Action,
    Exercise,
    HoldAllowed,
    Laterality,
    Muscle,
    MuscleGroup,
    Role,
)
from hiptimer.training.foreign.names import Part, plain_name, side_of
from hiptimer.training.foreign.timers import (
    MOST_STEPS,
    Interval,
    Notes,
    NoTimerError,
    Timer,
    unrolled,
)
from hiptimer.training.routines import LONGEST_REST, MOST_ITEMS, Moment, Routine, RoutineItem
from hiptimer.training.sharing import Shared

LONGEST_HOLD, LONGEST_SWITCH, MOST_ROUNDS = 600, 60, 10
USUAL_SECONDS = (10, 120)
"""Between which a hold can be changed, or further where the file goes further."""
UNKNOWN = Muscle(
    name="trunk", group=MuscleGroup.TRUNK, role=Role.SECONDARY, action=Action.STRENGTHENED
)
"""A drill has to work something. This one counts as a stretch of no area of the hips."""
ONLY_NAMES = Message(
    "Of each drill the file has the name and the length alone. How it is done and what it works "
    "can be added under Drills; until then it counts for no area of the hips."
)
SUMMARY = Message("from another timer")
WHEN = "Whenever you like."


class _Item(Struct, frozen=True):
    """A drill's turn: `switch` is the rest between its sides, None where it has none.

    `rest` are the seconds behind it. Of the last one they do not matter: None.
    """

    name: str
    seconds: int
    rest: int | None
    place: str
    switch: int | None = None


def shared_of(timer: Timer, called: str) -> Shared:
    """The routine that `timer` becomes, as if the file `called` so had been a shared one.

    `left_out` says what is not taken over. Raises `NoTimerError` where there is nothing to do.
    """
    notes = timer.notes
    turns = _bounded(_with_sides(_turns(timer, notes)), notes)
    drills = _drills(turns)
    items = _in_rounds(turns, drills, notes)
    used = {each.exercise for each in items}
    name = plain_name(timer.name) or plain_name(_stem(called)) or NAMELESS
    routine = Routine(
        id=slug(name),
        name=_name(name, "name", notes),
        summary=str(SUMMARY),
        when=WHEN,
        moment=Moment.ANY_TIME,
        items=items,
    )
    return Shared(
        called=called,
        routine=routine,
        exercises=tuple(each for each in drills.values() if each.id in used),
        bundled={},
        sources={},
        pictures={},
        is_foreign=True,
        left_out=notes.lines(),
    )


def _turns(timer: Timer, notes: Notes) -> list[_Item]:
    """What is done, one behind the other, with the rests behind it."""
    items: list[_Item] = []
    for step in islice(unrolled(timer.steps), MOST_STEPS):
        if step.part is Part.WORK:
            name = _name(step.name or _clock(step.seconds), step.place, notes)
            seconds = _at_most(LONGEST_HOLD, step, notes)
            items.append(_Item(name, seconds, 0, step.place))
        elif step.part is Part.END:
            reason = Message("HipTimer ends a session in its own way")
            notes.tell(step.place, step.name, reason)
        elif items:
            last = items[-1]
            items[-1] = replace(last, rest=(last.rest or 0) + step.seconds)
        else:
            reason = Message("HipTimer gives time to get ready by itself")
            notes.tell(step.place, step.name, reason)
    if not items:
        raise NoTimerError(Message("it has nothing to do but rests"))
    return _without_last_rest(items, notes)


def _without_last_rest(items: list[_Item], notes: Notes) -> list[_Item]:
    if items[-1].rest:
        reason = Message("the rest after it ends the session, and HipTimer ends in its own way")
        notes.tell(items[-1].place, items[-1].name, reason)
    return [*items[:-1], replace(items[-1], rest=None)]


def _with_sides(items: list[_Item]) -> list[_Item]:
    """The same with left and right of one name, length and rest as one."""
    switches: dict[str, int] = {}
    found: list[_Item] = []
    waiting = iter(items)
    item = next(waiting, None)
    while item is not None:
        other = next(waiting, None)
        whole = _both(item, other) if other is not None else None
        if whole is not None and switches.setdefault(whole.name, whole.switch or 0) == whole.switch:
            found.append(whole)
            item = next(waiting, None)
        else:
            found.append(item)
            item = other
    return found


def _both(one: _Item, other: _Item) -> _Item | None:
    """Two sides as one drill, called as they are but for the side; None where they are not that."""
    first, second = side_of(one.name), side_of(other.name)
    if first is None or second is None or one.seconds != other.seconds:
        return None
    is_pair = first[0].casefold() == second[0].casefold() and first[1] is second[1].other
    if not is_pair or (one.rest or 0) > LONGEST_SWITCH:
        return None
    return replace(other, name=first[0], switch=one.rest or 0)


def _bounded(items: list[_Item], notes: Notes) -> list[_Item]:
    """The same with rests as a routine may have them."""
    for item in items:
        if item.rest is not None and item.rest > LONGEST_REST:
            reason = Message(
                "the rest after it lasts {time}, the longest there is, instead of {asked}"
            )
            reason = reason.with_fields(time=_clock(LONGEST_REST), asked=_clock(item.rest))
            notes.tell(item.place, item.name, reason)
    return [replace(e, rest=e.rest and min(e.rest, LONGEST_REST)) for e in items]


def _drills(items: list[_Item]) -> dict[tuple[str, bool], Exercise]:
    """The drills by what their items are called and whether they have sides."""
    ids: set[str] = set()
    names: set[str] = set()
    drills: dict[tuple[str, bool], Exercise] = {}
    usual: dict[tuple[str, bool], list[_Item]] = {}
    for item in items:
        usual.setdefault(_key(item), []).append(item)
    for key, turns in usual.items():
        low, high = (pick(each.seconds for each in turns) for pick in (min, max))
        first, (least, most) = turns[0], USUAL_SECONDS
        allowed = HoldAllowed((min(low, least), max(high, most)), (1, MOST_ROUNDS))
        sided = first.switch is not None
        form = DrillForm(
            name=numbered(first.name, names),
            laterality=Laterality.UNILATERAL if sided else Laterality.BILATERAL,
            side_name="{side}",
            muscles=(UNKNOWN,),
            movement=(first.name,),
            hold=replace(HOLD, seconds=first.seconds, allowed=allowed),
            switch_seconds=first.switch or 0,
        )
        drills[key] = form.exercise(ids)
        ids.add(drills[key].id)
        names.add(drills[key].name)
    return drills


def _in_rounds(
    items: list[_Item], drills: dict[tuple[str, bool], Exercise], notes: Notes
) -> tuple[RoutineItem, ...]:
    """A drill with the same rest behind it again and again becomes rounds of it, up to ten."""
    found: list[RoutineItem] = []
    before: _Item | None = None
    for item in items:
        if found and before is not None and _is_again(item, before, found[-1].rounds or 1):
            found[-1] = replace(found[-1], rounds=(found[-1].rounds or 1) + 1)
            continue
        if len(found) == MOST_ITEMS:
            reason = Message("a routine has at most {count} drills; from here on it is left out")
            notes.tell(item.place, item.name, reason.with_fields(count=MOST_ITEMS))
            break
        drill = drills[_key(item)]
        found.append(RoutineItem(exercise=drill.id, seconds=item.seconds, rest_seconds=item.rest))
        before = item
    return tuple(found)


def _is_again(item: _Item, first: _Item, rounds: int) -> bool:
    """Whether `item` can be one more of the `rounds` that began with `first`."""
    same = (_key(item), item.seconds) == (_key(first), first.seconds)
    return same and item.rest in {first.rest, None} and rounds < MOST_ROUNDS


def _key(item: _Item) -> tuple[str, bool]:
    return item.name, item.switch is not None


def _name(name: str, place: str, notes: Notes) -> str:
    """A name as drills and routines have them."""
    if len(name) <= LONGEST_LINE:
        return name
    notes.tell(place, name, Message("its name is cut to {count} characters", count=LONGEST_LINE))
    return name[: LONGEST_LINE - 1].rstrip() + "…"


def _at_most(seconds: int, step: Interval, notes: Notes) -> int:
    if step.seconds > seconds:
        reason = Message(
            "it lasts {time}, the longest there is, instead of {asked}", time=_clock(seconds)
        )
        notes.tell(step.place, step.name, reason.with_fields(asked=_clock(step.seconds)))
    return min(step.seconds, seconds)


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"


def _stem(called: str) -> str:
    """The name of a file without its ending."""
    return called.rpartition(".")[0] or called
