"""The answer to what to do now: one session, why that one, and one button that starts it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from hiptimer.journal.asking import Rest
from hiptimer.journal.soreness import NOTHING_TO_HEED, Heed
from hiptimer.journal.suggesting import FirstSession, Suggestion
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import HERO_CARD
from hiptimer.ui.look.trail import WIDE, Trail
from hiptimer.ui.today import wording
from hiptimer.ui.today.moving_picture import FigureAlone
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.feels import heed_lines
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import STRETCH, flow, in_column, widget_of
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

MARGIN, GAP = 26, 10
TEXT_SHARE, LEAST_TEXT, LEAST_FIGURE = 0.55, 250, 110
"""What of the width the words get, and the least of words and figure, in pixels at 100 %."""


class Answer(Struct, frozen=True):
    """What was `found` to suggest, as a `preset`; `rest` says why nothing is to be done today.

    `when` says on what day of the plan the preset comes next then. `heed` is what hurts.
    """

    preset: Preset
    found: Suggestion
    rest: Rest | None = None
    when: str = ""
    heed: Heed = NOTHING_TO_HEED


class Hero(Painted):
    """Shows an `Answer`. The buttons say what they do in its own words."""

    accessible_role = GROUP

    start_asked = Signal()
    """A person wants to start it; it takes no value."""

    inside_asked = Signal()
    """A person wants to look inside; it takes no value."""

    def __init__(
        self,
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__(appearance)
        self.answer: Answer | None = None
        self._trail = Trail(WIDE, HERO_CARD)
        self._figure = FigureAlone(appearance, motion, now)
        self._figure.setParent(self)
        self._eyebrow = label(role=Role.EYEBROW, wraps=True)
        self._name = label(role=Role.TITLE, wraps=True)
        self._facts = label(role=Role.STRONG, wraps=True)
        self._why = label(role=Role.LEAD, wraps=True)
        self._heed = label(role=Role.STRONG, wraps=True)
        self.start = IconButton(appearance, IconName.PLAY, self.tr("Start"), look="primary")
        self.start.setProperty("main", True)
        self.start.clicked.connect(self.start_asked)
        self.inside = text_button(self.tr("Look inside"))
        self.inside.setProperty("main", True)
        self.inside.clicked.connect(self.inside_asked)
        buttons = widget_of(flow(self.start, self.inside, spacing=GAP))
        parts = (
            self._eyebrow,
            self._name,
            4,
            self._facts,
            6,
            self._why,
            self._heed,
            STRETCH,
            14,
            buttons,
        )
        self._column = in_column(*parts, on=self, spacing=2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._leave_room()

    @property
    def first(self) -> QPushButton:
        """The button that goes on from here."""
        return self.inside if self.answer and self.answer.rest else self.start

    @property
    def _rests(self) -> bool:
        """Whether the day is one of rest, which a figure at work would belie."""
        return self.answer is not None and self.answer.rest not in {None, Rest.ENOUGH}

    def show_answer(self, answer: Answer) -> None:
        if answer == self.answer:
            return
        self.answer = answer
        preset, rest = answer.preset, answer.rest
        first = isinstance(answer.found.reason, FirstSession)
        eyebrow = self.tr("Your first session") if first else self.tr("Today's session")
        show_words(self._eyebrow, "" if rest else eyebrow)
        self._name.setText(wording.rest_title(rest) if rest else preset.plan.name)
        done = wording.why(preset.moment, answer.found.reason)
        show_words(self._facts, "" if rest else wording.facts(preset))
        self._why.setText(wording.rest_line(rest, preset, answer.when) if rest else done)
        show_words(self._heed, " ".join(heed_lines(answer.heed)))
        self.start.setVisible(not rest)
        self.start.setAccessibleName(wording.spoken_start(preset))
        self.start.setAccessibleDescription(f"{wording.facts(preset)}. {done}")
        self.start.setToolTip(wording.tip(preset))
        look = self.tr("Look inside {name}").format(name=preset.plan.name)
        # In large text a long name would have no room on the button.
        self.inside.setToolTip(look)
        self.inside.setAccessibleName(look)
        self.setAccessibleName(self._name.text())
        self._figure.show_routine(preset.plan, preset.cover)
        self._leave_room()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Words alone, which then have all of the width."""
        least = self._column.minimumSize()
        return QSize(least.width() - self._column.contentsMargins().right() + MARGIN, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give words and figure their parts."""
        super().resizeEvent(event)
        self._leave_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = smooth_painter(self), self.theme.tokens
        answer = self.answer
        if answer is not None:
            self._trail.paint(painter, self.size(), tokens.sky(answer.preset.cover.occasion))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        draw_rounded(painter, edge, HERO_CARD - 0.5, line=tokens.line)

    def _on_appearance_changed(self) -> None:
        super()._on_appearance_changed()
        self._leave_room()

    def _words_width(self, width: int) -> int:
        """What the words get of `width`: all that there is where no figure fits beside them."""
        room = width - 2 * MARGIN
        words = max(round(TEXT_SHARE * width) - MARGIN, self.theme.px(LEAST_TEXT))
        words = max(words, self.minimumSizeHint().width() - 2 * MARGIN)
        return words if room - words >= LEAST_FIGURE else room

    def _leave_room(self) -> None:
        width, height = self.width(), self.height()
        words = self._words_width(width)
        right = max(MARGIN, width - MARGIN - words)
        self._column.setContentsMargins(MARGIN, MARGIN - 2, right, MARGIN - 2)
        left = MARGIN + words + GAP
        place = QRect(left, 8, max(1, width - left - GAP), max(1, height - 18))
        self._figure.setVisible(right > MARGIN and not self._rests)
        self._figure.setGeometry(place)
        self._figure.lower()
        # The sun stays behind the figure: words could not be read on it.
        sun = place.center().x() if right > MARGIN else 2 * width
        radius = min(WIDE.radius, place.width() / 2 / max(1, min(width, height)))
        self._trail.vista = replace(WIDE, sun_x=sun / max(1, width), radius=radius)
