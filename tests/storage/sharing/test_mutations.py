"""Thousands of damaged and forged files: each is refused by name or is sound, and none gets out."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiptimer import files
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.archive import read_archive
from hiptimer.storage.sharing.shared_files import read_shared
from hiptimer.training.library import Library
from hiptimer.training.sharing import Additions, SharedRefusedError

MUTATIONS = int(os.environ.get("HIPTIMER_FORGED", "1020"))
"""Others each day, so that a run is short and a week of them tries thousands."""
NASTY: list[Any] = [
    None, True, False, 0, -1, 1, 2, 599, 10**9, 10**15, 10**400, 0.1, -0.5, 1e300,
    "", " ", "x", "../../x", "pigeon-pose", "frog", "hip-circle", "con", "left", "{side}",
    "{side} {other} {name}", "\x00", "\u202e", "x" * 81, "x" * 500, "http://x", "file:///x",
    "javascript:x", "pictures/a.png", "a.png", [], [[]], {}, {"": {}}, [None] * 600,
    {"__class__": "os.system"}, [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]],
]  # fmt: skip
NAMES = [
    "../x.png", "/x.png", "C:\\x.png", "pictures/../x.png", "pictures/x.png", "pictures/",
    "routine.json", "x" * 70_000, "", ".", "pictures/x.svg",
    "pictures/con.png", "\x00", "pictures\\x.png", "__MACOSX/x",
]  # fmt: skip


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, most of them by one bit."""
    changed = bytearray(data or b"x")
    for _ in range(chance.choice([1, 1, 1, 2, 8, 64])):
        at = chance.randrange(len(changed))
        changed[at] = changed[at] ^ 1 << chance.randrange(8) if chance.random() < 0.7 else 255
    return bytes(changed)


def listing_flipped(data: bytes, chance: random.Random) -> bytes:
    """A byte changed in the listing at the end, where sizes, places and flags are."""
    changed = bytearray(data)
    at = chance.randrange(data.index(b"PK\x01\x02"), len(data))
    changed[at] = chance.choice([0, 1, 8, 127, 255, changed[at] ^ 1])
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    """A piece left out, doubled, or put in from elsewhere."""
    start, end, other = sorted(chance.randrange(len(data)) for _ in range(3))
    return chance.choice(
        [
            data[:start],
            data[start:],
            data[:start] + data[end:],
            data[:end] + data[start:],
            data[:start] + data[end:other] + data[start:],
            data[:start] + chance.randbytes(4) + data[start:],
        ]
    )


def rezipped(data: bytes, chance: random.Random) -> bytes:
    """The same parts in a zip file of another make, with something added, renamed or left out."""
    parts: list[tuple[str, bytes]] = [*read_archive(data).items()]
    chance.shuffle(parts)
    for _ in range(chance.choice([0, 1, 1, 2])):
        at = chance.randrange(len(parts))
        name, content = parts[at]
        other = chance.choice(parts)
        parts[at : at + 1] = chance.choice(
            [
                [],
                [(name, other[1])],
                [(other[0], content)],
                [(chance.choice(NAMES), content)],
                [(name, content), (chance.choice(NAMES), chance.randbytes(20))],
                [(name, content[: chance.randrange(len(content) + 1)])],
                [(name, flipped(content, chance))],
            ]
        ) or [(name, b"?")]
    return zipped(parts, chance)


def zipped(parts: list[tuple[str, bytes]], chance: random.Random) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", chance.choice([ZIP_STORED, ZIP_DEFLATED])) as archive:
        for name, content in parts:
            info = ZipInfo("x")
            info.filename = info.orig_filename = name[:65_000]
            info.compress_type = archive.compression
            if chance.random() < 0.05:
                info.external_attr = chance.choice([0xA000, 0x4000, 0x1000, 0x81A4]) << 16
            with contextlib.suppress(UserWarning):
                archive.writestr(info, content)
    return file.getvalue()


def rewritten(data: bytes, chance: random.Random) -> bytes:
    """Another value, key or length somewhere in routine.json."""
    parts = read_archive(data)
    document = json.loads(parts["routine.json"])
    for _ in range(chance.choice([1, 1, 2])):
        _change_somewhere(document, chance)
    text = json.dumps(document)
    if chance.random() < 0.1:
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(["NaN", "{", "]", '"', "1e999", ","]) + text[at:]
    return zipped([*(parts | {"routine.json": text.encode()}).items()], chance)


def _change_somewhere(document: Any, chance: random.Random) -> None:
    spots: list[tuple[Any, Any]] = []
    waiting = [document]
    while waiting:
        value = waiting.pop()
        keys = value if isinstance(value, dict) else range(len(value))
        spots += [(value, key) for key in keys]
        waiting += [value[key] for key in keys if isinstance(value[key], dict | list)]
    parent, key = chance.choice(spots)
    if chance.random() < 0.15:
        del parent[key]
    elif chance.random() < 0.15 and isinstance(parent, list):
        parent += [deepcopy(each) for each in parent * chance.choice([1, 60, 600])]
    elif chance.random() < 0.1 and isinstance(parent, dict):
        parent[chance.choice(["extra", *parent])] = deepcopy(chance.choice(NASTY))
    else:
        other = chance.choice(spots)
        parent[key] = deepcopy(chance.choice([*NASTY, *[other[0][other[1]]] * 10]))


MUTATORS: list[Callable[[bytes, random.Random], bytes]] = [
    flipped, listing_flipped, cut, rezipped, rewritten, rewritten
]  # fmt: skip


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(each): each.read_bytes() if each.is_file() else b"" for each in folder.rglob("*")}


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_forged_files_are_refused_or_sound(
    file_data: bytes, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, day: int
) -> None:
    monkeypatch.setattr(files.os, "fsync", lambda _: None)
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "notes.txt").write_text("mine")
    data_folder = tmp_path / "home" / "data"
    chance = random.Random(day)
    before = snapshot(tmp_path)
    outcomes: dict[str, int] = {}
    for number in range(MUTATIONS):
        mutator = MUTATORS[number % len(MUTATORS)]
        taken = _take(mutator(file_data, chance), library, data_folder, f"{day}: {number}")
        outcome = f"{mutator.__name__} {'taken' if taken else 'refused'}"
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        assert data_folder.exists() == taken, f"{day}: {number}: a refused file writes nothing"
        shutil.rmtree(data_folder, ignore_errors=True)
        assert snapshot(tmp_path) == before, f"{day}: {number}: nothing is written elsewhere"
    for mutator in MUTATORS:
        assert outcomes[f"{mutator.__name__} refused"] > MUTATIONS / 100, outcomes
    assert outcomes["rezipped taken"] > MUTATIONS / 100, "and it is not that everything is refused"
    assert outcomes["rewritten taken"] > MUTATIONS / 100


def _take(data: bytes, library: Library, data_folder: Path, case: str) -> bool:
    """Read, and keep what can be kept; whether it was. What was kept is sound."""
    own = OwnFiles(data_folder, library)
    additions: Additions | None = None
    refusal = ""
    try:
        additions = own.add(read_shared(data))
    except SharedRefusedError as error:
        refusal = str(error)
    assert refusal.isprintable(), f"{case}: a refusal is one sentence that can be shown"
    if additions is None or additions.is_empty:
        return False
    reading = own.load()
    assert reading.messages == (), case
    assert reading.library.routine(additions.routine.id) == additions.routine, case
    for drill in additions.exercises:
        names = drill.pictures.names if drill.pictures else ()
        assert all(own.picture(name) is not None for name in names), case
    return True


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    for each in (data, b"PK\x03\x04" + data, b"PK\x03\x04" + data + b"PK\x05\x06" + bytes(18)):
        with pytest.raises(SharedRefusedError):
            read_shared(each)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda children: (
        st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=8), children, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**6), value=JSON_VALUES)
def test_any_value_anywhere_is_refused_or_sound(
    file_data: bytes, library: Library, place: int, value: Any
) -> None:
    parts = read_archive(file_data)
    document = json.loads(parts["routine.json"])
    holders = [document, document["routine"], *document["exercises"], *document["routine"]["items"]]
    holders += [each["dose"] for each in document["exercises"]]
    holder = holders[place % len(holders)]
    holder[sorted(holder)[place // len(holders) % len(holder)]] = value
    data = json.dumps(document).encode()
    forged = zipped([*(parts | {"routine.json": data}).items()], random.Random(0))
    with contextlib.suppress(SharedRefusedError):
        shared = read_shared(forged)
        assert shared.routine.items
