"""What a screen reader is told of a session, each once, and when our voice keeps quiet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.messages import Message
from hiptimer.running.driver import SessionDriver
from hiptimer.running.retelling import movement_of
from hiptimer.session.cues import Sound
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import State
from hiptimer.settings.preferences import Verbosity
from hiptimer.ui.player import announcing
from hiptimer.ui.player.announcing import Announcer
from hiptimer.ui.services import Services
from hiptimer.ui.widgets import accessibility as telling
from hiptimer.ui.widgets import notice
from hiptimer.ui.widgets.choosing import Switch
from hiptimer.ui.window.main_window import MainWindow
from shown.pages import Visit

ROUTINE = "post-run-static"
LOOK = 1.5


class Reader:
    """A screen reader; `heard` is what it was told, and whether that was urgent."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, bool]] = []

    def announce(self, widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
        if sentence:
            self.heard.append((sentence, urgent))

    @property
    def sentences(self) -> list[str]:
        return [sentence for sentence, _ in self.heard]


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    reader = Reader()
    monkeypatch.setattr(announcing, "announce", reader.announce)
    monkeypatch.setattr(telling, "reader_listens", lambda: True)
    return reader


@pytest.fixture
def driver(qtbot: QtBot, services: Services, reader: Reader) -> Iterator[SessionDriver]:
    page = QWidget()
    qtbot.addWidget(page)
    driver = SessionDriver(services, page)
    page.announcer = Announcer(page, services, driver)  # pyright: ignore[reportAttributeAccessIssue] - kept alive
    yield driver
    driver.shut_down()


def keep_quiet(services: Services) -> None:
    settings = services.settings.settings
    services.settings.replace(
        replace(settings, voice=replace(settings.voice, quiet_for_reader=True))
    )


def say(services: Services, verbosity: Verbosity) -> None:
    settings = services.settings.settings
    session = replace(settings.session, verbosity=verbosity)
    services.settings.replace(replace(settings, session=session))


def follow(driver: SessionDriver, services: Services, clock, seconds: float = 1e6) -> None:
    driver.begin(services.plan(ROUTINE))
    while seconds > 0 and driver.state is not State.FINISHED:
        clock.go_on(LOOK)
        seconds -= LOOK
        driver._on_tick()


def spoken(sound) -> list[str]:
    return [cue.text for cues, _, _ in sound.played for cue in cues if cue.text]


def test_each_phase_of_a_session_is_said_once(driver, services, clock, reader):
    follow(driver, services, clock)
    steps = list(driver.plan.steps)
    announced = Counter(reader.sentences)
    assert (
        announced["Switch sides. Left leg in front."]
        + announced["Switch sides. Right leg in front."]
        == 1
    )
    assert sum(count for each, count in announced.items() if each.startswith("Get ready")) == 1
    assert announced["Rest."] == sum(step.kind == "rest" and not step.closing for step in steps)
    holds = [step for step in steps if step.kind == "work" and step.seconds >= 20]
    assert announced["Halfway."] == len(holds)
    assert reader.sentences[-1] == "Well done. The session is over."
    assert len(reader.sentences) == len(steps) + len(holds) + 1


def test_only_what_must_be_done_at_once_cuts_in(driver, services, clock, reader):
    follow(driver, services, clock)
    urgent = {sentence.split(".")[0] for sentence, at_once in reader.heard if at_once}
    assert urgent == {"Switch sides", "Well done"}


def test_a_pause_is_said_at_once(driver, services, clock, reader):
    follow(driver, services, clock, seconds=10)
    driver.toggle_pause()
    assert reader.heard[-1] == ("Paused. Press Space to go on.", True)


def test_halfway_is_left_out_where_a_person_does_not_want_it(driver, services, clock, reader):
    settings = services.settings.settings
    session = replace(settings.session, halfway=False)
    services.settings.replace(replace(settings, session=session))
    follow(driver, services, clock)
    assert "Halfway." not in reader.sentences


def test_our_voice_speaks_beside_a_reader_unless_it_may_not(driver, services, clock, reader, sound):
    follow(driver, services, clock, seconds=20)
    assert spoken(sound)
    assert sound.prepared


def test_our_voice_keeps_quiet_for_a_reader_and_the_chimes_stay(
    driver, services, clock, reader, sound
):
    keep_quiet(services)
    follow(driver, services, clock)
    assert spoken(sound) == []
    assert sound.prepared == []
    chimes = {cue.sound for cues, _, _ in sound.played for cue in cues}
    assert {Sound.START, Sound.TO_RIGHT, Sound.END, Sound.TICK} <= chimes


def test_a_reader_gets_the_sentences_of_the_voice_and_none_twice(
    driver, services, clock, reader, sound
):
    keep_quiet(services)
    follow(driver, services, clock)
    announced = reader.sentences
    assert "Hold." in announced
    assert "Halfway." in announced
    assert "Three." not in announced, "the countdown ticks"
    assert sum(each.startswith("Switch sides") for each in announced) == sum(
        step.kind == "switch" for step in driver.plan.steps
    )
    in_a_row = [one for one, other in pairwise(announced) if one == other]
    assert in_a_row == []


def test_where_only_counts_are_spoken_the_steps_are_still_said(
    driver, services, clock, reader, sound
):
    keep_quiet(services)
    say(services, Verbosity.COUNTS)
    follow(driver, services, clock)
    assert spoken(sound) == []
    assert any(each.startswith("Get ready") for each in reader.sentences)
    assert any(each.startswith("Switch sides. ") for each in reader.sentences)


def test_without_a_reader_the_voice_speaks_whatever_is_set(
    driver, services, clock, reader, sound, monkeypatch
):
    monkeypatch.setattr(telling, "reader_listens", lambda: False)
    keep_quiet(services)
    follow(driver, services, clock, seconds=20)
    assert spoken(sound)


@pytest.mark.parametrize("urgent", [True, False])
def test_an_announcement_says_how_urgent_it_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, urgent: bool
):
    seen: list[QAccessible.AnnouncementPoliteness] = []

    def look(event: QAccessibleAnnouncementEvent) -> None:
        assert event.message() == "Rest."
        seen.append(event.politeness())

    page = QWidget()
    qtbot.addWidget(page)
    monkeypatch.setattr(telling, "reader_listens", lambda: True)
    monkeypatch.setattr(telling.QAccessible, "updateAccessibility", look)
    telling.announce(page, "Rest.", urgent=urgent)
    telling.announce(page, "", urgent=urgent)
    polite = QAccessible.AnnouncementPoliteness
    assert seen == [polite.Assertive if urgent else polite.Polite]


@pytest.fixture
def appeared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a reader was told of as shown just now: its role and its name."""
    seen: list[str] = []

    def look(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.ObjectShow:
            announced = QAccessible.queryAccessibleInterface(event.object())
            above = announced.parent()
            name = announced.text(QAccessible.Text.Name)
            seen.append(f"{above.role().name}, {announced.role().name}: {name}")
        else:
            assert event.type() is QAccessible.Event.Announcement
            seen.append("announced")

    monkeypatch.setattr(telling, "reader_listens", lambda: True)
    monkeypatch.setattr(telling.QAccessible, "updateAccessibility", look)
    return seen


@pytest.mark.parametrize(
    ("hears", "announced"), [(True, "announced"), (False, "StatusBar, Notification: Rest.")]
)
def test_a_reader_without_announcements_is_shown_a_notification_instead(
    qtbot: QtBot,
    appearance,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    appeared: list[str],
    hears: bool,
    announced: str,
):
    monkeypatch.setattr(telling, "SETTLING_MS", -1)
    window = MainWindow(replace(services, hears_announcements=lambda: hears), appearance)
    qtbot.addWidget(window)
    telling.announce(window, "Rest.")
    assert appeared == [announced]


def test_what_is_said_twice_in_a_row_is_shown_by_two_notifications(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    """Orca leaves out what looks like the same thing appearing once more."""
    shown: list[object] = []
    monkeypatch.setattr(telling, "reader_listens", lambda: True)
    monkeypatch.setattr(
        telling.QAccessible, "updateAccessibility", lambda event: shown.append(event.object())
    )
    monkeypatch.setattr(telling, "SETTLING_MS", -1)
    page = QWidget()
    qtbot.addWidget(page)
    telling.ReaderLine(page, lambda: False)
    for _ in range(2):
        telling.announce(page, "Halfway.")
    first, second = shown
    assert first is not second


@pytest.mark.parametrize("known", [False, True])
def test_what_a_window_says_while_it_opens_reaches_a_reader_that_can_be_reached_later(
    qtbot: QtBot, appearance, services: Services, monkeypatch: pytest.MonkeyPatch, known: bool
):
    monkeypatch.setattr(telling, "SETTLING_MS", 3_600_000)
    window = MainWindow(services, appearance)
    qtbot.addWidget(window)
    monkeypatch.setattr(telling, "reader_listens", lambda: known)
    telling.announce(window, "Get ready.")
    telling.announce(window, "There is no sound.")
    line = window.findChild(telling.ReaderLine)
    assert line is not None
    if not known:
        line._hand_over()  # as its timer does, still too soon
    heard: list[str] = []
    monkeypatch.setattr(telling, "reader_listens", lambda: True)
    monkeypatch.setattr(
        telling.QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    line._hand_over()
    line._hand_over()
    assert heard == ["Get ready.", "There is no sound."]


def test_of_several_things_that_are_missing_each_is_read_once(
    show: Callable[[str], Visit], monkeypatch: pytest.MonkeyPatch
):
    heard: list[str] = []
    monkeypatch.setattr(notice, "announce", lambda _, sentence: heard.append(sentence))
    driver = show("player-hold").player.driver
    driver.problem_noticed.emit(Message("There is no sound."))
    driver.problem_noticed.emit(Message("The screen may go dark."))
    driver.problem_passed.emit(Message("There is no sound."))
    assert [each for each in heard if each] == ["There is no sound.", "The screen may go dark."]


def test_what_lies_on_a_stack_is_not_called_a_layer(show: Callable[[str], Visit]):
    visit = show("today")
    stack = visit.window.findChild(QStackedWidget)
    assert stack is not None
    assert QAccessible.queryAccessibleInterface(stack).role() is QAccessible.Role.Client


def test_the_minutes_of_a_card_are_said_once(show: Callable[[str], Visit]):
    card = show("today").window.pages.today.moments.cards[0]
    announced = f"{card.accessibleName()} {card.accessibleDescription()}"
    assert len(re.findall(rf"\b{card.preset.minutes}\b", announced)) == 1


def test_the_settings_have_a_switch_for_it(show: Callable[[str], Visit]):
    visit = show("settings")
    switches = visit.window.findChildren(Switch)
    switch = next(each for each in switches if "screen reader" in each.accessibleName())
    assert not switch.isChecked()
    switch.click()
    visit.window.pages.settle()
    assert visit.services.settings.settings.voice.quiet_for_reader
    switch.click()
    visit.window.pages.settle()
    assert not visit.services.settings.settings.voice.quiet_for_reader


def test_a_reader_leads_a_newcomer_in_where_the_voice_keeps_quiet(
    driver: SessionDriver, services: Services, reader: Reader, clock
):
    keep_quiet(services)
    follow(driver, services, clock, 120)
    step = next(each for each in driver.plan.steps if each.kind is StepKind.LEAD_IN)
    exercise = services.library.exercise(step.exercise, step.variant)
    words = movement_of(exercise, step.side)
    assert [each for each in reader.sentences if each in words][: len(words)] == list(words)


def test_a_reader_is_told_to_follow_the_voice_where_that_leads_in(
    driver: SessionDriver, services: Services, reader: Reader, clock
):
    follow(driver, services, clock, 120)
    assert any(each.startswith("Follow the words: ") for each in reader.sentences)


@pytest.mark.parametrize("verbosity", [Verbosity.FULL, Verbosity.COUNTS])
def test_a_reader_says_how_the_drill_is_done_when_it_is_asked_for(
    driver: SessionDriver,
    services: Services,
    reader: Reader,
    clock,
    verbosity: Verbosity,
    regular: None,
):
    del regular
    keep_quiet(services)
    say(services, verbosity)
    follow(driver, services, clock, 30)
    driver.toggle_pause()
    view = driver.view()
    exercise = services.library.exercise(view.step.exercise, view.step.variant)
    words = movement_of(exercise, view.side)
    reader.heard.clear()
    driver.say_movement()
    for _ in range(40):
        clock.go_on(0.5)
        driver._on_tick()
    assert reader.sentences == list(words)
