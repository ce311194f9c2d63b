"""How the window looks: language, theme, text size, motion."""

from __future__ import annotations

from hiptimer.settings.settings import TEXT_SCALE_RANGE, ThemeChoice
from hiptimer.training.languages import OWN_NAMES, Language
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.widgets.choosing import ChoiceBox

STEP = 10


class Look(SettingsGroup):
    """Language and theme take effect at once, the text size when the slider stands still."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Look"), draft)
        choices = ((None, self.tr("As the computer")), *OWN_NAMES.items())
        box = self.language = ChoiceBox[Language | None](choices)
        self.bind("look.language", box, box.show_value, box.edited)
        box.edited.connect(draft.settle)
        hint = self.tr("Of the window, the drills and the voice.")
        self.add_row(self.tr("Language"), box, hint)
        themes = (
            (ThemeChoice.SYSTEM, self.tr("System")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
        )
        self.theme = self.add_choice("look.theme", self.tr("&Theme"), self.tr("Theme"), themes)
        self.theme.chosen.connect(draft.settle)
        text = self.tr("Te&xt size")
        self.scale = self.add_percent("look.text_scale", text, appearance, TEXT_SCALE_RANGE, STEP)
        text = self.tr("Less motio&n")
        hint = self.tr("Pictures stand still and nothing slides or fades.")
        self.add_switch("look.reduced_motion", text, appearance, hint)
        self.show_settings()
