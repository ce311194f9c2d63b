"""What a session says of a drill, in order: its name and side, the set-up, a form cue. Pure."""

from __future__ import annotations

from hiptimer.session.phrases import Phrases
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.sides import Side, capitalised, for_side, worded


def sentences(exercise: Exercise, side: Side | None, phrases: Phrases) -> tuple[str, ...]:
    """The sentences for `side`; what is still empty is left out."""
    said = (
        [phrases.next.replace("{name}", phrases.spoken_name(exercise, side))]
        if exercise.name
        else []
    )
    said.append(exercise.spoken_set_up)
    if isinstance(exercise.dose, RepsDose):
        said += [phase.say for phase in exercise.dose.phases]
    said += exercise.form_cues[:1]
    worded_texts = (worded(each, *phrases.side_words) for each in said if each)
    return tuple(capitalised(for_side(each, side)) for each in worded_texts)
