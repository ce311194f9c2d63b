"""A hostile file is refused with a sentence that names it, and nothing is written."""

from __future__ import annotations

import json
import os
import stat
import struct
import time
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.archive import MOST_FILE_BYTES, read_archive
from hiptimer.storage.sharing.shared_files import read_shared
from hiptimer.training.library import Library
from hiptimer.training.sharing import SharedRefusedError

MakePicture = Mapping[str, Callable[[int, int], bytes]]
BIDI = "\u202e"


def zipped(parts: Sequence[tuple[str | ZipInfo, bytes]], method: int = ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", method) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return file.getvalue()


def refusal(data: bytes | Path) -> str:
    called = "x.hiproutine" if isinstance(data, bytes) else ""
    with pytest.raises(SharedRefusedError) as raised:
        read_shared(data, called)
    sentence = str(raised.value)
    assert sentence.startswith("“")
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < 600
    return raised.value.reason


@pytest.fixture
def document(file_data: bytes) -> Any:
    return json.loads(read_archive(file_data)["routine.json"])


@pytest.fixture
def remade(file_data: bytes) -> Callable[..., bytes]:
    """Makes the file again with another routine.json, and other parts beside it."""

    def make(text: Any, **others: bytes) -> bytes:
        parts = read_archive(file_data)
        data = text if isinstance(text, bytes) else json.dumps(text).encode()
        return zipped([*(parts | {"routine.json": data} | others).items()])

    return make


@pytest.mark.parametrize(
    "name",
    [
        "../../evil.png",
        "pictures/../../evil.png",
        "/etc/passwd",
        "C:\\evil.png",
        "C:evil.png",
        "pictures\\evil.png",
        "\\\\server\\evil.png",
        "pictures/evil.png/",
        "pictures/sub/evil.png",
        "pictures/evil.png\x00.svg",
        "pictures/EVIL.png",
        f"pictures/evil{BIDI}gnp.png",
        "pictures/.hidden.png",
        "pictures/evil.exe",
        "pictures/" + "a" * 300 + ".png",
        "routine.json/",
        "ROUTINE.JSON",
        "setup.py",
    ],
)
def test_no_part_has_a_name_that_leads_elsewhere(file_data: bytes, svg: bytes, name: str) -> None:
    parts = read_archive(file_data)
    info = ZipInfo("placeholder")
    info.filename = info.orig_filename = name
    reason = refusal(zipped([*parts.items(), (info, svg)]))
    assert reason.startswith("it holds something that is neither a routine nor its picture: “")


def test_the_reason_shows_nothing_that_is_hidden(file_data: bytes) -> None:
    reason = refusal(zipped([*read_archive(file_data).items(), (f"a{BIDI}b", b"")]))
    assert "“a\\u202eb”" in reason


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_links_and_devices_are_refused(file_data: bytes, kind: int) -> None:
    parts = read_archive(file_data)
    info = ZipInfo("routine.json")
    info.external_attr = (kind | 0o777) << 16
    routine = parts.pop("routine.json")
    assert "link" in refusal(zipped([*parts.items(), (info, routine)]))


def test_a_name_twice_is_refused(file_data: bytes) -> None:
    parts = [*read_archive(file_data).items()]
    with pytest.warns(UserWarning, match="Duplicate"):
        data = zipped([*parts, parts[0]])
    assert "twice" in refusal(data)


def test_an_encrypted_part_is_refused(file_data: bytes) -> None:
    at = file_data.rindex(b"PK\x01\x02")
    assert refusal(file_data[: at + 8] + b"\x01" + file_data[at + 9 :]) == "it is encrypted"


def test_an_unusual_compression_is_refused(file_data: bytes) -> None:
    assert "compressed" in refusal(zipped([*read_archive(file_data).items()], ZIP_BZIP2))


class TestBombs:
    def test_a_part_that_grows_beyond_its_bound(self, remade: Callable[..., bytes]) -> None:
        data = remade(b" " * 50_000_000)
        assert len(data) < 100_000
        assert "larger than 4 MB" in refusal(data)

    def test_a_part_that_lies_about_its_size(self, remade: Callable[..., bytes]) -> None:
        data = bytearray(remade(b" " * 50_000_000))
        at = data.rindex(b"PK\x01\x02", 0, data.index(b"routine.json", data.index(b"PK\x01\x02")))
        data[at + 24 : at + 28] = struct.pack("<L", 1000)
        start = time.perf_counter()
        assert refusal(bytes(data))
        assert time.perf_counter() - start < 5

    def test_many_parts_that_are_too_much_together(
        self, file_data: bytes, make_picture: MakePicture
    ) -> None:
        large = make_picture["png"](1, 1) + bytes(7_000_000)
        parts = [*read_archive(file_data).items()]
        parts += [(f"pictures/a{number}.png", large) for number in range(10)]
        assert "more than 64 MB" in refusal(zipped(parts))

    def test_more_parts_than_any_routine_has(self, file_data: bytes) -> None:
        parts = [(f"pictures/a{number}.png", b"") for number in range(20_000)]
        start = time.perf_counter()
        assert "1002 parts" in refusal(zipped([*read_archive(file_data).items(), *parts]))
        assert time.perf_counter() - start < 5

    def test_parts_that_lie_in_one_another(self, file_data: bytes) -> None:
        """Two entries of the listing that point to one and the same part."""
        parts = [*read_archive(file_data).items()]
        data = bytearray(zipped(parts, ZIP_STORED))
        first = data.index(b"PK\x01\x02")
        second = data.index(b"PK\x01\x02", first + 1)
        third = data.index(b"PK\x01\x02", second + 1)
        data[third + 42 : third + 46] = data[second + 42 : second + 46]
        assert refusal(bytes(data)) == "it is damaged or incomplete"

    def test_a_file_of_endless_length(self, tmp_path: Path) -> None:
        path = tmp_path / "x.hiproutine"
        with path.open("wb") as file:
            file.write(b"PK\x03\x04")
            file.truncate(MOST_FILE_BYTES * 100)
        assert "more than 64 MB" in refusal(path)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="There are no pipes of that kind here.")
    def test_a_pipe_or_a_folder(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        assert refusal(tmp_path / "pipe") == "it is not a file"
        assert refusal(tmp_path) == "it is not a file"
        assert "No such file" in refusal(tmp_path / "nothing")


class TestZips:
    def test_a_wrong_sum(self, file_data: bytes) -> None:
        at = file_data.rindex(b"PK\x01\x02")
        wrong = bytes([file_data[at + 16] ^ 1])
        assert "damaged" in refusal(file_data[: at + 16] + wrong + file_data[at + 17 :])

    @pytest.mark.parametrize("data", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"\x89PNG", b"{}"])
    def test_no_zip_file_at_all(self, data: bytes) -> None:
        assert refusal(data)

    def test_something_before_or_after_it(self, file_data: bytes) -> None:
        assert refusal(b"MZ" + file_data)
        assert refusal(file_data + b"more")
        assert refusal(file_data[:4] + b"x" + file_data[4:])

    def test_every_truncation(self, file_data: bytes) -> None:
        for length in range(0, len(file_data), 7):
            assert refusal(file_data[:length])

    def test_no_routine_in_it(self, svg: bytes) -> None:
        assert "no routine" in refusal(zipped([("pictures/a.svg", svg)]))

    def test_the_folder_itself_may_be_listed(self, file_data: bytes) -> None:
        assert read_shared(zipped([("pictures/", b""), *read_archive(file_data).items()]))
        assert refusal(zipped([("pictures/", b"x"), *read_archive(file_data).items()]))


class TestJson:
    @pytest.mark.parametrize(
        "text",
        [
            b"",
            b"[]",
            b"null",
            b"{",
            b"\xff",
            b'{"format": "something-else", "version": 1}',
            b"[" * 100_000,
            b'{"a":' * 100_000,
            b"[" * 13 + b"]" * 13,
            b'{"version": NaN}',
            b'{"version": -Infinity}',
            b'{"version": 1e999}',
            b'{"version": ' + b"9" * 5000 + b"}",
            b'{"version": 1, "version": 1}',
        ],
    )
    def test_what_is_no_such_document(self, remade: Callable[..., bytes], text: bytes) -> None:
        assert refusal(remade(text))

    def test_many_keys_and_a_double_one_are_found_at_once(
        self, remade: Callable[..., bytes]
    ) -> None:
        keys = ",".join(f'"{number}":0' for number in range(200_000))
        start = time.perf_counter()
        assert "“7” twice" in refusal(remade(f'{{{keys},"7":0}}'.encode()))
        assert time.perf_counter() - start < 3

    def test_a_newer_version(self, remade: Callable[..., bytes], document: Any) -> None:
        assert "newer HipTimer" in refusal(remade(document | {"version": 2, "sheets": []}))
        for version in (0, -1, True, "1", 1.5, None):
            assert refusal(remade(document | {"version": version}))

    def test_ten_thousand_drills(self, remade: Callable[..., bytes], document: Any) -> None:
        drill = {"id": "x"}
        reason = refusal(remade(document | {"exercises": [drill] * 10_000}))
        assert "500" in reason

    def test_a_text_of_megabytes(self, remade: Callable[..., bytes], document: Any) -> None:
        document["routine"]["name"] = "x" * 3_000_000
        assert "400 characters" in refusal(remade(document))

    @pytest.mark.parametrize(
        "hidden", ["\n", "\x00", "\x1b[31m", BIDI, "\u2066", "\u200b", "\ud800"]
    )
    def test_a_name_that_hides_something(
        self, remade: Callable[..., bytes], document: Any, hidden: str
    ) -> None:
        document["routine"]["name"] = f"Hips{hidden}"
        assert "control characters" in refusal(remade(document))
        del document["routine"]["name"]
        document["routine"][f"a{hidden}"] = 1
        assert "control characters" in refusal(remade(document))

    @pytest.mark.parametrize(
        ("place", "value"),
        [
            (("routine", "items", 0, "reps"), "five"),
            (("routine", "items", 0, "reps"), 10**14),
            (("routine", "items", 0, "reps"), -1),
            (("routine", "items", 0, "exercise"), "../x"),
            (("routine", "items"), []),
            (("routine", "items"), [{"exercise": "frog"}] * 501),
            (("routine", "id"), "a/b"),
            (("routine", "run"), "rm -rf"),
            (("exercises", 0, "dose", "seconds_per_rep"), 1e15),
            (("exercises", 0, "dose", "rounds"), 1.5),
            (("exercises", 0, "planes", "sagittal"), 1),
            (("exercises", 0, "pictures", "right"), "../../x.png"),
            (("exercises", 0, "pictures", "right"), "con.png"),
            (("exercises", 1, "id"), "hip-circle"),
            (("exercises", 1, "id"), "unused"),
            (("exercises", 1, "movement"), ["Lift the {side} knee."]),
            (("bundled", "pigeon-pose"), 5),
            (("bundled", "swan"), "Swan"),
            (("bundled", "frog"), "Frog"),
            (("bundled",), {}),
            (("sources", "x"), {"authors": "", "title": "x", "where": "", "url": "file:///etc"}),
            (("more",), 1),
        ],
    )
    def test_a_wrong_value_is_named_with_its_place(
        self, remade: Callable[..., bytes], document: Any, place: tuple[Any, ...], value: Any
    ) -> None:
        parent = document
        for key in place[:-1]:
            parent = parent.setdefault(key, {}) if isinstance(parent, dict) else parent[key]
        parent[place[-1]] = value
        reason = refusal(remade(document))
        assert "found" in reason
        assert "expected" in reason

    def test_all_faults_are_there_to_be_listed(
        self, remade: Callable[..., bytes], document: Any
    ) -> None:
        for drill in document["exercises"]:
            drill["kind"] = "odd"
        with pytest.raises(SharedRefusedError, match="and 1 more") as raised:
            read_shared(remade(document))
        assert len(raised.value.faults) == 2


class TestPictures:
    def name_of(self, file_data: bytes, extension: str) -> str:
        return next(each for each in read_archive(file_data) if each.endswith(extension))

    @pytest.mark.parametrize("extension", ["png", "jpg", "webp", "svg"])
    def test_a_picture_that_is_something_else(
        self,
        file_data: bytes,
        remade: Callable[..., bytes],
        document: Any,
        make_picture: MakePicture,
        extension: str,
    ) -> None:
        name = self.name_of(file_data, extension)
        assert "cannot be used" in refusal(remade(document, **{name: b"<html></html>"}))
        other = make_picture["png" if extension != "png" else "jpg"](1, 1)
        assert "not what its name says" in refusal(remade(document, **{name: other}))

    def test_a_picture_of_sixty_thousand_pixels_a_side(
        self,
        file_data: bytes,
        remade: Callable[..., bytes],
        document: Any,
        make_picture: MakePicture,
    ) -> None:
        huge = make_picture["png"](60_000, 60_000)
        reason = refusal(remade(document, **{self.name_of(file_data, "png"): huge}))
        assert "60000 x 60000 pixels" in reason

    def test_a_drawing_with_a_script(
        self, file_data: bytes, remade: Callable[..., bytes], document: Any, svg: bytes
    ) -> None:
        scripted = svg.replace(b"<title>", b"<script>").replace(b"</title>", b"</script>")
        reason = refusal(remade(document, **{self.name_of(file_data, "svg"): scripted}))
        assert "<script>" in reason

    def test_a_picture_too_many_or_too_few(
        self, file_data: bytes, remade: Callable[..., bytes], document: Any, svg: bytes
    ) -> None:
        assert "belongs to no drill" in refusal(remade(document, **{"pictures/more.svg": svg}))
        parts = read_archive(file_data)
        parts.pop(self.name_of(file_data, "svg"))
        assert "is missing" in refusal(zipped([*parts.items()]))


def test_a_name_of_a_file_is_shown_safely(tmp_path: Path) -> None:
    path = tmp_path / f"evil{BIDI}.hiproutine"
    path.write_bytes(b"x")
    refusal(path)


def test_what_a_refused_routine_needs_is_refused_when_it_is_added_too(
    remade: Callable[..., bytes],
    document: Any,
    receiver: OwnFiles,
    library: Library,
    tmp_path: Path,
) -> None:
    document["routine"]["items"][1]["seconds"] = 599
    shared = read_shared(remade(document))
    with pytest.raises(SharedRefusedError, match="599"):
        receiver.add(shared)
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []
