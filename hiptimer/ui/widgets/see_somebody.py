"""When pain is for a doctor or physio: two short lists, and where they come from. No diagnosis."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.feels import who_to_see
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, with_key
from hiptimer.ui.widgets.layouts import in_column, in_row
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.scroll_page import ScrollPage

LARGEST = QSize(620, 560)
MARGINS = (28, 24, 20, 20)
SOURCES = (
    "Robertson & Wood 2017, doi.org/10.1055/s-0043-103946",
    "London Marathon, Femoral (hip) Stress Fractures in Runners",
    "Exeter Hip Unit, exeterhipunit.co.uk",
)
"""As they call themselves, in every language."""


class SeeSomebody(Overlay):
    """Lies over `page`. Escape closes it, and so does a click beside it."""

    def __init__(self, appearance: Appearance, page: QWidget) -> None:
        title = who_to_see()
        super().__init__(appearance, page, title)
        self.set_largest(LARGEST)
        close = self.tr("Close")
        tip = with_key(close, "Esc")
        self.close_button = IconButton(appearance, IconName.CLOSE, close, tip=tip)
        self.close_button.clicked.connect(self.close_sheet)
        self.list = ScrollPage()
        self.list.shine_through()
        self.list.setProperty("look", "in-card")
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll it
        self.list.setAccessibleName(title)
        self.list.column.setContentsMargins(8, 4, 8, 4)
        self.list.column.setSpacing(6)
        self._fill()
        head = in_row((label(title, Role.SHEET_TITLE, wraps=True), 1), self.close_button)
        in_column(head, (self.list, 1), on=self.sheet, spacing=14, margins=MARGINS)

    @classmethod
    def open_over(cls, part: QWidget, appearance: Appearance) -> None:
        """Show one over the whole window of `part`, until it is closed."""
        window = part.window()
        page = window.centralWidget() if isinstance(window, QMainWindow) else None
        sheet = cls(appearance, page or window)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(sheet.list)

    def _fill(self) -> None:
        self._add(self.tr("At once"), Role.LARGE)
        self._list(self._at_once())
        self._add(self.tr("In the next days"), Role.LARGE)
        self._list(self._soon())
        self._add(self.tr("HipTimer cannot tell what it is. If you are unsure, ask."), Role.STRONG)
        ours = self.tr("The two weeks, and what is said of numbness and toilet, are our own.")
        self._add(" · ".join(SOURCES), Role.SMALL)
        self._add(ours, Role.SMALL)
        self.list.column.addStretch(1)

    def _at_once(self) -> tuple[str, ...]:
        return (
            self.tr("You cannot put weight on the leg"),
            self.tr("It began with a fall or a blow"),
            self.tr("A fever, or you feel ill and the hip is hot or stiff"),
            self.tr("It hurts at night or at rest, and more and more"),
            self.tr("Numb between the legs, or trouble with bladder or bowel"),
        )

    def _soon(self) -> tuple[str, ...]:
        return (
            self.tr("Pain in the groin or deep in the hip that grows as you run: stop running now"),
            self.tr("It has lasted over two weeks although you took it easy"),
            self.tr("The hip locks or gives way"),
            self.tr("You limp"),
        )

    def _list(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._add(f"\N{BULLET} {line}", Role.BODY)

    def _add(self, words: str, role: Role) -> None:
        self.list.column.addWidget(label(words, role, wraps=True))
