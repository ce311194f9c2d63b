"""The keys of the window outside a session: F1 and "?" list those of the page that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.keys_sheet import Keys, KeysSheet
from hiptimer.ui.widgets.labels import key_text
from hiptimer.ui.window.pages import PageKey

translate = QCoreApplication.translate
OPENING = (Qt.Key.Key_F1, Qt.Key.Key_Question)


class PageKeys(QObject):
    """Shows the sheet over `window`, and takes it away.

    `here` gives the keys of what is shown, or nothing where the keys are none of the window's.
    """

    def __init__(
        self, window: QMainWindow, appearance: Appearance, here: Callable[[], Keys]
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._here = window, appearance, here
        self._sheet: KeysSheet | None = None
        self._shortcuts = [QShortcut(QKeySequence(key), window) for key in OPENING]
        for shortcut in self._shortcuts:
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.toggle)

    def come_to(self, *, enabled: bool) -> None:
        """Another page is there; to a session, which has a sheet of its own, the keys are left."""
        self.close()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(enabled)

    def toggle(self) -> None:
        """Show the keys, or take them away."""
        if self._sheet is not None:
            self.close()
            return
        keys, page = tuple(self._here()), self._window.centralWidget()
        if keys and page is not None:
            title = translate("Keys", "Keys")
            self._sheet = sheet = KeysSheet(self._appearance, page, title, keys)
            sheet.closed.connect(self._on_closed)
            sheet.open(sheet.list)

    def close(self) -> None:
        """Take the keys away, where they are shown."""
        if self._sheet is not None:
            self._sheet.close_sheet()

    def _on_closed(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.deleteLater()


def keys_everywhere(pages: Keys) -> Keys:
    """Those that lead to `pages`, and those that hold on all of them."""
    yield from pages
    yield translate("Keys", "Tab"), translate("Keys", "To the next button or field")
    yield key_text("Ctrl+Q"), translate("Keys", "Quit HipTimer")
    yield translate("Keys", "? or F1"), translate("Keys", "Show and close these keys")


def keys_of_sheet() -> Keys:
    """Those of what is in a routine, before it starts."""
    return (
        (key_text("Return"), translate("Keys", "Start")),
        ("← →", translate("Keys", "Fewer or more minutes")),
        ("1 2 3 4", translate("Keys", "One of the lengths that are offered")),
        ("H", translate("Keys", "Make it a favourite, or no longer")),
        ("T", translate("Keys", "Take it along")),
        (key_text("Esc"), translate("Keys", "Close")),
    )


def keys_of_page(page: PageKey) -> Keys:
    """Those of `page`, in the order in which somebody needs them."""
    favourite = translate("Keys", "Make it a favourite, or no longer")
    back, start = translate("Keys", "Go back"), translate("Keys", "Start")
    return {
        PageKey.TODAY: (
            ("← → ↑ ↓", translate("Keys", "From card to card")),
            (key_text("Return"), translate("Keys", "Look inside")),
            (key_text("Ctrl+Return"), start),
            ("T", translate("Keys", "Make it as long as you have time")),
            ("H", favourite),
        ),
        PageKey.PLAN: (
            ("← → ↑ ↓", translate("Keys", "From day to day")),
            (key_text("Space"), translate("Keys", "The next session of the day")),
            (key_text("Return"), translate("Keys", "Look inside")),
            (
                f"{key_text('Ctrl+Left')}, {key_text('Ctrl+Right')}",
                translate("Keys", "Move a session by a day"),
            ),
            (
                f"{key_text('Ctrl+Up')}, {key_text('Ctrl+Down')}",
                translate("Keys", "Move a session by a week"),
            ),
            (key_text("Del"), translate("Keys", "Leave a session out")),
            (key_text("Ctrl+Z"), translate("Keys", "Undo")),
        ),
        PageKey.EXERCISES: (
            (key_text("Ctrl+F"), translate("Keys", "Search")),
            ("← → ↑ ↓", translate("Keys", "From card to card, or turn the figure")),
            (key_text("Space"), translate("Keys", "Let the figure move, or stop it")),
            (key_text("Ctrl+Return"), start),
            ("H", favourite),
            (key_text("Esc"), back),
        ),
        PageKey.BUILD: (
            (key_text("Ctrl+N"), translate("Keys", "Make a new routine")),
            (key_text("Ctrl+Return"), start),
            (key_text("Ctrl+F"), translate("Keys", "Add a drill")),
            (f"{key_text('Alt+Up')}, {key_text('Alt+Down')}", translate("Keys", "Move a drill")),
            (key_text("Ctrl+D"), translate("Keys", "Duplicate a drill")),
            (key_text("Del"), translate("Keys", "Remove a drill")),
            (key_text("Ctrl+S"), translate("Keys", "Save")),
            (key_text("Ctrl+E"), translate("Keys", "Take it along")),
            (key_text("Ctrl+Z"), translate("Keys", "Undo")),
        ),
        PageKey.MEASURING: (
            ("↑ ↓", translate("Keys", "A step more or less")),
            (key_text("Return"), translate("Keys", "Keep the reading")),
            (key_text("PgDown"), translate("Keys", "Next step")),
            (key_text("PgUp"), translate("Keys", "Step before")),
            ("I", translate("Keys", "Hear the step")),
            ("B", translate("Keys", "Hold between two notes, or start and stop the clock")),
            (key_text("Ctrl+Return"), translate("Keys", "Save and go on")),
            (key_text("Esc"), back),
        ),
        PageKey.HISTORY: ((key_text("Esc"), back),),
        PageKey.SETTINGS: ((key_text("Esc"), back),),
    }.get(page if page is PageKey.MEASURING else page.entry, ())
