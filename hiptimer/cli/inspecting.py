"""The commands that show what there is to do and what was done, and what is wrong with files."""

from __future__ import annotations

import argparse
from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace

from hiptimer import app
from hiptimer.app import carriers
from hiptimer.cli.loading import ZIP_MARK, NamedFailureError, journal_of, loaded, planned, weeks_of
from hiptimer.cli.printing import complain, counted, say, say_json
from hiptimer.local_time import local_now as now
from hiptimer.session.time_text import as_clock
from hiptimer.storage.content import (
    motion_faults,
    programme_faults,
    read_muscles,
    self_test_faults,
)
from hiptimer.storage.places import assets_folder
from hiptimer.storage.typed_file import bytes_of
from hiptimer.texts import doubled_names, utf8_of
from hiptimer.training.decoding import EXERCISES_SCHEMA
from hiptimer.training.faults import Fault
from hiptimer.training.library import check_files

MOTION_MARK, PROGRAMME_MARK = b'"hiptimer-motion/', b'"hiptimer-programme/'
TESTS_MARK = b'"hiptimer-self-tests/'
"""What a file of a motion, of the plan's rules or of self tests says of itself at its beginning."""
MOST_FAULTS = 18
"""So that what is wrong with a file fits on a screen."""
LARGEST_BYTES = 64_000_000
"""Of a shared routine with all its pictures."""


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
    # The window needs no listing, and no plan before it is shown.
    from hiptimer.exports.listing import plan_json, plan_lines
    from hiptimer.session.compiling import EVERY_DRILL, Drill

    known_by: Mapping[str, Container[Drill]] = {"as_new": (), "as_regular": EVERY_DRILL}
    program = loaded(options)
    settings = program.settings.load()
    asked = {"as_new": options.as_new, "as_regular": options.as_regular}
    whose = [name for name, wanted in asked.items() if wanted] or [""]
    shown: dict[str, str] = {}
    for name in whose:
        known = known_by.get(name)
        plan = planned(program, settings, options, known)
        routine = program.library.routine(options.routine)
        cues = carriers.session_of(program, settings, routine, plan).laid()
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


def show_history(options: argparse.Namespace) -> int:
    """Print the last sessions, this week, the streak and the balance of the sides."""
    from hiptimer.exports.listing import history_json, history_lines, read_history
    from hiptimer.ui import language

    program = loaded(options)
    goal = program.settings.load().goal.sessions
    with journal_of(program) as journal:
        first_day = language.first_weekday(program.language)
        history = read_history(journal, now(), options.days, goal, first_day, program.library.holds)
    if options.json:
        say_json(history_json(history, program.library))
    else:
        say(*history_lines(history, program.library))
    return 0


def show_dose(options: argparse.Namespace) -> int:
    """Print how much each area of the hips was stretched in the last seven days."""
    from hiptimer.exports.listing import dose_json, dose_lines
    from hiptimer.journal.beside import read_beside
    from hiptimer.journal.dose import dose_of_week
    from hiptimer.journal.sums import A_WEEK, FARTHEST_AHEAD
    from hiptimer.storage.content import read_programme_rules

    program, moment = loaded(options), now()
    first, last = moment.date() - timedelta(days=A_WEEK - 1), moment.date() + FARTHEST_AHEAD
    counted = read_programme_rules(assets_folder(), program.library).strength.counted
    with journal_of(program) as journal:
        tallies = journal.tallies(first, last, until=moment)
        beside = read_beside(journal, moment, counted, program.library)
    dose = dose_of_week(tallies, moment.date(), program.library)
    if options.json:
        say_json(dose_json(dose))
    else:
        say(*dose_lines(dose, beside))
    return 0


def show_programme(options: argparse.Namespace) -> int:
    """Print the plan of the weeks to come; without one, what a new user would be offered.

    Lengths are those for somebody who knows the drills, as they will after a few sessions.
    """
    from hiptimer.exports.programme_listing import listed, programme_json, programme_lines
    from hiptimer.journal.programme.planning import programme_for_new_user
    from hiptimer.storage.content import read_programme_rules

    program, moment = loaded(options), now()
    settings = program.settings.load()
    rules = read_programme_rules(assets_folder(), program.library)
    programme = settings.programme
    is_offered = programme is None or programme.last < moment.date()
    if programme is None or is_offered:
        programme = programme_for_new_user(settings.goal.sessions, moment.date(), rules)
    weeks = weeks_of(program, settings, programme, moment)
    coming = [week for week in weeks if week.days[-1].day >= moment.date()]
    from hiptimer.session.compiling import EVERY_DRILL

    session = replace(program.next_session(settings, complain), known=EVERY_DRILL)
    shown = listed(coming, session)
    if options.json:
        say_json(programme_json(shown))
    else:
        say(*programme_lines(shown, program.library, is_offered=is_offered))
    return 0


def draw(options: argparse.Namespace) -> int:
    """Draw the figure into a file."""
    program = loaded(options)
    exercise = program.library.exercise(options.exercise, options.variant)
    asked = {name: getattr(options, name) for name in carriers.Drawing.__struct_fields__}
    carriers.draw(program, carriers.Drawing(**asked), options.file)
    say(f"{options.file}: {exercise.name}")
    return 0


def pose(options: argparse.Namespace) -> int:
    """Print a pose of a drill, or the muscles of a leg with given angles, as numbers."""
    from hiptimer.exports.pose_listing import angles_json, pose_json, pose_lines

    program = loaded(options)
    model = read_muscles(assets_folder())
    if options.angles is not None:
        unknown = sorted(options.angles.keys() - model.angles.keys())
        if unknown:
            known = ", ".join(model.angles)
            raise NamedFailureError(f"There is no angle {unknown[0]}. There are: {known}.")
        say_json(angles_json(options.angles, model))
        return 0
    if options.exercise is None:
        raise NamedFailureError("Name an exercise, or give --angles.")
    exercise = program.library.exercise(options.exercise, options.variant)
    moment = carriers.moment_at(program, exercise.id, options.variant, options.side, options.phase)
    if options.json:
        say_json(pose_json(exercise, moment, model))
    else:
        say(*pose_lines(exercise, moment, model))
    return 0


def check(options: argparse.Namespace) -> int:
    """Print what is wrong with content files."""
    files = {str(path): _read(path) for path in options.files}
    program = loaded(options)
    files = {name: _plain(data) for name, data in files.items()}
    shared = [name for name, data in files.items() if data.startswith(ZIP_MARK)]
    files = {name: data for name, data in files.items() if name not in shared}
    motions, rules, tests = (
        {name: data for name, data in files.items() if mark in data[:200]}
        for mark in (MOTION_MARK, PROGRAMME_MARK, TESTS_MARK)
    )
    contents = {name: files[name] for name in files if name not in {*motions, *rules, *tests}}
    checked = check_files(contents, program.library.exercises)
    refused = [*_refused(program, shared)]
    doubled = [
        Fault(name, "", f'"{key}" twice in one object', "each name once")
        for name, data in files.items()
        for key in doubled_names(data)
    ]
    of_rules = programme_faults(rules, program.library)
    of_tests = self_test_faults(tests, program.library)
    faults = [*checked.faults, *doubled, *motion_faults(motions), *of_rules, *of_tests, *refused]
    for fault in faults[:MOST_FAULTS]:
        complain(str(fault))
    if len(faults) > MOST_FAULTS:
        more = counted(len(faults) - MOST_FAULTS, "more fault")
        complain(f"and {more}. Mend these first, then check again.")
    if faults:
        return 1
    for name, content in checked.contents.items():
        kind = "exercise" if content.schema == EXERCISES_SCHEMA else "routine"
        say(f"{name}: {counted(len(content.exercises + content.routines), kind)}, no faults")
    for names, kind in (
        (motions, "a motion"),
        (rules, "rules of the plan of weeks"),
        (tests, "self tests"),
        (shared, "a routine to share"),
    ):
        say(*(f"{name}: {kind}, no faults" for name in names))
    return 0


def _refused(program: app.Program, shared: Iterable[str]) -> Iterator[str]:
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
        raise NamedFailureError(f"{path} cannot be read: {error.strerror}.") from error
