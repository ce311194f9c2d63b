"""What a computer is called in the name of its journal."""

from __future__ import annotations

import re

import pytest

from hiptimer.storage import places


@pytest.mark.parametrize("node", ["Anna's MacBook.local", "läufer", "", "x" * 200, "../../etc"])
def test_the_name_is_safe_in_a_file_name(monkeypatch: pytest.MonkeyPatch, node: str):
    monkeypatch.setattr(places.platform, "node", lambda: node)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", places.computer_name())


def test_two_computers_of_one_name_differ_and_each_stays_itself(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(places.platform, "node", lambda: "laptop")
    monkeypatch.setattr(places, "_machine_id", lambda: "one")
    one = places.computer_name()
    assert one == places.computer_name()
    monkeypatch.setattr(places, "_machine_id", lambda: "two")
    assert places.computer_name() != one
    monkeypatch.setattr(places, "_machine_id", lambda: "")
    assert places.computer_name() == "laptop"
