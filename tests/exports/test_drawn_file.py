"""The printed page as a file: whole or not at all, with or without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hiptimer.exports.drawn_file import write_sheet
from hiptimer.files import NotWrittenError
from hiptimer.messages import Message
from hiptimer.session.compiling import Compiler
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.figure import export
from hiptimer.ui.sheet import printed_sheet
from hiptimer.ui.sheet.printed_sheet import PrintedSheet
from hiptimer.ui.sheet.typesetting import PrintError

ALONE = """
from pathlib import Path
from hiptimer.exports.drawn_file import write_sheet
from hiptimer.session.compiling import Compiler
from hiptimer.settings.preferences import Preferences
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.training.sides import Side
library = read_library(assets_folder())
compiler = Compiler(library, read_phrases(assets_folder()), Preferences())
plan = compiler.plan(library.routine("desk-reset"), Side.RIGHT)
print(write_sheet(plan, library, Path("sheet.pdf"), find_motion=lambda exercise: None))
"""


def no_motion(exercise: str) -> None:
    del exercise


@pytest.fixture
def plan(library: Library, phrases: Phrases) -> Plan:
    compiler = Compiler(library, phrases, Preferences())
    return compiler.plan(library.routine("desk-reset"), Side.RIGHT)


def test_a_routine_becomes_a_pdf_of_one_page(plan, library, tmp_path, qapp):
    path = tmp_path / "desk.pdf"
    path.write_text("an older one")
    assert write_sheet(plan, library, path, find_motion=no_motion, paper="letter") == 1
    assert path.read_bytes().startswith(b"%PDF")
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_to_is_named(plan, library, tmp_path, qapp):
    path = tmp_path / "no-such-folder" / "desk.pdf"
    with pytest.raises(NotWrittenError, match=r"desk\.pdf could not be written: No such file"):
        write_sheet(plan, library, path, find_motion=no_motion)


def test_a_folder_in_the_way_is_named_and_nothing_is_left_behind(plan, library, tmp_path, qapp):
    path = tmp_path / "desk.pdf"
    path.mkdir()
    with pytest.raises(NotWrittenError, match=r"desk\.pdf could not be written"):
        write_sheet(plan, library, path, find_motion=no_motion)
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_file_stays_when_drawing_fails(plan, library, tmp_path, qapp, monkeypatch):
    def fails(sheet: PrintedSheet) -> bytes:
        raise PrintError(Message("The printer cannot be drawn on."))

    path = tmp_path / "desk.pdf"
    path.write_text("an older one")
    monkeypatch.setattr(printed_sheet.PrintedSheet, "pdf", fails)
    with pytest.raises(NotWrittenError, match="cannot be drawn on"):
        write_sheet(plan, library, path, find_motion=no_motion)
    assert path.read_text() == "an older one"


def test_a_program_with_a_window_passes_no_strange_platform_on(
    plan, library, tmp_path, qapp, monkeypatch
):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    write_sheet(plan, library, tmp_path / "desk.pdf", find_motion=no_motion)
    assert "QT_QPA_PLATFORM" not in os.environ


@pytest.mark.parametrize(("system", "chosen"), [("win32", None), ("linux", "offscreen")])
def test_where_a_display_is_always_there_qt_draws_with_the_systems_fonts(
    monkeypatch, system, chosen
):
    monkeypatch.setenv("QT_QPA_PLATFORM", "any")  # brings back what was there
    monkeypatch.delenv("QT_QPA_PLATFORM")
    export._draw_without_display(system)
    assert os.environ.get("QT_QPA_PLATFORM") == chosen


def test_no_display_is_needed(tmp_path: Path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert done.stdout.strip() == "1", done.stderr
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
