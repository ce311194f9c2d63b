"""Tells which frame of a stream is heard at a moment of the session's clock.

A sound card asks for frames at moments that are late by some jitter, its seconds are a little
longer or shorter than the clock's, and now and then it stumbles and loses some time for good.
Pure: it is told every request and the time of it.
"""

from __future__ import annotations

from collections import deque

WINDOW_SECONDS = 5.0
"""How long a request is remembered. A card that drifts by 200 ppm moves 1 ms in that time. Of the
requests of each second the promptest is late by up to 3 ms under PulseAudio, of 5 s by about 1."""
RECENT_SECONDS = 0.8
STUMBLE_SECONDS = 0.04
"""If all recent requests are later than the promptest one by more than this, the card has lost
time: what is older no longer holds. A busy computer makes them late by up to 10 ms for as long,
and PulseAudio by as much as a quarter of what it buffers, for seconds."""
GAP_SECONDS = 1.0
"""After this long without a request the card has stood still, and what was learnt is void."""
FARTHEST_SECONDS = 0.1
"""How far screen and sound may part through a card's wrong seconds before it is put right. A card
that is wrong by 100 ppm takes a quarter of an hour for it, and nobody notices 100 ms."""


class FrameClock:
    """The mapping of one stream. `buffered` is the time from a request to its being heard.

    Once it has settled it counts in the card's own seconds: cues keep their distances to the
    frame, as in an exported file, and a recording of a session lines up with it to the end.
    """

    def __init__(self, rate: int, buffered: float) -> None:
        self._rate = rate
        self._buffered = buffered
        # Requests whose lag is smaller than that of every later one, oldest first: the first is
        # the smallest of the window.
        self._promptest: deque[tuple[float, float]] = deque()
        self._recent: deque[tuple[float, float]] = deque()
        self._settled_at = float("inf")
        self._lag = 0.0
        self._parted = 0.0

    def observe(self, now: float, frame: int) -> None:
        """At `now` the card asked for the frames from `frame` on."""
        if not self._recent or now - self._recent[-1][0] > GAP_SECONDS:
            self._promptest.clear()
            self._recent.clear()
            self._settled_at = now + WINDOW_SECONDS
            self._parted = 0.0
        request = now, now - frame / self._rate
        self._recent.append(request)
        self._remember(request)
        while self._promptest[0][0] < now - WINDOW_SECONDS:
            self._promptest.popleft()
        self._notice_stumble(now)
        promptest = self._promptest[0][1]
        if now < self._settled_at:
            self._lag = promptest + self._parted
        elif abs(promptest - self._lag) > FARTHEST_SECONDS:
            self.settle()

    def settle(self) -> None:
        """Count anew from the clock's time as it is now; for when nothing is being played.

        What is learnt later no longer counts: it would move cues that are apart by frames.
        """
        if self._promptest:
            self._lag, self._parted = self._promptest[0][1], 0.0
            self._settled_at = self._recent[-1][0]

    def frame_at(self, moment: float) -> float:
        """The frame that is heard at `moment`. There must have been a request before."""
        return (moment - self._lag - self._buffered) * self._rate

    def _remember(self, request: tuple[float, float]) -> None:
        while self._promptest and self._promptest[-1][1] >= request[1]:
            self._promptest.pop()
        self._promptest.append(request)

    def _notice_stumble(self, now: float) -> None:
        if now - self._recent[0][0] < RECENT_SECONDS:
            return
        while now - self._recent[0][0] > RECENT_SECONDS:
            self._recent.popleft()
        promptest = self._promptest[0][1]
        if min(lag for _, lag in self._recent) - promptest <= STUMBLE_SECONDS:
            return
        # It may be a false alarm, so that this is looked at anew for a while. By how much the
        # card's seconds had parted from the clock's is not to be put right here.
        self._parted = self._lag - promptest
        self._settled_at = now + WINDOW_SECONDS
        self._promptest.clear()
        for request in self._recent:
            self._remember(request)
