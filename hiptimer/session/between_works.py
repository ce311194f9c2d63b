"""What is said between works: how to get into a drill, to the other side, into a rest, and out.

A drill that is new to the person is said in full: how to get into position, how to change sides and
how to get out. Who knows it hears name and side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from hiptimer.session.cues import GAP_SECONDS, CueKind, Sound
from hiptimer.session.lead_in import SETTLE_SECONDS, LeadIn, lead_in
from hiptimer.session.occasion import Occasion
from hiptimer.session.phrases import side_sentence, uncapitalised
from hiptimer.session.plan import Step, StepKind
from hiptimer.session.speaking import Said, Speaking, Wish
from hiptimer.settings.preferences import Verbosity
from hiptimer.training.exercises import HoldDose

APPROACHES = frozenset({StepKind.GET_READY, StepKind.TRANSITION})
ARRIVE_SECONDS = 1.5
"""After the last sentence of a set-up, to be where it leads before work begins (editorial)."""
POSITION_SECONDS = 5.5
"""To get into position for a drill that one knows, after its name (editorial)."""
ENTER_SECONDS = 5.0
ENTER_SHARE = 0.6
"""To get into a position again without being led: the least, and of the lead-in (editorial)."""
REST_SECONDS = 4.0
"""Of the rest before a new round, with nothing said (editorial)."""


class BetweenWorks(Struct, frozen=True):
    """Writes what is said at the start of a step between works."""

    speaking: Speaking

    def seconds(self, step: Step, last: Step | None, occasion: Occasion | None) -> float:
        """How long that takes, with the time to do it.

        On the way to a known drill no set-up is said, but the body needs its time.
        """
        opening = self.opening(step, last, occasion)
        seconds = self.speaking.end_of(opening[-1]) if opening else 0.0
        if opening and opening[-1].kind is CueKind.SET_UP and step.in_full:
            seconds += self._to_enter(step) if self._goes_as_before(step) else ARRIVE_SECONDS
        if step.kind in APPROACHES and self.speaking.is_full and not step.in_full:
            seconds += POSITION_SECONDS
        return seconds

    def lead_in(self, step: Step) -> LeadIn:
        """The lead-in of the drill of `step`, on its side."""
        exercise = self.speaking.exercise(step)
        return lead_in(exercise, step.side, self.speaking.phrases.try_it, self.speaking.seconds_of)

    def _to_enter(self, step: Step) -> float:
        return max(ENTER_SECONDS, ENTER_SHARE * self.lead_in(step).moves[-1][0])

    def opening(self, step: Step, last: Step | None, occasion: Occasion | None) -> tuple[Wish, ...]:
        """What is said at the start of a step between works, one after the other."""
        leave = self._way_out(last)
        match step.kind:
            case StepKind.GET_READY | StepKind.TRANSITION:
                said = [*leave, *self._announcement(step, occasion)]
                return self._in_a_row(said, Sound.SOFT)
            case StepKind.LEAD_IN:
                return tuple(
                    Wish(at, CueKind.LEAD_IN, text, None if at else Sound.SOFT)
                    for at, text in self.lead_in(step).said
                )
            case StepKind.SWITCH:
                said = [*leave, Said(CueKind.SWITCH, self._switch_text(step))]
                return self._in_a_row([*said, *self._way_in_again(step)], Sound.SWITCH)
            case StepKind.REST if step.closing:
                end = Said(CueKind.END, self.end_text(occasion))
                return self._in_a_row([*leave, end], Sound.SOFT if leave else Sound.END)
            case StepKind.REST:
                pause = REST_SECONDS if step.in_full else GAP_SECONDS
                rest = Said(CueKind.REST, self.speaking.said(self._rest_text(step)), pause)
                return self._in_a_row([*leave, rest, *self._way_in_again(step)], Sound.SOFT)
            case StepKind.WORK:
                return ()

    def _in_a_row(self, said: Iterable[Said], sound: Sound) -> tuple[Wish, ...]:
        """`said` one after the other, the first behind `sound`; the end has a chime of its own."""
        wishes: list[Wish] = []
        begin = 0.0
        for each in said:
            chime = Sound.END if each.kind is CueKind.END else None
            wishes.append(Wish(begin, each.kind, each.text, chime if wishes else sound))
            begin = self.speaking.end_of(wishes[-1]) + each.pause
        return tuple(wishes)

    def _way_in_again(self, step: Step) -> Iterator[Said]:
        """How to change sides in a new drill, or get back into it after a rest.

        Once both sides were led, the first sentence of the change brings back the others.
        """
        if not step.in_full or not self.speaking.is_full or step.breather:
            return
        exercise = self.speaking.exercise(step)
        later = step.round > 1
        if step.kind is StepKind.SWITCH:
            change = exercise.spoken_change[:1] if later else exercise.spoken_change
            for each in self.speaking.sided(change, step.side):
                yield Said(CueKind.SET_UP, each, SETTLE_SECONDS)
        if self._goes_as_before(step):
            yield Said(CueKind.SET_UP, self.speaking.phrases.as_before)

    def _goes_as_before(self, step: Step) -> bool:
        """Whether behind `step` a position is taken up again without being led."""
        if not step.in_full or not self.speaking.is_full or step.round == 1 or step.breather:
            return False
        return step.kind is StepKind.REST or isinstance(self.speaking.exercise(step).dose, HoldDose)

    def _way_out(self, last: Step | None) -> list[Said]:
        """How to leave what was done `last`, if that was work."""
        if (
            last is None
            or last.kind is not StepKind.WORK
            or not last.in_full
            or not self.speaking.is_full
        ):
            return []
        leave = self.speaking.sided(self.speaking.exercise(last).spoken_leave, last.side)
        return [Said(CueKind.LEAVE, each, SETTLE_SECONDS) for each in leave]

    def _announcement(self, step: Step, occasion: Occasion | None) -> Iterator[Said]:
        phrases = self.speaking.phrases
        ready = step.kind is StepKind.GET_READY
        name = phrases.spoken_name(self.speaking.exercise(step), step.side)
        sentence = (phrases.first if ready else phrases.next).replace("{name}", name)
        explains = occasion is not None and occasion.is_new and self.speaking.is_full
        if occasion is not None and explains:
            for text, pause in occasion.beginning(phrases):
                yield Said(CueKind.SET_UP, text, pause)
        yield Said(CueKind.NAME, self.speaking.said(sentence))
        if not self.speaking.is_full:
            return
        variant = self.speaking.library.exercise(step.exercise).variant(step.variant or "")
        if variant:
            called = uncapitalised(variant.name)
            yield Said(CueKind.NAME, phrases.variant.replace("{name}", called))
        if step.ahead:
            doses = phrases.dose_each_side if step.side else phrases.dose
            yield Said(CueKind.NAME, doses.of(step.ahead))
        if step.catches_up and not explains:
            yield Said(CueKind.SET_UP, phrases.catch_up.on(step.catches_up))
        if step.in_full:
            set_up = self.speaking.exercise(step).spoken_set_up
            first, *others = self.speaking.sentences(set_up, step.side)
            yield Said(CueKind.SET_UP, first, SETTLE_SECONDS + step.posture)
            for each in others:
                yield Said(CueKind.SET_UP, each, SETTLE_SECONDS)

    def _switch_text(self, step: Step) -> str:
        if self.speaking.preferences.verbosity is Verbosity.COUNTS:
            return self.speaking.phrases.switch_only
        sentence = side_sentence(self.speaking.exercise(step), step.side)
        if step.extra and step.side:
            return f"{self.speaking.phrases.extra.on(step.side)} {sentence}"
        return self.speaking.phrases.switch.replace("{side}", sentence)

    def _rest_text(self, step: Step) -> str:
        if step.extra and step.side:
            return self.speaking.phrases.extra.on(step.side)
        once_more = step.round == step.rounds and not step.breather
        return self.speaking.phrases.once_more if once_more else self.speaking.phrases.rest

    def end_text(self, occasion: Occasion | None) -> str:
        """What is said at the end: what was done."""
        if occasion is None or not self.speaking.is_full:
            return self.speaking.phrases.end_only
        return occasion.end(self.speaking.phrases)
