"""The movement of a drill said once more because somebody asks: where its sentences find a place.

What has a time of its own or tells where to go is said as planned, and the sentences go around it.
Whatever else would be said at the same time gives way. A sentence that would not end before its
step does is not begun, nor is any behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from hiptimer.session.cues import GAP_SECONDS, CueKind
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in

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

    def is_in_the_way_of(self, begins: float, ends: float) -> bool:
        """Whether something from `begins` to `ends` would come too close to it."""
        return begins < self.ends + GAP_SECONDS and self.begins < ends + GAP_SECONDS


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
