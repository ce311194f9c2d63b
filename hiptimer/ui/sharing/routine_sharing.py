"""Files of routines: where to write one to share or print, which to open, and dropping one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QWidget

from hiptimer.files import write_whole
from hiptimer.journal.soreness import Care
from hiptimer.messages import ExplainedError, Message
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.settings.preferences import Preferences
from hiptimer.training.drafts.naming import slug
from hiptimer.training.routines import Routine
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiptimer.journal.next_session import NextSession
    from hiptimer.ui.sheet.wording import PrintedFor

translate = QCoreApplication.translate
ENDING = "hiproutine"
"""Of a file to share."""
OPENED = (ENDING, "csv", "tsv", "json")
"""Endings of what is looked at before it is added; the others are of other timers."""
DRAGGING = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class RoutineSharing(QObject):
    """Belongs to `window`, over which it asks; its dialogs block nothing."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        chooser: FileChooser | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._chooser = chooser or FileChooser()

    def share_routine(self, routine: Routine) -> None:
        """Ask where to write a routine, which need not be in the library, and write it."""
        self._chooser.file_to_write(
            self._window,
            self.tr("Share “{name}”").format(name=routine.name),
            file_name(routine.name),
            kinds(),
            lambda path: self._write(path, routine),
        )

    def choose_file(self, opened: Callable[[str], object]) -> None:
        """Ask for a shared routine; `opened` is called with its path, if one is chosen."""
        title = self.tr("Open a shared routine")
        self._chooser.file_to_read(self._window, title, kinds_to_open(), opened)

    def ask_for_page(
        self, appearance: Appearance, routine: Routine, preferences: Preferences | None = None
    ) -> None:
        """Ask whose page of a routine it is to be and where to save it, and save it.

        The routine need not be in the library; it is done as is preferred.
        """
        from hiptimer.ui.sharing.print_form import PrintForm

        form = PrintForm(appearance, self._window, routine.name, self._services.now().date())
        form.asked.connect(lambda whose: self.print_routine(routine, preferences, whose))
        form.begin()

    def print_routine(
        self,
        routine: Routine,
        preferences: Preferences | None = None,
        printed_for: PrintedFor | None = None,
    ) -> None:
        """Ask where to save the page of a routine, done as is preferred, and save it."""
        title = translate("SheetSaving", "Printed page of “{name}”").format(name=routine.name)
        kinds = {"pdf": translate("SheetSaving", "PDF document")}
        name = f"{slug(routine.name)}.pdf"
        preferences = preferences or self._services.settings.settings.session
        self._chooser.file_to_write(
            self._window,
            title,
            name,
            kinds,
            lambda path: self._write_page(path, routine, preferences, printed_for),
        )

    def _write(self, path: str, routine: Routine) -> None:
        """Write the routine, and say what was done or why it could not be."""
        try:
            self._services.sharing.write(path, routine, self._services.library)
        except ExplainedError as error:
            self.notice_asked.emit(translated(error.message), "", None)
            return
        open_folder = partial(open_folder_of, Path(path))
        self.notice_asked.emit(self._done(path, routine), self.tr("Open folder"), open_folder)

    def _write_page(
        self,
        path: str,
        routine: Routine,
        preferences: Preferences,
        printed_for: PrintedFor | None,
    ) -> None:
        from hiptimer.ui.sheet.printed_sheet import PrintedSheet
        from hiptimer.ui.sheet.wording import PrintedFor

        services = self._services
        session = for_any_day(services.next_session(), preferences)
        off = session.habits.heed.on(Care.OFF)
        printed_for = replace(printed_for or PrintedFor(), off=off)
        try:
            plan = session.plan_of(routine, services.first_side)
            pictures = DrillPictures(services.motion, services.picture)
            sheet = PrintedSheet(plan, services.library, pictures, printed_for=printed_for)
            write_whole(Path(path), sheet.pdf())
        except ExplainedError as error:
            self.notice_asked.emit(translated(error.message), "", None)
        except OSError as error:
            message = Message("{path} could not be written: {reason}.", path=path, reason=error)
            self.notice_asked.emit(translated(message), "", None)
        else:
            words = translate("SheetSaving", "The page was written to {path}.").format(path=path)
            open_folder = partial(open_folder_of, Path(path))
            self.notice_asked.emit(words, self.tr("Open folder"), open_folder)

    def _done(self, path: str, routine: Routine) -> str:
        library = self._services.library
        own = {item.exercise for item in routine.items} & library.own_exercises
        if not own:
            return self.tr("“{name}” was written to {path}.").format(name=routine.name, path=path)
        words = self.tr(
            "“{name}” was written to {path}, with %n drill(s) of your own.", "", len(own)
        )
        return words.format(name=routine.name, path=path)


def for_any_day(session: NextSession, preferences: Preferences) -> NextSession:
    """`session` with these `preferences` and without what is a matter of today.

    That is a round for one side alone, and explaining: who comes back to it knows the drills.
    """
    preferences = replace(preferences, extra_round=False, say_everything=False)
    return replace(session, preferences=preferences, known=EVERY_DRILL)


def open_folder_of(path: Path) -> None:
    """Show the folder of that file in the system's own window for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def kinds() -> dict[str, str]:
    """The ending with its name, as dialogs ask for it."""
    return {ENDING: QCoreApplication.translate("Sharing", "HipTimer routine")}


def kinds_to_open() -> dict[str, str]:
    """As `kinds`, with the files of other timers."""
    other = QCoreApplication.translate("Sharing", "Intervals of another timer")
    return {**kinds(), **dict.fromkeys(OPENED[1:], other)}


def file_name(routine_name: str) -> str:
    """The name that is offered for the file of a routine: "evening-hips.hiproutine"."""
    return f"{slug(routine_name)}.{ENDING}"


def dragged_routine(mime: QMimeData) -> str:
    """The path of the one file of a routine on this computer that is dragged, or nothing."""
    urls = mime.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = urls[0].toLocalFile()
    return path if path.lower().endswith(tuple(f".{each}" for each in OPENED)) else ""


class RoutineDrop(QObject):
    """Watches `window`; `opened` is called with the path of what is dropped on it.

    It looks at what is dragged before any field does: a text box would take in the path. Everything
    but one local file of the right ending is left to others.
    """

    def __init__(self, window: QWidget, opened: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window = window
        self._opened = opened
        self.hint = label(
            translate("DropHint", "Drop the routine here to see what is in it"), wraps=True
        )
        self.hint.setProperty("look", "veil")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.setParent(window)
        self.hint.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._watch_handle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours, and watch the system's window as soon as there is one."""
        if watched is self._window:
            if event.type() in {QEvent.Type.Show, QEvent.Type.WinIdChange}:
                self._watch_handle()
        elif event.type() is QEvent.Type.DragLeave:
            self.hint.hide()
        elif event.type() in DRAGGING:
            return self._take(cast("QDropEvent", event))
        return False

    def _take(self, event: QDropEvent) -> bool:
        path = dragged_routine(event.mimeData())
        if not path:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.hint.hide()
            self._opened(path)
        elif self.hint.isHidden():
            self.hint.setGeometry(self._window.rect())
            self.hint.raise_()
            self.hint.show()
        return True

    def _watch_handle(self) -> None:
        handle = self._window.windowHandle()
        if handle:  # there is none before the window is shown
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
