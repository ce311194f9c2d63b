"""The place of one picture: it can be dropped here, or chosen from a file, and is shown at once."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.picture_view import PictureView

HEIGHT = 132
"""Of the picture, in pixels at 100 %."""


class PictureSlot(QFrame):
    """`called` names the picture: "Right side at work"."""

    dropped = Signal(str)
    """A file was dropped here; the value is its path."""

    choose_asked = Signal()
    """A person wants to choose a file."""

    removed = Signal()
    """A person wants to have no picture here."""

    def __init__(self, appearance: Appearance, called: str) -> None:
        super().__init__()
        self.setProperty("look", "drop")
        self.setAcceptDrops(True)
        self._appearance = appearance
        self._called = called
        self.caption = label(called, Role.SMALL, wraps=True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view = PictureView()
        self.empty = label(self.tr("Drop a picture here"), Role.MUTED, wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.clicked.connect(self.choose_asked)
        self.remove = IconButton(appearance, IconName.TRASH)
        self.remove.setToolTip(self.tr("Remove this picture"))
        self.remove.clicked.connect(self.removed)
        self._lay_out()
        appearance.changed.connect(self._fit)
        self._fit()
        self.rename(called)
        self.show_picture(None)

    def rename(self, called: str) -> None:
        """Call the picture otherwise."""
        self._called = called
        self.choose.setAccessibleName(self.tr("Choose: {called}").format(called=called))
        self.remove.setAccessibleName(self.tr("Remove: {called}").format(called=called))

    def show_picture(self, pixmap: QPixmap | None, *, borrowed: bool = False) -> None:
        """Show `pixmap`; a `borrowed` one is that of the other side, flipped."""
        self.view.show_picture(pixmap)
        self.view.setVisible(pixmap is not None)
        self.empty.setVisible(pixmap is None)
        self.remove.setVisible(pixmap is not None and not borrowed)
        mirrored = self.tr("{called}, mirrored from the other").format(called=self._called)
        self.caption.setText(mirrored if borrowed and pixmap else self._called)
        missing = self.tr("{called}: none yet").format(called=self._called)
        self.view.setAccessibleName(self.caption.text() if pixmap else missing)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file; what sort it is, is looked at when it is dropped."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file has gone elsewhere."""
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the file."""
        self._show_over(over=False)
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.caption)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(buttons)

    def _fit(self) -> None:
        height = self._appearance.theme.px(HEIGHT)
        self.view.setMinimumSize(QSize(0, height))
        self.empty.setMinimumHeight(height)

    def _show_over(self, *, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)


def dropped_file(mime: QMimeData) -> str:
    """The path of the one file of this computer that is dragged, or nothing."""
    urls = mime.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
