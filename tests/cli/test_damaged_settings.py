"""A command without a window also says what it found damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiptimer import cli


def test_damaged_settings_are_named_and_the_command_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "settings.json").write_text('{"look": {"language": "xx"}}')
    assert cli.main(["--data-dir", str(tmp_path), "list"]) == 0
    printed = capsys.readouterr()
    assert "post-run-static" in printed.out
    assert printed.err.startswith("hiptimer: ")
    assert "settings" in printed.err
    assert "xx" in printed.err


def test_sound_settings_are_not_spoken_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["--data-dir", str(tmp_path), "list"]) == 0
    assert capsys.readouterr().err == ""
