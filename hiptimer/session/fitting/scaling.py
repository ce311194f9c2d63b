"""Doses that fill a time: all scaled alike, as far as whole seconds, reps and ranges allow."""

from __future__ import annotations

from collections.abc import Sequence

from hiptimer.session.fitting.dose_spans import Span
from hiptimer.session.fitting.trials import Estimate

HALVINGS = 30
ROUNDS_OF_FILLING = 3
"""So many seconds or reps may one dose be ahead of the common scale, to use up what is left."""
TOLERANCE = 1e-6
NEAR_SECONDS = 10.0
NEAR_SHARE = 1 / 60


def is_near(seconds: float, wanted: float) -> bool:
    """Whether a session of `seconds` passes for one of `wanted`: a second a minute, at most ten."""
    return wanted - min(NEAR_SECONDS, wanted * NEAR_SHARE) <= seconds <= wanted + TOLERANCE


def doses_within(estimate: Estimate, wanted: float) -> list[int]:
    """The doses with which the session lasts `wanted` seconds, or a little less.

    The least of each where even they last longer. What is missing is less than one second or rep
    of the dose that weighs most, unless all doses are at their most.
    """
    spans = [part.dose for part in estimate.shape.parts]
    scale = _largest_scale(estimate, spans, wanted)
    return _filled(estimate, _scaled(spans, scale), scale, wanted)


def _largest_scale(estimate: Estimate, spans: Sequence[Span], wanted: float) -> float:
    low = min(span.low / span.usual for span in spans) / 2
    high = max(span.high / span.usual for span in spans) * 2
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if estimate.seconds(_scaled(spans, middle)) <= wanted + TOLERANCE:
            low = middle
        else:
            high = middle
    return low


def _scaled(spans: Sequence[Span], scale: float) -> list[int]:
    return [span.nearest(round(span.usual * scale)) for span in spans]


def _filled(estimate: Estimate, doses: list[int], scale: float, wanted: float) -> list[int]:
    """`doses`, one more at a time, those first that lost most when they were rounded."""
    spans = [part.dose for part in estimate.shape.parts]
    left = wanted - estimate.seconds(doses) + TOLERANCE
    by_loss = sorted(range(len(doses)), key=lambda at: doses[at] - spans[at].usual * scale)
    for _ in range(ROUNDS_OF_FILLING):
        for at in by_loss:
            if doses[at] < spans[at].high and estimate.each[at] <= left:
                doses[at] += 1
                left -= estimate.each[at]
    return doses
