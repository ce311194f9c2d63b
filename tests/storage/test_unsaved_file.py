"""What is being written is in a file of its own, whole or not at all."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer import files
from hiptimer.storage.unsaved_file import unsaved_drills, unsaved_routines
from hiptimer.training.drafts.drill import form_of
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.drafts.unsaved import UnsavedDrill, UnsavedRoutine, UnsavedStore
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, RoutineItem

ITEM = RoutineItem(exercise="pigeon-pose", seconds=40, rest_seconds=0)
DRAFT = RoutineDraft(id="new", name="Evening", items=(ITEM,), moment=Moment.RECOVERY_DAY)
ONE = (UnsavedRoutine(DRAFT, RoutineDraft(id="new")),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "unsaved-laptop.json"


def test_what_was_kept_is_there_again(path: Path):
    store: UnsavedStore[UnsavedRoutine] = unsaved_routines(path)
    assert store.load() == ()
    assert store.save(ONE)
    assert unsaved_routines(path).load() == ONE


def test_a_drill_is_kept_as_it_was_typed(path: Path, library: Library):
    for exercise in library.exercises.values():
        muscles = (replace(exercise.muscles[0], name="", where="x" * 900),)
        form = replace(form_of(exercise), name="", spoken_name=" odd ", muscles=muscles)
        unsaved = (UnsavedDrill(form, form_of(exercise)),)
        assert unsaved_drills(path).save(unsaved)
        assert unsaved_drills(path).load() == unsaved


def test_there_is_no_file_once_there_is_nothing_to_keep(path: Path):
    store = unsaved_routines(path)
    assert store.save(())
    store.save(ONE)
    assert store.save(())
    assert [*path.parent.iterdir()] == []


@given(st.text(max_size=90), st.text(max_size=300), st.lists(st.text(max_size=9), max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_a_draft_may_be_as_wrong_as_it_likes(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str, summary: str, notes: list[str]
):
    monkeypatch.setattr(os, "fsync", lambda _: None)
    draft = RoutineDraft(id="new", name=name, summary=summary, notes=tuple(notes), items=(ITEM,))
    unsaved = (UnsavedRoutine(draft, DRAFT, is_kept=True),)
    assert unsaved_routines(path).save(unsaved)
    assert unsaved_routines(path).load() == unsaved


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"{",
        b"[]",
        b'{"entries": 7}',
        b'{"entries": [{"draft": {}}]}',
        b"\xff\xfe",
        b"[" * 9000,
    ],
)
def test_a_broken_file_is_set_aside_and_in_nobodys_way(path: Path, broken: bytes):
    path.parent.mkdir()
    path.write_bytes(broken)
    messages: list[str] = []
    store = unsaved_routines(path, messages.append)
    assert store.load() == ()
    assert store.save(ONE)
    assert store.load() == ONE
    (sentence,) = messages
    assert sentence.endswith(". What you were writing cannot be offered.")
    (aside,) = (each for each in path.parent.iterdir() if each != path)
    assert aside.read_bytes() == broken


def test_of_several_drafts_the_sound_ones_are_offered_and_the_loss_is_said(path: Path):
    unsaved_routines(path).save(ONE * 2)
    document = json.loads(path.read_bytes())
    document["entries"][0]["draft"]["items"] = 7
    path.write_text(json.dumps(document))
    messages: list[str] = []
    assert unsaved_routines(path, messages.append).load() == ONE
    assert "It is kept as unsaved-laptop-damaged-" in messages[0]
    assert messages[0].endswith(". Some of what you were writing cannot be offered.")
    assert unsaved_routines(path, messages.append).load() == ONE
    assert len(messages) == 1


def test_a_full_disk_is_no_accident_and_leaves_what_was_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    store = unsaved_routines(path)
    store.save(ONE)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    assert not store.save(ONE * 2)
    assert store.load() == ONE
    assert [*path.parent.iterdir()] == [path]


def test_a_folder_that_cannot_be_made_is_no_accident(tmp_path: Path):
    (tmp_path / "data").write_text("a file")
    store = unsaved_routines(tmp_path / "data" / "unsaved.json")
    assert store.load() == ()
    assert not store.save(ONE)
