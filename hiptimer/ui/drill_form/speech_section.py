"""How the drill sounds: what is said of it on each side, to read and to hear, and its names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.session.cues import CueKind
from hiptimer.session.laying import LaidCue
from hiptimer.session.phrases import Phrases
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in, worded
from hiptimer.ui.drill_form.fields import Draft, FormSection
from hiptimer.ui.drill_form.inputs import LinesBox, Sentences, SidePreview, TextLine, sided_line
from hiptimer.ui.drill_form.wording import field_name
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.choosing import SideChoice
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import in_column, widget_of

POLL_MILLISECONDS = 40
LONGEST_WAIT_MILLISECONDS = 5000
LEAD_SECONDS = 0.05
PAUSE_SECONDS = 0.5
"""Between two sentences."""


class SpeechPreview(FormSection):
    """What is said of the drill on a side, to read and, where a person asks for it, to hear."""

    def __init__(self, draft: Draft, appearance: Appearance, services: Services) -> None:
        super().__init__(self.tr("How it sounds"), draft)
        self._phrases = services.phrases
        self._said: tuple[str, ...] = ()
        self.hearing = Hearing(services, self)
        self.hearing.status_changed.connect(lambda words: show_words(self.status, words))
        self.sides = SideChoice()
        self.sides.show_value(Side.RIGHT)
        self.sides.chosen.connect(lambda: self.show_form(draft.form))
        self.text = label(wraps=True)
        self.hear = IconButton(appearance, IconName.VOICE_ON, self.tr("&Hear it"))
        self.hear.setAccessibleName(self.tr("Hear what is said of the drill"))
        self.hear.clicked.connect(lambda: self.hearing.say(self._said))
        self.status = label(role=Role.MUTED, wraps=True)
        self.status.hide()
        hear = (self.hear, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(in_column(self.sides, self.text, hear, self.status, spacing=14))

    def _show_rest(self, form: DrillForm) -> None:
        side = self.sides.side if form.has_sides else None
        self._said = sentences(form.exercise(), side, self._phrases)
        self.sides.setVisible(form.has_sides)
        quoted = "\n".join(self.tr("“{sentence}”").format(sentence=each) for each in self._said)
        self.text.setText(quoted or self.tr("Nothing yet."))
        self.hear.setEnabled(bool(self._said))


def sentences(exercise: Exercise, side: Side | None, phrases: Phrases) -> tuple[str, ...]:
    """What a session says of a drill on `side` to somebody who does not know it.

    Name, set-up, movement, words of a rep, what to feel, a form cue; what is empty is left out.
    """
    name = phrases.next.replace("{name}", phrases.spoken_name(exercise, side))
    reps = exercise.dose if isinstance(exercise.dose, RepsDose) else None
    movement = exercise.heard_movement
    phases = reps.phases if reps else ()
    words = exercise.spoken_rep or tuple(phase.say for phase in phases)
    said = [name if exercise.name else "", exercise.spoken_set_up]
    said += [phrases.try_it if reps and any(movement) else "", *movement, *words]
    said += [exercise.spoken_feel, *exercise.form_cues[:1]]
    worded_texts = (
        worded(each, *phrases.side_words) for text in said for each in sentences_in(text)
    )
    return tuple(capitalised(for_side(each, side)) for each in worded_texts)


class Hearing(QObject):
    """Says sentences one after the other, once the voice has made them. Opens the sound."""

    status_changed = Signal(str)
    """What is going on or missing, a sentence; empty when it is heard."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._texts: tuple[str, ...] = ()
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._on_poll)

    def say(self, texts: Sequence[str]) -> None:
        """Say `texts`, in the voice that is set, in place of what is being said."""
        sound, settings = self._services.sound(), self._services.settings.settings
        sound.adjust(settings.voice, settings.sounds, settings.session.words_per_minute)
        self._texts = tuple(texts)
        sound.prepare(self._texts)
        self._waited = 0
        self._timer.start()
        self.status_changed.emit(self.tr("One moment…"))
        self._on_poll()

    def stop(self) -> None:
        """Wait for nothing any more, and fall silent."""
        if self._texts:
            self._timer.stop()
            self._services.sound().hush()
            self._texts = ()
            self.status_changed.emit("")

    def _on_poll(self) -> None:
        sound = self._services.sound()
        lengths = ((text, sound.clip_seconds(text)) for text in self._texts)
        made = [(text, seconds) for text, seconds in lengths if seconds]
        device_is_coming = sound.readiness("") is Readiness.COMING
        if len(made) == len(self._texts) and not device_is_coming:
            self._play(made)
            return
        self._waited += POLL_MILLISECONDS
        if self._waited >= LONGEST_WAIT_MILLISECONDS:
            self._play(made)
            missing = self.tr("The voice is not ready yet. Try again in a moment.")
            self.status_changed.emit(" ".join(map(translated, sound.problems())) or missing)

    def _play(self, clips: list[tuple[str, float]]) -> None:
        self._timer.stop()
        cues: list[LaidCue] = []
        at = LEAD_SECONDS
        for text, seconds in clips:
            cues.append(LaidCue(at, 0, CueKind.NAME, text, None, at, seconds))
            at += seconds + PAUSE_SECONDS
        sound = self._services.sound()
        sound.play(cues, position=0.0, moment=self._services.clock.now())
        self.status_changed.emit(" ".join(map(translated, sound.problems())))


class SpeechSection(FormSection):
    """Names and words of the voice: all but the side's name is made from the rest if left empty."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("Names and speech"), draft)
        self.side_name = TextLine(self.tr("{side} leg in front"))
        self.bind("side_name", self.side_name)
        self._preview = SidePreview()
        self._preview.keep_room(kept=True)
        both = widget_of(in_column(self.side_name, self._preview, spacing=6))
        both.setFocusProxy(self.side_name)
        hint = self.tr("How a side is called: “{side} leg in front”. {side} becomes left or right.")
        self._side_field = self.add_field(both, "side_name", hint=hint)
        hint = self.tr("Only where the voice says the name badly: “I T band stretch”.")
        self.spoken_name = self.add_bound("spoken_name", TextLine(), hint=hint)
        self.spoken_set_up = Sentences(field_name("spoken_set_up"), least=1)
        self.spoken_set_up.edited.connect(lambda lines: draft.edit(spoken_set_up=" ".join(lines)))
        hint = self.tr("Said before the drill. Left empty: the first sentence of the set-up.")
        self.add_field(self.spoken_set_up, "spoken_set_up", hint=hint)
        hint = self.tr("Other names to find it by, one a line.")
        self.add_bound("also_known_as", LinesBox(least=1), hint=hint)

    def _show_rest(self, form: DrillForm) -> None:
        self._side_field.setVisible(form.has_sides)
        self._preview.show_line(sided_line((form.side_name,)))
        self.spoken_name.setPlaceholderText(form.name)
        box = self.spoken_set_up.box
        box.setPlaceholderText(next((each for each in form.set_up if each.strip()), ""))
        if " ".join(box.lines) != form.spoken_set_up:
            box.show_value(tuple(form.spoken_set_up.splitlines()))
        self.spoken_set_up.show_sides(has_sides=form.has_sides)
