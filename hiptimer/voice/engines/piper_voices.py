"""The Piper voices on this computer: models with their descriptions, in the usual folders."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from hiptimer.texts import utf8_of
from hiptimer.voice.engines.data_folders import data_folders
from hiptimer.voice.engines.speech_engine import EngineVoice, stamp

PREFIX = "piper:"
MODEL_END = ".onnx"
DESCRIPTION_END = ".onnx.json"
FOLDERS = ("piper-voices", "piper-tts", "piper_tts", "piper", "pied")
"""Below a folder for data: where distributions, Piper's own instructions, Open Voice OS and the
program Pied put voices."""
NOT_ENTERED = frozenset({"lib", "lib64", "include", "bin", "site-packages", "espeak-ng-data"})
"""A virtual environment with Piper has thousands of files, and no voice among them."""
PIED_FLATPAK = Path(".var", "app", "com.mikeasoft.pied", "data", "pied")
"""Below the home folder."""
DEEPEST = 5
MOST_FOLDERS = 400
"""Looking must stay quick whatever is there: a collection of all voices has about 300 folders."""


class _Language(msgspec.Struct):
    code: str = ""


class _Espeak(msgspec.Struct):
    voice: str = ""


class _Description(msgspec.Struct):
    """What is read of a voice's description; the rest is for Piper."""

    language: _Language = msgspec.field(default_factory=_Language)
    espeak: _Espeak = msgspec.field(default_factory=_Espeak)


def voice_folders() -> tuple[Path, ...]:
    """The folders in which voices may be, those of the person first."""
    usual = (folder / name for folder in data_folders() for name in FOLDERS)
    return (*usual, Path.home() / PIED_FLATPAK)


def find_models() -> dict[str, Path]:
    """The model of each voice by the voice's id; of two with one name the first."""
    found: dict[str, Path] = {}
    for folder in voice_folders():
        for model in _models_below(folder):
            found.setdefault(f"{PREFIX}{model.name.removesuffix(MODEL_END)}", model)
    return found


def described(voice: str, model: Path, program: Path) -> EngineVoice | None:
    """The voice of `model`, or None if its description or its name cannot be read."""
    description = model.with_name(model.name + ".json")
    try:
        voice.encode()  # a name in another encoding could not be kept in the settings
        told = msgspec.json.decode(utf8_of(description.read_bytes()), type=_Description)
    except (OSError, ValueError, msgspec.DecodeError):
        return None
    language = (told.language.code or told.espeak.voice).replace("_", "-")
    stem = voice.removeprefix(PREFIX)
    return EngineVoice(voice, _name(stem), language, stamp(model, description, program))


def _name(stem: str) -> str:
    """Such as "Thorsten emotional, medium" for "de_DE-thorsten_emotional-medium"."""
    parts = stem.replace("_", " ").split("-")
    if len(parts) != 3:
        return stem
    _language, name, quality = parts
    return f"{name[:1].upper()}{name[1:]}, {quality}"


def _models_below(top: Path) -> Iterator[Path]:
    depth = len(top.parts)
    for at, (folder, folders, files) in enumerate(os.walk(top)):
        here = Path(folder)
        if at >= MOST_FOLDERS:
            return
        deep = len(here.parts) - depth >= DEEPEST
        folders[:] = [] if deep else sorted(set(folders) - NOT_ENTERED)
        described_here = {name for name in files if name.endswith(DESCRIPTION_END)}
        for name in sorted(files):
            if name.endswith(MODEL_END) and f"{name}.json" in described_here:
                yield here / name
