"""What the voice process makes of the engines of other systems, which are played here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from hiptimer.voice.clip_maker import default_voices
from hiptimer.voice.worker import Speaker
from hiptimer.voice.worker_process import Describe, Description, KnownVoice

VOICES = [
    SimpleNamespace(id="anna", name="Anna", languages=["de_DE"]),
    SimpleNamespace(id="sam", name="Samantha", languages=["en_US"]),
]


class FakeEngine:
    """pyttsx3 with `VOICES`, of which `default` is the system's."""

    default = "sam"

    def __init__(self, driver: str) -> None:
        self.driver = driver

    def getProperty(self, name: str) -> Any:
        return VOICES if name == "voices" else self.default


@pytest.fixture
def describe(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Description]:
    def described(default: str) -> Description:
        monkeypatch.setattr(sys, "platform", "darwin")
        monkeypatch.setattr("pyttsx3.engine.Engine", FakeEngine)
        monkeypatch.setattr(FakeEngine, "default", default)
        answer = Speaker().answer(Describe())
        assert isinstance(answer, Description)
        return answer

    return described


def spoken_by(description: Description, language: str) -> str:
    voices = default_voices(description, language)
    return voices[0].id if voices else ""


def test_the_systems_voice_speaks_its_language_and_others_theirs(
    describe: Callable[[str], Description],
):
    description = describe("sam")

    assert spoken_by(description, "en") == "sam"
    assert spoken_by(description, "de") == "anna"
    assert spoken_by(description, "fr") == ""
    assert {voice.driver for voice in description.voices} == {"nsss"}


def test_a_systems_voice_that_is_not_listed_may_still_speak(
    describe: Callable[[str], Description],
):
    description = describe("unlisted")

    assert spoken_by(description, "fr") == "unlisted"
    assert spoken_by(description, "de") == "anna"


def test_nicer_engines_are_looked_for_on_linux_only(describe: Callable[[str], Description]):
    assert [voice.id for voice in describe("sam").voices] == ["anna", "sam"]
    assert all(isinstance(voice, KnownVoice) for voice in describe("sam").voices)
