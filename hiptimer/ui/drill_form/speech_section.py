"""How the drill sounds: what is said of it on each side, to read and to hear, and its names."""

from __future__ import annotations

from PySide6.QtCore import Qt

from hiptimer.session.phrases import Phrases
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.sides import Side, capitalised, for_side, sentences_in, worded
from hiptimer.ui.drill_form.fields import Draft, FormSection
from hiptimer.ui.drill_form.inputs import LinesBox, Sentences, SidePreview, TextLine, sided_line
from hiptimer.ui.drill_form.wording import field_name
from hiptimer.ui.drills.hearing import Hearing
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.choosing import SideChoice
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import in_column, widget_of


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
        self.hear.clicked.connect(lambda: self.hearing.say(self._said, services.settings.settings))
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
