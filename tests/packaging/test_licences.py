"""HipTimer's own licence, and what it says of others: whole, and not older than the pins."""

import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from build_steps.left_out import is_left_out
from licences import gather
from licences.gather import NOTICES, frozen_notices, library_notices, notice, pinned

WRITTEN = NOTICES.read_text(encoding="utf-8")
ENTRY = re.compile(r"^([\w-]+) (\S+)\n  Licence: (.+)\n  Source: (https://\S+)$", re.MULTILINE)


def test_everything_that_is_shipped_has_a_notice_of_its_version():
    listed = {name: version for name, version, _, _ in ENTRY.findall(WRITTEN)}
    assert listed == pinned(), "run packaging/licences/gather.py"


@pytest.mark.parametrize("name", pinned())
def test_every_notice_has_the_text_that_came_with_the_package(name):
    try:
        version = distribution(name).version
    except PackageNotFoundError:
        version = pinned()[name]
    for text in notice(name, version).texts:
        assert len(text) > 300
        assert text in WRITTEN, "run packaging/licences/gather.py"
    assert re.search(rf"^For [^:]*\b{name}\b[^:]*:$", WRITTEN, re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("espeakng-loader", "GNU GENERAL PUBLIC LICENSE"),
        ("pyside6-essentials", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("lameenc", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("font-manrope", "SIL OPEN FONT LICENSE Version 1.1"),
        ("py-nanotts", "Apache License"),
        ("pyttsx3", "Mozilla Public License"),
    ],
)
def test_the_texts_are_those_of_the_licences(name, sentence):
    assert any(sentence in text for text in notice(name, pinned()[name]).texts)


def test_a_package_without_a_licence_is_named():
    with pytest.raises(LookupError, match="nobody-knows"):
        notice("nobody-knows", "1.0")


def test_a_frozen_program_tells_of_python_and_of_what_it_took_from_the_system(monkeypatch):
    asked = []
    monkeypatch.setattr(gather, "library_notices", lambda paths: asked.extend(paths) or [])
    monkeypatch.setattr(gather, "pinned", lambda: {"msgspec": "0", "not-on-this-system": "1"})
    monkeypatch.setattr(gather, "python_licence", lambda: "PYTHON'S LICENCE")
    installed = gather.installed_version
    monkeypatch.setattr(
        gather, "installed_version", lambda name: name != "pyinstaller" and installed(name)
    )
    text = frozen_notices(["/usr/lib/libxcb-cursor.so.0", "/work/venv/PySide6/libQt6Gui.so.6"])
    assert asked == ["/usr/lib/libxcb-cursor.so.0"]
    assert f"msgspec {distribution('msgspec').version}\n" in text
    assert "PYTHON'S LICENCE" in text
    assert "not-on-this-system" not in text


def test_the_systems_libraries_are_told_of_by_their_packages(monkeypatch, tmp_path):
    answer = "libexpat1:amd64: /usr/lib/x86_64-linux-gnu/libexpat.so.1\n"
    (tmp_path / "libexpat1").mkdir()
    (tmp_path / "libexpat1" / "copyright").write_text("EXPAT'S LICENCE\n")
    monkeypatch.setattr(gather, "LIBRARY_DOCUMENTS", tmp_path)
    monkeypatch.setattr(gather.shutil, "which", lambda name: name)
    done = type("Done", (), {"stdout": answer})
    monkeypatch.setattr(gather.subprocess, "run", lambda *_, **__: done)
    (found,) = library_notices(["/usr/lib/x86_64-linux-gnu/libexpat.so.1"])
    assert (found.name, found.texts) == ("libexpat1", ("EXPAT'S LICENCE",))


def test_the_licences_are_not_left_out_of_a_frozen_program():
    for name in ("LICENSE", "THIRD-PARTY.txt"):
        assert not is_left_out(f"licences/{name}", f"/anywhere/{name}")
