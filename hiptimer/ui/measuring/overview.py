"""All tests: what was measured last, what it says, and which are due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.journal.measured_dose import Ask
from hiptimer.journal.measuring import CHANGES, Measured, headline
from hiptimer.journal.measuring_offer import Offer, has_begun, is_due
from hiptimer.settings.settings import MeasuringSettings
from hiptimer.training.self_tests import SelfTest, SelfTests
from hiptimer.training.sides import Side
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import BETWEEN_CARDS
from hiptimer.ui.measuring import wording
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import (
    STRETCH,
    beside,
    empty,
    flow,
    in_column,
    in_row,
    widget_of,
)
from hiptimer.ui.widgets.numbers import plural
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage

translate = QCoreApplication.translate
LEAST_CARD, MOST_COLUMNS = 360, 3
"""A card's width in pixels at 100 %, and how many stand beside each other at most."""


class Overview(ScrollPage):
    """Shows every test as a card; `all_of_them` leads through what is due."""

    measure_asked = Signal(object)
    """A person wants to take tests; the value is a sequence of `SelfTest`."""

    values_asked = Signal(object)
    """A person wants to see all that was read in a `SelfTest`."""

    kept_asked = Signal(object)
    """A person wants to be led through a `SelfTest` again that was left out."""

    def __init__(self, appearance: Appearance, tests: SelfTests) -> None:
        super().__init__()
        self._appearance = appearance
        self._due: tuple[SelfTest, ...] = ()
        self._columns = 0
        self.cards: tuple[TestCard, ...] = ()
        self.back = IconButton(appearance, IconName.LEFT, self.tr("Progress"), look="link")
        title = label(self.tr("Measured hips"), Role.TITLE, wraps=True)
        self._line = label(role=Role.MUTED, wraps=True)
        self.all_of_them = text_button(look="primary")
        self.all_of_them.clicked.connect(lambda: self.measure_asked.emit(self._due))
        texts = widget_of(in_column(title, self._line, spacing=2))
        self._headline = label(role=Role.HINT, wraps=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(BETWEEN_CARDS)
        note = Card()
        note.setProperty("look", "note")
        without = [label(each.text, wraps=True) for each in tests.without]
        limits = [label(each, Role.SMALL, wraps=True) for each in tests.limits]
        in_column(*without, *limits, on=note, spacing=6, margins=(18, 14, 18, 14))
        head = beside(texts, widget_of(flow(self.all_of_them)), least_letters=18)
        top = widget_of(in_row(self.back, STRETCH))
        parts = (top, head, self._headline, self._grid, note, STRETCH)
        self.column.addLayout(in_column(*parts, spacing=14))
        self.resized.connect(self._arrange)

    def show_measured(
        self,
        found: Sequence[Measured],
        choice: MeasuringSettings,
        today: date,
        offered: Offer | None,
        asks: Iterable[Ask] = (),
    ) -> None:
        """Show all tests as they stand today, which are offered, and what they ask of the week."""
        left_out = choice.left_out
        self._take_cards_away()
        led = [each for each in found if each.test.id not in left_out]
        begun = [each for each in led if has_begun(each)]
        meant = offered.tests if offered else ()
        due = [each for each in begun or led if each.test.id in meant or is_due(each, today)]
        self._due = tuple(each.test for each in due)
        self._line.setText(self._say(begun, due))
        self.all_of_them.setVisible(bool(due))
        words = plural("Measuring", "Measure %n test(s)", len(due))
        self.all_of_them.setText(words if begun else self.tr("Begin with a practice day"))
        said = (wording.headline(headline(found)), *(translated(each.message) for each in asks))
        show_words(self._headline, " ".join(filter(None, said)))
        self.cards = tuple(
            TestCard(each, today, is_due=each in due, is_left_out=each.test.id in left_out)
            for each in found
        )
        for card in self.cards:
            card.measure.clicked.connect(lambda _=0, c=card: self.measure_asked.emit((c.test,)))
            card.values.clicked.connect(lambda _=0, c=card: self.values_asked.emit(c.test))
            card.again.clicked.connect(lambda _=0, c=card: self.kept_asked.emit(c.test))
        self._columns = 0
        self._arrange()

    @property
    def first(self) -> QWidget:
        """What has the focus at first."""
        led = [card.measure for card in self.cards if not card.measure.isHidden()]
        return self.all_of_them if self._due else next(iter(led), self.back)

    def _say(self, begun: Sequence[Measured], due: Sequence[Measured]) -> str:
        if not begun:
            return self.tr(
                "Five tests that you can do alone, with a phone or a tape. A practice day, two days"
                " for your start, then every four weeks. About eight minutes for all."
            )
        if due:
            return plural("Measuring", "%n test(s) due.", len(due))
        return self.tr("Nothing is due. Range changes slowly: every four weeks is enough.")

    def _take_cards_away(self) -> None:
        empty(self._grid)

    def _arrange(self) -> None:
        """As many columns as there is room for."""
        width = self.viewport().width() - MARGINS[0] - MARGINS[2]
        least = LEAST_CARD * self._appearance.theme.scale
        columns = min(max(1, int(width / least)), MOST_COLUMNS)
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(index, columns))
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class TestCard(Card):
    """One test: its last values, what the sides say, when it is due."""

    __test__ = False

    def __init__(self, found: Measured, today: date, *, is_due: bool, is_left_out: bool) -> None:
        super().__init__()
        self.test = found.test
        self.setAccessibleName(found.test.name)
        name = label(found.test.name, Role.LARGE, wraps=True)
        tells = label(found.test.tells, Role.SMALL, wraps=True)
        last = label(wording.last_values(found), Role.STRONG, wraps=True)
        last.setVisible(bool(last.text()))
        self.says = label("\n".join(_verdicts(found)), wraps=True)
        self.says.setVisible(has_begun(found))
        words = wording.when(found, today, due_now=is_due)
        if is_left_out:
            words = translate("Measuring", "You left it out")
        when = label(words, Role.MUTED, wraps=True)
        self.measure = text_button(translate("Measuring", "Measure"))
        self.values = text_button(translate("Measuring", "Values"), "plain")
        self.again = text_button(translate("Measuring", "Bring it back"))
        for button in (self.measure, self.values, self.again):
            button.setAccessibleName(f"{button.text()}: {found.test.name}")
        self.measure.setVisible(not is_left_out)
        self.again.setVisible(is_left_out)
        self.values.setVisible(has_begun(found))
        buttons = widget_of(flow(self.measure, self.again, self.values))
        margins = (18, 14, 18, 14)
        parts = (name, tells, last, self.says, STRETCH, when, buttons)
        in_column(*parts, on=self, spacing=6, margins=margins)


def _verdicts(found: Measured) -> list[str]:
    """What the sides say, once where both say the same; and whether one lags."""
    said = {side: found.verdict(side) for side in Side if found.series(side)}
    words = {side: wording.verdict(each, found.test) for side, each in said.items()}
    if len(set(words.values())) == 1 and len(words) > 1:
        both = any(each.standing in CHANGES for each in said.values())
        one = next(iter(words.values()))
        lines = [translate("Measuring", "Both: {words}").format(words=one) if both else one]
    else:
        lines = [f"{wording.side_name(side)}: {each}" for side, each in words.items()]
    lag = wording.sides(found)
    return [*lines, lag] if lag else lines
