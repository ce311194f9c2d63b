"""How much of the length that a drill gives a muscle it has gained at one moment.

A share of a muscle's range hardly moves where it matters: a hip flexor is at 0.9 of it in standing.
So a stretch is told by what is gained since the start, of the most that the drill gains. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from hiptimer.figure.joint_angles import leg_angles_of
from hiptimer.figure.moment import Highlight, Region
from hiptimer.figure.muscle_lengths import MuscleModel
from hiptimer.figure.skeleton import Body, Handed

PATHS: Final[Mapping[Region, tuple[str, ...]]] = {
    "hip-flexors": ("psoas", "iliacus", "recfem"),
    "glutes": ("glmax1", "glmax2", "glmax3"),
    "abductors": ("glmed1", "glmed2", "glmed3", "tfl"),
    "adductors": (
        *("addbrev", "addlong", "grac"),
        *("addmagDist", "addmagIsch", "addmagMid", "addmagProx"),
    ),
    "deep-rotators": ("piri",),
    "hamstrings": ("bflh", "semimem", "semiten"),
    "quadriceps": ("recfem", "vasint", "vaslat", "vasmed"),
    "lower-leg": ("gaslat", "gasmed", "soleus"),
}
"""The parts of each group, by their short names in `assets/muscles.json`."""
LEAST: Final = 0.004
"""Metres: a drill that gains less begins in the stretch, which is then told from standing."""

COMES_IN: Final = 0.3
"""The share of its gain with which a muscle is all there."""


class StretchGains:
    """The stretched muscles of one side of a drill; `bodies` are its key poses, the start first."""

    def __init__(
        self, model: MuscleModel, bodies: Sequence[Body], highlights: Iterable[Highlight]
    ) -> None:
        self._model = model
        paths: dict[Handed, set[str]] = {}
        for each in highlights:
            if each.effect == "stretched":
                paths.setdefault(each.side, set()).update(PATHS.get(each.region, ()))
        self._paths = paths
        self._gains = {side: self._from_start(bodies, side) for side in paths}

    def _from_start(self, bodies: Sequence[Body], side: Handed) -> dict[str, tuple[float, float]]:
        """For each part where it begins, and the most that it gains."""
        known = [self._lengths(body, side) for body in bodies]
        upright = self._model.lengths({}, self._paths[side])
        found: dict[str, tuple[float, float]] = {}
        for path, start in known[0].items():
            best = max(lengths[path] for lengths in known)
            begins = min(start, upright[path].length) if best - start < LEAST else start
            found[path] = begins, max(best - begins, LEAST)
        return found

    def _lengths(self, body: Body, side: Handed) -> dict[str, float]:
        angles = leg_angles_of(body, side)
        lengths = self._model.lengths(angles, self._paths[side])
        return {path: found.length for path, found in lengths.items()}

    def with_gains(self, body: Body, highlights: Iterable[Highlight]) -> tuple[Highlight, ...]:
        """`highlights` with what each part has gained in this pose: 0 as at the start, 1 the most.

        A group comes in with its first gain, and goes with it. What has no known length gains
        nothing that could be told.
        """
        gained = {side: self._gained(body, side) for side in self._paths}
        return tuple(
            _come_in(each._replace(gained=gained[each.side]))
            if each.effect == "stretched"
            else each
            for each in highlights
        )

    def _gained(self, body: Body, side: Handed) -> dict[str, float]:
        gains = self._gains[side]
        return {
            path: min(max((length - gains[path][0]) / gains[path][1], 0.0), 1.0)
            for path, length in self._lengths(body, side).items()
        }


def _come_in(highlight: Highlight) -> Highlight:
    known = [highlight.gained.get(path, 0.0) for path in PATHS.get(highlight.region, ())]
    return highlight._replace(shown=min(highlight.shown, max(known, default=1.0) / COMES_IN))
