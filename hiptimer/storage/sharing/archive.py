"""A zip file to the few parts that a shared routine may have, within bounds, and never unpacked.

It is stricter than zip files in general: what HipTimer would not have written is refused, but for
what file managers add when a person packs the parts again. All functions raise `RefusalError`.
"""

from __future__ import annotations

import re
import stat
import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from hiptimer.messages import ExplainedError, Message
from hiptimer.storage.pictures import MOST_BYTES

ROUTINE, PICTURES = "routine.json", "pictures/"
PART_NAME = re.compile(r"routine\.json|pictures/[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|svg|webp)")
LITTER_FOLDER, LITTER_START = "__MACOSX", "._"
LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""What a Mac or Windows puts beside the files of a folder; it is never read."""
LONGEST_NAME = 120
MOST_PARTS = 1002
"""A routine of 500 drills, two pictures each, and the folder that they are in."""
MOST_ROUTINE_BYTES = 4_000_000
MOST_TOTAL_BYTES = 64_000_000
MOST_FILE_BYTES = 64_000_000
MOST_LISTING_BYTES = 512_000
READ_AT_A_TIME = 65_536
END = struct.Struct("<4s4H2LH")
"""The record at the end of a zip file: mark, disks, counts, size and place of the listing."""
END_MARK, LARGE_MARK = b"PK\x05\x06", b"PK\x06\x07"
LOCAL_HEADER_BYTES = 30
ENCRYPTED = 0x1 | 0x40 | 0x2000
DAMAGED = Message("it is damaged or incomplete")
TOO_MUCH = Message("it holds more than {count} MB").with_fields(count=MOST_TOTAL_BYTES // 1_000_000)
ZIP_FAULTS = (
    BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, OverflowError
)  # fmt: skip
"""What zipfile raises for files that are none; NotImplementedError is a RuntimeError."""
LONGEST_SHOWN = 60


class RefusalError(ExplainedError):
    """Why a shared file is not taken, as it goes on after a colon, without a full stop."""


def write_archive(parts: Mapping[str, bytes]) -> bytes:
    """A zip file of `parts`; the same parts give the same bytes."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED if name == ROUTINE else ZIP_STORED
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(info, data)
    return file.getvalue()


def read_archive(data: bytes) -> dict[str, bytes]:
    """The parts of a shared file by name: `routine.json`, and pictures."""
    listing = _listing_place(data)
    try:
        with ZipFile(BytesIO(data)) as archive:
            named = _named(archive.infolist())
            _check_names(named)
            _check_places(archive.infolist(), data, listing)
            parts = {name: _content(archive, each, name) for name, each in named}
    except ZIP_FAULTS as error:
        raise RefusalError(DAMAGED) from error
    if sum(len(part) for part in parts.values()) > MOST_TOTAL_BYTES:
        raise RefusalError(TOO_MUCH)
    return parts


def _named(parts: list[ZipInfo]) -> list[tuple[str, ZipInfo]]:
    """The parts that are files, without litter, by their names in the folder that was packed."""
    files = [(each.orig_filename, each) for each in parts if not _is_passed_over(each)]
    tops = {name.partition("/")[0] for name, _ in files}
    if len(tops) == 1 and (top := f"{tops.pop()}/") + ROUTINE in dict(files):
        return [(name.removeprefix(top), each) for name, each in files]
    return files


def _is_passed_over(part: ZipInfo) -> bool:
    """Whether it is a folder, or litter, under a name that leads nowhere else."""
    name = part.orig_filename
    *folders, last = name.removesuffix("/").split("/")
    if len(name) > LONGEST_NAME or "\\" in name or {"", ".", ".."} & {*folders, last}:
        return False
    if name.endswith("/"):
        _check_kind(part, name, stat.S_IFDIR)
        return part.file_size == 0
    _check_kind(part, name, stat.S_IFREG)
    is_beside = last.startswith(LITTER_START) or last.casefold() in LITTER
    return is_beside or (bool(folders) and folders[0] == LITTER_FOLDER)


def _listing_place(data: bytes) -> int:
    """Where the list of parts begins: checked first, as zipfile would read one of any length."""
    if len(data) > MOST_FILE_BYTES:
        raise RefusalError(
            Message("it has more than {count} MB", count=MOST_FILE_BYTES // 1_000_000)
        )
    if not data.startswith(b"PK\x03\x04"):
        raise RefusalError(Message("it is not a HipTimer routine"))
    end = len(data) - END.size
    if end < END.size or data[end : end + 4] != END_MARK or LARGE_MARK in data[end - 20 : end]:
        raise RefusalError(DAMAGED)
    _, disk, first_disk, here, parts, size, place, comment = END.unpack(data[end:])
    if disk or first_disk or here != parts or comment or place + size != end:
        raise RefusalError(DAMAGED)
    if parts > MOST_PARTS or size > MOST_LISTING_BYTES:
        raise RefusalError(Message("it holds more than {count} parts", count=MOST_PARTS))
    return place


def _check_names(parts: list[tuple[str, ZipInfo]]) -> None:
    seen: set[str] = set()
    for name, part in parts:
        if PART_NAME.fullmatch(name) is None or len(name) > LONGEST_NAME:
            reason = Message(
                "it holds something that is neither a routine nor its picture: {name}",
                name=shown(name),
            )
            raise RefusalError(reason)
        if name in seen:
            raise RefusalError(Message("it holds {name} twice", name=shown(name)))
        seen.add(name)
        _check_part(part, name)
    if ROUTINE not in seen:
        raise RefusalError(Message("there is no routine in it"))
    if sum(part.file_size for _, part in parts) > MOST_TOTAL_BYTES:
        raise RefusalError(TOO_MUCH)


def _check_part(part: ZipInfo, name: str) -> None:
    _check_kind(part, name, stat.S_IFREG)
    if part.flag_bits & ENCRYPTED:
        raise RefusalError(Message("it is encrypted"))
    if part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise RefusalError(Message("it is compressed in a way that HipTimer does not use"))
    if part.file_size > _most(name):
        reason = Message("{name} in it is larger than {count} MB", name=shown(name))
        raise RefusalError(reason.with_fields(count=_most(name) // 1_000_000))


def _check_kind(part: ZipInfo, name: str, expected: int) -> None:
    if stat.S_IFMT(part.external_attr >> 16) not in {0, expected}:
        raise RefusalError(Message("{name} in it is a link or a device", name=shown(name)))


def _check_places(parts: list[ZipInfo], data: bytes, listing: int) -> None:
    """Refuse parts that lie in one another, which is how a small file can hold an endless one."""
    free_from = 0
    for part in sorted(parts, key=lambda each: each.header_offset):
        start = part.header_offset
        if start < free_from:
            raise RefusalError(DAMAGED)
        name, extra = struct.unpack_from("<2H", data, start + 26)
        free_from = start + LOCAL_HEADER_BYTES + name + extra + part.compress_size
    if free_from > listing:
        raise RefusalError(DAMAGED)


def _content(archive: ZipFile, part: ZipInfo, name: str) -> bytes:
    """What a part really holds, read in pieces up to its bound; zipfile checks its sum."""
    content = bytearray()
    with archive.open(part) as file:
        while piece := file.read(READ_AT_A_TIME):
            content += piece
            if len(content) > _most(name):
                raise RefusalError(TOO_MUCH)
    if len(content) != part.file_size:
        raise RefusalError(DAMAGED)
    return bytes(content)


def _most(name: str) -> int:
    return MOST_ROUTINE_BYTES if name == ROUTINE else MOST_BYTES


def shown(name: str) -> str:
    """A name out of a hostile file, so that it can be printed: short, and with nothing hidden."""
    plain = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in name)
    return f"“{plain[:LONGEST_SHOWN]}{'…' if len(plain) > LONGEST_SHOWN else ''}”"
