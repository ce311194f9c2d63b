"""Whichever command comes first to a damaged journal says so, and the window does too, once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hiptimer import app
from hiptimer.app.showing import Showing
from hiptimer.desktop.start import Start
from hiptimer.exports.journal_file import write_journal
from hiptimer.journal.records import Place, SessionBegun, SessionState, StepDone
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.storage.journal import open_journal
from hiptimer.storage.places import computer_name
from hiptimer.training.sides import Side

PAGE = 4096
SAYS_SO = "The journal was damaged: "


def lost_page(content: bytes) -> bytes:
    return content[:PAGE] + bytes(PAGE) + content[2 * PAGE :]


def cut_short(content: bytes) -> bytes:
    return content[: -PAGE // 2]


def flipped_bit(content: bytes) -> bytes:
    """One bit of a note, in a row that looks as whole as before."""
    return content.replace(b"felt good", b"felt gooe")


def negative_version(content: bytes) -> bytes:
    return content[:60] + b"\x80" + content[61:]


def no_journal(content: bytes) -> bytes:
    return b"Dear diary,\n" * (len(content) // 12)


@pytest.fixture
def journal(tmp_path: Path, a_session: Any) -> Path:
    """The journal of this computer, with two sessions in it."""
    with closing(open_journal(tmp_path / "data", computer_name())) as journal:
        journal.merge([a_session(1), a_session(2, 1)])
        journal.describe(a_session(1).id, None, "felt good")
    return tmp_path / "data" / f"journal-{computer_name()}.sqlite"


@pytest.fixture(params=[lost_page, cut_short, flipped_bit, negative_version, no_journal])
def damaged(request: Any, journal: Path) -> Path:
    content = journal.read_bytes()
    journal.write_bytes(request.param(content))
    assert journal.read_bytes() != content
    return journal


@pytest.fixture
def commands(tmp_path: Path, a_session: Any) -> dict[str, tuple[object, ...]]:
    write_journal([a_session(3)], tmp_path / "taken.csv")
    return {
        "list": ("list",),
        "plan": ("plan", "desk-reset"),
        "history": ("history",),
        "import": ("import", tmp_path / "taken.csv"),
        "export": ("export", "--journal", tmp_path / "all.csv"),
        "sheet": ("export", "desk-reset", "--sheet", tmp_path / "sheet.pdf"),
    }


@pytest.fixture
def notices(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], list[str]]:
    """Starts the window, and gives what it says until it is closed again."""
    said: list[str] = []
    monkeypatch.setattr(
        "hiptimer.ui.window.frame.WindowFrame.show_notice", lambda _, text: said.append(text)
    )

    def start() -> list[str]:
        said.clear()
        showing = Showing(app.load_program(tmp_path / "data"), Start(), is_first=False)
        showing.begin()
        qtbot.waitUntil(lambda: showing.window.pages.stack.shown is not None)
        showing.window.close()
        showing.window.deleteLater()
        showing.close()
        return [each for each in said if "damaged" in each]

    return start


@pytest.mark.parametrize("first", ["list", "plan", "history", "import", "export", "sheet"])
def test_the_first_command_says_what_was_damaged_and_the_next_ones_do_not(
    run: Any, damaged: Path, commands: dict[str, tuple[object, ...]], first: str
) -> None:
    ran = run(*commands[first])
    assert ran.code == 0
    assert ran.err.count(SAYS_SO) == 1
    (kept,) = damaged.parent.glob("damaged-*.sqlite")
    assert kept.name in ran.err
    for command in ("list", "history", first):
        assert "damaged" not in run(*commands[command]).err


def test_the_window_says_once_what_a_command_has_repaired(
    run: Any, damaged: Path, notices: Callable[[], list[str]]
) -> None:
    run("history")
    (said,) = notices()
    assert said.startswith(SAYS_SO)
    assert notices() == []
    assert "damaged" not in run("list").err


def test_the_window_that_repairs_it_says_so_once(
    run: Any, damaged: Path, notices: Callable[[], list[str]]
) -> None:
    (said,) = notices()
    assert said.startswith(SAYS_SO)
    assert "damaged" not in run("history").err
    assert notices() == []
    assert not list(damaged.parent.glob("damaged-*.txt"))


def test_a_bit_that_flipped_in_the_log_of_a_killed_session_is_said(
    run: Any, journal: Path, a_session: Any
) -> None:
    steps = tuple(Step(StepKind.WORK, 0, "pigeon-pose", 30.0, side) for side in Side)
    plan = Plan("desk-reset", "Desk reset", steps, Side.LEFT)
    running = a_session(5)
    with closing(open_journal(journal.parent, computer_name())) as opened:
        opened.write(SessionBegun(replace(running, state=SessionState.RUNNING, steps=()), plan))
        opened.write(StepDone(running.id, running.steps[0], Place(1)))
        files = {each: each.read_bytes() for each in journal.parent.iterdir()}
    for path, content in files.items():
        path.write_bytes(content)
    log = journal.with_name(f"{journal.name}-wal")
    content = bytearray(files[log])
    content[PAGE // 2] ^= 1
    log.write_bytes(content)
    ran = run("history")
    assert SAYS_SO in ran.err
    assert "3 sessions were recovered" in ran.err


def test_another_computers_notices_are_left_to_it(run: Any, journal: Path) -> None:
    stamp = "2026-11-30-080000-000000"
    other = journal.with_name(f"damaged-{journal.stem}-2-{stamp}.txt")
    other.write_text("The journal was damaged: somebody else's.")
    assert "damaged" not in run("history").err
    assert other.exists()
