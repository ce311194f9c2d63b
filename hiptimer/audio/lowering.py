"""The sound of other programs made quieter by 12 dB, stream by stream, and given back.

What a person changes in the meantime is theirs: a volume is ours only where it is one that we set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from hiptimer.ports.other_sound import (
    Lowered,
    LoweredNote,
    SoundServer,
    SoundServerLostError,
    Stream,
    Volumes,
)

LOWERED_DB = 12.0
DB_PER_FACTOR_TEN = 60.0
"""The loudness follows the cube of a volume."""
STEPS = 6
"""Of 2 dB each: one step of 12 is heard as a click."""
DOWN_SECONDS = 0.012
"""Between two steps; together they take less than 100 ms. On a busy computer some are left out."""
UP_SECONDS = 0.05
LOOK_SECONDS = 0.1
"""How often it is looked for programs that begin to play in the meantime."""
RETRY_SECONDS = 1.0
LIKENESS = 0.003
"""How far a volume may be from one that we set: PipeWire keeps it in another unit."""


class QuieterStreams:
    """Fulfils `ports.other_sound.OtherSound`. `connect` raises `SoundServerLostError`.

    `now` reads a clock, in seconds.
    """

    def __init__(
        self, connect: Callable[[], SoundServer], note: LoweredNote, now: Callable[[], float]
    ) -> None:
        self._connect = connect
        self._note = note
        self._now = now
        self._server: SoundServer | None = None
        self._depth = 0
        self._stepped_at = 0.0
        self._lowered: dict[int, Lowered] = {}
        self._ended: list[Lowered] = []
        self._noted: tuple[Lowered, ...] = ()
        self._theirs: set[int] = set()

    def bring(self, *, held: bool) -> float | None:
        """Bring all streams a step nearer to being quieter by 12 dB, or to how they were."""
        if self._server is None and not held:
            return None
        try:
            server = self._server or self._begin()
            if server is None:
                return None
            self._go_deeper(DOWN_SECONDS if held else -UP_SECONDS)
            self._step(server, held=held)
            if self._depth:
                steps = DOWN_SECONDS if self._depth < STEPS else LOOK_SECONDS
                return steps if held else UP_SECONDS
            self._finish(server)
        except SoundServerLostError:
            self._lose()
            return RETRY_SECONDS if held else None
        return None

    def mend(self) -> None:
        """Give back what a start that was killed has left lowered, if the server is there."""
        if not self._note.load():
            return
        try:
            if self._begin() is not None:
                self._lose()
        except SoundServerLostError:
            self._lose()

    def _begin(self) -> SoundServer | None:
        """A connection, with nothing left lowered; None while another HipTimer lowers."""
        if not self._note.claim():
            return None
        self._server = server = self._connect()
        if left := self._note.load():
            restore(server, left)
            self._note.save(())
        return server

    def _go_deeper(self, step_seconds: float) -> None:
        """Go one step, or as many as should have been made since the last; up, if negative."""
        now = self._now()
        late = int((now - self._stepped_at) / abs(step_seconds)) if 0 < self._depth < STEPS else 1
        steps = max(1, late) if step_seconds > 0 else -max(1, late)
        self._depth = max(0, min(STEPS, self._depth + steps))
        self._stepped_at = now

    def _step(self, server: SoundServer, *, held: bool) -> None:
        streams = server.streams()
        present = {stream.index: stream for stream in streams}
        ended = [each for index, each in self._lowered.items() if index not in present]
        for each in ended:
            del self._lowered[each.index]
        self._ended += ended
        for index, each in [*self._lowered.items()]:
            if not is_ours(present[index].volumes, each.volumes):
                del self._lowered[index]
                self._theirs.add(index)
        before = dict(self._lowered)
        if held:
            self._take_on(server, streams)
        if not self._is_noted():
            self._lowered = before  # what cannot be noted could not be given back after a crash
        if ended:  # their programs may play again any moment
            correct_memory(server, ended)
        wanted = {
            index: at_depth(each.volumes, self._depth) for index, each in self._lowered.items()
        }
        server.set_volumes(
            {index: to for index, to in wanted.items() if to != present[index].volumes}
        )

    def _take_on(self, server: SoundServer, streams: Sequence[Stream]) -> None:
        """Lower what has begun to play. It may have begun as quiet as we made its like."""
        for stream in streams:
            is_known = stream.index in self._lowered or stream.index in self._theirs
            if is_known or not stream.audible:
                continue
            known = chain(self._lowered.values(), self._ended)
            volumes = original_of(stream, known) or stream.volumes
            self._lowered[stream.index] = Lowered(
                stream.index, stream.name, server.identity, volumes
            )

    def _is_noted(self) -> bool:
        lowered = (*self._lowered.values(), *self._ended)
        if lowered != self._noted and not self._note.save(lowered):
            return False
        self._noted = lowered
        return True

    def _finish(self, server: SoundServer) -> None:
        """All that plays is as it was; see to what does not play any more, and let go."""
        if self._ended:
            restore(server, self._ended)
        self._note.save(())
        self._lose()

    def _lose(self) -> None:
        """Let go of the server. What is noted then is seen to when there is one again."""
        if self._server is not None:
            self._server.close()
        self._server, self._depth, self._noted = None, 0, ()
        self._lowered.clear()
        self._ended.clear()
        self._theirs.clear()
        self._note.release()


def at_depth(volumes: Volumes, depth: int) -> Volumes:
    """`volumes` lowered by `depth` of the `STEPS`."""
    factor = 10 ** (-LOWERED_DB * depth / STEPS / DB_PER_FACTOR_TEN)
    return tuple(round(volume * factor) for volume in volumes)


def is_ours(volumes: Volumes, original: Volumes) -> bool:
    """Whether `volumes` are `original`, or what one of the steps makes of it."""
    return any(_alike(volumes, at_depth(original, depth)) for depth in range(STEPS + 1))


def original_of(stream: Stream, lowered: Iterable[Lowered]) -> Volumes | None:
    """What `stream` would have if its like had not been `lowered`; None where it is no such one."""
    for each in lowered:
        if each.name and each.name == stream.name and is_ours(stream.volumes, each.volumes):
            return each.volumes
    return None


def restore(server: SoundServer, lowered: Iterable[Lowered]) -> None:
    """Give back what plays now, and what the server remembers. Raises `SoundServerLostError`."""
    lowered = tuple(lowered)
    by_index = {each.index: each for each in lowered if each.server == server.identity}
    streams = server.streams()
    wanted: dict[int, Volumes] = {}
    for stream in streams:
        own = by_index.get(stream.index)
        if own is not None and is_ours(stream.volumes, own.volumes):
            wanted[stream.index] = own.volumes
        elif (original := original_of(stream, lowered)) is not None:
            wanted[stream.index] = original
    server.set_volumes(wanted)
    present = {stream.name for stream in streams}  # of these it remembers what they have now
    correct_memory(server, (each for each in lowered if each.name not in present))


def correct_memory(server: SoundServer, lowered: Iterable[Lowered]) -> None:
    """Have no program play lowered when it plays next. Raises `SoundServerLostError`."""
    lowered = tuple(each for each in lowered if each.name)
    if not lowered:
        return
    remembered = server.remembered()
    for each in lowered:
        volumes = each.volumes if remembered is None else remembered.get(each.name, ())
        is_lowered = is_ours(volumes, each.volumes) and not _alike(volumes, each.volumes)
        if remembered is None or is_lowered:
            server.remember(each.name, each.volumes)


def _alike(some: Volumes, others: Volumes) -> bool:
    if len(some) != len(others):  # one program may play mono today and stereo tomorrow
        some, others = some[:1], others[:1]
    return bool(some) and all(
        abs(one - other) <= max(2, LIKENESS * other)
        for one, other in zip(some, others, strict=True)
    )
