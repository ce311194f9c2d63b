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

from msgspec.structs import replace

from hiptimer.session.between_works import APPROACHES, BetweenWorks
from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, Cue, CueKind, Sound
from hiptimer.session.during_work import DuringWork
from hiptimer.session.laying import settled
from hiptimer.session.plan import Outlook, Plan, Step, StepKind
from hiptimer.session.speaking import Wish

COUNTDOWN_SECONDS = 3
SHORTEST_HOLD_WITH_COUNTDOWN = 8


class CueWriter(BetweenWorks, frozen=True):
    """Writes the cues of steps in one language, for one person's preferences."""

    def cues_of(self, plan: Plan, at_end: Outlook | None = None) -> tuple[Cue, ...]:
        """Every cue of `plan`, in the order of their times.

        They do not collide as long as no clip is longer than its estimate. `at_end` is what was
        done, where that is not what the plan holds.
        """
        cues: list[Cue] = []
        turns: Counter[str] = Counter()
        last: Step | None = None
        for index, (start, step) in enumerate(zip(plan.starts, plan.steps, strict=True)):
            whole = (at_end or plan) if step.closing else plan if index == 0 else None
            wishes = self._wishes(step, turns[step.exercise], last, whole)
            cues.extend(self._cue(wish, index, start, start + step.seconds) for wish in wishes)
            turns[step.exercise] += step.kind is StepKind.WORK
            last = step
        return settled(cues, self.seconds_of)

    def _cue(self, wish: Wish, step: int, start: float, ends_by: float) -> Cue:
        return Cue(
            at=start + wish.offset,
            step=step,
            kind=wish.kind,
            text=wish.text if self.is_on else "",
            sound=wish.sound,
            speech_at=start + wish.offset + (SOUND_LEAD[wish.sound] if wish.sound else 0.0),
            ends_by=ends_by,
        )

    def speech_in(
        self, step: Step, last: Step | None = None, whole: Plan | Outlook | None = None
    ) -> float:
        """The seconds that `step` needs for what is said at its start and for its countdown.

        `last` is the step before it; `whole` is given for the first step and the closing one.
        """
        if step.kind is StepKind.WORK:
            return 0.0
        seconds = self.seconds(step, last, whole)
        if self._counts_down(step):
            seconds += GAP_SECONDS + COUNTDOWN_SECONDS
        return seconds

    def paced(self, step: Step) -> Step:
        """The lead-in `step` at the pace of its words, as long as they need."""
        moves = self.lead_in(step).moves
        return replace(step, moves=moves, seconds=float(ceil(moves[-1][0])))

    def _wishes(
        self, step: Step, turn: int, last: Step | None, whole: Plan | Outlook | None
    ) -> Iterator[Wish]:
        if step.kind is StepKind.WORK:
            during = DuringWork(self.library, self.phrases, self.preferences)
            yield from during.wishes(step, turn)
        else:
            yield from self.opening(step, last, whole)
        if self._counts_down(step):
            sound = None if self.is_on else Sound.TICK
            for back, text in zip((3, 2, 1), self.phrases.countdown, strict=True):
                yield Wish(step.seconds - back, CueKind.COUNTDOWN, text, sound)

    def _counts_down(self, step: Step) -> bool:
        if not self.preferences.countdown:
            return False
        if step.kind is StepKind.WORK:
            return step.reps is None and step.seconds >= SHORTEST_HOLD_WITH_COUNTDOWN
        # Behind the way to a new drill comes a lead-in, which begins without haste.
        return step.kind in APPROACHES and not (step.in_full and self.is_full)
