"""The one atomic writer: a file is new and whole, or it is as it was. Follows links.

A `private` file is a person's own data: nobody else on the computer may read it. What is exported
to a place that the person names is not private and gets the usual mode.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from hiptimer.messages import ExplainedError, Message

IS_POSIX = sys.platform != "win32"
OTHERS = 0o077
"""What others may do with a file or a folder."""
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write `data`, and the folder for it where that is missing. Raises OSError."""
    make_folder(path.parent, private=private)
    with replacing(path, private=private) as part:
        part.write_bytes(data)


@contextmanager
def replacing(path: Path, *, private: bool = False, lasting: bool = True) -> Generator[Path]:
    """A file to write to. It takes the place of `path` at the end, or is removed. Raises OSError.

    A file that was there keeps its mode. Where `path` is a link, what it leads to is replaced, and
    what is no file (a pipe, a terminal) is written to as it is. A file that is not `lasting` may be
    empty after a power cut: it costs less to write.
    """
    target = _target(path)
    if target.exists() and not target.is_file():
        yield target
        return
    part = _new_part(target, private=private)
    try:
        yield part
        if lasting:
            _sync(part)
        _put_in_place(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


class NotWrittenError(ExplainedError):
    """A file could not be written. No part of it is left."""


@contextmanager
def whole_file(path: Path, failure: type[ExplainedError] = NotWrittenError) -> Generator[Path]:
    """As `replacing`, for a file that a person takes along. Raises `failure`, which says why."""
    try:
        with replacing(path) as part:
            yield part
    except OSError as error:
        message = Message("{path} could not be written: {reason}.", path=path, reason=error)
        raise failure(message) from error


def write_together(files: Mapping[Path, bytes], *, private: bool = False) -> None:
    """Write `files` in their order. Raises OSError, and then all are as they were.

    Each is first written whole beside its place, so that a full disk shows before anything has
    changed. A power cut leaves every file old or new, the earlier ones new before the later ones.
    """
    parts: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            make_folder(path.parent, private=private)
            target = _target(path)
            parts[target] = part = _new_part(target, private=private)
            part.write_bytes(data)
            _sync(part)
        _put_all_in_place(parts)
    finally:
        for part in parts.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)


def make_folder(folder: Path, *, private: bool = False) -> None:
    """Make `folder` and what is missing above it; private ones are for their owner alone.

    Raises OSError.
    """
    if not private or not IS_POSIX:
        folder.mkdir(parents=True, exist_ok=True)
        return
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    if not missing:
        folder.mkdir(exist_ok=True)  # says so where it is no folder


def close_to_others(folder: Path) -> None:
    """Take from others what they may do with `folder` and the files in it, where it is ours.

    A folder that is closed already is not looked through. Links are left as they are, and so is
    what cannot be changed.
    """
    if not IS_POSIX or folder.is_symlink() or not _is_open(folder):
        return
    for place, folders, files in os.walk(folder):
        for name in (*folders, *files):
            each = Path(place, name)
            if not each.is_symlink() and _is_open(each):
                close_file(each)
    close_file(folder)


def close_file(path: Path) -> None:
    """Take from others what they may do with `path`. Opens nothing, so that no lock is lost."""
    if IS_POSIX:
        with suppress(OSError):
            path.chmod(stat.S_IMODE(path.stat().st_mode) & ~OTHERS)


def _is_open(path: Path) -> bool:
    """Whether it is ours, and others may do something with it."""
    try:
        facts = path.stat()
    except OSError:
        return False
    return facts.st_uid == os.getuid() and bool(facts.st_mode & OTHERS)


def _target(path: Path) -> Path:
    """Where `path` leads to. Raises OSError for links in a circle."""
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return target


def _new_part(target: Path, *, private: bool) -> Path:
    """A new empty file beside `target`, under a name that nobody else uses or can foresee."""
    name = f".{target.name[:40]}.{os.getpid()}-{os.urandom(4).hex()}.part"
    part = target.with_name(name)
    mode = PRIVATE_FILE if private else 0o666
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
    return part


def _sync(path: Path) -> None:
    """Have it on the disk before it takes another's place."""
    with path.open("rb+") as file:
        if sys.platform == "darwin":  # where fsync leaves it in the drive's own memory
            import fcntl  # noqa: PLC0415 - exists on POSIX alone

            with suppress(OSError):  # not every file system knows it
                fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
                return
        os.fsync(file.fileno())


def _put_in_place(part: Path, target: Path) -> None:
    if IS_POSIX and target.exists():
        with suppress(OSError):  # a file system without modes
            part.chmod(stat.S_IMODE(target.stat().st_mode))
    part.replace(target)


def _put_all_in_place(parts: Mapping[Path, Path]) -> None:
    before: dict[Path, bytes | None] = {}
    try:
        for target, part in parts.items():
            before[target] = target.read_bytes() if target.exists() else None
            _put_in_place(part, target)
    except OSError:
        for target, data in before.items():
            with suppress(OSError):
                _put_back(target, data)
        raise


def _put_back(target: Path, data: bytes | None) -> None:
    if data is None:
        target.unlink(missing_ok=True)
    elif target.read_bytes() != data:
        write_whole(target, data)
