"""The commands that show what there is to do: list, plan, draw, check."""

from __future__ import annotations

import argparse
from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path

from hiptimer import app
from hiptimer.app import carriers
from hiptimer.cli.loading import NamedFailureError, loaded, planned
from hiptimer.cli.printing import complain, complain_of_all, counted, say, say_json
from hiptimer.exports.plan_listing import plan_json, plan_lines
from hiptimer.session.compiling import EVERY_DRILL, Drill
from hiptimer.session.time_text import as_clock
from hiptimer.storage.content import motion_faults
from hiptimer.storage.typed_file import bytes_of
from hiptimer.texts import doubled_names, utf8_of
from hiptimer.training.faults import Fault
from hiptimer.training.library import check_files

MOTION_MARK = b'"hiptimer-motion/'
"""What a motion file says of itself near its beginning."""
KNOWN_BY: Mapping[str, Container[Drill]] = {"as_new": (), "as_regular": EVERY_DRILL}
LARGEST_BYTES = 64_000_000
"""Of a shared routine with all its pictures."""
ZIP_MARK = b"PK\x03\x04"
"""How a routine to share begins."""


def list_routines(options: argparse.Namespace) -> int:
    """Print every routine with its length."""
    program = loaded(options)
    session = program.next_session(program.settings.load(), complain)
    plans = [session.plan(routine) for routine in program.library.routines]
    if options.json:
        import msgspec  # only this branch encodes

        rows = [{"id": p.routine, "name": p.name, "seconds": p.seconds} for p in plans]
        say_json(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
        return 0
    width = max(len(plan.routine) for plan in plans)
    for plan in plans:
        say(f"{plan.routine:<{width}}  {as_clock(round(plan.seconds)):>7}  {plan.name}")
    return 0


def show_plan(options: argparse.Namespace) -> int:
    """Print every step and cue of a routine as it would start now, or for whom it is asked."""
    program = loaded(options)
    settings = program.settings.load()
    asked = {"as_new": options.as_new, "as_regular": options.as_regular}
    whose = [name for name, wanted in asked.items() if wanted] or [""]
    shown: dict[str, str] = {}
    for name in whose:
        known = KNOWN_BY.get(name)
        plan = planned(program, settings, options, known)
        cues = carriers.laid_by_estimate(program, plan, settings)
        if options.json:
            shown[name] = plan_json(plan, cues)
        else:
            say(*plan_lines(plan, cues, program.library))
    if len(shown) == 1:
        say_json(*shown.values())
    elif shown:
        both = ",\n".join(f'"{name}": {text}' for name, text in shown.items())
        say_json(f"{{{both}}}")
    return 0


def draw(options: argparse.Namespace) -> int:
    """Draw the figure into a file."""
    program = loaded(options)
    exercise = program.library.exercise(options.exercise, options.variant)
    drawing = carriers.Drawing(
        exercise=exercise.id,
        variant=options.variant,
        side=options.side,
        phase=options.phase,
        sheet=options.sheet,
        size=options.size,
        dark=options.dark,
    )
    carriers.draw(program, drawing, options.file)
    say(f"{options.file}: {exercise.name}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Print what is wrong with content files."""
    files = {str(path): _read(path) for path in options.files}
    program = loaded(options)
    files = {name: _plain(data) for name, data in files.items()}
    shared = [name for name, data in files.items() if data.startswith(ZIP_MARK)]
    files = {name: data for name, data in files.items() if name not in shared}
    motions = {name: data for name, data in files.items() if MOTION_MARK in data[:200]}
    contents = {name: data for name, data in files.items() if name not in motions}
    checked = check_files(contents, program.library.exercises)
    refused = [*_refused(program, shared)]
    doubled = [
        Fault(name, "", f'"{key}" twice in one object', "each name once")
        for name, data in files.items()
        for key in doubled_names(data)
    ]
    faults = [*checked.faults, *doubled, *motion_faults(motions), *refused]
    complain_of_all(faults)
    if faults:
        return 1
    for name, exercises in checked.exercise_files.items():
        say(f"{name}: {counted(len(exercises.exercises), 'exercise')}, no faults")
    for name, routines in checked.routine_files.items():
        say(f"{name}: {counted(len(routines.routines), 'routine')}, no faults")
    for name in motions:
        say(f"{name}: a motion, no faults")
    for name in shared:
        say(f"{name}: a routine to share, no faults")
    return 0


def _refused(program: app.Program, shared: Iterable[str]) -> Iterator[str]:
    """What is wrong with files that hold a shared routine each."""
    from hiptimer.training.sharing import SharedRefusedError  # few need it

    files = carriers.shared_files(program)
    for name in shared:
        try:
            files.read(name)
        except SharedRefusedError as error:
            yield str(error)


def _plain(data: bytes) -> bytes:
    """As UTF-8, so that marks can be looked for; what is no text is left to who reads it."""
    try:
        return utf8_of(data)
    except UnicodeDecodeError:
        return data


def _read(path: Path) -> bytes:
    try:
        return bytes_of(path, LARGEST_BYTES)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise NamedFailureError(message) from error
