"""The page of the very first start: three questions with answers filled in, and a session.

No name, no goal, no age. Whoever passes it over is not asked again either.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace as with_changes

from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QFrame, QLabel, QWidget

from hiptimer.figure.moment import box_of
from hiptimer.figure.motion import moment_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.session.plan import Plan, minutes_of
from hiptimer.settings.settings import RunTime, Settings
from hiptimer.training.routines import Occasion
from hiptimer.ui.drills.hearing import Hearing, sample_sentence, words_without_voice
from hiptimer.ui.figure.drawing import MARGIN
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.first_run.first_session import first_plan, run_time_at
from hiptimer.ui.first_run.parts import Answers, PlaceCard, Wave
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.trail import Trail, Vista
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import SILENT, silence
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_look, show_words
from hiptimer.ui.widgets.layouts import Part, beside, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.painting import Painted, smooth_painter
from hiptimer.ui.widgets.scroll_page import ScrollPage
from hiptimer.ui.widgets.shortcuts import ENTER, add_shortcut
from hiptimer.ui.widgets.wordmark import Wordmark

DRILL, REACHING = "walking-spiderman-overhead-reach", 0.58
"""The figure, and how far it has gone in a rep: an arm reaches for the sky."""
VISTA = Vista(0.27, 0.36, 0.21, 0.60)
FIGURE = QRectF(0.06, 0.18, 0.42, 0.72)
"""Where the figure is, as shares of the page."""
CARD_WIDTH, MARGIN_AROUND, LEAST_BESIDE = 572, 44, 260
"""Pixels: the card at 100 %, around it where there is room, and what a figure beside it needs."""
WIDEST, TINY = 1500, 560
"""Pixels: a wider page has the card nearer to its middle; a lower one, at 100 %, has less of it."""
VOICE, NO_VOICE = "yes", "no"


class FirstRun(Painted):
    """Asks, keeps what is answered, and goes."""

    started = Signal(object)
    """The person begins; the value is the `Plan` of the first session."""

    passed_over = Signal()
    """The person wants to look around first; it takes no value."""

    _listed = Signal(object)

    def __init__(
        self, services: Services, appearance: Appearance, system: str = sys.platform
    ) -> None:
        super().__init__(appearance)
        self._services = services
        self._system = system
        self._trail = Trail(VISTA)
        self._touched: set[str] = set()
        self._figure = FigureView(appearance)
        self._figure.setParent(self)
        self._figure.accessible_role = SILENT
        self._hearing = Hearing(services, self)
        self._build_questions()
        self._build_foot()
        self._lay_out()
        self._hearing.status_changed.connect(self._on_status_changed)
        self._listed.connect(self._on_voices_listed)
        self._hearing.began.connect(self.wave.play)
        self._hearing.ended.connect(lambda _whole: self.wave.stop())
        add_shortcut(self, self._pass_over, Qt.Key.Key_Escape)
        self._show_figure()
        self._show_plan()

    def _build_questions(self) -> None:
        appearance, services = self._appearance, self._services
        self.runs = Answers(
            self.tr("When do you mostly run?"),
            [
                (RunTime.MORNING, self.tr("Morning")),
                (RunTime.MIDDAY, self.tr("Midday")),
                (RunTime.EVENING, self.tr("Evening")),
                (RunTime.VARIES, self.tr("It varies")),
            ],
        )
        self.runs.show_value(run_time_at(services.now().hour))
        on_floor = self.tr("On the floor"), self.tr("A mat, or a carpet")
        no_floor = self.tr("No floor"), self.tr("Standing, with a chair or wall")
        lying, sitting = ("pigeon-pose", None), ("figure-four-stretch", "seated")
        self.floor = PlaceCard(appearance, services, on_floor, lying, Occasion.EASY)
        self.no_floor = PlaceCard(appearance, services, no_floor, sitting, Occasion.DESK)
        self._places = QButtonGroup(self)
        for place in (self.floor, self.no_floor):
            self._places.addButton(place)
            place.clicked.connect(self._show_plan)
            place.clicked.connect(lambda: self._touched.add("floor"))
        self.floor.setChecked(True)
        self.hear = IconButton(appearance, IconName.PLAY, self.tr("Hear it"))
        self.hear.setAccessibleName(self.tr("Hear the voice"))
        self.hear.clicked.connect(self._on_hear_clicked)
        self.wave = Wave(appearance)
        choices = [(VOICE, self.tr("Yes")), (NO_VOICE, self.tr("No voice"))]
        self.voice = Answers(self.tr("Can you hear the voice?"), choices)
        self.voice.show_value(VOICE)
        self.voice.chosen.connect(self._show_plan)
        self.runs.chosen.connect(lambda _value: self._touched.add("runs"))
        self.voice.chosen.connect(lambda _value: self._touched.add("voice"))
        self.no_sound = label(role=Role.SMALL, wraps=True)
        self.no_sound.hide()

    def _build_foot(self) -> None:
        self.start = IconButton(self._appearance, IconName.PLAY, "", "primary", called=" ")
        self.start.setProperty("main", True)
        self.start.clicked.connect(self._begin)
        self.look_around = text_button(self.tr("Look around first"), "plain")
        self.look_around.clicked.connect(self._pass_over)

    def _lay_out(self) -> None:
        self._name = Wordmark(self._appearance)
        self._name.setParent(self)
        self._name.move(20, 22)
        self._card = QFrame(self)
        self._card.setProperty("look", "sheet")
        self._scroll = _Questions()
        column = self._scroll.column
        title = label(self.tr("Five minutes for your hips."), Role.TITLE, wraps=True)
        lead = label(self.tr("Three questions, then you begin."), Role.MUTED, wraps=True)
        places = widget_of(in_row((self.floor, 1), (self.no_floor, 1), spacing=12))
        hear = widget_of(flow(self.hear, self.wave, spacing=12))
        voice = widget_of(beside(hear, self.voice, spacing=12, least_letters=4))
        column.addLayout(in_column(title, lead, spacing=4))
        for number, asked, answers in (
            (1, self.tr("When do you mostly run?"), (self.runs,)),
            (2, self.tr("Where will you do this?"), (places,)),
            (3, self.tr("Can you hear the voice?"), (voice, self.no_sound)),
        ):
            column.addLayout(in_column(_question(number, asked), *answers, spacing=10))
        column.addStretch(1)
        words = self.tr("Nothing you do here leaves this computer.")
        self._private = label(words, Role.SMALL, wraps=True)
        under = widget_of(beside(self._private, self.look_around, spacing=12, least_letters=16))
        self._foot = widget_of(in_column(self.start, under, spacing=6))
        in_column((self._scroll, 1), self._foot, on=self._card, spacing=0)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter starts. Only Linux is sure to have a voice for each language; elsewhere, ask."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._system.startswith("linux"):
            self._services.voices().voices(self._pass_on_voices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on an answer chooses it, and begins where it is chosen."""
        focused = QApplication.focusWidget()
        if event.key() not in ENTER or not isinstance(focused, QAbstractButton):
            super().keyPressEvent(event)
        elif focused.isChecked():
            self._begin()
        else:
            focused.click()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The card at the right, the figure beside it where there is room."""
        width, height = self.width(), self.height()
        around = MARGIN_AROUND if min(width / 1280, height / 800) >= 0.9 else 10
        wide = min(self.theme.px(CARD_WIDTH), width - 2 * around)
        high = min(self.theme.px(720), height - 2 * around)
        has_room = width - wide - 2 * around >= LEAST_BESIDE
        apart = max(around, (width - WIDEST) // 3)
        left = width - wide - apart if has_room else (width - wide) // 2
        self._card.setGeometry(QRect(left, (height - high) // 2, wide, high))
        is_roomy = around == MARGIN_AROUND
        inside = 40 if is_roomy else 20
        self._scroll.column.setContentsMargins(inside, inside - 4, inside, 8)
        self._scroll.column.setSpacing(24 if is_roomy else 10)
        for place in (self.floor, self.no_floor):
            place.set_low(not is_roomy)
        self._name.adjustSize()
        self._name.setVisible(has_room)
        is_tiny = height < self.theme.px(TINY)
        set_look(self.start, "main", not is_tiny)
        self._private.setVisible(not is_tiny)
        foot = self._foot.layout()
        if foot is not None:
            foot.setContentsMargins(inside, 8, inside, 20 if is_roomy else 6)
        self._figure.setVisible(has_room)
        x, y, high = FIGURE.x() * width, FIGURE.y() * height, FIGURE.height() * height
        wide = min(FIGURE.width() * width, left - x - 12)
        self._figure.setGeometry(QRectF(x, y, wide, high).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        sky = self.theme.tokens.sky(Occasion.BEFORE)
        self._trail.paint(smooth_painter(self), self.size(), sky)

    def _on_appearance_changed(self) -> None:
        super()._on_appearance_changed()
        self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def _show_figure(self) -> None:
        try:
            motion = self._services.motion(DRILL)
        except MotionError:
            motion = None
        if motion is not None:
            moment = moment_of(motion, stage="rep", fraction=REACHING)
            moment = with_changes(moment, inset=None, highlights=(), travel=(0.0, 0.0))
            self._figure.show_moment(moment, box_of(moment).grown(MARGIN))

    @property
    def _plan(self) -> Plan:
        floor, voice = self.floor.isChecked(), self.voice.value == VOICE
        return first_plan(self._services, floor=floor, voice=voice)

    def _show_plan(self) -> None:
        words = self.tr("Start the first session, %n min", "", minutes_of(self._plan.seconds))
        self.start.setText(words)
        self.start.setAccessibleName(words)

    def _on_hear_clicked(self) -> None:
        settings = self._services.settings.settings
        self._hearing.say([sample_sentence(self._services)], settings)

    def _on_status_changed(self, words: str) -> None:
        """Say what is missing; without sound everything is on the screen, too."""
        if words and self._services.sound().problems():
            on_screen = self.tr("Sessions work without: all of it is on the screen.")
            words = f"{self.tr('No sound?')} {words} {on_screen}"
        show_words(self.no_sound, words)

    def _pass_on_voices(self, voices: Sequence[VoiceName]) -> None:
        """Comes from any thread, and the page may be gone by then."""
        with suppress(RuntimeError):
            self._listed.emit(tuple(voices))

    def _on_voices_listed(self, voices: tuple[VoiceName, ...]) -> None:
        if words := words_without_voice(voices):
            show_words(self.no_sound, words)

    def _begin(self) -> None:
        plan = self._plan
        self._keep({"runs", "floor", "voice"})
        self.started.emit(plan)

    def _pass_over(self) -> None:
        self._keep(self._touched)
        self.passed_over.emit()

    def _keep(self, answers: set[str]) -> None:
        """Keep these answers, and that all was asked."""
        self._hearing.stop()
        model = self._services.settings
        model.replace(self._answered(model.settings, answers))

    def _answered(self, settings: Settings, answers: set[str]) -> Settings:
        you = replace(settings.you, welcomed=True)
        if "runs" in answers:
            you = replace(you, runs=RunTime(self.runs.value))
        if "floor" in answers:
            you = replace(you, floor=self.floor.isChecked())
        if "voice" in answers and self.voice.value == NO_VOICE:
            settings = settings.heard_as(settings.sound_mode.with_voice(on=False))
        return replace(settings, you=you)


class _Questions(ScrollPage):
    """Scrolls only where the window is too low for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "in-card")
        self._content.setProperty("look", "")
        self._content.setAutoFillBackground(False)


def _question(number: int, words: str) -> QWidget:
    badge = label(str(number), Role.TAG_STRONG)
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    silence(badge)
    asked: QLabel = label(words, Role.LARGE, wraps=True)
    parts: tuple[Part, ...] = (badge, (asked, 1))
    return widget_of(in_row(*parts, spacing=12))
