"""The question that a reminder asks in the window: all of it can be read at any text size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.ports.reminders import ReminderNotice
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.tray.icon import ReminderOffer

NOTICE = ReminderNotice(
    title="Reprendre bientôt : Étirements après course",
    body="Cela prend 10 minutes.\nAussi prévu maintenant : Échauffement avant course.",
    start="Démarrer",
    later="Dans 30 minutes",
    open="Ouvrir HipTimer",
    without_buttons="Ouvre HipTimer pour démarrer.",
)


@pytest.fixture(params=[1.0, 2.0])
def offer(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[ReminderOffer]:
    appearance = Appearance(LookSettings(text_scale=request.param))
    window = QWidget()
    qtbot.addWidget(window)
    offer = ReminderOffer(NOTICE, window)
    offer.show()
    qtbot.waitExposed(offer)
    yield offer
    offer.reject()
    appearance.set_look(LookSettings())


def test_no_button_is_narrower_than_its_words(offer: ReminderOffer):
    for button in (offer.start, offer.later, offer.no):
        assert button.width() >= button.sizeHint().width()
        assert offer.rect().contains(button.geometry())


def test_every_line_of_it_is_seen(offer: ReminderOffer):
    for text in offer.findChildren(QLabel):
        assert text.height() >= text.heightForWidth(text.width())
        assert offer.rect().contains(text.geometry())
