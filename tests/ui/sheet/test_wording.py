"""What a printed page says of a plan."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hiptimer.session.plan import StepKind
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.look.tokens import LIGHT, side_colours
from hiptimer.ui.sheet.figures import Extent
from hiptimer.ui.sheet.layout import Layout
from hiptimer.ui.sheet.printed_sheet import Paper
from hiptimer.ui.sheet.typesetting import Setter, WordsMark
from hiptimer.ui.sheet.wording import PrintedFor, sheet_of, showing


def dose(plan, library) -> str:
    return sheet_of(plan, library).entries[0].dose.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (RoutineItem(exercise="pigeon-pose", seconds=30, rounds=2), "30 s each side, 2 rounds"),
        (RoutineItem(exercise="pigeon-pose", seconds=60, rounds=1), "1 min each side"),
        (RoutineItem(exercise="butterfly-stretch", seconds=45, rounds=1), "45 s"),
        (RoutineItem(exercise="fire-hydrant", reps=8), "8 reps each side"),
        (RoutineItem(exercise="cossack-squat", reps=6, rounds=3), "6 reps each side, 3 rounds"),
    ],
)
def test_a_dose_is_said_in_words(plan_of_items, library, item, words):
    assert dose(plan_of_items(item), library) == words


def test_a_round_that_one_side_has_more_is_said(plan_of_items, library):
    plan = plan_of_items(RoutineItem(exercise="pigeon-pose", seconds=30, rounds=1))
    work = next(step for step in plan.steps if step.kind is StepKind.WORK)
    more = replace(work, side=Side.LEFT, round=2, extra=True)
    plan = replace(plan, steps=(*plan.steps, more))
    assert dose(plan, library) == "30 s each side, 1 more round on the left"


def test_a_preset_is_said_with_its_time_and_purpose(plan_of, library):
    routine = library.routine("post-run-static")
    sheet = sheet_of(plan_of(routine), library)
    assert sheet.title == "Post-run stretch"
    assert sheet.when == routine.when
    assert sheet.minutes == "10 min"
    assert sheet.drills == "5 drills"
    assert [entry.number for entry in sheet.entries] == [1, 2, 3, 4, 5]
    assert [entry.exercise.id for entry in sheet.entries] == [i.exercise for i in routine.items]


def test_texts_are_those_for_the_right_side(plan_of_items, library):
    (entry,) = sheet_of(plan_of_items(RoutineItem(exercise="pigeon-pose")), library).entries
    assert entry.set_up.startswith(
        "Hands and knees, a cushion beside your right knee. Slide your right knee forward"
    )
    assert len(entry.cues) == 2
    assert entry.sides == "Left and right in turn"
    assert entry.stop.startswith("When to stop: ")


def test_the_side_that_is_shown_is_named(plan_of_items, library):
    items = (RoutineItem(exercise="pigeon-pose"), RoutineItem(exercise="butterfly-stretch"))
    pigeon, butterfly = sheet_of(plan_of_items(*items), library).entries
    assert showing(pigeon, Side.RIGHT).shown == "Shown: right leg in front"
    assert showing(pigeon, Side.LEFT).shown == "Shown: left leg in front"
    assert showing(pigeon, None).shown == "right leg in front"
    assert showing(butterfly, None).shown == ""


def test_a_chosen_variant_is_named_with_what_it_changes(plan_of_items, library):
    item = RoutineItem(exercise="figure-four-stretch", variant="seated")
    (entry,) = sheet_of(plan_of_items(item), library).entries
    assert entry.version == "Version: Seated on a chair"
    assert entry.version_in_full.startswith("Version: Seated on a chair. Sit on a chair")
    assert entry.set_up.startswith("Sit tall near the front of a steady chair.")


def test_a_routine_that_the_library_does_not_have_has_no_purpose(plan_of_items, library):
    sheet = sheet_of(plan_of_items(RoutineItem(exercise="pigeon-pose")), library)
    assert (sheet.when, sheet.notes) == ("", "")
    assert sheet.drills == "1 drill"


@pytest.mark.parametrize(
    ("own", "words", "sides", "only"),
    [
        ({"left": 45}, "left 45 s, right 30 s", "Left and right in turn", None),
        ({"left": 45, "right": 45}, "45 s each side", "Left and right in turn", None),
        ({"right": 0}, "30 s", "Only on the left", Side.LEFT),
        ({"left": 0}, "30 s", "Only on the right", Side.RIGHT),
    ],
)
def test_a_side_s_own_dose_is_said(plan_of_items, library, own, words, sides, only):
    item = RoutineItem(exercise="pigeon-pose", seconds=30, rounds=1, **own)
    (entry,) = sheet_of(plan_of_items(item), library).entries
    assert (entry.dose.replace("\u00a0", " "), entry.sides, entry.only) == (words, sides, only)


def test_the_side_that_alone_does_it_is_the_one_in_the_texts(plan_of_items, library):
    item = RoutineItem(exercise="pigeon-pose", right=0)
    (entry,) = sheet_of(plan_of_items(item), library).entries
    assert entry.side == "left leg in front"
    assert "your left knee" in entry.set_up


def test_notes_stand_with_their_drills(plan_of_items, library):
    items = (
        RoutineItem(exercise="butterfly-stretch"),
        RoutineItem(exercise="pigeon-pose", note="Stop at 60 degrees"),
    )
    entries = sheet_of(plan_of_items(*items), library).entries
    assert [entry.note for entry in entries] == ["", "Stop at 60 degrees"]


@pytest.mark.parametrize(
    ("printed_for", "words"),
    [
        (PrintedFor(), ""),
        (PrintedFor(name=" Jo Doe "), "For Jo Doe"),
        (PrintedFor(date="3 May"), "3 May"),
        (PrintedFor(name="Jo", date="3 May"), "For Jo · 3 May"),
    ],
)
def test_a_page_can_be_for_somebody(plan_of_items, library, printed_for, words):
    plan = plan_of_items(RoutineItem(exercise="pigeon-pose"))
    assert sheet_of(plan, library, printed_for).printed_for == words


@pytest.mark.parametrize("side", Side)
def test_the_side_that_is_shown_has_its_own_colour(plan_of_items, library, side):
    (entry,) = sheet_of(plan_of_items(RoutineItem(exercise="pigeon-pose")), library).entries
    sheet = sheet_of(plan_of_items(RoutineItem(exercise="pigeon-pose")), library)
    sheet = replace(sheet, entries=(showing(entry, side),))
    (page,) = Layout(sheet, [Extent(1, 1)], Paper.A4.value, Setter()).pages()
    colours = set()
    for mark in page.marks:
        if isinstance(mark, WordsMark):
            block = mark.document.begin()
            while block.isValid():
                if block.text().startswith("Shown"):
                    colours.add(block.begin().fragment().charFormat().foreground().color().name())
                block = block.next()
    assert colours == {side_colours(LIGHT, side).ink.lower()}
