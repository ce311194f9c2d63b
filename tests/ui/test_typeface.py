"""The typeface that comes along: everywhere the same, and never boxes."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from unicodedata import category
from xml.etree import ElementTree as ET

import font_manrope
import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

import hiptimer.ui
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.ui import typeface
from hiptimer.ui.drill_form.inputs import LinesBox
from hiptimer.ui.look.theme import BODY, DIGITS

NO_FONTS = '<?xml version="1.0"?><fontconfig><cachedir>{cache}</cachedir></fontconfig>'
DRAW_LETTERS = """
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance, make_application
from hiptimer.ui.widgets.labels import Role, label
from PySide6.QtGui import QPixmap
application = make_application()
appearance = Appearance(LookSettings())
def drawn(text, role):
    widget = label(text, role)
    widget.resize(60, 40)
    return widget.grab().toImage()
for role in Role:
    letters = [drawn(letter, role) for letter in "agß4Я→"]
    assert all(a != b for i, a in enumerate(letters) for b in letters[:i]), role
print("letters")
"""
"""A box looks like every other box."""

WRITES = "import sys; from hiptimer.cli import main; sys.exit(main(sys.argv[1:]))"
SHAPELESS = ("C", "M", "Z")
"""Unicode's categories of what has no shape of its own: controls, marks on a letter, spaces."""


@pytest.fixture
def without_fonts(tmp_path: Path) -> dict[str, str]:
    """The surroundings of a computer on which no font is installed."""
    settings = tmp_path / "fonts.conf"
    settings.write_text(NO_FONTS.format(cache=tmp_path / "cache"))
    return dict(os.environ, FONTCONFIG_FILE=str(settings), QT_QPA_PLATFORM="offscreen")


def test_the_window_is_set_in_the_typeface_that_comes_along(appearance):
    assert QFontInfo(appearance.theme.font(BODY)).family() == "Manrope"
    assert QFontInfo(QApplication.font()).family() == "Manrope"


def test_each_weight_has_letters_of_its_own(appearance):
    named = QFont.Weight
    weights = (named.Medium, named.DemiBold, named.Bold, named.ExtraBold)
    fonts = [appearance.theme.font(DIGITS, weight) for weight in weights]
    widths = [QFontMetricsF(font).horizontalAdvance("hip flexor") for font in fonts]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("weight", [QFont.Weight.Medium, QFont.Weight.Bold])
def test_digits_are_all_as_wide_as_each_other(appearance, weight):
    metrics = QFontMetricsF(appearance.theme.font(DIGITS, weight))
    assert len({metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1


def _written(assets: Path) -> set[str]:
    """Every letter in the program's own texts, of every language."""
    letters = set(repr(read_library(assets))) | set(repr(read_phrases(assets)))
    for file in assets.rglob("*.json"):
        if file.parent.name in {"content", "phrases"}:
            letters |= set(file.read_text(encoding="utf-8"))
    for file in (assets / "window").glob("*.ts"):
        letters |= set("".join(ET.parse(file).getroot().itertext()))
    for file in Path(hiptimer.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                letters |= set(node.value)
    return {each for each in letters if not category(each).startswith(SHAPELESS)}


def test_every_letter_that_hiptimer_writes_is_in_each_weight(assets, qapp):
    written = _written(assets)
    for weight in typeface.WEIGHTS:
        font = QRawFont(str(Path(font_manrope.font_directory) / f"Manrope-{weight}.ttf"), 20)
        assert not {each for each in written if not font.supportsCharacter(ord(each))}


@pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig can be told of no font")
def test_a_window_shows_letters_where_no_font_is_installed(without_fonts):
    command = [sys.executable, "-c", DRAW_LETTERS]
    done = subprocess.run(
        command, env=without_fonts, capture_output=True, text=True, check=False, timeout=50
    )
    assert done.stdout.strip() == "letters", done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig can be told of no font")
def test_a_page_is_printed_in_letters_where_no_font_is_installed(without_fonts, tmp_path):
    page = tmp_path / "desk.pdf"
    command = [sys.executable, "-c", WRITES, "--data-dir", str(tmp_path / "data")]
    command += ["export", "desk-reset", "--sheet", str(page)]
    done = subprocess.run(
        command, env=without_fonts, capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 0, done.stderr
    assert b"+Manrope" in page.read_bytes()


def test_the_systems_fonts_stand_in_where_the_typeface_was_left_out(monkeypatch, qapp):
    monkeypatch.setitem(sys.modules, "font_manrope", None)
    typeface.families.cache_clear()
    try:
        assert typeface.families() == list(typeface.SYSTEMS)
    finally:
        typeface.families.cache_clear()


def test_a_box_of_lines_is_as_high_as_its_lines(qtbot, appearance):
    """One pixel less, and it would have a scroll bar that leads nowhere."""
    box = LinesBox()
    qtbot.addWidget(box)
    box.resize(400, 100)
    box.show()
    for count in range(1, 6):
        box.setPlainText("\n".join(["Lengthen the left leg."] * count))
        assert box.verticalScrollBar().maximum() == 0
