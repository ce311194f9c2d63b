"""The command that takes in what a person measured on themselves, and tells what it says."""

from __future__ import annotations

import argparse
from argparse import ArgumentTypeError
from collections.abc import Mapping
from math import isfinite
from uuid import uuid4

from hiptimer.app import carriers
from hiptimer.cli.loading import NamedFailureError, journal_of, loaded
from hiptimer.cli.printing import counted, say, say_json
from hiptimer.journal.measuring import Reading, measured
from hiptimer.local_time import local_now as now
from hiptimer.storage.content import read_self_tests
from hiptimer.storage.places import assets_folder
from hiptimer.training.self_tests import Method, SelfTest, SelfTests, Way
from hiptimer.training.sides import Side

MOST_VALUES = 12
BY_TAPE: tuple[float, ...] = ()
"""Stands for a side whose value follows from `--tape`."""
NOTHING_SAID = "Say what was measured: --left 10.5,11 or --right 9, or both."


def measure(options: argparse.Namespace) -> int:
    """Keep a reading where one is given, then print what was measured."""
    # The window needs none of it before it is shown.
    from hiptimer.exports.measured_listing import measured_json, measured_lines
    from hiptimer.journal.measured_dose import asks_for_more
    from hiptimer.journal.measuring_offer import has_begun

    program, moment = loaded(options), now()
    wants_more = program.settings.load().measuring.asks_for_more
    content = read_self_tests(assets_folder(), program.bundled, program.language)
    reading = _reading(options, content) if options.test is not None else None
    if reading is None and (options.left or options.right or options.tape):
        raise NamedFailureError(f"Name a test: {_known(content)}.")
    with journal_of(program) as journal:
        if reading is not None:
            journal.say(reading)
        found = measured(journal.readings(), content.tests, moment.date())
    if reading is not None:
        found = tuple(each for each in found if each.test.id == reading.test)
    if options.sheet is not None:
        carriers.export_measured(program, found, content, options.sheet, moment.date())
        say(f"{options.sheet}: {counted(sum(map(has_begun, found)), 'test')}")
    elif options.json:
        say_json(measured_json(found))
    else:
        say(*measured_lines(found, told=asks_for_more(found) if wants_more else ()))
        if reading is None:
            say(*(each.text for each in content.without), *content.limits)
    return 0


def numbers(text: str) -> tuple[float, ...]:
    """Several numbers with commas between."""
    try:
        found = tuple(float(part) for part in text.split(","))
    except ValueError:
        raise ArgumentTypeError(f"numbers are given as 10.5,11; {text!r} is not") from None
    if not all(map(isfinite, found)) or len(found) > MOST_VALUES:
        raise ArgumentTypeError(f"{text!r} is not up to {MOST_VALUES} numbers such as 10.5,11")
    return found


def lengths(text: str) -> dict[str, float]:
    """Lengths in centimetres, `L=42.9,dh=7.9`, by their names in small letters."""
    found: dict[str, float] = {}
    for part in text.split(","):
        name, _, value = part.partition("=")
        try:
            found[name.strip().lower()] = float(value)
        except ValueError:
            message = f"lengths are given as L=42.9,dh=7.9; {part!r} is not"
            raise ArgumentTypeError(message) from None
    return found


def _known(content: SelfTests) -> str:
    return ", ".join(each.id for each in content.tests)


def _reading(options: argparse.Namespace, content: SelfTests) -> Reading:
    """What the options say was measured. Raises `NamedFailureError` for what cannot be."""
    test = content.test(options.test)
    if test is None:
        known = _known(content)
        raise NamedFailureError(f"There is no test “{options.test}”. There are: {known}.")
    given = {Side.LEFT: options.left, Side.RIGHT: options.right}
    sides = {side: values for side, values in given.items() if values is not None}
    if not sides:
        raise NamedFailureError(NOTHING_SAID)
    tape: dict[str, float] = options.tape or {}
    method = test.method(Way.TAPE) if tape else test.methods[0]
    if method is None:
        raise NamedFailureError(f"“{test.name}” is not measured by tape.")
    _check_lengths(tape, method)
    values = {side: _values(test, method, each, tape) for side, each in sides.items()}
    body = {each.id: tape[each.id] for each in method.measures if each.stays and each.id in tape}
    return Reading(
        id=uuid4().hex,
        test=test.id,
        taken=now(),
        way=method.way,
        left=values.get(Side.LEFT, ()),
        right=values.get(Side.RIGHT, ()),
        lengths=body,
    )


def _check_lengths(tape: Mapping[str, float], method: Method) -> None:
    known = {each.id: each for each in method.measures}
    for name, value in tape.items():
        if name not in known:
            raise NamedFailureError(f"There is no length {name}. There are: {', '.join(known)}.")
        low, high = known[name].least, known[name].most
        if not low <= value <= high:
            message = f"{name} is from {low:g} to {high:g} cm: {value:g} is not."
            raise NamedFailureError(f"{message} {known[name].text}.")


def _values(
    test: SelfTest, method: Method, given: tuple[float, ...], tape: Mapping[str, float]
) -> tuple[float, ...]:
    """A side's values in the test's unit: as given, or what the tape says they are."""
    from hiptimer.figure.measured import degrees_of

    moving = method.moving
    if given == BY_TAPE:
        if moving is None or moving.id not in tape:
            raise NamedFailureError(NOTHING_SAID)
        given = (tape[moving.id],)
    elif moving is not None and moving.id in tape:
        raise NamedFailureError(f"Give {moving.id} once: in --tape, or as the value of a side.")
    if moving is not None:
        for value in given:
            _check_lengths({moving.id: value}, method)
        missing = [each.id for each in method.measures if each.stays and each.id not in tape]
        if missing:
            raise NamedFailureError(f"--tape needs {', '.join(missing)} too.")
        given = tuple(degrees_of(test.id, {**tape, moving.id: value}) for value in given)
    for value in given:
        if not test.least <= value <= test.most:
            scale = f"from {test.least:g} to {test.most:g} {test.unit}"
            raise NamedFailureError(f"“{test.name}” is {scale}: {value:g} is not. Measure again.")
    return given
