"""What a session has to say beside what is to be done: what is missing, and remarks.

It lies over the timeline as long as somebody needs to read it, and takes no room from the figure or
from the words. What is missing is then an icon in the top bar; in another session it is that alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QObject, QRect, QTimer, Signal

from hiptimer.ui.player.controls import PlayerButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.notice import REMARK_READINGS, NoticeBar, reading_milliseconds

COVERING = QMargins(2, 2, 2, 2)
"""So that nothing of what is below is seen in the corners."""


class Notices(QObject):
    """Shows it on `bar`, which has no place in a layout, and on `icon`, which is hidden at first.

    A press on the icon shows it all once more. Dismissed, all of it has gone.
    """

    said = Signal(str)
    """Something else is said than before; the value is a new remark alone, all, or nothing."""

    icon_changed = Signal()
    """The icon has come or gone."""

    def __init__(self, bar: NoticeBar, icon: PlayerButton) -> None:
        super().__init__(bar)
        self.bar = bar
        self._icon = icon
        self._missing: list[str] = []
        self._told: set[str] = set()
        self._remark = self._action = ""
        self._answer: Callable[[], None] | None = None
        self.reading = QTimer(self, singleShot=True)
        self.reading.timeout.connect(self._on_read)
        bar.answered.connect(self.forget_all)
        icon.clicked.connect(self._on_icon_clicked)

    def tell(self, sentence: str) -> None:
        """Say what is missing, behind what has been said before; in full where that is news."""
        if sentence not in self._missing:
            self._missing.append(sentence)
        is_news = sentence not in self._told
        self._told.add(sentence)
        self._show(sentence if is_news else "")

    def remark(
        self, sentence: str, action: str = "", answer: Callable[[], None] | None = None
    ) -> None:
        """Say `sentence` as long as somebody needs to read it who is busy taking up a position.

        A button called `action` beside it calls `answer`.
        """
        self._remark, self._action, self._answer = sentence, action, answer
        self._show(sentence)

    def forget(self, sentence: str) -> None:
        """Say `sentence` no longer: it is true no more. If it comes true again that is news."""
        self._told.discard(sentence)
        if sentence in self._missing:
            self._missing.remove(sentence)
            self._show()

    def forget_all(self) -> None:
        """Say nothing, as at the start of a session."""
        self._missing, self._remark = [], ""
        self._show()

    def lie_on(self, place: QRect) -> None:
        """Cover the lower edge of `place`, as high as the words need."""
        high = max(self.bar.heightForWidth(place.width()), self.bar.minimumSizeHint().height())
        lying = place.adjusted(0, place.height() - high, 0, 0)
        self.bar.setGeometry(lying.marginsAdded(COVERING))

    def _show(self, new: str = "") -> None:
        """Show what is said: in full, if it is so or there is something `new`."""
        words = " ".join(filter(None, (*self._missing, self._remark)))
        is_full = bool(words and (new or self.bar.message))
        if is_full:
            answer = self._answer if self._remark else None
            self.bar.show_message(words, self._action, answer, new=new)
            self.bar.raise_()
            if new:
                self.reading.start(REMARK_READINGS * reading_milliseconds(words))
        else:
            self.bar.hide()
            self.reading.stop()
        missing = " ".join(self._missing)
        if missing:
            self._icon.set_face(self.tr("Missing"), IconName.WARNING, missing, "")
        self._icon.setVisible(bool(missing))
        self.icon_changed.emit()
        is_remark = bool(new) and new == self._remark
        self.said.emit((new if is_remark else words) if is_full else "")

    def _on_read(self) -> None:
        self._remark = ""
        self.bar.hide()
        self._show()

    def _on_icon_clicked(self) -> None:
        if self.bar.message:
            self._on_read()
        else:
            self._show(" ".join(self._missing))
