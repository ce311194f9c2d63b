"""All keys of a session on a sheet; the session stands still while it is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import PlayerButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row
from hiptimer.ui.widgets.overlay import Overlay

LARGEST = QSize(600, 730)
MARGINS = (28, 24, 28, 20)
translate = QCoreApplication.translate


def keys_of_a_session() -> tuple[tuple[str, str], ...]:
    """Each key, or the keys that do the same, and what they do."""
    space, escape = translate("Keys", "Space"), translate("Keys", "Esc")
    return (
        (space, translate("Keys", "Pause and resume; say that reps are done")),
        ("←", translate("Keys", "This step again, or the one before; undo a jump")),
        ("→", translate("Keys", "Skip to the next step")),
        ("↑", translate("Keys", "Make this step longer")),
        ("E", translate("Keys", "Easier, and back")),
        ("H", translate("Keys", "Harder, and back")),
        ("N", translate("Keys", "Not this one today: leave it out or swap it")),
        ("L", translate("Keys", "List of drills, to go to any of them")),
        ("I", translate("Keys", "Say once more how it is done")),
        ("M", translate("Keys", "Mirror the figure")),
        ("F", translate("Keys", "Mat mode, and back")),
        ("V", translate("Keys", "Voice on and off")),
        (translate("Keys", "Shift+V"), translate("Keys", "Chimes on and off")),
        (escape, translate("Keys", "Leave mat mode, or end the session")),
        (translate("Keys", "? or F1"), translate("Keys", "Show and close these keys")),
        (
            translate("Keys", "Media keys"),
            translate("Keys", "Pause, skip and back from the mat, as a clicker does"),
        ),
    )


class KeysSheet(Overlay):
    """Lists the keys. Escape, "?" and F1 close it, and so does a click beside it."""

    def __init__(self, appearance: Appearance, page: QWidget) -> None:
        title = translate("Keys", "Keys in a session")
        super().__init__(appearance, page, title)
        self.set_largest(LARGEST)
        self.close_button = PlayerButton(appearance)
        close = translate("Keys", "Close")
        self.close_button.set_face(close, IconName.CLOSE, close, translate("Keys", "Esc"))
        self.close_button.clicked.connect(self.close_sheet)
        head = in_row(label(title, Role.SHEET_TITLE), STRETCH, self.close_button)
        listed = QWidget()
        grid = QGridLayout(listed)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(keys_of_a_session()):
            first, second = label(key, Role.TAG), label(what, wraps=True)
            grid.addWidget(first, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(second, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(grid.rowCount(), 1)
        self.list = QScrollArea()
        self.list.setProperty("look", "in-card")
        self.list.setAccessibleName(title)
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWidget(listed)
        self.list.viewport().setAutoFillBackground(False)
        listed.setAutoFillBackground(False)
        in_column(head, (self.list, 1), on=self.sheet, spacing=16, margins=MARGINS)
