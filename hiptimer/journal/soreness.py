"""How the hips feel: what was said of it, and what to do about it for two days. Pure.

No diagnosis: a person's own words decide, and what follows is cautious because nobody watches.
That pain counts from "more than a little" on, and all lengths and counts below, are editorial;
`trek_runners` and `silbernagel2007` have patients go on up to that, under a therapist's eyes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from hiptimer.journal.dose import AREA_OF_GROUP, Area, area_of
from hiptimer.session.dosing import in_dose
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, HoldDose, Level, RepsDose, Role
from hiptimer.training.library import Library
from hiptimer.training.routines import LONGEST_NOTE, Routine, RoutineItem

REMEMBERED = timedelta(hours=48)
COUNTED_DAYS = 14
AMBER_DAYS, RED_DAYS = 3, 2
"""On so many days within `COUNTED_DAYS` it is time to ask somebody."""


class Feels(StrEnum):
    """What a person says of their hips, from nothing to the worst."""

    NOTHING = "nothing"
    TIGHT = "tight"
    SORE = "sore"
    SOME_PAIN = "some-pain"
    """A dull ache, a little: amber."""
    SHARP_PAIN = "sharp-pain"
    """More than a little, or sharp, catching, pinching, numb, growing: red."""


AMBER, RED = Feels.SOME_PAIN, Feels.SHARP_PAIN
ORDER = tuple(Feels)


class BodyReport(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was said at one time, `said`, with the offset of the place, which gives its day.

    `areas` are where; none says that it was not told. `exercise` is the drill of which it was said
    in a session, or empty; where that has no areas, it is about the drill alone. `id` is unique
    over all computers; of two copies that with the higher revision holds.
    """

    id: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
    said: Annotated[datetime, Meta(tz=True)]
    feels: Feels
    areas: frozenset[Area] = frozenset()
    exercise: Annotated[str, Meta(max_length=200)] = ""
    revision: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    deleted: bool = False

    @property
    def day(self) -> date:
        """The local day on which it was said."""
        return self.said.date()

    def is_about(self, area: Area) -> bool:
        """Whether it is about `area`; what does not say where is about all of them."""
        return area in self.areas or not (self.areas or self.exercise)


def later_of(one: BodyReport, other: BodyReport) -> BodyReport:
    """One report from two copies of it, whatever their order."""

    def rank(each: BodyReport) -> tuple[object, ...]:
        told = (ORDER.index(each.feels), sorted(each.areas), each.exercise)
        return (each.revision, each.deleted, *told, each.said.isoformat())

    return max(one, other, key=rank)


class Care(StrEnum):
    """What an area needs for now, from the least to the most."""

    GENTLE = "gentle"
    """It is sore: no strength work for it."""
    EASIER = "easier"
    """It hurt a little: the easier way, or half the hold."""
    OFF = "off"
    """It hurt: nothing for it until two days later."""


CARE_FOR = {Feels.SORE: Care.GENTLE, AMBER: Care.EASIER, RED: Care.OFF}
CARES = tuple(Care)
SOFT = "cushion"
"""What everybody has where there is a floor to lie on: a folded towel or jacket does as well."""
STRENGTH_AREAS = (Area.OUTER_HIP, Area.GLUTES_ROTATORS)


class Heed(Struct, frozen=True):
    """What to heed now, by area, and by drill where it hurt in one.

    `ask` are the areas of which it is time to ask a professional. `since` is when it was said last,
    by area or by the id of a drill.
    """

    areas: Mapping[Area, Care] = {}
    ask: frozenset[Area] = frozenset()
    drills: Mapping[str, Care] = {}
    since: Mapping[str, datetime] = {}

    def on(self, care: Care) -> tuple[Area, ...]:
        """The areas that need just that, in their order."""
        return tuple(each for each in Area if self.areas.get(each) is care)

    @property
    def is_empty(self) -> bool:
        return not (self.areas or self.drills)

    @property
    def is_whole(self) -> bool:
        """Whether every area needs rest, so that nothing is left to do."""
        return len(self.on(Care.OFF)) == len(Area)

    @property
    def spares_strength(self) -> bool:
        """Whether what the strength drills are for is sore, or worse."""
        return not self.areas.keys().isdisjoint(STRENGTH_AREAS)

    def of(self, exercise: Exercise) -> Care | None:
        """The most that it needs itself, or any area which it mainly stretches or works."""
        found = [self.areas[each] for each in areas_of(exercise) if each in self.areas]
        if exercise.id in self.drills:
            found.append(self.drills[exercise.id])
        return max(found, key=CARES.index, default=None)

    def said_of(self, exercise: Exercise) -> datetime | None:
        """When that was said last because of which the drill is not done as usual."""
        care = self.of(exercise)
        keys = [each for each in areas_of(exercise) if self.areas.get(each) is care]
        own = [exercise.id] if self.drills.get(exercise.id) is care else []
        return max((self.since[key] for key in (*keys, *own) if key in self.since), default=None)


NOTHING_TO_HEED = Heed()


def heed_of(reports: Iterable[BodyReport], now: datetime) -> Heed:
    """What the reports of two days ask for at `now`. In any order, each copy of one heeded once.

    Of an area the worst holds that was said since it last felt well; red stays red for two days.
    A little pain in a drill is heeded in that drill alone, and counts for the area. Reports dated
    after `now` are left out: a clock was wrong.
    """
    in_order = sorted((each for each in _once(reports) if each.said <= now), key=_when)
    areas: dict[Area, Care] = {}
    asking: set[Area] = set()
    since: dict[str, datetime] = {}
    for area in Area:
        about = [each for each in in_order if each.is_about(area)]
        recent = [each for each in about if now - each.said < REMEMBERED]
        care = _care_after(each for each in recent if not (each.exercise and each.feels is AMBER))
        if _care_after(recent) in (Care.EASIER, Care.OFF) and _is_to_ask(about, now.date()):
            asking.add(area)
            care = Care.OFF
        if care is not None:
            areas[area] = care
            since[area] = _said_last(recent, None if area in asking else care)
    drills: dict[str, Care] = {}
    for key in {each.exercise for each in in_order if each.exercise}:
        about = [each for each in in_order if _clears_or_is_of(each, key)]
        care = _care_after(each for each in about if now - each.said < REMEMBERED)
        if care is None and _swaps(about, key, now.date()):
            care = Care.EASIER
        if care is not None:
            drills[key] = care
            since[key] = _said_last((e for e in about if e.exercise == key), care)
    return Heed(areas, frozenset(asking), drills, since)


def _clears_or_is_of(report: BodyReport, exercise: str) -> bool:
    """Whether it is of that drill, or says that nothing hurts anywhere."""
    says_well = not report.exercise and not report.areas and report.feels not in CARE_FOR
    return report.exercise == exercise or says_well


def _care_after(recent: Iterable[BodyReport]) -> Care | None:
    care: Care | None = None
    for each in recent:
        asked = CARE_FOR.get(each.feels)
        if asked is None:
            care = care if care is Care.OFF else None
        elif care is None or CARES.index(asked) > CARES.index(care):
            care = asked
    return care


def _said_last(about: Iterable[BodyReport], care: Care | None) -> datetime:
    """When that was said last which asks for `care`, or for any."""
    asking = [each for each in about if each.feels in CARE_FOR]
    just = [each.said for each in asking if CARE_FOR[each.feels] is care]
    return max(just or (each.said for each in asking))


def _swaps(about: Iterable[BodyReport], exercise: str, today: date) -> bool:
    return swaps_way((each for each in about if (today - each.day).days < COUNTED_DAYS), exercise)


class Pains(Struct, frozen=True):
    """On how many days an area hurt a little, and on how many it hurt more."""

    amber: int = 0
    red: int = 0

    @property
    def may_go_on(self) -> bool:
        """Whether more may be asked of it: no red, at most one amber."""
        return not self.red and self.amber <= 1


def pains_of(reports: Iterable[BodyReport], area: Area, first: date, last: date) -> Pains:
    """The pains of an area on those local days, both included; a day counts once, as its worst."""
    worst: dict[date, Feels] = {}
    for each in _once(reports):
        if first <= each.day <= last and each.is_about(area):
            worst[each.day] = max(worst.get(each.day, each.feels), each.feels, key=ORDER.index)
    days = [*worst.values()]
    return Pains(days.count(AMBER), days.count(RED))


def may_go_on(reports: Iterable[BodyReport], first: date, last: date) -> bool:
    """Whether those days allow the next step of a plan: no red, and one amber at most an area."""
    known = [*reports]
    return all(pains_of(known, area, first, last).may_go_on for area in Area)


class Pain(Struct, frozen=True):
    """What was said of the hips in some weeks, in any order.

    `off` are the areas that get nothing now, whatever is planned, on the days before `until`.
    """

    reports: tuple[BodyReport, ...] = ()
    off: tuple[Area, ...] = ()
    until: date | None = None

    @classmethod
    def at(cls, reports: tuple[BodyReport, ...], now: datetime) -> Pain:
        """What was said by `now`, and what it asks for then."""
        heed = heed_of(reports, now)
        off = heed.on(Care.OFF)
        last = max((heed.since[each] for each in off), default=None)
        return cls(reports, off, (last + REMEMBERED).date() if last else None)

    def off_on(self, day: date, today: date) -> frozenset[Area]:
        """The areas that are to get nothing on that day, as far as is known on `today`."""
        is_near = day == today or (self.until is not None and today < day < self.until)
        return frozenset(self.off if is_near else ())

    def rests_on(self, day: date, today: date) -> bool:
        """Whether nothing is to be done on that day, as every area is off."""
        return len(self.off_on(day, today)) == len(Area)

    def spared_on(self, day: date) -> frozenset[Area]:
        """The areas that may have had nothing on that day, as they had hurt that much."""
        red = [each for each in _once(self.reports) if each.feels is RED]
        near = [each for each in red if timedelta() <= day - each.day <= REMEMBERED]
        return frozenset(area for area in Area if any(each.is_about(area) for each in near))


NO_PAIN = Pain()


def swaps_way(reports: Iterable[BodyReport], exercise: str) -> bool:
    """Whether a drill hurt the last two times that something was said of it."""
    of_it = sorted((each for each in _once(reports) if each.exercise == exercise), key=_when)
    return len(of_it) > 1 and all(each.feels in (AMBER, RED) for each in of_it[-2:])


def _when(report: BodyReport) -> tuple[datetime, str]:
    return report.said, report.id


def _once(reports: Iterable[BodyReport]) -> list[BodyReport]:
    """Each report once, as it was said last; none that was taken back."""
    known: dict[str, BodyReport] = {}
    for each in reports:
        known[each.id] = later_of(known.get(each.id, each), each)
    return [each for each in known.values() if not each.deleted]


def _is_to_ask(about: Iterable[BodyReport], today: date) -> bool:
    worst: dict[date, Feels] = {}
    for each in about:
        if (today - each.day).days < COUNTED_DAYS:
            worst[each.day] = max(worst.get(each.day, each.feels), each.feels, key=ORDER.index)
    red = sum(each is RED for each in worst.values())
    amber = sum(each is AMBER for each in worst.values())
    return red >= RED_DAYS or red + amber >= AMBER_DAYS


def areas_of(exercise: Exercise) -> frozenset[Area]:
    """The areas that a drill mainly stretches or works."""
    groups = {each.group for each in exercise.muscles if each.role is Role.PRIMARY}
    return frozenset(AREA_OF_GROUP[each] for each in groups if each in AREA_OF_GROUP)


def where_it_hurts(exercise: Exercise) -> frozenset[Area]:
    """The areas that a drill is taken to hurt in: that for which it is held, or all it works."""
    held = area_of(exercise)
    return frozenset({held}) if held else areas_of(exercise)


def off_behind(plan: Plan, index: int, heed: Heed, library: Library) -> frozenset[int]:
    """The items of `plan` from step `index` on that are not to be done now."""
    steps = plan.steps[index:]
    return frozenset(
        each.item for each in steps if heed.of(library.exercise(each.exercise)) is Care.OFF
    )


class CareWords(Struct, frozen=True):
    """What is said of it in a session: at the start, on the way to a drill that is eased.

    `rests` is said at the start of one on a day that is for rest.
    """

    left_out: str = ""
    eased: str = ""
    rests: str = ""


def with_care(
    routine: Routine,
    heed: Heed,
    library: Library,
    preferences: Preferences,
    words: CareWords = CareWords(),  # noqa: B008 - frozen
) -> Routine:
    """`routine` as the hips allow it now: what hurts is left out, or done in the easier way.

    Of a drill without a fitting easier way half is done. One of which nothing would be left is done
    in the easier way and half of it, and says so. Doing it again changes nothing more.
    """
    if heed.is_empty:
        return routine
    items: list[RoutineItem] = []
    for item in routine.items:
        exercise = library.exercise(item.exercise)
        care = heed.of(exercise)
        if care is Care.EASIER:
            items.append(_noted(_eased(item, exercise, preferences), words.eased))
        elif care is not Care.OFF:
            items.append(item)
    if heed.is_whole or not items:
        return _at_rest(routine, library, preferences, words.rests)
    if len(items) < len(routine.items):
        items[0] = _noted(items[0], words.left_out)
    return replace(routine, items=tuple(items))


def _at_rest(routine: Routine, library: Library, preferences: Preferences, words: str) -> Routine:
    items: list[RoutineItem] = []
    for item in routine.items:
        exercise = library.exercise(item.exercise)
        items.append(_halved(_eased(item, exercise, preferences), exercise, preferences))
    first = _noted(items[0], words)
    if words not in first.note:  # matters more than what else there is to mind
        first = replace(first, note=words)
    return replace(routine, items=(first, *items[1:]))


def _noted(item: RoutineItem, words: str) -> RoutineItem:
    """`item` with these words before its note, as far as there is room for them."""
    note = f"{words} {item.note}".strip()
    is_new = words and words not in item.note and len(note) <= LONGEST_NOTE
    return replace(item, note=note) if is_new else item


def _eased(item: RoutineItem, exercise: Exercise, preferences: Preferences) -> RoutineItem:
    planned = item.variant or preferences.variants.get(exercise.id)
    easier = [each for each in exercise.variants if each.level is Level.EASIER]
    if item.variant and item.variant in {each.id for each in easier}:
        return item
    needed = _needs(exercise, planned)
    fitting = [each.id for each in easier if _needs(exercise, each.id) <= needed]
    if not fitting or planned in {each.id for each in easier}:
        return _halved(item, exercise, preferences)
    return replace(item, variant=fitting[0])


def _needs(exercise: Exercise, way: str | None) -> frozenset[str]:
    """The positions and the things that a drill takes, done that way, but for `SOFT`."""
    variant = exercise.variant(way) if way else None
    position = variant.position if variant else None
    end = (variant.end_position if variant else None) or exercise.end_position
    things = variant.equipment if variant else None
    positions = {position or exercise.position, end} - {None}
    things = exercise.equipment if things is None else things
    return frozenset(map(str, (*positions, *things))) - {SOFT}


def _halved(item: RoutineItem, exercise: Exercise, preferences: Preferences) -> RoutineItem:
    """At most half of the usual hold or reps; in one round where that is too few."""
    match exercise.dose:
        case HoldDose(seconds=usual, allowed=allowed):
            least, planned = allowed.seconds[0], item.seconds or usual
        case RepsDose(reps=usual, allowed=allowed):
            least, planned = allowed.reps[0], item.reps or usual
    half = max(least, usual // 2)
    if exercise.id in preferences.doses or half > usual // 2:  # an own dose comes before an item's
        item = replace(item, rounds=1)
    return in_dose(item, exercise, half) if half < planned else item
