"""Which key a person means, and how often: a key held down counts once, a foreign letter by place.

Qt marks what a held key repeats, but under X11 only where the next event has already arrived when
it looks; the release and the press of a repeat carry the same time there, so that tells them.
Letters of layouts that have no Latin ones (Russian, Greek, Hebrew) reach no shortcut of ours.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from hiptimer.ui.widgets.letters import show_letters

TAB_KEYS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
MOVING_KEYS = TAB_KEYS | {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Equal,
}
"""What somebody holds down to get somewhere: through a list, a scale, around a figure."""
EDITING_KEYS = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
STEPPING_BACK = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

PC_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM,."}
"""The first scan code of each row of an American keyboard, as a PC and Linux count them."""
PC_PLACES = {first + at: each for first, row in PC_ROWS.items() for at, each in enumerate(row)}
X11_OFFSET = 8
"""X11 and Wayland count from there."""
MAC_PLACES = {
    **dict(enumerate("ASDFHGZXCV")),
    **dict(enumerate("BQWERYT", start=11)),
    **dict(zip((31, 32, 34, 35, 37, 38, 40, 43, 45, 46, 47), "OUIPLJK,NM.", strict=True)),
}
"""macOS's virtual key codes, which name places too."""
FIRST_FOREIGN = 0x370
"""Below are Latin letters, with signs such as µ that Latin layouts have; Greek begins here."""
OUR_OWN_KEYS = 0x1000000
"""From here on Qt's key codes are no letters."""


def key_at(platform: str, scan_code: int, virtual_key: int) -> Qt.Key | None:
    """The key of an American keyboard at that place; `platform` is Qt's name of it."""
    if platform == "cocoa":
        letter = MAC_PLACES.get(virtual_key)
    else:
        letter = PC_PLACES.get(scan_code - (0 if platform == "windows" else X11_OFFSET))
    return Qt.Key(ord(letter)) if letter else None


def is_foreign(event: QKeyEvent) -> bool:
    """Whether the key has a letter that no Latin layout has."""
    key = chr(event.key()) if event.key() < OUR_OWN_KEYS else ""
    return any(
        ord(letter) >= FIRST_FOREIGN
        and unicodedata.category(letter)[0] in "LM"
        and not unicodedata.name(letter, "").startswith("LATIN")
        for letter in event.text() + key
    )


class Keyboard(QObject):
    """Stands before each window of the application from when it is first used.

    While `all_once` is true no key repeats, but for Tab.
    """

    def __init__(self, parent: QObject, all_once: Callable[[], bool], platform: str = "") -> None:
        super().__init__(parent)
        self._all_once = all_once
        self._platform = platform or QGuiApplication.platformName()
        self._released: dict[int, int] = {}
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(application.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a key through that is meant; true for one that is not, or that has been seen to."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Alt and event.type() is not QEvent.Type.ShortcutOverride:
            show_letters(shown=event.type() is QEvent.Type.KeyPress)
        match event.type():
            case QEvent.Type.KeyRelease:
                self._released[_place(event)] = event.timestamp()
            case QEvent.Type.ShortcutOverride | QEvent.Type.KeyPress if self._is_too_many(event):
                event.accept()  # so no shortcut gets it
                return True
            case QEvent.Type.KeyPress if is_foreign(event):
                return self._pass_by_place(event)
            case _:
                pass
        return False

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        show_letters(shown=False)  # Alt may be let go of elsewhere
        if window is not None:
            window.installEventFilter(self)

    def _is_too_many(self, event: QKeyEvent) -> bool:
        at = event.timestamp()
        repeats = event.isAutoRepeat() or (at > 0 and self._released.get(_place(event)) == at)
        return repeats and not self._may_repeat(event)

    def _may_repeat(self, event: QKeyEvent) -> bool:
        key, focus = event.key(), QApplication.focusWidget()
        if self._all_once():
            return key in TAB_KEYS
        if key in MOVING_KEYS or any(event.matches(each) for each in STEPPING_BACK):
            return True
        if not _takes_text(focus):
            return False
        if key in ENTER_KEYS:
            return isinstance(focus, QPlainTextEdit | QTextEdit)
        return key in EDITING_KEYS or (event.text().isprintable() and bool(event.text()))

    def _pass_by_place(self, event: QKeyEvent) -> bool:
        """Do what the key at that place does; false where its letter is wanted, as in a text."""
        key = key_at(self._platform, event.nativeScanCode(), event.nativeVirtualKey())
        focus = QApplication.focusWidget()
        if key is None or QApplication.activePopupWidget() is not None:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if _takes_text(focus) and not held & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        command = _command(QKeySequence(QKeyCombination(held, key)), focus)
        if command is not None:
            command()
            return True
        if focus is None or _takes_text(focus):
            return False
        # With its own letter, as a list may search for it.
        native = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
        words = event.text(), event.isAutoRepeat()
        pressed = QEvent.Type.KeyPress, key, event.modifiers()
        QCoreApplication.sendEvent(focus, QKeyEvent(*pressed, *native, *words))
        return True


def _place(event: QKeyEvent) -> int:
    """What tells one key of the keyboard from another."""
    return event.nativeScanCode() or event.key()


def _takes_text(widget: QWidget | None) -> bool:
    return widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _command(sequence: QKeySequence, focus: QWidget | None) -> Callable[[], object] | None:
    """What `sequence` does in the active window: a shortcut, or an underlined letter with Alt."""
    window = QApplication.activeWindow()
    if window is None:
        return None
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and shortcut.key() == sequence and _is_in_reach(shortcut, focus):
            return shortcut.activated.emit
    for button in window.findChildren(QAbstractButton):
        if button.shortcut() == sequence and button.isVisible() and button.isEnabled():
            return button.click
    for label in window.findChildren(QLabel):
        buddy = label.buddy()
        if buddy and label.isVisible() and QKeySequence.mnemonic(label.text()) == sequence:
            return partial(buddy.setFocus, Qt.FocusReason.ShortcutFocusReason)
    return None


def _is_in_reach(shortcut: QShortcut, focus: QWidget | None) -> bool:
    around = shortcut.parent()
    if not isinstance(around, QWidget) or not around.isVisible() or not around.isEnabled():
        return False
    within = focus is around or (focus is not None and around.isAncestorOf(focus))
    return {
        Qt.ShortcutContext.WidgetShortcut: focus is around,
        Qt.ShortcutContext.WidgetWithChildrenShortcut: within,
    }.get(shortcut.context(), True)
