"""The variant of a drill that a person has chosen for good. Pure."""

from __future__ import annotations

from hiptimer.session.settings import Settings
from hiptimer.training.exercises import Exercise


def own_variant(exercise: Exercise, settings: Settings) -> str | None:
    """The id of the variant that is chosen for `exercise`, if it has such a one."""
    chosen = settings.session.variants.get(exercise.id)
    return chosen if chosen is not None and exercise.variant(chosen) is not None else None
