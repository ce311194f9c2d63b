"""A language without plain letters, and a window that speaks it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import astuple, replace
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from hiptimer.app.program import Program, load_program
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.session.phrases import Phrases
from hiptimer.settings.settings import LookSettings
from hiptimer.storage.content import read_self_tests
from hiptimer.training.languages import OWN_NAMES, Language
from hiptimer.training.library import Library
from hiptimer.training.localising import localised, localised_tests, sentences
from hiptimer.training.self_tests import SelfTests
from hiptimer.ui.figure.drawing import FigureDrawing
from hiptimer.ui.language import install_language
from hiptimer.ui.plan.reasons import short_name
from hiptimer.ui.settings.voice_list import install_command
from hiptimer.ui.widgets.see_somebody import SOURCES
from shown import window as shown_window
from shown.pages import Visit

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
FOREIGN = "āƀčďēƒğĥīĵķļɱñōþɋřšţūʋŵẋŷžĀƁČĎĒƑĞĤĪĴĶĻⱮÑŌÞɊŘŠŢŪƲŴẊŶŽ"
LETTERS = str.maketrans(PLAIN, FOREIGN)
KEPT = re.compile(r"(\{[^{}]*\}|%L?n|<[^<>]+>)")
SIDED = {"{side}": "{left|right}", "{other}": "{right|left}"}
SIDE_OF_A_NEW_DRILL = "{side} side"
A_LOCALE_WITHOUT_PLAIN_LETTERS = "el"
NAMES = (
    "HipTimer",
    "{side}",
    "{other}",
    "evening.hiproutine",
    "Evening hips",
    "eSpeak NG",
    "PDF",
    "SVG",
    "PNG",
)
NOTES = ("Left hip tight after the long run.",)
VOICES = ("English (United Kingdom)", *map(install_command, Language))
"""Voices go by the names of languages and places in their own language."""
KEYS = re.compile(r"(?<![A-Za-z])[A-Z](?![A-Za-z])")
"""A letter alone is a key."""


def foreign(text: str) -> str:
    """`text` in that language: fields and marks are kept."""
    parts = KEPT.split(text)
    return "".join(each if KEPT.fullmatch(each) else each.translate(LETTERS) for each in parts)


def foreign_content(text: str) -> str:
    """A sentence of the content, whose fields for the sides hold words in other languages."""
    for field_name, words in SIDED.items():
        text = text.replace(field_name, words)
    return text.translate(LETTERS) if "{name}" not in text else foreign(text)


class Foreign(QTranslator):
    """Knows every text."""

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation
        text = sourceText.replace("%Ln", str(n)).replace("%n", str(n))
        if _is_date_format(text):
            return text
        return foreign(text) if text != SIDE_OF_A_NEW_DRILL else foreign_content(text)

    def isEmpty(self) -> bool:
        return False


def _is_date_format(text: str) -> bool:
    return "yyyy" in text or "MMM" in text


def foreign_tests(assets: Path, library: Library, _language: Language) -> SelfTests:
    """The tests of one's own hips in that language."""
    tests = read_self_tests(assets, library)
    return localised_tests(tests, {each: foreign(each) for each in sentences(library, tests)})


def foreign_library(library: Library) -> Library:
    return localised(library, {each: foreign_content(each) for each in sentences(library)})


def foreign_phrases(phrases: Phrases) -> Phrases:
    def exchanged(value: Any) -> Any:
        match value:
            case str():
                return foreign(value)
            case dict():
                return {key: exchanged(each) for key, each in value.items()}
            case list() | tuple():
                return [exchanged(each) for each in value]
            case _:
                return value

    return msgspec.convert(exchanged(msgspec.to_builtins(phrases)), Phrases)


@dataclass
class Texts:
    """What is read, heard or painted in plain letters, with where it was seen first."""

    allowed: tuple[str, ...] = ()
    place: str = ""
    plain: dict[str, str] = field(default_factory=dict)
    seen: int = 0
    known: set[str] = field(default_factory=set)

    def look(self, where: str, text: str) -> None:
        self.seen += 1
        if text in self.known:
            return
        self.known.add(text)
        rest = text
        for each in self.allowed:
            rest = rest.replace(each, "")
        rest = KEYS.sub("", re.sub(r"<a .*</a>|<[^<>]+>", "", rest))
        if re.search(r"[A-Za-z]", rest):
            self.plain.setdefault(text, f"{text[:90]!r} ({where} on {self.place})")

    def read(self, window: QWidget, place: str) -> None:
        """Read every widget and every action, and have all of it painted."""
        self.place = place
        settle()
        for widget in (window, *window.findChildren(QWidget)):
            for what, text in texts_of(widget):
                self.look(f"{what} of {type(widget).__name__}", text)
        for action in window.findChildren(QAction):
            self.look("action", action.text())
            self.look("action's tool tip", action.toolTip())
        window.grab()


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Each text that `widget` itself shows or tells, and what it is."""
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "window title", widget.windowTitle()
    for name in ("text", "title", "placeholderText", "suffix", "prefix", "specialValueText"):
        read = getattr(widget, name, None)
        if callable(read) and not isinstance(widget, QAbstractSpinBox | QLineEdit):
            yield name, str(read())
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QAbstractSpinBox):
        yield "value", widget.text()
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(each)) for each in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(each)) for each in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        yield from _rows_of(widget)


def _rows_of(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    roles = Qt.ItemDataRole
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        for role in (
            roles.DisplayRole,
            roles.ToolTipRole,
            roles.AccessibleTextRole,
            roles.AccessibleDescriptionRole,
        ):
            yield f"row, {role.name}", str(model.index(row, 0).data(role) or "")


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def no_body(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what takes longest to paint; there is no text in it."""
    monkeypatch.setattr(FigureDrawing, "paint", lambda *_, **__: None)


@pytest.fixture
def speaks_foreign(qapp: QApplication, assets: Path) -> Iterator[None]:
    translator = Foreign()
    usual = QLocale()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(A_LOCALE_WITHOUT_PLAIN_LETTERS))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(usual)
    install_language(Language.ENGLISH, assets / "window")


@pytest.fixture
def texts(
    monkeypatch: pytest.MonkeyPatch,
    library: Library,
    programme_rules: ProgrammeRules,
    tmp_path: Path,
) -> Texts:
    """Listens to what is painted."""
    cited = {part for source in library.sources.values() for part in astuple(source)}
    cited |= {short_name(source) for source in programme_rules.sources.values()}
    proper = (
        *NAMES,
        *SOURCES,
        *NOTES,
        *VOICES,
        *OWN_NAMES.values(),
        str(tmp_path),
        *filter(None, map(str, cited)),
    )
    texts = Texts(tuple(sorted(proper, key=len, reverse=True)))
    paint = QPainter.drawText

    def listen(painter: QPainter, *args: Any) -> Any:
        texts.look("painted", next((each for each in args if isinstance(each, str)), ""))
        return paint(painter, *args)

    monkeypatch.setattr(QPainter, "drawText", listen)
    return texts


@pytest.fixture
def visit(speaks_foreign: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """A window whose content is in that language too."""

    def load(folder: Path, language: Language) -> Program:
        program = load_program(folder, language)
        return replace(
            program,
            library=foreign_library(program.library),
            phrases=foreign_phrases(program.phrases),
        )

    monkeypatch.setattr(shown_window, "load_program", load)
    monkeypatch.setattr(shown_window, "read_self_tests", foreign_tests)
    monkeypatch.setattr(shown_window, "spin", settle)
    visit = shown_window.open_window(tmp_path, LookSettings())
    yield visit
    visit.window.close()
    visit.window.deleteLater()


@pytest.fixture
def say_foreign() -> Callable[[str], str]:
    """What a text is in that language."""
    return foreign


LONGER = 1.35
"""How much longer than English a translation may be."""


class Longer(QTranslator):
    """A language that is longer than every real one."""

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation
        text = sourceText.replace("%Ln", str(n)).replace("%n", str(n))
        words = [f"{word}{'~' * round(len(word) * (LONGER - 1))}" for word in text.split(" ")]
        return " ".join(words) if "'" not in text and "yyyy" not in text else text

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def longer() -> QTranslator:
    return Longer()
