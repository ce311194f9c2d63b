"""The command line as a person types it: what it prints, and with which exit code it ends."""

from __future__ import annotations

import json
import sys
import wave
from array import array
from pathlib import Path
from typing import Any

import pytest

from hiptimer import app
from hiptimer.app import program
from hiptimer.cli import main
from hiptimer.exports import audio
from hiptimer.exports.luggage import Session
from hiptimer.ports.carrier import Taken
from hiptimer.settings.settings import Settings
from hiptimer.voice.workshop import NO_VOICE

STEP_KEYS = {"extra", "in_full", "kind", "exercise", "side", "round", "starts_at", "seconds"}
CUE_KEYS = {"at", "kind", "text", "sound"}
AUDIBLE = 500
"""Of 32767: the loudest sample near a cue's time must be above this."""


def test_list_shows_every_preset_with_its_length(run: Any) -> None:
    ran = run("list")
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 8
    assert "post-run-static" in ran.out
    rows = json.loads(run("list", "--json").out)
    assert {row["id"] for row in rows} >= {"pre-run-warmup", "desk-reset"}


def test_a_plan_as_json_has_every_step_and_cue_with_its_time(run: Any) -> None:
    plan = json.loads(run("plan", "post-run-static", "--json").out)
    assert plan["routine"] == "post-run-static"
    assert all(set(step) == STEP_KEYS for step in plan["steps"])
    assert all(set(cue) == CUE_KEYS for cue in plan["cues"])
    moment = 0.0
    for step in plan["steps"]:
        assert step["starts_at"] == pytest.approx(moment)
        moment += step["seconds"]
    assert plan["seconds"] == pytest.approx(moment)
    times = [cue["at"] for cue in plan["cues"]]
    assert times == sorted(times)
    assert 0 <= times[0] <= times[-1] < plan["seconds"]


def test_a_plan_can_be_shown_as_for_somebody_new_and_as_for_a_regular(run: Any) -> None:
    new = json.loads(run("plan", "desk-reset", "--json", "--as-new").out)
    regular = json.loads(run("plan", "desk-reset", "--json", "--as-regular").out)
    assert all(step["in_full"] for step in new["steps"])
    assert not any(step["in_full"] for step in regular["steps"])
    assert new["seconds"] > regular["seconds"]
    both = json.loads(run("plan", "desk-reset", "--json", "--as-new", "--as-regular").out)
    assert both == {"as_new": new, "as_regular": regular}
    listed = run("plan", "desk-reset", "--as-new", "--as-regular").out
    assert listed.count("Desk reset: ") == 2


def test_both_sides_get_the_same_seconds_whichever_starts(run: Any) -> None:
    for first in ("left", "right"):
        plan = json.loads(run("plan", "full-hip-reset", "--json", "--first-side", first).out)
        work = [step for step in plan["steps"] if step["kind"] == "work"]
        seconds = {
            side: sum(step["seconds"] for step in work if step["side"] == side)
            for side in ("left", "right")
        }
        assert seconds["left"] == seconds["right"] > 0
        sided = [step["side"] for step in work if step["side"] in seconds]
        assert sided[0] == first


def test_a_plan_to_read_has_names_and_times(run: Any) -> None:
    ran = run("plan", "desk-reset")
    assert "Cossack squat, alternating" in ran.out
    assert "(soft) Next: cossack squat, to the right." in ran.out


def test_an_unknown_routine_is_named_with_those_there_are(run: Any) -> None:
    ran = run("plan", "moonwalk")
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1
    assert "moonwalk" in ran.err
    assert "desk-reset" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("dance",),
        ("plan",),
        ("start", "desk-reset", "--speed", "fast"),
        ("start", "desk-reset", "--speed", "0"),
        ("plan", "desk-reset", "--first-side", "up"),
        ("export", "desk-reset"),
    ],
)
def test_wrong_usage_ends_with_two(run: Any, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has a display")
def test_without_a_display_one_line_names_export(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for arguments in ((), ("start", "desk-reset")):
        ran = run(*arguments)
        assert ran.code == 1
        assert len(ran.err.splitlines()) == 1
        assert "no display" in ran.err
        assert "hiptimer export" in ran.err


def test_check_passes_the_bundled_files(run: Any, assets: Path) -> None:
    names = ("exercises.json", "routines.json", "self-tests.json")
    ran = run("check", *(str(assets / name) for name in names))
    assert ran.code == 0
    assert "self-tests.json: self tests, no faults" in ran.out
    assert "12 exercises, no faults" in ran.out
    assert "8 routines, no faults" in ran.out


def test_check_names_every_fault(run: Any, assets: Path, tmp_path: Path) -> None:
    document = json.loads((assets / "exercises.json").read_text(encoding="utf-8"))
    document["exercises"][3]["dose"]["reps"] = "ten"
    document["exercises"][5]["kind"] = "wild"
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps(document), encoding="utf-8")
    ran = run("check", str(mine))
    assert ran.code == 1
    first, second = ran.err.splitlines()
    assert 'exercises[3].dose.reps: found "ten", expected a whole number' in first
    assert 'exercises[5].kind: found "wild"' in second


def test_check_knows_motions_too(run: Any, assets: Path, tmp_path: Path) -> None:
    pigeon = assets / "motions" / "pigeon-pose.json"
    assert "a motion, no faults" in run("check", str(pigeon)).out
    mine = tmp_path / "mine.json"
    mine.write_text(pigeon.read_text().replace('"azimuth": ', '"azimuth": "north", "x": '))
    ran = run("check", str(mine))
    assert ran.code == 1
    assert "camera" in ran.err


def test_a_file_that_is_not_there(run: Any, tmp_path: Path) -> None:
    ran = run("check", str(tmp_path / "nothing.json"))
    assert ran.code == 1
    assert "nothing.json cannot be read" in ran.err


def test_an_export_is_as_long_as_the_plan_and_speaks_at_every_cue(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "out.wav"
    assert run("export", "desk-reset", "--audio", str(path)).code == 0
    plan = json.loads(run("plan", "desk-reset", "--json").out)
    with wave.open(str(path)) as sound:
        rate = sound.getframerate()
        samples = array("h", sound.readframes(sound.getnframes()))
    assert len(samples) == round(plan["seconds"] * rate)
    for cue in plan["cues"]:
        start = round(cue["at"] * rate)
        # "Three" begins with a tenth of a second that is little more than breath.
        assert max(abs(s) for s in samples[start : start + rate // 5]) > AUDIBLE, cue


def test_an_export_holds_what_is_wanted_of_voice_and_chimes(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Settings] = []

    def write(luggage: Session, _path: object, _progress: object) -> Taken:
        heard.append(luggage.settings)
        return Taken()

    monkeypatch.setattr(audio, "write", write)
    (tmp_path / "data").mkdir()
    kept = '{"session": {"verbosity": "off"}, "sounds": {"chimes": false}}'
    (tmp_path / "data" / "settings.json").write_text(kept)
    ran = run("export", "desk-reset", "--audio", "out.wav")
    assert (ran.code, heard) == (1, [])
    assert "--sound" in ran.err
    for mode in ("chimes", "voice", "voice-and-chimes"):
        assert run("export", "desk-reset", "--audio", "out.wav", "--sound", mode).code == 0
        assert heard[-1].sound_mode == mode


UNSAID = ("And hold.", "Halfway.")
STAMMERING = f"""
from hiptimer.voice import worker
from hiptimer.voice.worker_process import Failed

answer = worker.Speaker.answer
worker.Speaker.answer = lambda self, request: (
    Failed("no") if getattr(request, "text", "") in {UNSAID} else answer(self, request)
)
worker.main()
"""


LISTED = 50
"""Sentences that are named one by one."""


@pytest.mark.parametrize(
    ("code", "sentences"), [(STAMMERING, ()), ("raise SystemExit", (NO_VOICE,))]
)
def test_an_export_that_lacks_sentences_says_which_and_fails(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, sentences: tuple[str, ...]
) -> None:
    command = [sys.executable, "-c", code]
    monkeypatch.setattr("hiptimer.voice.workshop.worker_command", lambda: command)
    path = tmp_path / "out.wav"

    ran = run("export", "desk-reset", "--audio", str(path))

    assert ran.code == 1
    assert path.is_file()
    *said, last = (line for line in ran.err.splitlines() if line.startswith("hiptimer: "))
    assert said == [f"hiptimer: {sentence}" for sentence in sentences]
    assert last == "hiptimer: a chime stands in for what no voice could say:"
    named = [line.strip() for line in ran.err.splitlines() if line.startswith("  ")]
    cues = json.loads(run("plan", "desk-reset", "--json").out)["cues"]
    spoken = dict.fromkeys(cue["text"] for cue in cues if cue["text"])
    if len(spoken) > LISTED:
        spoken = [*list(spoken)[:LISTED], f"and {len(spoken) - LISTED} more sentences."]
    assert named == (list(UNSAID) if code == STAMMERING else list(spoken))


def test_an_export_that_cannot_be_written_leaves_nothing(run: Any, tmp_path: Path) -> None:
    ran = run("export", "desk-reset", "--audio", str(tmp_path / "no" / "out.wav"))
    assert ran.code == 1
    assert "could not be written" in ran.err
    assert not list(tmp_path.glob("**/*.part"))


@pytest.mark.parametrize("name", ["pigeon.png", "pigeon.svg"])
def test_a_figure_can_be_drawn_into_a_file(run: Any, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert run("draw", "pigeon-pose", str(path), "--side", "left", "--phase", "1").code == 0
    assert path.read_bytes()[:5] in (b"\x89PNG\r", b"<?xml")


def test_a_sheet_shows_all_key_poses_in_a_row(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "sheet.png"
    assert run("draw", "cossack-squat", str(path), "--sheet", "--size", "200x160").code == 0
    width = int.from_bytes(path.read_bytes()[16:20], "big")
    assert width >= 2 * 200


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("moonwalk", "x.png"), 1),
        (("pigeon-pose", "x.png", "--variant", "upside-down"), 1),
        (("pigeon-pose", "x.png", "--size", "huge"), 2),
        (("pigeon-pose", "x.png", "--phase", "2"), 2),
        (("pigeon-pose", "/nowhere/x.png"), 1),
    ],
)
def test_what_cannot_be_drawn_is_said(run: Any, arguments: tuple[str, ...], code: int) -> None:
    ran = run("draw", *arguments)
    assert ran.code == code
    assert ran.err


def test_a_broken_installation_says_what_is_broken(
    run: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(program, "assets_folder", lambda: tmp_path)
    ran = run("list")
    assert ran.code == 1
    assert "exercises.json" in ran.err


def test_the_version_is_printed(run: Any) -> None:
    ran = run("--version")
    assert ran.code == 0
    assert ran.out.startswith("HipTimer ")


def test_start_opens_the_window_with_a_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    asked: list[app.Start] = []

    def open_window(_program: app.Program, start: app.Start) -> int:
        asked.append(start)
        return 0

    monkeypatch.setattr(app, "open_window", open_window)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["--data-dir", str(tmp_path), "start", "desk-reset", "--minutes", "5"]) == 0
    assert asked == [app.Start("desk-reset", 5.0)]
