"""Nothing on the player overlaps, is cut off or vanishes, at any size. Nothing is painted here."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.demonstration import lay_out_block
from hiptimer.ui.player.face import Face, Instructions, Tone
from hiptimer.ui.player.panel import Panel, PanelLayout, lay_out_panel
from hiptimer.ui.player.ring import FULL_TURN, arc_span, changed_area, rep_arcs, ring_geometry
from hiptimer.ui.player.timeline import Mark, mark_boxes, spread
from hiptimer.ui.widgets.large_text import FittedText, fitted, fitted_line, text_size

SIZES = st.tuples(st.floats(240, 2000), st.floats(200, 1900))


# The timeline


@given(
    seconds=st.lists(st.floats(1, 900), min_size=1, max_size=60),
    least=st.sampled_from([26.0, 84.0]),
    width=st.floats(300, 3800),
)
def test_the_timeline_fills_its_width_and_every_drill_can_be_hit(
    seconds: list[float], least: float, width: float
):
    places = spread(seconds, [least] * len(seconds), width, 8.0)
    assert places[0][0] == 0.0
    assert sum(places[-1]) == pytest.approx(width)
    assert all(wide > 0 for _, wide in places)
    assert all(left + wide <= after + 1e-6 for (left, wide), (after, _) in pairwise(places))
    if len(seconds) * (least + 8) < width:
        assert min(wide for _, wide in places) >= least - 1e-6


def test_a_longer_drill_takes_more_of_the_timeline():
    (_, short), (_, long) = spread([60.0, 180.0], [20.0, 20.0], 1000.0, 8.0)
    assert long == pytest.approx(3 * short, rel=0.02)


def test_marks_are_as_long_as_their_seconds():
    marks = tuple(Mark(at, 0.0, 1.0, seconds, (None,)) for at, seconds in enumerate((10, 30, 20)))
    widths = [box.width() for box in mark_boxes(marks, QRectF(5, 0, 300, 8))]
    assert widths == pytest.approx([294 / 6, 294 / 2, 294 / 3])


# The ring


@given(size=SIZES, captioned=st.booleans())
def test_digits_and_caption_lie_inside_the_ring(size: tuple[float, float], captioned: bool):
    ring = ring_geometry(QSizeF(*size), captioned=captioned)
    assert QRectF(0, 0, *size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(ring.disc)
    assert ring.arc.contains(ring.digits)
    assert ring.arc.contains(ring.caption)
    if captioned:
        assert not ring.digits.intersects(ring.caption)


@pytest.mark.parametrize("digits", ["45", "10:00", "1:00:00"])
@pytest.mark.parametrize("side", [120.0, 260.0, 900.0])
def test_all_digits_fit_into_the_ring(qapp: QApplication, side: float, digits: str):
    del qapp
    ring = ring_geometry(QSizeF(side, side), captioned=True)
    font = QFont()
    font.setPixelSize(ring.digit_size)
    fitted = fitted_line(digits, font, ring.digits.width())
    assert QFontMetricsF(fitted).horizontalAdvance(digits) <= ring.digits.width()


def test_at_the_size_of_the_drawing_digits_are_112_pixels():
    assert ring_geometry(QSizeF(282, 282), captioned=True).digit_size in range(110, 116)


def test_the_arc_goes_from_full_to_nothing():
    assert arc_span(1.0, 300) == FULL_TURN
    assert arc_span(0.5, 300) == pytest.approx(FULL_TURN / 2, abs=2)
    assert arc_span(0.0, 300) == 0


@given(count=st.integers(1, 60))
def test_each_rep_has_a_piece_of_the_ring_and_none_touches_another(count: int):
    arcs = rep_arcs(count)
    assert len(arcs) == count
    ends = [begin + span for begin, span in arcs]
    assert all(end < after for end, (after, _) in zip(ends[:-1], arcs[1:], strict=True))
    assert arcs[0][0] > 0
    assert ends[-1] < FULL_TURN


def test_a_movement_that_nobody_sees_moves_nothing():
    assert arc_span(0.25, 300) == arc_span(0.2501, 300)


def test_only_the_piece_that_moved_is_painted_again():
    box = QRectF(10, 10, 280, 280)
    piece = changed_area(box, 14.0, FULL_TURN // 4, FULL_TURN // 4 + 32)
    assert piece.contains(290.0, 150.0)
    assert piece.width() < 40
    assert piece.height() < 40


# The panel and the sentences


def boxes_of(panel: PanelLayout) -> list[QRectF]:
    boxes = [panel.badge, panel.title, panel.ring, panel.cues, panel.caption, panel.ways]
    return [each for each in boxes if each]


@given(size=SIZES, unit=st.floats(0.64, 5.2), lines=st.integers(1, 2))
def test_the_panels_parts_never_overlap(size: tuple[float, float], unit: float, lines: int):
    for one, other in combinations(boxes_of(lay_out_panel(*size, unit, lines)), 2):
        overlap = one.intersected(other)
        assert min(overlap.width(), overlap.height()) < 0.01


@pytest.mark.parametrize(
    ("width", "height", "unit"),
    [(370, 400, 0.8), (912, 290, 1.6), (504, 560, 1.0), (500, 520, 1.5), (1000, 1200, 1.8)],
)
def test_the_ring_keeps_a_good_part_of_the_panel(width: float, height: float, unit: float):
    panel = lay_out_panel(width, height, unit, 2)
    assert panel.ring.height() >= 0.4 * height
    everything = QRectF(-0.5, -0.5, width + 1, height + 1)
    assert all(everything.contains(box) for box in boxes_of(panel))


def test_in_a_wide_and_low_window_the_words_stand_beside_the_ring():
    assert lay_out_panel(912, 290, 1.6, 1).beside
    assert not lay_out_panel(504, 560, 1.0, 1).beside


LONG = Instructions(
    heading="Move",
    variant="",
    sentences=("Step far forward and sink into a deep lunge, slowly and with care.",) * 5,
    phases=("Lower", "Hands down", "Reach"),
    phase=0,
    side=Side.LEFT,
)


@pytest.mark.parametrize("room", [QSizeF(560, 460), QSizeF(420, 300), QSizeF(1300, 1100)])
def test_sentences_become_smaller_until_they_all_fit(qtbot: QtBot, room: QSizeF):
    block = lay_out_block(LONG, QFont(), room, largest=40, smallest=10)
    assert block.fits
    assert len(block.sentences) == len(LONG.sentences)
    boxes = [block.heading, *block.sentences, block.phases[0]]
    assert all(above.bottom() <= below.top() + 0.01 for above, below in pairwise(boxes))
    assert block.phases[-1].bottom() <= room.height() + 0.01


def test_where_there_is_no_room_whole_sentences_are_left_out(qtbot: QtBot):
    block = lay_out_block(LONG, QFont(), QSizeF(200, 120), largest=40, smallest=13)
    assert not block.fits
    assert len(block.sentences) < len(LONG.sentences)


def test_a_text_shrinks_into_its_box(qtbot: QtBot):
    font = QFont()
    font.setPixelSize(40)
    room = QSizeF(260, 60)
    shrunk = fitted(font, room, "Walking Spiderman with overhead reach")
    assert shrunk.pixelSize() < 40
    taken = text_size("Walking Spiderman with overhead reach", shrunk, room.width())
    assert taken.height() <= room.height()
    assert fitted(font, room, "19").pixelSize() == 40
    assert fitted_line("120", font, 10).pixelSize() < 20


def test_the_quieter_line_of_cue_is_no_larger_than_the_first(qtbot: QtBot, appearance: Appearance):
    cue = "Take a long step back with your left foot, heel up, hands on hips."
    why = "The left side starts: it had 1 min 22 s less in 28 days."
    panel = Panel(appearance)
    qtbot.addWidget(panel)
    panel.set_room(0.8)
    face = Face(Tone.COMING, Side.LEFT, "Left", "Lunge", "20", "get ready", 1.0, None, cue, why)
    panel.show_face(face)
    panel.show()
    shown = {each.text: each for each in panel.findChildren(FittedText)}
    for width in range(300, 620, 10):
        for height in (200, 250, 290, 306, 400):
            panel.resize(width, height)
            sizes = [shown[each].shown_font.pixelSize() for each in (why, cue)]
            assert sizes == sorted(sizes), (width, height)
