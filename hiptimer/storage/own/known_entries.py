"""Which own entries this program has seen, and so which of those on the disk it may replace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from msgspec import Raw
from msgspec.structs import replace

from hiptimer.training.exercises import Exercise
from hiptimer.training.naming import free_id
from hiptimer.training.numbering import numbered
from hiptimer.training.own_entries import Kind, OwnEntries, entry_of, same_entry
from hiptimer.training.routines import Routine

Entry = TypeVar("Entry", Exercise, Routine)


class KnownEntries:
    """The sound entries as they were last read or written.

    An entry that another computer has added or changed since, or that cannot be read, is not
    replaced: what is saved under its id gets another one.
    """

    def __init__(self) -> None:
        self._seen: dict[Kind, dict[str, Raw]] = {"exercises": {}, "routines": {}}

    def see(self, own: OwnEntries, sound: frozenset[str]) -> None:
        """These are the entries now; those of the ids `sound` are in use."""
        entries = own.ids().items() if sound else ()
        self._seen[own.kind] = {key: entry for key, entry in entries if key in sound}

    def see_one(self, kind: Kind, identifier: str, entry: Raw) -> None:
        """This entry has been written."""
        self._seen[kind][identifier] = entry

    def placed(self, item: Entry, own: OwnEntries, everything: Mapping[str, Entry]) -> Entry:
        """`item` under its id if it may have that, else under an id and a name that are free."""
        ids = own.ids()
        seen = self._seen[own.kind].get(item.id)
        if item.id in ids:
            is_free = same_entry(ids[item.id], seen) or same_entry(ids[item.id], entry_of(item))
        else:
            is_free = item.id not in everything
        if is_free:
            return item
        name = numbered(item.name, {each.name for each in everything.values()})
        return replace(item, id=free_id(item.id, {*ids, *everything}), name=name)
