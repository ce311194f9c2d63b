"""The top bar: End, which routine and which drill this is, mat mode and the voice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import PlayerBar, PlayerButton
from hiptimer.ui.player.face import Scene
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import ElidedLabel


class TopBar(PlayerBar):
    """Says where the person is, and holds what is not about the drill in hand."""

    end_asked = Signal()
    movement_asked = Signal()
    mirror_asked = Signal()
    mat_mode_asked = Signal()
    voice_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._end = PlayerButton(appearance)
        self._explain = PlayerButton(appearance)
        self._mirror = PlayerButton(appearance)
        self._mat = PlayerButton(appearance)
        self._voice = PlayerButton(appearance)
        self._end.set_face(
            self.tr("End"), IconName.CLOSE, self.tr("End the session"), self.tr("Esc")
        )
        once_more = self.tr("Say once more how the drill is done")
        self._explain.set_face(self.tr("Explain  I"), IconName.EXPLAIN, once_more, "I")
        self.set_mirrored(on=False)
        full_screen = self.tr("Full screen with very large digits")
        self._mat.set_face(self.tr("Mat mode  F"), IconName.MAT, full_screen, "F")
        self.set_voice(on=True)
        self._routine = ElidedLabel("large")
        self._place = ElidedLabel("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._end)
        row.addSpacing(4)
        row.addWidget(self._routine)
        row.addSpacing(4)
        row.addWidget(self._place, 1)
        row.addWidget(self._explain)
        row.addWidget(self._mirror)
        row.addWidget(self._mat)
        row.addWidget(self._voice)
        self._end.clicked.connect(self.end_asked)
        self._explain.clicked.connect(self.movement_asked)
        self._mirror.clicked.connect(self.mirror_asked)
        self._mat.clicked.connect(self.mat_mode_asked)
        self._voice.clicked.connect(self.voice_asked)
        appearance.changed.connect(self.arrange)

    def show_scene(self, scene: Scene) -> None:
        """Say which routine and drill it is."""
        changed = self._place.text() != scene.place or self._routine.text() != scene.routine
        self._routine.show_text(scene.routine)
        self._place.show_text(scene.place)
        if changed:
            self.arrange()

    def set_mirrored(self, *, on: bool) -> None:
        """Say which way round the figure is."""
        if on:
            words = self.tr("Mirrored  M")
            spoken = self.tr("Show the figure as somebody facing you")
        else:
            words = self.tr("Mirror  M")
            spoken = self.tr("Show the figure as in a mirror")
        self._mirror.set_face(words, IconName.MIRROR, spoken, "M")

    def set_voice(self, *, on: bool) -> None:
        """Say whether the voice speaks."""
        if on:
            words, name, spoken = (
                self.tr("Voice on  V"),
                IconName.VOICE_ON,
                self.tr("Mute the voice"),
            )
        else:
            words, name, spoken = self.tr("Voice off  V"), IconName.VOICE_OFF, self.tr("Voice on")
        self._voice.set_face(words, name, spoken, "V")

    def buttons(self) -> tuple[PlayerButton, ...]:
        """Those first that can best do without their words."""
        return self._mirror, self._explain, self._mat, self._voice, self._end

    def arrange(self) -> None:
        """Where the words do not all fit, leave out those of the buttons first."""
        for button in self.buttons():
            button.set_compact(False)
        for button in self.buttons():
            if self.sizeHint().width() <= self.width():
                return
            button.set_compact(True)
