"""Which commands there are, what each of them takes, and those that open the window."""

from __future__ import annotations

import argparse
import re
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hiptimer import __version__, app
from hiptimer.cli import carrying, inspecting, measuring
from hiptimer.cli.loading import JOURNAL_ENDINGS, NamedFailureError
from hiptimer.cli.printing import pass_on
from hiptimer.desktop.before_qt import has_display
from hiptimer.exports import registry
from hiptimer.settings.settings import SoundMode
from hiptimer.training.languages import Language
from hiptimer.training.sides import Side

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

AddCommand = Callable[..., argparse.ArgumentParser]
LEAST_SIDE, MOST_SIDE = 16, 8192


class _Parser(argparse.ArgumentParser):
    """Prints through the one place that knows what a terminal can show.

    What begins like "-2,7.5" is a value, not an option.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._negative_number_matcher = re.compile(r"-\.?\d")

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        pass_on(message, file or sys.stderr)


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; `run` of its result is the command to call."""
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep settings, journal and voice clips in DIR",
    )
    shared.add_argument(
        "--language",
        type=_language,
        metavar="|".join(Language),
        default=argparse.SUPPRESS,
        help="of the window, the voice and the content, this time",
    )
    parser = _Parser(
        prog="hiptimer",
        parents=[shared],
        description="Guides you through a hip-mobility session, by voice and on screen.",
    )
    parser.add_argument("--version", action="version", version=f"HipTimer {__version__}")
    parser.set_defaults(run=open_window)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")

    def add(name: str, help_text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[shared], help=help_text, description=help_text)

    for add_commands in (_open_the_window, _show, _carry, _look_after_content):
        add_commands(add)
    return parser


def _open_the_window(add: AddCommand) -> None:
    start = add("start", "Open the window, session running.")
    _take_routine(start)
    start.add_argument(
        "--speed",
        type=_number(0.1, 1000),
        default=1.0,
        metavar="X",
        help="X times as fast, to look at; counts nowhere",
    )
    opened = add("open", "Open the window and look at a shared routine before it is added.")
    opened.add_argument("file", type=Path, metavar="FILE", help="a .hiproutine, .csv or .json file")
    tray = add("tray", "Start in the tray, without a window.")
    tray.set_defaults(in_tray=True)
    for command in (start, opened, tray):
        command.set_defaults(run=open_window)


def _show(add: AddCommand) -> None:
    listing = add("list", "List the routines.")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run=inspecting.list_routines)

    plan = add("plan", "Show every step and cue of a routine.")
    _take_routine(plan)
    plan.add_argument("--json", action="store_true", help="as JSON")
    new = "as for somebody who knows none of the drills"
    plan.add_argument("--as-new", action="store_true", help=new)
    regular = "as for somebody who knows them all; with --as-new, both"
    plan.add_argument("--as-regular", action="store_true", help=regular)
    plan.set_defaults(run=inspecting.show_plan)

    shown = add("history", "Show what you did: sessions, this week, left and right.")
    days = "sessions of the last N days (28)"
    shown.add_argument("--days", type=_days, default=28, metavar="N", help=days)
    shown.add_argument("--json", action="store_true", help="as JSON, lengths in seconds")
    shown.set_defaults(run=inspecting.show_history)

    dose = add("dose", "Show how long each area of the hips was stretched in the last 7 days.")
    dose.add_argument("--json", action="store_true", help="as JSON, in seconds a side")
    dose.set_defaults(run=inspecting.show_dose)

    hips = add("measure", "Show what you measured on your hips, or take a reading in.")
    hips.add_argument("test", nargs="?", metavar="TEST", help="what was measured, by its id")
    for side in (Side.LEFT, Side.RIGHT):
        text = f"readings of the {side} side, in the test's unit; with --tape in cm"
        option: dict[str, Any] = {"nargs": "?", "const": measuring.BY_TAPE, "help": text}
        hips.add_argument(f"--{side}", type=measuring.numbers, metavar="N,N,N", **option)
    tape = "what the tape gave, in cm; with dh in it, --left or --right says of which side"
    hips.add_argument("--tape", type=measuring.lengths, metavar="L=42.9,dh=7.9", help=tape)
    hips.add_argument("--json", action="store_true", help="as JSON")
    page = "as a page to print, for a physiotherapist"
    hips.add_argument("--sheet", type=_file_that_ends_in(".pdf"), metavar="FILE.pdf", help=page)
    hips.set_defaults(run=measuring.measure)

    plan = add("programme", "Show the plan of the weeks to come, or the one that is offered.")
    plan.add_argument("--json", action="store_true", help="as JSON, in seconds a side and minutes")
    plan.set_defaults(run=inspecting.show_programme)


def _carry(add: AddCommand) -> None:
    export = add("export", "Write a session to listen to, to print or to share, or your journal.")
    _take_routine(export, optional=True)
    what = export.add_mutually_exclusive_group(required=True)
    for each in (*registry.SESSION, *registry.TO_COME):
        endings, option = tuple(each.CARRIER.kinds), f"--{each.CARRIER.key}"
        file, shown = _file_that_ends_in(*endings), f"FILE{'|'.join(endings)}"
        dest = carrying.option_of(each)
        what.add_argument(option, dest=dest, type=file, metavar=shown, help=each.CARRIER.help)
    for each in registry.DONE:
        option, shown = f"--{each.CARRIER.key}", ("SESSION", f"FILE{each.CARRIER.ending}")
        dest = carrying.option_of(each)
        what.add_argument(option, dest=dest, nargs=2, metavar=shown, help=each.CARRIER.help)
    what.add_argument(
        "--journal",
        type=_file_that_ends_in(*JOURNAL_ENDINGS),
        metavar="FILE.csv|.json",
        help="every session you did, without ROUTINE",
    )
    heard = [mode for mode in SoundMode if mode is not SoundMode.SILENT]
    export.add_argument("--sound", choices=heard, help="what is heard in it; else as in Settings")
    export.add_argument("--paper", choices=("a4", "letter"), help="of the sheet")

    def run(options: argparse.Namespace) -> int:
        of_routine = carrying.asked_for(options, registry.SESSION) is not None
        if of_routine and options.routine is None:
            export.error("this needs a ROUTINE")
        if not of_routine and options.routine is not None:
            export.error("this takes no ROUTINE")
        return carrying.export(options)

    export.set_defaults(run=run)
    taken = add("import", "Take over a routine or a journal; nothing comes twice.")
    taken.add_argument("file", type=Path, metavar="FILE", help="a file of `export`")
    taken.set_defaults(run=carrying.import_file)


def _look_after_content(add: AddCommand) -> None:
    check = add("check", "Check exercise, routine, motion and plan files.")
    check.add_argument("files", type=Path, nargs="+", metavar="FILE")
    check.set_defaults(run=inspecting.check)

    draw = add("draw", "Draw the figure into a file.")
    draw.add_argument("exercise", metavar="EXERCISE", help="an id of assets/exercises.json")
    draw.add_argument("file", type=Path, metavar="FILE", help="a .png or .svg file")
    _take_moment(draw)
    draw.add_argument("--sheet", action="store_true", help="all key poses in a row")
    size = (700, 560)
    draw.add_argument("--size", type=_size, default=size, metavar="WxH", help="in pixels")
    draw.add_argument("--dark", action="store_true", help="in the dark look's colours")
    draw.set_defaults(run=inspecting.draw)
    pose = add("pose", "Measure the figure: joints, angles, contacts and muscles.")
    shown = "an id of assets/exercises.json"
    pose.add_argument("exercise", nargs="?", metavar="EXERCISE", help=shown)
    _take_moment(pose)
    angles = "instead of a drill: the muscles of a right leg with these joint angles"
    pose.add_argument("--angles", type=_angles, metavar="NAME=DEGREES,...", help=angles)
    pose.add_argument("--json", action="store_true", help="as JSON, in metres and degrees")
    pose.set_defaults(run=inspecting.pose)


def _take_moment(command: argparse.ArgumentParser) -> None:
    command.add_argument("--variant", metavar="ID", help="one of the exercise's variants")
    command.add_argument("--side", type=Side, choices=list(Side), default=Side.RIGHT)
    phase = "0 to 1 of a rep, or of the way in"
    command.add_argument("--phase", type=_number(0, 1), default=0.5, help=phase)


def _take_routine(command: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """Let `command` name a routine, the side that starts, and how long it may take."""
    count = "?" if optional else None
    shown = "an id that `hiptimer list` shows"
    command.add_argument("routine", nargs=count, metavar="ROUTINE", help=shown)
    command.add_argument(
        "--first-side", type=Side, choices=list(Side), metavar="left|right", help="this side starts"
    )
    minutes = _number(1, 600, "a number of minutes")
    command.add_argument("--minutes", type=minutes, metavar="N", help="fit it into N minutes")


def _number(low: float, high: float, kind: str = "a number") -> Callable[[str], float]:
    def read(text: str) -> float:
        with suppress(ValueError):
            if low <= (value := float(text)) <= high:
                return value
        raise ArgumentTypeError(f"{text!r} is not {kind} from {low:g} to {high:g}")

    return read


def _angles(text: str) -> dict[str, float]:
    """Joint angles of one leg in degrees: `hip_flexion=90,knee_flexion=45`."""
    found: dict[str, float] = {}
    for part in filter(None, text.split(",")):
        name, _, value = part.partition("=")
        try:
            found[name.strip()] = _number(-360, 360)(value)
        except ArgumentTypeError:
            example = "hip_flexion=90,knee_flexion=45"
            raise ArgumentTypeError(f"angles are given as {example}; {part!r} is not") from None
    return found


def _days(text: str) -> int:
    low, high = 1, 36_500
    if not text.isdecimal() or not low <= int(text) <= high:
        raise ArgumentTypeError(f"{text!r} is not a number of days from {low} to {high}")
    return int(text)


def _language(text: str) -> Language:
    try:
        return Language(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not one of {', '.join(Language)}") from None


def _file_that_ends_in(*endings: str) -> Callable[[str], Path]:
    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() not in endings:
            raise ArgumentTypeError(f"{text!r} has to end in {' or '.join(endings)}")
        return path

    return read


def _size(text: str) -> tuple[int, int]:
    parts = text.split("x")
    if len(parts) == 2 and all(each.isdecimal() for each in parts):
        width, height = map(int, parts)
        if min(width, height) >= LEAST_SIDE and max(width, height) <= MOST_SIDE:
            return width, height
    raise ArgumentTypeError(f"{text!r} is not a size such as 700x560")


def open_window(options: argparse.Namespace) -> int:
    """Open the window as the options ask, which are called as the fields of a `Start` are."""
    if hasattr(options, "file"):
        options.file = str(options.file.absolute())
    given = {name: getattr(options, name, None) for name in app.Start.__struct_fields__}
    asked = {name: each for name, each in given.items() if each is not None}
    return _open(options, app.Start(**asked))


def _open(options: argparse.Namespace, start: app.Start) -> int:
    program = app.load_program(options.data_dir, options.language)
    if start.routine is not None:
        program.library.routine(start.routine)
    if not has_display():
        message = (
            "there is no display here to open a window on. "
            "`hiptimer export ROUTINE --audio FILE.wav` makes a session to listen to."
        )
        raise NamedFailureError(message)
    return app.open_window(program, start)
