"""A spoken text as samples, and the cutting off of silence: clip and voice begin together."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TypeAlias

Samples: TypeAlias = "array[int]"

AUDIBLE_SHARE = 0.02
"""Of the loudest sample: what is quieter at either end counts as silence."""
LEAD_SECONDS = 0.005
TAIL_SECONDS = 0.03
"""Longer than the lead: the end of a word dies away."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Mono samples of 16 bit, `rate` of them a second."""

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long the clip lasts."""
        return len(self.samples) / self.rate

    def trimmed(self) -> Clip:
        """This clip without the silence around it; empty if there is nothing else."""
        loudest = max(max(self.samples, default=0), -min(self.samples, default=0))
        threshold = max(1, round(loudest * AUDIBLE_SHARE))
        first = _first_audible(self.samples, threshold)
        if first is None:
            return Clip(array("h"), self.rate)
        last = len(self.samples) - (_first_audible(self.samples[::-1], threshold) or 0)
        begin = max(0, first - round(LEAD_SECONDS * self.rate))
        return Clip(self.samples[begin : last + round(TAIL_SECONDS * self.rate)], self.rate)


def _first_audible(samples: Samples, threshold: int) -> int | None:
    return next((at for at, each in enumerate(samples) if abs(each) >= threshold), None)
