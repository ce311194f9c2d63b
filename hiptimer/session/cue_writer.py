"""Writes the cues of a plan: what is said and sounded in each step, in one language.

A drill that is new to the person is said in full: how to get into position, what moves where, what
to feel, how to change sides and how to get out. Who knows it hears name, side, counts and one cue.

The same texts are measured while a plan is made: the steps between drills are as long as what is
said in them (`speech_in`), so speech is fitted into time once, here, and not by whoever plays it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.between_works import APPROACHES, BetweenWorks
from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, Cue, CueKind, Sound
from hiptimer.session.during_work import DuringWork
from hiptimer.session.laying import settled
from hiptimer.session.occasion import Occasion, occasion_of
from hiptimer.session.phrases import Phrases, speaks
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.speaking import Speaking, Wish
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library

COUNTDOWN_SECONDS = 3
SHORTEST_HOLD_WITH_COUNTDOWN = 8


class CueWriter(Struct, frozen=True):
    """Writes the cues of steps in one language, for one person's preferences."""

    library: Library
    phrases: Phrases
    preferences: Preferences

    def cues_of(self, plan: Plan, at_end: Occasion | None = None) -> tuple[Cue, ...]:
        """Every cue of `plan`, in the order of their times.

        They do not collide as long as no clip is longer than its estimate. `at_end` is what was
        done, where that is not what the plan holds.
        """
        cues: list[Cue] = []
        turns: Counter[str] = Counter()
        occasion = occasion_of(plan)
        last: Step | None = None
        for index, (start, step) in enumerate(zip(plan.starts, plan.steps, strict=True)):
            whole = occasion if index == 0 or step.closing else None
            if step.closing and at_end is not None:
                whole = at_end
            wishes = self._wishes(step, turns[step.exercise], last, whole)
            cues.extend(self._cue(wish, index, start, start + step.seconds) for wish in wishes)
            turns[step.exercise] += step.kind is StepKind.WORK
            last = step
        return settled(cues, self._speaking.seconds_of)

    def _cue(self, wish: Wish, step: int, start: float, ends_by: float) -> Cue:
        return Cue(
            at=start + wish.offset,
            step=step,
            kind=wish.kind,
            text=wish.text if speaks(self.preferences.verbosity) else "",
            sound=wish.sound,
            speech_at=start + wish.offset + (SOUND_LEAD[wish.sound] if wish.sound else 0.0),
            ends_by=ends_by,
        )

    def speech_in(
        self, step: Step, last: Step | None = None, occasion: Occasion | None = None
    ) -> float:
        """The seconds that `step` needs for what is said at its start and for its countdown.

        `last` is the step before it; `occasion` is given for the first step and the closing one.
        """
        if step.kind is StepKind.WORK:
            return 0.0
        seconds = BetweenWorks(self._speaking).seconds(step, last, occasion)
        if self._counts_down(step):
            seconds += GAP_SECONDS + COUNTDOWN_SECONDS
        return seconds

    def paced(self, step: Step) -> Step:
        """The lead-in `step` at the pace of its words, as long as they need."""
        moves = BetweenWorks(self._speaking).lead_in(step).moves
        return replace(step, moves=moves, seconds=float(ceil(moves[-1][0])))

    def end_text(self, occasion: Occasion | None) -> str:
        """What is said at the end: what was done."""
        return BetweenWorks(self._speaking).end_text(occasion)

    def _wishes(
        self, step: Step, turn: int, last: Step | None, occasion: Occasion | None
    ) -> Iterator[Wish]:
        if step.kind is StepKind.WORK:
            yield from DuringWork(self._speaking).wishes(step, turn)
        else:
            yield from BetweenWorks(self._speaking).opening(step, last, occasion)
        if self._counts_down(step):
            sound = None if speaks(self.preferences.verbosity) else Sound.TICK
            for back, text in zip((3, 2, 1), self.phrases.countdown, strict=True):
                yield Wish(step.seconds - back, CueKind.COUNTDOWN, text, sound)

    def _counts_down(self, step: Step) -> bool:
        if not self.preferences.countdown:
            return False
        if step.kind is StepKind.WORK:
            return step.reps is None and step.seconds >= SHORTEST_HOLD_WITH_COUNTDOWN
        # Behind the way to a new drill comes a lead-in, which begins without haste.
        return step.kind in APPROACHES and not (step.in_full and self._speaking.is_full)

    @property
    def _speaking(self) -> Speaking:
        return Speaking(self.library, self.phrases, self.preferences)
