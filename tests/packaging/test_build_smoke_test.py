"""The smoke test itself: it must find a program that is broken."""

import json
import sys
import wave
from array import array
from typing import ClassVar

import pytest

import smoke_test
from smoke_test import (
    Program,
    SmokeTestFailedError,
    check_list,
    check_sheet,
    check_sound,
    check_version,
    is_finished,
    refuse_complaints,
)

PLAN = {
    "seconds": 4.0,
    "cues": [
        {"at": 0.0, "text": "Get ready.", "sound": "soft"},
        {"at": 1.0, "text": "Stand tall.", "sound": None},
        {"at": 3.0, "text": "Three.", "sound": None},
    ],
}


@pytest.fixture
def program(tmp_path):
    """A program whose answers are in `answers`; what it is to write is in `files`."""

    class Quiet(Program):
        answers: ClassVar = {"plan": json.dumps(PLAN), "export": ""}
        files: ClassVar = {}

        def said(self, *arguments):
            for ending, data in self.files.items():
                if arguments[-1].endswith(ending):
                    (self.folder / arguments[-1]).write_bytes(data)
            return self.answers[arguments[0]]

    return Quiet("hiptimer", tmp_path)


def sound(path, loud_seconds):
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 1000, 0, "NONE", ""))
        for second in range(4):
            level = 3000 if second in loud_seconds else 0
            file.writeframes(array("h", [level, -level] * 500).tobytes())
    return path.read_bytes()


@pytest.mark.parametrize(
    "line", ["Traceback (most recent call last):", "ValueError: x", "qt.qpa: could not load xcb"]
)
def test_a_complaint_is_found(line):
    with pytest.raises(SmokeTestFailedError, match="complained"):
        refuse_complaints(f"HipTimer\n{line}\n")
    refuse_complaints("Desk reset, 5:51\n")


def test_speech_is_heard(program, tmp_path):
    program.files[".wav"] = sound(tmp_path / "made.wav", {0, 1, 3})
    assert "all 2 places" in check_sound(program)


def test_a_cue_without_speech_is_found(program, tmp_path):
    program.files[".wav"] = sound(tmp_path / "made.wav", {0, 1})
    with pytest.raises(SmokeTestFailedError, match=r"\[3\.0\] seconds"):
        check_sound(program)


def test_a_sound_that_ends_too_early_is_found(program, tmp_path):
    program.answers["plan"] = json.dumps({**PLAN, "seconds": 60.0})
    program.files[".wav"] = sound(tmp_path / "made.wav", {0, 1, 3})
    with pytest.raises(SmokeTestFailedError, match=r"lasts 4\.0 s"):
        check_sound(program)


def test_an_empty_page_is_found(program):
    program.files[".pdf"] = b"%PDF-1.4\n%%EOF\n"
    with pytest.raises(SmokeTestFailedError, match="no page"):
        check_sheet(program)


def test_a_wrong_version_is_found(program):
    program.answers["--version"] = "HipTimer 0.1.0\n"
    assert check_version(program) == "HipTimer 0.1.0"
    program.answers["--version"] = "Python 3.11.2\n"
    with pytest.raises(SmokeTestFailedError):
        check_version(program)


def test_missing_routines_are_found(program):
    program.answers["list"] = "[]"
    with pytest.raises(SmokeTestFailedError, match="desk-reset"):
        check_list(program)


@pytest.mark.parametrize(("state", "finished"), [("finished", True), ("running", False)])
def test_the_journal_is_asked_whether_the_session_is_finished(program, state, finished):
    sessions = [{"routine": "desk-reset", "state": state}]
    program.answers["history"] = json.dumps({"sessions": sessions})
    assert is_finished(program) is finished


def test_the_session_starts_as_the_desktop_entry_says(tmp_path):
    entry = tmp_path / "hiptimer.desktop"
    entry.write_text("[Desktop Action desk-reset]\nExec=/opt/hiptimer start desk-reset\n")
    words = Program("other", tmp_path, entry).session()
    assert words[:3] == ["/opt/hiptimer", "start", "desk-reset"]
    assert Program("other", tmp_path).session()[:3] == ["other", "start", "desk-reset"]


def test_a_program_that_closes_its_window_is_found(tmp_path, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")  # lent, and never looked at
    monkeypatch.setattr(smoke_test, "is_finished", lambda _: False)
    monkeypatch.setattr(Program, "session", lambda _: [sys.executable, "-c", "raise SystemExit(3)"])
    monkeypatch.setattr(smoke_test.time, "sleep", lambda _: None)
    with pytest.raises(SmokeTestFailedError, match="closed with 3"):
        smoke_test.check_session(Program("hiptimer", tmp_path))
