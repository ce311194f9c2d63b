"""Mat mode's words: nothing is too small to read, overlaps or is cut off, on any screen."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import LookSettings
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance, theme_for
from hiptimer.ui.player.face import Face, Tone
from hiptimer.ui.player.mat_view import WordsHalf, halves
from hiptimer.ui.player.mat_words import LEAST, MatWords, Placed, lay_out_words
from hiptimer.ui.player.wording import Then
from hiptimer.ui.widgets.large_text import text_size

SCREENS = [
    (800, 480),
    (800, 600),
    (960, 600),
    (1024, 768),
    (1280, 800),
    (1366, 768),
    (768, 1024),
    (2560, 1440),
]
HOLD = Face(
    tone=Tone.WORK,
    side=Side.RIGHT,
    badge="Right leg back",
    title="Standing hip flexor stretch",
    digits="19",
    caption="seconds",
    remaining=0.63,
    rep_fraction=None,
    cue="Tighten the right glute.",
    breathing="Breathe slowly and renew the tuck as you exhale.",
    word="Right",
    rest="leg back",
    short="Tuck under.",
)
REPS = Face(
    tone=Tone.WORK,
    side=Side.LEFT,
    badge="To the left",
    title="Cossack squat",
    digits="12",
    caption="of 12 each side",
    remaining=0.5,
    rep_fraction=0.5,
    cue="Lift your chest, send your hips back.",
    breathing="",
    word="Left",
    rep_sides=(Side.RIGHT, Side.LEFT) * 12,
    done=22.5,
    short="Chest up.",
)
GERMAN = Face(
    tone=Tone.COMING,
    side=Side.LEFT,
    badge="Linker Fuß vorn, rechtes Knie am Boden",
    title="Gehender Spiderman mit Armstreckung über Kopf",
    digits="10:00",
    caption="in Position gehen",
    remaining=1.0,
    rep_fraction=None,
    cue="Komm in den hohen Stütz, Hände unter den Schultern. Setz den linken Fuß neben die Hand. "
    "Das rechte Bein bleibt lang, die Ferse zeigt nach hinten.",
    breathing="",
    word="Links",
    rest="Linker Fuß vorn, rechtes Knie am Boden",
    lead="In Position gehen",
    ahead="dann 10 Wiederholungen pro Seite",
    kind=StepKind.TRANSITION,
)
SWITCH = Face(
    tone=Tone.COMING,
    side=Side.LEFT,
    badge="Left leg back",
    title="Switch sides",
    digits="5",
    caption="then hold 30 s",
    remaining=0.4,
    rep_fraction=None,
    cue="Step forward.",
    breathing="",
    word="Left",
    rest="leg back",
    ahead="then hold 30 s",
    kind=StepKind.SWITCH,
)
PAUSED = Face(
    tone=Tone.PAUSED,
    side=Side.RIGHT,
    badge="Right leg back",
    title="Standing hip flexor stretch",
    digits="19",
    caption="Paused",
    remaining=0.63,
    rep_fraction=None,
    cue="Press Space to go on.",
    breathing="Tuck your tailbone under, squeezing your right buttock.",
    word="Right",
    rest="leg back",
    short="Press Space to go on.",
    asked=True,
)
END = Face(
    tone=Tone.COMING,
    side=None,
    badge="",
    title="Well done",
    digits="8",
    caption="come out slowly",
    remaining=0.6,
    rep_fraction=None,
    cue="",
    breathing="",
    kind=StepKind.REST,
)
FACES = {
    "hold": HOLD,
    "reps": REPS,
    "german": GERMAN,
    "switch": SWITCH,
    "paused": PAUSED,
    "end": END,
}
THEN = Then("Then", "LEFT leg back", Side.LEFT)
NOTICE = "This session is not being recorded. The disk is full."


def laid_out(face: Face, screen: tuple[int, int], notice: str = "") -> tuple[MatWords, QSizeF]:
    size = QSizeF(halves(*screen)[1].size())
    theme = theme_for(LookSettings(), system_is_dark=False)
    lead = "" if face.tone is Tone.PAUSED else face.lead
    return lay_out_words(face, THEN, notice, size, theme.font(1), lead), size


def said(words: MatWords) -> str:
    return " ".join(each.text for each in words.texts)


def ink_of(placed: Placed) -> QRectF:
    """What the letters cover: lines may be as close as their capitals allow."""
    metrics = QFontMetricsF(placed.font)
    above = metrics.ascent() - metrics.capHeight()
    taken = text_size(placed.text, placed.font, placed.box.width())
    box = QRectF(placed.box.topLeft(), QSizeF(taken.width(), taken.height()))
    return box.adjusted(0, above, 0, -metrics.descent())


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize("notice", ["", NOTICE])
def test_every_word_is_at_least_36_pixels_whole_and_clear_of_others(
    qapp: QApplication, name: str, screen: tuple[int, int], notice: str
):
    del qapp
    words, size = laid_out(FACES[name], screen, notice)
    everything = QRectF(-0.5, -0.5, size.width() + 1, size.height() + 1)
    for each in words.texts:
        taken = text_size(each.text, each.font, each.box.width())
        assert each.font.pixelSize() >= LEAST, each.text
        assert taken.width() <= each.box.width() + 1, each.text
        assert everything.contains(ink_of(each)), each.text
    assert words.digit_size >= LEAST
    for one, other in combinations(map(ink_of, words.texts), 2):
        overlap = one.intersected(other)
        assert min(overlap.width(), overlap.height()) < 1
    assert everything.contains(words.digits)
    bar = words.bar
    assert not bar.intersects(words.foot)
    assert not bar.intersects(words.slab)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("face", [HOLD, REPS, GERMAN, SWITCH, PAUSED])
def test_the_side_is_always_there_in_words(qapp: QApplication, face: Face, screen: tuple[int, int]):
    del qapp
    words = laid_out(face, screen)[0]
    assert face.word.upper() in said(words) or face.badge in said(words)
    assert words.digit_size > LEAST


@pytest.mark.parametrize("screen", SCREENS)
def test_a_pause_says_how_to_go_on_on_every_screen(qapp: QApplication, screen: tuple[int, int]):
    del qapp
    assert "Press Space to go on." in said(laid_out(PAUSED, screen)[0])


def test_at_the_size_of_the_drawing_it_is_as_drawn(qapp: QApplication):
    del qapp
    hold, ready = laid_out(HOLD, (1280, 800))[0], laid_out(GERMAN, (1280, 800))[0]
    sizes = {each.text: each.font.pixelSize() for each in hold.texts}
    assert sizes["RIGHT"] == pytest.approx(100, abs=2)
    assert sizes["LEFT leg back"] == pytest.approx(44, abs=1)
    assert hold.digit_size == pytest.approx(372, abs=6)
    assert hold.is_solid
    assert not ready.is_solid
    assert hold.bar.height() == pytest.approx(20, abs=1)


def test_a_long_cue_gives_way_to_the_short_one(qapp: QApplication):
    del qapp
    face = replace(HOLD, cue="Long words " * 30)
    words = said(laid_out(face, (1280, 800))[0])
    assert "Long words" not in words
    assert "Tuck under." in words


def test_the_figure_is_never_dropped(qapp: QApplication):
    del qapp
    for width, height in SCREENS:
        figure, words = halves(width, height)
        assert figure.width() * figure.height() >= 0.4 * width * height
        assert not figure.intersects(words)
        above = width < 900 or width < height
        assert (figure.bottom() < words.top()) == above


def test_what_is_missing_makes_room_once_it_has_been_read(qtbot: QtBot, appearance: Appearance):
    half = WordsHalf(appearance)
    qtbot.addWidget(half)
    half.show_notice(NOTICE)
    assert half._notice == NOTICE
    assert half._reading.isActive()
    half._reading.timeout.emit()
    assert not half._notice


@pytest.mark.parametrize("screen", SCREENS)
def test_digits_keep_their_size_while_they_count_and_from_drill_to_drill(
    qapp: QApplication, screen: tuple[int, int]
):
    del qapp
    sizes = {
        laid_out(face, screen)[0].digit_size
        for face in (
            HOLD,
            replace(HOLD, digits="9"),
            replace(HOLD, cue="Up.", breathing=""),
            replace(HOLD, cue="", short=""),
            replace(HOLD, cue="Keep both hips level and the back long, then sink a little more."),
            REPS,
            replace(REPS, digits="1"),
        )
    }
    assert len(sizes) == 1
    coming = {laid_out(replace(SWITCH, digits=each), screen)[0].digit_size for each in ("10", "9")}
    assert len(coming) == 1
