"""Started among files that are named like Python's own modules, HipTimer runs none of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hiptimer.desktop.login_start import tray_command
from hiptimer.exports.journal_file import write_journal
from hiptimer.voice.clip import ClipCache
from hiptimer.voice.clip_maker import ClipMaker, Manner
from hiptimer.voice.worker_process import Describe, Description, WorkerProcess, worker_command

PROGRAM = (sys.executable, "-P", "-m", "hiptimer")
"""As the set-up starts it; the command `hiptimer` keeps its folder out by itself."""
OTHERS = (
    "hiptimer",
    "msgspec",
    "miniaudio",
    "pyttsx3",
    "espeakng_loader",
    "py_nanotts",
    "jeepney",
    "wakepy",
)
AT_START = ("sitecustomize", "usercustomize")
PROGRAMS = ("piper", "piper-tts", "RHVoice-test")
PATIENCE_SECONDS = 60


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """A folder in which every module that there is would write down its name when it is run."""
    folder = tmp_path / "Downloads"
    folder.mkdir()
    for name in {*sys.stdlib_module_names, *OTHERS, *AT_START}:
        note = f"open({str(tmp_path / 'ran')!r}, 'a').write({name + chr(10)!r})\n"
        (folder / f"{name}.py").write_text(note)
    for name in PROGRAMS:
        program = folder / name
        program.write_text(f"#!/bin/sh\necho {name} >> '{tmp_path / 'ran'}'\n")
        program.chmod(0o755)
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with TemporaryDirectory() as sockets:  # their paths have at most 107 bytes
        kept = {name: os.environ[name] for name in os.environ if not name.startswith("PYTHON")}
        yield {
            **kept,
            # An empty part stands for the folder that one is in.
            "PATH": f":{os.environ['PATH']}",
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": sockets,
            "XDG_DATA_HOME": str(tmp_path / "share"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={sockets}/none",
        }


def ran(tmp_path: Path) -> set[str]:
    file = tmp_path / "ran"
    return set(file.read_text().split()) if file.exists() else set()


@pytest.mark.parametrize(
    "words",
    [
        "list",
        "plan desk-reset",
        "history",
        "check ../motion.json",
        "export desk-reset --audio ../session.wav",
        "export desk-reset --sheet ../session.pdf",
        "export --journal ../journal.csv",
        "draw pigeon-pose ../figure.png",
        "import ../some.json",
    ],
)
def test_a_command_runs_nothing_that_lies_where_it_is_typed(
    words: str, downloads: Path, environment: dict[str, str], tmp_path: Path, assets: Path
):
    write_journal([], tmp_path / "some.json")
    shutil.copy(assets / "motions" / "pigeon-pose.json", tmp_path / "motion.json")
    command = [*PROGRAM, *words.split(), "--data-dir", "../data"]

    done = subprocess.run(command, cwd=downloads, env=environment, check=False, timeout=60)

    assert ran(tmp_path) == set()
    assert done.returncode == 0


def test_the_window_and_its_voice_run_nothing_that_lies_where_it_was_started(
    downloads: Path, environment: dict[str, str], tmp_path: Path
):
    command = [*PROGRAM, "start", "desk-reset", "--data-dir", "../data"]
    with ExitStack() as running:
        window = running.enter_context(subprocess.Popen(command, cwd=downloads, env=environment))
        running.callback(window.kill)
        clips = tmp_path / "data" / "clips"
        while not list(clips.glob("*.wav")):
            assert window.poll() is None

    assert ran(tmp_path) == set()


def test_the_voice_process_speaks_into_a_folder_that_was_named_from_elsewhere(
    downloads: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.chdir(downloads)
    maker = ClipMaker(ClipCache(Path("clips")), worker_command(), 30.0, 10.0)
    try:
        assert maker.make("Hold.", Manner(None, 150, "en")).samples
    finally:
        maker.close()
        maker.rest()

    assert ran(tmp_path) == set()


def test_a_checkout_that_is_not_installed_finds_its_voice_all_the_same(
    downloads: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(downloads)
    packages = [place for place in sys.path if place.endswith("-packages")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(packages))
    python, *arguments = worker_command()
    worker = WorkerProcess([python, "-S", *arguments])  # -S: it looks into no .pth file
    try:
        assert isinstance(worker.ask(Describe(), PATIENCE_SECONDS), Description)
    finally:
        worker.close()


def test_a_login_starts_python_without_the_folder_that_it_happens_to_be_in():
    python, *words = tray_command()
    assert (
        Path(python).parent == Path(sys.executable).parent
    )  # on Windows the one without a console
    assert words[:3] == ["-P", "-m", "hiptimer"]
