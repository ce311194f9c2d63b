"""Take it along: what a session can become beside one on this screen, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.accessibility import SILENT, announce, silence
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import percent
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

SOUND, PAGE, SHARED = "wav", "pdf", "hiproutine"
"""The endings of the files that can be taken along."""
PATIENCE_MS = 1000
"""What is done sooner needs no bar."""
THICKNESS = 6
Answer = Callable[[], object]


class TakeAlong(QWidget):
    """A tile for each of some endings; below them what is being written, or has been."""

    asked = Signal(str)
    """A person wants to take the session along; the value is the ending of the file."""

    cancelled = Signal()
    """A person does not want any more what is being written."""

    def __init__(self, appearance: Appearance, endings: frozenset[str]) -> None:
        super().__init__()
        self._name = ""
        self._answer: Answer | None = None
        words = {
            SOUND: (IconName.VOICE_ON, self.tr("Audio")),
            PAGE: (IconName.PRINT, self.tr("Print")),
            SHARED: (IconName.SHARE, self.tr("Share")),
        }
        self.tiles = {
            ending: Tile(appearance, *each) for ending, each in words.items() if ending in endings
        }
        for ending, tile in self.tiles.items():
            tile.button.clicked.connect(lambda _on=False, ending=ending: self.asked.emit(ending))
        self.line = label(role=Role.SMALL, wraps=True)
        self._bar = ProgressBar(appearance)
        self.cancel = text_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.open = text_button(look="chip")
        self.open.clicked.connect(lambda: self._answer and self._answer())
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._show_parts(is_writing=True))
        self._lay_out()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to, in its order."""
        return [*(tile.button for tile in self.tiles.values()), self.cancel, self.open]

    def show_files(self, name_of: Callable[[str], str]) -> None:
        """Say what file each tile writes."""
        for ending, tile in self.tiles.items():
            tile.show_file(name_of(ending))

    def begin(self, name: str, *, has_begun: bool = False) -> None:
        """Say in a while, or at once where it `has_begun` before, that `name` is being written."""
        self._name = name
        self.tiles[SOUND].button.setEnabled(False)
        self._show_parts(is_writing=has_begun)
        self.show_share(0.0)
        if not has_begun:
            self._patience.start()

    def show_share(self, share: float) -> None:
        """Show how much is written, 0 to 1."""
        self._bar.show_share(share)
        words = self.tr("{name} is being made: {share}")
        self.line.setText(words.format(name=self._name, share=percent(round(100 * share))))

    def show_end(self, sentence: str, action: str = "", answer: Answer | None = None) -> None:
        """Say how it ended, and offer what can be done with it."""
        self._patience.stop()
        if SOUND in self.tiles:
            self.tiles[SOUND].button.setEnabled(True)
        self._answer = answer
        self.open.setText(action)
        self.line.setText(sentence)
        self._show_parts()
        announce(self, sentence)

    def _show_parts(self, *, is_writing: bool = False) -> None:
        if not is_writing and self.cancel.hasFocus():
            self.tiles[SOUND].button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._under_way.setVisible(is_writing)
        is_waiting = not self.tiles or (SOUND in self.tiles and not self.tiles[SOUND].is_there)
        self.line.setVisible(is_writing or (bool(self.line.text()) and not is_waiting))
        self.open.setVisible(self._answer is not None and not is_writing and not is_waiting)

    def _lay_out(self) -> None:
        title = label(self.tr("Take it along"), Role.STRONG)
        tiles = widget_of(flow(*self.tiles.values(), spacing=10))
        self._under_way = widget_of(in_row((self._bar, 1), self.cancel, spacing=10))
        left = Qt.AlignmentFlag.AlignLeft
        parts = (title, tiles, self.line, self._under_way, (self.open, left))
        in_column(*parts, on=self, spacing=8)
        self._show_parts()


class Tile(QWidget):
    """A square button with an icon, and its word below."""

    def __init__(self, appearance: Appearance, name: IconName, words: str) -> None:
        super().__init__()
        self._words = words
        self.button = IconButton(appearance, name, look="tile", called=words)
        middle = Qt.AlignmentFlag.AlignHCenter
        caption = label(words, Role.CAPTION)
        silence(caption)
        in_column((self.button, middle), (caption, middle), on=self, spacing=4)

    @property
    def is_there(self) -> bool:
        """Whether it can be used now; not while its file is being written."""
        return self.button.isEnabled()

    def show_file(self, name: str) -> None:
        """Say what file it writes."""
        self.button.setToolTip(self.tr("Write {file}").format(file=name))
        self.button.setAccessibleDescription(name)


class ProgressBar(Painted):
    """How much is done; the words beside it say the same."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self.theme.px(THICKNESS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, bar = smooth_painter(self), QRectF(self.rect())
        draw_rounded(painter, bar, fill=self.theme.tokens.track)
        bar.setWidth(max(bar.height(), self._share * bar.width()))
        draw_rounded(painter, bar, fill=self.theme.tokens.brand)
