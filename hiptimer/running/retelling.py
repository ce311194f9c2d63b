"""The movement of the drill in hand said once more, by the clock: it goes on in a pause, too.

What has a time of its own or tells where to go is said as planned, and the sentences go around it.
Whatever else would be said at the same time gives way. A sentence that would not end before its
step does is not begun, nor is any behind it. One that has begun is never moved; those behind it are
placed again whenever the cues around them are laid again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from hiptimer.session.cues import GAP_SECONDS, CueKind
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import Plan
from hiptimer.session.standing import State, View
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in

AT_ONCE_SECONDS = 0.15
UNMADE_SECONDS = 0.8
"""How long the next sentence waits for its clip, each time that the cues are laid."""
KEEPS_ITS_TIME = frozenset(
    {
        CueKind.NAME,
        CueKind.SWITCH,
        CueKind.END,
        CueKind.LEAVE,
        CueKind.SET_UP,
        CueKind.LEAD_IN,
        CueKind.COUNTDOWN,
    }
)
BREATH_SECONDS = 0.5
"""Between two of the sentences: somebody does what they say (editorial)."""


def movement_of(exercise: Exercise, side: Side | None) -> tuple[str, ...]:
    """The movement of a drill, sentence by sentence, as it is said on `side`."""
    texts = exercise.heard_movement
    sentences = (each for text in texts for each in sentences_in(text))
    return tuple(capitalised(for_side(each, side)) for each in sentences)


class Spoken(Struct, frozen=True):
    """A sentence with the time in which it sounds."""

    text: str
    begins: float
    ends: float


class ByTheClock(Struct, frozen=True):
    """A session that stands at `position` at the clock's `moment`, `speed` times as fast as it."""

    position: float
    moment: float
    speed: float

    def reading(self, at: float) -> float:
        """What the clock says at that position."""
        return self.moment + (at - self.position) / self.speed

    def heard(self, cue: LaidCue) -> tuple[float, float]:
        """The readings between which `cue` is spoken."""
        begins = self.reading(cue.speech_at)
        return begins, begins + cue.speech_seconds / self.speed


class Retelling:
    """The sentences `texts`, said once in step `step`. Its times are readings of the clock.

    `seconds_of` says how long a sentence takes, `is_made` whether it can be heard at once.
    """

    def __init__(
        self,
        step: int,
        texts: Sequence[str],
        seconds_of: Callable[[str], float],
        is_made: Callable[[str], bool],
    ) -> None:
        self._step = step
        self._texts = tuple(texts)
        self._seconds_of = seconds_of
        self._is_made = is_made
        self._spoken: tuple[Spoken, ...] = ()
        self._heard_to = 0
        self._is_laid = False

    def is_over(self, moment: float) -> bool:
        """Whether everything that found a place has been said."""
        return self._is_laid and all(each.ends <= moment for each in self._spoken)

    def lay(
        self, cues: Sequence[LaidCue], plan: Plan, view: View, time: ByTheClock
    ) -> list[LaidCue]:
        """Place what has not begun among `cues`; those of them that have to give way."""
        here = [cue for cue in cues if cue.step == view.index and cue.text]
        fixed = [c for c in here if c.kind in KEEPS_ITS_TIME or c.speech_at <= view.position]
        begun = [
            Spoken(each.text, each.begins, each.begins + self._seconds_of(each.text))
            for each in self._spoken
            if each.begins <= time.moment
        ]
        left = self._texts[len(begun) :]
        is_made = not left or self._is_made(left[0])
        begin = time.moment + (AT_ONCE_SECONDS if is_made else UNMADE_SECONDS)
        if begun:
            begin = max(begin, begun[-1].ends + BREATH_SECONDS)
        end = time.reading(plan.starts[view.index] + view.step.seconds)
        if view.state is not State.RUNNING or view.step.waits:
            end = float("inf")  # nobody knows how long it stands still
        taken = map(time.heard, fixed)
        self._spoken = (*begun, *placed(left, taken, begin, end, self._seconds_of))
        self._is_laid = True
        return [cue for cue in here if cue not in fixed and self._is_in_the_way_of(cue, time)]

    def cues(self, time: ByTheClock) -> list[LaidCue]:
        """What is still to come, as cues of the session."""
        return [self._cue(each, time) for each in self._spoken if each.begins > time.moment]

    def begun(self, time: ByTheClock) -> list[LaidCue]:
        """The sentences that have begun since this was asked last."""
        count = sum(each.begins <= time.moment for each in self._spoken)
        new, self._heard_to = self._spoken[self._heard_to : count], max(count, self._heard_to)
        return [self._cue(each, time) for each in new]

    def _is_in_the_way_of(self, cue: LaidCue, time: ByTheClock) -> bool:
        begins, ends = time.heard(cue)
        return any(
            begins < each.ends + GAP_SECONDS and each.begins < ends + GAP_SECONDS
            for each in self._spoken
        )

    def _cue(self, spoken: Spoken, time: ByTheClock) -> LaidCue:
        begins = time.position + (spoken.begins - time.moment) * time.speed
        seconds = (spoken.ends - spoken.begins) * time.speed
        return LaidCue(begins, self._step, CueKind.LEAD_IN, spoken.text, None, begins, seconds)


def placed(
    texts: Sequence[str],
    taken: Iterable[tuple[float, float]],
    begin: float,
    end: float,
    seconds_of: Callable[[str], float],
) -> tuple[Spoken, ...]:
    """`texts` one after the other between `begin` and `end`, as many as find a place.

    `taken` are the times in which something else is said.
    """
    taken = sorted(taken)
    found: list[Spoken] = []
    at = begin
    for text in texts:
        seconds = seconds_of(text)
        for begins, ends in taken:
            if begins < at + seconds + GAP_SECONDS and at < ends + GAP_SECONDS:
                at = ends + GAP_SECONDS
        if at + seconds > end:
            break
        found.append(Spoken(text, at, at + seconds))
        at += seconds + BREATH_SECONDS
    return tuple(found)
