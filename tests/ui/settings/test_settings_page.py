"""The Settings page: what a person changes there, what they see, and what is kept."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.settings.preferences import FirstSide, OwnDose, Preferences, Verbosity
from hiptimer.settings.settings import (
    LookSettings,
    OtherSoundChoice,
    Settings,
    SoundMode,
    SoundSettings,
    ThemeChoice,
    VoiceSettings,
)
from hiptimer.ui.drills import hearing
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.page import SettingsPage, page_places
from hiptimer.ui.settings.voice import sample_sentence

PIGEON, PLANK = "pigeon-pose", "high-plank-thoracic-rotation"
POST_RUN, WARM_UP = "post-run-static", "pre-run-warmup"


@pytest.fixture
def page(qtbot: QtBot, services: Services, appearance: Appearance) -> SettingsPage:
    page = SettingsPage(services, appearance)
    qtbot.addWidget(page)
    page.resize(1080, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def named(page: QWidget, name: str) -> Any:
    """The field that a screen reader calls `name`."""
    fields = page.findChildren(QWidget)
    return next(each for each in fields if each.accessibleName() == name)


def wheel_over(widget: QWidget) -> QWheelEvent:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def test_moving_the_scale_shows_longer_routines_before_anything_is_written(
    page: SettingsPage, store
):
    before = page.lengths.lines[POST_RUN].text()
    named(page, "Scale all holds").setValue(150)
    assert page.lengths.lines[POST_RUN].text().startswith(f"{before} → ")
    assert store.saved == 0
    page.settle()
    assert store.settings.session.hold_scale == 1.5


def test_the_scale_goes_in_steps_of_five(page: SettingsPage):
    slider = named(page, "Scale all holds")
    slider.setValue(133)
    assert slider.value() == 135
    assert page.draft.settings.session.hold_scale == 1.35


def test_a_routine_without_holds_keeps_its_length(page: SettingsPage):
    before = page.lengths.lines[WARM_UP].text()
    named(page, "Scale all holds").setValue(150)
    assert page.lengths.lines[WARM_UP].text() == before


def test_a_field_first_says_that_the_routine_decides(page: SettingsPage):
    assert page.doses.rows[PIGEON].dose.text() == "As the routine says"


def test_the_first_step_up_leads_to_the_usual_dose(qtbot: QtBot, page: SettingsPage):
    field = page.doses.rows[PIGEON].dose
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "30 s"
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "35 s"
    assert page.draft.settings.session.doses == {PIGEON: OwnDose(seconds=35)}


def test_stepping_below_the_least_dose_gives_it_back_to_the_routine(
    qtbot: QtBot, page: SettingsPage
):
    field = page.doses.rows[PIGEON].dose
    field.setValue(10)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "As the routine says"
    assert page.draft.settings.session.doses == {}


def test_a_dose_can_be_typed_and_stays_in_its_range(qtbot: QtBot, page: SettingsPage):
    field = page.doses.rows[PIGEON].dose
    field.selectAll()
    qtbot.keyClicks(field, "45")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.draft.settings.session.doses[PIGEON] == OwnDose(seconds=45)
    field.selectAll()
    qtbot.keyClicks(field, "9999")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    own = page.draft.settings.session.doses.get(PIGEON)
    assert own is None or (own.seconds or 0) <= 60


def test_reps_are_a_dose_of_reps(page: SettingsPage):
    page.doses.rows[PLANK].dose.setValue(8)
    assert page.draft.settings.session.doses == {PLANK: OwnDose(reps=8)}


def test_reset_gives_dose_and_variant_back_and_then_has_nothing_to_do(
    qtbot: QtBot, page: SettingsPage
):
    row = page.doses.rows[PIGEON]
    assert not row.reset.isVisible()
    row.dose.setValue(45)
    row.variant.setCurrentIndex(1)
    assert row.reset.isVisible()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert page.draft.settings.session == Preferences()
    assert row.variant.currentText() == "Standard"
    assert not row.reset.isVisible()


def test_an_easier_variant_is_kept_for_the_exercise(page: SettingsPage, services: Services):
    row = page.doses.rows[PIGEON]
    easier = row.variant.findText("Easier:", Qt.MatchFlag.MatchStartsWith)
    row.variant.setCurrentIndex(easier)
    page.settle()
    chosen = services.settings.settings.session.variants[PIGEON]
    assert services.library.exercise(PIGEON).variant(chosen) is not None


def test_the_page_shows_the_settings_that_were_kept(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    session = Preferences(doses={PIGEON: OwnDose(seconds=40)}, verbosity=Verbosity.COUNTS)
    services.settings.replace(Settings(session=session, voice=VoiceSettings("de", 0.5)))
    page = SettingsPage(services, appearance)
    qtbot.addWidget(page)
    assert page.doses.rows[PIGEON].dose.text() == "40 s"
    assert named(page, "How much it says: Counts").isChecked()
    assert named(page, "Voice volume").value() == 50


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("Get ready", 20, "get_ready_seconds"),
        ("Change sides", 12, "switch_seconds"),
        ("Move to the next drill", 30, "transition_seconds"),
        ("Rate", 180, "words_per_minute"),
    ],
)
def test_numbers_reach_the_settings(page: SettingsPage, name: str, value: int, field: str):
    named(page, name).setValue(value)
    assert getattr(page.draft.settings.session, field) == value


@pytest.mark.parametrize(
    ("name", "group", "field"),
    [
        ("Wait for me on reps", "session", "wait_on_reps"),
        ("Countdown", "session", "countdown"),
        ("Halfway", "session", "halfway"),
        ("Flash the screen when sides change", "sounds", "flash"),
        ("Less motion", "look", "reduced_motion"),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_switches_turn_with_a_key(
    qtbot: QtBot, page: SettingsPage, name: str, group: str, field: str, key: Qt.Key
):
    before = getattr(getattr(page.draft.settings, group), field)
    qtbot.keyClick(named(page, name), key)
    assert getattr(getattr(page.draft.settings, group), field) is not before


def test_choices_reach_the_settings(qtbot: QtBot, page: SettingsPage, services: Services):
    for name in ("First side: Left", "How much it says: Names", "Theme: Dark"):
        qtbot.mouseClick(named(page, name), Qt.MouseButton.LeftButton)
    settings = services.settings.settings
    assert settings.session.first_side is FirstSide.LEFT
    assert settings.session.verbosity is Verbosity.NAMES
    assert settings.look.theme is ThemeChoice.DARK


def test_what_is_heard_is_one_choice_of_four(qtbot: QtBot, page: SettingsPage, services: Services):
    def choose(name: str) -> Settings:
        qtbot.mouseClick(named(page, name), Qt.MouseButton.LeftButton)
        page.settle()
        return services.settings.settings

    choose("How much it says: Names")
    settings = choose("What you hear: Silent")
    assert settings.session.verbosity is Verbosity.OFF
    assert not settings.sounds.chimes
    assert not named(page, "How much it says: Names").isEnabled()
    assert named(page, "How much it says: Names").isChecked()
    settings = choose("What you hear: Chimes only")
    assert settings.session.verbosity is Verbosity.OFF
    assert settings.sounds.chimes
    settings = choose("What you hear: Voice only")
    assert settings.session.verbosity is Verbosity.NAMES
    assert not settings.sounds.chimes
    settings = choose("What you hear: Voice and chimes")
    assert settings.sound_mode is SoundMode.ALL
    assert settings.session.verbosity is Verbosity.NAMES


@pytest.mark.parametrize(
    ("verbosity", "chimes", "mode"),
    [
        (Verbosity.COUNTS, True, "Voice and chimes"),
        (Verbosity.FULL, False, "Voice only"),
        (Verbosity.OFF, True, "Chimes only"),
        (Verbosity.OFF, False, "Silent"),
    ],
)
def test_older_settings_are_shown_as_one_of_the_four(
    page: SettingsPage, services: Services, verbosity: Verbosity, chimes: bool, mode: str
):
    session, sounds = Preferences(verbosity=verbosity), SoundSettings(chimes=chimes)
    services.settings.replace(Settings(session=session, sounds=sounds))
    assert named(page, f"What you hear: {mode}").isChecked()


def test_text_size_waits_until_the_slider_rests(page: SettingsPage, services: Services):
    named(page, "Text size").setValue(150)
    assert services.settings.settings.look.text_scale == 1.0
    page.settle()
    assert services.settings.settings.look.text_scale == 1.5


def test_hearing_a_voice_speaks_a_sentence_of_a_session(
    qtbot: QtBot, page: SettingsPage, sound, services: Services
):
    sentence = sample_sentence(services)
    sound.clips[sentence] = 2.5
    qtbot.mouseClick(named(page, "Hear The default voice"), Qt.MouseButton.LeftButton)
    assert sound.prepared == [sentence]
    (cues, position, moment), *_ = sound.played
    assert [cue.text for cue in cues] == [sentence]
    assert cues[0].speech_at > position == 0
    assert sound.voice == VoiceSettings()
    assert moment == services.clock.now()


def test_each_voice_is_heard_at_the_volume_in_force_and_chosen_only_by_its_name(
    qtbot: QtBot, page: SettingsPage, sound, services: Services
):
    sound.clips[sample_sentence(services)] = 2.5
    named(page, "Voice volume").setValue(60)
    name = "Of this computer, English (United Kingdom)"
    qtbot.mouseClick(named(page, f"Hear {name}"), Qt.MouseButton.LeftButton)
    assert sound.voice == VoiceSettings("en-gb", 0.6)
    assert page.draft.settings.voice.voice is None
    qtbot.mouseClick(named(page, name), Qt.MouseButton.LeftButton)
    assert page.draft.settings.voice.voice == "en-gb"


def test_the_same_sentence_is_heard_again(qtbot: QtBot, page: SettingsPage, sound, services):
    sound.clips[sample_sentence(services)] = 2.5
    play = named(page, "Hear The default voice")
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    services.clock.go_on(4)
    page._hearing._on_poll()
    before = sound.hushed
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert len(sound.played) == 2
    assert sound.hushed == before + 1  # else what was heard from this place is not played again


def test_hearing_a_voice_waits_for_a_clip_that_is_still_being_made(
    qtbot: QtBot, page: SettingsPage, sound, services: Services
):
    qtbot.mouseClick(named(page, "Hear The default voice"), Qt.MouseButton.LeftButton)
    assert "One moment…" in [each.text() for each in page.findChildren(QLabel)]
    assert sound.played == []
    sound.clips[sample_sentence(services)] = 2.5
    qtbot.waitUntil(lambda: len(sound.played) == 1)


def test_what_is_missing_is_said_when_no_clip_comes(qtbot: QtBot, page: SettingsPage, sound):
    sound.missing.append(Message("There is no voice here."))
    qtbot.mouseClick(named(page, "Hear The default voice"), Qt.MouseButton.LeftButton)
    page._hearing._waited = 10_000
    qtbot.waitUntil(
        lambda: "There is no voice here." in [each.text() for each in page.findChildren(QLabel)]
    )


def test_the_chimes_can_be_heard(qtbot: QtBot, page: SettingsPage, sound):
    qtbot.mouseClick(named(page, "Listen to the chimes"), Qt.MouseButton.LeftButton)
    (cues, _, _), *_ = sound.played
    assert all(cue.sound and not cue.text for cue in cues)


def test_without_chimes_there_is_nothing_to_listen_to(qtbot: QtBot, page: SettingsPage):
    qtbot.mouseClick(named(page, "What you hear: Voice only"), Qt.MouseButton.LeftButton)
    assert not named(page, "Listen to the chimes").isEnabled()
    assert not named(page, "Chime volume").isEnabled()


def test_reset_all_puts_the_defaults_back_and_hands_over_what_was(
    qtbot: QtBot, page: SettingsPage, services: Services
):
    named(page, "Scale all holds").setValue(150)
    reset = next(b for b in page.findChildren(QPushButton) if "defaults" in b.text())
    with qtbot.waitSignal(page.defaults_restored) as signal:
        qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert services.settings.settings == Settings()
    assert named(page, "Scale all holds").value() == 100
    assert signal.args is not None
    assert signal.args[0].session.hold_scale == 1.5


def test_the_wheel_scrolls_the_page_and_leaves_the_fields_alone(page: SettingsPage):
    page.setFocus()
    for field in [*page.findChildren(QSpinBox), *page.findChildren(QComboBox)]:
        before = field.property("value"), field.property("currentIndex")
        assert not wheel_over(field).isAccepted()
        assert (field.property("value"), field.property("currentIndex")) == before
    slider = named(page, "Scale all holds")
    assert not wheel_over(slider).isAccepted()
    assert slider.value() == 100


def test_escape_leaves_the_page(qtbot: QtBot, page: SettingsPage):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field = page.doses.rows[PIGEON].dose
    field.setFocus()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_every_control_has_a_name_for_screen_readers(page: SettingsPage):
    kinds = (QAbstractButton, QAbstractSlider, QSpinBox, QComboBox)
    for kind in kinds:
        for control in page.findChildren(kind):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
                interface = QAccessible.queryAccessibleInterface(control)
                assert interface.text(QAccessible.Text.Name), control


def test_a_mnemonic_belongs_to_one_control_only(page: SettingsPage):
    texts = [each.text() for each in page.findChildren(QLabel) if each.buddy()]
    texts += [each.text() for each in page.findChildren(QPushButton)]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)) > 15


def test_a_jump_leads_to_the_group_and_its_first_field(qtbot: QtBot, page: SettingsPage):
    qtbot.mouseClick(named(page, "Go to Look"), Qt.MouseButton.LeftButton)
    assert page.look.isAncestorOf(page.focusWidget())
    assert page.look.visibleRegion().boundingRect().height() > 0


def marked(page: SettingsPage) -> list[str]:
    return [each.text() for each in page.jumps.findChildren(QPushButton) if each.isChecked()]


def test_the_ways_to_the_groups_stay_in_sight_and_say_where_one_is(page: SettingsPage):
    bar = page._scroll.verticalScrollBar()
    before = page.jumps.mapTo(page, QPoint(0, 0))
    assert marked(page) == ["Hold times"]
    bar.setValue(page.voice.y())
    assert page.jumps.mapTo(page, QPoint(0, 0)) == before
    assert marked(page) == ["Voice"]
    bar.setValue(bar.maximum())
    assert marked(page) == ["Reminders"]
    named(page, "Go to Week goal").click()
    assert marked(page) == ["Week goal"]


def test_the_lengths_are_beside_what_changes_them_and_nothing_else(
    qtbot: QtBot, page: SettingsPage
):
    page.resize(1080, 900)
    bar = page._scroll.verticalScrollBar()
    before = page.lengths.mapTo(page, QPoint(0, 0))
    bar.setValue(400)
    assert page.lengths.isVisible()
    assert page.lengths.mapTo(page, QPoint(0, 0)) == before
    bar.setValue(page.voice.y())
    assert not page.lengths.isVisible()
    page.resize(1080, 600)  # too low for both
    assert page.lengths.isVisible()
    assert page._scroll.column.indexOf(page.lengths) == 1
    assert page.jumps.isVisible()


def test_a_narrow_page_has_a_box_of_its_groups(qtbot: QtBot, page: SettingsPage):
    page.resize(700, 600)
    assert not page.jumps.isVisible()
    assert page.jump_box.isVisible()
    place = page.jump_box.mapTo(page, QPoint(0, 0))
    page.jump_box.setFocus()
    qtbot.keyClicks(page.jump_box, "Look")
    qtbot.waitUntil(lambda: page.look.isAncestorOf(page.focusWidget()))
    assert page.jump_box.mapTo(page, QPoint(0, 0)) == place
    assert page.jump_box.currentText() == "Look"


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(
    qtbot: QtBot, page: SettingsPage, appearance: Appearance, scale: float
):
    appearance.set_look(replace(LookSettings(), text_scale=scale))
    page.resize(960 - round(120 + 80 * scale), 600)
    content: Any = page._scroll.widget()
    viewport = page._scroll.viewport()

    def all_have_room() -> None:
        assert content.width() == viewport.width()
        for kind in (QLabel, QAbstractButton, QSpinBox, QComboBox):
            for each in content.findChildren(kind):
                if each.isVisible():
                    assert each.width() >= each.minimumSizeHint().width(), each
                    right = each.mapTo(content, QPoint(each.width(), 0)).x()
                    assert right <= content.width(), each

    qtbot.waitUntil(all_have_room)


def test_wide_pages_have_room_beside_the_form():
    assert page_places(1068, 1.0, 0).aside is not None
    assert page_places(748, 1.0, 0).aside is None
    assert page_places(988, 2.0, 0).aside is None
    wide, german = page_places(2348, 1.0, 0), page_places(2348, 1.0, 300)
    assert wide.form.width() == 860
    assert german.aside is not None
    assert german.aside.width() == 300


def test_the_page_follows_another_theme(qtbot: QtBot, page: SettingsPage, appearance: Appearance):
    appearance.set_look(LookSettings(ThemeChoice.DARK))
    image = page.grab().toImage()
    assert image.pixelColor(2, 2).lightness() < 60


def test_longer_lengths_make_their_card_grow(qtbot: QtBot, page: SettingsPage):
    named(page, "Scale all holds").setValue(200)
    lines = [each for each in page.lengths.findChildren(QLabel) if each.wordWrap()]
    qtbot.waitUntil(
        lambda: all(each.height() >= each.heightForWidth(each.width()) for each in lines)
    )


def test_a_drill_left_out_for_good_is_brought_back(page: SettingsPage, services: Services):
    model = services.settings
    row = page.doses.rows[PIGEON]
    assert not row.left_out.isVisible()
    model.choose("left_out", PIGEON, "figure-four-stretch")
    assert row.left_out.isVisible()
    assert row.left_out.text() == "Left out for good. Instead: Figure four stretch."
    row.back.setFocus()
    row.back.click()
    page.settle()
    assert model.settings.session.left_out == {}
    assert not row.left_out.isVisible()
    model.choose("left_out", PIGEON, "")
    assert row.left_out.text() == "Left out for good."


def test_what_becomes_of_other_sound_is_chosen_where_that_can_be_done(
    qtbot: QtBot, services: Services, appearance: Appearance, page: SettingsPage
):
    name = "While it speaks, other sound"
    assert not any(each.accessibleName() == name for each in page.findChildren(QWidget))

    able = replace(services, holds_others_back=lambda: True)
    other = SettingsPage(able, appearance)
    qtbot.addWidget(other)
    choice = named(other, name)
    assert choice.value is OtherSoundChoice.QUIETER
    choice.chosen.emit(OtherSoundChoice.PAUSED)
    other.settle()
    assert services.settings.settings.voice.others is OtherSoundChoice.PAUSED


@pytest.mark.parametrize("goes_dark", [True, False])
def test_a_screen_that_goes_dark_is_said_with_what_to_do(
    qtbot: QtBot, services: Services, appearance: Appearance, awake, goes_dark: bool
):
    awake.dark = Message("The screen may go dark.") if goes_dark else NO_MESSAGE
    page = SettingsPage(services, appearance)
    qtbot.addWidget(page)
    page.show()
    hint = "The screen may go dark. In the system's settings you can have it stay on longer."
    assert page.look.dark.text() == (hint if goes_dark else "")
    assert page.look.dark.isVisible() is goes_dark


@pytest.mark.parametrize(
    ("system", "language", "advice"),
    [
        ("win32", "fr", "French voice on this computer. The session uses chimes and text. To add"),
        ("darwin", "fr", "open System Settings > Accessibility > Spoken Content"),
        ("win32", "de", ""),
    ],
)
def test_a_voice_that_is_missing_is_said_with_how_to_add_one(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    language: str,
    advice: str,
):
    page = SettingsPage(services, appearance)
    qtbot.addWidget(page)
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    with monkeypatch.context() as patched:
        patched.setattr(hearing.sys, "platform", system)
        page.voice.voices.ask(services.voices())
    QLocale.setDefault(before)
    assert advice in page.voice._status.text()
    assert bool(advice) == bool(page.voice._status.text())
