"""What is said between works: how to get into a drill, to the other side, into a rest, and out.

A drill that is new to the person is said in full: how to get into position, how to change sides and
how to get out. Who knows it hears name and side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, CueKind, Sound
from hiptimer.session.phrases import DosePhrases, Phrases, side_sentence, uncapitalised
from hiptimer.session.plan import Outlook, Plan, Step, StepKind, minutes_of
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.exercises import Exercise, HoldDose, Phase, RepsDose
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in

APPROACHES = frozenset({StepKind.GET_READY, StepKind.TRANSITION})
DONE = frozenset({StepKind.WORK, StepKind.LEAD_IN})
ARRIVE_SECONDS = 1.5
"""After the last sentence of a set-up, to be where it leads before work begins (editorial)."""
POSITION_SECONDS = 5.5
"""To get into position for a drill that one knows, after its name (editorial)."""
ENTER_SECONDS = 5.0
ENTER_SHARE = 0.6
"""To get into a position again unled: the least, and of the way into a hold (editorial)."""
REST_SECONDS = 4.0
"""Of the rest before a new round, with nothing said (editorial)."""
SETTLE_SECONDS = 0.8
"""After each sentence that somebody does while it is said, to catch up with it (editorial)."""
FETCH_SECONDS = 4.0
"""To put down what is needed (editorial)."""


Whole = Plan | Outlook


class Wish(Struct, frozen=True):
    """A cue inside one step: `offset` from its start."""

    offset: float
    kind: CueKind
    text: str = ""
    sound: Sound | None = None


class Said(Struct, frozen=True):
    """A sentence with the seconds of silence behind it."""

    kind: CueKind
    text: str
    pause: float = GAP_SECONDS


class Speaking(Struct, frozen=True):
    """What there is to say things with: the drills, a language's phrases, a person's wishes."""

    library: Library
    phrases: Phrases
    preferences: Preferences

    @property
    def is_full(self) -> bool:
        """Whether everything may be said."""
        return self.preferences.verbosity is Verbosity.FULL

    @property
    def is_on(self) -> bool:
        """Whether anything is said at all."""
        return self.preferences.verbosity is not Verbosity.OFF

    def said(self, text: str) -> str:
        """`text`, unless only counts are wanted."""
        return "" if self.preferences.verbosity is Verbosity.COUNTS else text

    def exercise(self, step: Step) -> Exercise:
        """The drill of `step`, as its variant has it."""
        return self.library.exercise(step.exercise, step.variant)

    def sentences(self, text: str, side: Side | None) -> tuple[str, ...]:
        """The sentences of `text` as they are said on `side`."""
        return self.sided(sentences_in(text), side)

    def sided(self, texts: Iterable[str], side: Side | None) -> tuple[str, ...]:
        """`texts` as they are said on `side`."""
        return tuple(self.on_side(each, side) for each in texts)

    def on_side(self, text: str, side: Side | None) -> str:
        """`text` as it is said on `side`."""
        return capitalised(for_side(text, side))

    def seconds_of(self, text: str) -> float:
        """How long the voice takes for `text`, as estimated."""
        return self.phrases.seconds_of(text, self.preferences.words_per_minute)

    def end_of(self, wish: Wish) -> float:
        """When `wish` has been said, from the start of its step."""
        lead = SOUND_LEAD[wish.sound] if wish.sound else 0.0
        return wish.offset + lead + self.seconds_of(wish.text if self.is_on else "")


class LeadIn(Struct, frozen=True):
    """Sentences with the seconds at which they begin, and the pace: see `Step.moves`."""

    said: tuple[tuple[float, str], ...]
    moves: tuple[tuple[float, float], ...]


class BetweenWorks(Speaking, frozen=True):
    """Writes what is said at the start of a step between works.

    `last` is the step before it. `whole` is the session, for its first step and its last; there
    it may be what was done instead.
    """

    def seconds(self, step: Step, last: Step | None, whole: Whole | None) -> float:
        """How long that takes, with the time to do it.

        On the way to a known drill no set-up is said, but the body needs its time.
        """
        opening = self.opening(step, last, whole)
        seconds = self.end_of(opening[-1]) if opening else 0.0
        if opening and opening[-1].kind in (CueKind.SWITCH, CueKind.END):
            # A voice may take longer than estimated, and a newcomer has to follow.
            seconds += ARRIVE_SECONDS if step.in_full and not step.closing else GAP_SECONDS
        if opening and opening[-1].kind is CueKind.SET_UP and step.in_full:
            seconds += self._to_enter(step) if self._goes_as_before(step) else ARRIVE_SECONDS
        if step.kind in APPROACHES and self.is_full and not step.in_full:
            seconds += POSITION_SECONDS
        return seconds

    def lead_in(self, step: Step) -> LeadIn:
        """The lead-in of the drill of `step`, on its side; a soft chime begins it.

        A rep is led through phase by phase, as slowly as the words need, and the way into a hold
        sentence by sentence. The figure moves at that pace, so that what is said is what is seen.
        Before a rep, which is done once without being counted, somebody is asked to try it; what is
        to be felt follows, since between reps there is no room for it. Words that do not go with
        the phases of a rep one by one are said along with all of it.
        """
        exercise = self.exercise(step)
        texts = exercise.heard_movement
        dose = exercise.dose
        phases = dose.phases if isinstance(dose, RepsDose) else ()
        said: list[tuple[float, str]] = []
        at = SOUND_LEAD[Sound.SOFT]
        if isinstance(dose, RepsDose):
            said.append((0.0, self.phrases.try_it))
            at += self.seconds_of(self.phrases.try_it) + GAP_SECONDS
        if len(texts) != len(phases):
            phases, texts = (Phase(name="whole", seconds=1.0),), (" ".join(texts),)
        whole = sum(phase.seconds for phase in phases)
        moves, gone = [(at, 0.0)], 0.0
        for phase, text in zip(phases, texts, strict=True):
            begun, gone = at, gone + phase.seconds
            for sentence in self.sentences(text, step.side):
                said.append((at if said else 0.0, sentence))
                at += self.seconds_of(said[-1][1]) + SETTLE_SECONDS
            at = max(at, begun + phase.seconds)
            moves.append((at, min(gone / whole, 1.0)))
        if isinstance(dose, RepsDose) and exercise.spoken_feel:
            said.append((at, self.on_side(exercise.spoken_feel, step.side)))
            moves.append((at + self.seconds_of(said[-1][1]) + GAP_SECONDS, 1.0))
        return LeadIn(tuple(said), tuple(moves))

    def _to_enter(self, step: Step) -> float:
        if isinstance(self.exercise(step).dose, RepsDose):
            return ENTER_SECONDS  # a rep's lead-in is the rep, not the way to its start
        return max(ENTER_SECONDS, ENTER_SHARE * self.lead_in(step).moves[-1][0])

    def opening(self, step: Step, last: Step | None, whole: Whole | None) -> tuple[Wish, ...]:
        """What is said at the start of a step between works, one after the other."""
        leave = self._way_out(last)
        match step.kind:
            case StepKind.GET_READY | StepKind.TRANSITION:
                said = [*leave, *self._announcement(step, whole)]
                return self._in_a_row(said, Sound.SOFT)
            case StepKind.LEAD_IN:
                return tuple(
                    Wish(at, CueKind.LEAD_IN, text, None if at else Sound.SOFT)
                    for at, text in self.lead_in(step).said
                )
            case StepKind.SWITCH:
                pause = SETTLE_SECONDS if step.in_full else GAP_SECONDS
                said = [*leave, Said(CueKind.SWITCH, self._switch_text(step), pause)]
                to_side = Sound.TO_LEFT if step.side is Side.LEFT else Sound.TO_RIGHT
                return self._in_a_row([*said, *self._way_in_again(step)], to_side)
            case StepKind.REST if step.closing:
                end = Said(CueKind.END, self.end_text(whole))
                return self._in_a_row([*leave, end], Sound.SOFT if leave else Sound.END)
            case StepKind.REST:
                pause = REST_SECONDS if step.in_full else GAP_SECONDS
                rest = Said(CueKind.REST, self.said(self._rest_text(step)), pause)
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
            begin = self.end_of(wishes[-1]) + each.pause
        return tuple(wishes)

    def _way_in_again(self, step: Step) -> Iterator[Said]:
        """How to change sides in a new drill, or get back into it after a rest.

        Once both sides were led, the first sentence of the change brings back the others.
        """
        if not step.in_full or not self.is_full or step.breather:
            return
        exercise = self.exercise(step)
        later = step.round > 1
        if step.kind is StepKind.SWITCH:
            change = exercise.spoken_change[:1] if later else exercise.spoken_change
            for each in self.sided(change, step.side):
                yield Said(CueKind.SET_UP, each, SETTLE_SECONDS)
        if self._goes_as_before(step):
            yield Said(CueKind.SET_UP, self.phrases.as_before)

    def _goes_as_before(self, step: Step) -> bool:
        """Whether behind `step` a position is taken up again without being led."""
        if not step.in_full or not self.is_full or step.breather:
            return False
        if step.kind is StepKind.REST:
            return True
        return step.round > 1 and isinstance(self.exercise(step).dose, HoldDose)

    def _way_out(self, last: Step | None) -> list[Said]:
        """How to leave what was done `last`, if that was work or the trial before it."""
        if last is None or last.kind not in DONE or not last.in_full or not self.is_full:
            return []
        leave = self.sided(self.exercise(last).spoken_leave, last.side)
        return [Said(CueKind.LEAVE, each, SETTLE_SECONDS) for each in leave]

    def _announcement(self, step: Step, whole: Whole | None) -> Iterator[Said]:
        phrases = self.phrases
        ready = step.kind is StepKind.GET_READY
        name = phrases.spoken_name(self.exercise(step), step.side)
        sentence = (phrases.first if ready else phrases.next).replace("{name}", name)
        explains = isinstance(whole, Plan) and whole.is_new and self.is_full
        if isinstance(whole, Plan) and explains:
            yield from self._beginning(whole)
        yield Said(CueKind.NAME, self.said(sentence))
        if not self.is_full:
            return
        variant = self.library.exercise(step.exercise).variant(step.variant or "")
        if variant:
            called = uncapitalised(variant.name)
            yield Said(CueKind.NAME, phrases.variant.replace("{name}", called))
        if step.ahead:
            yield Said(CueKind.NAME, self._doses(step).of(step.ahead))
        if step.catches_up and not explains:
            yield Said(CueKind.SET_UP, phrases.catch_up.on(step.catches_up))
        for each in sentences_in(step.note):
            yield Said(CueKind.SET_UP, capitalised(each))
        if step.in_full:
            set_up = self.exercise(step).spoken_set_up
            getting_there = step.posture
            for each in self.sentences(set_up, step.side):
                yield Said(CueKind.SET_UP, each, SETTLE_SECONDS + getting_there)
                getting_there = 0.0

    def _doses(self, step: Step) -> DosePhrases:
        if step.alternates:
            return self.phrases.dose_in_turn
        return self.phrases.dose_each_side if step.side else self.phrases.dose

    def _switch_text(self, step: Step) -> str:
        if self.preferences.verbosity is Verbosity.COUNTS:
            return self.phrases.switch_only
        sentence = side_sentence(self.exercise(step), step.side)
        if step.extra and step.side:
            return f"{self.phrases.extra.on(step.side)} {sentence}"
        return self.phrases.switch.replace("{side}", sentence)

    def _rest_text(self, step: Step) -> str:
        if step.extra and step.side:
            return self.phrases.extra.on(step.side)
        once_more = 1 < step.round == step.rounds and not step.breather
        return self.phrases.once_more if once_more else self.phrases.rest

    def _beginning(self, plan: Plan) -> Iterator[Said]:
        """What it is and how long, what is needed, and which side starts why."""
        phrases, minutes = self.phrases, minutes_of(plan.seconds)
        text = phrases.intro_one_minute if minutes == 1 else phrases.intro
        text = text.replace("{minutes}", str(minutes)).replace("{name}", plan.name)
        yield Said(CueKind.SET_UP, text)
        if needs := phrases.needed(plan.needs):
            yield Said(CueKind.SET_UP, needs, FETCH_SECONDS)
        if plan.has_sides:
            yield Said(CueKind.SET_UP, phrases.why_first(plan.why, plan.first_side))

    def end_text(self, whole: Whole | None) -> str:
        """What is said at the end: what was done."""
        if whole is None or not self.is_full:
            return self.phrases.end_only
        minutes = minutes_of(whole.seconds)
        if minutes == 1:
            return self.phrases.end_one_minute
        text = self.phrases.end if whole.drills > 1 else self.phrases.end_one_drill
        return text.replace("{minutes}", str(minutes)).replace("{drills}", str(whole.drills))
