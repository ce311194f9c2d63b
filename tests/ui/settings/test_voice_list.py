"""The list of voices, and the help to a nicer one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Thread
from typing import Protocol

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.ui.drills.hearing import Hearing
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings import voice_list
from hiptimer.ui.settings.page import SettingsPage
from hiptimer.ui.settings.voice_list import (
    SHOWN,
    VoiceHelp,
    VoiceList,
    install_command,
    is_wanted,
)
from hiptimer.ui.settings.voice_names import country_name, full_name, language_name

SENTENCE = "Next: pigeon pose."
AMERICAN = VoiceName("pico:en-US", "", "en-US", "Pico", is_usual=True)
PICO_BRITISH = VoiceName("pico:en-GB", "", "en-GB", "Pico")
BRITISH = VoiceName("gmw/en-gb", "English (Great Britain)", "en-gb", "eSpeak")
RECEIVED = VoiceName("gmw/en-gb-x-rp", "English (Received Pronunciation)", "en-gb-x-rp", "eSpeak")
GERMAN = VoiceName("gmw/de", "German", "de", "eSpeak")
THORSTEN = VoiceName("piper:de_DE-thorsten-medium", "Thorsten, medium", "de-DE", "Piper")
UNKNOWN = VoiceName("odd", "Odd", "")
ALL = (BRITISH, RECEIVED, AMERICAN, PICO_BRITISH, GERMAN, THORSTEN, UNKNOWN)


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


class Sound(Protocol):
    clips: dict[str, float]
    played: list[object]
    hushed: int


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
def said() -> list[str | None]:
    return []


@pytest.fixture
def voices(
    qtbot: QtBot, services: Services, appearance: Appearance, sound: Sound, said: list[str | None]
) -> VoiceList:
    hearing = Hearing(services)
    sound.clips[SENTENCE] = 2.0

    def say(voice: str | None) -> None:
        said.append(voice)
        hearing.say([SENTENCE], services.settings.settings)

    voices = VoiceList(appearance, hearing, say)
    hearing.setParent(voices)
    qtbot.addWidget(voices)
    voices.resize(600, 700)
    voices.show()
    return voices


def listed(voices: VoiceList) -> list[str]:
    return [row.called for row in voices.rows]


def chosen(voices: VoiceList) -> list[str]:
    return [row.called for row in voices.rows if row.name.isChecked()]


def pass_time(voices: VoiceList, clock: Clock, seconds: float) -> None:
    clock.go_on(seconds)
    voices._hearing._on_poll()


def test_only_voices_of_the_language_in_use_are_listed_the_natural_ones_first(voices: VoiceList):
    voices.ask(FakeCatalogue(ALL))

    assert listed(voices) == [
        "Natural (Pico), American English",
        "Natural (Pico), British English",
        "Simple (eSpeak), British English",
        "Simple (eSpeak), English (Received Pronunciation)",
        "Of this computer, Odd",
    ]


def test_the_usual_voice_is_recommended_unless_piper_is_there(voices: VoiceList):
    voices.ask(FakeCatalogue(ALL))
    assert [row.called for row in voices.rows if "Recommended" in row.name.accessibleName()] == [
        "Natural (Pico), American English"
    ]

    QLocale.setDefault(QLocale("de_DE"))
    voices.ask(FakeCatalogue([replace(GERMAN, is_usual=True), THORSTEN]))
    assert voices.rows[0].name.accessibleName() == "Natural (Piper), Thorsten, medium, Recommended"


def test_the_usual_voice_is_chosen_as_none_and_others_by_their_id(qtbot: QtBot, voices: VoiceList):
    heard: list[str | None] = []
    voices.voice_chosen.connect(heard.append)
    voices.ask(FakeCatalogue(ALL))
    assert chosen(voices) == ["Natural (Pico), American English"]

    qtbot.mouseClick(voices.rows[1].name, Qt.MouseButton.LeftButton)
    qtbot.keyClick(voices.rows[0].name, Qt.Key.Key_Space)

    assert heard == ["pico:en-GB", None]


@pytest.mark.parametrize("voice", [THORSTEN.id, "gone"])
def test_the_usual_voice_stands_in_for_one_that_is_not_there(voices: VoiceList, voice: str):
    voices.show_voice(voice)
    voices.ask(FakeCatalogue(ALL))

    assert chosen(voices) == ["Natural (Pico), American English"]


def test_where_nobody_tells_the_usual_voice_it_is_a_row_of_its_own(voices: VoiceList):
    assert listed(voices) == ["The default voice"]

    voices.ask(FakeCatalogue([BRITISH, RECEIVED]))

    assert listed(voices)[0] == "The default voice"
    assert len(voices.rows) == 3


def test_voices_that_come_from_another_thread_are_shown(qtbot: QtBot, voices: VoiceList):
    class LateVoices:
        def voices(self, listed: Callable[[Sequence[VoiceName]], None]) -> None:
            Thread(target=listed, args=([BRITISH],)).start()

    with qtbot.waitSignal(voices.voices_came):
        voices.ask(LateVoices())

    assert voices.rows[-1].id == BRITISH.id


def test_a_click_says_it_at_once_and_the_next_one_stops_it(
    qtbot: QtBot, voices: VoiceList, said: list[str | None], sound: Sound, clock: Clock
):
    voices.ask(FakeCatalogue(ALL))
    first, second = voices.rows[:2]

    qtbot.mouseClick(second.play, Qt.MouseButton.LeftButton)
    assert said == ["pico:en-GB"]
    assert len(sound.played) == 1
    before = sound.hushed
    assert second.play.accessibleName() == "Stop Natural (Pico), British English"

    qtbot.mouseClick(second.play, Qt.MouseButton.LeftButton)
    assert (len(sound.played), sound.hushed) == (1, before + 1)
    assert second.play.accessibleName() == "Hear Natural (Pico), British English"

    qtbot.mouseClick(second.play, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(first.play, Qt.MouseButton.LeftButton)
    assert sound.hushed > before + 2
    before = sound.hushed
    names = [row.play.accessibleName().partition(" ")[0] for row in (first, second)]
    assert names == ["Stop", "Hear"]

    pass_time(voices, clock, 3)
    assert first.play.accessibleName().startswith("Hear ")
    assert sound.hushed == before


def test_two_marked_voices_say_the_same_one_after_the_other(
    qtbot: QtBot, voices: VoiceList, said: list[str | None], sound: Sound, clock: Clock
):
    voices.ask(FakeCatalogue(ALL))
    assert not voices.compare.both.isVisible()
    for row in (voices.rows[1], voices.rows[2]):
        qtbot.mouseClick(row.mark, Qt.MouseButton.LeftButton)
    assert [row.mark.text() for row in voices.rows[:4]] == ["Compare", "A", "B", "Compare"]

    qtbot.mouseClick(voices.compare.both, Qt.MouseButton.LeftButton)
    assert said == ["pico:en-GB"]
    pass_time(voices, clock, 1)
    assert said == ["pico:en-GB"]
    pass_time(voices, clock, 2)
    assert said == ["pico:en-GB", BRITISH.id]
    pass_time(voices, clock, 3)
    assert len(said) == len(sound.played) == 2


def test_keys_switch_between_the_two(qtbot: QtBot, voices: VoiceList, said: list[str | None]):
    voices.ask(FakeCatalogue(ALL))
    voices.activateWindow()
    qtbot.waitUntil(voices.isActiveWindow)
    voices.rows[0].name.setFocus()
    qtbot.keyClick(voices.rows[0].name, Qt.Key.Key_A)
    assert said == []
    for row in voices.rows[:2]:
        qtbot.mouseClick(row.mark, Qt.MouseButton.LeftButton)

    for key in (Qt.Key.Key_B, Qt.Key.Key_A, Qt.Key.Key_B):
        qtbot.keyClick(voices.rows[0].name, key)

    assert said == ["pico:en-GB", None, "pico:en-GB"]


def test_a_third_mark_takes_the_place_of_the_first(qtbot: QtBot, voices: VoiceList):
    voices.ask(FakeCatalogue(ALL))
    for row in voices.rows[:3]:
        qtbot.mouseClick(row.mark, Qt.MouseButton.LeftButton)

    assert [row.mark.text() for row in voices.rows[:3]] == ["Compare", "A", "B"]

    qtbot.mouseClick(voices.rows[1].mark, Qt.MouseButton.LeftButton)
    assert [row.mark.text() for row in voices.rows[:3]] == ["Compare", "Compare", "A"]


def test_many_voices_are_not_all_in_the_way(qtbot: QtBot, voices: VoiceList):
    many = [VoiceName(f"v{at:02}", f"Voice {at:02}", "en-US") for at in range(40)]
    voices.show_voice("v30")
    voices.ask(FakeCatalogue([*many, replace(AMERICAN, engine="", name="Usual")]))
    shown = [row for row in voices.rows if row.isVisible()]
    assert len(shown) == SHOWN + 1
    assert chosen(voices) == ["Of this computer, Voice 30 (United States)"]

    qtbot.mouseClick(voices._more, Qt.MouseButton.LeftButton)

    assert all(row.isVisible() for row in voices.rows)
    assert not voices._more.isVisible()
    assert voices.rows[SHOWN].name.hasFocus()


def test_tab_comes_to_the_rows_in_their_order(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    page = SettingsPage(services, appearance)
    qtbot.addWidget(page)
    page.voice.voices.ask(FakeCatalogue(ALL))
    page.voice.voices.ask(FakeCatalogue(ALL[:4]))
    order: list[QWidget] = []
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        order.append(each)
        each = each.nextInFocusChain()
    rows = page.voice.voices.rows
    stops = [part for row in rows for part in (row.name, row.mark, row.play)]
    places = [order.index(part) for part in (page.sounds.mode._buttons["voice"], *stops)]
    places.append(order.index(page.voice.how_much._buttons["full"]))
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("voice", "text"),
    [
        (VoiceName("pico:es-ES", "", "es-ES", "Pico"), "Natural (Pico), Español de España"),
        (VoiceName("pico:fr-FR", "", "fr-FR", "Pico"), "Natural (Pico), Français"),
        (VoiceName("x", "", "de-AT"), "Of this computer, Österreichisches Deutsch"),
        (VoiceName("x", "", "fr-BE"), "Of this computer, Français (Belgique)"),
        (VoiceName("rhvoice:Slt", "Slt", "en", "RHVoice"), "Natural (RHVoice), Slt"),
        (VoiceName("gmw/en", "", "en", "eSpeak"), "Simple (eSpeak), English"),
        (VoiceName("x", "Samantha", "en_US"), "Of this computer, Samantha (United States)"),
        (
            VoiceName("x", "Zira - English (United States)", "en-US"),
            "Of this computer, Zira - English (United States)",
        ),
        (
            VoiceName("piper:x", "Joe, medium", "en-US", "Piper"),
            "Natural (Piper), Joe, medium (United States)",
        ),
        (UNKNOWN, "Of this computer, Odd"),
        (VoiceName("piper:mine", "mine", "", "Piper"), "Natural (Piper), mine"),
    ],
)
def test_a_voice_is_called_by_its_kind_its_name_and_its_country(voice: VoiceName, text: str):
    assert full_name(voice) == text


@pytest.mark.parametrize("tag", ["", "xx-yy-zz", "e", "12-34"])
def test_an_odd_language_tag_does_no_harm(tag: str):
    assert isinstance(language_name(tag) + country_name(tag), str)


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(voice_list, "SANDBOX", tmp_path / "none")


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
    monkeypatch.setattr(voice_list, "SANDBOX", tmp_path)

    assert not is_wanted((BRITISH,), "en")


@pytest.mark.usefixtures("on_linux")
def test_the_line_can_be_copied(qtbot: QtBot):
    QLocale.setDefault(QLocale("de_DE"))
    help_ = VoiceHelp()
    qtbot.addWidget(help_)
    help_.show_for((GERMAN,))
    unfold, copy = help_.findChildren(QPushButton)
    assert not copy.isVisible()
    qtbot.mouseClick(unfold, Qt.MouseButton.LeftButton)

    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)

    assert help_.isVisible()
    assert QGuiApplication.clipboard().text() == install_command("de")
    assert install_command("de").endswith(" de_DE-thorsten-medium")
    assert copy.text() == "Copied"
