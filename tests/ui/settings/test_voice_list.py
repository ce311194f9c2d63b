"""The list of voices, and the help to a nicer one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.ui.settings import voice
from hiptimer.ui.settings.voice import (
    VoiceBox,
    VoiceHelp,
    country_name,
    install_command,
    is_wanted,
    own_name,
    voice_text,
)

BRITISH = VoiceName("gmw/en-gb", "English (Great Britain)", "en-gb", "eSpeak")
RECEIVED = VoiceName("gmw/en-gb-x-rp", "English (Received Pronunciation)", "en-gb-x-rp", "eSpeak")
GERMAN = VoiceName("gmw/de", "German", "de", "eSpeak")
THORSTEN = VoiceName("piper:de_DE-thorsten-medium", "Thorsten, medium", "de-DE", "Piper")
UNKNOWN = VoiceName("odd", "Odd", "")
ALL = (BRITISH, RECEIVED, GERMAN, THORSTEN, UNKNOWN)


class FakeCatalogue:
    """Tells of its voices at once."""

    def __init__(self, voices: Sequence[VoiceName]) -> None:
        self._voices = voices

    def voices(self, listed: Callable[[Sequence[VoiceName]], None]) -> None:
        listed(self._voices)


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def box(qtbot: QtBot) -> VoiceBox:
    box = VoiceBox()
    qtbot.addWidget(box)
    return box


def shown(box: VoiceBox) -> list[str]:
    return [box.itemText(index) for index in range(box.count())]


def test_voices_of_the_language_in_use_are_listed_and_those_that_tell_none(box: VoiceBox):
    box.ask(FakeCatalogue(ALL))

    assert shown(box) == [
        "The default voice",
        "eSpeak English (Received Pronunciation)",
        "eSpeak English (United Kingdom)",
        "Odd",
    ]


def test_nicer_voices_stand_before_the_bundled_ones(box: VoiceBox):
    QLocale.setDefault(QLocale("de_DE"))

    box.ask(FakeCatalogue(ALL))

    assert shown(box)[1:3] == ["Piper Thorsten, medium", "eSpeak Deutsch"]


def test_the_default_stands_in_for_a_voice_of_another_language(box: VoiceBox):
    box.show_voice(THORSTEN.id)
    box.ask(FakeCatalogue(ALL))

    assert box.currentText() == "The default voice"
    assert "not found" not in " ".join(shown(box))


def test_a_kept_voice_that_is_gone_is_still_named(box: VoiceBox):
    box.show_voice("gone")
    box.ask(FakeCatalogue(ALL))

    assert box.currentText() == "gone (not found)"


def test_voices_that_come_from_another_thread_are_shown(qtbot: QtBot, box: VoiceBox):
    class LateVoices:
        def voices(self, listed: Callable[[Sequence[VoiceName]], None]) -> None:
            Thread(target=listed, args=([BRITISH],)).start()

    with qtbot.waitSignal(box.voices_came):
        box.ask(LateVoices())

    assert box.findData(BRITISH.id) > 0


@pytest.mark.parametrize(
    ("voice", "text"),
    [
        (VoiceName("pico:es-ES", "", "es-ES", "Pico"), "Pico Español"),
        (VoiceName("rhvoice:Slt", "Slt", "en", "RHVoice"), "RHVoice Slt"),
        (VoiceName("x", "Samantha", "en_US"), "Samantha (United States)"),
        (
            VoiceName("x", "Zira - English (United States)", "en-US"),
            "Zira - English (United States)",
        ),
        (
            VoiceName("piper:x", "Joe, medium", "en-US", "Piper"),
            "Piper Joe, medium (United States)",
        ),
        (UNKNOWN, "Odd"),
        (VoiceName("piper:mine", "mine", "", "Piper"), "Piper mine"),
    ],
)
def test_a_voice_is_called_by_its_engine_its_name_and_its_country(voice: VoiceName, text: str):
    assert voice_text(voice) == text


@pytest.mark.parametrize("tag", ["", "xx-yy-zz", "e", "12-34"])
def test_an_odd_language_tag_does_no_harm(tag: str):
    assert isinstance(own_name(tag) + country_name(tag), str)


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(voice, "SANDBOX", tmp_path / "none")


@pytest.mark.usefixtures("on_linux")
def test_help_is_given_only_where_no_nicer_voice_speaks_the_language():
    pico = VoiceName("pico:en-GB", "", "en-GB", "Pico")
    assert is_wanted((BRITISH, pico, GERMAN, THORSTEN), "en")
    assert not is_wanted((BRITISH, GERMAN, THORSTEN), "de")


def test_other_systems_need_no_help(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "win32")

    assert not is_wanted((BRITISH,), "en")


@pytest.mark.usefixtures("on_linux")
def test_a_sandbox_does_not_hear_of_what_it_could_not_see(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(voice, "SANDBOX", tmp_path)

    assert not is_wanted((BRITISH,), "en")


@pytest.mark.usefixtures("on_linux")
def test_the_line_can_be_copied(qtbot: QtBot):
    QLocale.setDefault(QLocale("de_DE"))
    help_ = VoiceHelp()
    qtbot.addWidget(help_)
    help_.show_for((GERMAN,))
    (copy,) = help_.findChildren(QPushButton)

    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)

    assert help_.isVisible()
    assert QGuiApplication.clipboard().text() == install_command("de")
    assert install_command("de").endswith(" de_DE-thorsten-medium")
    assert copy.text() == "Copied"
