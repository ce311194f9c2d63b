"""The sentences that the voice says, in one language, and how long a sentence takes to say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Annotated

from msgspec import Meta

from hiptimer.session.plan import Ahead, WhyFirst
from hiptimer.session.spoken_forms import SpokenForms
from hiptimer.training.exercises import Content, Exercise
from hiptimer.training.sides import Side, capitalised, for_side

BREATH_SECONDS = 0.3
STOPS = (", ", ". ", ": ", "; ", "? ", "! ")
Phrase = Annotated[str, Meta(min_length=1, max_length=200)]


class SidedPhrase(Content, frozen=True):
    """A sentence that names a side, once for each."""

    left: Phrase
    right: Phrase

    def on(self, side: Side) -> str:
        """The sentence for `side`."""
        return self.left if side is Side.LEFT else self.right


class DosePhrases(Content, frozen=True):
    """How a dose is said: `{reps}` or `{seconds}`; without sides, on each, or in turn."""

    reps: Phrase
    reps_rounds: Phrase
    hold: Phrase
    hold_rounds: Phrase

    def of(self, ahead: Ahead) -> str:
        """The sentence for what is `ahead`."""
        several = ahead.rounds > 1
        if ahead.reps:
            text = self.reps_rounds if several else self.reps
        else:
            text = self.hold_rounds if several else self.hold
        text = text.replace("{rounds}", str(ahead.rounds)).replace("{reps}", str(ahead.reps))
        return text.replace("{seconds}", str(ahead.seconds))


class Phrases(Content, frozen=True):
    """One language's phrases. Words in braces, as `{name}`, are filled in where they stand.

    `intro` and what follows are for somebody to whom the session is new. `things` has what may be
    needed as the language says it within a sentence ("a mat"), by what the content calls it.

    `side_mark` stands for the side where there is room for two or three letters.

    `word_weight` is how many times as long a word of the language takes to say as an English one,
    on average. `keeps_capitals`: an exercise's name begins with a capital within a sentence too.
    `spoken` tells how what is written short is said.
    """

    intro: Phrase
    intro_one_minute: Phrase
    needs: Phrase
    things: dict[str, Phrase]
    things_and: Phrase
    first: Phrase
    catch_up: SidedPhrase
    even: SidedPhrase
    turn: SidedPhrase
    chosen: SidedPhrase
    dose: DosePhrases
    dose_each_side: DosePhrases
    dose_in_turn: DosePhrases
    try_it: Phrase
    as_before: Phrase
    variant: Phrase
    next: Phrase
    switch: Phrase
    switch_only: Phrase
    hold: Phrase
    and_hold: Phrase
    go: Phrase
    rest: Phrase
    once_more: Phrase
    hurts_left_out: Phrase
    hurts_eased: Phrase
    hurts_rest: Phrase
    extra: SidedPhrase
    halfway: Phrase
    countdown: tuple[Phrase, Phrase, Phrase]
    numbers: Annotated[tuple[Phrase, ...], Meta(min_length=1)]
    last_rep: Phrase
    left: Phrase
    right: Phrase
    side_mark: SidedPhrase
    end: Phrase
    end_one_drill: Phrase
    end_one_minute: Phrase
    end_only: Phrase
    spoken: SpokenForms
    word_weight: Annotated[float, Meta(ge=0.5, le=2)] = 1.0
    keeps_capitals: bool = False

    def number(self, value: int) -> str:
        """`value` as it is counted aloud, from 1."""
        return self.numbers[value - 1] if value <= len(self.numbers) else f"{value}."

    def why_first(self, why: WhyFirst, side: Side) -> str:
        """The sentence that says which side starts, and the reason."""
        sentences = {
            WhyFirst.CATCH_UP: self.catch_up,
            WhyFirst.TURN: self.turn,
            WhyFirst.EVEN: self.even,
            WhyFirst.CHOSEN: self.chosen,
        }
        return sentences[why].on(side)

    def needed(self, things: Sequence[str]) -> str:
        """The sentence that says what is needed; empty where that is nothing."""
        if not things:
            return ""
        names = [self.things.get(each, each) for each in things]
        listed = self.things_and.join(filter(None, (", ".join(names[:-1]), names[-1])))
        return self.needs.replace("{things}", listed)

    def side(self, side: Side) -> str:
        """The side's own word, as it is called at each rep."""
        return self.left if side is Side.LEFT else self.right

    @property
    def side_words(self) -> tuple[str, str]:
        """What the left and the right are called within a sentence."""
        return uncapitalised(self.left.rstrip(".")), uncapitalised(self.right.rstrip("."))

    def spoken_name(self, exercise: Exercise, side: Side | None) -> str:
        """An exercise's name and side as they are said: "pigeon pose, right leg in front"."""
        name = exercise.spoken_name or exercise.name
        if not exercise.spoken_name and not self.keeps_capitals:
            name = uncapitalised(name)
        return f"{name}, {for_side(exercise.side_name, side)}" if side else name

    def seconds_of(self, text: str, words_per_minute: int) -> float:
        """How long a voice takes for `text` in this language, as estimated, in seconds."""
        return speech_seconds(self.spoken.in_full(text), words_per_minute, self.word_weight)


@lru_cache(8192)  # a plan asks for the same texts again and again, and Today makes all plans
def speech_seconds(text: str, words_per_minute: int, word_weight: float = 1.0) -> float:
    """How long a voice takes for `text`, estimated from its words and stops, in seconds.

    The rule is words over rate plus a breath: `cue_timing` of the research, after tts_rate. Each
    stop within the text takes a word's time more: measured with eSpeak NG, which is then hardly
    ever slower than this. `word_weight` is that of the language's phrases.
    """
    if not text:
        return 0.0
    words = len(text.split()) + sum(text.count(stop) for stop in STOPS)
    return words * word_weight * 60 / words_per_minute + BREATH_SECONDS


def side_sentence(exercise: Exercise, side: Side | None) -> str:
    """The side alone, as a sentence: "Left leg in front."."""
    return f"{capitalised(for_side(exercise.side_name, side))}." if side else ""


def uncapitalised(text: str) -> str:
    """`text` with a lower-case first letter, unless its first word is an abbreviation."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
