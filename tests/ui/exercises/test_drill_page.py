"""The page of a drill: its figure, its ways, its texts, and the way back."""

from __future__ import annotations

from typing import Any, cast

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDesktopServices, QMouseEvent, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.figure.motion_decoding import MotionError
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.training.exercises import Source
from hiptimer.training.library import Library, UnknownExerciseError
from hiptimer.training.sides import Side, for_side
from hiptimer.ui.exercises.drill_card import CardPictures
from hiptimer.ui.exercises.drill_page import DrillPage
from hiptimer.ui.exercises.drill_texts import SourceLine, cited, open_address
from hiptimer.ui.exercises.own_dose import stepped
from hiptimer.ui.exercises.page import ExercisesPage
from hiptimer.ui.exercises.turnable_figure import HOME
from hiptimer.ui.services import Services

PIGEON = "pigeon-pose"


@pytest.fixture(autouse=True)
def no_cards(monkeypatch: pytest.MonkeyPatch):
    """Draw no pictures for the cards, which are behind the page of a drill."""
    monkeypatch.setattr(
        CardPictures, "figure", lambda _self, _motion, _exercise, key: QPixmap(key.size)
    )


def opened(page: ExercisesPage, exercise: str = PIGEON) -> DrillPage:
    page.show_drill(exercise)
    QApplication.processEvents()
    assert page.drill is not None
    return page.drill


def texts(drill: DrillPage) -> list[str]:
    return [text for section in drill.texts.all for text in section.texts]


def picture(drill: DrillPage):
    return drill.panel.figure.grab().toImage()


def give(services: Services, library: Library) -> None:
    """Let the services have another library, as they do when a drill of one's own is kept."""
    services.content.library = library


def test_it_says_all_that_is_written_about_a_drill(page: ExercisesPage, library: Library):
    said = " ".join(texts(opened(page)))
    exercise = library.exercise(PIGEON)
    for text in (
        *exercise.form_cues,
        exercise.breathing,
        *exercise.mistakes,
        *exercise.when_to_stop,
        *(support.supports for support in exercise.dose.sources),
        *(cited(library.sources[support.source]) for support in exercise.dose.sources),
        *exercise.dose.editorial,
    ):
        assert for_side(text, Side.RIGHT) in said
    assert "Hold for 30 s on each side, 2 rounds" in said
    assert "Range: 10 to 60 s, 1 to 4 rounds" in said
    assert "Gluteus maximus (glutes · front leg)" in said
    assert "40 %" in said
    assert "Forward and back" in said


def test_every_drill_and_variant_can_be_shown_on_both_sides(page: ExercisesPage, library: Library):
    for exercise in library.exercises.values():
        drill = opened(page, exercise.id)
        for variant in (None, *(each.id for each in exercise.variants)):
            drill.variants.shown_changed.emit(variant)
            assert drill.variant == variant
            assert not any("{" in text for text in texts(drill))


def test_the_texts_and_the_figure_are_those_of_the_side(qtbot: QtBot, page: ExercisesPage):
    drill = opened(page)
    panel = drill.panel
    assert panel.side is Side.RIGHT
    assert panel.stage.pill.text == "Right leg in front"
    assert any("right knee up behind the right wrist" in text for text in texts(drill))
    before = picture(drill)
    left = panel.sides._buttons[Side.LEFT]
    qtbot.mouseClick(left, Qt.MouseButton.LeftButton)
    assert panel.stage.pill.text == "Left leg in front"
    assert any("left knee up behind the left wrist" in text for text in texts(drill))
    assert picture(drill) != before


def test_a_drill_without_sides_offers_none(page: ExercisesPage):
    drill = opened(page, "butterfly-stretch")
    assert not drill.panel.sides.isVisible()
    assert drill.panel.stage.pill.text == "Both sides"


def test_a_variant_shows_its_texts_and_its_pose(qtbot: QtBot, page: ExercisesPage):
    drill = opened(page)
    before = picture(drill)
    ways = drill.variants.ways
    qtbot.mouseClick(ways._buttons["on-forearms"], Qt.MouseButton.LeftButton)
    assert drill.variants.shown == "on-forearms"
    assert "forearms" in " ".join(texts(drill))
    assert picture(drill) != before


def test_a_variant_can_be_used_from_now_on_and_given_up(
    qtbot: QtBot, page: ExercisesPage, services: Services, store
):
    drill = opened(page)
    choice = drill.variants
    assert not choice.use.isVisible()
    assert not choice.back.isVisible()
    choice.shown_changed.emit("on-forearms")
    qtbot.mouseClick(choice.use, Qt.MouseButton.LeftButton)
    assert services.settings.settings.session.variants == {PIGEON: "on-forearms"}
    assert store.settings.session.variants == {PIGEON: "on-forearms"}
    assert choice.note.text() == "You do it this way: Down on the forearms."
    assert choice.ways._buttons["on-forearms"].text() == "Harder (yours)"
    assert not choice.use.isVisible()
    qtbot.mouseClick(choice.back, Qt.MouseButton.LeftButton)
    assert services.settings.settings.session.variants == {}
    assert drill.variant is None
    assert not choice.note.isVisible()


def test_the_focus_stays_in_sight_when_its_button_goes(qtbot: QtBot, page: ExercisesPage):
    drill = opened(page)
    choice = drill.variants
    choice.shown_changed.emit("on-forearms")
    choice.use.setFocus()
    qtbot.keyClick(choice.use, Qt.Key.Key_Return)
    focused = page.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert choice.ways.isAncestorOf(focused)


def test_a_drill_opens_in_the_way_the_person_does_it(page: ExercisesPage, services: Services):
    services.settings.replace(Settings(session=Preferences(variants={PIGEON: "on-forearms"})))
    drill = opened(page)
    assert drill.variant == "on-forearms"
    services.settings.replace(Settings(session=Preferences(variants={PIGEON: "gone"})))
    assert opened(page).variant is None


def test_a_dose_of_ones_own_is_said(page: ExercisesPage, services: Services):
    drill = opened(page)
    preferences = Preferences(doses={PIGEON: OwnDose(seconds=45)})
    services.settings.replace(Settings(session=preferences))
    assert drill.panel.dose.title.text() == "45 s, twice a side"


def test_settings_changed_elsewhere_are_seen_when_the_page_is(
    page: ExercisesPage, services: Services
):
    drill = opened(page)
    page.hide()
    services.settings.replace(Settings(session=Preferences(variants={PIGEON: "on-forearms"})))
    assert drill.variants.note.text() == ""
    page.show()
    assert drill.variants.note.text() == "You do it this way: Down on the forearms."


def test_start_just_this_tells_the_drill_and_the_variant_shown(qtbot: QtBot, page: ExercisesPage):
    drill = opened(page)
    with qtbot.waitSignal(page.start_asked) as asked:
        qtbot.mouseClick(drill.start, Qt.MouseButton.LeftButton)
    assert asked.args == [PIGEON, None]
    drill.variants.shown_changed.emit("high-cushion")
    with qtbot.waitSignal(page.start_asked) as asked:
        qtbot.keyClick(drill, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [PIGEON, "high-cushion"]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_key_goes_back_to_where_one_was(qtbot: QtBot, page: ExercisesPage, key, modifier):
    grid = page.gallery.grid
    page.gallery.search.setText("l")
    page.resize(700, 500)
    QApplication.processEvents()
    grid.enter()
    qtbot.keyClick(grid, Qt.Key.Key_End)
    before = (grid.currentIndex().row(), grid.verticalScrollBar().value())
    assert before[1] > 0
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert page.drill is not None
    qtbot.keyClick(page.focusWidget(), key, modifier)
    assert page.drill is None
    assert (grid.currentIndex().row(), grid.verticalScrollBar().value()) == before
    assert page.focusWidget() is grid
    assert page.gallery.search.text() == "l"


def test_the_back_button_of_page_and_mouse_go_back(qtbot: QtBot, page: ExercisesPage):
    drill = opened(page)
    qtbot.mouseClick(drill.back, Qt.MouseButton.LeftButton)
    assert page.drill is None
    qtbot.mouseClick(opened(page), Qt.MouseButton.BackButton)
    assert page.drill is None


def test_arrow_keys_turn_the_figure_and_home_puts_it_back(qtbot: QtBot, page: ExercisesPage):
    drill = opened(page)
    figure = drill.panel.figure
    assert page.focusWidget() is figure
    usual, before = picture(drill), figure.camera
    assert before is not None
    qtbot.keyClick(figure, Qt.Key.Key_Right)
    qtbot.keyClick(figure, Qt.Key.Key_Up)
    assert figure.camera is not None
    assert figure.camera.azimuth > before.azimuth
    assert figure.camera.elevation > before.elevation
    assert picture(drill) != usual
    qtbot.keyClick(figure, Qt.Key.Key_Home)
    assert figure.camera == before
    assert picture(drill) == usual


def test_a_ring_shows_that_the_keys_turn_the_figure(page: ExercisesPage, appearance):
    drill = opened(page)
    stage, edge = drill.panel.stage, QPoint(1, 300)
    assert stage.grab().toImage().pixelColor(edge).name() == appearance.theme.tokens.focus.lower()
    drill.back.setFocus()
    assert stage.grab().toImage().pixelColor(edge).name() != appearance.theme.tokens.focus.lower()


def drag(figure: Any, way: QPoint) -> None:
    start = QPoint(100, 100)
    QTest.mousePress(figure, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.5, 1.0):
        place = QPointF(start) + QPointF(way) * share
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            place,
            figure.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(figure, event)
    QTest.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=start + way)


def test_dragging_turns_the_figure_and_a_double_click_puts_it_back(
    qtbot: QtBot, page: ExercisesPage
):
    figure = opened(page).panel.figure
    drag(figure, QPoint(60, 20))
    assert figure.turn.azimuth == pytest.approx(30)
    assert figure.turn.elevation == pytest.approx(10)
    qtbot.mouseDClick(figure, Qt.MouseButton.LeftButton)
    assert figure.turn == HOME


def test_in_the_mirror_dragging_goes_the_way_that_is_seen(page: ExercisesPage, services: Services):
    services.settings.replace(Settings(look=LookSettings(mirrored=True)))
    figure = opened(page).panel.figure
    drag(figure, QPoint(60, 0))
    assert figure.turn.azimuth == pytest.approx(330)


def test_the_figure_says_where_it_is_seen_from(qtbot: QtBot, page: ExercisesPage):
    panel = opened(page).panel
    interface = QAccessible.queryAccessibleInterface(panel.figure)
    assert interface.text(QAccessible.Text.Name) == (
        "Pigeon pose, Right leg in front. Seen from the left"
    )
    for _ in range(6):
        qtbot.keyClick(panel.figure, Qt.Key.Key_Right)
    assert interface.text(QAccessible.Text.Name).endswith("Seen from the front")


def test_space_and_the_button_pause_and_play(qtbot: QtBot, page: ExercisesPage):
    panel = opened(page).panel
    assert panel.playback._timer.isActive()
    qtbot.keyClick(panel.figure, Qt.Key.Key_Space)
    assert not panel.playback._timer.isActive()
    assert panel.play.accessibleName() == "Play the movement"
    qtbot.mouseClick(panel.play, Qt.MouseButton.LeftButton)
    assert panel.playback._timer.isActive()


def test_the_figure_moves_as_time_passes_and_at_the_speed_chosen(
    qtbot: QtBot, page: ExercisesPage, clock
):
    drill = opened(page, "cossack-squat")
    playback = drill.panel.playback
    before = picture(drill)
    for _ in range(5):
        clock.go_on(0.2)
        playback.advance()
    assert playback.seconds == pytest.approx(1.0)
    assert picture(drill) != before
    double = drill.panel.speeds._buttons["2.0"]
    qtbot.mouseClick(double, Qt.MouseButton.LeftButton)
    clock.go_on(0.2)
    playback.advance()
    assert playback.seconds == pytest.approx(1.4)


def test_a_sleep_of_the_machine_is_no_movement(page: ExercisesPage, clock):
    playback = opened(page).panel.playback
    clock.go_on(3600)
    playback.advance()
    assert playback.seconds < 1


def test_with_reduced_motion_it_stands_and_shows_key_poses_only(
    qtbot: QtBot, page: ExercisesPage, appearance, clock
):
    appearance.set_look(LookSettings(reduced_motion=True))
    drill = opened(page, "cossack-squat")
    panel = drill.panel
    assert not panel.is_playing
    qtbot.keyClick(panel.figure, Qt.Key.Key_Space)
    seen = []
    for _ in range(40):
        clock.go_on(0.1)
        panel.playback.advance()
        moment = panel.figure._moment
        assert moment is not None
        if not seen or seen[-1] != moment.body:
            seen.append(moment.body)
    assert 1 < len(seen) < 8


def test_the_figure_rests_while_it_is_out_of_sight(page: ExercisesPage):
    drill = opened(page)
    page.show_all()
    assert not drill.panel.playback._timer.isActive()
    assert opened(page).panel.playback._timer.isActive()


def test_a_drill_without_a_figure_shows_a_picture_of_its_side(
    qtbot: QtBot, make_page, services: Services
):
    asked: list[Side | None] = []

    def picture_of(exercise, side):
        asked.append(side)

    page = make_page(msgspec.structs.replace(services, motion=lambda _: None, picture=picture_of))
    drill = opened(page)
    panel = drill.panel
    assert panel.still.isVisible()
    assert panel.still.accessibleName() == "Pigeon pose: no picture"
    assert not panel.play.isVisible()
    assert page.focusWidget() is drill.back
    panel.sides._buttons[Side.LEFT].click()
    assert asked[-1] is Side.LEFT


def test_a_damaged_motion_is_no_motion(make_page, services: Services):
    def damaged(exercise: str):
        raise MotionError(())

    page = make_page(msgspec.structs.replace(services, motion=damaged))
    assert opened(page).panel.still.isVisible()


def test_an_address_is_opened_by_a_click_only_and_only_on_the_web(
    qtbot: QtBot, page: ExercisesPage, monkeypatch
):
    opened_urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_urls.append(url.toString()))
    drill = opened(page)
    drill.more.click()
    QApplication.processEvents()
    addresses = [
        label
        for label in drill.texts.sources.findChildren(QLabel)
        if label.textFormat() is Qt.TextFormat.RichText
    ]
    assert len(addresses) == 6
    assert opened_urls == []
    label = addresses[0]
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    assert opened_urls == [label.accessibleName()]
    for address in ("file:///etc/passwd", "javascript:alert(1)", ""):
        open_address(address)
    assert len(opened_urls) == 1


def test_an_address_cannot_smuggle_in_markup(qtbot: QtBot):
    source = Source(authors="A", title="<b>T</b>", where="W", url='https://a.b/"><img src=x>')
    line = SourceLine("It <i>supports</i> this.", source)
    qtbot.addWidget(line)
    first, reference, address = line.findChildren(QLabel)
    assert first.textFormat() is Qt.TextFormat.PlainText
    assert reference.textFormat() is Qt.TextFormat.PlainText
    assert "<img" not in address.text()


def test_buttons_for_drills_of_ones_own_come_where_they_can_be_kept(
    qtbot: QtBot, page: ExercisesPage, services: Services
):
    head = opened(page).head
    assert not head.copy.isVisible()
    services.content._own = cast("Any", object())
    give(services, replace(services.library, own_exercises=frozenset({"fire-hydrant"})))
    head = opened(page).head
    assert head.copy.isVisible()
    assert not head.edit.isVisible()
    with qtbot.waitSignal(page.add_asked) as asked:
        head.copy.click()
    assert asked.args == [PIGEON]
    opened(page, "fire-hydrant")
    with qtbot.waitSignal(page.edit_asked) as asked:
        head.edit.click()
    assert asked.args == ["fire-hydrant"]


def test_a_refresh_reads_the_library_again(page: ExercisesPage, services: Services):
    drill = opened(page)
    library = services.library
    renamed = replace(library.exercise(PIGEON), name="Resting pigeon")
    more = replace(library.exercise("fire-hydrant"), id="mine", name="Mine")
    give(services, replace(library, exercises={**library.exercises, PIGEON: renamed, "mine": more}))
    page.refresh()
    assert drill.head.name.text() == "Resting pigeon"
    page.show_all()
    assert page.gallery.results.count.text() == "13 drills"
    page.gallery.search.setText("mine")
    assert page.gallery.grid.drills.exercise(0).id == "mine"


def test_a_drill_that_is_gone_gives_way_to_the_cards(page: ExercisesPage, services: Services):
    opened(page)
    library = services.library
    left = {key: each for key, each in library.exercises.items() if key != PIGEON}
    give(services, replace(library, exercises=left))
    page.refresh()
    assert page.drill is None
    assert page.gallery.results.count.text() == "11 drills"
    with pytest.raises(UnknownExerciseError):
        page.show_drill(PIGEON)


@pytest.mark.parametrize(
    ("size", "scale"),
    [((760, 600), 1.0), ((680, 600), 2.0), ((1080, 800), 1.5), ((2360, 1440), 1.0)],
)
def test_no_text_is_cut_off(page: ExercisesPage, appearance, size, scale):
    appearance.set_look(LookSettings(text_scale=scale))
    page.resize(*size)
    for exercise in (PIGEON, "lunge-matrix"):
        drill = opened(page, exercise)
        for _ in range(5):
            QApplication.processEvents()
        for label in drill.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
                assert label.width() >= label.minimumSizeHint().width(), label.text()
        content: Any = drill._scroll.widget()
        assert content.width() <= drill._scroll.viewport().width()
        for button in drill.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_the_figure_stands_beside_the_texts_where_there_is_room(page: ExercisesPage):
    drill = opened(page)
    texts_left = drill._scroll.mapTo(drill, QPoint(0, 0)).x()
    assert drill.panel.mapTo(drill, QPoint(drill.panel.width(), 0)).x() <= texts_left
    page.resize(500, 800)
    QApplication.processEvents()
    assert drill._scroll.isAncestorOf(drill.panel)
    page.resize(1080, 800)
    QApplication.processEvents()
    assert not drill._scroll.isAncestorOf(drill.panel)
    assert drill.panel.isVisible()


def test_no_part_of_the_page_is_ever_a_window_of_its_own(page: ExercisesPage):
    """It would flash up, and take the focus away."""
    flashed: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
            if shown and watched.isWindow() and watched is not page:
                flashed.append(watched)
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    page.gallery.search.setText("pigeon")
    opened(page)
    page.resize(500, 700)
    opened(page, "butterfly-stretch")
    page.show_all()
    application.removeEventFilter(watch)
    assert flashed == []


def test_every_control_has_a_name(page: ExercisesPage, services: Services):
    services.content._own = cast("Any", object())
    drill = opened(page)
    for button in drill.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name), button


def test_turning_the_wheel_over_the_figure_does_not_turn_it(page: ExercisesPage):
    figure = opened(page).panel.figure
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(figure, event)
    assert figure.turn == HOME


def test_the_knob_under_the_figure_turns_it(qtbot: QtBot, page: ExercisesPage):
    panel = opened(page).panel
    arc, figure = panel.stage.arc, panel.figure
    start = arc.knob.toPoint()
    assert abs(start.x() - arc.width() / 2) <= 1
    qtbot.mousePress(arc, Qt.MouseButton.LeftButton, pos=start)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        arc.knob + QPointF(60, 0),
        arc.mapToGlobal(arc.knob + QPointF(60, 0)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(arc, event)
    qtbot.mouseRelease(arc, Qt.MouseButton.LeftButton, pos=start)
    assert 20 < figure.turned_by < 120
    assert arc.knob.x() == pytest.approx(start.x() + 60, abs=1.5)
    qtbot.keyClick(figure, Qt.Key.Key_Left)
    assert arc.knob.x() < start.x() + 59
    qtbot.mouseDClick(arc, Qt.MouseButton.LeftButton)
    assert figure.turn == HOME


def test_a_dose_of_ones_own_is_set_in_steps_within_the_range(page: ExercisesPage, store):
    dose = opened(page).panel.dose
    assert dose.title.text() == "30 s, twice a side"
    assert "10 to 30 seconds" in dose.range.text()
    dose.more.click()
    assert dose.title.text() == "35 s, twice a side"
    assert store.settings.session.doses == {PIGEON: OwnDose(seconds=35)}
    for _ in range(20):
        dose.more.click()
    assert dose.number.text() == "60 s"
    assert not dose.more.isEnabled()
    for _ in range(20):
        dose.less.click()
    assert dose.number.text() == "10 s"
    dose.back.click()
    assert store.settings.session.doses == {}
    assert not dose.back.isVisible()
    dose = opened(page, "fire-hydrant").panel.dose
    dose.less.click()
    assert store.settings.session.doses == {"fire-hydrant": OwnDose(reps=9)}


@pytest.mark.parametrize(
    ("value", "way", "after"), [(30, 1, 35), (33, 1, 35), (33, -1, 30), (60, 1, 60), (12, -1, 10)]
)
def test_a_step_leads_to_the_next_whole_one(value, way, after):
    assert stepped(value, way, 5, (10, 60)) == after


def test_a_favourite_is_marked_by_a_click_or_a_key_and_comes_first(
    qtbot: QtBot, page: ExercisesPage, store
):
    drill = opened(page)
    drill.heart.click()
    assert store.settings.you.favourite_drills == {PIGEON}
    page.show_all()
    grid = page.gallery.grid
    assert grid.drills.exercise(0).id == PIGEON
    assert grid.currentIndex().row() in {-1, 0}
    assert "Favourite" in str(
        grid.drills.data(grid.drills.index(0), Qt.ItemDataRole.AccessibleDescriptionRole)
    )
    drill = opened(page)
    qtbot.keyClick(drill, Qt.Key.Key_H)
    assert store.settings.you.favourite_drills == frozenset()


def test_a_drill_is_left_out_for_good_with_a_stand_in_and_brought_back(
    page: ExercisesPage, services: Services, store
):
    drill = opened(page)
    drill.leave_out.click()
    assert drill.asking.isVisible()
    ways = drill.asking.findChildren(QRadioButton)
    assert ways[0].isChecked()
    assert (ways[0].text(), ways[-1].text()) == (
        "Figure four stretch",
        "Nothing, make them shorter",
    )
    drill.asking.leave.click()
    assert store.settings.session.left_out == {PIGEON: "figure-four-stretch"}
    assert drill.left_out.words.text() == "Left out for good. Instead: Figure four stretch."
    assert not drill.leave_out.isVisible()
    planned = services.next_session().routine("post-run-static")
    assert PIGEON not in {item.exercise for item in planned.items}
    drill.left_out.back.click()
    assert store.settings.session.left_out == {}
    assert drill.leave_out.isVisible()
    drill.leave_out.click()
    drill.asking.findChildren(QRadioButton)[-1].click()
    drill.asking.leave.click()
    assert store.settings.session.left_out == {PIGEON: ""}
    assert drill.left_out.words.text() == "Left out for good."


def test_escape_on_the_question_keeps_the_drill(qtbot: QtBot, page: ExercisesPage, store):
    drill = opened(page)
    drill.leave_out.click()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not drill.asking.isVisible()
    assert page.drill is drill
    assert store.settings.session.left_out == {}


def test_it_says_how_long_trying_it_takes(page: ExercisesPage, services: Services):
    drill = opened(page)
    seconds = services.drill_plan(PIGEON, None).seconds
    assert drill.start.text() == f"Try it, {max(1, round(seconds / 60))} min"


def test_sources_stand_behind_a_link(page: ExercisesPage):
    drill = opened(page)
    assert drill.more.text() == "6 sources, with what each one says"
    assert not drill.texts.sources.isVisible()
    drill.more.click()
    assert drill.texts.sources.isVisible()
    drill.more.click()
    assert not drill.texts.sources.isVisible()
