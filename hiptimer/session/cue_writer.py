"""Writes the cues of a plan: what is said and sounded in each step, in one language.

The same texts are measured while a plan is made: the steps between drills are as long as what is
said in them (`speech_in`), so speech is fitted into time once, here, and not by whoever plays it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, Cue, CueKind, Sound
from hiptimer.session.laying import settled
from hiptimer.session.phrases import (
    Phrases,
    side_sentence,
    speaks,
)
from hiptimer.session.plan import Plan, RepScheme, Step, StepKind
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sides import capitalised, for_side

COUNTDOWN_SECONDS = 3
SHORTEST_HOLD_WITH_COUNTDOWN = 8
SHORTEST_HOLD_WITH_HALFWAY = 20
"""Shorter ones would be talked through from one end to the other (editorial)."""


class _Wish(Struct, frozen=True):
    """A cue inside one step: `offset` from its start."""

    offset: float
    kind: CueKind
    text: str = ""
    sound: Sound | None = None


class CueWriter(Struct, frozen=True):
    """Writes the cues of steps in one language, for one person's preferences."""

    library: Library
    phrases: Phrases
    preferences: Preferences

    def cues_of(self, plan: Plan) -> tuple[Cue, ...]:
        """Every cue of `plan`, in the order of their times.

        They do not collide as long as no clip is longer than its estimate.
        """
        cues: list[Cue] = []
        turns: Counter[str] = Counter()
        seconds = plan.seconds
        for index, (start, step) in enumerate(zip(plan.starts, plan.steps, strict=True)):
            wishes = self._wishes(step, turns[step.exercise], seconds)
            turns[step.exercise] += step.kind is StepKind.WORK
            cues.extend(self._cue(wish, index, start, start + step.seconds) for wish in wishes)
        return settled(cues, self._seconds_of)

    def _cue(self, wish: _Wish, step: int, start: float, ends_by: float) -> Cue:
        return Cue(
            at=start + wish.offset,
            step=step,
            kind=wish.kind,
            text=wish.text if speaks(self.preferences.verbosity) else "",
            sound=wish.sound,
            speech_at=start + wish.offset + (SOUND_LEAD[wish.sound] if wish.sound else 0.0),
            ends_by=ends_by,
        )

    def _seconds_of(self, text: str) -> float:
        return self.phrases.seconds_of(text, self.preferences.words_per_minute)

    def speech_in(self, step: Step, plan_seconds: float = 0.0) -> float:
        """The seconds that `step` needs for what is said at its start and for its countdown."""
        if step.kind is StepKind.WORK:
            return 0.0
        opening = self._opening(step, plan_seconds)
        seconds = self._end_of(opening[-1]) if opening else 0.0
        if self._counts_down(step):
            seconds += GAP_SECONDS + COUNTDOWN_SECONDS
        return seconds

    def _wishes(self, step: Step, turn: int, plan_seconds: float) -> Iterator[_Wish]:
        if step.kind is not StepKind.WORK:
            yield from self._opening(step, plan_seconds)
        elif step.reps is None:
            yield _Wish(0.0, CueKind.BEGIN, self._said(self.phrases.hold), Sound.START)
            yield from self._during_hold(step, self._form_cue(step, turn))
        else:
            yield _Wish(0.0, CueKind.BEGIN, self._said(self.phrases.go), Sound.START)
            calls = list(self._rep_calls(step, step.reps))
            yield from self._with_form_cue(calls, self._form_cue(step, turn), step.seconds / 3)
        if self._counts_down(step):
            sound = None if speaks(self.preferences.verbosity) else Sound.TICK
            for back, text in zip((3, 2, 1), self.phrases.countdown, strict=True):
                yield _Wish(step.seconds - back, CueKind.COUNTDOWN, text, sound)

    def _opening(self, step: Step, plan_seconds: float) -> tuple[_Wish, ...]:
        match step.kind:
            case StepKind.GET_READY | StepKind.TRANSITION:
                return self._announcement(step)
            case StepKind.SWITCH:
                return (_Wish(0.0, CueKind.SWITCH, self._switch_text(step), Sound.SWITCH),)
            case StepKind.REST if step.closing:
                return (_Wish(0.0, CueKind.END, self._end_text(plan_seconds), Sound.END),)
            case StepKind.REST:
                return (_Wish(0.0, CueKind.REST, self._said(self._rest_text(step)), Sound.SOFT),)
            case StepKind.WORK:
                return ()

    def _announcement(self, step: Step) -> tuple[_Wish, ...]:
        exercise = self._exercise(step)
        ready = step.kind is StepKind.GET_READY
        sentence = self.phrases.first if ready else self.phrases.next
        text = self._said(sentence.replace("{name}", self.phrases.spoken_name(exercise, step.side)))
        wishes = [_Wish(0.0, CueKind.NAME, text, Sound.SOFT)]
        if self.preferences.verbosity is Verbosity.FULL:
            reason = [self.phrases.catch_up.on(step.catches_up)] if step.catches_up else []
            set_up = capitalised(for_side(exercise.spoken_set_up, step.side))
            for sentence in (*reason, set_up):
                begin = self._end_of(wishes[-1]) + GAP_SECONDS
                wishes.append(_Wish(begin, CueKind.SET_UP, sentence))
        return tuple(wishes)

    def _during_hold(self, step: Step, form_cue: str) -> Iterator[_Wish]:
        if form_cue:
            yield _Wish(step.seconds / 3, CueKind.FORM, form_cue)
        if self.preferences.halfway and step.seconds >= SHORTEST_HOLD_WITH_HALFWAY:
            yield _Wish(step.seconds / 2, CueKind.HALFWAY, self.phrases.halfway)

    def _rep_calls(self, step: Step, scheme: RepScheme) -> Iterator[_Wish]:
        """The calls of each rep and phase. The first rep needs none: "Go" begins it."""
        full = self.preferences.verbosity is Verbosity.FULL
        says = [phase.say if full else "" for phase in scheme.phases] or [""]
        lengths = [phase.seconds for phase in scheme.phases[:-1]]
        offsets = list(accumulate(lengths, initial=0.0))
        for rep in range(scheme.total):
            start = rep * scheme.seconds
            if rep > 0:
                call = f"{self._rep_text(step, rep)} {says[0]}".strip()
                yield _Wish(start, CueKind.REP, call, Sound.REP)
            elif says[0]:
                yield _Wish(start + SOUND_LEAD[Sound.START], CueKind.PHASE, says[0])
            for offset, say in zip(offsets[1:], says[1:], strict=True):
                if say:
                    yield _Wish(start + offset, CueKind.PHASE, say)

    def _with_form_cue(self, calls: list[_Wish], form_cue: str, third: float) -> Iterator[_Wish]:
        """Add the form cue behind the first call from `third` on that leaves room for it.

        Where reps are too quick for that it takes the place of one call; the tick stays.
        """
        later = [at for at, each in enumerate(calls) if each.offset >= third]
        silenced = {at: replace(calls[at], text="") for at in later}
        needed = self._seconds_of(form_cue)
        for choices in ({at: calls[at] for at in later}, silenced):
            for at, call in choices.items():
                begin = self._end_of(call) + (GAP_SECONDS if call.text else 0.0)
                if form_cue and begin + needed + GAP_SECONDS <= _start_after(calls, at):
                    yield from (*calls[:at], call, _Wish(begin, CueKind.FORM, form_cue))
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

    def _counts_down(self, step: Step) -> bool:
        if not self.preferences.countdown:
            return False
        if step.kind is StepKind.WORK:
            return step.reps is None and step.seconds >= SHORTEST_HOLD_WITH_COUNTDOWN
        return step.kind in (StepKind.GET_READY, StepKind.TRANSITION)

    def _switch_text(self, step: Step) -> str:
        if self.preferences.verbosity is Verbosity.COUNTS:
            return self.phrases.switch_only
        sentence = side_sentence(self._exercise(step), step.side)
        if step.extra and step.side:
            return f"{self.phrases.extra.on(step.side)} {sentence}"
        return self.phrases.switch.replace("{side}", sentence)

    def _rest_text(self, step: Step) -> str:
        if step.extra and step.side:
            return self.phrases.extra.on(step.side)
        once_more = step.round == step.rounds and not step.breather
        return self.phrases.once_more if once_more else self.phrases.rest

    def _end_text(self, plan_seconds: float) -> str:
        if self.preferences.verbosity is not Verbosity.FULL:
            return self.phrases.end_only
        minutes = max(1, round(plan_seconds / 60))
        if minutes == 1:
            return self.phrases.end_one_minute
        return self.phrases.end.replace("{minutes}", str(minutes))

    def _said(self, text: str) -> str:
        """`text`, unless only counts are wanted."""
        return "" if self.preferences.verbosity is Verbosity.COUNTS else text

    def _form_cue(self, step: Step, turn: int) -> str:
        """The drill's form cues in turn; none unless everything is to be said."""
        if self.preferences.verbosity is not Verbosity.FULL:
            return ""
        cues = self._exercise(step).form_cues
        return capitalised(for_side(cues[turn % len(cues)], step.side))

    def _exercise(self, step: Step) -> Exercise:
        return self.library.exercise(step.exercise, step.variant)

    def _end_of(self, wish: _Wish) -> float:
        lead = SOUND_LEAD[wish.sound] if wish.sound else 0.0
        text = wish.text if speaks(self.preferences.verbosity) else ""
        return wish.offset + lead + self._seconds_of(text)


def _start_after(calls: list[_Wish], at: int) -> float:
    """When the call behind `at` begins; for the last one, no later than itself."""
    return calls[min(at + 1, len(calls) - 1)].offset
