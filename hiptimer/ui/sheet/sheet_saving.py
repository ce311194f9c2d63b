"""The button "Printed page…": asks where to save it, writes it, and opens it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from hiptimer.files import replacing
from hiptimer.messages import ExplainedError, Message
from hiptimer.session.plan import Plan
from hiptimer.training.drafts.naming import slug
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side
from hiptimer.ui.language import translated
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.file_chooser import FileChooser


class SheetSaving(QObject):
    """Belongs to `window`, over which it asks; its dialog blocks nothing."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(
        self, window: QWidget, services: Services, chooser: FileChooser | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._chooser = chooser or FileChooser()

    def ask(self, routine_id: str) -> None:
        """Ask where to save the page of a routine, and save it. Raises `UnknownRoutineError`."""
        routine = self._services.library.routine(routine_id)
        title = self.tr("Printed page of “{name}”").format(name=routine.name)
        kinds = {"pdf": self.tr("PDF document")}
        name = f"{slug(routine.name)}.pdf"
        self._chooser.file_to_write(
            self._window, title, name, kinds, lambda path: self._write(path, routine_id)
        )

    def _write(self, path: str, routine_id: str) -> None:
        from hiptimer.ui.sheet.printed_sheet import PrintedSheet  # noqa: PLC0415 - 0.4 s

        services = self._services
        try:
            sheet = PrintedSheet(
                self._plan(routine_id), services.library, services.motion, self._picture
            )
            data = sheet.pdf()
            with replacing(Path(path)) as part:
                part.write_bytes(data)
        except ExplainedError as error:
            self.notice_asked.emit(translated(error.message), "", None)
            return
        except OSError as error:
            message = Message("{path} could not be written: {reason}.", path=path, reason=error)
            self.notice_asked.emit(translated(message), "", None)
            return
        words = self.tr("The page was written to {path}.").format(path=path)
        self.notice_asked.emit(
            words, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        )

    def _plan(self, routine_id: str) -> Plan:
        """The plan without a round for one side alone, which is a matter of today."""
        session = self._services.next_session()
        preferences = replace(session.preferences, extra_round=False)
        session = replace(session, preferences=preferences)
        return session.plan(routine_id, self._services.first_side)

    def _picture(self, exercise: Exercise, side: Side | None) -> QImage | None:
        pixmap = self._services.picture(exercise, side)
        return None if pixmap is None else pixmap.toImage()
