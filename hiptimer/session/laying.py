"""Cues laid on the plan so that no two sentences collide: the more important ones choose first.

They choose by importance rather than by time, because what is heard first is not what matters
most: a form cue in the middle of a hold must not push the name of the next drill away. `PRIORITY`
orders them by what it costs a person with closed eyes not to hear one:

- name, switch, end, rest, way out, set-up, lead-in: without them nobody knows what to do now. They
  are said even where they outlast their step (`ALWAYS_SAID_UP_TO`).
- begin and countdown: when to do it. A chime can say that too.
- halfway, phases, reps: how far it is. The next one soon makes up for a lost one.
- feel, form: how to do it better. The next set has another one.

Speech that finds no place is left out rather than cut off or hurried; its chime stays at its own
time, since the chimes are what the seconds of a session are felt by.

With estimated lengths this settles a plan's own cues; with the real lengths of the clips it gives
what is played. Where no clip is longer than its estimate both are the same.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.cues import GAP_SECONDS, PRIORITY, Cue, CueKind, Sound

LONGEST_WAIT = 1.5
"""Seconds that speech may come late. Later, "halfway" would no longer be true."""
ALWAYS_SAID_UP_TO = 2
"""Up to this priority a cue is said even where it ends after its step."""


class LaidCue(Struct, frozen=True):
    """A cue with its place in the session, in seconds from the start.

    `sound` begins at `at`. `text` begins at `speech_at` and lasts `speech_seconds`; it is empty
    where the speech did not fit. Without a sound `at` is where the speech begins.
    """

    at: float
    step: int
    kind: CueKind
    text: str
    sound: Sound | None
    speech_at: float
    speech_seconds: float


ROUNDING = 1e-6
"""Seconds that sums of lengths may be off; a sentence that fits exactly is not dropped for it."""


def settled(cues: Iterable[Cue], seconds_of: Callable[[str], float]) -> tuple[Cue, ...]:
    """`cues` moved so that none collides, in the order of their times.

    `seconds_of(text)` is how long a text takes to say. Speech waits at most `LONGEST_WAIT` for
    the one before it and is left out where that is not enough or where it would outlast its
    step; its chime is heard all the same, at its own time. Cues without either are dropped.
    """
    moved = (_moved(cue, start) for cue, start in _places(cues, seconds_of))
    heard = (cue for cue in moved if cue.text or cue.sound)
    return tuple(sorted(heard, key=lambda cue: (cue.at, PRIORITY[cue.kind])))


def lay_cues(cues: Iterable[Cue], seconds_of: Callable[[str], float]) -> tuple[LaidCue, ...]:
    """The settled cues with the lengths of their speech, ready to be played."""
    return tuple(
        LaidCue(cue.at, cue.step, cue.kind, cue.text, cue.sound, cue.speech_at, seconds)
        for cue in settled(cues, seconds_of)
        for seconds in (seconds_of(cue.text) if cue.text else 0.0,)
    )


def _moved(cue: Cue, start: float | None) -> Cue:
    if start is None:
        return replace(cue, text="")
    return replace(cue, at=cue.at if cue.sound else start, speech_at=start)


def _places(
    cues: Iterable[Cue], seconds_of: Callable[[str], float]
) -> Iterator[tuple[Cue, float | None]]:
    """Each cue with where its speech starts, or None where there is no place for it."""
    taken: list[tuple[float, float]] = []
    for cue in sorted(cues, key=lambda cue: (PRIORITY[cue.kind], cue.speech_at)):
        seconds = seconds_of(cue.text) if cue.text else 0.0
        start = _free_start(cue, seconds, taken) if cue.text else None
        if start is not None:
            insort(taken, (start, start + seconds))
        yield cue, start


def _free_start(cue: Cue, seconds: float, taken: list[tuple[float, float]]) -> float | None:
    """The earliest start from the wished one on, or None if the wait would be too long."""
    start = cue.speech_at
    first = max(0, bisect_right(taken, (start, start)) - 1)
    for begin, end in taken[first:]:
        if begin + ROUNDING >= start + seconds + GAP_SECONDS:
            break
        start = max(start, end + GAP_SECONDS)
    too_late = start - cue.speech_at > LONGEST_WAIT
    outlasts = start + seconds > cue.ends_by and PRIORITY[cue.kind] > ALWAYS_SAID_UP_TO
    return None if too_late or outlasts else start
