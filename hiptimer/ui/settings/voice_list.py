"""The voices that speak the language in use: to hear each with one click, to compare, to choose."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from hiptimer.ports.sound_and_machine import VoiceCatalogue, VoiceName
from hiptimer.ui.drills.hearing import Hearing
from hiptimer.ui.language import language_in_use
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.voice_names import (
    PIPER,
    full_name,
    group_name,
    name_in_group,
    recommended,
    spoken,
)
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.shortcuts import add_shortcut
from hiptimer.voice.engines.piper import install_command

SHOWN = 5
"""So many voices are listed at first; some computers have fifty."""
LEAST_LETTERS = 18
ROUNDING = 4
"""Pixels by which a hint and the letters themselves may differ."""
LETTERS = ("A", "B")
SANDBOX = Path("/.flatpak-info")
"""Is there in a Flatpak, which sees none of the programs of the system."""
Say = Callable[[str | None], object]


class VoiceList(QWidget):
    """Rows by engine. The usual voice is chosen as None, so that a better one can take its place.

    `say` has a sentence said by the voice of that id, None for the usual one, through `hearing`.
    """

    voice_chosen = Signal(object)
    """A person has chosen a voice; the value is its id, or None for the usual one."""

    voices_came = Signal(object)
    """The engines have named their voices; the value is all of them, a tuple of `VoiceName`."""

    _listed = Signal(object)

    def __init__(self, appearance: Appearance, hearing: Hearing, say: Say) -> None:
        super().__init__()
        self._appearance, self._hearing, self._say = appearance, hearing, say
        self.rows: list[VoiceRow] = []
        self._made: list[VoiceRow] = []
        self._wanted: str | None = None
        self._all_shown = False
        self._names = QButtonGroup(self)
        self._sounding: VoiceRow | None = None
        self._lines = in_column(spacing=8)
        holder = widget_of(self._lines)  # made first, as the first of it gets the focus first
        self._more = text_button()
        self._more.clicked.connect(self._show_all)
        self.compare = Comparing(appearance)
        self.compare.asked.connect(self._hear_compared)
        self.compare.both.clicked.connect(lambda: self._hear_compared(0, both=True))
        for index, letter in enumerate(LETTERS):
            add_shortcut(self, lambda at=index: self._hear_compared(at), letter)
        in_column(holder, flow(self._more), self.compare, on=self, spacing=8)
        self._listed.connect(self._on_listed)
        hearing.ended.connect(self._on_ended)
        self._then: VoiceRow | None = None
        self._fill([])

    def ask(self, catalogue: VoiceCatalogue) -> None:
        """Ask for the voices. The answer may come from any thread, or never."""

        def tell(voices: Sequence[VoiceName]) -> None:
            with suppress(RuntimeError):  # the window may be gone by then
                self._listed.emit(tuple(voices))

        catalogue.voices(tell)

    def show_voice(self, voice: str | None) -> None:
        """Mark that voice as chosen; the usual one where it is not there."""
        self._wanted = voice
        chosen = next((row for row in self.rows if row.id == voice), self.rows[0])
        usual = next((row for row in self.rows if row.choice is None), chosen)
        row = chosen if chosen.id == voice else usual
        row.name.setChecked(True)
        self._show_some()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes: whoever clicks then does not wait for the sound device."""
        super().enterEvent(event)
        self._hearing.get_ready()

    def _on_listed(self, voices: tuple[VoiceName, ...]) -> None:
        self._fill(spoken(voices, language_in_use()))
        self.show_voice(self._wanted)
        self.voices_came.emit(voices)

    def _fill(self, voices: Sequence[VoiceName]) -> None:
        """List `voices`, and above them the usual one where none of them is known to be it."""
        self._hearing.stop()
        best = recommended(voices)
        known = any(voice.is_usual for voice in voices)
        listed = [*([] if known else [None]), *voices]
        while len(self._made) < len(listed):
            self._make_row()
        self.rows = self._made[: len(listed)]
        for row, voice in zip(self.rows, listed, strict=True):
            row.show_voice(voice, is_best=voice is not None and voice == best)
        self.compare.set_possible(len(self.rows) > 1)
        self.show_voice(self._wanted)

    def _make_row(self) -> None:
        """Rows stay, and Tab comes to each where it stands: Qt takes what is made late for last."""
        row, before = VoiceRow(self._appearance), self._made[-1:]
        self._made.append(row)
        self._lines.addWidget(row)
        self._names.addButton(row.name)
        row.name.clicked.connect(lambda: self.voice_chosen.emit(row.choice))
        row.play.clicked.connect(lambda: self._play_or_stop(row))
        row.mark.clicked.connect(lambda: self._mark(row))
        stops = (*(each.play for each in before), row.name, row.mark, row.play)
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    def _show_all(self) -> None:
        self._all_shown = True
        self._show_some()
        self.rows[SHOWN].name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_some(self) -> None:
        """Show the first few, and the chosen one wherever it stands."""
        shown = self.rows if self._all_shown else self.rows[:SHOWN]
        shown = [row for row in self.rows if row in shown or row.name.isChecked()]
        for row in self._made:
            row.setVisible(row in shown)
        before: list[VoiceRow | None] = [None, *shown]
        for above, row in zip(before, shown, strict=False):
            row.show_title(above is None or above.group != row.group)
        self._more.setText(self.tr("Show all %n voice(s)", "", len(self.rows)))
        self._more.setVisible(len(shown) < len(self.rows))

    def _play_or_stop(self, row: VoiceRow) -> None:
        sounding = self._sounding
        self._then = None
        self._hearing.stop()
        if row is not sounding:
            self._hear(row)

    def _hear(self, row: VoiceRow) -> None:
        self._say(row.choice)  # this ends what was said before
        self._sounding = row
        row.show_sounding(sounds=True)

    def _on_ended(self, whole: bool) -> None:
        then, self._then = self._then, None
        if self._sounding is not None:
            self._sounding.show_sounding(sounds=False)
            self._sounding = None
        if whole and then is not None:
            self._hear(then)

    def _mark(self, row: VoiceRow) -> None:
        """Have `row` compared, in place of the one that was marked first, or no more."""
        marked = [each for each in self.compare.marked if each is not row]
        if row not in self.compare.marked:
            marked = [*marked[-1:], row]
        self.compare.show_marked(marked)
        for each in self.rows:
            each.show_mark(LETTERS[marked.index(each)] if each in marked else "")

    def _hear_compared(self, first: int, *, both: bool = False) -> None:
        marked = self.compare.marked
        if len(marked) == len(LETTERS):
            self._then = None
            self._hearing.stop()
            self._hear(marked[first])
            self._then = marked[1] if both else None


class VoiceRow(QWidget):
    """One voice, None for the usual one where it is not known which that is."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.id: str | None = None
        self.choice: str | None = None
        self.called = self.group = ""
        self._title = label(role=Role.SMALL)
        self.name = NameButton()
        self._best = label(self.tr("Recommended"), Role.TAG_STRONG)
        self.mark = QPushButton()
        self.mark.setCheckable(True)
        self.mark.setProperty("look", "segment")
        self.play = IconButton(appearance, IconName.PLAY)
        controls = widget_of(in_row(self.mark, self.play, spacing=8))
        names = widget_of(flow(self.name, self._best))
        in_column(
            *(self._title, beside(names, controls, least_letters=LEAST_LETTERS)),
            on=self,
            spacing=4,
        )
        self.show_voice(None, is_best=False)

    def show_title(self, shows: bool) -> None:
        """Say above it what kind of voice it is, where that is known."""
        self._title.setVisible(shows and bool(self.group))

    def show_voice(self, voice: VoiceName | None, *, is_best: bool) -> None:
        """Be the row of `voice`, not marked."""
        usual = self.tr("The default voice")
        self.id = voice.id if voice else None
        self.choice = None if voice is None or voice.is_usual else voice.id
        self.called = full_name(voice) if voice else usual
        self.name.show_name(name_in_group(voice) if voice else usual)
        named = f"{self.called}, {self._best.text()}" if is_best else self.called
        self.name.setAccessibleName(named)
        self._best.setVisible(is_best)
        self.group = group_name(voice.engine) if voice else ""
        self._title.setText(self.group)
        self.mark.setAccessibleName(self.tr("Compare {voice}").format(voice=self.called))
        self.show_mark("")
        self.show_sounding(sounds=False)

    def show_sounding(self, *, sounds: bool) -> None:
        """Offer to stop where it `sounds`, else to hear it."""
        self.play.set_icon_name(IconName.STOP if sounds else IconName.PLAY)
        words = self.tr("Stop {voice}") if sounds else self.tr("Hear {voice}")
        self.play.setAccessibleName(words.format(voice=self.called))
        self.play.setToolTip(self.tr("Stop") if sounds else self.tr("Hear it"))

    def show_mark(self, letter: str) -> None:
        """Show as which of two it is compared; nothing where it is not."""
        self.mark.setChecked(bool(letter))
        self.mark.setText(letter or self.tr("Compare"))
        self.mark.setAccessibleDescription(letter)


class NameButton(QPushButton):
    """A choice whose name ends in "…" where there is no room for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group makes it so; this tells a screen reader
        self.setProperty("look", "segment")

    def show_name(self, name: str) -> None:
        self._name = name
        self.setText(name)

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        missing = metrics.horizontalAdvance(self._name) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + missing, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self._name)
        room = self.width() - around + ROUNDING
        self.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room))
        self.setToolTip("" if self.text() == self._name else self._name)


class Comparing(QWidget):
    """Says how to compare two voices, and has both of them heard with the same sentence."""

    asked = Signal(int)
    """A person wants to hear the first or the second of the two, 0 or 1."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.marked: Sequence[VoiceRow] = ()
        self._text = label(role=Role.MUTED, wraps=True)
        self.both = IconButton(appearance, IconName.PLAY, self.tr("A, then B"))
        self.singles = tuple(map(text_button, LETTERS))
        for index, button in enumerate(self.singles):
            button.clicked.connect(lambda _=False, at=index: self.asked.emit(at))
        self._buttons = widget_of(flow(self.both, *self.singles))
        in_column(self._text, self._buttons, on=self, spacing=8)
        self.show_marked(())

    def set_possible(self, possible: bool) -> None:
        """Say whether there are two voices at all; those marked before are gone."""
        self.setVisible(possible)
        self.show_marked(())

    def show_marked(self, marked: Sequence[VoiceRow]) -> None:
        """Compare these, where they are two."""
        self.marked = marked
        names = {letter: row.called for letter, row in zip(LETTERS, marked, strict=False)}
        if len(marked) == len(LETTERS):
            words = self.tr("A: {A}. B: {B}. The keys A and B switch.").format(**names)
        elif marked:
            words = self.tr("Mark another voice to compare it with {A}.").format(**names)
        else:
            words = self.tr("Mark two voices to hear the same sentence from both.")
        self._text.setText(words)
        self._buttons.setVisible(len(marked) == len(LETTERS))
        for letter, button in zip(LETTERS, self.singles, strict=True):
            button.setAccessibleName(
                self.tr("Hear {voice}").format(voice=names.get(letter, letter))
            )


class VoiceHelp(QWidget):
    """How to install a nicer voice on Linux: a line for a terminal. Hidden until it is of use."""

    def __init__(self) -> None:
        super().__init__()
        self.command = install_command(language_in_use())
        text = self.tr(
            "A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, "
            "then restart HipTimer. Debian and Ubuntu need the package python3-venv for it."
        )
        line = label(self.command, Role.SMALL, wraps=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setAccessibleName(self.tr("The line for a terminal"))
        self._copy = QPushButton(self.tr("Copy the line"))
        self._copy.clicked.connect(self._on_copy_clicked)
        said = label(text, Role.MUTED, wraps=True)
        self.unfold = text_button(self.tr("A more natural voice"))
        self.unfold.setCheckable(True)
        self.how = widget_of(in_column(said, line, flow(self._copy), spacing=8))
        self.unfold.toggled.connect(self.how.setVisible)
        in_column(flow(self.unfold), self.how, on=self, spacing=8)
        self.how.hide()
        self.hide()

    def show_for(self, voices: Iterable[VoiceName]) -> None:
        """Show it if these are all voices and none is the most natural one."""
        self.setVisible(is_wanted(voices, language_in_use()))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        self._copy.setText(self.tr("Copied"))


def is_wanted(voices: Iterable[VoiceName], language: str) -> bool:
    """Whether help is of use: on Linux, where Piper does not speak `language`."""
    if not sys.platform.startswith("linux") or SANDBOX.exists():
        return False
    return all(voice.engine != PIPER for voice in spoken(tuple(voices), language))
