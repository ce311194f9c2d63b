"""Writes hiptimer.1, the manual page, from what the command line says of itself.

`.venv/bin/python packaging/desktop/manual.py` makes it again; a test says when it is old.
"""

import argparse
import sys
from collections.abc import Container, Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PAGE = Path(__file__).with_name("hiptimer.1")
OPENING = r""".\" Made by packaging/desktop/manual.py; change the command line's own help instead.
.TH HIPTIMER 1 "" "HipTimer"
.SH NAME
hiptimer \- guided hip\-mobility sessions for runners
.SH SYNOPSIS
.B hiptimer
.RI [ options ]
.RI [ "command ..." ]
.br
.B hiptimer
.I file.hiproutine
"""
CLOSING = r""".SH FILES
Sessions and settings lie in
.IR ~/.local/share/hiptimer ,
in a folder chosen in the settings, or in that of \-\-data\-dir.
.SH EXIT STATUS
0: done. 1: it failed, and says why. 2: the command is not one.
"""


def manual() -> str:
    """Return the page as man reads it."""
    sys.path.insert(0, str(CHECKOUT))
    from hiptimer.cli.parser import make_parser

    parser = make_parser()
    lines = [".SH DESCRIPTION", plain(parser.description or "")]
    lines += ["Without a command the window opens.", ".SH OPTIONS", *options_of(parser)]
    lines.append(".SH COMMANDS")
    everywhere = {action.dest for action in actions_of(parser)}
    for name, command in commands_of(parser).items():
        lines += [f".SS {plain(name)}", plain(command.description or "")]
        lines += options_of(command, everywhere)
    return OPENING + "\n".join(lines) + "\n" + CLOSING


def actions_of(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return all that it takes; argparse itself tells of them only in its own layout."""
    return parser._actions  # noqa: SLF001 - there is no other way


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return each command's own parser by its name."""
    (found,) = [each for each in actions_of(parser) if isinstance(each.choices, dict)]
    return dict(found.choices or {})


def options_of(parser: argparse.ArgumentParser, but: Container[str] = frozenset()) -> Iterator[str]:
    """Yield a paragraph for each thing that may be given, without those called as in `but`."""
    for action in actions_of(parser):
        if isinstance(action.choices, dict) or action.dest in but:
            continue
        values = values_of(action)
        heads = [f"{each} {values}".rstrip() for each in action.option_strings] or [values]
        yield f".TP\n.B {plain(', '.join(heads))}\n{plain(action.help or '')}".rstrip()


def values_of(action: argparse.Action) -> str:
    """Return what stands behind an option, or in the place of an argument."""
    if action.nargs == 0:
        return ""
    usual = "|".join(map(str, action.choices)) if action.choices else action.dest.upper()
    shown = action.metavar or usual
    values = shown if isinstance(shown, str) else " ".join(shown)
    return f"[{values}]" if action.nargs == "?" else values


def plain(text: str) -> str:
    """Return text that roff reads as it stands: no line of it is a request."""
    text = text.replace("%%", "%").replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8")
