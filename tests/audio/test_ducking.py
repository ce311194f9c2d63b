"""When others are held back: while a sentence is spoken, and not for a chime or a short gap."""

from __future__ import annotations

from threading import Thread
from typing import Any

import pytest

from hiptimer.audio.ducking import DuckingCuePlayer, Holding, Span
from hiptimer.session.cues import CueKind
from hiptimer.settings.settings import OtherSoundChoice, SoundSettings, VoiceSettings

QUIETER, PAUSED, AS_IT_IS = OtherSoundChoice


class Others:
    """Takes down when it was held back; done in one step."""

    def __init__(self, clock: Any) -> None:
        self._clock = clock
        self.changes: list[tuple[float, bool]] = []
        self.asked = 0

    def bring(self, *, held: bool) -> float | None:
        self.asked += 1
        if not self.changes or self.changes[-1][1] is not held:
            self.changes.append((self._clock.now(), held))
        return None

    @property
    def held(self) -> bool:
        return bool(self.changes) and self.changes[-1][1]


@pytest.fixture
def others(clock) -> Others:
    return Others(clock)


@pytest.fixture
def players(clock) -> Others:
    return Others(clock)


@pytest.fixture
def player(clips, clock, others, players) -> DuckingCuePlayer:
    """One whose threads never run: the tests go on by themselves."""
    manner = clips, clock.now, VoiceSettings(), SoundSettings()
    player = DuckingCuePlayer(*manner, streams=others, players=players)
    player._watch.want = lambda: None
    for each in (player._quieter, player._paused):
        each._thread = Thread()
    return player


def go_on(player: Any, clock: Any, seconds: float) -> None:
    """Let time go on as the thread does: to whatever is due next, and to nothing else."""
    end = clock.now() + seconds
    while True:
        waits = [each.step() for each in (player._quieter, player._paused)]
        due = min((each for each in waits if each is not None), default=None)
        if due is None or clock.now() + due > end:
            clock.moment = end
            return
        clock.go_on(due)


def times(others: Others, start: float) -> list[float]:
    return [round(at - start, 3) for at, _ in others.changes]


def play(player: Any, cues: list[Any], clock: Any, position: float = 0.0) -> float:
    player.play(cues, position=position, moment=clock.now())
    return clock.now()


def test_others_are_held_back_from_just_before_a_sentence_to_its_end(
    player, clips, clock, others, spoken
):
    clips.speak("Hold.", seconds=2.0)
    start = play(player, [spoken(5.0)], clock)
    go_on(player, clock, 20)
    assert times(others, start) == [4.8, 7.0]


def test_between_sentences_nobody_wakes(player, clips, clock, others, spoken):
    clips.speak("Hold.", seconds=2.0)
    play(player, [spoken(5.0), spoken(100.0)], clock)
    go_on(player, clock, 90)
    assert others.asked == 2
    assert player._quieter.step() == pytest.approx(9.8)


def test_a_chime_alone_passes_over_the_music(player, clock, others, chimed):
    play(player, [chimed(1.0), chimed(2.0)], clock)
    go_on(player, clock, 10)
    assert others.asked == 0


def test_sentences_close_together_do_not_pump(player, clips, clock, others, players, spoken):
    clips.speak("Three.", "Two.", "One.", "Next.", seconds=0.4)
    cues = [spoken(at, text) for at, text in ((1.0, "Three."), (2.0, "Two."), (3.0, "One."))]
    start = play(player, [*cues, spoken(6.0, "Next.")], clock)
    go_on(player, clock, 20)
    assert times(others, start) == [0.8, 3.4, 5.8, 6.4]


def test_through_the_counts_of_a_set_others_stay_quiet(player, clips, clock, others, spoken):
    clips.speak("One.", "Two.", "Three.", "Slow.", "Level.", seconds=0.5)
    counts = [spoken(at, f"{text}.", CueKind.REP) for at, text in ((1, "One"), (4, "Two"))]
    counts += [spoken(5.5, "Slow.", CueKind.FORM), spoken(8, "Three.", CueKind.PHASE)]
    apart = [spoken(12.0, "Level.", step=1), spoken(14.0, "One.", CueKind.REP, step=2)]
    start = play(player, [*counts, *apart], clock)
    go_on(player, clock, 30)
    assert times(others, start) == [0.8, 8.5, 11.8, 12.5, 13.8, 14.5]


def test_a_player_is_not_paused_and_started_all_the_time(player, clips, clock, players, spoken):
    clips.speak("One.", "Two.", "Three.", seconds=1.0)
    player.adjust(VoiceSettings(others=PAUSED), SoundSettings(), 150)
    cues = [spoken(1.0, "One."), spoken(5.0, "Two."), spoken(12.0, "Three.")]
    start = play(player, cues, clock)
    go_on(player, clock, 20)
    assert times(players, start) == [0.8, 6.0, 11.8, 13.0]


@pytest.mark.parametrize(
    ("voice", "streams_held", "players_held"),
    [
        (VoiceSettings(), True, False),
        (VoiceSettings(others=PAUSED), True, True),
        (VoiceSettings(others=AS_IT_IS), False, False),
        (VoiceSettings(volume=0.0), False, False),
    ],
)
def test_what_is_chosen_is_done(
    player, clips, clock, others, players, spoken, voice, streams_held, players_held
):
    clips.speak("Hold.", seconds=2.0)
    player.adjust(voice, SoundSettings(), 150)
    play(player, [spoken(1.0)], clock)
    go_on(player, clock, 2)
    assert (others.held, players.held) == (streams_held, players_held)


def test_a_choice_made_in_the_middle_of_a_sentence_counts(player, clips, clock, others, spoken):
    clips.speak("Hold.", seconds=2.0)
    play(player, [spoken(0.0)], clock)
    go_on(player, clock, 1)
    player.adjust(VoiceSettings(others=AS_IT_IS), SoundSettings(), 150)
    go_on(player, clock, 0)
    assert not others.held


def test_what_no_voice_has_made_holds_nobody_back(player, clock, others, spoken):
    play(player, [spoken(1.0)], clock)
    go_on(player, clock, 5)
    assert others.asked == 0


def test_a_pause_lets_others_sound_at_once(player, clips, clock, others, spoken):
    clips.speak("Hold.", seconds=2.0)
    play(player, [spoken(0.0), spoken(10.0)], clock)
    go_on(player, clock, 1)
    assert others.held
    player.hush()
    go_on(player, clock, 0)
    assert not others.held


def test_what_was_cut_off_by_a_pause_holds_nobody_back_behind_it(
    player, clips, clock, others, spoken
):
    clips.speak("Hold.", "Next.", seconds=3.0)
    cues = [spoken(0.0), spoken(8.0, "Next.")]
    play(player, cues, clock)
    go_on(player, clock, 1)
    player.hush()
    go_on(player, clock, 30)
    start = play(player, cues, clock, position=1.0)
    go_on(player, clock, 20)
    assert times(others, start)[2:] == [6.8, 10.0]


def test_a_sentence_that_outlasts_its_step_goes_on(player, clips, clock, others, spoken):
    clips.speak("Hold.", seconds=3.0)
    start = play(player, [spoken(0.0)], clock)
    go_on(player, clock, 1)
    play(player, [], clock, position=1.0)
    go_on(player, clock, 10)
    assert times(others, start) == [0.0, 3.0]


def test_what_follows_a_chime_that_has_sounded_is_covered(player, clips, clock, others, chimed):
    clips.speak("Switch.", seconds=1.0)
    cue = chimed(1.0, text="Switch.", behind=0.6)
    start = play(player, [cue], clock)
    go_on(player, clock, 1.3)
    play(player, [cue], clock, position=1.3)
    go_on(player, clock, 10)
    assert times(others, start) == [1.4, 2.6]


def test_a_faster_session_speaks_as_long(player, clips, clock, others, spoken):
    clips.speak("Hold.", seconds=2.0)
    player.play([spoken(8.0)], position=0.0, moment=clock.now(), speed=4.0)
    start = clock.now()
    go_on(player, clock, 20)
    assert times(others, start) == [1.8, 4.0]


def test_closing_gives_back_what_is_held(clock, others):
    holding = Holding(others, clock.now, 1.0)
    holding.follow((Span(clock.now() - 1, clock.now() + 60),))
    holding.close()
    assert holding._thread is not None
    assert not holding._thread.is_alive()
    assert not others.held
