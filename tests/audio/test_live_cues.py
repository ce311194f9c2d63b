"""When a runner hears what, on a sound card with habits and a clock of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import dropwhile
from typing import Any

import pytest

from hiptimer.audio.chimes import chime
from hiptimer.audio.mixer import SAMPLE_RATE
from hiptimer.messages import Message
from hiptimer.session.cues import CueKind, Sound
from hiptimer.session.laying import LaidCue
from hiptimer.settings.settings import SoundSettings, VoiceSettings

Make = Callable[..., Any]
PERIOD = 0.025
LOUD = 5_000


def play(player: Any, cues: list[LaidCue], clock: Any, *, position: float = 0.0) -> None:
    player.play(cues, position=position, moment=clock.now())


def as_heard(sound: Sound) -> list[int]:
    """The frames of a chime at the usual volume, without the silence around them."""
    return stripped((each * round(0.7 * 32_768)) >> 15 for each in chime(sound))


def heard_first(card: Any, seconds: float = 60.0) -> list[int]:
    """What was heard until so long after the first sound."""
    first = next(at for at, each in enumerate(card.played) if each)
    return stripped(card.played[first : first + round(seconds * SAMPLE_RATE)])


def stripped(samples: Iterable[int]) -> list[int]:
    rest = list(dropwhile(lambda each: not each, samples))
    return list(dropwhile(lambda each: not each, reversed(rest)))[::-1]


@pytest.mark.parametrize("gain_ppm", [-100, 0, 100])
def test_in_ten_minutes_every_cue_is_heard_within_5_ms_of_its_place_in_a_recording(
    gain_ppm: int, make_card: Make, make_player: Make, spoken: Make, clips: Any, clock: Any
):
    card = make_card(gain_ppm=gain_ppm, jitter=0.018)
    player = make_player(card)
    texts = [f"{number}." for number in range(60)]
    clips.speak(*texts)
    card.run(2)
    start = clock.now()
    times = [1 + number * 10.037 for number in range(60)]
    play(player, [spoken(at, text) for at, text in zip(times, texts, strict=True)], clock)

    card.run(605)

    heard = [moment - start for moment in card.onsets()]
    recorded = [(moment - heard[0]) * (1 + gain_ppm / 1e6) + times[0] for moment in heard]
    assert recorded == pytest.approx(times, abs=0.005)
    assert heard == pytest.approx(times, abs=0.07)


def test_a_card_with_very_wrong_seconds_stays_within_a_tenth_of_one(
    make_card: Make, make_player: Make, spoken: Make, clips: Any, clock: Any
):
    card = make_card(gain_ppm=1000, jitter=0.018)
    player = make_player(card)
    texts = [f"{number}." for number in range(30)]
    clips.speak(*texts)
    card.run(2)
    start = clock.now()
    times = [1 + number * 10.037 for number in range(30)]
    play(player, [spoken(at, text) for at, text in zip(times, texts, strict=True)], clock)

    card.run(305)

    heard = [moment - start for moment in card.onsets()]
    assert heard == pytest.approx(times, abs=0.11)


def test_what_is_learnt_of_a_card_while_it_plays_moves_no_cue(
    make_card: Make, make_player: Make, spoken: Make, clips: Any, clock: Any
):
    # PulseAudio asks by up to a quarter of its buffer more or less promptly, for seconds on end.
    card = make_card(jitter=0.003, lateness=0.025)
    clock.moment = 1.3
    player = make_player(card)
    times = [0.5 + number * 0.8 for number in range(25)]
    texts = [f"{number}." for number in range(25)]
    clips.speak(*texts)
    card.run(1)
    play(player, [spoken(at, text) for at, text in zip(times, texts, strict=True)], clock)

    card.run(22)

    heard = card.onsets()
    assert [at - heard[0] for at in heard] == pytest.approx(
        [at - times[0] for at in times], abs=0.002
    )


@pytest.mark.parametrize("lost", [0.05, 0.2, 1.5])
def test_a_second_after_a_card_has_stumbled_cues_are_on_time_again(
    lost: float, make_card: Make, make_player: Make, spoken: Make, clips: Any, clock: Any
):
    card = make_card(jitter=0.012)
    player = make_player(card)
    clips.speak("Hold.")
    card.run(8)
    start = clock.now()
    play(player, [spoken(3.0)], clock)

    card.run(2.0 - lost)
    card.stumble(lost)
    card.run(3)

    assert [moment - start for moment in card.onsets()] == pytest.approx([3.0], abs=0.005)


def test_a_faster_session_brings_the_cues_sooner(card, make_player, spoken, clips, clock):
    player = make_player(card)
    clips.speak("Hold.")
    card.run(1)
    start = clock.now()

    player.play([spoken(8.0)], position=2.0, moment=start, speed=4.0)
    card.run(5)

    assert [at - start for at in card.onsets()] == pytest.approx([1.5], abs=0.002)


def test_a_chime_and_its_speech_are_heard_in_turn(card, make_player, chimed, clips, clock):
    player = make_player(card)
    clips.speak("Next.", level=30_000)
    card.run(1)
    start = clock.now()

    play(player, [chimed(1.0, Sound.SOFT, "Next.", behind=0.5)], clock)
    card.run(3)

    assert card.onsets(3_000)[0] - start == pytest.approx(1.0, abs=0.005)
    assert [at - start for at in card.onsets(20_000)] == pytest.approx([1.5], abs=0.002)


def test_hushing_silences_what_sounds_and_what_was_to_come(card, make_player, spoken, clips, clock):
    player = make_player(card)
    clips.speak("Hold.", seconds=5.0)
    play(player, [spoken(0.0), spoken(2.0, step=1)], clock)
    card.run(1)
    handed_over = len(card.played)

    player.hush()
    card.run(4)

    assert card.played[handed_over - 1] > LOUD
    last = max(at for at, each in enumerate(card.played) if each)
    assert card.heard_at(last) - card.heard_at(handed_over) <= 0.05


def test_speech_without_a_clip_is_replaced_by_the_chime_of_its_kind(
    card, make_player, spoken, clock
):
    player = make_player(card)
    play(player, [spoken(1.0, "Three.", CueKind.COUNTDOWN), spoken(3.0, "Chest up.")], clock)

    card.run(5)

    assert heard_first(card) == as_heard(Sound.TICK), "and a form cue has no chime"


def test_a_cue_with_a_chime_needs_no_second_one_in_place_of_its_speech(card, make_player, clock):
    player = make_player(card)
    rest = LaidCue(0.5, 0, CueKind.REST, "Rest.", Sound.SOFT, 1.5, 0.5)
    play(player, [rest], clock)

    card.run(4)

    ends = card.heard_at(max(at for at, each in enumerate(card.played) if each))
    assert ends < card.onsets()[0] + 0.9


def test_a_clip_that_becomes_ready_in_time_is_heard(card, make_player, spoken, clips, clock):
    player = make_player(card)
    play(player, [spoken(2.0)], clock)
    card.run(1)

    clips.speak("Hold.")
    card.run(2)

    assert len(card.onsets(LOUD)) == 1


def test_without_chimes_only_the_voice_is_heard(card, make_player, chimed, spoken, clips, clock):
    player = make_player(card, SoundSettings(chimes=False))
    clips.speak("Next.")
    play(player, [chimed(0.5, Sound.START), spoken(1.0, "Three.", CueKind.COUNTDOWN)], clock)
    play(player, [chimed(0.5, Sound.START), spoken(1.0, "Next.")], clock)

    card.run(2)

    assert len(card.onsets()) == 1


def test_what_is_due_while_the_machine_sleeps_is_not_caught_up_with(
    card, make_player, spoken, clips, clock
):
    player = make_player(card)
    clips.speak("One.", "Two.", "Three.")
    start = clock.now()
    play(player, [spoken(1.0, "One."), spoken(30.0, "Two."), spoken(70.0, "Three.")], clock)
    card.run(2)

    clock.go_on(60)
    player._watch.look()
    player._watch.look()
    card.run(10)

    heard = [at - start for at in card.onsets()]
    assert heard == pytest.approx([1.0, 70.0], abs=0.005)
    assert card.opened == 1  # it was the machine that stood still, not the device


def test_a_cue_that_is_a_little_late_is_heard_at_once(card, make_player, spoken, clips, clock):
    player = make_player(card)
    clips.speak("Hold.")
    card.run(1)
    moment = clock.now() - 0.2

    player.play([spoken(0.0)], position=0.0, moment=moment)
    card.run(1)

    assert card.onsets()[0] - moment < 0.2 + 0.05 + 2 * PERIOD


def test_cues_laid_again_are_not_heard_twice(card, make_player, chimed, spoken, clips, clock):
    player = make_player(card)
    clips.speak("Next.", "Hold.", seconds=0.2)
    start = clock.now()
    card.run(0.1)

    for look in range(40):
        late = 0.2 if look > 15 else 0.0
        cues = [chimed(1.0, Sound.START, "Next."), spoken(2.0 + late, "Hold.")]
        play(player, cues, clock, position=clock.now() - start)
        card.run(0.07)

    assert heard_first(card, 0.49) == as_heard(Sound.START)
    assert len(card.onsets(9_000)) == 3, "the chime and both sentences"


def test_cues_that_began_before_the_position_are_not_heard(
    card, make_player, chimed, spoken, clips, clock
):
    player = make_player(card)
    clips.speak("Next.", "Hold.")
    card.run(1)
    play(player, [chimed(1.0, Sound.START, "Next."), spoken(2.0)], clock, position=1.2)

    card.run(3)

    assert len(card.onsets()) == 1


def test_after_going_back_a_cue_is_heard_again(card, make_player, spoken, clips, clock):
    player = make_player(card)
    clips.speak("Hold.")
    play(player, [spoken(0.1)], clock)
    card.run(0.5)

    player.hush()
    play(player, [spoken(0.1)], clock)
    card.run(0.5)

    assert len(card.onsets()) == 2


def test_volume_changes_at_once(card, make_player, spoken, clips, clock):
    player = make_player(card)
    clips.speak("One.", "Two.", "Three.")
    play(player, [spoken(1.0, "One."), spoken(2.0, "Two."), spoken(3.0, "Three.")], clock)
    card.run(1.5)
    player.adjust(VoiceSettings(volume=0.5), SoundSettings(), 170)
    card.run(1)
    player.adjust(VoiceSettings(volume=0.0), SoundSettings(), 170)
    card.run(2)

    assert len(card.onsets()) == 2
    assert len(card.onsets(9_000)) == 1
    assert clips.manners[-1] == (VoiceSettings(volume=0.0), 170)


def test_clips_and_their_lengths_are_passed_on(card, make_player, clips):
    player = make_player(card)
    clips.speak("Hold.", seconds=1.5)
    clips.missing.append(Message("No voice."))

    assert player.clip_seconds("Hold.") == pytest.approx(1.5)
    assert player.clip_seconds("Go.") is None
    assert player.clips_made() == 1
    assert player.problems() == ("No voice.",)
