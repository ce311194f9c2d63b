"""Every file that the program writes is new and whole, or it is as it was."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hiptimer.cli import main
from hiptimer.files import replacing, write_together, write_whole
from hiptimer.settings.settings import GoalSettings, Settings
from hiptimer.storage.settings_file import SettingsFile

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and free links are POSIX")
FULL_AFTER = 1000
"""Bytes that fit on the disk of `on_a_full_disk`."""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def no_space(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_is_written_with_the_folder_for_it(tmp_path: Path):
    path = tmp_path / "one" / "two" / "file"
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [each.name for each in path.parent.iterdir()] == ["file"]


@posix
def test_a_link_is_followed_and_stays(tmp_path: Path):
    (tmp_path / "dotfiles").mkdir()
    real, link = tmp_path / "dotfiles" / "settings.json", tmp_path / "settings.json"
    real.write_bytes(b"old")
    link.symlink_to("dotfiles/settings.json")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert [each.name for each in real.parent.iterdir()] == ["settings.json"]


@posix
def test_a_link_to_a_file_that_is_not_there_yet_is_followed_too(tmp_path: Path):
    link = tmp_path / "link"
    link.symlink_to("real")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@posix
def test_links_in_a_circle_are_refused_and_stay(tmp_path: Path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(OSError, match="one"):
        write_whole(one, b"new")
    assert (one.is_symlink(), other.is_symlink()) == (True, True)


@posix
def test_settings_that_are_a_link_stay_one(tmp_path: Path):
    real, link = tmp_path / "real.json", tmp_path / "settings.json"
    real.write_text("{}")
    link.symlink_to(real)
    settings = Settings(goal=GoalSettings(5))
    SettingsFile(link).save(settings)
    assert link.is_symlink()
    assert SettingsFile(real).load() == settings


@posix
@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("export", "--journal"), "journal.csv"),
        (("export", "desk-reset", "--routine"), "desk.hiproutine"),
        (("export", "desk-reset", "--sheet"), "desk.pdf"),
        (("draw", "pigeon-pose"), "pose.png"),
    ],
)
def test_an_export_to_a_link_goes_where_it_leads(
    tmp_path: Path, qapp: QApplication, words: tuple[str, ...], name: str
):
    real, link = tmp_path / "real" / name, tmp_path / name
    real.parent.mkdir()
    real.write_bytes(b"old")
    link.symlink_to(real)
    assert main(["--data-dir", str(tmp_path / "data"), *words, str(link)]) == 0
    assert link.is_symlink()
    assert real.stat().st_size > 50
    assert list(real.parent.iterdir()) == [real]


@posix
def test_of_files_written_together_links_are_followed_and_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    real, link, new = tmp_path / "real", tmp_path / "link", tmp_path / "new"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_together({link: b"newer", new: b"new"})
    assert link.is_symlink()
    assert (real.read_bytes(), new.read_bytes()) == (b"newer", b"new")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_together({link: b"newest", tmp_path / "folder": b"in its way"})
    assert link.is_symlink()
    assert real.read_bytes() == b"newer"


@posix
def test_a_file_keeps_its_mode_and_a_new_one_has_the_usual_or_is_private(tmp_path: Path):
    old, usual, private = tmp_path / "old", tmp_path / "usual", tmp_path / "private"
    old.touch()
    old.chmod(0o640)
    write_whole(old, b"new", private=True)
    before = os.umask(0o022)
    try:
        write_whole(usual, b"new")
        write_whole(private, b"new", private=True)
    finally:
        os.umask(before)
    assert (mode(old), mode(usual), mode(private)) == (0o640, 0o644, 0o600)


def test_a_full_disk_leaves_the_old_file_and_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def write_half(path: Path) -> None:
    with replacing(path) as part:
        part.write_bytes(b"half")
        raise KeyboardInterrupt


def test_whoever_breaks_off_leaves_the_old_file_and_no_part(tmp_path: Path):
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_half(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_what_is_no_file_is_written_to_and_not_replaced():
    write_whole(Path(os.devnull), b"gone")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


ON_A_FULL_DISK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
from hiptimer.cli import main
sys.exit(main(sys.argv[2:]))
"""


@posix
@pytest.mark.parametrize("name", ["figure.png", "figure.svg"])
@pytest.mark.parametrize("old", [None, b"an older figure"])
def test_a_figure_drawn_to_a_full_disk_leaves_what_was_there(
    tmp_path: Path, name: str, old: bytes | None
):
    path = tmp_path / "pictures" / name
    path.parent.mkdir()
    if old is not None:
        path.write_bytes(old)
    command = (sys.executable, "-c", ON_A_FULL_DISK, str(FULL_AFTER))
    draw = ("--data-dir", str(tmp_path / "data"), "draw", "pigeon-pose", str(path))
    done = subprocess.run((*command, *draw), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(f"hiptimer: {path} could not be written: ")
    assert [each.read_bytes() for each in path.parent.iterdir()] == ([] if old is None else [old])
