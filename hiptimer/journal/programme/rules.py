"""The rules of the plan of weeks as `assets/programme.json` holds them, and what they must satisfy.

Each part says what its `sources` support, and what in it is `editorial`: nobody has measured it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Annotated

from msgspec import Meta

from hiptimer.journal.programme.weeks import WeekKind
from hiptimer.settings.programme import RunKind, Weekday
from hiptimer.training.exercises import Content, Identifier, RepsDose, Source, Support
from hiptimer.training.faults import Fault
from hiptimer.training.library import Library

PROGRAMME_SCHEMA = "hiptimer-programme/1"
DAYS_A_WEEK = 7
MOST_WEEKS = 8
Count = Annotated[int, Meta(ge=0, le=100)]
Seconds = Annotated[int, Meta(ge=1, le=3600)]
Share = Annotated[float, Meta(ge=0, le=1)]


class Part(Content, frozen=True):
    """A part of the rules, and what it rests on."""

    sources: tuple[Support, ...] = ()
    editorial: tuple[str, ...] = ()


class DoseRules(Part, frozen=True, kw_only=True):
    """How the seconds of an area become holds: each a multiple of `grain`, in `hold`.

    `floor` and `week_most` are seconds a side in a week, `session_most` in a session.
    """

    floor: Seconds
    session_most: Seconds
    week_most: Seconds
    hold: tuple[Seconds, Seconds]
    grain: Seconds
    rounds_least: Annotated[int, Meta(ge=1, le=4)]


class StrengthDose(Content, frozen=True):
    """Rounds of so many reps a side."""

    rounds: Annotated[int, Meta(ge=1, le=10)]
    reps: Annotated[int, Meta(ge=1, le=100)]


class WeekRules(Content, frozen=True):
    """One step of the progression: seconds a side for each area, and a strength session."""

    kind: WeekKind
    target: Seconds
    strength: dict[Identifier, StrengthDose]


class Gap(Content, frozen=True):
    """Up to so many days without a session take so many weeks back; more begin anew."""

    days: Count
    back: Count


class ProgressRules(Part, frozen=True, kw_only=True):
    """A week of which `share_to_go_on` was done is followed by the next step, else by itself.

    A session counts as done from `share_of_session` of what it was planned to give.
    """

    share_to_go_on: Share
    share_of_session: Share
    gaps: tuple[Gap, ...]


class ReflowRules(Part, frozen=True, kw_only=True):
    """So many times its size at most is a session that makes up for one that was missed."""

    most_times: Annotated[float, Meta(ge=1, le=3)]


class StretchRules(Part, frozen=True, kw_only=True):
    """The routines that stretch. No session is in the `not_before_race` days before a race."""

    after_run: Identifier
    rest_day: Identifier
    standing: Identifier
    not_before_race: Count


class StrengthRules(Part, frozen=True, kw_only=True):
    """On `days` days a week, `apart` days from each other, never on the day before such a run.

    `sets` is the least and most a week of the drills that are `counted`.
    """

    routine: Identifier
    counted: tuple[Identifier, ...]
    days: Count
    apart: Count
    sets: tuple[Count, Count]
    not_before: frozenset[RunKind]


class WarmUpRules(Part, frozen=True, kw_only=True):
    """What comes before which runs; `standing` is for a race, and where there is no floor."""

    before: frozenset[RunKind]
    routine: Identifier
    standing: Identifier


class RaceRules(Part, frozen=True, kw_only=True):
    """In days from the race.

    From `no_step_up` before it on no week asks for more. The week of the race, and one that has the
    day `floor_dose` before it, keep to the floor. `last_strength` has half the sets, and is the
    last. After it `no_stretch_after` days have nothing, and half doses up to `half_dose_after`.
    """

    no_step_up: Count
    last_strength: Count
    floor_dose: Count
    no_stretch_after: Count
    half_dose_after: Count
    no_strength_after: Count
    no_strength_after_marathon: Count


class IllRules(Part, frozen=True, kw_only=True):
    """After so many clear days, half doses: as many as the illness had, least and most."""

    clear_days: Count
    half_dose_days: tuple[Count, Count]


class AwayDose(Content, frozen=True):
    """So many days a week with so many seconds a side for each area."""

    days: Count
    seconds: Seconds


class KeepRules(Part, frozen=True, kw_only=True):
    """What keeps, away from home and in the weeks after a race; strength in one round a drill."""

    away: AwayDose
    strength_days: Count


class Template(Content, frozen=True):
    """Weekdays for somebody who runs so: the first ones of `stretch`, and those of `strength`."""

    runs: dict[Weekday, RunKind]
    strength: tuple[Weekday, ...]
    stretch: tuple[Weekday, ...]


class ProgrammeRules(Content, frozen=True):
    """Read by `storage.content.read_programme_rules`."""

    schema: str
    sources: dict[str, Source]
    dose: DoseRules
    weeks: Annotated[tuple[WeekRules, ...], Meta(min_length=MOST_WEEKS)]
    progress: ProgressRules
    reflow: ReflowRules
    stretch: StretchRules
    strength: StrengthRules
    warm_up: WarmUpRules
    race: RaceRules
    ill: IllRules
    keep: KeepRules
    templates: Annotated[tuple[Template, ...], Meta(min_length=1)]


def rule_faults(rules: ProgrammeRules, library: Library, file: str) -> Iterator[Fault]:
    """What is wrong between the fields of the rules, and with what they say of the library."""
    if rules.schema != PROGRAMME_SCHEMA:
        yield Fault(file, "schema", f'"{rules.schema}"', f'"{PROGRAMME_SCHEMA}"')
    for name in rules.__struct_fields__:
        part = getattr(rules, name)
        for at, support in enumerate(part.sources if isinstance(part, Part) else ()):
            if support.source not in rules.sources:
                where = f"{name}.sources[{at}].source"
                yield Fault(file, where, f'"{support.source}"', "a key of `sources`")
    yield from _unknown_routines(rules, library, file)
    for at, week in enumerate(rules.weeks):
        yield from _week_faults(rules, week, library, f"weeks[{at}]", file)
    for at, template in enumerate(rules.templates):
        yield from _template_faults(rules, template, f"templates[{at}]", file)


def _unknown_routines(rules: ProgrammeRules, library: Library, file: str) -> Iterator[Fault]:
    named = {
        "stretch.after_run": rules.stretch.after_run,
        "stretch.rest_day": rules.stretch.rest_day,
        "stretch.standing": rules.stretch.standing,
        "strength.routine": rules.strength.routine,
        "warm_up.routine": rules.warm_up.routine,
        "warm_up.standing": rules.warm_up.standing,
    }
    for place, routine in named.items():
        if routine not in library.routines:
            yield Fault(file, place, f'"{routine}"', "the id of a routine")


def _week_faults(
    rules: ProgrammeRules, week: WeekRules, library: Library, place: str, file: str
) -> Iterator[Fault]:
    if week.target > rules.dose.week_most:
        most = f"at most {rules.dose.week_most}, the most of a week"
        yield Fault(file, f"{place}.target", str(week.target), most)
    for key, dose in week.strength.items():
        where, exercise = f"{place}.strength.{key}", library.exercises.get(key)
        if exercise is None or not isinstance(exercise.dose, RepsDose):
            yield Fault(file, where, f'"{key}"', "the id of a drill that is done in reps")
            continue
        for field in dose.__struct_fields__:
            low, high = getattr(exercise.dose.allowed, field)
            if not low <= getattr(dose, field) <= high:
                found = str(getattr(dose, field))
                yield Fault(file, f"{where}.{field}", found, f"from {low} to {high}")
    counted = [week.strength[key].rounds for key in rules.strength.counted if key in week.strength]
    least, most = rules.strength.sets
    if not least <= sum(counted) * rules.strength.days <= most:
        found = f"{sum(counted)} counted rounds, {rules.strength.days} times a week"
        yield Fault(file, f"{place}.strength", found, f"from {least} to {most} of them in a week")


def _template_faults(
    rules: ProgrammeRules, template: Template, place: str, file: str
) -> Iterator[Fault]:
    if any(apart(*two) < rules.strength.apart for two in combinations(template.strength, 2)):
        expected = f"days that are at least {rules.strength.apart} days apart"
        yield Fault(file, f"{place}.strength", str([*template.strength]), expected)
    for day in template.strength:
        run = template.runs.get((day + 1) % DAYS_A_WEEK)
        if run in rules.strength.not_before:
            yield Fault(file, f"{place}.strength", str(day), f"no day before a {run} run")
    if len(set(template.stretch)) < len(template.stretch) or not template.stretch:
        yield Fault(file, f"{place}.stretch", str([*template.stretch]), "different days")


def apart(one: Weekday, other: Weekday) -> int:
    """How many days lie between two weekdays, the shorter way round the week."""
    return min((one - other) % DAYS_A_WEEK, (other - one) % DAYS_A_WEEK)
