"""A person's own drills, routine and pictures, small enough to be taken apart by hand."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.exercises import (
    Action,
    Exercise,
    HoldAllowed,
    HoldDose,
    Kind,
    Laterality,
    Muscle,
    MuscleGroup,
    Phase,
    Planes,
    Position,
    RepsAllowed,
    RepsDose,
    Role,
)
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine, RoutineItem

HIP_CIRCLE = Exercise(
    id="hip-circle",
    name="Hip circle",
    kind=Kind.DYNAMIC,
    laterality=Laterality.UNILATERAL,
    position=Position.STANDING,
    side_name="{side} leg lifted",
    planes=Planes(sagittal=0.4, frontal=0.3, transverse=0.3),
    muscles=(
        Muscle(
            name="iliopsoas",
            group=MuscleGroup.HIP_FLEXORS,
            role=Role.PRIMARY,
            action=Action.STRENGTHENED,
        ),
    ),
    set_up=("Stand tall and hold on to a wall.",),
    spoken_set_up="Stand tall and hold on to a wall.",
    movement=("Lift the {side} knee.", "Draw a slow circle with it."),
    form_cues=("Keep the pelvis level.",),
    breathing="Breathe on.",
    mistakes=(),
    when_to_stop=("Stop at a pinch in front of the hip.",),
    dose=RepsDose(
        reps=6,
        seconds_per_rep=4,
        rounds=1,
        allowed=RepsAllowed(reps=(3, 10), seconds_per_rep=(3, 6), rounds=(1, 3)),
        phases=(Phase(name="up", seconds=1, say="Up."), Phase(name="around", seconds=3)),
        sources=(),
        editorial=("As the therapist wrote it down.",),
    ),
)
FROG = Exercise(
    id="frog",
    name="Frog",
    kind=Kind.STATIC,
    laterality=Laterality.BILATERAL,
    position=Position.HANDS_AND_KNEES,
    planes=Planes(sagittal=0, frontal=1, transverse=0),
    muscles=(
        Muscle(
            name="adductor longus",
            group=MuscleGroup.ADDUCTORS,
            role=Role.PRIMARY,
            action=Action.STRETCHED,
        ),
    ),
    set_up=("Kneel on a mat with your knees wide.",),
    spoken_set_up="Kneel with your knees wide.",
    movement=("Sink back until the inner thighs pull.",),
    form_cues=("Long spine.",),
    breathing="Slow and deep.",
    mistakes=("The lower back sags.",),
    when_to_stop=(),
    dose=HoldDose(
        seconds=30,
        rounds=2,
        allowed=HoldAllowed(seconds=(10, 90), rounds=(1, 4)),
        sources=(),
    ),
    equipment=("mat",),
)
EVENING = Routine(
    id="evening-hips",
    name="Evening hips",
    summary="slow, on the mat",
    when="Before bed.",
    moment=Moment.ANY_TIME,
    items=(
        RoutineItem(exercise="hip-circle", reps=5),
        RoutineItem(exercise="pigeon-pose", seconds=40),
        RoutineItem(exercise="frog"),
    ),
    notes=("No rush.",),
)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">'
    b'<title>Hip circle</title><path d="M1 1 L20 20" stroke="#2563EB" fill="none"/></svg>'
)


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


def png(width: int, height: int) -> bytes:
    """A grey PNG picture whose header says that size, whatever its one line of content is."""
    header = width.to_bytes(4) + height.to_bytes(4) + bytes([8, 0, 0, 0, 0])
    pixels = zlib.compress(b"\x00\x80")
    parts = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def jpeg(width: int, height: int) -> bytes:
    """The headers of a JPEG picture, up to where its content begins."""
    size = height.to_bytes(2) + width.to_bytes(2)
    frame = b"\xff\xc0\x00\x0b\x08" + size + b"\x01\x01\x11\x00"
    return (
        b"\xff\xd8\xff\xe0\x00\x04ab" + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\xff\xd9"
    )


def webp(width: int, height: int) -> bytes:
    """A lossless WebP picture of that size, without content."""
    bits = (width - 1) | (height - 1) << 14
    body = b"WEBPVP8L" + (6).to_bytes(4, "little") + b"\x2f" + bits.to_bytes(4, "little") + b"\x00"
    return b"RIFF" + len(body).to_bytes(4, "little") + body


@pytest.fixture(scope="session")
def hip_circle() -> Exercise:
    return HIP_CIRCLE


@pytest.fixture(scope="session")
def frog() -> Exercise:
    return FROG


@pytest.fixture(scope="session")
def evening() -> Routine:
    return EVENING


def painted(extension: str, width: int, height: int) -> bytes:
    """A picture as a real program writes it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2563EB"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(extension.encode())).write(image)
    return bytes(buffer.data().data())


@pytest.fixture(scope="session")
def make_picture() -> Mapping[str, Callable[[int, int], bytes]]:
    """Makers of pictures of any size, by their ending. Those of many pixels have only a header."""
    headers = {"png": png, "jpg": jpeg, "webp": webp}

    def maker(extension: str) -> Callable[[int, int], bytes]:
        def make(width: int, height: int) -> bytes:
            if 0 < width * height < 10_000:
                return painted(extension, width, height)
            return headers[extension](width, height)

        return make

    return {each: maker(each) for each in headers}


@pytest.fixture(scope="session")
def svg() -> bytes:
    return SVG


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def own(data_folder: Path, library: Library) -> OwnFiles:
    """Own content in an empty data folder."""
    files = OwnFiles(data_folder, library)
    files.load()
    return files
