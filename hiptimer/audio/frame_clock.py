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
RECENT_SECONDS = 0.6
STUMBLE_SECONDS = 0.005
"""If all recent requests are later than the promptest one by more than this, the card has lost
time: what is older no longer holds."""
GAP_SECONDS = 1.0
"""After this long without a request the card has stood still, and what was learnt is void."""


class FrameClock:
    """The mapping of one stream. `buffered` is the time from a request to its being heard."""

    def __init__(self, rate: int, buffered: float) -> None:
        self._rate = rate
        self._buffered = buffered
        # Requests whose lag is smaller than that of every later one, oldest first: the first is
        # the smallest of the window.
        self._promptest: deque[tuple[float, float]] = deque()
        self._recent: deque[tuple[float, float]] = deque()

    def observe(self, now: float, frame: int) -> None:
        """At `now` the card asked for the frames from `frame` on."""
        if self._recent and now - self._recent[-1][0] > GAP_SECONDS:
            self._promptest.clear()
            self._recent.clear()
        request = now, now - frame / self._rate
        self._recent.append(request)
        self._remember(request)
        while self._promptest[0][0] < now - WINDOW_SECONDS:
            self._promptest.popleft()
        self._notice_stumble(now)

    def frame_at(self, moment: float) -> float:
        """The frame that is heard at `moment`. There must have been a request before."""
        return (moment - self._promptest[0][1] - self._buffered) * self._rate

    def _remember(self, request: tuple[float, float]) -> None:
        while self._promptest and self._promptest[-1][1] >= request[1]:
            self._promptest.pop()
        self._promptest.append(request)

    def _notice_stumble(self, now: float) -> None:
        if now - self._recent[0][0] < RECENT_SECONDS:
            return
        while now - self._recent[0][0] > RECENT_SECONDS:
            self._recent.popleft()
        promptest_lag = min(lag for _, lag in self._recent)
        if promptest_lag - self._promptest[0][1] > STUMBLE_SECONDS:
            self._promptest.clear()
            for request in self._recent:
                self._remember(request)
