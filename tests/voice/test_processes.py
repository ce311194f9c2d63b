"""What the voice processes are let begin with, before anybody asks for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from hiptimer.voice.clip import ClipCache, read_speech
from hiptimer.voice.clip_maker import ClipMaker, Manner
from hiptimer.voice.engines.pico import Pico
from hiptimer.voice.worker_process import (
    Render,
    Rendered,
    WorkerDiedError,
    WorkerFailedError,
    WorkerProcesses,
)


@pytest.fixture
def command(workbench: Any) -> list[str]:
    return [sys.executable, str(workbench.script), str(workbench.folder)]


@pytest.fixture
def one(command: list[str]) -> Iterator[WorkerProcesses]:
    with closing(WorkerProcesses(command)) as processes:
        yield processes


@pytest.fixture
def two(command: list[str]) -> Iterator[WorkerProcesses]:
    with closing(WorkerProcesses(command, more=1)) as processes:
        yield processes


def spoken(folder: Path, text: str) -> Render:
    return Render(text, "fake", "ann", 150, str(folder / f"{text}.wav"))


def test_what_was_begun_is_not_asked_for_again(
    one: WorkerProcesses, workbench: Any, tmp_path: Path
):
    one.begin([spoken(tmp_path, "One.")])
    one.begin([spoken(tmp_path, "One.")])

    assert one.ask(spoken(tmp_path, "One."), 10) == Rendered()
    assert workbench.asked() == ["One."]


def test_what_was_begun_is_never_taken_for_the_answer_to_another_text(
    one: WorkerProcesses, tmp_path: Path
):
    one.begin([spoken(tmp_path, "fail")])

    assert one.ask(spoken(tmp_path, "One two three."), 10) == Rendered()

    one.begin([spoken(tmp_path, "One.")])
    with pytest.raises(WorkerFailedError):
        one.ask(spoken(tmp_path, "fail"), 10)


def test_one_that_dies_of_what_it_began_says_so_when_it_is_asked(
    one: WorkerProcesses, tmp_path: Path
):
    one.begin([spoken(tmp_path, "die")])

    with pytest.raises(WorkerDiedError):
        one.ask(spoken(tmp_path, "die"), 10)


def test_two_share_the_texts_and_each_gets_its_own_sound(
    two: WorkerProcesses, workbench: Any, tmp_path: Path
):
    texts = [" ".join(["word"] * number) for number in range(1, 7)]
    requests = [spoken(tmp_path, text) for text in texts]

    for at, request in enumerate(requests):
        assert two.ask(request, 10) == Rendered()
        two.begin(requests[at + 1 : at + 3])

    assert sorted(workbench.asked()) == texts
    assert len(workbench.pids()) == 2
    for number, request in enumerate(requests, 1):
        assert read_speech(Path(request.path)).seconds == pytest.approx(0.4 * number + 0.2)


def test_a_second_process_is_not_started_for_one_text(
    two: WorkerProcesses, workbench: Any, tmp_path: Path
):
    two.begin([spoken(tmp_path, "One.")])
    two.ask(spoken(tmp_path, "One."), 10)

    assert len(workbench.pids()) == 1


@pytest.mark.parametrize(("driver", "processes"), [(Pico.driver, 2), ("another", 1)])
def test_only_a_small_voice_speaks_in_several_processes(
    command: list[str],
    workbench: Any,
    driver: str,
    processes: int,
):
    script = workbench.script.read_text().replace('"driver": "fake"', f'"driver": "{driver}"')
    workbench.script.write_text(script)
    texts = ["One.", "Two.", "Three.", "Four."]
    maker = ClipMaker(ClipCache(workbench.clips), command, 10, 10, processes=2)

    with closing(maker):
        for at, text in enumerate(texts):
            assert maker.make(text, Manner(None, 150, "en"), texts[at + 1 : at + 1 + maker.ahead])
        maker.rest()

    assert len(workbench.pids()) == processes
    assert sorted(workbench.asked()) == sorted(["describe", *texts])
    assert not list(workbench.clips.glob(".speaking-*"))
