"""Clips kept on disk from one session to the next, so that a text is spoken to file only once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from hiptimer.files import make_folder, replacing
from hiptimer.voice.clip import Clip, SpeechFileError, read_speech, write_wav

BOUND_BYTES = 64 * 1024 * 1024
TREATMENT = "2"
"""Counts changes of what is done to speech before it is kept."""


class ClipKey(Struct, frozen=True):
    """Everything on which the sound of a clip depends."""

    driver: str
    version: str
    voice: str
    rate: int
    text: str

    @property
    def file_name(self) -> str:
        """A name that no other clip has."""
        parts = (self.driver, self.voice, str(self.rate), self.version, TREATMENT, self.text)
        return f"{sha256('|'.join(parts).encode()).hexdigest()}.wav"


class ClipCache:
    """The clips in `folder`, at most `bound` bytes of them; those not used for longest go first."""

    def __init__(self, folder: Path, bound: int = BOUND_BYTES) -> None:
        self.folder = folder
        self._bound = bound
        self._bytes: int | None = None

    def load(self, key: ClipKey) -> Clip | None:
        """The clip of `key`, or None. A damaged file is thrown away, so that it is made again."""
        path = self.folder / key.file_name
        try:
            clip = read_speech(path)
        except OSError:
            return None
        except SpeechFileError:
            clip = None
        if clip is None or not clip.samples:
            self._remove(path)
            return None
        with suppress(OSError):  # a read-only folder still has clips to give
            path.touch()
        return clip

    def store(self, key: ClipKey, clip: Clip) -> None:
        """Keep `clip`. Raises `OSError`: the disk is full, or the folder cannot be written to."""
        make_folder(self.folder, private=True)
        with replacing(self.folder / key.file_name, private=True, lasting=False) as part:
            write_wav(part, clip)
            size = part.stat().st_size
        if self._bytes is None:
            self._bytes = sum(size for *_, size in self._files())
        else:
            self._bytes += size
        if self._bytes > self._bound:
            self._make_room()

    def _make_room(self) -> None:
        """Remove the oldest until a tenth of the bound is free."""
        files = sorted(self._files())
        left = sum(size for *_, size in files)
        for _used, path, size in files:
            if left <= self._bound * 0.9:
                break
            self._remove(path)
            left -= size
        self._bytes = left

    def _files(self) -> Iterator[tuple[float, Path, int]]:
        """When each file was last used, the file, and its size in bytes."""
        for path in self.folder.iterdir():
            try:
                state = path.stat()
            except OSError:
                continue  # another process was faster
            yield state.st_mtime, path, state.st_size

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return  # in use on Windows, or read-only: the next store or load tries again
