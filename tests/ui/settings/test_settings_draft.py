"""Settings that are in force at once and kept where they can be, and the draft before them."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.settings.settings import GoalSettings, Reminder, ReminderSettings, Settings, rebased
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.ui.models import SettingsModel
from hiptimer.ui.settings.group import SETTLE_MILLISECONDS, Draft

LONGER = Settings(session=Preferences(hold_scale=1.5))


def test_only_what_changes_sessions_is_told_to_those_who_work_them_out(qtbot, store):
    model = SettingsModel(store)
    look = replace(model.settings, look=replace(model.settings.look, text_scale=1.5))
    with qtbot.waitSignal(model.changed), qtbot.assertNotEmitted(model.sessions_changed):
        model.replace(look)
    scaled = replace(look, session=replace(look.session, hold_scale=1.5))
    with qtbot.waitSignal(model.sessions_changed):
        model.replace(scaled)


def test_a_change_is_kept_and_announced(qtbot: QtBot, store):
    model = SettingsModel(store)
    with qtbot.waitSignal(model.changed):
        model.replace(LONGER)
    assert store.settings == LONGER


def test_the_same_settings_again_are_no_change(qtbot: QtBot, store):
    model = SettingsModel(store)
    with qtbot.assertNotEmitted(model.changed):
        model.replace(Settings())
    assert store.saved == 0


def test_a_change_is_used_even_where_it_cannot_be_kept(qtbot: QtBot, store):
    store.full = True
    model = SettingsModel(store)
    with qtbot.waitSignal(model.changed):
        model.replace(LONGER)
    assert model.settings == LONGER
    assert "cannot be written" in model.problem


def test_a_drag_is_seen_at_once_but_written_only_when_it_rests(qtbot: QtBot, store):
    model = SettingsModel(store)
    draft = Draft(model)
    with qtbot.waitSignal(model.changed, timeout=20 * SETTLE_MILLISECONDS):
        for percent in range(100, 155, 5):
            draft.edit_group("session", hold_scale=percent / 100)
            assert draft.settings.session.hold_scale == percent / 100
        assert store.saved == 0
    assert store.saved == 1
    assert store.settings.session.hold_scale == 1.5


def test_leaving_the_page_keeps_the_draft_without_waiting(qtbot: QtBot, store):
    draft = Draft(SettingsModel(store))
    draft.edit_group("look", text_scale=1.2)
    draft.settle()
    assert store.settings.look.text_scale == 1.2


def test_the_draft_follows_changes_made_elsewhere(qtbot: QtBot, store):
    model = SettingsModel(store)
    draft = Draft(model)
    elsewhere = replace(LONGER, session=replace(LONGER.session, wait_on_reps=True))
    with qtbot.waitSignal(draft.changed):
        model.replace(elsewhere)
    assert draft.settings == elsewhere


def test_what_is_being_edited_survives_a_change_elsewhere(qtbot: QtBot, store):
    model = SettingsModel(store)
    draft = Draft(model)
    draft.edit_group("look", text_scale=1.2)
    model.replace(replace(model.settings, session=Preferences(wait_on_reps=True)))
    assert draft.settings.look.text_scale == 1.2
    assert draft.settings.session.wait_on_reps
    qtbot.waitUntil(lambda: store.settings.look.text_scale == 1.2, timeout=10_000)
    assert store.settings.session.wait_on_reps


def test_two_drafts_keep_each_others_changes_in_the_same_group(store):
    model = SettingsModel(store)
    one, other = Draft(model), Draft(model)
    one.edit_group("session", doses={"pigeon-pose": OwnDose(seconds=45)})
    other.edit_group("session", doses={"cossack-squat": OwnDose(reps=6)}, hold_scale=1.5)
    one.settle()
    other.settle()
    assert store.settings.session == Preferences(
        hold_scale=1.5,
        doses={"pigeon-pose": OwnDose(seconds=45), "cossack-squat": OwnDose(reps=6)},
    )


def test_of_two_changes_of_one_setting_the_one_under_the_finger_holds(store):
    model = SettingsModel(store)
    draft = Draft(model)
    draft.edit_group("session", hold_scale=1.2)
    model.replace(LONGER)
    draft.settle()
    assert store.settings.session.hold_scale == 1.2


def test_reminders_are_rebased_one_by_one():
    first, second, third = (Reminder(str(key) * 8, "desk-reset") for key in range(3))
    base = Settings(reminders=ReminderSettings((first, second)))
    mine = Settings(reminders=ReminderSettings((replace(first, at="07:00"), second, third)))
    theirs = Settings(reminders=ReminderSettings((replace(first, on=False),), stay_in_tray=True))
    assert rebased(mine, base, theirs).reminders == ReminderSettings(
        (replace(first, at="07:00", on=False), third), stay_in_tray=True
    )


def test_defaults_that_are_undone_keep_what_was_changed_after_them(store):
    model = SettingsModel(store)
    model.replace(LONGER)
    model.replace(Settings())
    after = model.settings
    model.replace(replace(after, goal=GoalSettings(5)))
    model.change(after, LONGER)
    assert store.settings == replace(LONGER, goal=GoalSettings(5))


def test_settings_of_another_window_come_in_with_the_next_change(qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "settings.json"
    window, other = SettingsModel(SettingsFile(path)), SettingsModel(SettingsFile(path))
    other.choose_ways({"pigeon-pose": "on-forearms"})
    with qtbot.waitSignal(window.changed):
        window.replace(replace(window.settings, goal=GoalSettings(5)))
    assert window.settings.session.variants == {"pigeon-pose": "on-forearms"}
    assert window.settings == SettingsFile(path).load()
