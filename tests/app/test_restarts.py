"""What is one's own, saved in one run of the program and changed in the next, by the window."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from hiptimer import app
from hiptimer.app import carriers
from hiptimer.app.showing import Showing
from hiptimer.desktop.start import Start
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.history.details import ExerciseRow
from hiptimer.ui.history.page import HistoryPage
from hiptimer.ui.history.reader import SpanChoice
from hiptimer.ui.history.session_view import StepRow
from hiptimer.ui.language import install_language
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.window.pages import PageKey

Run = Callable[[], AbstractContextManager[Showing]]
MINE = "Pre-run warm-up (mine)"


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, assets: Path) -> Iterator[Run]:
    """Gives a context in which the program runs, from its start to its end."""

    @contextmanager
    def run() -> Generator[Showing]:
        showing = Showing(app.load_program(tmp_path), Start(), is_first=True)
        showing.window.show()
        try:
            yield showing
        finally:
            showing.window.close()
            showing.window.deleteLater()
            showing.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    yield run
    install_language(Language.ENGLISH, assets / "window")


def build_of(showing: Showing) -> BuildPage:
    showing.window.show_page(PageKey.BUILD)
    return showing.window.pages.making.build()


def save_routine(showing: Showing, name: str = "", *, items: int = 0) -> str:
    """Edit that routine, or a copy of the first preset; press Save. What the editor says."""
    page = build_of(showing)
    routines = showing.services.library.routines.values()
    page.edit_routine(next((each.id for each in routines if each.name == name), "pre-run-warmup"))
    editor = page.editor
    assert editor is not None
    for _ in range(items):
        editor.does.double(0)
    editor.bar.save.click()
    return editor.bar.remark or editor.bar.state


def own_routines(library: Library) -> dict[str, int]:
    """How many items each of one's own routines has."""
    return {
        library.routines[each].name: len(library.routines[each].items)
        for each in library.own_routines
    }


def save_drill(showing: Showing, exercise: str, breathing: str) -> str:
    """Change a drill, or a copy of a bundled one, in the form; the id it is kept under."""
    form: DrillFormPage = showing.window.pages.making.drill_form()
    form.edit_drill(exercise)
    form.draft.edit(breathing=breathing)
    kept: list[str] = []
    form.saved.connect(kept.append)
    form.bar.save.click()
    form.saved.disconnect(kept.append)
    (identifier,) = kept
    return identifier


def test_a_routine_saved_again_after_each_start_stays_one(running: Run, tmp_path: Path):
    with running() as showing:
        save_routine(showing)
        (before,) = own_routines(showing.services.library).values()
    for start in range(1, 4):
        with running() as showing:
            assert save_routine(showing, MINE, items=1) == "Saved"
            assert own_routines(showing.services.library) == {MINE: before + start}
        assert own_routines(app.load_program(tmp_path).library) == {MINE: before + start}


def test_a_drill_saved_again_after_each_start_stays_one(running: Run, tmp_path: Path):
    with running() as showing:
        drill = save_drill(showing, "pigeon-pose", "In.")
    for breathing in ("Out.", "Slowly."):
        with running() as showing:
            assert save_drill(showing, drill, breathing) == drill
        library = app.load_program(tmp_path).library
        assert library.own_exercises == {drill}
        assert library.exercises[drill].breathing == breathing


def test_a_routine_is_saved_in_place_after_a_change_of_language(qtbot: QtBot, running: Run):
    with running() as showing:
        save_routine(showing)
    with running() as showing:
        english, model = showing.window, showing.services.settings
        look = replace(model.settings.look, language=Language.GERMAN)
        model.replace(replace(model.settings, look=look))
        qtbot.waitUntil(lambda: showing.window is not english)
        save_routine(showing, MINE, items=1)
        assert len(showing.services.library.own_routines) == 1


def test_what_was_deleted_after_a_start_comes_back_as_itself(running: Run):
    with running() as showing:
        save_routine(showing)
        before = showing.services.library.own_routines
    with running() as showing:
        page = build_of(showing)
        undo: list[Callable[[], None]] = []
        page.notice_asked.connect(lambda _words, _action, answer: undo.append(answer))
        page.own.delete_routine(*before)
        assert not showing.services.library.own_routines
        undo[0]()
        assert showing.services.library.own_routines == before
        save_routine(showing, MINE, items=1)
        assert showing.services.library.own_routines == before


def test_a_routine_taken_along_after_a_start_is_known_where_it_came_from(
    running: Run, tmp_path: Path
):
    with running() as showing:
        save_routine(showing)
    program = app.load_program(tmp_path)
    (routine,) = (program.library.routines[each] for each in program.library.own_routines)
    file = tmp_path / "mine.hiproutine"
    files = carriers.shared_files(program)
    files.write(str(file), routine, program.library)
    assert app.load_program(tmp_path).own().add(files.read(str(file))).is_empty


def done_a_moment_ago(exercise: str) -> SessionRecord:
    step = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise=exercise,
        planned=30_000,
        held=30_000,
        outcome=Outcome.COMPLETED,
        side=Side.LEFT,
    )
    return SessionRecord(
        id="1" * 32,
        routine="just-that",
        name="Just that",
        started=datetime.now(tz=UTC).astimezone() - timedelta(minutes=5),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=(step,),
    )


def test_history_calls_a_drill_by_its_name_that_is_newer_than_the_page(running: Run):
    with running() as showing:
        window, services = showing.window, showing.services
        window.show_page(PageKey.HISTORY)
        history = window.pages.stack.page(PageKey.HISTORY)
        assert isinstance(history, HistoryPage)
        history.overview.head.spans.chosen.emit(SpanChoice.FOUR_WEEKS.value)
        drill = save_drill(showing, "pigeon-pose", "In.")
        session = done_a_moment_ago(drill)
        services.journal.merge((session,))
        window.show_page(PageKey.HISTORY)
        history = window.pages.stack.page(PageKey.HISTORY)
        assert isinstance(history, HistoryPage)
        assert history.reader.choice is SpanChoice.FOUR_WEEKS
        name = services.library.exercises[drill].name
        (in_sums,) = history.overview.details.exercises.list.rows
        history.pane.open_session(session, history.reader.now)
        (in_session,) = history.pane.session.list.rows
        assert isinstance(in_sums, ExerciseRow)
        assert isinstance(in_session, StepRow)
        assert (in_sums.name, in_session.name) == (name, name)


def changed_elsewhere(tmp_path: Path) -> None:
    """Another computer gave the routine another summary."""
    path = tmp_path / "own" / "routines.json"
    document = json.loads(path.read_bytes())
    document["routines"][0]["summary"] = "from the other computer"
    path.write_text(json.dumps(document))


def test_what_another_computer_changed_meanwhile_is_kept_apart_with_a_word(
    running: Run, tmp_path: Path
):
    with running() as showing:
        save_routine(showing)
    with running() as showing:
        changed_elsewhere(tmp_path)
        remark = save_routine(showing, MINE, items=1)
        assert remark == (
            f"“{MINE}” has been changed elsewhere, so this one is kept as “{MINE} (2)”."
        )
    library = app.load_program(tmp_path).library
    summaries = {library.routines[each].summary for each in library.own_routines}
    assert len(summaries) == 2
    assert "from the other computer" in summaries


def test_what_came_in_from_elsewhere_while_it_was_edited_is_not_written_over(
    running: Run, tmp_path: Path
):
    with running() as showing:
        save_routine(showing)
    with running() as showing:
        page = build_of(showing)
        (mine,) = showing.services.library.own_routines
        page.edit_routine(mine)
        editor = page.editor
        assert editor is not None
        editor.does.double(0)
        changed_elsewhere(tmp_path)
        showing.services.content.reload()  # as when a drill is saved on another page
        editor.bar.save.click()
        assert "has been changed elsewhere" in editor.bar.remark
        editor.does.double(0)
        editor.bar.save.click()
        assert (editor.bar.remark, editor.bar.state) == ("", "Saved")
    library = app.load_program(tmp_path).library
    mine, other = (library.routines[each] for each in sorted(library.own_routines))
    assert (mine.summary, other.name) == ("from the other computer", f"{MINE} (2)")
    assert len(other.items) == len(mine.items) + 2


def test_nor_is_a_drill(running: Run, tmp_path: Path):
    with running() as showing:
        drill = save_drill(showing, "pigeon-pose", "In.")
    with running() as showing:
        form = showing.window.pages.making.drill_form()
        form.edit_drill(drill)
        form.draft.edit(breathing="Out.")
        path = tmp_path / "own" / "exercises.json"
        path.write_text(path.read_text().replace('"In."', '"From elsewhere."'))
        showing.services.content.reload()
        form.bar.save.click()
    library = app.load_program(tmp_path).library
    breathing = {library.exercises[each].breathing for each in library.own_exercises}
    assert breathing == {"From elsewhere.", "Out."}


def test_a_routine_imported_beside_an_open_window_is_kept(running: Run, tmp_path: Path):
    with running() as showing:
        save_routine(showing)
        program = app.load_program(tmp_path)
        (routine,) = (program.library.routines[each] for each in program.library.own_routines)
        file = tmp_path / "other.hiproutine"
        other = replace(routine, id="other", name="Other")
        files = carriers.shared_files(program)
        files.write(str(file), other, program.library)
        app.load_program(tmp_path).own().add(files.read(str(file)))
        save_routine(showing, MINE, items=1)
        assert own_routines(showing.services.library).keys() == {MINE, "Other"}


def test_a_file_damaged_under_an_open_window_is_set_aside_with_a_word_and_loses_nothing(
    running: Run, tmp_path: Path
):
    with running() as showing:
        save_routine(showing)
    with running() as showing:
        (tmp_path / "own" / "routines.json").write_text("{")
        save_routine(showing, MINE, items=1)
        assert "routines.json is damaged. It is kept as" in showing.window.frame.notice
    assert own_routines(app.load_program(tmp_path).library).keys() == {MINE}
