"""What a card says of a drill, and what a screen reader hears of it."""

from __future__ import annotations

from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import capitalised
from hiptimer.ui.exercises import wording


def first_fact(exercise: Exercise) -> str:
    """What kind it is and how the sides take turns: "Dynamic · alternating sides"."""
    return f"{wording.kind(exercise.kind)} · {wording.laterality(exercise.laterality)}"


def second_fact(exercise: Exercise) -> str:
    """The posture it starts in and what is needed: "Standing" or "Seated · mat, cushion"."""
    start = capitalised(wording.position(exercise.position))
    return " · ".join(filter(None, (start, ", ".join(exercise.equipment))))


def description(exercise: Exercise) -> str:
    """All of a card but its name, in words."""
    facts = (first_fact(exercise), second_fact(exercise), wording.plane_shares(exercise))
    return ". ".join(facts).replace(" · ", ", ") + "."


def initials(name: str) -> str:
    """Two letters that stand for a drill without a picture: "PP" for "Pigeon pose"."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper() or name[:1]
