"""The words that lead through a new drill, and the pace at which its movement goes along with them.

A rep is led through phase by phase, as slowly as the words need, and the way into a hold sentence
by sentence. The figure moves at that pace, so that what is said is what is seen.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, Sound
from hiptimer.training.exercises import Exercise, Phase, RepsDose
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in

SETTLE_SECONDS = 0.8
"""After each sentence that somebody does while it is said, to catch up with it (editorial)."""


class LeadIn(Struct, frozen=True):
    """Sentences with the seconds at which they begin, and the pace: see `Step.moves`."""

    said: tuple[tuple[float, str], ...]
    moves: tuple[tuple[float, float], ...]


def lead_in(
    exercise: Exercise, side: Side | None, try_it: str, seconds_of: Callable[[str], float]
) -> LeadIn:
    """The lead-in of `exercise` on `side`; a soft chime begins it.

    `try_it` is said before a rep, which is done once without being counted; what is to be felt
    follows, since between reps there is no room for it. Words that do not go with the phases of a
    rep one by one are said along with all of it.
    """
    texts = exercise.heard_movement
    dose = exercise.dose
    phases = dose.phases if isinstance(dose, RepsDose) else ()
    said: list[tuple[float, str]] = []
    at = SOUND_LEAD[Sound.SOFT]
    if isinstance(dose, RepsDose):
        said.append((0.0, try_it))
        at += seconds_of(try_it) + GAP_SECONDS
    if len(texts) != len(phases):
        phases, texts = (Phase(name="whole", seconds=1.0),), (" ".join(texts),)
    whole = sum(phase.seconds for phase in phases)
    moves, gone = [(at, 0.0)], 0.0
    for phase, text in zip(phases, texts, strict=True):
        begun, gone = at, gone + phase.seconds
        for sentence in sentences_in(text):
            said.append((at if said else 0.0, capitalised(for_side(sentence, side))))
            at += seconds_of(said[-1][1]) + SETTLE_SECONDS
        at = max(at, begun + phase.seconds)
        moves.append((at, min(gone / whole, 1.0)))
    if isinstance(dose, RepsDose) and exercise.spoken_feel:
        said.append((at, capitalised(for_side(exercise.spoken_feel, side))))
        moves.append((at + seconds_of(said[-1][1]) + GAP_SECONDS, 1.0))
    return LeadIn(tuple(said), tuple(moves))
