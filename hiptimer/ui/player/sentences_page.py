"""What the stage shows of a drill without a figure: its sentences, with a picture of one's own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from hiptimer.ui.player.instructions import Instructions
from hiptimer.ui.player.instructions_view import InstructionsView
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.picture_view import PictureView

MARGINS = (17, 17, 17, 48)
"""Clear of the edges, and of the chip below."""
KEPT = Qt.AspectRatioMode.KeepAspectRatio
SHARE = 0.56
"""What of the height the picture gets above the sentences; beside them it is half the width."""


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
        changed = picture is not self.picture.pixmap
        self.picture.show_picture(picture)
        if changed:
            self._arrange()
        description = " ".join(instructions.sentences)
        if self.picture.accessibleDescription() != description:
            self.picture.setAccessibleDescription(description)
        if self.picture.isHidden() == (picture is not None):
            self.picture.setVisible(picture is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange both for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Both beside each other, or one below the other: however the picture is larger."""
        pixmap = self.picture.pixmap
        if pixmap is None:
            return
        room = self.contentsRect().size()
        beside = QSize(room.width() // 2, room.height())
        above = QSize(room.width(), round(SHARE * room.height()))
        widths = [pixmap.size().scaled(each, KEPT).width() for each in (beside, above)]
        direction = QBoxLayout.Direction
        is_beside = widths[0] >= widths[1]
        self._layout.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        self._layout.setStretch(0, 100 if is_beside else round(100 * SHARE / (1 - SHARE)))
        self._layout.setStretch(1, 100)
