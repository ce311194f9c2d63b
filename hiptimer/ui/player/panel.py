"""The right-hand column: side, name, ring and the two lines of cue, of one `Face`."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from hiptimer.ui.player.face import Face, Tone
from hiptimer.ui.player.fitting import TALLEST, FittedText, fitted_pair, text_size
from hiptimer.ui.player.panel_layout import PanelLayout, lay_out_panel
from hiptimer.ui.player.pill import Pill
from hiptimer.ui.player.ring import Ring
from hiptimer.ui.theme import HERO, LARGE, Appearance

BADGE_SIZE = 15
CAPTION_SIZE = 16
CUE_SIZE = 18
LEAST_CUE = 0.4
"""The share of the place that the first line of cue has at least, where there are two."""
CENTRE = Qt.AlignmentFlag.AlignCenter
TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Panel(QWidget):
    """Shows a face and places its parts; every part shrinks rather than being cut off."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._room = 1.0
        self._face: Face | None = None
        self._badge = Pill(appearance)
        self._title = FittedText()
        self._ring = Ring(appearance)
        self._caption = FittedText()
        self._cue = FittedText()
        self._breathing = FittedText()
        words = (self._title, self._caption, self._cue, self._breathing)
        for part in (self._badge, self._ring, *words):
            part.setParent(self)
        appearance.changed.connect(self._place)

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        self._room = room
        self._place()

    def show_face(self, face: Face) -> None:
        """Show `face`."""
        before, self._face = self._face, face
        self._badge.set_text(face.badge.upper(), face.side, face.badge)
        self._title.set_text(face.title)
        self._ring.show_face(face)
        self._caption.set_text(face.caption)
        self._cue.set_text(face.cue)
        self._breathing.set_text(face.breathing)
        if before is None or _shape(before) != _shape(face):
            self._place()

    def minimumSizeHint(self) -> QSize:
        """Everything shrinks; below this nobody could read it."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        del event
        self._place()

    def _place(self) -> None:
        unit = self._appearance.theme.scale * self._room
        layout = lay_out_panel(self.width(), self.height(), unit, self._title_lines())
        self._style(layout)
        self._badge.setGeometry(layout.badge.toRect())
        self._title.setGeometry(layout.title.toRect())
        self._ring.setGeometry(layout.ring.toRect())
        self._ring.set_captioned(layout.caption is None, round(CAPTION_SIZE * unit))
        self._caption.setVisible(layout.caption is not None)
        if layout.caption is not None:
            self._caption.setGeometry(layout.caption.toRect())
        self._place_cues(layout.cues)

    def _place_cues(self, box: QRectF) -> None:
        """The form cue above the breathing cue, no smaller; one alone has the whole place.

        Where even the smallest type has no room for both, the quieter one is left out.
        """
        place = box.toRect()
        cue, breathing = QRect(place), QRect(place)
        both_fit = True
        if self._face and self._face.cue and self._face.breathing:
            font = self._appearance.theme.font(CUE_SIZE * self._room, QFont.Weight.Medium)
            font = fitted_pair(self._face.cue, self._face.breathing, font, QSizeF(place.size()))
            first, second = (
                ceil(text_size(each, font, place.width()).height())
                for each in (self._face.cue, self._face.breathing)
            )
            both_fit = first + second <= place.height()
            if both_fit:
                least = min(round(place.height() * LEAST_CUE), place.height() - second)
                cue.setHeight(max(first, least))
                breathing.setTop(cue.top() + cue.height())
                self._breathing.limit(font.pixelSize())
        self._cue.setGeometry(cue)
        self._breathing.setGeometry(breathing)
        self._breathing.setVisible(both_fit)

    def _style(self, layout: PanelLayout) -> None:
        theme, tokens, room = self._appearance.theme, self._appearance.theme.tokens, self._room
        medium, bold = QFont.Weight.Medium, QFont.Weight.Bold
        middle, top = (LEFT, TOP_LEFT) if layout.beside else (CENTRE, TOP)
        badge = theme.font(BADGE_SIZE * room, bold)
        badge.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        self._badge.set_look(badge, at_left=layout.beside)
        self._title.set_look(theme.font(HERO * room, bold), tokens.ink, middle)
        self._caption.set_look(theme.font(LARGE * room, medium), tokens.ink, middle)
        self._cue.set_look(theme.font(CUE_SIZE * room, medium), tokens.ink, top)
        self._breathing.set_look(theme.font(CUE_SIZE * room), tokens.muted, top)

    def _title_lines(self) -> int:
        font = self._appearance.theme.font(HERO * self._room, QFont.Weight.Bold)
        text = self._face.title if self._face else ""
        return 1 if text_size(text, font, TALLEST).width() <= self.width() * 0.98 else 2


def _shape(face: Face) -> tuple[str, Tone, str, str]:
    """What of a face changes the places of the parts."""
    return face.title, face.tone, face.cue, face.breathing
