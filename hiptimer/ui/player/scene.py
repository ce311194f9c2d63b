"""All that the follow-along screen shows at one moment, as plain data made from a view.

Pure: `SceneWriter` reads plan, view and exercises; widgets compare scenes and repaint what differs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

from hiptimer.session.events import PauseReason
from hiptimer.session.plan import Plan, Step
from hiptimer.session.time_text import as_clock
from hiptimer.session.view import State, View
from hiptimer.training.exercises import Exercise, Level
from hiptimer.training.library import Library
from hiptimer.ui.player import wording
from hiptimer.ui.player.face import Face, face_of
from hiptimer.ui.player.instructions import Instructions, instructions_for
from hiptimer.ui.player.muscles import muscles_in_hand
from hiptimer.ui.player.posing import Posing, posing_for


class Ease(StrEnum):
    """What the Easier button does: nothing, make the drill easier, or put it back as written."""

    NONE = "none"
    EASIER = "easier"
    AS_WRITTEN = "as-written"


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of the follow-along screen. `fraction` is that of step `index`."""

    face: Face
    instructions: Instructions
    posing: Posing
    muscles: str
    routine: str
    place: str
    next_title: str
    next_name: str
    left: str
    ease: Ease
    state: State
    index: int
    fraction: float


@dataclass(frozen=True, slots=True)
class SceneWriter:
    """Writes scenes with the exercises of `library`."""

    library: Library

    def scene(
        self,
        plan: Plan,
        view: View,
        paused: PauseReason,
        said: str | None,
        *,
        praises: bool = True,
    ) -> Scene:
        """The scene at `view`.

        `paused` is why the session stands still, if it does. `said` is the form cue last spoken
        in the step, or empty; it is None where the voice gives none, and one is shown at once. It
        `praises` at the end, unless most was skipped.
        """
        step = view.step
        exercise = self.library.exercise(step.exercise, step.variant)
        face = face_of(plan, view, exercise, wording.why_paused(paused), said)
        if step.closing and not praises:
            face = replace(face, title=wording.plain_end())
        return Scene(
            face=face,
            instructions=instructions_for(view, exercise),
            posing=posing_for(view),
            muscles="" if step.closing else muscles_in_hand(exercise, view.side),
            routine=plan.name,
            place=wording.place(plan, step),
            next_title=wording.next_title(view.next_work),
            next_name=wording.next_name(self.library, view.next_work),
            left=as_clock(ceil(view.session_left)),
            ease=_ease(step, exercise),
            state=view.state,
            index=view.index,
            fraction=view.fraction,
        )


def _ease(step: Step, exercise: Exercise) -> Ease:
    easier = next((each.id for each in exercise.variants if each.level is Level.EASIER), None)
    if easier is None or step.closing:
        return Ease.NONE
    return Ease.AS_WRITTEN if step.variant == easier else Ease.EASIER
