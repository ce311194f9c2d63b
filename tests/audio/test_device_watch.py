"""A sound device that is missing, is pulled out, comes back, or is no longer needed."""

from __future__ import annotations

from threading import Event
from time import perf_counter
from typing import Any

import pytest

from hiptimer.audio.device import NoDeviceError
from hiptimer.audio.live import NO_DEVICE, LiveCuePlayer
from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.settings.settings import SoundSettings, VoiceSettings


def pass_time(seconds: float, card: Any, player: Any) -> None:
    """What the device thread does in that time."""
    for _ in range(round(seconds / 0.25)):
        card.run(0.25)
        player._watch.look()


def test_without_a_device_the_session_goes_on_and_says_so(card, make_player, spoken, clips, clock):
    card.plugged_in = False
    player = make_player(card)
    clips.speak("Hold.")
    player.play([spoken(1.0)], position=0.0, moment=clock.now())

    pass_time(3, card, player)

    assert player.problems() == (NO_DEVICE,)
    assert not card.played


def test_when_a_device_is_plugged_in_sound_comes_at_the_right_time(
    card, make_player, spoken, clips, clock
):
    card.plugged_in = False
    player = make_player(card)
    clips.speak("One.", "Two.")
    start = clock.now()
    player.play([spoken(1.0, "One."), spoken(20.0, "Two.")], position=0.0, moment=start)
    pass_time(5, card, player)

    card.plugged_in = True
    pass_time(20, card, player)

    assert [at - start for at in card.onsets()] == pytest.approx([20.0], abs=0.005)
    assert player.problems() == ()


def test_a_device_that_was_pulled_out_is_opened_again_when_it_is_back(
    card, make_player, spoken, clips, clock
):
    player = make_player(card)
    clips.speak("One.", "Two.")
    start = clock.now()
    player.play([spoken(1.0, "One."), spoken(20.0, "Two.")], position=0.0, moment=start)
    pass_time(4, card, player)
    assert len(card.onsets()) == 1

    card.plugged_in = False
    pass_time(4, card, player)
    assert player.problems() == (NO_DEVICE,)
    assert card.closed == 1

    card.plugged_in = True
    pass_time(15, card, player)
    assert [at - start for at in card.onsets()] == pytest.approx([20.0], abs=0.005)
    assert player.problems() == ()


def test_a_device_that_never_asks_for_sound_counts_as_none(card, make_player, spoken, clock):
    player = make_player(card)
    player.play([spoken(60.0)], position=0.0, moment=clock.now())

    for _ in range(4 * 6):
        clock.go_on(0.25)
        player._watch.look()

    assert player.problems() == (NO_DEVICE,)


def test_a_device_that_wakes_up_slowly_is_waited_for_in_silence(
    card, make_player, spoken, clips, clock
):
    player = make_player(card)
    clips.speak("Hold.")
    player.play([spoken(6.0)], position=0.0, moment=clock.now())
    for _ in range(4 * 4):
        clock.go_on(0.25)
        player._watch.look()
        assert player.problems() == ()
        assert player.readiness("") is Readiness.COMING

    card._began = clock.now() + card.buffered
    pass_time(5, card, player)

    assert (card.opened, len(card.onsets())) == (1, 1)
    assert player.readiness("") is Readiness.READY


@pytest.mark.parametrize("pulls_before", [0.0, 1.0])
def test_a_program_that_stood_still_does_not_blame_the_device(
    card, make_player, spoken, clips, clock, pulls_before
):
    player = make_player(card)
    clips.speak("Hold.")
    player.play([spoken(60.0)], position=0.0, moment=clock.now())
    if pulls_before:
        pass_time(pulls_before, card, player)
    for _ in range(2):
        clock.go_on(8.0)
        player._watch.look()
        assert player.problems() == ()
    pass_time(3, card, player)

    assert player.problems() == ()
    assert card.opened == 1


def test_a_sound_server_that_refuses_once_is_asked_again_before_anything_is_said(
    card, make_player, spoken, clock
):
    card.plugged_in = False
    player = make_player(card)
    player.play([spoken(60.0)], position=0.0, moment=clock.now())
    assert player.problems() == ()
    card.plugged_in = True
    for _ in range(8):
        pass_time(0.25, card, player)
        assert player.problems() == ()

    assert player.readiness("") is Readiness.READY


def test_what_is_said_of_a_missing_device_is_taken_back_with_its_first_sound(
    card, make_player, spoken, clock
):
    card.plugged_in = False
    player = make_player(card)
    player.play([spoken(60.0)], position=0.0, moment=clock.now())
    pass_time(2, card, player)
    assert player.problems() == (NO_DEVICE,)
    assert player.readiness("") is Readiness.MISSING

    card.plugged_in = True
    pass_time(4, card, player)
    assert player.problems() == ()
    assert player.readiness("") is Readiness.READY


def test_an_unused_device_is_let_go_of_and_taken_again(card, make_player, spoken, clips, clock):
    player = make_player(card)
    pass_time(25, card, player)
    assert (card.opened, card.closed) == (1, 1)

    clips.speak("Hold.")
    player.play([spoken(1.0)], position=0.0, moment=clock.now())
    player._watch.look()
    pass_time(2, card, player)

    assert len(card.onsets()) == 1


def test_a_long_hold_without_a_cue_keeps_the_device(card, make_player, spoken, clock):
    player = make_player(card)
    player.play([spoken(120.0)], position=0.0, moment=clock.now())

    pass_time(60, card, player)

    assert (card.opened, card.closed) == (1, 0)


class HangingDevice:
    """Its sound server died: closing it never returns."""

    def __init__(self) -> None:
        self.released = Event()

    def close(self) -> None:
        self.released.wait(30)


def test_closing_does_not_wait_for_a_hung_device(clips, clock):
    device = HangingDevice()
    opened = Event()

    def open_device(blocks: Any) -> HangingDevice:
        next(blocks)
        opened.set()
        return device

    player = LiveCuePlayer(
        clips, clock.now, VoiceSettings(), SoundSettings(), open_device=open_device
    )
    player.prepare([])
    assert opened.wait(10)

    began = perf_counter()
    player.close()

    assert perf_counter() - began < 0.4
    assert clips.closed
    device.released.set()


def test_the_device_is_opened_behind_the_scenes(clips, clock):
    asked, go_on = Event(), Event()

    def open_device(_blocks: Any) -> Any:
        asked.set()
        go_on.wait(10)
        raise NoDeviceError("none")

    player = LiveCuePlayer(
        clips, clock.now, VoiceSettings(), SoundSettings(), open_device=open_device
    )
    assert not asked.is_set()
    player.prepare(["Hold."])
    assert asked.wait(10)
    go_on.set()
    player.close()
