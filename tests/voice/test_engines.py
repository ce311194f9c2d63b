"""Nicer engines, played by scripts that behave as the real ones do when they are called."""

from __future__ import annotations

import ctypes
import json
import os
import sys
import tempfile
import wave
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from time import monotonic, perf_counter
from types import SimpleNamespace
from typing import Any

import pytest

from hiptimer.settings.settings import VoiceSettings
from hiptimer.voice.clip import ClipCache
from hiptimer.voice.engines import piper, speech_engine
from hiptimer.voice.engines import piper as piper_module
from hiptimer.voice.engines.espeak import Espeak
from hiptimer.voice.engines.piper import Piper
from hiptimer.voice.engines.rhvoice import RhVoice
from hiptimer.voice.engines.speech_engine import EngineFailedError, outside_environment
from hiptimer.voice.workshop import CHOSEN_VOICE_FAILED, VoiceWorkshop

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have nicer voices of their own"
)

COMMON = f"#!{sys.executable}\n" + dedent(
    """
    import json, os, pathlib, sys, time, wave
    orders = pathlib.Path(__file__).parent / "orders"
    def tell(*words):
        with orders.open("a") as file:
            print(*words, file=file)
    def write(path, seconds=0.5):
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(22050)
            sound.writeframes(b"\\0\\40" * round(22050 * seconds))
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    """
)
PIPER = COMMON + dedent(
    """
    tell("started", options["--model"], options["--length_scale"])
    folder = pathlib.Path(options["--output_dir"])
    for at, line in enumerate(sys.stdin):
        line = line.strip()
        tell(line)
        if line == "die":
            print("onnxruntime: no such model", file=sys.stderr, flush=True)
            os._exit(1)
        if line == "hang":
            time.sleep(60)
        path = folder / f"{at}.wav"
        print("INFO:__main__:Loading", file=sys.stderr, flush=True)
        write(path)
        print(f"INFO:__main__:Wrote {path}", file=sys.stderr, flush=True)
    """
)
RHVOICE = COMMON + dedent(
    """
    tell(options["-p"], options["-r"], sys.stdin.read())
    write(options["-o"])
    """
)
MOUSE_PIPER = "#!/usr/bin/env python3\nimport gi\nfrom gi.repository import Gtk, ratbag\n"


class Computer:
    """A home with programs and voices in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.programs = folder / "programs"
        self.data = folder / "home" / ".local" / "share"
        self.programs.mkdir()
        self.data.mkdir(parents=True)

    def install(self, name: str, script: str, folder: Path | None = None) -> Path:
        program = (folder or self.programs) / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(script)
        program.chmod(0o755)
        return program

    def piper_voice(self, name: str, language: str, folder: str = "piper-voices") -> Path:
        model = self.data / folder / f"{name}.onnx"
        model.parent.mkdir(parents=True, exist_ok=True)
        model.write_bytes(b"model")
        description = {"language": {"code": language}, "audio": {"sample_rate": 22050}}
        model.with_name(f"{name}.onnx.json").write_text(json.dumps(description))
        return model

    def rhvoice_voice(self, name: str, language: str) -> Path:
        info = self.data / "RHVoice" / "voices" / name.lower() / "voice.info"
        info.parent.mkdir(parents=True)
        info.write_text(f"name={name}\nlanguage={language}\nformat=4\n")
        return info

    def orders(self) -> list[str]:
        return (self.programs / "orders").read_text().splitlines()


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    computer = Computer(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PATH", str(computer.programs))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "none"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return computer


def frames(path: Path) -> int:
    with wave.open(str(path)) as sound:
        return sound.getnframes()


@pytest.mark.parametrize("engine", [Piper, RhVoice])
def test_an_engine_that_is_not_installed_has_no_voices(
    computer: Computer, engine: Callable[[], Piper | RhVoice]
):
    computer.piper_voice("de_DE-thorsten-medium", "de_DE")
    computer.rhvoice_voice("Slt", "English")

    assert engine().voices() == ()


def test_piper_voices_are_found_in_the_usual_folders(computer: Computer):
    computer.install("piper", PIPER)
    computer.piper_voice("de_DE-thorsten-medium", "de_DE", "piper-voices/de/de_DE/thorsten/medium")
    computer.piper_voice("en_US-joe-medium", "en_US", "piper-tts")
    computer.piper_voice("mine", "fr_FR", "pied/models")

    assert {(each.id, each.name, each.language) for each in Piper().voices()} == {
        ("piper:de_DE-thorsten-medium", "Thorsten, medium", "de-DE"),
        ("piper:en_US-joe-medium", "Joe, medium", "en-US"),
        ("piper:mine", "mine", "fr-FR"),
    }


def test_piper_is_found_beside_its_voices_as_the_help_in_settings_installs_it(computer: Computer):
    computer.install("piper", PIPER, computer.data / "piper-tts" / "bin")
    computer.piper_voice("de_DE-thorsten-medium", "de_DE", "piper-tts")

    assert len(Piper().voices()) == 1


def test_the_piper_for_gaming_mice_is_never_started(computer: Computer):
    computer.install("piper", MOUSE_PIPER)
    computer.piper_voice("de_DE-thorsten-medium", "de_DE")

    assert Piper().voices() == ()
    computer.install("piper", PIPER, computer.folder / "home" / ".local" / "bin")
    assert len(Piper().voices()) == 1


def test_damaged_and_oddly_named_voices_do_not_hide_the_others(computer: Computer):
    computer.install("piper", PIPER)
    computer.piper_voice("de_DE-thorsten-medium", "de_DE")
    computer.piper_voice("broken", "de_DE").with_name("broken.onnx.json").write_text("{")
    computer.piper_voice("alone", "de_DE").with_name("alone.onnx.json").unlink()
    computer.piper_voice("größer & 'schöner' — 大", "de_DE")
    computer.piper_voice("list", "de_DE").with_name("list.onnx.json").write_text('{"language": 3}')
    not_utf8 = os.fsencode(computer.data / "piper-voices") + b"/\xff"
    for end in (b".onnx", b".onnx.json"):
        Path(os.fsdecode(not_utf8 + end)).write_text("{}")

    assert [each.name for each in Piper().voices()] == [
        "Thorsten, medium",
        "größer & 'schöner' — 大",
    ]


def test_piper_keeps_a_voice_loaded_from_one_text_to_the_next(computer: Computer, tmp_path: Path):
    computer.install("piper", PIPER)
    model = computer.piper_voice("größer - 大", "de_DE")
    piper = Piper()

    piper.speak("Halten.", "piper:größer - 大", 175, tmp_path / "1.wav")
    piper.speak("Los <b>&\nweiter.", "piper:größer - 大", 175, tmp_path / "2.wav")
    piper.speak("Los.", "piper:größer - 大", 350, tmp_path / "3.wav")
    piper.close()

    assert computer.orders() == [
        *(f"started {model} 1.0", "Halten.", "Los b weiter."),
        *(f"started {model} 0.5", "Los."),
    ]
    assert frames(tmp_path / "2.wav") == frames(tmp_path / "3.wav") == 11_025


def test_piper_that_dies_says_why_and_is_started_again(computer: Computer, tmp_path: Path):
    computer.install("piper", PIPER)
    computer.piper_voice("joe", "en_US")
    piper = Piper()

    with pytest.raises(EngineFailedError, match="no such model"):
        piper.speak("die", "piper:joe", 150, tmp_path / "1.wav")
    piper.speak("Hold.", "piper:joe", 150, tmp_path / "2.wav")
    piper.close()

    assert frames(tmp_path / "2.wav")


def test_a_piper_that_hangs_is_given_up_and_ended(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(piper_module.PiperProcess.speak, "__defaults__", (0.3,))
    computer.install("piper", PIPER)
    computer.piper_voice("joe", "en_US")
    piper = Piper()
    begun = monotonic()

    with pytest.raises(EngineFailedError, match="does not answer"):
        piper.speak("hang", "piper:joe", 150, tmp_path / "1.wav")

    assert monotonic() - begun < 5
    assert piper._process is None


def test_what_a_killed_voice_process_left_behind_is_removed(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    gone = tmp_path / f"{piper.FOLDER_PREFIX}999999999-x"
    (gone / "half.wav").parent.mkdir()
    (gone / "half.wav").touch()
    running = tmp_path / f"{piper.FOLDER_PREFIX}{os.getpid()}-x"
    running.mkdir()

    piper_module.sweep()

    assert not gone.exists()
    assert running.exists()


def test_a_voice_whose_model_is_gone_is_not_asked_for(computer: Computer, tmp_path: Path):
    computer.install("piper", PIPER)
    computer.piper_voice("joe", "en_US").unlink()

    with pytest.raises(EngineFailedError, match="not there"):
        Piper().speak("Hold.", "piper:joe", 150, tmp_path / "1.wav")
    assert not (computer.programs / "orders").exists()


def test_rhvoice_speaks_with_its_own_percentage(computer: Computer, tmp_path: Path):
    computer.install("RHVoice-test", RHVOICE)
    computer.rhvoice_voice("Slt", "English")
    computer.rhvoice_voice("Anna", "Russian")
    engine = RhVoice()

    assert [(each.id, each.language) for each in engine.voices()] == [("rhvoice:Slt", "en")]
    engine.speak("Hold.", "rhvoice:Slt", 180, tmp_path / "1.wav")
    assert computer.orders() == ["Slt 120 Hold."]


def test_rhvoice_would_speak_with_another_voice_so_it_is_not_asked(
    computer: Computer, tmp_path: Path
):
    computer.install("RHVoice-test", RHVOICE)
    info = computer.rhvoice_voice("Slt", "English")
    info.unlink()

    with pytest.raises(EngineFailedError, match="not installed"):
        RhVoice().speak("Hold.", "rhvoice:Slt", 150, tmp_path / "1.wav")


def test_a_program_that_fails_or_hangs_is_named_as_such(computer: Computer):
    failing = computer.install("failing", "#!/bin/sh\necho 'no data' >&2; exit 3\n")
    hanging = computer.install("hanging", COMMON + "time.sleep(60)\n")

    with pytest.raises(EngineFailedError, match=r"3: no data"):
        speech_engine.run([failing])
    with pytest.raises(EngineFailedError, match="no answer"):
        speech_engine.run([hanging], seconds=0.3)


@pytest.mark.parametrize(
    ("before", "frozen", "after"),
    [
        ({"LD_LIBRARY_PATH": "ours", "LD_LIBRARY_PATH_ORIG": "theirs"}, True, "theirs"),
        ({"LD_LIBRARY_PATH": "ours"}, True, None),
        ({"LD_LIBRARY_PATH": "theirs"}, False, "theirs"),
    ],
)
def test_other_programs_get_none_of_a_frozen_programs_libraries(
    before: dict[str, str], frozen: bool, after: str | None, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)

    cleaned = outside_environment({**before, "ESPEAK_DATA_PATH": "ours", "LANG": "de_DE"})

    assert cleaned.get("LD_LIBRARY_PATH") == after
    assert cleaned["LANG"] == "de_DE"
    assert "ESPEAK_DATA_PATH" not in cleaned


class DeafEspeak:
    """pyttsx3's binding of an eSpeak that is well but for what is set in `deaf`."""

    EE_OK, RATE, VOLUME, ENDPAUSE, CHARS_UTF8 = 0, 1, 2, 0x1000, 1
    AUDIO_OUTPUT_SYNCHRONOUS = 2

    def __init__(self, deaf: str) -> None:
        self.deaf = deaf
        self.dll = SimpleNamespace(espeak_GetParameter=lambda *_: self.rate)
        self.rate = 200
        self.voice = b"gmw/en"

    def Initialize(self, _mode: int, _milliseconds: int) -> int:
        return -1 if self.deaf == "all" else 22_050

    def SetSynthCallback(self, callback: Any) -> None:
        self.callback = callback

    def SetVoiceByName(self, name: bytes) -> int:
        if self.deaf != "voice":
            self.voice = name
        return 0

    def SetParameter(self, parameter: int, value: int, _relative: int) -> int:
        if parameter == self.RATE and self.deaf != "rate":
            self.rate = value
        return 0

    def GetCurrentVoice(self) -> Any:
        return SimpleNamespace(contents=SimpleNamespace(identifier=self.voice))

    def Synth(self, _text: str, flags: int) -> int:
        assert flags
        if self.deaf != "text":
            self.callback((ctypes.c_short * 3)(1, 2, 3), 3, None)
        return 2 if self.deaf == "end" else 0


@pytest.mark.parametrize("deaf", ["all", "voice", "rate", "text", "end"])
def test_espeak_says_so_when_it_did_not_do_as_it_was_asked(deaf: str, tmp_path: Path):
    espeak = Espeak(DeafEspeak(deaf), "1")

    with pytest.raises(EngineFailedError):
        espeak.speak("Hold.", "gmw/de", 150, tmp_path / "speech.wav")
    assert not list(tmp_path.iterdir())


def test_espeak_writes_what_it_speaks_and_not_what_it_spoke_before(tmp_path: Path):
    espeak = Espeak(DeafEspeak("not at all"), "1")

    for _ in range(2):
        espeak.speak("Hold.", "gmw/de", 150, tmp_path / "speech.wav")

    with wave.open(str(tmp_path / "speech.wav")) as sound:
        assert (sound.getframerate(), sound.getnframes()) == (22_050, 3)


def test_looking_for_voices_is_quick_with_a_whole_collection(computer: Computer):
    computer.install("piper", PIPER)
    for at in range(150):
        computer.piper_voice(f"de_DE-voice{at}-medium", "de_DE", f"piper-voices/de/de_DE/v{at}")
    for at in range(300):
        (computer.data / "piper-tts" / "lib" / str(at)).mkdir(parents=True)
    piper = Piper()
    begun = perf_counter()

    found = piper.voices()

    assert len(found) == 150
    assert perf_counter() - begun < 0.5  # 0.02 s where nothing else is going on


def speak(folder: Path, voice: str, texts: list[str]) -> VoiceWorkshop:
    workshop = VoiceWorkshop(ClipCache(folder / "clips"), VoiceSettings(voice), 150)
    workshop.prepare(texts)
    deadline = monotonic() + 20
    while workshop.settled(texts) < len(texts) and monotonic() < deadline:
        workshop.wait_for_news(0.2)
    workshop.close()
    return workshop


def test_the_voice_process_speaks_through_an_engine_that_is_there(
    computer: Computer, tmp_path: Path
):
    computer.install("piper", PIPER)
    computer.piper_voice("en_US-joe-medium", "en_US")

    workshop = speak(tmp_path, "piper:en_US-joe-medium", ["Hold.", "Go."])

    assert computer.orders()[1:] == ["Hold.", "Go."]
    assert workshop.clip("Go.")
    assert workshop.problems() == ()


def test_the_bundled_voice_speaks_in_place_of_an_engine_that_dies(
    computer: Computer, tmp_path: Path
):
    computer.install("piper", "#!/bin/sh\nexit 1\n")
    computer.piper_voice("en_US-joe-medium", "en_US")

    workshop = speak(tmp_path, "piper:en_US-joe-medium", ["Hold.", "Go."])

    assert workshop.clip("Hold.")
    assert workshop.clip("Go.")
    assert workshop.problems() == (CHOSEN_VOICE_FAILED,)
