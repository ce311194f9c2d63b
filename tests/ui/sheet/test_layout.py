"""Where everything lies: nothing overlaps, nothing is cut off, all drills are there in order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from hiptimer.storage.content import read_library
from hiptimer.storage.places import assets_folder
from hiptimer.training.exercises import Exercise
from hiptimer.training.routines import MOST_ITEMS
from hiptimer.ui.sheet.figures import Extent
from hiptimer.ui.sheet.layout import MARGIN, Layout
from hiptimer.ui.sheet.printed_sheet import Paper
from hiptimer.ui.sheet.typesetting import (
    ELLIPSIS,
    UNITS,
    Box,
    FigureMark,
    Page,
    Setter,
    TickMark,
    WordsMark,
    font_of,
)
from hiptimer.ui.sheet.wording import Entry, Sheet

NEARLY = 1e-6
pytestmark = pytest.mark.usefixtures("qapp")
LONG = ("A drill whose name goes on and on, with Bandscheibenvorfallvorbeugung in it " * 3)[:200]
DRILLS: dict[str, Exercise] = dict(read_library(assets_folder()).exercises)


def entry(name: str = "Pigeon pose", text: str = "Sit tall and breathe out.") -> Entry:
    return Entry(
        exercise=DRILLS["pigeon-pose"],
        variant_id=None,
        number=1,
        name=name,
        dose="30 s each side, 2 rounds",
        sides="Left and right in turn",
        side="right leg in front",
        shown="Shown: right leg in front",
        version="",
        version_in_full="",
        set_up=text,
        cues=("Grow tall.", text),
        stop=f"When to stop: {text}",
    )


ENTRIES = (
    entry(),
    entry("Walking Spiderman with overhead reach"),
    entry(LONG, LONG * 2),
    entry("骨" * 80, "字" * 200),
    replace(entry("x"), shown="", side="", set_up="", cues=(), stop=""),
    replace(entry(), version="Version: On a chair", version_in_full=f"Version: {LONG}"),
    replace(entry(), dose="100 reps each side, 10 rounds, 1 more round on the right"),
)


def sheet(entries: Sequence[Entry], title: str = "Evening", notes: str = "") -> Sheet:
    numbered = tuple(replace(each, number=i) for i, each in enumerate(entries, start=1))
    return Sheet(title, "After a run.", notes, "12 min", f"{len(entries)} drills", numbered)


def typesetter(stretch: int = 112) -> Setter:
    """Letters that are wider or narrower than the program's, in per cent, as another font's are."""

    def font(size: float, bold: bool) -> QFont:
        stretched = QFont(font_of(size, bold))
        stretched.setStretch(stretch)
        return stretched

    return Setter(font)


def laid(content: Sheet, paper: Paper = Paper.A4, stretch: int = 112) -> tuple[Page, ...]:
    extents = [Extent(0.6 + i % 5, 0.5 + i % 4 * 0.5) for i in range(len(content.entries))]
    return Layout(content, extents, paper.value, typesetter(stretch)).pages()


def words(page: Page) -> list[WordsMark]:
    return [mark for mark in page.marks if isinstance(mark, WordsMark)]


def texts(page: Page) -> list[str]:
    return [text for mark in words(page) for text in mark.document.toPlainText().split("\n")]


def right(box: Box) -> float:
    return box.x + box.width


def bottom(box: Box) -> float:
    return box.y + box.height


def assert_sound(page: Page) -> None:
    """Nothing is outside the margins, nothing lies on anything else, all text fits its box."""
    for mark in page.marks:
        box = mark.box
        assert box.width > 0
        assert box.height > 0
        assert box.x >= MARGIN - NEARLY
        assert box.y >= MARGIN - NEARLY
        assert right(box) <= page.width - MARGIN + NEARLY, mark
        assert bottom(box) <= page.height - MARGIN + NEARLY, mark
        if isinstance(mark, WordsMark):
            scale = mark.scale / UNITS
            assert box.height == pytest.approx(mark.document.size().height() * scale)
            assert mark.document.idealWidth() * scale <= box.width + scale, mark
    boxes = sorted(mark.box for mark in page.marks)
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            if other.x >= right(one) - NEARLY:
                break
            apart = other.y >= bottom(one) - NEARLY or one.y >= bottom(other) - NEARLY
            assert apart, (one, other)


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(ENTRIES), min_size=1, max_size=50),
    st.sampled_from(Paper),
    st.sampled_from(("", "Evening", LONG)),
    st.sampled_from((80, 100, 125)),
)
def test_no_page_has_anything_on_top_of_anything_or_beyond_its_margins(
    entries, paper, title, stretch
):
    content = sheet(entries, title, notes=title)
    pages = laid(content, paper, stretch)
    for page in pages:
        assert_sound(page)
    shown = [mark.entry for page in pages for mark in page.marks if isinstance(mark, FigureMark)]
    assert shown == list(range(len(entries)))


@pytest.mark.parametrize("one", ENTRIES)
def test_forty_drills_are_on_one_page(one):
    pages = laid(sheet([one] * 40, LONG, notes=LONG), Paper.LETTER)
    assert len(pages) == 1
    assert_sound(pages[0])


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 11, 12])
def test_up_to_twelve_drills_keep_their_set_up_and_their_cues(count):
    (page,) = laid(sheet([ENTRIES[1]] * count))
    assert texts(page).count("• Grow tall.") == count
    assert texts(page).count("Sit tall and breathe out.") == count
    assert texts(page).count("• Sit tall and breathe out.") == count
    assert not any(text.endswith(ELLIPSIS) for text in texts(page))


def test_when_to_stop_is_said_where_there_is_room():
    (few,), (many,) = laid(sheet([ENTRIES[0]] * 2)), laid(sheet([ENTRIES[0]] * 14))
    assert texts(few).count("When to stop: Sit tall and breathe out.") == 2
    assert not any(text.startswith("When to stop") for text in texts(many))


def test_cues_go_before_the_set_up_and_names_stay():
    printed = [texts(laid(sheet([ENTRIES[0]] * count))[0]) for count in (6, 20, 36)]
    assert ["• Grow tall." in text for text in printed] == [True, False, False]
    assert ["Sit tall and breathe out." in text for text in printed] == [True, True, False]
    assert all(text.count("Pigeon pose") > 5 for text in printed)


def test_the_fewer_drills_the_larger_they_are():
    def name_size(count: int) -> float:
        (page,) = laid(sheet([ENTRIES[0]] * count))
        return max(mark.scale for mark in words(page) if mark.number)

    sizes = [name_size(count) for count in (1, 4, 9, 20, 36)]
    assert all(more >= less for more, less in pairwise(sizes))
    assert sizes[0] > 2 * sizes[-1]


def test_more_drills_than_fit_take_pages_with_numbers():
    pages = laid(sheet([ENTRIES[1]] * 130, "Everything"))
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert_sound(page)
        assert f"HipTimer · Page {number} of {len(pages)}" in texts(page)
        assert "Everything" in texts(page)
    drills = [sum(mark.number != "" for mark in words(page)) for page in pages]
    assert sum(drills) == 130
    assert max(drills) - min(drills) <= 1


@pytest.mark.parametrize(("place", "days"), [("de_DE", "MTWTFSS"), ("en_US", "SMTWTFS")])
def test_days_are_ticked_off_on_the_first_page_only(
    monkeypatch: pytest.MonkeyPatch, place: str, days: str
):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(place))
    pages = laid(sheet([ENTRIES[1]] * 130))
    ticks = [[m.text for m in page.marks if isinstance(m, TickMark)] for page in pages]
    assert "".join(ticks[0][:7]) == days
    assert len(ticks[0]) % 7 == 0
    assert not any(ticks[1:])


def test_a_page_says_what_stretching_does_and_when_to_stop():
    (page,) = laid(sheet([ENTRIES[0]]))
    rule = "Stretching raises range of motion; nothing more is promised. Stop at sharp pain."
    assert rule in texts(page)


def test_the_largest_routine_there_can_be_is_laid_out():
    entries = ([*ENTRIES] * MOST_ITEMS)[:MOST_ITEMS]
    assert len(laid(sheet(entries))) < 20
