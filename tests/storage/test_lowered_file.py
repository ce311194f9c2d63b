"""The note of what is lowered, and who may lower."""

from __future__ import annotations

import multiprocessing
import stat
import sys
from pathlib import Path

import pytest

from hiptimer.ports.other_sound import Lowered
from hiptimer.storage.lowered_file import lowered_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing is lowered there")
LOWERED = (Lowered(7, "sink-input-by-application-name:Müsik", 99, (65_536, 65_536)),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "lowered.json"


def test_what_is_noted_is_there_for_the_next_start_alone(path):
    note = lowered_file(path)
    assert note.claim()
    assert note.save(LOWERED)
    assert lowered_file(path).load() == LOWERED
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert note.save(())
    assert not path.exists()
    assert lowered_file(path).load() == ()


def test_one_at_a_time_lowers(path):
    first, second = lowered_file(path), lowered_file(path)
    assert first.claim()
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def _claim_and_die(path: Path) -> None:
    lowered_file(path).claim()


def test_a_process_that_has_ended_claims_nothing(path):
    path.parent.mkdir()
    process = multiprocessing.get_context("fork").Process(target=_claim_and_die, args=(path,))
    process.start()
    process.join()
    note = lowered_file(path)
    assert note.claim()
    note.release()


@pytest.mark.parametrize("data", [b"", b"[", b"{}", b'[{"index": "x"}]', b"\xff", b"[" * 100_000])
def test_a_damaged_note_is_none(path, data):
    path.parent.mkdir()
    path.write_bytes(data)
    assert lowered_file(path).load() == ()


def test_where_nothing_can_be_written_it_says_so(path):
    path.parent.write_text("in the way")
    note = lowered_file(path)
    assert not note.claim()
    assert not note.save(LOWERED)
