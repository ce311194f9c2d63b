"""What is around the pages: the sidebar at the left, and a line of message below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.texts import printable, shortened
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.window.pages import PageKey

if TYPE_CHECKING:
    from hiptimer.ui.widgets.notice import NoticeBar
    from hiptimer.ui.window.sidebar import Sidebar

LONGEST_NOTICE = 1000


class Notice(NamedTuple):
    """A sentence, with a button to answer it where there is an answer."""

    sentence: str
    action: str
    answer: Callable[[], None] | None


class WindowFrame(QWidget):
    """Holds `pages`, of which `show_page` shows one. Sidebar and message are built when wanted.

    What still holds is said until it is dismissed; below a newer one it waits for its turn.
    """

    def __init__(
        self,
        appearance: Appearance,
        keys: Mapping[PageKey, tuple[str, ...]],
        pages: QWidget,
        show_page: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._appearance = appearance
        self._keys = keys
        self._show_page = show_page
        self._sidebar: Sidebar | None = None
        self._notice: NoticeBar | None = None
        self._lasting: list[Notice] = []
        self._remark: Notice | None = None
        self._remarked_on: PageKey | None = None
        self._remark_left = False
        self._reading = QTimer(self, singleShot=True)
        self._reading.timeout.connect(self._on_read)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(pages, 1)
        self._row.addLayout(self._column, 1)

    @property
    def notice(self) -> str:
        """The message that is shown at the moment, or nothing."""
        return self._notice.message if self._notice else ""

    @property
    def sidebar(self) -> Sidebar:
        if self._sidebar is None:
            from hiptimer.ui.window.sidebar import Sidebar

            self._sidebar = Sidebar(self._appearance, self._keys, self._show_page)
            self._sidebar.show_page(PageKey.TODAY)
            self._sidebar.fit_window(self.size())
            self._row.insertWidget(0, self._sidebar)
            self._sidebar.lower()  # first for a screen reader too
        return self._sidebar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sidebar is not None:
            self._sidebar.fit_window(event.size())

    def show_notice(
        self, sentence: str, action: str = "", answer: Callable[[], None] | None = None
    ) -> None:
        """Say `sentence` until it is dismissed, with a button to answer it."""
        notice = Notice(sentence, action, answer)
        lines = set(sentence.splitlines())
        self._lasting = [
            each for each in self._lasting if not lines.issuperset(each.sentence.splitlines())
        ]
        self._lasting.append(notice)
        self._remark = None
        self._show(notice)

    def show_remark(self, remark: Notice, page: PageKey | None) -> None:
        """Say `remark` as long as `page` is there, None being the player, and long enough."""
        self._remark, self._remarked_on, self._remark_left = remark, page, False
        self._show(remark)

    def come_to(self, page: PageKey | None) -> None:
        """Say what was remarked on another page no longer, once there was the time to read it."""
        if page is not self._remarked_on:
            self._remark_left = True
            if not self._reading.isActive():
                self._on_read()

    def take_back_notice(self, sentence: str) -> None:
        """Say `sentence` no longer, where it is still said."""
        self._lasting = [each for each in self._lasting if each.sentence != sentence]
        if self._notice is not None and self._notice.message == _shown(sentence):
            self._show_next()

    def _show(self, notice: Notice) -> None:
        from hiptimer.ui.widgets import notice as notices

        if self._notice is None:
            self._notice = notices.NoticeBar(self._appearance)
            self._notice.answered.connect(self._on_answered)
            self._column.addWidget(self._notice)
        words = _shown(notice.sentence)
        self._notice.show_message(words, notice.action, notice.answer)
        self._reading.start(notices.reading_milliseconds(words))

    def _show_next(self) -> None:
        """Say what still holds, or nothing."""
        self._remark = None
        if self._lasting:
            self._show(self._lasting[-1])
        elif self._notice is not None:
            self._notice.hide()

    def _on_answered(self) -> None:
        if self._remark is None and self._lasting:
            self._lasting.pop()
        self._show_next()

    def _on_read(self) -> None:
        if self._remark is not None and self._remark_left:
            self._show_next()


def _shown(sentence: str) -> str:
    """`sentence`, or several, a line each, one after another as they can be shown.

    It may name what came out of a damaged file.
    """
    words = " ".join(printable(each) for each in sentence.splitlines())
    return shortened(words, LONGEST_NOTICE)
