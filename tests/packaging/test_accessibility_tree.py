"""The tool that writes down what a screen reader finds, tried where it can run."""

import pytest

from accessibility import tree

pytest.importorskip("jeepney", reason="which comes along on Linux only")
from accessibility.bus import Node

SEEN = frozenset({"enabled", "sensitive", "focusable"})


@pytest.mark.parametrize(
    ("node", "line"),
    [
        (Node(0, "frame", "HipTimer", "", SEEN - {"focusable"}), 'frame "HipTimer"'),
        (
            Node(1, "push button", "Pause", "Key: Space", SEEN | {"focused"}),
            '  push button "Pause" [focused, focusable] (Key: Space)',
        ),
        (
            Node(0, "radio button", "Light", "", SEEN | {"checkable"}),
            'radio button "Light" [not checked, focusable]',
        ),
        (
            Node(0, "radio button", "Light", "", SEEN | {"checkable", "checked"}),
            'radio button "Light" [checked, focusable]',
        ),
        (Node(0, "push button", "Undo", "", frozenset()), 'push button "Undo" [disabled]'),
        (
            Node(0, "spin box", "Rounds", "", SEEN, value="2 of 1 to 4", text="2 rounds"),
            'spin box "Rounds" text "2 rounds" value 2 of 1 to 4 [focusable]',
        ),
        (
            Node(0, "combo box", "Any time", "", SEEN, labels=('"Kind of day"',)),
            'combo box "Any time" labelled "Kind of day" [focusable]',
        ),
    ],
)
def test_a_line_tells_what_a_reader_would_say(node: Node, line: str):
    assert node.line() == line


def test_it_says_what_to_install(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(tree, "missing", lambda: ["xvfb", "at-spi2-core"])
    monkeypatch.setattr("sys.argv", ["tree.py", str(tmp_path / "trees")])
    assert tree.main() == 1
    assert "sudo apt install xvfb at-spi2-core" in capsys.readouterr().err


@pytest.mark.skipif(bool(tree.missing()), reason="no Xvfb, D-Bus or AT-SPI here")
def test_the_window_can_be_read_over_at_spi(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.argv", ["tree.py", str(tmp_path), "today"])
    assert tree.main() == 0
    lines = (tmp_path / "today.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0] == 'frame "HipTimer"'
    assert any('radio button "Today" [checked, focusable]' in line for line in lines)
    assert any('push button "Post-run stretch, 10 minutes"' in line for line in lines)
    assert any("(Monday: no stretching. Tuesday: done." in line for line in lines)
