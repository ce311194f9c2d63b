"""Texts become clips in the order in which they are wanted, whatever the voice process does."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from threading import Event
from time import monotonic, perf_counter
from typing import Any

import pytest

from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.settings.settings import VoiceSettings
from hiptimer.storage.content import read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.voice import clip_maker
from hiptimer.voice.clip import Clip, ClipCache, ClipKey
from hiptimer.voice.workshop import (
    CHOSEN_VOICE_FAILED,
    CHOSEN_VOICE_MISSING,
    CLIPS_NOT_KEPT,
    NO_VOICE,
    NO_VOICE_FOR,
    SOME_NOT_SPOKEN,
    VoiceWorkshop,
    no_voice_for,
)

FORMS = read_phrases(assets_folder()).spoken
Make = Callable[..., Any]


def settle(workshop: VoiceWorkshop, texts: Sequence[str], seconds: float = 15.0) -> list[str]:
    """Wait until each text is ready or has failed; those that are ready."""
    deadline = monotonic() + seconds
    while workshop.settled(texts) < len(texts) and monotonic() < deadline:
        workshop.wait_for_news(0.2)
    assert workshop.settled(texts) == len(texts)
    return [text for text in texts if workshop.clip(text)]


def test_clips_are_made_in_the_order_asked_for(workbench: Any):
    workshop = workbench.open()
    texts = ["Next.", "Hold.", "Halfway."]

    workshop.prepare(texts)

    assert settle(workshop, texts) == texts
    assert workbench.asked() == ["describe", *texts]
    assert workshop.made == 3
    assert workshop.problems() == ()


def test_the_voice_goes_on_to_the_next_text_while_one_is_looked_at(
    workbench: Any, monkeypatch: pytest.MonkeyPatch
):
    workshop = workbench.open()
    seen: list[bool] = []

    def looked_at(clip: Clip, _key: ClipKey) -> Clip:
        deadline = monotonic() + 10
        while "Hold." not in workbench.asked() and monotonic() < deadline:
            Event().wait(0.01)
        seen.append("Hold." in workbench.asked())
        return clip

    monkeypatch.setattr(clip_maker, "checked", looked_at)
    workshop.prepare(["Next.", "Hold."])

    assert settle(workshop, ["Next.", "Hold."]) == ["Next.", "Hold."]
    assert seen == [True, True]
    assert workbench.asked() == ["describe", "Next.", "Hold."]


def test_a_clip_begins_with_its_first_sound(workbench: Any):
    workshop = workbench.open()
    workshop.prepare(["Hold."])
    settle(workshop, ["Hold."])

    clip = workshop.clip("Hold.")

    assert clip
    onset = next(at for at, each in enumerate(clip.samples) if each)
    assert onset / clip.rate == pytest.approx(0.005, abs=0.001)
    assert clip.seconds == pytest.approx(0.4 + 0.005 + 0.03, abs=0.002)


def test_clips_are_spoken_once_and_then_come_from_the_disk(workbench: Any):
    settle_first = workbench.open()
    settle_first.prepare(["Hold."])
    settle(settle_first, ["Hold."])

    workshop = workbench.open()
    workshop.prepare(["Hold."])

    assert settle(workshop, ["Hold."]) == ["Hold."]
    assert workbench.asked().count("Hold.") == 1


def test_another_rate_or_voice_is_spoken_again_without_being_asked_again(workbench: Any):
    workshop = workbench.open()
    workshop.prepare(["Hold.", "Go."])
    settle(workshop, ["Hold.", "Go."])

    workshop.adjust(VoiceSettings("bob"), 150)
    assert workshop.clip("Hold.") is None
    assert settle(workshop, ["Hold.", "Go."]) == ["Hold.", "Go."]
    workshop.adjust(VoiceSettings("bob"), 170)
    assert settle(workshop, ["Hold.", "Go."]) == ["Hold.", "Go."]
    workshop.adjust(VoiceSettings("bob", volume=0.5), 170)

    assert workshop.clip("Hold.")
    assert workbench.asked().count("Hold.") == 3


@pytest.mark.parametrize("trouble", ["hang", "die", "babble"])
def test_a_voice_process_that_misbehaves_once_is_replaced_and_asked_again(
    workbench: Any, trouble: str
):
    workshop = workbench.open()
    texts = ["Next.", f"once {trouble}", "Hold."]

    workshop.prepare(texts)

    assert settle(workshop, texts) == texts
    assert len(workbench.pids()) == 2
    assert workshop.problems() == ()


@pytest.mark.parametrize("trouble", ["hang", "die", "fail", "babble", "empty", "silent", "endless"])
def test_a_text_that_cannot_be_spoken_is_left_out_after_a_second_try(workbench: Any, trouble: str):
    workshop = workbench.open()
    texts = ["Next.", trouble, "Hold."]

    workshop.prepare(texts)

    assert settle(workshop, texts) == ["Next.", "Hold."]
    assert workbench.asked().count(trouble) == 2
    assert workshop.problems() == (SOME_NOT_SPOKEN,)


def test_a_text_that_fails_again_and_again_is_no_lost_voice(workbench: Any):
    workshop = workbench.open()
    for _ in range(4):
        workshop.prepare(["fail"])
        settle(workshop, ["fail"])

    assert workshop.problems() == (SOME_NOT_SPOKEN,)


def test_a_voice_process_that_is_killed_costs_nothing(workbench: Any):
    workshop = workbench.open()
    texts = [f"Number {number}." for number in range(60)]
    workshop.prepare(texts)
    while workshop.made < 5:
        workshop.wait_for_news(0.2)

    os.kill(workbench.pids()[-1], signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)

    assert settle(workshop, texts) == texts
    assert len(workbench.pids()) == 2


def test_a_voice_process_that_is_killed_at_its_start_costs_nothing(workbench: Any):
    workbench.die_at_first()
    workshop = workbench.open()
    texts = ["Next.", "Hold."]

    workshop.prepare(texts)

    assert settle(workshop, texts) == texts
    assert len(workbench.pids()) == 2
    assert workshop.problems() == ()


def test_a_mute_voice_is_given_up_for_a_while_and_tried_again(make_workbench: Make):
    bench = make_workbench(pause=0.3)
    workshop = bench.open()
    workshop.prepare(["Next."])
    settle(workshop, ["Next."])
    bench.misbehave()
    texts = ["One.", "Two.", "Three.", "Four."]

    workshop.prepare(texts)
    assert settle(workshop, texts) == []
    assert workshop.problems() == (NO_VOICE,)

    bench.behave()
    deadline = monotonic() + 10
    while not all(map(workshop.clip, texts)) and monotonic() < deadline:
        workshop.wait_for_news(0.2)
    assert settle(workshop, texts) == texts
    assert workshop.problems() == ()


def test_without_a_speech_engine_the_session_says_so_at_once(workbench: Any):
    workbench.misbehave()
    workshop = workbench.open()

    workshop.prepare(["Next.", "Hold."])

    assert settle(workshop, ["Next.", "Hold."]) == []
    assert workshop.problems() == (NO_VOICE,)
    assert workbench.asked() == ["describe"]


def test_a_voice_process_that_cannot_be_started_is_no_voice(tmp_path: Any):
    workshop = VoiceWorkshop(
        ClipCache(tmp_path), VoiceSettings(), 150, command=[str(tmp_path / "nothing")]
    )

    workshop.prepare(["Next."])

    assert settle(workshop, ["Next."]) == []
    assert workshop.problems() == (NO_VOICE,)
    workshop.close()


def test_a_voice_that_is_not_there_any_more_is_replaced_by_the_default(workbench: Any):
    workshop = workbench.open(voice="gone")

    workshop.prepare(["Hold."])

    assert settle(workshop, ["Hold."]) == ["Hold."]
    assert workshop.problems() == (CHOSEN_VOICE_MISSING,)


def test_clips_that_cannot_be_kept_are_made_all_the_same(workbench: Any):
    workbench.clips.write_text("a file where the folder should be")
    workshop = workbench.open()

    workshop.prepare(["Hold."])

    assert settle(workshop, ["Hold."]) == ["Hold."]
    assert workshop.problems() == (CLIPS_NOT_KEPT,)


def test_the_voices_are_listed(workbench: Any):
    workshop = workbench.open()
    listed: list[VoiceName] = []
    done = Event()

    workshop.voices(lambda voices: (listed.extend(voices), done.set()))

    assert done.wait(10)
    usual = VoiceName("ann", "ann", "en", is_usual=True)
    assert listed[:2] == [usual, VoiceName("bob", "bob", "en-GB")]


def test_without_an_engine_no_voices_are_listed(workbench: Any):
    workbench.misbehave()
    workshop = workbench.open()
    answers: list[Sequence[VoiceName]] = []
    done = Event()

    workshop.voices(lambda voices: (answers.append(voices), done.set()))

    assert done.wait(10)
    assert answers == [()]


def test_an_idle_voice_process_is_let_go_of_and_started_again(make_workbench: Make):
    bench = make_workbench(idle=0.05)
    workshop = bench.open()
    workshop.prepare(["Next."])
    settle(workshop, ["Next."])
    deadline = monotonic() + 10
    while workshop._maker.running and monotonic() < deadline:
        workshop.wait_for_news(0.02)
    assert not workshop._maker.running

    workshop.prepare(["Hold."])

    assert settle(workshop, ["Hold."]) == ["Hold."]
    assert len(bench.pids()) == 2


def test_closing_does_not_wait_for_a_hung_voice(workbench: Any):
    workshop = workbench.open()
    workshop._maker._utterance = 60.0
    workshop.prepare(["hang"])
    deadline = monotonic() + 10
    while "hang" not in workbench.asked() and monotonic() < deadline:
        workshop.wait_for_news(0.02)

    began = perf_counter()
    workshop.close()

    assert perf_counter() - began < 0.3


def test_closing_an_unused_workshop_starts_nothing(workbench: Any):
    workbench.open().close()

    assert workbench.pids() == []


def test_a_chosen_voice_speaks_its_own_language_only(workbench: Any):
    workshop = workbench.open(voice="bob", language="de")
    workshop.prepare(["Halten."])
    settle(workshop, ["Halten."])
    english = workbench.open(voice="bob", language="en")
    english.prepare(["Hold."])
    settle(english, ["Hold."])

    assert workbench.voices() == ["eva", "bob"]
    assert workshop.problems() == english.problems() == ()


def test_a_voice_that_tells_no_language_may_speak_any(workbench: Any):
    workshop = workbench.open(voice="odd", language="de")
    workshop.prepare(["Halten."])

    assert settle(workshop, ["Halten."]) == ["Halten."]
    assert workbench.voices() == ["odd"]


def test_no_voice_of_another_language_speaks_where_there_is_none(workbench: Any):
    workshop = workbench.open(voice="bob", language="fr")
    workshop.prepare(["Tiens."])

    settle(workshop, ["Tiens."])

    assert workshop.clip("Tiens.") is None
    assert workbench.voices() == []
    assert workshop.problems()[0] == NO_VOICE_FOR["fr"]


def test_another_language_does_not_wait_for_what_failed_in_the_last_one(workbench: Any):
    workshop = workbench.open(language="fr")
    workshop.prepare(["Tiens."])
    settle(workshop, ["Tiens."])

    workshop.speak("de")
    assert workshop.problems() == ()
    workshop.prepare(["Halten."])

    assert settle(workshop, ["Halten."]) == ["Halten."]
    assert workbench.asked().count("Tiens.") == 0


def test_shorthand_is_spoken_in_words_and_found_as_it_is_written(workbench: Any):
    workshop = workbench.open()
    workshop.speak("en", FORMS)
    texts = ["Next: 90/90 switch.", "Next: ninety ninety switch.", "\U0001f9d8"]
    workshop.prepare(texts)

    assert settle(workshop, texts) == texts[:2]
    assert workbench.asked().count("Next: ninety ninety switch.") == 1
    assert set(workbench.asked()) == {"describe", "Next: ninety ninety switch."}


def test_what_is_being_spoken_when_the_voice_is_changed_is_spoken_again(make_workbench: Make):
    bench = make_workbench()
    workshop = bench.open()
    workshop.prepare(["once hang"])
    deadline = monotonic() + 10
    while "once hang" not in bench.asked() and monotonic() < deadline:
        workshop.wait_for_news(0.01)

    workshop.adjust(VoiceSettings(), 170)

    assert settle(workshop, ["once hang"]) == ["once hang"]


def test_a_voice_taken_away_between_two_sessions_gives_way_to_the_default(workbench: Any):
    workshop = workbench.open(voice="bob")
    workshop.prepare(["Hold."])
    settle(workshop, ["Hold."])
    (workbench.folder / "bob is gone").touch()

    workshop.prepare(["Go.", "Rest."])

    assert settle(workshop, ["Go.", "Rest."]) == ["Go.", "Rest."]
    assert workbench.voices()[-1] == "ann"
    assert workshop.problems() == (CHOSEN_VOICE_MISSING,)


def test_a_chosen_voice_that_hangs_costs_one_wait_and_no_text(workbench: Any):
    (workbench.folder / "bob hangs").touch()
    workshop = workbench.open(voice="bob")
    workshop.prepare(["Hold.", "Go.", "Rest."])

    assert settle(workshop, ["Hold.", "Go.", "Rest."]) == ["Hold.", "Go.", "Rest."]
    assert workbench.voices() == ["bob", "bob", "ann", "ann", "ann"]
    assert workshop.problems() == (CHOSEN_VOICE_FAILED,)


def test_a_text_that_no_voice_can_say_is_not_the_chosen_voices_fault(workbench: Any):
    workshop = workbench.open(voice="bob")
    workshop.prepare(["fail", "Hold."])

    assert settle(workshop, ["fail", "Hold."]) == ["Hold."]
    assert workbench.voices()[-1] == "bob"
    assert workshop.problems() == (SOME_NOT_SPOKEN,)


@pytest.mark.parametrize(
    ("platform", "advice"), [("win32", "Add voices"), ("darwin", "System voice"), ("linux", "")]
)
def test_how_to_add_a_voice_is_said_where_that_is_needed(platform: str, advice: str):
    missing, *how = no_voice_for("de", platform)

    assert "German" in missing
    assert advice in " ".join(how)
    assert bool(how) == bool(advice)
