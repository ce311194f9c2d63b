"""The package and the archive: who owns what, what they ask for, and that they can be unpacked."""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

import deb.package
from build_steps.freezing import Workshop
from deb.package import (
    MAINTAINER,
    asked_for,
    build_deb,
    debian_changelog,
    maintainer,
    system_packages,
)
from desktop.tree import desktop_files, owned_by_root
from setup.needs import Need
from tarball.archive import build_tarball

CHECKOUT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux packages")


@pytest.fixture
def workshop(tmp_path):
    """A checkout with links to our files, and a program of one script and one library."""
    for name in ("packaging", "assets", "hiptimer"):
        (tmp_path / name).symlink_to(CHECKOUT / name)
    program = tmp_path / "build" / "hiptimer"
    (program / "_internal").mkdir(parents=True)
    (program / "hiptimer").write_text("#!/bin/sh\necho HipTimer 0.1.0\n")
    (program / "hiptimer").chmod(0o700)
    names = b"\0libX11.so.6\0libxcb-cursor.so.0\0libz.so.1\0"
    (program / "_internal" / "libQt6Gui.so.6").write_bytes(names)
    (program / "_internal" / "libQt6Gui.so.6").chmod(0o755)
    return Workshop(tmp_path)


def test_an_archive_does_not_tell_who_built_it():
    member = tarfile.TarInfo("hiptimer")
    member.uid, member.gid, member.uname, member.gname = 1000, 1000, "me", "us"
    packed = owned_by_root(member)
    assert (packed.uid, packed.gid, packed.uname, packed.gname) == (0, 0, "root", "root")


def test_it_asks_for_the_libraries_that_its_files_name(workshop):
    x11, egl = Need("libX11.so.6", "libx11-6", ""), Need("libEGL.so.1", "libegl1", "")
    assert asked_for(workshop.program, [x11, egl]) == [x11]


def test_it_does_not_ask_for_what_it_brings(workshop):
    assert system_packages(workshop.program) == ["libx11-6", "zlib1g"]


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg-deb to read it with")
@pytest.mark.parametrize("by_dpkg", [True, False], ids=["dpkg-deb", "python"])
def test_the_package_can_be_read_by_dpkg(workshop, by_dpkg, monkeypatch, tmp_path):
    if not by_dpkg:
        monkeypatch.setattr(deb.package.shutil, "which", lambda _: None)
    package = build_deb(workshop)
    depends = output_of(package, "--field", "Depends")
    assert depends.strip() == "libc6 (>= 2.36), libx11-6, zlib1g"
    listing = output_of(package, "--contents").splitlines()
    assert all(line.split()[1] == "root/root" for line in listing)
    unpacked = tmp_path / "unpacked"
    output_of(package, "--extract", unpacked)
    assert (unpacked / "usr/bin/hiptimer").read_text().startswith("#!/bin/sh")
    assert (unpacked / "usr/lib/hiptimer/hiptimer").stat().st_mode & 0o777 == 0o755
    papers = unpacked / "usr/share/doc/hiptimer"
    assert (papers / "copyright").is_file()
    changelog = gzip.decompress((papers / "changelog.gz").read_bytes()).decode()
    assert changelog.startswith(f"hiptimer ({workshop.version}) ")
    assert (unpacked / "usr/share/lintian/overrides/hiptimer").is_file()
    assert (unpacked / "usr/share/man/man1/hiptimer.1.gz").is_file()
    library = unpacked / "usr/lib/hiptimer/_internal/libQt6Gui.so.6"
    assert library.stat().st_mode & 0o777 == 0o644
    for place in desktop_files(CHECKOUT).values():
        assert (unpacked / "usr/share" / place).stat().st_mode & 0o777 == 0o644


def output_of(package, question, *more):
    """What dpkg-deb tells of a package."""
    words = ["dpkg-deb", question, package, *more]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def test_its_changelog_is_as_debian_writes_it():
    changes = (
        "# What changed\n\n## 1.1.0\n\n- Better.\n- " + "word " * 30 + "\n\n## 1.0.0\n\n- First.\n"
    )
    released = {
        "1.1.0": datetime(2027, 1, 5, tzinfo=UTC),
        "1.0.0": datetime(2026, 12, 1, tzinfo=UTC),
    }
    text = debian_changelog(changes, released, "Us <us@somewhere.example>")
    assert max(map(len, text.splitlines())) <= 80
    assert re.findall(r"^hiptimer \((.*)\)", text, re.MULTILINE) == ["1.1.0", "1.0.0"]
    first, last = text.split("\n\n\n") if "\n\n\n" in text else text.split("\n\nhiptimer")
    assert first.endswith("\n\n -- Us <us@somewhere.example>  Tue, 05 Jan 2027 00:00:00 +0000")
    assert "  * First.\n" in last


def test_whoever_packs_is_who_debians_tools_take_them_for():
    named = {"DEBFULLNAME": "Somebody", "DEBEMAIL": "somebody@somewhere.example"}
    assert maintainer(named) == "Somebody <somebody@somewhere.example>"
    assert maintainer({}) == "{} <{}>".format(*MAINTAINER)


@pytest.fixture
def unpacked(workshop, tmp_path):
    """The folder that somebody has after unpacking the archive."""
    with tarfile.open(build_tarball(workshop)) as archive:
        archive.extraction_filter = getattr(tarfile, "tar_filter", None)  # Python 3.11.4 has it
        archive.extractall(tmp_path / "unpacked")
    (folder,) = (tmp_path / "unpacked").iterdir()
    return folder


@pytest.mark.parametrize("name", ["home", "Zoë Müller", 'a "b" $c `d` \\e %f & g|h'])
def test_the_archive_installs_and_uninstalls_without_root(unpacked, tmp_path, name):
    home = tmp_path / name
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C"}
    for _ in range(2):  # a second time is an update
        subprocess.run([unpacked / "install.sh"], env=environment, check=True, capture_output=True)
    started = subprocess.run([home / ".local/bin/hiptimer"], capture_output=True, check=True)
    assert started.stdout == b"HipTimer 0.1.0\n"
    entry = home / ".local/share/applications/app.hiptimer.HipTimer.desktop"
    text = entry.read_text(encoding="utf-8")
    commands = re.findall(r"^Exec=(.*)$", text, re.MULTILINE)
    assert len(commands) > 1
    for command in commands:
        assert words_of(command)[0] == f"{home}/.local/bin/hiptimer"
    assert words_of(commands[0])[1:] == ["%f"]
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", entry], check=True)
    shutil.rmtree(unpacked)  # the installed uninstaller needs none of it
    uninstall = home / ".local/lib/hiptimer/uninstall.sh"
    subprocess.run([uninstall], env=environment, check=True, capture_output=True)
    assert not ours_in(home)


def ours_in(home):
    """Files of HipTimer's in a folder; what the desktop's tools wrote may stay."""
    return [each for each in home.rglob("*") if each.is_file() and "hiptimer" in each.name.lower()]


def words_of(command):
    """The words of an Exec line, as the Desktop Entry Specification reads it."""
    plain = re.sub(r"\\(.)", r"\1", command)
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', plain)
    return [re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") or word for quoted, word in words]


def test_the_unpacked_uninstaller_removes_from_the_folder_that_is_given(unpacked, tmp_path):
    chosen, environment = tmp_path / "my folder", {**os.environ, "HOME": str(tmp_path)}
    for script, some_are_there in (("install.sh", True), ("uninstall.sh", False)):
        command = [unpacked / script, chosen]
        subprocess.run(command, env=environment, check=True, capture_output=True)
        assert bool(ours_in(chosen)) == some_are_there


def test_where_nothing_is_installed_nothing_is_removed(unpacked, tmp_path):
    command = [unpacked / "uninstall.sh", tmp_path]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no HipTimer in" in done.stderr
