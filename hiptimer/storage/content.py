"""The bundled exercises, routines and phrases, read from the assets."""

from __future__ import annotations

from pathlib import Path

import msgspec

from hiptimer.session.phrases import Phrases
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library, build_library

CONTENT_FILES = ("exercises.json", "routines.json")
LANGUAGE = "en"


def read_library(assets: Path) -> Library:
    """The bundled library. Raises `ContentError`, which names file, place, found and expected."""
    return build_library({name: _read(assets / name) for name in CONTENT_FILES})


def read_phrases(assets: Path) -> Phrases:
    """The phrases that the voice says. Raises `ContentError`."""
    path = assets / "phrases" / f"{LANGUAGE}.json"
    try:
        return msgspec.json.decode(_read(path), type=Phrases)
    except msgspec.DecodeError as error:
        fault = Fault(path.name, "", f"a fault ({error})", "the phrases of one language")
        raise ContentError((fault,)) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        fault = Fault(str(path), "", f"no readable file ({error.strerror})", "HipTimer's own file")
        raise ContentError((fault,)) from error
