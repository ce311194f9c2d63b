"""Writes the cues of a plan: what is said and sounded in each step, in one language.

A drill that is new to the person is said in full: how to get into position, what moves where, what
to feel, how to change sides and how to get out. Who knows it hears name, side, counts and one cue.

The same texts are measured while a plan is made: the steps between drills are as long as what is
said in them (`speech_in`), so speech is fitted into time once, here, and not by whoever plays it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, Cue, CueKind, Sound
from hiptimer.session.laying import settled
from hiptimer.session.lead_in import SETTLE_SECONDS, LeadIn, lead_in
from hiptimer.session.occasion import Occasion, occasion_of
from hiptimer.session.phrases import (
    Phrases,
    side_sentence,
    speaks,
)
from hiptimer.session.plan import Plan, RepScheme, Step, StepKind
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.exercises import Exercise, HoldDose
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in

APPROACHES = frozenset({StepKind.GET_READY, StepKind.TRANSITION})
COUNTDOWN_SECONDS = 3
SHORTEST_HOLD_WITH_COUNTDOWN = 8
SHORTEST_HOLD_WITH_HALFWAY = 20
"""Shorter ones would be talked through from one end to the other (editorial)."""
FEEL_SECONDS = 8.0
"""When a hold has begun to be felt (editorial)."""
SHORTEST_HOLD_WITH_BOTH = 25
"""Seconds from which a hold has room for what to feel and for anything else."""
ARRIVE_SECONDS = 1.5
"""After the last of them, to be where it leads before the next step begins (editorial)."""
POSITION_SECONDS = 5.5
"""To get into position for a drill that one knows, after its name (editorial)."""
ENTER_SECONDS = 6.0
"""To get into a hold again without being led (editorial)."""
DONE_AS_SAID = frozenset({CueKind.SET_UP, CueKind.LEAVE})
FIRST_REPS_WITH_WORDS = 2
"""After a lead-in the movement's words go along with as many reps."""


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

    def speech_in(
        self, step: Step, last: Step | None = None, occasion: Occasion | None = None
    ) -> float:
        """The seconds that `step` needs for what is said at its start and for its countdown.

        `last` is the step before it; `occasion` is given for the first step and the
        closing one. On the way to a known drill no set-up is said, but the body needs its time.
        """
        if step.kind is StepKind.WORK:
            return 0.0
        opening = self._opening(step, last, occasion)
        seconds = self._end_of(opening[-1]) if opening else 0.0
        if opening and opening[-1].kind is CueKind.SET_UP and step.in_full:
            seconds += ENTER_SECONDS if self._goes_as_before(step) else ARRIVE_SECONDS
        if step.kind in APPROACHES and self._is_full and not step.in_full:
            seconds += POSITION_SECONDS
        if self._counts_down(step):
            seconds += GAP_SECONDS + COUNTDOWN_SECONDS
        return seconds

    def paced(self, step: Step) -> Step:
        """The lead-in `step` at the pace of its words, as long as they need."""
        moves = self._lead_in(step).moves
        return replace(step, moves=moves, seconds=float(ceil(moves[-1][0])))

    def _lead_in(self, step: Step) -> LeadIn:
        return lead_in(self._exercise(step), step.side, self.phrases.try_it, self._seconds_of)

    def _wishes(
        self, step: Step, turn: int, last: Step | None, occasion: Occasion | None
    ) -> Iterator[_Wish]:
        if step.kind is not StepKind.WORK:
            yield from self._opening(step, last, occasion)
        elif step.reps is None:
            begin = self.phrases.and_hold if step.led_in else self.phrases.hold
            yield _Wish(0.0, CueKind.BEGIN, self._said(begin), Sound.START)
            feel = "" if turn else self._feel(step)
            yield from self._during_hold(step, feel, self._form_cue(step, turn))
        else:
            calls = list(self._rep_calls(step, step.reps))
            yield from self._with_form_cue(step, calls, self._form_cue(step, turn))
        if self._counts_down(step):
            sound = None if speaks(self.preferences.verbosity) else Sound.TICK
            for back, text in zip((3, 2, 1), self.phrases.countdown, strict=True):
                yield _Wish(step.seconds - back, CueKind.COUNTDOWN, text, sound)

    def _opening(
        self, step: Step, last: Step | None, occasion: Occasion | None
    ) -> tuple[_Wish, ...]:
        """What is said at the start of a step between works, one after the other."""
        leave = self._way_out(step, last)
        match step.kind:
            case StepKind.GET_READY | StepKind.TRANSITION:
                said = [*leave, *self._announcement(step, occasion)]
                return self._in_a_row(said, Sound.SOFT, step.posture)
            case StepKind.LEAD_IN:
                return tuple(
                    _Wish(at, CueKind.LEAD_IN, text, None if at else Sound.SOFT)
                    for at, text in self._lead_in(step).said
                )
            case StepKind.SWITCH:
                said = [*leave, (CueKind.SWITCH, self._switch_text(step))]
                if step.in_full and self._is_full:
                    change = self._exercise(step).spoken_change
                    # Where both sides were led, the first sentence brings back the others.
                    change = change[:1] if step.round > 1 else change
                    said += [(CueKind.SET_UP, each) for each in self._sided(change, step.side)]
                    said += self._as_before(step)
                return self._in_a_row(said, Sound.SWITCH)
            case StepKind.REST if step.closing:
                end = (CueKind.END, self.end_text(occasion))
                return self._in_a_row([*leave, end], Sound.SOFT if leave else Sound.END)
            case StepKind.REST:
                said = [*leave, (CueKind.REST, self._said(self._rest_text(step)))]
                return self._in_a_row([*said, *self._as_before(step)], Sound.SOFT)
            case StepKind.WORK:
                return ()

    def _in_a_row(
        self, said: Iterable[tuple[CueKind, str]], sound: Sound, posture: float = 0.0
    ) -> tuple[_Wish, ...]:
        """`said` one after the other, the first behind `sound`; the end has a chime of its own.

        `posture` seconds go by behind the first sentence of a set-up.
        """
        wishes: list[_Wish] = []
        for kind, text in said:
            begin = 0.0
            if wishes:
                pause = SETTLE_SECONDS if wishes[-1].kind in DONE_AS_SAID else GAP_SECONDS
                begin = self._end_of(wishes[-1]) + pause
            if kind is CueKind.SET_UP and wishes and wishes[-1].kind is CueKind.SET_UP:
                begin, posture = begin + posture, 0.0
            chime = Sound.END if kind is CueKind.END else None
            wishes.append(_Wish(begin, kind, text, chime if wishes else sound))
        return tuple(wishes)

    def _goes_as_before(self, step: Step) -> bool:
        """Whether behind `step` a new hold is gone into again, without being led."""
        is_hold = isinstance(self._exercise(step).dose, HoldDose)
        return step.in_full and self._is_full and is_hold and step.round > 1 and not step.breather

    def _as_before(self, step: Step) -> list[tuple[CueKind, str]]:
        return [(CueKind.SET_UP, self.phrases.as_before)] if self._goes_as_before(step) else []

    def _way_out(self, step: Step, last: Step | None) -> list[tuple[CueKind, str]]:
        """How to leave what was done `last`, if that was work, until it was said of both sides."""
        if last is None or last.kind is not StepKind.WORK or not last.in_full or not self._is_full:
            return []
        if step.item == last.item and last.round > 1 and not step.closing:
            return []
        leave = self._exercise(last).spoken_leave
        return [(CueKind.LEAVE, each) for each in self._sided(leave, last.side)]

    def _announcement(self, step: Step, occasion: Occasion | None) -> Iterator[tuple[CueKind, str]]:
        phrases = self.phrases
        ready = step.kind is StepKind.GET_READY
        name = phrases.spoken_name(self._exercise(step), step.side)
        sentence = (phrases.first if ready else phrases.next).replace("{name}", name)
        explains = occasion is not None and occasion.is_new and self._is_full
        if occasion is not None and explains:
            for each in occasion.beginning(phrases):
                yield CueKind.SET_UP, each
        yield CueKind.NAME, self._said(sentence)
        variant = self.library.exercise(step.exercise).variant(step.variant or "")
        if variant and self._is_full:
            yield CueKind.NAME, f"{variant.name}."
        if step.ahead and self._is_full:
            doses = phrases.dose_each_side if step.side else phrases.dose
            yield CueKind.NAME, doses.of(step.ahead)
        if step.catches_up and self._is_full and not explains:
            yield CueKind.SET_UP, phrases.catch_up.on(step.catches_up)
        if step.in_full and self._is_full:
            for each in self._set_up(step):
                yield CueKind.SET_UP, each

    def _set_up(self, step: Step) -> tuple[str, ...]:
        return self._sentences(self._exercise(step).spoken_set_up, step.side)

    def _sentences(self, text: str, side: Side | None) -> tuple[str, ...]:
        return self._sided(sentences_in(text), side)

    def _sided(self, texts: Iterable[str], side: Side | None) -> tuple[str, ...]:
        return tuple(capitalised(for_side(each, side)) for each in texts)

    def _feel(self, step: Step) -> str:
        """What is to be felt, where a new drill has just been led into."""
        if not step.led_in or not self._is_full:
            return ""
        return capitalised(for_side(self._exercise(step).spoken_feel, step.side))

    def _during_hold(self, step: Step, feel: str, form_cue: str) -> Iterator[_Wish]:
        third = step.seconds / 3
        if feel:
            yield _Wish(min(FEEL_SECONDS, third), CueKind.FEEL, feel)
        if feel and step.seconds < SHORTEST_HOLD_WITH_BOTH:
            return
        if form_cue:
            yield _Wish(2 * third if feel else third, CueKind.FORM, form_cue)
        if self.preferences.halfway and step.seconds >= SHORTEST_HOLD_WITH_HALFWAY:
            yield _Wish(step.seconds / 2, CueKind.HALFWAY, self.phrases.halfway)

    def _rep_calls(self, step: Step, scheme: RepScheme) -> Iterator[_Wish]:
        """The calls of each rep and phase.

        The first rep begins with "Go" or with the movement's own words, which go along with the
        first reps of a drill that is new; then follow counts, and what the phases say.
        """
        lengths = [phase.seconds for phase in scheme.phases[:-1]]
        offsets = list(accumulate(lengths, initial=0.0))
        for rep in range(scheme.total):
            start = rep * scheme.seconds
            words = self._rep_words(step, rep)
            says = words or [phase.say if self._is_full else "" for phase in scheme.phases] or [""]
            if rep == 0:
                go = says[0] if words and says[0] else self._said(self.phrases.go)
                yield _Wish(0.0, CueKind.BEGIN, go, Sound.START)
                if says[0] and not words:
                    yield _Wish(SOUND_LEAD[Sound.START], CueKind.PHASE, says[0])
            else:
                count = "" if words and says[0] else self._rep_text(step, rep)
                yield _Wish(start, CueKind.REP, f"{count} {says[0]}".strip(), Sound.REP)
            for offset, say in zip(offsets[1:], says[1:], strict=True):
                if say:
                    yield _Wish(start + offset, CueKind.PHASE, say)

    def _rep_words(self, step: Step, rep: int) -> list[str]:
        """The movement's own words for a rep, phase by phase; empty where counts are enough."""
        words = self._exercise(step).spoken_rep
        reps = FIRST_REPS_WITH_WORDS if step.led_in or step.alternates else 1
        if not words or not step.in_full or not self._is_full or rep >= reps:
            return []
        return list(self._sided(words, step.side_of_rep(rep)))

    def _with_form_cue(self, step: Step, calls: list[_Wish], form_cue: str) -> Iterator[_Wish]:
        """Add the form cue behind the first call from a third on that leaves room for it.

        Where reps are too quick for that it takes the place of one call; the tick stays.
        """
        later = [at for at, each in enumerate(calls) if each.offset >= step.seconds / 3]
        # Who does not know the drill needs every call.
        silenced = {} if step.in_full else {at: replace(calls[at], text="") for at in later}
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
        # Behind the way to a new drill comes a lead-in, which begins without haste.
        return step.kind in APPROACHES and not (step.in_full and self._is_full)

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

    def end_text(self, occasion: Occasion | None) -> str:
        """What is said at the end: what was done."""
        if occasion is None or not self._is_full:
            return self.phrases.end_only
        return occasion.end(self.phrases)

    @property
    def _is_full(self) -> bool:
        """Whether everything may be said."""
        return self.preferences.verbosity is Verbosity.FULL

    def _said(self, text: str) -> str:
        """`text`, unless only counts are wanted."""
        return "" if self.preferences.verbosity is Verbosity.COUNTS else text

    def _form_cue(self, step: Step, turn: int) -> str:
        """The drill's form cues in turn; none unless everything is to be said."""
        if not self._is_full:
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
