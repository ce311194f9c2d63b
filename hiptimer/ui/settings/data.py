"""The person's own files: where they are, and the journal as a file to take along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton

from hiptimer.messages import ExplainedError, Message
from hiptimer.ports.data import DataKeeper
from hiptimer.ui.language import translated
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import flow, widget_of

FILE_NAME = "hiptimer-journal.json"
KINDS = {"json": "JSON", "csv": "CSV"}
BREAK = "\u200b"
"""Where a line may end; nobody sees it."""


class Data(SettingsGroup):
    """Acts at once, and says in a sentence what was done or why it could not be."""

    journal_imported = Signal()
    """The journal has taken over sessions from a file; it takes no value."""

    def __init__(self, draft: Draft, keeper: DataKeeper, chooser: FileChooser) -> None:
        hint = self.tr("All of it stays on this computer, unless you choose a synced folder.")
        super().__init__(self.tr("Data"), draft, hint)
        self._keeper = keeper
        self._chooser = chooser
        show = self._button(self.tr("Open folder"), self._on_show_clicked)
        choose = self._button(self.tr("Choose another folder…"), self._on_choose_clicked)
        buttons, folder = widget_of(flow(show, choose)), breakable(keeper.folder)
        self.add_row(self.tr("Folder"), buttons, folder, focus=show)
        show.setAccessibleDescription(keeper.folder)
        export = self._button(self.tr("Ex&port the journal…"), self._on_export_clicked)
        read = self._button(self.tr("Import a journal…"), self._on_import_clicked)
        hint = self.tr("As JSON or CSV. Nothing is taken over twice.")
        buttons = widget_of(flow(export, read))
        self.add_row(self.tr("Journal as a file"), buttons, hint, focus=export)
        self._status = label(role=Role.MUTED, wraps=True)
        self._status.hide()
        self._column.addWidget(self._status)

    def _button(self, text: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.clicked.connect(clicked)
        return button

    def _on_show_clicked(self) -> None:
        if not self._chooser.show_folder(self._keeper.folder):
            self._say(self.tr("The folder cannot be opened here."), Role.WARNING)

    def _on_choose_clicked(self) -> None:
        title, act = self.tr("A folder for your data"), self._doing(self._keeper.choose_folder)
        self._chooser.folder(self.window(), title, self._keeper.folder, act)

    def _on_export_clicked(self) -> None:
        title, act = self.tr("Export the journal"), self._doing(self._keeper.export_journal)
        self._chooser.file_to_write(self.window(), title, FILE_NAME, KINDS, act)

    def _on_import_clicked(self) -> None:
        act = self._doing(self._keeper.import_journal, self.journal_imported.emit)
        self._chooser.file_to_read(self.window(), self.tr("Import a journal"), KINDS, act)

    def _doing(
        self, act: Callable[[str], Message], done: Callable[[], None] | None = None
    ) -> Callable[[str], None]:
        """Does `act` with a path as soon as it is seen that something goes on, then `done`."""

        def do(path: str) -> None:
            try:
                self._say(translated(act(path)), Role.BODY)
            except ExplainedError as error:
                self._say(translated(error.message), Role.WARNING)
                return
            if done:
                done()

        def begin(path: str) -> None:
            self._say(self.tr("One moment…"), Role.MUTED)
            QTimer.singleShot(0, self, lambda: do(path))

        return begin

    def _say(self, sentence: str, role: Role) -> None:
        set_role(self._status, role)
        self._status.setText(sentence)
        self._status.show()
        announce(self, sentence)


def breakable(path: str) -> str:
    """`path` to be shown: after each slash it may go on in the next line."""
    return path.replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}")
