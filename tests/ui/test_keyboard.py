"""Keys as each system sends them: a held one counts once, a foreign letter counts by its place."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.ui.keyboard import Keyboard, is_foreign, key_at
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import label

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
PLATFORMS = ("xcb", "wayland", "windows", "cocoa")
# Where E, F, M and V are: Linux's codes and eight, a PC's, and macOS's virtual ones.
X11 = {Key.Key_E: 26, Key.Key_F: 41, Key.Key_M: 58, Key.Key_V: 55, Key.Key_T: 28, Key.Key_B: 56}
PC = {key: code - 8 for key, code in X11.items()}
MAC = {Key.Key_E: 14, Key.Key_F: 3, Key.Key_M: 46, Key.Key_V: 9, Key.Key_T: 17, Key.Key_B: 11}
RUSSIAN = {Key.Key_E: "у", Key.Key_F: "а", Key.Key_M: "ь", Key.Key_V: "м", Key.Key_T: "е"}
GREEK = {Key.Key_E: "ε", Key.Key_F: "φ", Key.Key_M: "μ", Key.Key_V: "ω", Key.Key_T: "τ"}
HEBREW = {Key.Key_E: "ק", Key.Key_F: "כ", Key.Key_M: "צ", Key.Key_V: "ה", Key.Key_T: "א"}


@dataclass
class Typist:
    """Sends a window what a window system sends it. Time goes on by 40 ms with each event."""

    window: QWidget
    shortcuts: dict[QKeySequence, Callable[[], object]] = field(default_factory=dict)
    time: count[int] = field(default_factory=lambda: count(1000, 40))

    def send(
        self,
        kind: QEvent.Type,
        key: int,
        text: str = "",
        *,
        at: int,
        scan: int = 0,
        virtual: int = 0,
        held: Qt.KeyboardModifier = NONE,
        marked: bool = False,
    ) -> QKeyEvent:
        event = QKeyEvent(kind, key, held, scan or key % 250, virtual, 0, text, marked)
        event.setTimestamp(at)
        event.setAccepted(kind is not QEvent.Type.ShortcutOverride)
        handle = self.window.windowHandle()
        assert handle is not None
        QCoreApplication.sendEvent(handle, event)
        return event

    def down(self, key: int, text: str = "", *, at: int = 0, **more: int | bool) -> bool:
        """Press as Qt does: shortcuts are asked first; whether one would have got the key."""
        at = at or next(self.time)
        held, marked = Qt.KeyboardModifier(more.get("held", NONE)), bool(more.get("marked"))
        scan, virtual = int(more.get("scan", 0)), int(more.get("virtual", 0))
        asked = QEvent.Type.ShortcutOverride
        override = self.send(
            asked, key, text, at=at, scan=scan, virtual=virtual, held=held, marked=marked
        )
        shortcut = self.shortcuts.get(QKeySequence(key))
        if not override.isAccepted() and shortcut is not None:
            shortcut()
            return True
        pressed = QEvent.Type.KeyPress
        self.send(pressed, key, text, at=at, scan=scan, virtual=virtual, held=held, marked=marked)
        return False

    def up(self, key: int, *, at: int = 0, marked: bool = False) -> None:
        self.send(QEvent.Type.KeyRelease, key, at=at or next(self.time), marked=marked)

    def hold(self, key: int, text: str = "", *, marked: bool = False, times: int = 20) -> None:
        """Hold it down as under X11: each repeat is a release and a press at the same time."""
        self.down(key, text)
        for _ in range(times):
            at = next(self.time)
            self.up(key, at=at, marked=marked)
            self.down(key, text, at=at, marked=marked)
        self.up(key)


@dataclass
class Page:
    """A window with one thing of each kind, and what was asked for."""

    window: QWidget
    line: QLineEdit
    rows: QListWidget
    button: QPushButton
    asked: list[str] = field(default_factory=list)
    once: bool = False

    def focus(self, widget: QWidget) -> None:
        widget.setFocus()

    def shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self.window)
        shortcut.activated.connect(lambda: self.asked.append(keys))
        return shortcut


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    line, rows, button = QLineEdit(), QListWidget(), QPushButton("Start")
    rows.addItems([f"row {number}" for number in range(30)])
    rows.setCurrentRow(0)
    button.setAutoDefault(True)
    for part in (line, rows, button):
        column.addWidget(part)
    page = Page(window, line, rows, button)
    button.clicked.connect(lambda: page.asked.append("click"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()
    Keyboard(window, lambda: page.once, "xcb")
    return page


@pytest.fixture
def typist(page: Page) -> Typist:
    return Typist(page.window)


# Held keys


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Space, Key.Key_Escape, Key.Key_V])
def test_while_a_session_runs_a_held_key_counts_once(
    page: Page, typist: Typist, key: Qt.Key, marked: bool
):
    page.once = True
    typist.shortcuts[QKeySequence(key)] = lambda: page.asked.append("command")
    typist.hold(key, marked=marked)
    assert page.asked == ["command"]
    typist.hold(key, marked=marked)
    assert page.asked == ["command", "command"]


def test_a_key_that_is_pressed_quickly_again_and_again_counts_each_time(page: Page, typist: Typist):
    page.once = True
    typist.shortcuts[QKeySequence(Key.Key_Right)] = lambda: page.asked.append("command")
    for _ in range(5):
        typist.down(Key.Key_Right)
        typist.up(Key.Key_Right)
    assert len(page.asked) == 5


def test_another_key_at_the_moment_of_a_release_counts(page: Page, typist: Typist):
    page.once = True
    typist.shortcuts[QKeySequence(Key.Key_Left)] = lambda: page.asked.append("back")
    typist.up(Key.Key_Right, at=5000)
    typist.down(Key.Key_Left, at=5000)
    assert page.asked == ["back"]


@pytest.mark.parametrize("marked", [True, False])
def test_enter_that_is_held_presses_a_button_once(page: Page, typist: Typist, marked: bool):
    typist.hold(Key.Key_Return, "\r", marked=marked)
    assert page.asked == ["click"]


def test_delete_that_is_held_in_a_list_counts_once(page: Page, typist: Typist):
    page.focus(page.rows)
    typist.shortcuts[QKeySequence(Key.Key_Delete)] = lambda: page.asked.append("delete")
    typist.hold(Key.Key_Delete)
    assert page.asked == ["delete"]


def test_arrows_that_are_held_go_on_through_a_list(page: Page, typist: Typist):
    page.focus(page.rows)
    typist.hold(Key.Key_Down, times=10)
    assert page.rows.currentRow() == 11


def test_letters_and_backspace_repeat_in_a_text(page: Page, typist: Typist):
    page.focus(page.line)
    typist.hold(Key.Key_A, "a", times=5)
    assert page.line.text() == "aaaaaa"
    typist.hold(Key.Key_Backspace, "\b", times=2)
    assert page.line.text() == "aaa"


def test_tab_goes_on_while_a_session_runs(page: Page, typist: Typist):
    page.once = True
    page.focus(page.line)
    typist.hold(Key.Key_Tab, "\t", times=1)
    assert page.button.hasFocus()


# Letters by their place


@pytest.mark.parametrize("key", X11)
def test_each_systems_codes_name_the_place(key: Qt.Key):
    assert key_at("xcb", X11[key], 0) == key
    assert key_at("wayland", X11[key], 0) == key
    assert key_at("windows", PC[key], 0x7A) == key
    assert key_at("cocoa", 1, MAC[key]) == key
    assert key_at("xcb", 9, 0) is None


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("letters", [RUSSIAN, GREEK, HEBREW], ids=["ru", "el", "he"])
def test_shortcuts_work_by_place_where_the_layout_has_other_letters(
    page: Page, typist: Typist, letters: dict[Qt.Key, str], platform: str
):
    Keyboard(page.window, lambda: page.once, platform)
    page.focus(page.button)
    for key, letter in letters.items():
        page.shortcut(QKeySequence(key).toString())
        code = PC[key] if platform == "windows" else X11[key]
        typist.down(ord(letter.upper()), letter, scan=code, virtual=MAC[key])
    assert page.asked == [QKeySequence(key).toString() for key in letters]


def test_control_and_a_foreign_letter_is_a_shortcut_even_in_a_text(page: Page, typist: Typist):
    page.shortcut("Ctrl+F")
    page.focus(page.line)
    typist.down(ord("А"), "", scan=41, held=CONTROL.value)
    assert page.asked == ["Ctrl+F"]


def test_alt_and_the_place_of_an_underlined_letter_reach_what_bears_it(page: Page, typist: Typist):
    alt = Qt.KeyboardModifier.AltModifier.value
    label = QLabel("&Note", page.window)
    label.setBuddy(page.line)
    label.show()
    page.button.setText("Reset &all")
    typist.down(ord("Ф"), "ф", scan=38, held=alt)
    assert page.asked == ["click"]
    typist.down(ord("Т"), "т", scan=57, held=alt)
    assert page.line.hasFocus()


def test_a_foreign_letter_in_a_text_is_written(page: Page, typist: Typist):
    page.shortcut("F")
    page.focus(page.line)
    typist.down(ord("А"), "а", scan=41)
    assert page.line.text() == "а"
    assert page.asked == []


def test_a_shortcut_that_is_switched_off_or_out_of_sight_does_nothing(page: Page, typist: Typist):
    page.shortcut("F").setEnabled(False)
    hidden = QWidget(page.window)
    hidden.hide()
    QShortcut(QKeySequence("V"), hidden).activated.connect(lambda: page.asked.append("V"))
    page.focus(page.button)
    typist.down(ord("А"), "а", scan=41)
    typist.down(ord("М"), "м", scan=55)
    assert page.asked == []


def test_a_widget_hears_the_key_of_the_place_with_the_letter_itself(page: Page, typist: Typist):
    heard: list[tuple[int, str]] = []

    class Card(QPushButton):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            heard.append((event.key(), event.text()))

    card = Card(page.window)
    card.show()
    card.setFocus()
    typist.down(ord("Е"), "е", scan=28)
    assert heard == [(Key.Key_T, "е")]


@pytest.mark.parametrize(
    ("key", "text", "foreign"),
    [
        (ord("А"), "а", True),
        (ord("Φ"), "φ", True),
        (ord("כ"), "כ", True),
        (0, "لا", True),
        (Key.Key_A, "q", False),
        (Key.Key_Comma, ",", False),
        (0xD6, "ö", False),
        (0x130, "İ", False),
        (0x1EA1, "ạ", False),
        (0xB5, "µ", False),
        (0x20AC, "€", False),
        (Key.Key_Right, "", False),
        (Key.Key_MediaPlay, "", False),
    ],
)
def test_only_letters_that_no_latin_layout_has_are_foreign(key: int, text: str, foreign: bool):
    assert is_foreign(QKeyEvent(QEvent.Type.KeyPress, key, NONE, text)) is foreign


def test_on_a_french_keyboard_the_letter_decides(page: Page, typist: Typist):
    page.shortcut("M")
    page.shortcut("V")
    page.focus(page.button)
    typist.down(Key.Key_Comma, ",", scan=58)  # where an American keyboard has M
    assert page.asked == []


@pytest.mark.parametrize("kind", ["label", "button"])
def test_a_letter_is_underlined_only_while_alt_is_held(page: Page, typist: Typist, kind: str):
    Keyboard(page.window, lambda: page.once, "xcb")
    makers: dict[str, Callable[[str], QLabel | QPushButton]]
    makers = {"label": label, "button": text_button}
    lettered, plain = (makers[kind](words) for words in ("&Note", "Note"))
    for each in (lettered, plain):
        each.setParent(page.window)
        each.setGeometry(400, 400, 120, 40)  # not where the pointer is
        each.show()
    if isinstance(lettered, QLabel):
        lettered.setBuddy(page.line)
    plain.setStyle(lettered.style())
    usual = plain.grab().toImage()
    assert lettered.grab().toImage() == usual
    typist.down(Key.Key_Alt.value)
    assert (lettered.grab().toImage() == usual) == (sys.platform == "darwin")
    typist.up(Key.Key_Alt.value)
    assert lettered.grab().toImage() == usual
