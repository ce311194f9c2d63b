"""What is said of a value, a side's days and a test, in the language in use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.measuring import (
    DayValue,
    Measured,
    Standing,
    Verdict,
)
from hiptimer.journal.measuring_offer import day_due, has_begun
from hiptimer.training.self_tests import Norm, SelfTest, Unit, Way
from hiptimer.training.sides import Side
from hiptimer.ui.measuring.taking import Taking
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calendar_names import short_date

translate = QCoreApplication.translate
FAR = 300
"""From how many days away on a date has its year."""


def side_name(side: Side) -> str:
    """The side, as the head of its own column."""
    if side is Side.LEFT:
        return translate("Exercises", "Left", "the side")
    return translate("Exercises", "Right", "the side")


def turn(side: Side) -> str:
    """That this side is to be read now."""
    if side is Side.LEFT:
        return translate("Measuring", "Now the left side")
    return translate("Measuring", "Now the right side")


def with_unit(number: str, unit: Unit) -> str:
    """A number as it is written with its unit: "10.5°", "17 cm", "32 s"."""
    patterns = {
        Unit.DEGREES: translate("Measuring", "{number}°", "degrees"),
        Unit.CENTIMETRES: translate("Measuring", "{number} cm"),
        Unit.SECONDS: translate("Measuring", "{number} s"),
    }
    return patterns[unit].format(number=number)


def value(amount: float, unit: Unit) -> str:
    """A value as exact as it was read: degrees and seconds whole, centimetres to a tenth."""
    digits = 1 if unit is Unit.CENTIMETRES else None
    return with_unit(numbers.decimal(float(round(amount, digits))), unit)


def way_name(way: Way) -> str:
    """What is measured with."""
    return {
        Way.PHONE: translate("Measuring", "With a phone"),
        Way.TAPE: translate("Measuring", "With tape and wall"),
        Way.CLOCK: translate("Measuring", "With the clock"),
    }[way]


def day(of: date, today: date) -> str:
    """A day in short, with its year where that is not clear."""
    text = short_date(of)
    return text if abs((today - of).days) < FAR else f"{text} {of.year}"


def axis_name(test: SelfTest) -> str:
    """What stands above the picture of a side: which way is more."""
    if test.unit is Unit.SECONDS:
        return translate("Measuring", "seconds held")
    if test.unit is Unit.CENTIMETRES:
        return translate("Measuring", "cm, lower is more range")
    return translate("Measuring", "degrees, higher is more range")


def more_is(test: SelfTest) -> str:
    """The same in a sentence."""
    if test.unit is Unit.SECONDS:
        return translate("Measuring", "More seconds: you held it longer.")
    if test.more_is_more:
        return translate("Measuring", "More degrees mean more range.")
    return translate("Measuring", "Fewer centimetres mean more range.")


def verdict(found: Verdict, test: SelfTest) -> str:
    """What a side's days say, in one line."""
    is_held = test.unit is Unit.SECONDS
    return {
        Standing.NOTHING: translate("Measuring", "Nothing measured yet"),
        Standing.PRACTICE: translate("Measuring", "Practice day done"),
        Standing.STARTING: translate("Measuring", "First day of your start done"),
        Standing.STARTED: translate("Measuring", "This is your start"),
        Standing.ONE_RETEST: translate("Measuring", "One value since your start"),
        Standing.NOT_SURE: translate("Measuring", "No change beyond the error of measuring yet"),
        Standing.MORE: translate(
            "Measuring", "Longer hold than at the start, beyond the error of measuring"
        )
        if is_held
        else translate("Measuring", "More range than at the start, beyond the error of measuring"),
        Standing.LESS: translate("Measuring", "Shorter hold than at the start")
        if is_held
        else translate("Measuring", "Less range than at the start"),
    }[found.standing]


def verdict_note(found: Verdict, test: SelfTest) -> str:
    """What stands below that line."""
    band = value(found.band, test.unit)
    match found.standing:
        case Standing.NOTHING:
            return translate("Measuring", "The first day is for practice.")
        case Standing.PRACTICE:
            return translate("Measuring", "It counts for nothing. Two days make your start.")
        case Standing.STARTING:
            return translate("Measuring", "Measure once more, two days to two weeks later.")
        case Standing.STARTED:
            text = translate(
                "Measuring", "{value}, the mean of two days. One day can be off by {band}."
            )
            return text.format(value=value(found.start or 0.0, test.unit), band=band)
        case Standing.ONE_RETEST:
            text = translate(
                "Measuring", "{value}, give or take {band}. Two values say more than one."
            )
            return text.format(value=value(found.now or 0.0, test.unit), band=band)
        case _:
            text = translate("Measuring", "From {start} to {now}. One day can be off by {band}.")
            start, now = (value(each or 0.0, test.unit) for each in (found.start, found.now))
            return text.format(start=start, now=now, band=band)


def sides(found: Measured) -> str:
    """That one side lags beyond its own threshold; nothing where they do not differ so far."""
    if found.lagging is None:
        return ""
    if found.test.unit is Unit.SECONDS:
        texts = {
            Side.LEFT: translate("Measuring", "The left side holds for less, beyond the error."),
            Side.RIGHT: translate("Measuring", "The right side holds for less, beyond the error."),
        }
    else:
        texts = {
            Side.LEFT: translate("Measuring", "The left side has less range, beyond the error."),
            Side.RIGHT: translate("Measuring", "The right side has less range, beyond the error."),
        }
    return texts[found.lagging]


def headline(standing: Standing | None) -> str:
    """What all tests say together."""
    if standing is Standing.MORE:
        return translate("Measuring", "Your hips have more range than at the start.")
    if standing is Standing.LESS:
        return translate("Measuring", "Your hips have less range than at the start.")
    return ""


def norm(each: Norm, unit: Unit) -> str:
    """What people in a study had."""
    mean = value(each.mean, unit)
    if each.sd is None:
        text = translate("Measuring", "People in one study: {mean} on average. {who}.")
        return text.format(mean=mean, who=each.who.rstrip("."))
    low, high = (value(each.mean + sign * each.sd, unit) for sign in (-1, 1))
    text = translate(
        "Measuring", "People in one study: {mean} on average, most {low} to {high}. {who}."
    )
    return text.format(mean=mean, low=low, high=high, who=each.who.rstrip("."))


def when(found: Measured, today: date, *, due_now: bool) -> str:
    """When to measure next."""
    due = day_due(found)
    if not has_begun(found):
        return translate("Measuring", "Not measured yet")
    if due_now or due is None:
        return translate("Measuring", "Due now")
    return translate("Measuring", "Next from {day}").format(day=day(due, today))


def last_values(found: Measured) -> str:
    """The last value of each side, and how it was read: "Left 9° · Right 11° · With a phone"."""
    parts = [
        translate("Measuring", "{side} {value}").format(
            side=side_name(side), value=value(series[-1].value, found.test.unit)
        )
        for side in Side
        if (series := found.series(side))
    ]
    ways = [found.way(side) for side in Side if found.series(side)]
    if len(found.test.methods) < 2:
        return " · ".join(parts)
    if len(set(ways)) == 1:  # once for both
        parts, ways = [" · ".join(parts)], ways[:1]
    return " · ".join(
        f"{part} · {way_name(way)}" if way else part for part, way in zip(parts, ways, strict=True)
    )


def read_so_far(taking: Taking, side: Side) -> str:
    """The readings of a side, and their mean from the second on."""
    unit, read = taking.test.unit, taking.on(side)
    said = " · ".join(value(each, unit) for each in read)
    mean = taking.mean(side)
    if len(read) < 2 or mean is None:
        return said
    return translate("Measuring", "{values}, mean {mean}").format(
        values=said, mean=value(mean, unit)
    )


def series_words(name: str, series: Sequence[DayValue], unit: Unit, today: date) -> str:
    """All of a picture, for who does not see it."""
    days = ", ".join(f"{day(each.day, today)} {value(each.value, unit)}" for each in series)
    return numbers.named_value(name, days or translate("Measuring", "Nothing measured yet"))
