"""Clips on disk: found again, thrown away when damaged, never more than the bound."""

from __future__ import annotations

import errno
import os
from array import array
from pathlib import Path

import pytest
from msgspec.structs import replace

from hiptimer.voice import clip as clip_module
from hiptimer.voice.clip import Clip, ClipCache, ClipKey, move_clips

KEY = ClipKey("espeak", "1.52", "gmw/en", 150, "Hold.")
CLIP = Clip(array("h", [0, 5, -5, 9]) * 500, 22_050)


def test_a_kept_clip_is_found_again(tmp_path: Path):
    ClipCache(tmp_path / "clips").store(KEY, CLIP)

    assert ClipCache(tmp_path / "clips").load(KEY) == CLIP


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, driver="nsss"),
        replace(KEY, version="1.53"),
        replace(KEY, voice="gmw/en-us"),
        replace(KEY, rate=151),
        replace(KEY, text="Go."),
    ],
)
def test_a_clip_is_that_of_its_engine_voice_rate_and_text_only(tmp_path: Path, other: ClipKey):
    cache = ClipCache(tmp_path)
    cache.store(KEY, CLIP)

    assert cache.load(other) is None


@pytest.mark.parametrize("size", [0, 20, 44])
def test_a_damaged_file_is_thrown_away(tmp_path: Path, size: int):
    cache = ClipCache(tmp_path)
    cache.store(KEY, CLIP)
    path = tmp_path / KEY.file_name
    path.write_bytes(path.read_bytes()[:size])

    assert cache.load(KEY) is None
    assert not path.exists()


def test_a_file_of_something_else_is_thrown_away(tmp_path: Path):
    path = tmp_path / KEY.file_name
    path.write_bytes(b"FORM" + os.urandom(500))

    assert ClipCache(tmp_path).load(KEY) is None
    assert not path.exists()


def test_the_clips_not_used_for_longest_go_first(tmp_path: Path):
    size = 44 + 2 * len(CLIP.samples)
    cache = ClipCache(tmp_path, bound=4 * size)
    keys = [replace(KEY, text=f"{number}.") for number in range(5)]
    for age, key in enumerate(keys[:4]):
        cache.store(key, CLIP)
        os.utime(tmp_path / key.file_name, (1_000_000 + age, 1_000_000 + age))
    cache.load(keys[0])

    cache.store(keys[4], CLIP)

    kept = [key.text for key in keys if cache.load(key)]
    assert kept == ["0.", "3.", "4."]


def test_a_full_disk_is_named_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def write_half(path: Path, clip: Clip) -> None:
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(clip_module, "write_wav", write_half)

    with pytest.raises(OSError, match="No space left"):
        ClipCache(tmp_path).store(KEY, CLIP)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    (tmp_path / "clips").write_text("a file")
    cache = ClipCache(tmp_path / "clips")

    assert cache.load(KEY) is None
    with pytest.raises(OSError, match="clips"):
        cache.store(KEY, CLIP)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """Where clips were kept once, with one, and what a killed start was speaking."""
    ClipCache(tmp_path / "before").store(KEY, CLIP)
    (tmp_path / "before" / ".speaking-x").mkdir()
    (tmp_path / "before" / ".speaking-x" / "half.wav").write_bytes(b"RIFF")
    return tmp_path / "before"


@pytest.mark.parametrize("is_there", [False, True])
def test_clips_that_were_kept_elsewhere_are_moved(tmp_path: Path, before: Path, is_there: bool):
    folder = tmp_path / "cache" / "clips"
    if is_there:
        ClipCache(folder).store(replace(KEY, text="Go."), CLIP)

    assert ClipCache(folder, before=before).load(KEY) == CLIP
    assert not before.exists()
    assert len(list(folder.glob("*.wav"))) == 1 + is_there


def test_to_another_disk_they_are_copied(
    tmp_path: Path, before: Path, monkeypatch: pytest.MonkeyPatch
):
    real = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if path.parent == before:
            raise OSError(errno.EXDEV, "another disk")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    assert ClipCache(tmp_path / "clips", before=before).load(KEY) == CLIP
    assert not before.exists()


def test_where_there_is_no_room_for_them_they_stay_whole(
    tmp_path: Path, before: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    for name in ("rename", "replace", "write_bytes"):
        monkeypatch.setattr(Path, name, full)
    assert ClipCache(tmp_path / "clips", before=before).load(KEY) is None
    assert not list((tmp_path / "clips").iterdir())
    monkeypatch.undo()
    assert ClipCache(tmp_path / "clips", before=before).load(KEY) == CLIP


def test_a_clip_that_another_start_moves_meanwhile_is_no_fault(
    tmp_path: Path, before: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "clips"
    ClipCache(folder).store(KEY, CLIP)
    ClipCache(before).store(replace(KEY, text="Go."), CLIP)
    real = Path.replace

    def be_late(path: Path, target: Path) -> Path:
        real(path, target)
        return real(path, target)

    monkeypatch.setattr(Path, "replace", be_late)
    move_clips(before, folder)
    assert len(list(folder.glob("*.wav"))) == 2
    assert not before.exists()


def test_clips_that_never_lay_elsewhere_stay(tmp_path: Path):
    ClipCache(tmp_path).store(KEY, CLIP)
    assert ClipCache(tmp_path, before=tmp_path).load(KEY) == CLIP
