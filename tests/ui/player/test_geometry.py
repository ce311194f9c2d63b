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

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.demonstration import lay_out_block
from hiptimer.ui.player.face import Face, Instructions, Tone
from hiptimer.ui.player.mat_view import lay_out_mat
from hiptimer.ui.player.panel import Panel, PanelLayout, lay_out_panel
from hiptimer.ui.player.ring import FULL_TURN, arc_span, changed_area, ring_geometry
from hiptimer.ui.player.timeline import lay_out, segment_at
from hiptimer.ui.widgets.large_text import FittedText, fitted, fitted_line, text_size

SIZES = st.tuples(st.floats(240, 2000), st.floats(200, 1900))


def plan_of(drills: int, rounds: int) -> Plan:
    """A plan of holds on both sides, with transitions and switches."""
    steps: list[Step] = []
    for item in range(drills):
        steps.append(Step(StepKind.TRANSITION, item, "drill", 12.0))
        for turn in range(rounds):
            for side in Side:
                steps.append(Step(StepKind.WORK, item, "drill", 20.0 + 10 * turn, side=side))
                steps.append(Step(StepKind.SWITCH, item, "drill", 5.0, side=side.other))
    return Plan("many", "Many", tuple(steps), Side.RIGHT)


# The timeline


def test_holds_are_as_long_as_their_seconds():
    plan = plan_of(drills=2, rounds=2)
    segments = lay_out(plan, 1200.0)
    work = [
        (segment.width, step.seconds)
        for segment, step in zip(segments, plan.steps, strict=True)
        if segment.work
    ]
    assert len({round(width / seconds, 6) for width, seconds in work}) == 1


@given(drills=st.integers(1, 60), rounds=st.integers(1, 10), width=st.floats(300, 3800))
def test_the_timeline_fills_its_width_and_every_step_can_be_seen(
    drills: int, rounds: int, width: float
):
    plan = plan_of(drills, rounds)
    segments = lay_out(plan, width)
    assert len(segments) == len(plan.steps)
    assert segments[0].left == 0.0
    assert segments[-1].right == pytest.approx(width)
    assert all(segment.width > 0 for segment in segments)
    assert all(before.right <= after.left + 1e-6 for before, after in pairwise(segments))


def test_more_than_45_steps_stay_visible_in_the_smallest_window():
    segments = lay_out(plan_of(drills=12, rounds=1), 912.0)
    assert len(segments) > 45
    assert min(segment.width for segment in segments if segment.work) >= 6
    assert min(segment.width for segment in segments) >= 2


def test_drills_stand_further_apart_than_the_steps_of_one_drill():
    segments = lay_out(plan_of(drills=2, rounds=1), 1200.0)
    gaps = [after.left - before.right for before, after in pairwise(segments)]
    assert max(gaps) == gaps[4]
    assert gaps[4] > gaps[0]


def test_the_mouse_finds_the_step_below_it():
    segments = lay_out(plan_of(drills=2, rounds=1), 1200.0)
    third = segments[2]
    assert segment_at(segments, third.left + third.width / 2) is third
    assert segment_at(segments, segments[4].right + 3) is None


# The ring


@given(size=SIZES, captioned=st.booleans())
def test_digits_and_caption_lie_inside_the_ring(size: tuple[float, float], captioned: bool):
    ring = ring_geometry(QSizeF(*size), captioned=captioned)
    assert QRectF(0, 0, *size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(ring.disc)
    assert ring.arc.contains(ring.digits)
    assert ring.inner_arc.contains(ring.caption)
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


def test_a_movement_that_nobody_sees_moves_nothing():
    assert arc_span(0.25, 300) == arc_span(0.2501, 300)


def test_only_the_piece_that_moved_is_painted_again():
    box = QRectF(10, 10, 280, 280)
    piece = changed_area(box, 14.0, FULL_TURN // 4, FULL_TURN // 4 + 32)
    assert piece.contains(290.0, 150.0)
    assert piece.width() < 40
    assert piece.height() < 40


# The panel, mat mode and the sentences


def boxes_of(panel: PanelLayout) -> list[QRectF]:
    boxes = [panel.badge, panel.title, panel.ring, panel.cues]
    return [*boxes, panel.caption] if panel.caption else boxes


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


@pytest.mark.parametrize(("width", "height"), [(960, 600), (1280, 800), (3840, 2160)])
def test_in_mat_mode_the_digits_take_two_fifths_of_the_height(width: int, height: int):
    mat = lay_out_mat(width, height, 1.0)
    assert mat.digit_size * 0.727 == pytest.approx(0.4 * height, abs=1)
    rows = [mat.side, mat.name, mat.digits, mat.bar, mat.caption, mat.timeline]
    assert all(above.bottom() <= below.top() + 0.01 for above, below in pairwise(rows))


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
