"""What was being written when the program ended can be gone on with, whatever has changed."""

from __future__ import annotations

from msgspec.structs import replace

from hiptimer.training.drafts.drill import form_of
from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.drafts.unsaved import (
    UnsavedDrill,
    UnsavedRoutine,
    resumable,
    resumable_drill,
)
from hiptimer.training.exercises import Pictures
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem

NEW = RoutineDraft(id="new", name="My routine")
PIGEON, GONE = RoutineItem(exercise="pigeon-pose"), RoutineItem(exercise="gone")


def with_own(library: Library, name: str) -> Library:
    own = replace(library.routine("desk-reset"), id="mine", name=name)
    return replace(
        library, routines={**library.routines, "mine": own}, own_routines=frozenset({"mine"})
    )


def test_a_new_routine_is_offered_as_it_was(library: Library):
    unsaved = UnsavedRoutine(replace(NEW, items=(PIGEON,)), NEW)
    assert resumable(unsaved, library) == unsaved


def test_what_is_as_it_began_is_not_offered(library: Library):
    assert resumable(UnsavedRoutine(NEW, NEW), library) is None
    assert resumable(UnsavedRoutine(replace(NEW, items=(GONE,)), NEW), library) is None


def test_drills_that_are_gone_are_left_out(library: Library):
    found = resumable(UnsavedRoutine(replace(NEW, items=(GONE, PIGEON)), NEW), library)
    assert found is not None
    assert found.draft.items == (PIGEON,)


def test_a_change_of_the_routine_as_it_is_kept_goes_on_as_one(library: Library):
    now = with_own(library, "As it was")
    before = draft_of(now.routine("mine"))
    unsaved = UnsavedRoutine(replace(before, name="Changed"), before, is_kept=True)
    assert resumable(unsaved, now) == unsaved


def test_a_routine_that_was_changed_elsewhere_meanwhile_is_not_written_over(library: Library):
    now = with_own(library, "As it is now")
    before = replace(draft_of(now.routine("mine")), name="As it was")
    draft = replace(before, name="As it is now", summary="changed here")
    found = resumable(UnsavedRoutine(draft, before, is_kept=True), now)
    assert found is not None
    assert not found.is_kept
    assert (found.draft.name, found.draft.summary) == ("As it is now (2)", "changed here")


def test_nor_is_a_drill(library: Library):
    drill = replace(library.exercise("pigeon-pose"), id="mine", name="Mine")
    now = replace(
        library,
        exercises={**library.exercises, "mine": replace(drill, breathing="From elsewhere.")},
        own_exercises=frozenset({"mine"}),
    )
    form = replace(form_of(drill), breathing="Changed here.")
    found = resumable_drill(UnsavedDrill(form, form_of(drill)), now)
    assert found is not None
    assert (found.form.id, found.form.name) == ("", "Mine (2)")
    assert found.form.breathing == "Changed here."


def test_what_has_been_saved_all_the_same_is_not_offered(library: Library):
    now = with_own(library, "Saved")
    saved = draft_of(now.routine("mine"))
    assert resumable(UnsavedRoutine(saved, replace(saved, name="Old"), is_kept=True), now) is None


def test_a_routine_that_was_deleted_meanwhile_becomes_a_new_one(library: Library):
    draft = replace(draft_of(library.routine("desk-reset")), id="mine", name="Deleted")
    found = resumable(UnsavedRoutine(replace(draft, name="More"), draft, is_kept=True), library)
    assert found is not None
    assert not found.is_kept
    assert found.draft.name == "More"
    unchanged = resumable(UnsavedRoutine(draft, draft, is_kept=True), library)
    assert unchanged is not None


def test_a_drill_keeps_only_pictures_that_there_are(library: Library):
    had = Pictures(right="pigeon-right-1.png")
    drill = replace(library.exercise("pigeon-pose"), id="mine", pictures=had)
    now = replace(
        library, exercises={**library.exercises, "mine": drill}, own_exercises=frozenset({"mine"})
    )
    form = replace(form_of(drill), name="Changed")
    assert resumable_drill(UnsavedDrill(form, form_of(drill)), now) == UnsavedDrill(
        form, form_of(drill)
    )
    for name in ("../../secret.png", "gone.png"):
        odd = replace(form, pictures=Pictures(right=name))
        found = resumable_drill(UnsavedDrill(odd, form_of(drill)), now)
        assert found is not None
        assert found.form.pictures == had
    gone = resumable_drill(UnsavedDrill(form, form_of(drill)), library)
    assert gone is not None
    assert (gone.form.id, gone.form.pictures) == ("", None)
