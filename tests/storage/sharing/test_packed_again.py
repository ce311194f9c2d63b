"""A routine that somebody unpacked and packed again with the file manager of their system."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from hiptimer.storage.sharing.archive import read_archive
from hiptimer.storage.sharing.shared_files import read_shared
from hiptimer.training.sharing import SharedRefusedError

Part = tuple[str | ZipInfo, bytes]
APPLE_DOUBLE = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        "


class Stream(BytesIO):
    """Cannot be gone back in: sizes and sums are then written behind each part, as a Mac does."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise OSError


def packed(parts: Sequence[Part], *, streamed: bool = False) -> bytes:
    file = Stream() if streamed else BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return file.getvalue()


def parts_in(file_data: bytes, folder: str = "") -> list[Part]:
    return [(folder + name, data) for name, data in read_archive(file_data).items()]


def by_a_mac(file_data: bytes) -> bytes:
    parts = parts_in(file_data, "Evening hips/")
    beside = [(f"__MACOSX/Evening hips/._{name}", APPLE_DOUBLE) for name in ("routine.json", "")]
    folders: list[Part] = [("Evening hips/", b""), ("Evening hips/pictures/", b"")]
    return packed([*folders, ("Evening hips/.DS_Store", b"x"), *parts, *beside], streamed=True)


def by_windows(file_data: bytes) -> bytes:
    parts = parts_in(file_data)
    litter = [("pictures/Thumbs.db", b"x" * 9000), ("desktop.ini", b"[.ShellClassInfo]")]
    for info in (infos := [ZipInfo(str(name)) for name, _ in parts]):
        info.create_system, info.external_attr = 0, 0x20
    return packed([*zip(infos, (data for _, data in parts), strict=True), *litter])


@pytest.mark.parametrize("pack", [by_a_mac, by_windows])
def test_what_the_file_manager_added_is_passed_over(pack, file_data: bytes):
    again = pack(file_data)
    assert read_archive(again) == read_archive(file_data)
    assert read_shared(again, "again.hiproutine").routine == read_shared(file_data, "x").routine


@pytest.mark.parametrize(
    "name",
    ["__MACOSX/._routine.json", ".DS_Store", "Thumbs.db", "THUMBS.DB", "._routine.json", "a/"],
)
def test_each_sort_of_it_is(name: str, file_data: bytes):
    assert read_archive(packed([*parts_in(file_data), (name, b"")])) == read_archive(file_data)


@pytest.mark.parametrize(
    "name",
    [
        "readme.txt",
        "my.DS_Store",
        "Thumbs.db.exe",
        "../.DS_Store",
        "/Thumbs.db",
        "__MACOSX/../routine.json",
        "a//desktop.ini",
        "a\\..\\Thumbs.db",
        "../",
        "._" + "x" * 200,
    ],
)
def test_real_strangers_and_ways_out_of_the_folder_are_refused(name: str, file_data: bytes):
    with pytest.raises(SharedRefusedError, match="neither a routine nor its picture"):
        read_shared(packed([*parts_in(file_data), (name, b"")]), "x")


def test_two_folders_with_a_routine_are_refused(file_data: bytes):
    parts = [*parts_in(file_data, "one/"), *parts_in(file_data, "other/")]
    with pytest.raises(SharedRefusedError, match="neither a routine nor its picture"):
        read_shared(packed(parts), "x")


def test_litter_that_is_a_link_is_refused(file_data: bytes):
    link = ZipInfo(".DS_Store")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(SharedRefusedError, match="a link or a device"):
        read_shared(packed([*parts_in(file_data), (link, b"/etc/passwd")]), "x")


def test_litter_is_never_unpacked_and_so_no_bomb(file_data: bytes, monkeypatch: pytest.MonkeyPatch):
    opened: list[str] = []
    really = ZipFile.open

    def spied(archive: ZipFile, name: ZipInfo):
        opened.append(name.filename)
        return really(archive, name)

    data = packed([*parts_in(file_data), ("Thumbs.db", bytes(200_000_000))])
    monkeypatch.setattr(ZipFile, "open", spied)
    assert len(read_archive(data)) == len(opened)
    assert "Thumbs.db" not in opened
