"""What the command line prints, where names and terminals are not what one would wish."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import pytest

from hiptimer import cli
from hiptimer.cli import inspecting, printing

STRANGE = "🏃‍♂️ Łydka “хип” — مساء"
FULL = Path("/dev/full")


def own_routine(folder: Path, name: str) -> None:
    """A routine of that name, of one bundled drill, in the data folder."""
    routine = {
        "id": "emo",
        "name": name,
        "summary": "mine",
        "when": "Any time.",
        "moment": "any-time",
        "items": [{"exercise": "pigeon-pose", "seconds": 10, "rounds": 1}],
    }
    document = {"schema": "hiptimer-routines/1", "routines": [routine]}
    (folder / "own").mkdir(parents=True)
    (folder / "own" / "routines.json").write_text(json.dumps(document), encoding="utf-8")


def started(
    *arguments: object, stdout: int | IO[bytes] = subprocess.PIPE, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """HipTimer as a process of its own, with more in its environment."""
    return subprocess.run(
        [sys.executable, "-m", "hiptimer", *map(str, arguments)],
        env={**os.environ, **environment},
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        timeout=50,
    )


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "cp437", "cp1251", "ascii"])
def test_a_name_that_a_terminal_does_not_have_is_printed_as_near_as_it_can(
    tmp_path: Path, encoding: str
):
    own_routine(tmp_path, STRANGE)
    printed: list[str] = []
    for command in (["list"], ["plan", "emo"], ["list", "--json"]):
        ran = started(*command, "--data-dir", tmp_path, PYTHONIOENCODING=encoding)
        assert (ran.returncode, ran.stderr) == (0, b""), command
        printed.append(ran.stdout.decode(encoding))
    assert "Lydka" in printed[0]
    assert "Lydka" in printed[1]
    assert json.loads(printed[2])[-1]["name"] == STRANGE


@pytest.mark.parametrize(
    "arguments", [["--help"], ["plan", STRANGE], [STRANGE], ["draw", "x", "ł"]]
)
def test_help_and_wrong_usage_are_printed_in_any_encoding(tmp_path: Path, arguments: list[str]):
    ran = started(*arguments, "--data-dir", tmp_path, PYTHONIOENCODING="ascii")
    assert ran.returncode in {0, 1, 2}
    assert b"Traceback" not in ran.stderr
    assert ran.stdout + ran.stderr


def test_a_terminal_that_has_the_letters_shows_them(tmp_path: Path):
    own_routine(tmp_path, STRANGE)
    listed = started("list", "--data-dir", tmp_path, PYTHONIOENCODING="utf-8")
    assert STRANGE in listed.stdout.decode()


def test_control_characters_are_written_out(tmp_path: Path, run: Any):
    own_routine(tmp_path / "data", "red \x1b[31m\rback \u202eturned")
    ran = run("list")
    assert "\\x1b[31m\\rback \\u202eturned" in ran.out
    assert not set(ran.out) & set("\x1b\r\u202e")
    rows = run("list", "--json").out
    assert not set(rows) & set("\x1b\r\u202e")
    assert json.loads(rows)[-1]["name"] == "red \x1b[31m\rback \u202eturned"


def test_an_argument_of_100_kilobytes_is_shown_by_its_ends(run: Any):
    for arguments in (["plan", "x" * 100_000], ["x" * 100_000], ["import", "x" * 100_000]):
        ran = run(*arguments)
        assert ran.code in {1, 2}
        assert len(ran.out + ran.err) < 3000
        assert "…" in ran.err


def test_of_a_hundred_faults_the_first_are_printed_and_the_rest_counted(tmp_path: Path, run: Any):
    path = tmp_path / "many.json"
    path.write_text(json.dumps({"schema": "hiptimer-exercises/1", "exercises": [{}] * 100}))
    ran = run("check", path)
    assert ran.code == 1
    assert len(ran.err.splitlines()) == inspecting.MOST_FAULTS + 1
    assert ran.err.splitlines()[-1] == (
        "hiptimer: and 82 more faults. Mend these first, then check again."
    )


@pytest.mark.parametrize("arguments", [["list"], ["plan", "full-hip-reset"], ["--help"]])
def test_nobody_reading_to_the_end_is_no_failure(arguments: list[str], tmp_path: Path):
    reading, writing = os.pipe()
    os.close(reading)
    ran = started(*arguments, "--data-dir", tmp_path, stdout=writing)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_output_onto_a_full_disk_is_a_failure_that_is_said(tmp_path: Path):
    with FULL.open("wb") as full:
        ran = started("list", "--data-dir", tmp_path, stdout=full)
    assert ran.returncode == 1
    assert ran.stderr.decode().splitlines() == [
        "hiptimer: what was to be printed cannot be written: No space left on device."
    ]


def test_without_a_console_the_command_is_done_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    target = tmp_path / "journal.csv"
    assert cli.main(["--data-dir", str(tmp_path), "list"]) == 0
    assert cli.main(["--data-dir", str(tmp_path), "plan", "moonwalk"]) == 1
    assert cli.main(["--data-dir", str(tmp_path), "export", "--journal", str(target)]) == 0
    assert target.exists()


@pytest.mark.parametrize(("count", "words"), [(0, "0 drills"), (1, "1 drill"), (2, "2 drills")])
def test_one_is_not_spoken_of_as_many(count: int, words: str):
    assert printing.counted(count, "drill") == words


def test_a_file_of_one_exercise_has_one_exercise(tmp_path: Path, run: Any, assets: Path):
    document = json.loads((assets / "routines.json").read_text(encoding="utf-8"))
    document["routines"] = document["routines"][:1]
    path = tmp_path / "one.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    assert run("check", path).out.endswith("one.json: 1 routine, no faults\n")


@pytest.mark.parametrize("zone", ["XYZ+27:99", "A+24:59:59", "nonsense"])
def test_a_time_zone_that_cannot_be_is_no_reason_to_fail(tmp_path: Path, zone: str):
    for command in (["list"], ["history"]):
        ran = started(*command, "--data-dir", tmp_path, TZ=zone)
        assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="there, what is too long is only missing")
def test_a_folder_that_the_system_refuses_is_named_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert cli.main(["list", "--data-dir", str(tmp_path / ("x" * 6000))]) == 1
    assert capsys.readouterr().err.endswith(" cannot be used: File name too long.\n")


ENDLESS = Path("/dev/zero")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such device")
def test_a_file_without_an_end_is_refused(tmp_path: Path, run: Any):
    ran = run("check", ENDLESS)
    assert (ran.code, ran.err) == (1, "hiptimer: /dev/zero cannot be read: File too large.\n")


@pytest.mark.parametrize("name", ["settings.json", "own/exercises.json"])
def test_a_kept_file_that_is_far_too_large_is_left_alone_and_said(
    tmp_path: Path, run: Any, name: str
):
    path = tmp_path / "data" / name
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        file.truncate(20_000_000)
    ran = run("list")
    assert ran.code == 0
    assert f"{Path(name)} cannot be read (File too large)." in ran.err
    assert path.stat().st_size == 20_000_000


def test_a_command_that_is_interrupted_ends_without_a_traceback(
    run: Any, monkeypatch: pytest.MonkeyPatch
):
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hiptimer.cli.inspecting.loaded", interrupted)
    ran = run("list")
    assert (ran.code, ran.out, ran.err) == (130, "", "")
