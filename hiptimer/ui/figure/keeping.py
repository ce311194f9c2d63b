"""Keeps what was made of something that stands still from one picture of the figure to the next."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


class Kept(Generic[Key, Made]):
    """Makes a thing anew for each key, but for one that was asked for before.

    What moves is never kept: memory that is used once and not again at once is slower than to make
    the thing. `size` is how many are kept, the oldest of which goes.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: dict[Key, Made] = {}
        self._seen: dict[int, None] = {}

    def of(self, key: Key, make: Callable[[], Made], keep: Callable[[Made], Made]) -> Made:
        """What `make` gives, or what `keep` made of it when it was made the second time."""
        found = self._kept.get(key)
        if found is not None:
            return found
        made, number = make(), hash(key)
        if number in self._seen:
            made = self._kept[key] = keep(made)
            _trim(self._kept, self._size)
        else:
            self._seen[number] = None
            _trim(self._seen, 2 * self._size)
        return made


def _trim(kept: dict[Key, Made], size: int) -> None:
    if len(kept) > size:
        kept.pop(next(iter(kept)), None)
