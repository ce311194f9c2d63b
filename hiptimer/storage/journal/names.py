"""What the journal's files are called.

Only `journal-….sqlite` is merged from other computers, so every copy that must not come back
(damaged, from before a migration, not yet whole) begins with another word.
"""

from __future__ import annotations

from pathlib import Path

from hiptimer.local_time import local_now

COMPANIONS = ("-wal", "-shm")


def journal_path(folder: Path, computer: str) -> Path:
    """The file that the computer of that name writes."""
    return folder / f"journal-{computer}.sqlite"


def other_journals(own: Path) -> list[Path]:
    """The files of other computers beside `own`, and copies that a sync program made of them."""
    try:
        found = sorted(own.parent.glob("journal-*.sqlite"))
    except OSError:
        return []
    return [path for path in found if path.name != own.name and path.is_file()]


def companion(path: Path, ending: str) -> Path:
    """A file that SQLite keeps beside `path`."""
    return path.with_name(path.name + ending)


def dated(word: str, path: Path) -> Path:
    """A name for a copy of `path` that begins with `word` and tells the moment."""
    stamp = local_now().strftime("%Y-%m-%d-%H%M%S-%f")
    return path.with_name(f"{word}-{path.stem}-{stamp}{path.suffix}")


def fresh_path(path: Path) -> Path:
    """Where a repaired journal is put together before it takes the place of `path`."""
    return path.with_name(f"fresh-{path.name}")


def damage_mark(path: Path) -> Path:
    """A file that is there when `path` was found to be damaged and is to be repaired."""
    return path.with_name(f"damaged-{path.stem}.mark")


def sound_mark(path: Path) -> Path:
    """A file that tells by a checksum which state of `path` was found to be sound throughout."""
    return path.with_name(f"sound-{path.stem}.mark")


def has_changes_beside(path: Path) -> bool:
    """Whether SQLite left changes beside `path`: it is in use, or was not closed."""
    wal = companion(path, "-wal")
    return wal.exists() and wal.stat().st_size > 0


def set_aside(path: Path) -> Path:
    """Rename a damaged file and what belongs to it; where it is now. Raises OSError."""
    aside = dated("damaged", path)
    if path.exists():
        path.rename(aside)
    for ending in COMPANIONS:
        if companion(path, ending).exists():
            companion(path, ending).rename(companion(aside, ending))
    return aside
