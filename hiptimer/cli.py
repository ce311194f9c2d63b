"""The command line. Without a command it opens the window.

Exit codes: 0 done, 1 a named failure with one line on stderr, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from hiptimer import __version__, app
from hiptimer.desktop.display import has_display
from hiptimer.exports.plan_listing import clock_time, plan_json, plan_lines
from hiptimer.exports.progress_bar import ProgressBar
from hiptimer.training.faults import ContentError
from hiptimer.training.library import UnknownExerciseError, UnknownRoutineError, check_files
from hiptimer.training.sides import Side

SPEED_RANGE = (0.1, 1000.0)
LEAST_SIDE, MOST_SIDE = 16, 8192
MOTION_MARK = b'"hiptimer-motion/'
"""What a motion file says of itself near its beginning."""
VOICE_WORKER = "--voice-worker"
"""How a frozen program, which has no Python to call, starts itself as the voice process."""


class NamedFailureError(Exception):
    """Something that the person can be told in one line: what, where, what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments == [VOICE_WORKER]:
        app.run_voice_worker()
        return 0
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except ContentError as error:
        more = len(error.faults) - 1
        rest = f" (and {more} more: see `hiptimer check`)" if more else ""
        return _fail(f"{error.faults[0]}{rest}")
    except (app.ExportFailedError, NamedFailureError, UnknownRoutineError) as error:
        return _fail(str(error))
    except UnknownExerciseError as error:
        return _fail(f"there is no exercise or variant {error}.")
    except BrokenPipeError:
        return 0


def _fail(sentence: str) -> int:
    print(f"hiptimer: {sentence}", file=sys.stderr)
    return 1


def _open(options: argparse.Namespace) -> int:
    return _open_window(options, app.Start())


def _start(options: argparse.Namespace) -> int:
    return _open_window(options, app.Start(options.routine, options.first_side, options.speed))


def _open_window(options: argparse.Namespace, start: app.Start) -> int:
    program = app.load_program(options.data_dir)
    if start.routine is not None:
        program.library.routine(start.routine)
    if not has_display():
        message = (
            "there is no display here to open a window on. "
            "`hiptimer export ROUTINE --audio FILE.wav` makes a session to listen to."
        )
        raise NamedFailureError(message)
    return app.open_window(program, start)


def _list(options: argparse.Namespace) -> int:
    program = app.load_program(options.data_dir)
    settings = program.settings.load()
    plans = [program.plan(routine, settings) for routine in program.library.routines]
    if options.json:
        import msgspec  # noqa: PLC0415 - only this branch encodes

        rows = [{"id": p.routine, "name": p.name, "seconds": p.seconds} for p in plans]
        print(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
        return 0
    width = max(len(plan.routine) for plan in plans)
    for plan in plans:
        print(f"{plan.routine:<{width}}  {clock_time(plan.seconds):>6}  {plan.name}")
    return 0


def _plan(options: argparse.Namespace) -> int:
    program = app.load_program(options.data_dir)
    settings = program.settings.load()
    plan = program.plan(options.routine, settings, options.first_side)
    cues = app.laid_by_estimate(program.cues(plan, settings), settings)
    if options.json:
        print(plan_json(plan, cues))
    else:
        print("\n".join(plan_lines(plan, cues, program.library)))
    return 0


def _export(options: argparse.Namespace) -> int:
    program = app.load_program(options.data_dir)
    settings = program.settings.load()
    plan = program.plan(options.routine, settings, options.first_side)
    with ProgressBar(sys.stderr) as bar:
        missing = app.export_audio(program, plan, settings, options.audio, bar.show)
    if missing:
        print(f"hiptimer: the voice is missing in {len(missing)} sentences.", file=sys.stderr)
    print(f"{options.audio}: {plan.name}, {clock_time(plan.seconds)}")
    return 0


def _draw(options: argparse.Namespace) -> int:
    program = app.load_program(options.data_dir)
    exercise = program.library.exercise(options.exercise, options.variant)
    drawing = app.Drawing(
        exercise=exercise.id,
        variant=options.variant,
        side=options.side,
        phase=options.phase,
        sheet=options.sheet,
        size=options.size,
        dark=options.dark,
    )
    app.draw(program, drawing, options.file)
    print(f"{options.file}: {exercise.name}")
    return 0


def _check(options: argparse.Namespace) -> int:
    files = {str(path): _read(path) for path in options.files}
    motions = {name: data for name, data in files.items() if MOTION_MARK in data[:200]}
    contents = {name: data for name, data in files.items() if name not in motions}
    known = app.load_program(options.data_dir).library.exercises
    checked = check_files(contents, known)
    faults = [*checked.faults, *app.motion_faults(motions)]
    for fault in faults:
        print(f"hiptimer: {fault}", file=sys.stderr)
    if faults:
        return 1
    for name, exercises in checked.exercise_files.items():
        print(f"{name}: {len(exercises.exercises)} exercises, no faults")
    for name, routines in checked.routine_files.items():
        print(f"{name}: {len(routines.routines)} routines, no faults")
    for name in motions:
        print(f"{name}: a motion, no faults")
    return 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise NamedFailureError(message) from error


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep settings and voice clips in DIR",
    )
    parser = argparse.ArgumentParser(
        prog="hiptimer",
        parents=[shared],
        description="Guides you through a hip-mobility session, by voice and on screen.",
    )
    parser.add_argument("--version", action="version", version=f"HipTimer {__version__}")
    parser.set_defaults(run=_open, data_dir=None)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")

    start = commands.add_parser("start", parents=[shared], help="open the window, session running")
    start.add_argument("--speed", type=_speed, default=1.0, metavar="X", help="X times as fast")
    start.set_defaults(run=_start)

    listing = commands.add_parser("list", parents=[shared], help="list the routines")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run=_list)

    plan = commands.add_parser(
        "plan", parents=[shared], help="show every step and cue of a routine"
    )
    plan.add_argument("--json", action="store_true", help="as JSON")
    plan.set_defaults(run=_plan)

    export = commands.add_parser("export", parents=[shared], help="make a session to listen to")
    export.add_argument("--audio", type=Path, required=True, metavar="FILE.wav", help="write here")
    export.set_defaults(run=_export)

    check = commands.add_parser(
        "check", parents=[shared], help="check exercise, routine and motion files"
    )
    check.add_argument("files", type=Path, nargs="+", metavar="FILE")
    check.set_defaults(run=_check)

    draw = commands.add_parser("draw", parents=[shared], help="draw the figure into a file")
    _take_drawing(draw)
    for command in (start, plan, export):
        _take_routine(command)
    return parser


def _take_routine(command: argparse.ArgumentParser) -> None:
    """Let `command` name a routine and the side that starts."""
    command.add_argument("routine", metavar="ROUTINE", help="an id that `hiptimer list` shows")
    command.add_argument(
        "--first-side",
        type=Side,
        choices=list(Side),
        metavar="left|right",
        help="this side starts",
    )


def _take_drawing(draw: argparse.ArgumentParser) -> None:
    """Let `draw` say what to draw, how large, and where to."""
    draw.add_argument("exercise", metavar="EXERCISE", help="an id of assets/exercises.json")
    draw.add_argument("file", type=Path, metavar="FILE", help="a .png or .svg file")
    draw.add_argument("--variant", metavar="ID", help="one of the exercise's variants")
    draw.add_argument("--side", type=Side, choices=list(Side), default=Side.RIGHT)
    draw.add_argument("--phase", type=_phase, default=0.5, help="0 to 1 of a rep, or of the way in")
    draw.add_argument("--sheet", action="store_true", help="all key poses in a row")
    draw.add_argument("--size", type=_size, default=(700, 560), metavar="WxH", help="in pixels")
    draw.add_argument("--dark", action="store_true", help="in the dark look's colours")
    draw.set_defaults(run=_draw)


def _phase(text: str) -> float:
    phase = float(text)
    if not 0 <= phase <= 1:
        message = f"{text!r} is not a number from 0 to 1"
        raise argparse.ArgumentTypeError(message)
    return phase


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (
        width.isdigit()
        and height.isdigit()
        and LEAST_SIDE <= int(width) <= MOST_SIDE
        and LEAST_SIDE <= int(height) <= MOST_SIDE
    ):
        message = f"{text!r} is not a size such as 700x560"
        raise argparse.ArgumentTypeError(message)
    return int(width), int(height)


def _speed(text: str) -> float:
    low, high = SPEED_RANGE
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not low <= speed <= high:
        message = f"{text!r} is not a number from {low:g} to {high:g}"
        raise argparse.ArgumentTypeError(message)
    return speed
