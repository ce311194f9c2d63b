"""What the page for a phone says and shows at each step: the player's own words, as data.

Needs a Qt application that speaks the session's language.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from hiptimer.exports.luggage import Session
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.messages import Message
from hiptimer.session.cues import CueKind
from hiptimer.session.events import PauseReason
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.standing import State, View, view_of
from hiptimer.settings.preferences import Verbosity
from hiptimer.storage.pictures import kind_of
from hiptimer.training.exercises import Exercise
from hiptimer.training.own_content import PictureRefusedError
from hiptimer.training.sides import Side
from hiptimer.ui.language import translated
from hiptimer.ui.player import wording
from hiptimer.ui.player.face import Scene, scene_of
from hiptimer.ui.sheet.wording import Entry, Sheet, both_sides, sheet_of
from hiptimer.ui.widgets.numbers import plural

translate = QCoreApplication.translate

HOW_TO = frozenset({CueKind.FORM, CueKind.LEAD_IN, CueKind.FEEL})
"""What is said of how a drill is done, and is shown as long as nothing else is said of it."""
KINDS = {"svg": "image/svg+xml", "png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}

Data = dict[str, Any]
"""What becomes JSON."""


def steps_of(
    luggage: Session, laid: Sequence[LaidCue], has_figure: Callable[[str], bool]
) -> list[Data]:
    """Each step with its times in seconds and all that is shown in it.

    What differs with the side of a rep is a list of two, or of one where nothing does.
    """
    plan, settings = luggage.plan, luggage.settings
    speaks = settings.sound_mode.speaks and settings.says is Verbosity.FULL
    # Where the voice gives no cue on form, the screen gives one at once.
    said = "" if speaks else None
    steps: list[Data] = []
    for index, (step, start) in enumerate(zip(plan.steps, plan.starts, strict=True)):
        scenes = [
            scene_of(luggage.library, plan, view, PauseReason.ASKED, said)
            for view in _views(plan, index)
        ]
        heard = (
            [[cue.speech_at, cue.text] for cue in laid if _is_shown(cue, index)] if speaks else []
        )
        steps.append(
            _times(step, start)
            | _words(scenes[0], step)
            | {
                "sides": [each.face.side for each in scenes],
                "badges": [each.face.badge for each in scenes],
                "muscles": [each.muscles for each in scenes],
                "heard": heard,
                "drawn": has_figure(step.exercise),
                "announced": wording.announcement(luggage.library, step),
            }
        )
    return steps


def _views(plan: Plan, index: int) -> Iterator[View]:
    step = plan.steps[index]
    yield view_of(plan, State.RUNNING, index, 0.0)
    if step.alternates and step.reps is not None:
        yield view_of(plan, State.RUNNING, index, step.reps.seconds * 1.5)


def _is_shown(cue: LaidCue, index: int) -> bool:
    return cue.step == index and cue.kind in HOW_TO and bool(cue.text)


def _times(step: Step, start: float) -> Data:
    reps = step.reps
    return {
        "kind": step.kind,
        "item": step.item,
        "start": start,
        "seconds": step.seconds,
        "waits": step.waits,
        "alternates": step.alternates,
        "reps": [reps.total, reps.seconds] if reps else None,
    }


def _words(scene: Scene, step: Step) -> Data:
    face, told = scene.face, scene.instructions
    return {
        "title": face.title,
        "cue": face.cue,
        "breathing": face.breathing,
        # That of a hold counts down with its digits.
        "caption": "" if step.kind is StepKind.WORK and not step.reps else face.caption,
        "place": scene.place,
        "next": [scene.next_title, scene.next_name],
        "told": [told.heading, *told.sentences],
    }


def drill_names(luggage: Session) -> list[str]:
    """The drills of the timeline."""
    plan, library = luggage.plan, luggage.library
    return [library.exercise(plan.steps[at].exercise).name for at in plan.starts_of_drills()]


def pictures_of(
    luggage: Session, shown: Callable[[str], bool]
) -> tuple[list[str], list[list[Any]]]:
    """The person's own pictures as data: URLs; for each step which of them, and whether flipped.

    There is none, or -1, for a drill that is `shown` otherwise.
    """
    urls: dict[str, int] = {}
    places: list[list[Any]] = []
    for step in luggage.plan.steps:
        exercise = luggage.library.exercise(step.exercise, step.variant)
        name, flipped = (
            _own_picture(exercise, step.side) if not shown(step.exercise) else ("", False)
        )
        url = _url(luggage.own_picture(name)) if name else ""
        places.append([urls.setdefault(url, len(urls)) if url else -1, flipped])
    return list(urls), places


def _own_picture(exercise: Exercise, side: Side | None) -> tuple[str, bool]:
    return (exercise.pictures and exercise.pictures.shown(side)) or ("", False)


def _url(data: bytes | None) -> str:
    try:
        return f"data:{KINDS[kind_of(data)]};base64,{b64encode(data).decode()}" if data else ""
    except PictureRefusedError:
        return ""


def has_figure(luggage: Session) -> Callable[[str], bool]:
    """Says whether there is a motion for an exercise; a damaged one is none."""

    def has(exercise: str) -> bool:
        try:
            return luggage.motion(exercise) is not None
        except MotionError:
            return False

    return has


def texts_of() -> dict[str, str]:
    """The words of the page around the steps, by what `player.js` calls them."""
    words = {
        "second": plural("Player", "second(s)", 1),
        "seconds": plural("Player", "second(s)", 2),
        "toGo": translate("Player", "to go"),
        "left": translate("TopBar", "{time} to go"),
        "paused": translate("Player", "Paused"),
        "done": translate("DrillTab", "done"),
        "now": translate("DrillTab", "now"),
        "drill": translate("DrillTab", "Drill {number}: {name}"),
        "ended": wording.last_words(praises=True),
        "endedEarly": wording.last_words(praises=False),
        "wellDone": translate("Player", "Well done"),
        "theEnd": wording.plain_end(),
        "goingOn": translate("Player", "Going on."),
        "start": translate("RoutineCard", "Start"),
        "pause": translate("Player", "Pause"),
        "goOn": translate("Player", "Resume"),
        "doneButton": translate("Player", "Done"),
        "back": translate("Controls", "Back"),
        "skip": translate("Controls", "Skip"),
        "again": translate("EndPage", "Again"),
        "timeline": translate("Timeline", "Timeline"),
    }
    own = {key: translated(each) for key, each in MESSAGES.items()}
    own["tapToGoOn"] = translated(TO_GO_ON.with_fields(button=words["goOn"]))
    return words | own


TO_GO_ON = Message("Tap “{button}” to go on.")
MESSAGES = {
    "tapWhenDone": Message("Tap when done"),
    "soundOn": Message("Sound on"),
    "soundOff": Message("Sound off"),
    "fullScreen": Message("Full screen"),
    "noSound": Message("This browser cannot play the sound. The words are on the screen."),
    "kind": Message("Enjoy the rest of your day."),
    "howItGoes": Message("How it goes"),
    "noScript": Message(
        "This preview shows the words only. Save the file and open it in your browser, and it "
        "plays the session: figure, countdown and voice."
    ),
}


def sheet(luggage: Session) -> Sheet:
    """The routine in words, drill by drill."""
    return sheet_of(luggage.plan, luggage.library)


def on_both_sides(luggage: Session, sheet: Sheet) -> str:
    """That the other side does the same; nothing where there are no sides."""
    return (
        both_sides(differ=any(each.differs for each in sheet.entries))
        if luggage.plan.has_sides
        else ""
    )


def sentences(entry: Entry) -> tuple[str, ...]:
    """How a drill of the `sheet` is done."""
    every = (entry.version_in_full, entry.note, entry.set_up, *entry.cues, entry.stop)
    return tuple(each for each in every if each)
