"""Damaged and forged files: each is read or refused in a sentence, and nothing of it gets out.

`HIPTIMER_CASES=10000` tries as many; without it a share of every sort, others each day.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from hiptimer.storage.settings_file import SettingsFile
from hiptimer.training.foreign.timers import Notes
from hostile import fuzz
from hostile.fuzz import cases, run_all, run_as_processes
from hostile.sorts import SORTS, Sort, seeds_of

CASES = int(os.environ.get("HIPTIMER_CASES", "340"))
SPOKEN = [each for each in SORTS if each.called]

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="memory is measured as Unix does"),
    pytest.mark.timeout(60 + CASES // 5),
]


def test_no_damaged_file_ends_in_a_traceback_or_is_lost_in_silence(tmp_path: Path, day: int):
    report = run_all(cases(CASES, seed=day), tmp_path)
    assert report.faults == [], f"seed {day}"
    assert report.outcomes.total() == CASES
    assert {name.partition(":")[0] for name in report.outcomes} == {each.name for each in SORTS}
    refused = sum(report.outcomes[f"{each.name}: refused or said"] for each in SORTS)
    assert CASES / 2 < refused < CASES, "some are sound all the same"


def test_as_real_processes_they_end_in_a_sentence_too(tmp_path: Path):
    report = run_as_processes(cases(len(SPOKEN), sorts=SPOKEN), tmp_path)
    assert report.faults == []


@pytest.mark.parametrize(
    "sort", [each for each in SORTS if each.name != "folder"], ids=lambda each: each.name
)
def test_a_sound_file_is_taken_without_a_word(sort: Sort, tmp_path: Path):
    path = sort.put(tmp_path / "data", seeds_of(sort)[0])
    messages: list[str] = []
    said = fuzz.Said()
    with said.heard():
        assert sort.read(path, tmp_path / "data", messages.append) == ""
    assert messages == []
    assert not said.anything


def find_of(sort: str, tmp_path: Path) -> str:
    """The first fault that a few cases of a sort show."""
    chosen = [each for each in SORTS if each.name == sort]
    report = run_all(cases(40, sorts=chosen), tmp_path)
    return report.faults[0] if report.faults else ""


def test_a_planted_crash_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def crash(_: SettingsFile) -> None:
        raise RecursionError("planted")

    monkeypatch.setattr(SettingsFile, "load", crash)
    assert "planted" in find_of("settings", tmp_path)


def test_a_planted_silence_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("hiptimer.cli.loading.complain", lambda _: None)
    assert "silence" in find_of("settings", tmp_path)


def test_a_step_of_another_timer_that_is_lost_in_silence_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(Notes, "lines", lambda _: ())
    assert "silence" in find_of("another timer", tmp_path)


def test_a_planted_escape_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("hiptimer.cli.printing.printable", lambda text: f"\x1b[31m{text}")
    assert "control characters" in find_of("settings", tmp_path)


def test_a_planted_file_elsewhere_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    load = SettingsFile.load

    def leaking(store: SettingsFile) -> object:
        (tmp_path / "case" / "escaped").write_text("x")
        return load(store)

    monkeypatch.setattr(SettingsFile, "load", leaking)
    assert "written outside" in find_of("settings", tmp_path)
