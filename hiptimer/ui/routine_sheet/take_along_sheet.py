"""A small sheet that offers the carriers of one routine, where there is no sheet of it yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from hiptimer.ports.carrier import Carrier
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routine_sheet.take_along import TakeAlong
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import in_column, in_row
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.scroll_page import ScrollPage

SIZE = QSize(620, 312)
MARGIN = 28


class TakeAlongSheet(Overlay):
    """Covers `page` until it is closed, and then goes for good."""

    def __init__(
        self,
        appearance: Appearance,
        page: QWidget,
        name: str,
        carriers: Sequence[Carrier],
    ) -> None:
        title = self.tr("Take “{name}” along").format(name=name)
        super().__init__(appearance, page, title)
        self.set_largest(SIZE)
        self.along = TakeAlong(appearance, carriers, titled=False)
        self.along.show_name(name)
        words, tip = self.tr("Close"), self.tr("Close (Esc)")
        self.cross = IconButton(appearance, IconName.CLOSE, look="plain", called=words, tip=tip)
        self.cross.clicked.connect(self.close_sheet)
        self.closed.connect(self.deleteLater)
        self.order = lambda: [*self.along.stops, self.cross]
        head = in_row((label(title, Role.SHEET_TITLE, wraps=True), 1), self.cross, spacing=8)
        head.setContentsMargins(MARGIN, MARGIN - 8, MARGIN - 10, 0)
        shown = ScrollPage()
        shown.shine_through()
        shown.column.setContentsMargins(MARGIN - 4, 0, MARGIN - 4, MARGIN)
        shown.column.addWidget(self.along)
        shown.column.addStretch(1)
        in_column(head, (shown, 1), on=self.sheet, spacing=12)

    def begin(self) -> None:
        """Show it, with the focus on the first carrier."""
        self.open(next(iter(self.along.tiles.values()), self.cross))
