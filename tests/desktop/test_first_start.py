"""Only the first of several starts may resume what looks cut off."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from hiptimer.desktop.single_instance import FirstStart

HOLDER = """
import sys
from pathlib import Path
from hiptimer.desktop.single_instance import FirstStart
lock = FirstStart(Path(sys.argv[1]))
print(lock.is_first, flush=True)
sys.stdin.read()
"""


def test_a_second_start_knows_that_it_is_not_the_first_until_the_first_is_killed(tmp_path: Path):
    path = tmp_path / "data" / "running.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == "True"
        assert not FirstStart(path).is_first
        first.kill()
        first.wait()
    third = FirstStart(path)
    assert third.is_first
    third.close()


def test_the_next_start_after_a_close_is_the_first(tmp_path: Path):
    path = tmp_path / "running.lock"
    first = FirstStart(path)
    first.close()
    second = FirstStart(path)
    assert second.is_first
    second.close()


def test_a_folder_that_cannot_be_made_is_no_other_start(tmp_path: Path):
    (tmp_path / "file").write_text("")
    assert FirstStart(tmp_path / "file" / "running.lock").is_first
