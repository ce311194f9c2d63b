"""The words of a card, broken into the lines that it has room for."""

from __future__ import annotations

from typing import NamedTuple

from hiptimer.training.exercises import Exercise
from hiptimer.ui.exercises import wording
from hiptimer.ui.exercises.broken_text import BREAK, broken
from hiptimer.ui.exercises.card_geometry import CardFonts, CardPlan
from hiptimer.ui.exercises.drill_facts import first_fact, second_fact


class CardWords(NamedTuple):
    """Lines of name and facts, and a tag for each plane."""

    name: tuple[str, ...]
    facts: tuple[str, ...]
    planes: tuple[str, ...]


def card_words(exercise: Exercise, plan: CardPlan, fonts: CardFonts) -> CardWords:
    """What the card of `exercise` says."""
    facts = f"{first_fact(exercise)}{BREAK}{second_fact(exercise)}"
    return CardWords(
        broken(exercise.name, fonts.name, plan.name.width(), plan.name_lines),
        broken(facts, fonts.fact, plan.facts.width(), plan.fact_lines),
        wording.planes(exercise),
    )
