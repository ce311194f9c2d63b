"""Takes out of libraries what only their makers have a use for: debuggers' notes, own folders."""

import shutil
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from setup.programs import call

MAGIC = b"\x7fELF\x02\x01"
"""Of a program or library for 64-bit processors that put the small end first."""
PROGRAM_HEADER, ENTRY = struct.Struct("<IIQQQQQQ"), struct.Struct("<qQ")
LOADED, DYNAMIC = 1, 2
END, TEXTS, PATH, RUN_PATH = 0, 5, 15, 29


def strip_libraries(program: Path) -> None:
    """Make the libraries of the frozen program smaller and let them look nowhere but at home."""
    if not sys.platform.startswith("linux"):
        return
    libraries = [*elf_files(program / "_internal")]
    noted = [each for each in libraries if b"\0.symtab\0" in each.read_bytes()]
    if noted and shutil.which("strip"):
        call(["strip", "--strip-unneeded", *noted])
    for each in libraries:
        content = each.read_bytes()
        kept = without_foreign_path(content)
        if kept != content:
            each.write_bytes(kept)


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield each library below the folder once."""
    for file in folder.rglob("*.so*"):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(len(MAGIC)) == MAGIC:
                    yield file


def without_foreign_path(library: bytes) -> bytes:
    """Return the library without a path that leads outside of the program.

    Such a folder, of whoever compiled it, is anybody's on another computer, who could put there
    what the program then loads.
    """
    start, count = (
        struct.unpack_from("<Q", library, 32)[0],
        struct.unpack_from("<H", library, 56)[0],
    )
    headers = [PROGRAM_HEADER.unpack_from(library, start + 56 * each) for each in range(count)]
    dynamic = next((each for each in headers if each[0] == DYNAMIC), None)
    if dynamic is None:
        return library
    table = library[dynamic[2] : dynamic[2] + dynamic[5]]
    entries: list[tuple[int, int]] = list(ENTRY.iter_unpack(table))
    address = dict(entries)[TEXTS]
    texts = next(
        address - each[3] + each[2]
        for each in headers
        if each[0] == LOADED and each[3] <= address < each[3] + each[5]
    )

    def is_foreign(tag: int, value: int) -> bool:
        if tag not in (PATH, RUN_PATH):
            return False
        path = library[texts + value : library.index(b"\0", texts + value)]
        return any(not each.startswith(b"$ORIGIN") for each in path.split(b":") if each)

    kept = [each for each in entries if not is_foreign(*each)]
    kept += [(END, 0)] * (len(entries) - len(kept))
    table = b"".join(ENTRY.pack(*each) for each in kept)
    return library[: dynamic[2]] + table + library[dynamic[2] + len(table) :]
