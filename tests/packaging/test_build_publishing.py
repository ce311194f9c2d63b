"""What is put up for download: archive, checksums, and what the wheel tells an index."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

import build
from build_steps import publishing
from build_steps.freezing import Workshop, version_of
from build_steps.publishing import build_wheel, build_zip, write_checksums
from python_package import hatch_hook
from setup.programs import SetupFailedError

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SOURCE = "https://github.com/somebody/hiptimer"


@pytest.fixture
def workshop(tmp_path):
    (tmp_path / "hiptimer").symlink_to(ROOT / "hiptimer")
    (tmp_path / "build").mkdir()
    return Workshop(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_the_archive_keeps_links_and_what_may_be_run(workshop, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    app = workshop.folder / "HipTimer.app"
    (app / "Frameworks" / "A").mkdir(parents=True)
    (app / "start").write_text("#!/bin/sh\n")
    (app / "start").chmod(0o755)
    (app / "Current").symlink_to("Frameworks/A")
    path = build_zip(workshop)
    with ZipFile(path) as archive:
        links = {each.filename: each.external_attr >> 16 for each in archive.infolist()}
        assert archive.read("HipTimer.app/Current") == b"Frameworks/A"
    assert links == {
        "HipTimer.app/start": (app / "start").stat().st_mode,
        "HipTimer.app/Current": (app / "Current").lstat().st_mode,
    }
    if shutil.which("unzip"):
        subprocess.run(["unzip", "-q", path, "-d", workshop.checkout / "out"], check=True)
        assert (workshop.checkout / "out" / "HipTimer.app" / "Current").is_symlink()


def test_there_is_no_archive_of_nothing(workshop):
    with pytest.raises(SetupFailedError, match="There is no"):
        build_zip(workshop)


def test_checksums_are_those_of_the_downloads(workshop):
    (workshop.folder / "hiptimer.whl").write_bytes(b"wheel")
    (workshop.folder / "notes.txt").write_bytes(b"no download")
    sums = write_checksums(workshop, {"GITHUB_REF_TYPE": "branch", "GITHUB_REF_NAME": "main"})
    assert sums.read_text() == f"{hashlib.sha256(b'wheel').hexdigest()}  hiptimer.whl\n"
    assert sums.read_bytes().count(b"\r") == 0


def test_a_tag_of_another_version_makes_no_release(workshop):
    (workshop.folder / "hiptimer.whl").write_bytes(b"wheel")
    tagged = {"GITHUB_REF_TYPE": "tag", "GITHUB_REF_NAME": f"v{workshop.version}"}
    assert write_checksums(workshop, tagged).exists()
    with pytest.raises(SetupFailedError, match=r"v9\.9\.9"):
        write_checksums(workshop, {**tagged, "GITHUB_REF_NAME": "v9.9.9"})


def test_without_downloads_there_are_no_checksums(workshop):
    with pytest.raises(SetupFailedError, match="nothing to download"):
        write_checksums(workshop, {})


def test_the_wheel_is_made_without_freezing(workshop, monkeypatch):
    called = []
    monkeypatch.setattr(build, "CHECKOUT", workshop.checkout)
    monkeypatch.setattr(build, "freeze", lambda _: called.append("frozen"))
    monkeypatch.setattr(publishing, "prepare_venv", lambda _: None)
    monkeypatch.setattr(publishing, "call", lambda command, **_: called.append(command[3:5]))
    assert build.main(["wheel"]) == 0
    assert called == [["hatchling", "build"]]
    assert build_wheel(workshop).name == f"hiptimer-{version_of(ROOT)}-py3-none-any.whl"


def test_the_index_shows_each_picture_by_its_address():
    shown = hatch_hook.with_pictures(README, SOURCE, "1.2.3")
    pictures = re.findall(r"!\[[^\]]*\]\((.+?)\)", shown)
    assert len(pictures) == len(re.findall(r"!\[", README)) > 5
    for address in pictures:
        assert (ROOT / address.removeprefix(f"{SOURCE}/raw/v1.2.3/")).is_file(), address


def test_without_an_address_the_index_shows_no_broken_picture():
    shown = hatch_hook.with_pictures(README, "", "1.2.3")
    assert "![" not in shown
    assert "](packaging" not in shown
    assert hatch_hook.addresses("", "1.2.3") == {}


def test_addresses_are_below_the_one_that_was_given():
    addresses = hatch_hook.addresses(SOURCE, "1.2.3")
    assert set(addresses) == {"Source", "Issues", "Changelog"}
    assert all(address.startswith(SOURCE) for address in addresses.values())
    assert (ROOT / addresses["Changelog"].partition("/v1.2.3/")[2]).is_file()


def test_only_uncompiled_translations_bring_qt_to_a_build(monkeypatch):
    hook_class: Any = hatch_hook.CompiledTranslations
    hook = hook_class(str(ROOT), {}, None, None, "", "wheel")
    monkeypatch.setattr(hatch_hook, "stale", list)
    assert hook.dependencies() == []
    monkeypatch.setattr(hatch_hook, "stale", lambda: [Path("de.ts")])
    (compiler,) = hook.dependencies()
    assert compiler.startswith("PySide6-Essentials")
