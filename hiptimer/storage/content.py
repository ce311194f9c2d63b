"""What comes with HipTimer: exercises, routines and phrases in a person's language, and motions.

A motion is read when its drill is first looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from hiptimer.session.phrases import Phrases
from hiptimer.texts import utf8_of
from hiptimer.training.decoding import decode_item
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.languages import Language
from hiptimer.training.library import Library, build_library
from hiptimer.training.localising import localised, localised_tests
from hiptimer.training.self_tests import SelfTests, decode_self_tests

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion
    from hiptimer.figure.muscle_lengths import MuscleModel
    from hiptimer.journal.programme.rules import ProgrammeRules

Content = TypeVar("Content")
CONTENT_FILES = ("exercises.json", "routines.json")
SELF_TESTS = "measuring"
"""The folder with the motions by which people measure themselves, in that of all motions."""


def read_library(assets: Path, language: Language = Language.ENGLISH) -> Library:
    """The bundled library. Raises `ContentError`, which names file, place, found and expected."""
    library = build_library({name: _read(assets / name) for name in CONTENT_FILES})
    if language is Language.ENGLISH:
        return library
    return localised(library, read_translations(assets, language))


def read_self_tests(
    assets: Path, library: Library, language: Language = Language.ENGLISH
) -> SelfTests:
    """The tests by which people measure their hips, in a language. Raises `ContentError`."""
    path = assets / "self-tests.json"
    tests = decode_self_tests(_read(path), library.exercises, path.name)
    if language is Language.ENGLISH:
        return tests
    return localised_tests(tests, read_translations(assets, language))


def read_translations(assets: Path, language: Language) -> dict[str, str]:
    """The content's sentences in a language, by the English ones. Raises `ContentError`."""
    path = assets / "content" / f"{language}.json"
    return _decoded(_read(path), dict[str, str], path, "an object of texts by texts")


def read_phrases(assets: Path, language: Language = Language.ENGLISH) -> Phrases:
    """The phrases that the voice says, English where one is missing. Raises `ContentError`."""
    parts: dict[str, Any] = {}
    path = assets / "phrases" / f"{language}.json"
    for each in dict.fromkeys((Language.ENGLISH, language)):
        path = path.with_stem(each)
        parts |= _decoded(_read(path), dict[str, Any], path, "an object of phrases")
    return _decoded(msgspec.json.encode(parts), Phrases, path, "the phrases of one language")


def read_muscles(assets: Path) -> MuscleModel:
    """How long the leg's muscles are at any joint angles. Raises `ContentError`."""
    from hiptimer.figure.muscle_lengths import MuscleModel

    path = assets / "muscles.json"
    return _decoded(_read(path), MuscleModel, path, "the muscles of a leg")


def read_programme_rules(assets: Path, library: Library) -> ProgrammeRules:
    """The rules of the plan of weeks. Raises `ContentError`."""
    path = assets / "programme.json"
    return decode_programme_rules(_read(path), library, path.name)


def decode_programme_rules(data: bytes, library: Library, file: str) -> ProgrammeRules:
    """The rules in `data`, which must fit the library. Raises `ContentError` with every fault."""
    from hiptimer.journal.programme.rules import ProgrammeRules, rule_faults

    rules = decode_item(data, ProgrammeRules, file)
    faults = tuple(rule_faults(rules, library, file))
    if faults:
        raise ContentError(faults)
    return rules


def _decoded(data: bytes, content: type[Content], path: Path, expected: str) -> Content:
    try:
        return msgspec.json.decode(utf8_of(data), type=content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        fault = Fault(path.name, "", f"a fault ({error})", expected)
        raise ContentError((fault,)) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        fault = Fault(str(path), "", f"no readable file ({error.strerror})", "HipTimer's own file")
        raise ContentError((fault,)) from error


def motion_faults(files: Mapping[str, bytes]) -> list[str]:
    """What is wrong with motion files, given by name; a line each."""
    from hiptimer.figure.motion_decoding import MotionError, decode_file

    faults: list[str] = []
    for name, data in files.items():
        try:
            decode_file(data, name)
        except MotionError as error:
            faults.extend(str(fault) for fault in error.faults)
    return faults


def programme_faults(files: Mapping[str, bytes], library: Library) -> list[Fault]:
    """What is wrong with files of rules for the plan of weeks, given by name."""
    faults: list[Fault] = []
    for name, data in files.items():
        try:
            decode_programme_rules(data, library, name)
        except ContentError as error:
            faults.extend(error.faults)
    return faults


def self_test_faults(files: Mapping[str, bytes], library: Library) -> list[Fault]:
    """What is wrong with files of tests, given by name."""
    faults: list[Fault] = []
    for name, data in files.items():
        try:
            decode_self_tests(data, library.exercises, name)
        except ContentError as error:
            faults.extend(error.faults)
    return faults


class MotionFolder:
    """Motions by the ids of exercises and of the tests of oneself.

    Each is decoded once, and solved as it is looked at.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, Motion | None] = {}

    @cached_property
    def _muscles(self) -> MuscleModel | None:
        assets = self._folder.parent
        return read_muscles(assets) if (assets / "muscles.json").is_file() else None

    def motion(self, exercise: str) -> Motion | None:
        """The motion of an exercise, or None. Raises `MotionError` for a damaged file."""
        from hiptimer.figure.motion import decode_motion

        if exercise not in self._known:
            name = f"{exercise}.json"
            drill, self_test = self._folder / name, self._folder / SELF_TESTS / name
            path = drill if drill.is_file() else self_test
            self._known[exercise] = (
                decode_motion(path.read_bytes(), path.name, self._muscles)
                if path.is_file()
                else None
            )
        return self._known[exercise]
