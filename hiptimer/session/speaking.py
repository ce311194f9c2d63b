"""Words as a cue takes them: a person's own, in one language, with the time that they take."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from hiptimer.session.cues import GAP_SECONDS, SOUND_LEAD, CueKind, Sound
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Step
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in


class Wish(Struct, frozen=True):
    """A cue inside one step: `offset` from its start."""

    offset: float
    kind: CueKind
    text: str = ""
    sound: Sound | None = None


class Said(Struct, frozen=True):
    """A sentence with the seconds of silence behind it."""

    kind: CueKind
    text: str
    pause: float = GAP_SECONDS


class Speaking(Struct, frozen=True):
    """What there is to say things with: the drills, a language's phrases, a person's wishes."""

    library: Library
    phrases: Phrases
    preferences: Preferences

    @property
    def is_full(self) -> bool:
        """Whether everything may be said."""
        return self.preferences.verbosity is Verbosity.FULL

    @property
    def is_on(self) -> bool:
        """Whether anything is said at all."""
        return self.preferences.verbosity is not Verbosity.OFF

    def said(self, text: str) -> str:
        """`text`, unless only counts are wanted."""
        return "" if self.preferences.verbosity is Verbosity.COUNTS else text

    def exercise(self, step: Step) -> Exercise:
        """The drill of `step`, as its variant has it."""
        return self.library.exercise(step.exercise, step.variant)

    def sentences(self, text: str, side: Side | None) -> tuple[str, ...]:
        """The sentences of `text` as they are said on `side`."""
        return self.sided(sentences_in(text), side)

    def sided(self, texts: Iterable[str], side: Side | None) -> tuple[str, ...]:
        """`texts` as they are said on `side`."""
        return tuple(self.on_side(each, side) for each in texts)

    def on_side(self, text: str, side: Side | None) -> str:
        """`text` as it is said on `side`."""
        return capitalised(for_side(text, side))

    def seconds_of(self, text: str) -> float:
        """How long the voice takes for `text`, as estimated."""
        return self.phrases.seconds_of(text, self.preferences.words_per_minute)

    def end_of(self, wish: Wish) -> float:
        """When `wish` has been said, from the start of its step."""
        lead = SOUND_LEAD[wish.sound] if wish.sound else 0.0
        return wish.offset + lead + self.seconds_of(wish.text if self.is_on else "")
