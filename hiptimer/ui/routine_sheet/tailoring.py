"""A session made to measure before it starts: its minutes, its levels, what is kept. No widgets.

Nothing is remembered: what is chosen holds for the session that is shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.next_session import NextSession
from hiptimer.journal.soreness import Care, Heed
from hiptimer.session.fitting.fitting import Fitting, LeftOut
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.widgets.numbers import whole_minutes

OFFERED = (5, 10, 15)
"""Minutes to choose from, beside all of the routine."""

Seen = tuple[RoutineItem, RoutineItem]
"""An item as the routine has it, and as it is done."""

Ways = tuple[str | None, ...]
"""The variant of each drill of a routine, None as written."""


class Choice(Struct, frozen=True):
    """`minutes`, or None for the whole routine; `ways`; the places of the drills that are kept."""

    ways: Ways
    minutes: int | None = None
    kept: frozenset[int] = frozenset()


class Entry(Struct, frozen=True):
    """The drill at `place` of the routine, as it is done, and its steps of work.

    Of a drill that is left out `works` are those of the whole routine.
    """

    place: int
    exercise: Exercise
    variant: str | None
    works: tuple[Step, ...]


class Tailored(Struct, frozen=True):
    """The session of a choice: every item of `routine` done with `preferences` gives its `plan`.

    In `explaining` of the seconds it says what is new to the person. `done` is what the minutes
    changed.
    """

    routine: Routine
    preferences: Preferences
    plan: Plan
    explaining: float
    entries: tuple[Entry, ...]
    left_out: tuple[Entry, ...] = ()
    done: tuple[Fitting, ...] = ()

    @property
    def minutes(self) -> int:
        """How long it lasts, in whole minutes."""
        return whole_minutes(self.plan.seconds)


class Spared(Struct, frozen=True):
    """The drills of a routine that are left out and done the easier way since something hurts.

    Where it `rests` there is none that would not be left out.
    """

    heed: Heed
    drills: Mapping[Care, tuple[Exercise, ...]]
    rests: bool = False

    @classmethod
    def of(cls, session: NextSession, routine: str | Routine) -> Spared:
        """Those of the whole routine, as a session that was made of it may have less."""
        heed, library = session.habits.heed, session.library
        whole = library.routine(routine if isinstance(routine, str) else routine.id)
        found = {each.exercise: library.exercise(each.exercise) for each in whole.items}.values()
        drills = {care: tuple(e for e in found if heed.of(e) is care) for care in Care}
        return cls(heed, drills, heed.is_whole or len(drills[Care.OFF]) == len(found))

    @property
    def is_empty(self) -> bool:
        return not (self.drills[Care.OFF] or self.drills[Care.EASIER])


class Tailoring:
    """Makes the sessions of one routine. Raises `UnknownRoutineError`.

    `of` is a routine's id, or a routine that has this person's doses already, as a plan gives them.
    `routine` is as this person does it, `choice` is what is chosen now. Unless it `heeds` what
    hurts all is done as usual, also where `of` was made with less.
    """

    def __init__(
        self,
        session: NextSession,
        of: str | Routine,
        first_side: Side | None = None,
        *,
        heeds: bool = True,
    ) -> None:
        self.heeds, self.spared = heeds, Spared.of(session, of)
        if not heeds:
            if not isinstance(of, str) and session.as_done(of) == of:
                of = of.id
            session = session.heedless
        session = session if isinstance(of, str) else session.as_given
        preferences = session.preferences
        self.library, self._first_side = session.library, first_side
        self.routine = session.routine(of) if isinstance(of, str) else session.as_done(of)
        self.usual = tuple(map(partial(self._usual_way, preferences), self.routine.items))
        """The ways in which the drills are done where nothing else is chosen."""
        self.choice = Choice(self.usual)
        # Every item says its variant, so that for once it can be another than usual.
        self._session = replace(session.heedless, preferences=replace(preferences, variants={}))
        self._made: dict[Choice, Tailored] = {}
        whole = self.shown.minutes
        self.offered = tuple(each for each in OFFERED if each < whole)
        """The minutes that are fewer than the whole routine takes."""
        self.whole_minutes = whole
        self.is_given = not isinstance(of, str)
        """Whether it is another one than the library's from the first."""

    @property
    def is_usual(self) -> bool:
        """Whether the session is the whole routine as this person does it."""
        return self.choice.minutes is None and self.choice.ways == self.usual

    @property
    def seen(self) -> tuple[Seen, ...]:
        """What is shown, for a copy that is to be it."""
        items, usual = self.routine.items, self.usual
        return tuple(
            (items[e.place], replace(done, variant=items[e.place].variant))
            if e.variant == usual[e.place]
            else (items[e.place], done)
            for e, done in zip(self.shown.entries, self.shown.routine.items, strict=True)
        )

    @property
    def shown(self) -> Tailored:
        """The session of what is chosen now."""
        return self.made(self.choice)

    def choose_minutes(self, minutes: int | None) -> None:
        """Have the session last so long at most, None: as long as the routine."""
        self.choice = replace(self.choice, minutes=minutes)

    def choose_way(self, place: int, variant: str | None) -> None:
        """Do the drill at `place` in that variant, None as written."""
        ways = self.choice.ways
        self.choice = replace(self.choice, ways=(*ways[:place], variant, *ways[place + 1 :]))

    def toggle_kept(self, place: int) -> None:
        """Keep the drill at `place` however few the minutes are, or no longer."""
        self.choice = replace(self.choice, kept=self.choice.kept ^ {place})

    def made(self, choice: Choice) -> Tailored:
        """The session of `choice`."""
        if choice.minutes is None:  # nothing is left out of the whole, whatever is kept
            choice = replace(choice, kept=frozenset())
        if choice not in self._made:
            self._made[choice] = self._tailored(choice)
        return self._made[choice]

    def _tailored(self, choice: Choice) -> Tailored:
        session, side = self._session, self._first_side
        pairs = zip(self.routine.items, choice.ways, strict=True)
        items = tuple(replace(item, variant=way) for item, way in pairs)
        routine = replace(self.routine, items=items)
        if choice.minutes is None:
            plan = session.plan_of(routine, side)
            explaining = session.explaining(routine, plan, side)
            entries = self._entries(plan, choice.ways, range(len(items)))
            return Tailored(routine, session.preferences, plan, explaining, entries)
        fitted = session.fitted_of(routine, choice.minutes, side, kept=choice.kept)
        gone = {place for each in fitted.done if isinstance(each, LeftOut) for place in each.places}
        staying = [place for place in range(len(items)) if place not in gone]
        as_fitted = replace(session, preferences=fitted.preferences)
        whole = self.made(replace(choice, minutes=None)).entries
        return Tailored(
            fitted.routine,
            fitted.preferences,
            fitted.plan,
            as_fitted.explaining(fitted.routine, fitted.plan, side),
            self._entries(fitted.plan, choice.ways, staying),
            tuple(whole[place] for place in sorted(gone)),
            fitted.done,
        )

    def _entries(self, plan: Plan, ways: Ways, places: Sequence[int]) -> tuple[Entry, ...]:
        works: dict[int, list[Step]] = {}
        for step in plan.steps:
            if step.kind is StepKind.WORK:
                works.setdefault(step.item, []).append(step)
        return tuple(
            Entry(place, self._exercise(place), ways[place], tuple(works.get(at, ())))
            for at, place in enumerate(places)
        )

    def _exercise(self, place: int) -> Exercise:
        return self.library.exercise(self.routine.items[place].exercise)

    def _usual_way(self, preferences: Preferences, item: RoutineItem) -> str | None:
        way = item.variant or preferences.variants.get(item.exercise)
        return way if way and self.library.exercise(item.exercise).variant(way) else None
