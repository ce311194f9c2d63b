"""What is taken along, written beside the window, which stays free for other things."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, SignalInstance
from shiboken6 import isValid

from hiptimer.messages import ExplainedError, Message
from hiptimer.ui.language import translated
from hiptimer.ui.widgets.numbers import plural

if TYPE_CHECKING:
    from hiptimer.ports.carrier import Taken
    from hiptimer.ui.services import Progress

    Write = Callable[[str, Progress], Taken]

translate = QCoreApplication.translate
MOST_LEFT_OUT = 3
"""So many lines of what could not be taken along are said; of more, how many there are."""


class _CancelledError(Exception):
    """Nobody wants the file any more."""


class CarrierWriting(QObject):
    """Writes one file at a time, in a thread of its own. A part is never left."""

    moved = Signal(float)
    """So much of it is done, 0 to 1."""

    ended = Signal(str, str)
    """It has ended: a sentence that says how, and the path of the file if there is one now."""

    _done = Signal(object, str)
    _failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = False
        self._percent = 0
        self.name = ""
        """Of the file that is being written; empty while there is none."""
        self._done.connect(self._on_done)
        self._failed.connect(self._on_failed)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.cancel)

    def begin(self, write: Write, path: str) -> None:
        """Have `write` write to `path`. Does nothing while another file is being written."""
        if not self.name:
            self.name, self._cancelled, self._percent = Path(path).name, False, 0
            QThreadPool.globalInstance().start(lambda: self._run(write, path))

    def cancel(self) -> None:
        """Stop writing, and leave no file."""
        self._cancelled = True

    def _run(self, write: Write, path: str) -> None:
        try:
            taken = write(path, self._move)
        except (_CancelledError, ExplainedError) as error:
            self._tell(self._failed, error)
        except Exception as error:
            self._tell(self._failed, error)
            if not isinstance(error, OSError):
                raise  # a fault of ours is to be seen
        else:
            self._tell(self._done, taken, path)

    def _move(self, share: float) -> None:
        percent = round(100 * share)
        if self._cancelled or not isValid(self):
            raise _CancelledError
        if percent != self._percent:  # thousands of steps would keep the window busy
            self._percent = percent
            self._tell(self.moved, share)

    def _tell(self, signal: SignalInstance, *values: object) -> None:
        """Tell the window; where it is gone by now, nobody wants the file."""
        try:
            signal.emit(*values)
        except RuntimeError:
            self._cancelled = True

    def _on_done(self, taken: Taken, path: str) -> None:
        sentences = [translate("CarrierWriting", "{file} is written.").format(file=self.name)]
        if taken.unspoken:
            chimes = plural(
                "CarrierWriting",
                "A chime stands in for %n sentence(s) without a voice.",
                len(taken.unspoken),
            )
            sentences.append(chimes)
        sentences.extend(translated(each) for each in taken.left_out[:MOST_LEFT_OUT])
        more = len(taken.left_out) - MOST_LEFT_OUT
        if more > 0:
            sentences.append(plural("CarrierWriting", "%n more thing(s) are not in it.", more))
        self.name = ""
        self.ended.emit(" ".join(sentences), path)

    def _on_failed(self, error: Exception) -> None:
        name, self.name = self.name, ""
        if isinstance(error, _CancelledError):
            sentence = translate("CarrierWriting", "Cancelled. Nothing was written.")
        elif isinstance(error, ExplainedError):
            sentence = translated(error.message)
        else:
            told = Message("{path} could not be written: {reason}.", path=name, reason=error)
            sentence = translated(told)
        self.ended.emit(sentence, "")
