"""What a person measured on themselves to read, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from hiptimer.journal.measured_dose import Ask
from hiptimer.journal.measuring import Measured, Standing, Verdict, headline
from hiptimer.training.self_tests import Unit
from hiptimer.training.sides import Side

DIGITS = 1
WORDS = {
    Standing.NOTHING: "nothing measured yet",
    Standing.PRACTICE: "practice day, which counts for nothing",
    Standing.STARTING: "one of the two days of the start",
    Standing.STARTED: "the start is known",
    Standing.ONE_RETEST: "one day since the start, too little to tell",
    Standing.NOT_SURE: "no change beyond the error of measuring yet",
    Standing.MORE: "more range than at the start, beyond the error of measuring",
    Standing.LESS: "less range than at the start",
}
OF_A_HOLD = {
    Standing.MORE: "longer than at the start, beyond the error of measuring",
    Standing.LESS: "shorter than at the start",
}
HEADLINES = {
    Standing.MORE: "Your hips have more range than at the start.",
    Standing.LESS: "Your hips have less range than at the start.",
}


def measured_json(tests: Iterable[Measured]) -> str:
    """Every test as JSON: its days' values a side in its unit, and what they say."""
    document = [
        {
            "id": each.test.id,
            "unit": each.test.unit,
            **{
                side.value: [
                    {"date": day.day, "value": round(day.value, DIGITS)}
                    for day in each.series(side)
                ]
                for side in (Side.LEFT, Side.RIGHT)
            },
            "verdict": {
                side.value: each.verdict(side).standing for side in (Side.LEFT, Side.RIGHT)
            },
        }
        for each in tests
    ]
    return msgspec.json.format(msgspec.json.encode({"tests": document}), indent=2).decode()


def measured_lines(tests: Sequence[Measured], told: Iterable[Ask] = ()) -> Iterator[str]:
    """The same to read, with the error of measuring beside each value, and what follows from it."""
    for each in tests:
        unit, bare = each.test.unit, not (each.left or each.right)
        name = f"{each.test.name} ({each.test.id})"
        if bare:
            yield f"{name}: nothing measured yet"
            continue
        band = each.verdict(Side.LEFT).band
        less = ", less is more range" if not each.test.more_is_more else ""
        yield f"{name}, in {unit}{less}; a day's value can be off by about {band:.1f}"
        for side in (Side.LEFT, Side.RIGHT):
            yield f"  {side.value:<5}  {_said(each, side)}"
        if each.lagging is not None:
            yield f"  The {each.lagging} side has less, beyond the error of measuring."
    said = headline(tests)
    if said is not None:
        yield HEADLINES[said]
    yield from (str(each.message) for each in told)


def _said(measured: Measured, side: Side) -> str:
    verdict = measured.verdict(side)
    days = measured.series(side)
    if not days:
        return WORDS[Standing.NOTHING]
    values = ", ".join(f"{day.value:.{DIGITS}f} on {day.day}" for day in days[-3:])
    return f"{values}: {words_of(verdict, measured.test.unit)}"


def words_of(verdict: Verdict, unit: Unit) -> str:
    """What a verdict says; a hold has no range."""
    held = OF_A_HOLD if unit is Unit.SECONDS else {}
    return held.get(verdict.standing, WORDS[verdict.standing])
