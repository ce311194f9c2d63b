"""Settings that are in force at once and kept where they can be, and the draft before them."""

from __future__ import annotations

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hiptimer.session.preferences import Preferences
from hiptimer.session.settings import Settings
from hiptimer.ui.settings.draft import SETTLE_MILLISECONDS, Draft
from hiptimer.ui.settings_model import SettingsModel

LONGER = Settings(session=Preferences(hold_scale=1.5))


def test_a_change_is_kept_and_told_of(qtbot: QtBot, store):
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
    with qtbot.waitSignal(model.not_saved) as told:
        model.replace(LONGER)
    assert model.settings == LONGER
    assert told.args is not None
    assert "cannot be written" in told.args[0]


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
