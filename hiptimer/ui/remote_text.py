"""The running step as a media remote shows it: the drill as title, the side below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.remote_port import NowPlaying
from hiptimer.session.view import State, View
from hiptimer.training.library import Library
from hiptimer.ui.player.wording import headline, side_words

translate = QCoreApplication.translate


def now_playing(plan: Plan, view: View, library: Library, speed: float) -> NowPlaying:
    """What a remote shows of `plan` at `view`. A step that waits for the person stands still."""
    step = view.step
    return NowPlaying(
        playing=view.state is State.RUNNING,
        number=view.index,
        title=headline(step, library.exercise(step.exercise, step.variant)),
        side=_side(step, library),
        routine=plan.name,
        position=view.elapsed,
        seconds=step.seconds,
        speed=speed,
    )


def _side(step: Step, library: Library) -> str:
    """The side of the whole step, as the drill names it; nothing while resting."""
    if step.kind is StepKind.REST:
        return ""
    if step.alternates and step.kind is StepKind.WORK:
        return translate("Player", "Both sides in turn")
    return side_words(library.exercise(step.exercise, step.variant), step, step.side)
