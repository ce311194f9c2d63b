"""Routines fitted, printed, shared and taken over on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hiptimer import app, cli
from hiptimer.cli import parser
from hiptimer.training.languages import Language
from hiptimer.training.routines import Routine, RoutineItem


def own_routine(folder: Path) -> Routine:
    """A routine of one's own, kept in the data folder `folder`."""
    program = app.load_program(folder)
    preset = program.library.routine("desk-reset")
    routine = Routine(
        id="knees-and-hips",
        name="Knees and hips",
        summary="Two drills",
        when=preset.when,
        moment=preset.moment,
        items=(RoutineItem(exercise="pigeon-pose"), RoutineItem(exercise="cossack-squat")),
    )
    return program.own().save_routine(routine)


@pytest.mark.parametrize("minutes", [4, 7])
def test_a_plan_fits_into_the_minutes_that_there_are_and_says_how(run: Any, minutes: int) -> None:
    done = run("plan", "post-run-static", "--minutes", str(minutes), "--json")
    assert json.loads(done.out)["seconds"] <= minutes * 60
    assert done.err.startswith(f"{minutes} min: ")


@pytest.mark.parametrize("minutes", ["0", "nan", "a few", "10000"])
def test_minutes_that_make_no_sense_are_wrong_usage(run: Any, minutes: str) -> None:
    done = run("plan", "post-run-static", "--minutes", minutes)
    assert done.code == 2
    assert "number of minutes" in done.err


def test_a_routine_is_printed_on_one_page(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "wall.pdf"
    done = run("export", "post-run-static", "--sheet", str(path), "--paper", "a4")
    assert done.out == f"{path}: Post-run stretch, 1 page\n"
    assert path.read_bytes().startswith(b"%PDF")


def test_a_routine_of_ones_own_is_shared_with_an_empty_data_folder(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def call(folder: str, *arguments: str) -> str:
        assert cli.main([*arguments, "--data-dir", str(tmp_path / folder)]) == 0
        return capsys.readouterr().out

    routine = own_routine(tmp_path / "here")
    path = str(tmp_path / "mine.hiproutine")
    assert call("here", "export", routine.id, "--routine", path) == f"{path}: Knees and hips\n"
    plan = call("here", "plan", routine.id, "--json")
    assert "“Knees and hips” added" in call("there", "import", path)
    assert call("there", "plan", routine.id, "--json") == plan
    assert "was there already" in call("there", "import", path)


def test_a_file_that_is_no_routine_is_refused_and_changes_nothing(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "bad.hiproutine"
    path.write_bytes(b"PK\x03\x04 and then nothing")
    done = run("import", str(path))
    assert done.code == 1
    assert "bad.hiproutine" in done.err
    assert not list(tmp_path.rglob("own"))


def test_a_routine_file_alone_opens_the_window_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[app.Start] = []
    monkeypatch.setattr(parser, "has_display", lambda: True)
    monkeypatch.setattr(app, "open_window", lambda program, start: started.append(start) or 0)
    assert cli.main(["Given to me.HIPROUTINE"]) == 0
    assert started == [app.Start(file=str(Path("Given to me.HIPROUTINE").absolute()))]


@pytest.mark.parametrize(
    "words",
    [
        ["evening.hiproutine", "--data-dir", "here", "--language", "de"],
        ["--data-dir", "here", "evening.hiproutine", "--language", "de"],
        ["--data-dir=here", "--language=de", "evening.hiproutine"],
        ["--language", "de", "--data-dir", "here", "open", "evening.hiproutine"],
    ],
)
def test_options_may_stand_before_and_behind_a_routine_file(
    monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(parser, "_open", lambda *asked: opened.append(asked) or 0)
    assert cli.main(words) == 0
    ((options, start),) = opened
    assert options.data_dir == Path("here")
    assert start.file == str(Path("evening.hiproutine").absolute())
    assert options.language is Language.GERMAN


def test_a_folder_may_be_called_like_a_routine_file(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(parser, "_open", lambda *asked: opened.append(asked) or 0)
    assert cli.main(["--data-dir", "my.hiproutine", "tray"]) == 0
    ((options, start),) = opened
    assert (options.data_dir, start) == (Path("my.hiproutine"), app.Start(in_tray=True))


def test_check_reads_a_routine_to_share_without_adding_it(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "evening.hiproutine"
    assert run("export", "desk-reset", "--routine", file).code == 0
    assert run("check", file).out == f"{file}: a routine to share, no faults\n"
    file.write_bytes(file.read_bytes()[:200])
    refused = run("check", file)
    assert refused.code == 1
    assert "evening.hiproutine" in refused.err


def test_intervals_of_another_timer_are_taken_in_and_once(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "evening.csv"
    path.write_text("Frog left,20\nFrog right,20\nPlank,soon\nSquat,30\n")
    done = run("import", path)
    assert done.code == 0
    assert done.out == f"{path}: “evening” added with 2 drills; start it with `start evening`\n"
    assert done.err == "  Plank (line 3): it has no length that can be read.\n"
    again = run("import", path)
    assert (again.code, again.out) == (0, f"{path}: “evening” was there already\n")
    assert "evening" in run("list").out


def test_a_flood_of_what_is_left_out_is_counted(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "evening.csv"
    path.write_text("Frog,20\n" + "".join(f"Plank {at},soon\n" for at in range(99)))
    lines = run("import", path).err.splitlines()
    assert len(lines) == 21
    assert lines[-1] == "  and 79 more lines."


def test_json_that_is_neither_journal_nor_timer_says_what_was_expected(
    run: Any, tmp_path: Path
) -> None:
    path = tmp_path / "some.json"
    path.write_text('{"name": "x"}')
    done = run("import", path)
    assert done.code == 1
    assert "JSON of TimeR Machine or of intervals with sets" in done.err
