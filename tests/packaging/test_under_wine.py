"""The Windows of Wine's to try HipTimer in: what pip takes there, and what Qt misses."""

import sys
import wave
from pathlib import Path

from windows.under_wine import KNOWN
from windows.wine import pins, stub_of, windows_path, windows_pins

CHECKOUT = Path(__file__).resolve().parents[2]
IMPORTS = """
\tDLL Name: icuuc.dll
\tvma:  Hint/Ord Member-Name Bound-To
\t9989e8\t  263  ucnv_open
\t9989a6\t    3  UCNV_FROM_U_CALLBACK_SUBSTITUTE

 00999c7c\t0099b8e8 00000000 00000000 0099bd34 00994b48

\tDLL Name: USER32.dll
\tvma:  Hint/Ord Member-Name Bound-To
\t99903a\t  101  CharNextExA
"""


def test_of_the_pins_those_of_windows_are_taken_without_what_only_checks_the_sources():
    text = (
        "# Made from pyproject.toml\n"
        "comtypes==1.4.17 ; sys_platform == 'win32'\n"
        "jeepney==0.9.0 ; sys_platform == 'linux'\n"
        "msgspec==0.23.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "py-nanotts==0.1.1 ; platform_machine == 'AMD64' and sys_platform == 'win32' \\\n"
        "    --hash=sha256:cc\n"
        "ruff==0.17.6\n"
    )
    assert windows_pins(text) == ["comtypes==1.4.17", "msgspec==0.23.0", "py-nanotts==0.1.1"]


def test_the_pins_have_what_the_program_and_its_tests_need_on_windows():
    taken = {pin.partition("==")[0] for pin in windows_pins(pins())}
    assert taken >= {"pyside6-essentials", "pywin32", "comtypes", "pytest", "font-manrope"}
    assert not {each for each in taken if each.startswith("pyobjc")}


def test_what_qt_imports_from_a_library_that_wine_has_not_is_there_and_nothing_else():
    source = stub_of("icuuc.dll", IMPORTS)
    assert source.count("{ return 0; }") == 2
    assert "void *ucnv_open(void)" in source
    assert "CharNextExA" not in source


def test_a_path_is_on_the_drive_that_is_this_computer():
    assert windows_path(Path("/tmp/Hüften.pdf")) == r"Z:\tmp\Hüften.pdf"
    assert windows_path("--data-dir") == "--data-dir"


def test_what_is_known_to_fail_there_is_a_test_and_has_a_reason():
    for test, reason in KNOWN.items():
        path, _, name = test.partition("[")[0].partition("::")
        assert f"def {name}" in (CHECKOUT / path).read_text(encoding="utf-8")
        assert reason.endswith(".")


def test_the_stand_in_for_windows_voices_speaks_as_pyttsx3_asks_it(tmp_path, monkeypatch):
    from pyttsx3.engine import Engine

    from windows import stand_in_sapi5

    monkeypatch.setitem(sys.modules, "pyttsx3.drivers.sapi5", stand_in_sapi5)
    engine = Engine("sapi5")
    engine.setProperty("rate", 150)
    engine.save_to_file("Desk reset. 11 minutes.", str(tmp_path / "said.wav"))
    engine.runAndWait()
    with wave.open(str(tmp_path / "said.wav")) as sound:
        assert 1 < sound.getnframes() / sound.getframerate() < 3
