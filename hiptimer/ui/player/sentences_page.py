"""What the stage shows of a drill without a figure: its sentences, with a picture of one's own."""

from __future__ import annotations

from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from hiptimer.ui.player.instructions import Instructions
from hiptimer.ui.player.instructions_view import InstructionsView
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.picture_view import PictureView

MARGINS = (17, 17, 17, 48)
"""Clear of the edges, and of the chip below."""
WIDE_FROM = 1.15
"""The width, in heights, from which picture and sentences stand beside each other."""


class SentencesPage(QWidget):
    """The picture comes first where there is one, else the sentences have the stage."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.sentences = InstructionsView(appearance)
        self.picture = PictureView()
        self.picture.setAccessibleName(self.tr("Your picture of this drill"))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(*MARGINS)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.picture, 1)
        self._layout.addWidget(self.sentences, 1)
        self.picture.hide()

    def show_drill(self, instructions: Instructions, picture: QPixmap | None) -> None:
        """Say how the drill is done now, and show `picture` if there is one."""
        self.sentences.set_instructions(instructions)
        self.picture.show_picture(picture)
        description = " ".join(instructions.sentences)
        if self.picture.accessibleDescription() != description:
            self.picture.setAccessibleDescription(description)
        self.picture.setVisible(picture is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both beside each other, or one below the other."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= WIDE_FROM * self.height()
        self._layout.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
