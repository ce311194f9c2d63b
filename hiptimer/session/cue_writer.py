"""Writes the cues of a plan: what is said and sounded in each step, in one language.

A drill that is new to the person is said in full: how to get into position, what moves where, what
to feel, how to change sides and how to get out. Who knows it hears name, side, counts and one cue.

The same texts are measured while a plan is made: the steps between drills are as long as what is
said in them (`speech_in`), so speech is fitted into time once, here, and not by whoever plays it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from math import ceil

from msgspec.structs import replace

from hiptimer.session.between_works import APPROACHES, BetweenWorks, Whole, Wish
from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, Cue, CueKind, Sound
from hiptimer.session.laying import settled
from hiptimer.session.plan import Outlook, Plan, RepScheme, Step, StepKind
from hiptimer.settings.preferences import Verbosity

COUNTDOWN_SECONDS = 3
SHORTEST_HOLD_WITH_COUNTDOWN = 8
SHORTEST_HOLD_WITH_HALFWAY = 20
"""Shorter ones would be talked through from one end to the other (editorial)."""
FEEL_SECONDS = 8.0
"""When a hold has begun to be felt (editorial)."""
SHORTEST_HOLD_WITH_BOTH = 25
"""Seconds from which a hold has room for what to feel and for anything else."""
FIRST_REPS_WITH_WORDS = 2
"""After a lead-in the movement's words go along with as many reps."""


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

    def speech_in(self, step: Step, last: Step | None = None, whole: Whole | None = None) -> float:
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
        self, step: Step, turn: int, last: Step | None, whole: Whole | None
    ) -> Iterator[Wish]:
        if step.kind is StepKind.WORK:
            yield from self._in_work(step, turn)
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

    def _in_work(self, step: Step, turn: int) -> Iterator[Wish]:
        """What is said in a work step; `turn` counts the works of its drill from 0."""
        phrases = self.phrases
        form_cue = self._form_cue(step, turn)
        if step.reps is None:
            begin = phrases.and_hold if step.led_in else phrases.hold
            yield Wish(0.0, CueKind.BEGIN, self.said(begin), Sound.START)
            feel = "" if turn else self._feel(step)
            yield from self._during_hold(step, feel, form_cue)
        else:
            calls = list(self._rep_calls(step, step.reps))
            yield from self._with_form_cue(step, calls, form_cue)

    def _feel(self, step: Step) -> str:
        """What is to be felt, where a new drill has just been led into."""
        if not step.led_in or not self.is_full:
            return ""
        return self.on_side(self.exercise(step).spoken_feel, step.side)

    def _during_hold(self, step: Step, feel: str, form_cue: str) -> Iterator[Wish]:
        third, half = step.seconds / 3, step.seconds / 2
        end = step.seconds - (COUNTDOWN_SECONDS if self._counts_down(step) else 0)
        halfway = self.preferences.halfway and step.seconds >= SHORTEST_HOLD_WITH_HALFWAY
        both = step.seconds >= SHORTEST_HOLD_WITH_BOTH
        first_end = half if halfway and (both or not feel) else end
        if feel:
            at = self._before(first_end, min(FEEL_SECONDS, third), feel)
            yield Wish(at, CueKind.FEEL, feel)
        if feel and not both:
            return
        if form_cue:
            wished, before = (2 * third, end) if feel else (third, first_end)
            yield Wish(self._before(before, wished, form_cue), CueKind.FORM, form_cue)
        if halfway:
            yield Wish(half, CueKind.HALFWAY, self.phrases.halfway)

    def _before(self, end: float, at: float, text: str) -> float:
        """When to say `text`: `at`, or sooner where it would not be over by `end`."""
        return max(0.0, min(at, end - GAP_SECONDS - self.seconds_of(text)))

    def _rep_calls(self, step: Step, scheme: RepScheme) -> Iterator[Wish]:
        """The calls of each rep and phase.

        The first rep begins with "Go" or with the movement's own words, which go along with the
        first reps of a drill that is new; then follow counts, and what the phases say.
        """
        lengths = [phase.seconds for phase in scheme.phases[:-1]]
        offsets = list(accumulate(lengths, initial=0.0))
        for rep in range(scheme.total):
            start = rep * scheme.seconds
            words = self._rep_words(step, rep)
            says = words or [phase.say if self.is_full else "" for phase in scheme.phases] or [""]
            if rep == 0:
                go = says[0] if words and says[0] else self.said(self.phrases.go)
                yield Wish(0.0, CueKind.BEGIN, go, Sound.START)
                if says[0] and not words:
                    yield Wish(SOUND_LEAD[Sound.START], CueKind.PHASE, says[0])
            else:
                count = "" if words and says[0] else self._rep_text(step, rep)
                yield Wish(start, CueKind.REP, f"{count} {says[0]}".strip(), Sound.REP)
            for offset, say in zip(offsets[1:], says[1:], strict=True):
                if say:
                    yield Wish(start + offset, CueKind.PHASE, say)

    def _rep_words(self, step: Step, rep: int) -> list[str]:
        """The movement's own words for a rep, phase by phase; empty where counts are enough."""
        words = self.exercise(step).spoken_rep
        reps = FIRST_REPS_WITH_WORDS if step.led_in or step.alternates else 1
        if not words or not step.in_full or not self.is_full or rep >= reps:
            return []
        return list(self.sided(words, step.side_of_rep(rep)))

    def _with_form_cue(self, step: Step, calls: list[Wish], form_cue: str) -> Iterator[Wish]:
        """Add the form cue behind the first call from a third on that leaves room for it.

        Where reps are too quick for that it takes the place of one call; the tick stays.
        """
        later = [at for at, each in enumerate(calls) if each.offset >= step.seconds / 3]
        # Who does not know the drill needs every call.
        silenced = {} if step.in_full else {at: replace(calls[at], text="") for at in later}
        needed = self.seconds_of(form_cue)
        for choices in ({at: calls[at] for at in later}, silenced):
            for at, call in choices.items():
                begin = self.end_of(call) + (GAP_SECONDS if call.text else 0.0)
                if form_cue and begin + needed + GAP_SECONDS <= _start_after(calls, at):
                    yield from (*calls[:at], call, Wish(begin, CueKind.FORM, form_cue))
                    yield from calls[at + 1 :]
                    return
        yield from calls

    def _rep_text(self, step: Step, rep: int) -> str:
        verbosity = self.preferences.verbosity
        if verbosity is Verbosity.NAMES:
            return ""
        if verbosity is Verbosity.FULL and step.reps and rep == step.reps.total - 1:
            return self.phrases.last_rep
        side = step.side_of_rep(rep)
        if step.alternates and side and verbosity is Verbosity.FULL:
            return self.phrases.side(side)
        return self.phrases.number(rep // 2 + 1 if step.alternates else rep + 1)

    def _form_cue(self, step: Step, turn: int) -> str:
        """The next of the form cues, if there are any; none unless everything is to be said."""
        cues = self.exercise(step).form_cues
        if not self.is_full or not cues:
            return ""
        return self.on_side(cues[turn % len(cues)], step.side)


def _start_after(calls: list[Wish], at: int) -> float:
    """When the call behind `at` begins; for the last one, no later than itself."""
    return calls[min(at + 1, len(calls) - 1)].offset
