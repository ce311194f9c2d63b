"""Pages as they are drawn: on a picture to look at, and as a PDF file."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPixmap

from hiptimer.figure.motion_decoding import MotionError, MotionFault
from hiptimer.training.exercises import Pictures
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.sheet import typesetting
from hiptimer.ui.sheet.ink import SIDES
from hiptimer.ui.sheet.layout import MARGIN
from hiptimer.ui.sheet.printed_sheet import Paper, PrintedSheet, paper_of, usual_paper
from hiptimer.ui.sheet.typesetting import UNITS, FigureMark, PrintError, RuleMark, WordsMark
from hiptimer.ui.sheet.wording import PrintedFor

WIDTH = 595
MASK = re.compile(rb"/SMask\s+[0-9<]")


def no_motion(exercise: str) -> None:
    del exercise


def picture(colour: str, width: int = 40, height: int = 30) -> QPixmap:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return QPixmap.fromImage(image)


def drawn(sheet: PrintedSheet, page: int = 0) -> QImage:
    laid = sheet.pages[page]
    image = QImage(WIDTH, round(WIDTH * laid.height / laid.width), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheet.paint(painter, page, WIDTH)
    painter.end()
    return image


def is_blank(image: QImage, x: float, y: float, width: float, height: float) -> bool:
    part = image.copy(int(x), int(y), int(width), int(height))
    white = QImage(part.size(), part.format())
    white.fill(QColor("white"))
    return part == white


@pytest.fixture(scope="module")
def longest(plan_of, library, find_motion, qapp):
    plan = plan_of(library.routine("full-hip-reset"))
    return PrintedSheet(plan, library, DrillPictures(find_motion), paper=Paper.A4)


def test_the_largest_preset_is_on_one_page_with_all_its_figures(longest):
    image = drawn(longest)
    scale = image.width() / longest.pages[0].width
    figures = [mark.box for mark in longest.pages[0].marks if isinstance(mark, FigureMark)]
    assert len(figures) == 12
    for box in figures:
        assert not is_blank(image, *(side * scale for side in box))


def test_nothing_is_drawn_on_the_margins(longest):
    image = drawn(longest)
    # At so few pixels an inch a letter at the edge may be painted up to two pixels over it, by what
    # was drawn before in the process; on paper that is less than a millimetre of thirteen.
    edge = MARGIN - 2
    wide, high = image.width(), image.height()
    assert is_blank(image, 0, 0, wide, edge)
    assert is_blank(image, 0, high - edge, wide, edge)
    assert is_blank(image, 0, 0, edge, high)
    assert is_blank(image, wide - edge, 0, edge, high)


def test_letters_are_as_wide_and_as_high_as_was_measured(longest):
    for mark in longest.pages[0].marks:
        if isinstance(mark, WordsMark):
            document, scale = mark.document, mark.scale / UNITS
            wide, high = document.size().width() * scale, document.size().height() * scale
            assert (wide, high) == pytest.approx((mark.box.width, mark.box.height), abs=0.01)
            block = document.begin()
            while block.isValid():
                line = block.blockFormat().lineHeight()
                metrics = QFontMetricsF(block.begin().fragment().charFormat().font())
                assert metrics.tightBoundingRect(block.text()).height() <= line
                block = block.next()


def test_both_sides_differ_in_grey(qapp):
    left, right = (QColor(SIDES[side]) for side in (Side.LEFT, Side.RIGHT))
    greys = [0.30 * c.red() + 0.59 * c.green() + 0.11 * c.blue() for c in (left, right)]
    assert abs(greys[0] - greys[1]) > 30
    assert max(greys) < 150


def test_the_file_has_text_and_shapes_and_no_masks_or_pixels(longest):
    data = longest.pdf()
    assert data.startswith(b"%PDF-1.4")
    assert b"/FontFile" in data
    assert b"/ToUnicode" in data
    assert not MASK.search(data)
    assert b"/Subtype /Image" not in data
    assert b"/ShadingType" not in data
    assert len(data) < 500_000


def test_the_file_knows_what_it_is(longest):
    data = longest.pdf()
    assert "Full hip reset".encode("utf-16-be") in data or b"(Full hip reset)" in data
    assert "HipTimer".encode("utf-16-be") in data or b"(HipTimer" in data
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert re.search(rb"/MediaBox\s*\[\s*0 0 595[.0]* 842[.0]*\s*\]", data)


def test_an_american_page_is_us_letter(plan_of, library, find_motion, qapp):
    plan = plan_of(library.routine("desk-reset"))
    sheet = PrintedSheet(plan, library, DrillPictures(find_motion), paper=Paper.LETTER)
    assert sorted((sheet.pages[0].width, sheet.pages[0].height)) == [612.0, 792.0]
    # Upright or across, as its pictures fit better.
    across = rb"/MediaBox\s*\[\s*0 0 (612[.0]* 792|792[.0]* 612)[.0]*\s*\]"
    assert re.search(across, sheet.pdf())


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_US", Paper.LETTER), ("fr_CA", Paper.LETTER), ("de_DE", Paper.A4), ("C", Paper.A4)],
)
def test_the_paper_is_that_of_the_place(locale, paper):
    assert paper_of(QLocale(locale)) is paper


def test_a_computer_can_say_what_paper_it_uses(monkeypatch):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LC_PAPER", "en_US.UTF-8")
    assert usual_paper() is Paper.LETTER
    monkeypatch.setenv("LC_PAPER", "en_GB.UTF-8")
    assert usual_paper() is Paper.A4


def test_a_drill_of_ones_own_shows_its_picture_once_in_the_file(own_drill, qapp):
    library, plan = own_drill
    asked: list[tuple[str, Side | None]] = []

    def picture_of(exercise, side):
        asked.append((exercise.id, side))
        return picture("#AA33CC")

    sheet = PrintedSheet(plan, library, DrillPictures(no_motion, picture_of), Paper.A4)
    assert asked == [("wall-sit", Side.RIGHT)]
    box = next(mark.box for mark in sheet.pages[0].marks if isinstance(mark, FigureMark))
    image = drawn(sheet)
    middle = image.pixelColor(round(box.x + box.width / 2), round(box.y + box.height / 2))
    assert middle == QColor("#AA33CC")
    assert sheet.pdf().count(b"/Subtype /Image") == 1


def test_what_is_transparent_in_a_picture_is_white_paper(own_drill, qapp):
    library, plan = own_drill
    sheet = PrintedSheet(
        plan, library, DrillPictures(no_motion, lambda *_: picture("#00FF0000")), Paper.A4
    )
    assert not MASK.search(sheet.pdf())
    box = next(mark.box for mark in sheet.pages[0].marks if isinstance(mark, FigureMark))
    assert is_blank(drawn(sheet), *box)


def test_a_huge_picture_makes_no_huge_file(own_drill, qapp):
    library, plan = own_drill
    image = picture("#336699", 6000, 4000)
    sheet = PrintedSheet(plan, library, DrillPictures(no_motion, lambda *_: image), Paper.A4)
    assert len(sheet.pdf()) < 500_000


def test_a_picture_of_the_left_side_alone_is_called_that(own_drill, qapp):
    library, plan = own_drill
    drill = replace(library.exercises["wall-sit"], pictures=Pictures(left="wall-sit-left.png"))
    known = Library({**library.exercises, drill.id: drill}, library.routines, library.sources)
    sheet = PrintedSheet(
        plan, known, DrillPictures(no_motion, lambda *_: picture("#AA33CC")), Paper.A4
    )
    assert sheet.sheet.entries[0].shown == "Shown: left leg"


def test_a_drill_without_any_picture_is_known_by_its_initials(own_drill, qapp):
    library, plan = own_drill
    sheet = PrintedSheet(plan, library, DrillPictures(no_motion), paper=Paper.A4)
    box = next(mark.box for mark in sheet.pages[0].marks if isinstance(mark, FigureMark))
    assert not is_blank(drawn(sheet), *box)
    assert sheet.sheet.entries[0].shown == "right leg"


def test_a_damaged_motion_is_left_out(plan_of, library, qapp):
    def damaged(exercise):
        raise MotionError((MotionFault(exercise, "", "a fault", "a motion"),))

    plan = plan_of(library.routine("desk-reset"))
    assert len(PrintedSheet(plan, library, DrillPictures(damaged), paper=Paper.A4).pages) == 1


def test_pages_that_follow_are_printed_too(plan_of_items, library, qapp):
    plan = plan_of_items(*[RoutineItem(exercise="pigeon-pose", rounds=1)] * 90)
    sheet = PrintedSheet(plan, library, DrillPictures(no_motion), paper=Paper.A4)
    assert len(sheet.pages) == 2
    assert len(re.findall(rb"/Type\s*/Page\b", sheet.pdf())) == 2
    assert not is_blank(drawn(sheet, 1), 0, 0, WIDTH, WIDTH)


def test_a_computer_without_fonts_says_so(plan_of, library, find_motion, qapp, monkeypatch):
    monkeypatch.setattr(typesetting.QFontDatabase, "families", list)
    with pytest.raises(PrintError, match="no font"):
        PrintedSheet(plan_of(library.routine("desk-reset")), library, DrillPictures(find_motion))


def test_rows_are_set_apart_by_lines(longest):
    rules = [mark for mark in longest.pages[0].marks if isinstance(mark, RuleMark)]
    assert len(rules) >= 3


@pytest.mark.parametrize("paper", Paper)
def test_names_notes_and_sides_are_on_the_page(plan_of_items, library, find_motion, paper):
    items = (
        RoutineItem(exercise="pigeon-pose", right=0, note="Stop at 60 degrees"),
        RoutineItem(exercise="standing-hip-flexor-stretch", left=45),
    )
    plan, somebody = plan_of_items(*items), PrintedFor("Jo Doe", "3 May")
    sheet = PrintedSheet(plan, library, DrillPictures(find_motion), paper, somebody)
    said = "\n".join(
        mark.document.toPlainText() for mark in sheet.pages[0].marks if isinstance(mark, WordsMark)
    )
    for words in ("For Jo Doe · 3 May", "Stop at 60 degrees", "Only on the left", "left 45"):
        assert words in said.replace("\u00a0", " ")
    assert "unless the drill says otherwise" in said
    assert sheet.sheet.entries[0].shown == "Shown: left leg in front"
