"""How long the muscles of a leg are at its joint angles, and how far they are stretched.

The lengths of 32 muscle paths (`glmax1` is the uppermost third of the gluteus maximus) are
polynomials in the angles of the joints that each of them crosses, fitted to a published model of
the leg, or for one that bends around a bone its path; `assets/muscles.json` names it. A share is a
length within its range: 0 the shortest that the hip, knee and ankle of the model allow, 1 the
longest. A guide, no measurement of a person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Literal, NamedTuple

import msgspec

from hiptimer.figure.skeleton import LegAngles
from hiptimer.figure.wrapping import Wrapping

DEGREE = 4
UNIT = 90.0
"""Degrees that count as one in the polynomials."""


class MusclePath(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One muscle and tendon unit. Metres; a coefficient for each of `powers_of` its angles.

    It has no coefficients where it is known how it lies, `wrapped` around a bone.
    """

    crosses: tuple[str, ...]
    shortest: float
    longest: float
    coefficients: tuple[float, ...] = ()
    wrapped: Wrapping | None = None

    def share(self, length: float) -> float:
        """How far along its range a length lies; beyond 0 and 1 where a pose goes beyond."""
        return (length - self.shortest) / (self.longest - self.shortest)


class MuscleLength(NamedTuple):
    """A muscle at one moment: metres, and the share of its range."""

    length: float
    share: float


class MuscleModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All paths by short name; `angles` are the degrees from and to which the model knows them."""

    schema: Literal["hiptimer-muscles/1"]
    about: str
    sources: tuple[str, ...]
    angles: dict[str, tuple[float, float]]
    muscles: dict[str, MusclePath]

    def lengths(
        self, angles: Mapping[str, float] | LegAngles, only: Collection[str] | None = None
    ) -> dict[str, MuscleLength]:
        """Every muscle of a leg, or `only` some, by short name; what is not among `angles` is 0.

        Beyond the angles that the model knows, a muscle is as long as at the last one known.
        """
        given = angles._asdict() if isinstance(angles, LegAngles) else angles
        places = {
            name: max(low, min(high, given.get(name, 0.0)))
            for name, (low, high) in self.angles.items()
        }
        terms: dict[tuple[str, ...], list[float]] = {}
        found: dict[str, MuscleLength] = {}
        for name, path in self.muscles.items():
            if only is not None and name not in only:
                continue
            if path.wrapped:
                length = path.wrapped.length(places)
            else:
                if path.crosses not in terms:
                    at = [places[joint] / UNIT for joint in path.crosses]
                    terms[path.crosses] = powers_of(at)
                parts = zip(path.coefficients, terms[path.crosses], strict=True)
                length = sum(coefficient * term for coefficient, term in parts)
            found[name] = MuscleLength(length, path.share(length))
        return found


def stretch_of(lengths: Mapping[str, MuscleLength], paths: Iterable[str]) -> float | None:
    """The share of that of `paths` which is stretched furthest; None where none is known."""
    return max((lengths[path].share for path in paths if path in lengths), default=None)


def powers_of(values: Sequence[float]) -> list[float]:
    """All products of powers of `values` up to `DEGREE`, in the order of the coefficients."""
    ladders: list[list[float]] = []
    for value in values:
        ladder = [1.0]
        for _ in range(DEGREE):
            ladder.append(ladder[-1] * value)
        ladders.append(ladder)
    found: list[float] = []
    for exponents in _exponents(len(values)):
        term = 1.0
        for ladder, exponent in zip(ladders, exponents, strict=True):
            term *= ladder[exponent]
        found.append(term)
    return found


@cache
def _exponents(count: int) -> tuple[tuple[int, ...], ...]:
    return tuple(each for each in product(range(DEGREE + 1), repeat=count) if sum(each) <= DEGREE)
