"""A sender with drills and pictures of their own, and the file that they hand on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.shared_files import shared_bytes
from hiptimer.training.exercises import Exercise, Pictures
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side

MakePicture = Mapping[str, Callable[[int, int], bytes]]


@pytest.fixture(scope="session")
def sender(
    tmp_path_factory: pytest.TempPathFactory,
    library: Library,
    hip_circle: Exercise,
    frog: Exercise,
    evening: Routine,
    make_picture: MakePicture,
    svg: bytes,
) -> OwnFiles:
    own = OwnFiles(tmp_path_factory.mktemp("sender"), library)
    sides: dict[Side | None, bytes] = {
        Side.RIGHT: make_picture["jpg"](40, 30),
        Side.LEFT: make_picture["webp"](40, 30),
    }
    own.save_exercise(hip_circle, sides)
    mirrored = replace(frog, pictures=Pictures(mirrored=True))
    own.save_exercise(mirrored, {Side.RIGHT: make_picture["png"](30, 40), Side.LEFT: svg})
    own.save_routine(evening)
    return own


@pytest.fixture(scope="session")
def file_data(sender: OwnFiles) -> bytes:
    """A shared routine with two drills, four pictures and one bundled exercise."""
    library = sender.load().library
    return shared_bytes(library.routine("evening-hips"), library, sender.picture)


@pytest.fixture
def receiver(tmp_path: Path, library: Library) -> OwnFiles:
    own = OwnFiles(tmp_path / "receiver" / "data", library)
    own.load()
    return own
