"""What Progress shows before the first session: what will be there, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.journal.dose import FLOOR_SECONDS
from hiptimer.journal.dose import Area as Part
from hiptimer.training.routines import Occasion
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import CARD
from hiptimer.ui.look.trail import WIDE, Trail
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.hips import Area, Hips
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row
from hiptimer.ui.widgets.painting import Painted
from hiptimer.ui.widgets.scroll_page import ScrollPage

WIDEST = 560
HEIGHT, EDGE = 132, 6
"""Pixels: of the landscape at 100 %, and of the card's edge round it."""
LEFT = Qt.AlignmentFlag.AlignLeft


class EmptyHistory(ScrollPage):
    """A friendly sentence, the parts of the hips with nothing in them yet, `button` to Today."""

    def __init__(self, appearance: Appearance, measuring: QWidget) -> None:
        super().__init__()
        self._appearance = appearance
        self.button = IconButton(appearance, IconName.TODAY, self.tr("Go to Today"), look="primary")
        title = label(self.tr("No sessions yet"), Role.SHEET_TITLE, wraps=True)
        text = label(
            self.tr(
                "After your first session this page shows when you practised, for how long, and "
                "whether the left and the right hip keep up with each other."
            ),
            Role.MUTED,
            wraps=True,
        )
        self.hips = Hips(appearance)
        self.hips.show_areas([Area(area_name(each), 0, 0) for each in Part], FLOOR_SECONDS)
        self._card = Card()
        parts = (title, text, 4, self.hips, 8, (self.button, LEFT))
        words = in_column(*parts, spacing=10, margins=(28, 16, 28, 28))
        edges = (EDGE, EDGE, EDGE, 0)
        in_column(Dawn(appearance), words, on=self._card, spacing=0, margins=edges)
        self.column.addWidget(label(self.tr("Progress"), Role.TITLE))
        self.column.addWidget(measuring)
        self.column.addLayout(in_row(STRETCH, (self._card, WIDEST), STRETCH))
        self.column.addStretch(1)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _on_appearance_changed(self) -> None:
        self._card.setMaximumWidth(self._appearance.theme.px(WIDEST))


class Dawn(Painted):
    """The landscape before a run, with nobody in it yet."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._trail = Trail(WIDE, CARD - EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self.theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._trail.paint(painter, self.size(), self.theme.tokens.sky(Occasion.BEFORE))
        painter.end()
