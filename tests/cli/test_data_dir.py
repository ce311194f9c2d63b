"""`--data-dir` counts wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiptimer import app, cli
from hiptimer.training.languages import Language


@pytest.mark.parametrize("before", [True, False])
def test_the_data_folder_can_stand_before_and_behind_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, before: bool
):
    asked: list[Path | None] = []
    real = app.load_program

    def load(folder: Path | None, language: Language | None) -> app.Program:
        asked.append(folder)
        return real(folder, language)

    monkeypatch.setattr(app, "load_program", load)
    folder = ["--data-dir", str(tmp_path / "data")]
    assert cli.main([*folder, "list"] if before else ["list", *folder]) == 0
    assert asked == [tmp_path / "data"]
