"""A session written as sound, beside the window, which stays free for other things."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from hiptimer.messages import ExplainedError
from hiptimer.session.plan import Plan
from hiptimer.ui.language import translated
from hiptimer.ui.widgets.numbers import plural

if TYPE_CHECKING:
    from hiptimer.ports.carrier import Taken
    from hiptimer.ui.services import Progress

translate = QCoreApplication.translate


class _CancelledError(Exception):
    """Nobody wants the file any more."""


class AudioWriting(QObject):
    """Writes one file at a time, with `write`, in a thread of its own. A part is never left."""

    moved = Signal(float)
    """So much of it is done, 0 to 1."""

    ended = Signal(str, str)
    """It has ended: a sentence that says how, and the path of the file if there is one now."""

    _done = Signal(object, str)
    _failed = Signal(object)

    def __init__(self, write: Callable[[Plan, str, Progress], Taken], parent: QObject) -> None:
        super().__init__(parent)
        self._write = write
        self._cancelled = False
        self.name = ""
        """Of the file that is being written; empty while there is none."""
        self._done.connect(self._on_done)
        self._failed.connect(self._on_failed)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.cancel)

    def begin(self, plan: Plan, path: str) -> None:
        """Write `plan` to `path`. Does nothing while another is being written."""
        if not self.name:
            self.name, self._cancelled = Path(path).name, False
            QThreadPool.globalInstance().start(lambda: self._run(plan, path))

    def cancel(self) -> None:
        """Stop writing, and leave no file."""
        self._cancelled = True

    def _run(self, plan: Plan, path: str) -> None:
        with suppress(RuntimeError):  # the window that wanted it is gone
            try:
                taken = self._write(plan, path, self._move)
            except (_CancelledError, ExplainedError) as error:
                self._failed.emit(error)
            else:
                self._done.emit(taken.unspoken, path)

    def _move(self, share: float) -> None:
        if self._cancelled:
            raise _CancelledError
        self.moved.emit(share)

    def _on_done(self, unspoken: tuple[str, ...], path: str) -> None:
        sentence = translate("AudioWriting", "{file} is written.").format(file=self.name)
        if unspoken:
            chimes = plural(
                "AudioWriting",
                "A chime stands in for %n sentence(s) without a voice.",
                len(unspoken),
            )
            sentence = f"{sentence} {chimes}"
        self.name = ""
        self.ended.emit(sentence, path)

    def _on_failed(self, error: Exception) -> None:
        self.name = ""
        if isinstance(error, ExplainedError):
            self.ended.emit(translated(error.message), "")
        else:
            self.ended.emit(translate("AudioWriting", "Cancelled. Nothing was written."), "")
