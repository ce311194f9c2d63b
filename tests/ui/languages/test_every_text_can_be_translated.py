"""Every screen in a language without plain letters: what still has one is not translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import Protocol

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import astuple, replace
from PySide6.QtWidgets import QLineEdit, QWidget

from hiptimer.journal.dose import Area
from hiptimer.journal.suggesting import FirstSession, Gap
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment
from hiptimer.ui.sheet import wording
from hiptimer.ui.sheet.wording import sheet_of
from hiptimer.ui.today import wording as today_words
from hiptimer.ui.today.page import read_record
from hiptimer.ui.widgets.fit_menu import fitting_text
from hiptimer.ui.window.pages import PageKey
from shown.pages import PAGES, Visit, show_editor, show_get_ready, show_hold


class Texts(Protocol):
    """What has been read: see `Texts` in the conftest beside this."""

    place: str
    plain: dict[str, str]
    seen: int

    def look(self, where: str, text: str) -> None: ...

    def read(self, window: QWidget, place: str) -> None: ...


def _show_reps(visit: Visit) -> None:
    """A drill that is done in reps, sides in turn."""
    show_get_ready(visit)
    visit.player.driver.stop()
    visit.player.closed.emit()
    visit.window.start_routine("pre-run-warmup")
    while visit.player.driver.view().step.reps is None:
        visit.player.driver.skip()


def _show_pauses(visit: Visit) -> Iterator[str]:
    """Every kind of step between two pieces of work."""
    show_hold(visit)
    shown: set[tuple[StepKind, bool]] = set()
    driver = visit.player.driver
    while driver.state is not State.FINISHED:
        step = driver.view().step
        if (step.kind, step.closing) not in shown:
            shown.add((step.kind, step.closing))
            yield f"{step.kind} {'at the end' if step.closing else ''}"
        visit.clock.go_on(1.5)
        driver.skip()


def _show_fitted(visit: Visit) -> None:
    visit.window.start_routine("full-hip-reset", 10)


def _show_fit_menu(visit: Visit) -> None:
    """The menu and the popup are built when they are first asked for."""
    menu = visit.window.pages.today.moments.cards[0].fit
    assert menu.menu_shown.actions()
    assert menu.other.button.text()


def _ask_to_leave(visit: Visit) -> None:
    """The editor with a change, and the question whether it may be lost."""
    show_editor(visit)
    build = visit.window.pages.making.build()
    build.new_routine()
    build.may_leave(lambda: None)


def _empty_form(visit: Visit) -> None:
    """A drill of one's own that has nothing yet, and all that is wrong with it."""
    visit.window.pages.making.exercises().gallery.new.click()
    form = visit.window.pages.making.drill_form()
    form.saving.show_faults()


def _refused(visit: Visit) -> None:
    """A file that is no routine."""
    visit.shared.write_bytes(b"nothing")
    visit.window.open_file(str(visit.shared))


MORE_PAGES: dict[str, Callable[[Visit], object]] = {
    "fit menu": _show_fit_menu,
    "an empty form": _empty_form,
    "an unsaved routine": _ask_to_leave,
    "a refused file": _refused,
    "reps": _show_reps,
}


def test_every_text_on_every_page_can_be_translated(visit: Visit, texts: Texts) -> None:
    for place, show in {**PAGES, **MORE_PAGES}.items():
        show(visit)
        texts.read(visit.window, place)
    for place in _show_pauses(visit):
        texts.read(visit.window, place)
    assert texts.seen > 5000
    assert not texts.plain, "\n".join(texts.plain.values())


def test_every_word_of_the_printed_page_can_be_translated(
    speaks_foreign: None, texts: Texts, library: Library, visit: Visit
) -> None:
    texts.place = "the printed page"
    sheet = sheet_of(visit.services.plan("full-hip-reset"), visit.services.library)
    *said, _entries, _printed_for = astuple(sheet)
    for_both = [wording.both_sides(differ=each) for each in (False, True)]
    for each in (*said, wording.care(), *for_both, wording.colours()):
        texts.look("text", str(each))
    for entry in sheet.entries:
        for each in (entry.name, entry.dose, entry.sides, entry.side, entry.version, entry.stop):
            texts.look("entry", each)
    assert not texts.plain, "\n".join(texts.plain.values())


def test_what_is_shown_where_nothing_was_done_yet_can_be_translated(
    visit: Visit, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = InMemoryJournal()
    monkeypatch.setattr(type(visit.services), "journal", property(lambda _self: nothing))
    for key in (PageKey.TODAY, PageKey.HISTORY):
        visit.window.show_page(key)
        visit.window.pages.refresh()
        texts.read(visit.window, f"{key} without a session")
    visit.window.show_page(PageKey.EXERCISES)
    visit.window.pages.making.exercises().findChildren(QLineEdit)[0].setText("ŋŋŋŋ")
    texts.read(visit.window, "a search that finds nothing")
    assert not texts.plain, "\n".join(texts.plain.values())


def test_what_is_said_of_a_fitted_routine_can_be_translated(visit: Visit, texts: Texts) -> None:
    services = visit.services
    for routine in services.library.routines:
        for minutes in (0.5, 5, 10, 20, 60):
            texts.place = f"{routine} in {minutes} minutes"
            fitted = services.fitted(routine, minutes)
            texts.look("text", fitting_text(fitted, services.library))
    assert not texts.plain, "\n".join(texts.plain.values())


def test_every_reason_for_a_suggestion_can_be_translated(visit: Visit, texts: Texts) -> None:
    done = visit.services.library.routine("desk-reset")
    gaps = [Gap(area, 150, 90) for area in Area]
    for reason in (None, done, FirstSession(), *gaps, *Plane, *MuscleGroup):
        texts.look("text", today_words.why(Moment.ANY_TIME, reason))
    for moment in Moment:
        texts.look("text", today_words.why(moment, None))
    for preset in read_record(visit.services, visit.services.now()).presets:
        for own, off_floor in product((True, False), repeat=2):
            shown = replace(preset, is_own=own, is_favourite=own, off_floor=off_floor)
            bare = replace(shown, plan=replace(shown.plan, needs=()))
            for each in (shown, bare):
                texts.look("text", today_words.card_facts(each))
                texts.look("text", today_words.spoken_description(each))
                texts.look("text", today_words.next_line(each))
    assert not texts.plain, "\n".join(texts.plain.values())
