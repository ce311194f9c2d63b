"""What the libraries of a frozen program are freed of: folders that only their makers had."""

import struct

import pytest

from build_steps.libraries import DYNAMIC, END, LOADED, PATH, RUN_PATH, TEXTS, without_foreign_path

NEEDED, SYMBOLS = 1, 6
TEXTS_AT, TABLE_AT = 0x100, 0x180


def library(*entries: tuple[int, int], texts: bytes = b"") -> bytes:
    """A library of two segments: everything, loaded 0x1000 further on, and the dynamic table."""
    table = b"".join(struct.pack("<qQ", *each) for each in (*entries, (END, 0)))
    size = TABLE_AT + len(table)
    head = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack(
        "<QQIHHHHHH", 64, 0, 0, 64, 56, 2, 0, 0, 0
    )
    loaded = struct.pack("<IIQQQQQQ", LOADED, 0, 0, 0x1000, 0, size, size, 8)
    dynamic = struct.pack("<IIQQQQQQ", DYNAMIC, 0, TABLE_AT, 0, 0, len(table), len(table), 8)
    return (
        (head + loaded + dynamic).ljust(TEXTS_AT, b"\0")
        + texts.ljust(TABLE_AT - TEXTS_AT, b"\0")
        + table
    )


def of_path(path: str, tag: int = RUN_PATH) -> bytes:
    texts = b"\0libc.so.6\0" + path.encode() + b"\0"
    return library((NEEDED, 1), (tag, 11), (TEXTS, 0x1000 + TEXTS_AT), (SYMBOLS, 7), texts=texts)


@pytest.mark.parametrize("tag", [PATH, RUN_PATH])
@pytest.mark.parametrize("path", ["/home/me/lib", "$ORIGIN:/tmp/lib", "lib", "/usr/$ORIGIN"])
def test_a_path_that_leads_elsewhere_goes_and_the_rest_stays(path: str, tag: int):
    kept = without_foreign_path(of_path(path, tag))
    assert len(kept) == len(of_path(path, tag))
    assert kept[:TABLE_AT] == of_path(path, tag)[:TABLE_AT]
    table = list(struct.iter_unpack("<qQ", kept[TABLE_AT:]))
    assert table == [(NEEDED, 1), (TEXTS, 0x1000 + TEXTS_AT), (SYMBOLS, 7), (END, 0), (END, 0)]


@pytest.mark.parametrize("path", ["$ORIGIN", "$ORIGIN/../lib:$ORIGIN/"])
def test_a_path_within_the_program_stays(path: str):
    assert without_foreign_path(of_path(path)) == of_path(path)


def test_a_library_without_any_stays_as_it_is():
    plain = library((NEEDED, 1), (TEXTS, 0x1000 + TEXTS_AT), texts=b"\0libc.so.6\0")
    assert without_foreign_path(plain) == plain
