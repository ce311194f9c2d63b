"""Other ways than to go on as it is: easier, harder, another drill, or that it hurts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import PlayerBar, PlayerButton, name_hurts, style_bar
from hiptimer.ui.player.face import Way
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.layouts import STRETCH, in_row

translate = QCoreApplication.translate
ICON_WIDTH = 1.15
"""Of a button that is an icon alone, in heights."""


class Ways(PlayerBar):
    """Easier and Harder, by what they lead to, what to do in place of the drill, and It hurts.

    As icons alone they take as much room at the end of a line as `icons_width` says.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.easier, self.harder, self.other, self.hurts = self.buttons = tuple(
            PlayerButton(appearance, words_alone=True) for _ in range(4)
        )
        self._as_icons = False
        self._shown: tuple[Way | None, Way | None] | None = None
        self._scale = appearance.theme.scale
        not_today = self.tr("Not this one today: leave it out, or do another one")
        self.other.set_face(self.tr("Not this one"), IconName.SWAP, not_today, "N")
        name_hurts(self.hurts)
        in_row(STRETCH, *self.buttons, STRETCH, on=self, spacing=8)
        appearance.changed.connect(self.arrange)
        self.show_ways(None, None)

    def show_ways(self, easier: Way | None, harder: Way | None) -> None:
        """Say what each leads to; one that leads nowhere is not there."""
        if (easier, harder) == self._shown:
            return
        self._shown = easier, harder
        lead_easier, lead_harder = (
            translate("Player", "Easier: {name}"),
            translate("Player", "Harder: {name}"),
        )
        for button, way, name, key, leads in (
            (self.easier, easier, IconName.EASIER, "E", lead_easier),
            (self.harder, harder, IconName.HARDER, "H", lead_harder),
        ):
            button.setVisible(way is not None)
            if way is None:
                continue
            spoken = self.tr("As before") if way.taken else leads.format(name=way.name)
            is_short = button is self.harder and not way.taken
            button.set_face(self.tr("Harder") if is_short else spoken, name, spoken, key)
        self.arrange()

    def set_as_icons(self, as_icons: bool, scale: float) -> None:
        """Say whether there is room for no words; `scale` is their size."""
        self._as_icons, self._scale = as_icons, scale
        self.arrange()

    def icons_width(self, height: float) -> float:
        """How wide they are as icons, in pixels, where they are so high."""
        return sum(not each.isHidden() for each in self.buttons) * (height * ICON_WIDTH + 8)

    def arrange(self) -> None:
        """Leave out the words that have no room."""
        style_bar(self, self.buttons, self._scale, usual=self._appearance.theme.scale)
        for button in self.buttons:
            button.set_compact(self._as_icons)
        if not self._as_icons:
            self._drop_words(self, (self.other, self.harder, self.easier, self.hurts))
