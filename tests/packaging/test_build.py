"""The build command: its targets, its words when something fails, and what it takes up again."""

import ast
import os
import runpy
import sys
from pathlib import Path

import pytest

import build
from build_steps import freezing
from build_steps.freezing import PINS, Workshop, freeze, size_of, wanted_stamp
from build_steps.left_out import UNUSED_MODULES, is_left_out
from setup.programs import SetupFailedError

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def workshop(tmp_path, monkeypatch):
    monkeypatch.setattr(build, "CHECKOUT", tmp_path)
    monkeypatch.setitem(build.TARGETS, "deb", lambda shop: shop.folder / "hiptimer.deb")
    return Workshop(tmp_path)


@pytest.mark.parametrize("words", [[], ["rpm"], ["deb", "tarball"], ["--again"]])
def test_without_one_known_target_it_tells_the_targets(words, capsys):
    assert build.main(words) == 2
    assert "tarball" in capsys.readouterr().err


def test_each_target_freezes_the_program_first(workshop, monkeypatch, capsys):
    frozen = []
    monkeypatch.setattr(build, "freeze", frozen.append)
    assert build.main(["deb"]) == 0
    assert frozen == [workshop]
    assert "hiptimer.deb" in capsys.readouterr().err


def test_again_takes_the_program_that_is_there(workshop, monkeypatch):
    frozen = []
    monkeypatch.setattr(build, "freeze", frozen.append)
    assert build.main(["deb", "--again"]) == 0
    assert len(frozen) == 1, "there was none yet"
    workshop.program.mkdir(parents=True)
    assert build.main(["deb", "--again"]) == 0
    assert len(frozen) == 1


def test_a_failure_is_one_sentence(workshop, monkeypatch, capsys):
    def fail(_):
        raise SetupFailedError("PyInstaller is ill.")

    monkeypatch.setattr(build, "freeze", fail)
    assert build.main(["deb"]) == 1
    assert capsys.readouterr().err == "PyInstaller is ill.\n"


def test_a_program_that_grew_too_large_is_refused(workshop, monkeypatch):
    def build_a_large_one(*_, **__):
        workshop.program.mkdir(parents=True, exist_ok=True)
        (workshop.program / "hiptimer").write_bytes(bytes(2_000_000))

    monkeypatch.setattr(freezing, "prepare_venv", lambda _: None)
    monkeypatch.setattr(freezing, "call", build_a_large_one)
    assert freeze(workshop) == workshop.program
    monkeypatch.setattr(freezing, "MOST_MEGABYTES", 2)
    with pytest.raises(SetupFailedError, match="under 2 MB"):
        freeze(workshop)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_link_counts_as_nothing(tmp_path):
    (tmp_path / "library").write_bytes(bytes(1000))
    (tmp_path / "again").symlink_to("library")
    assert size_of(tmp_path) == 1000


def test_new_pins_make_a_new_environment(tmp_path):
    for name in PINS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    before = wanted_stamp(Workshop(tmp_path))
    (tmp_path / PINS[-1]).write_text("pyinstaller==7\n")
    assert not before.covers(wanted_stamp(Workshop(tmp_path)))


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "espeakng_loader/libespeak-ng.so",
        "espeakng_loader/espeak-ng-data/en_dict",
        "py_nanotts/_nanotts.abi3.so",
        "py_nanotts/lang/de-DE_ta.bin",
        "font_manrope/files/Manrope-Regular.ttf",
        "font_manrope/files/Manrope-SemiBold.ttf",
        "font_manrope/files/OFL.txt",
        "hiptimer/assets/routines.json",
        "hiptimer/ui/translations/hiptimer_de.qm",
        "PySide6/Qt/translations/qtbase_de.qm",
    ],
)
def test_what_the_program_needs_stays(path):
    assert not is_left_out(path, f"/anywhere/site-packages/{path}")


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/translations/qtbase_ko.qm",
        "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlmysql.so",
        "espeakng_loader/libespeak-ng.so.1.52.0",
        "py_nanotts/_nanotts.c",
        "font_manrope/files/Manrope-ExtraLight.ttf",
        "font_manrope/files/Manrope-VariableFont_wght.ttf",
    ],
)
def test_what_nobody_uses_is_left_out(path):
    assert is_left_out(path, f"/anywhere/site-packages/{path}")


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        ("libglib-2.0.so.0", True),
        ("libfontconfig.so.1", True),
        ("libstdc++.so.6", True),
        ("libxcb-cursor.so.0", False),
        ("libsqlite3.so.0", False),
        ("libpython3.11.so.1.0", False),
    ],
)
def test_libraries_that_talk_to_the_system_are_the_systems(name, left_out):
    assert is_left_out(name, f"/usr/lib/x86_64-linux-gnu/{name}") is left_out


def test_the_modules_of_the_systems_python_are_no_libraries():
    name = "_sqlite3.cpython-311-x86_64-linux-gnu.so"
    assert not is_left_out(
        f"python3.11/lib-dynload/{name}", f"/usr/lib/python3.11/lib-dynload/{name}"
    )


def test_hiptimer_imports_nothing_that_is_left_out():
    imported = set()
    for file in (CHECKOUT / "hiptimer").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module)
    assert "PySide6.QtWidgets" in imported
    assert not imported & set(UNUSED_MODULES), "left_out.py has to let these in"


def test_children_get_the_systems_libraries(monkeypatch):
    start = runpy.run_path(str(CHECKOUT / "packaging" / "build_steps" / "start.py"))
    give = start["give_children_the_systems_libraries"]
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/hiptimer/_internal:/opt/mine")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/mine")
    give()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/mine"
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/hiptimer/_internal")
    give()
    assert "LD_LIBRARY_PATH" not in os.environ
