"""What keeps a draft from being saved, said at the field that it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hiptimer.training.faults import Fault
from hiptimer.training.routines import MOST_ITEMS
from hiptimer.ui.told import told

translate = QCoreApplication.translate

ITEM = re.compile(r"items\[(\d+)\]")


class DraftTexts(Struct, frozen=True):
    """Sentences about the fields of a draft, by field, and about its items, by place from 0."""

    fields: dict[str, str]
    items: dict[int, str]

    @property
    def first(self) -> str:
        """The sentence to say where there is room for one; nothing where all is well."""
        if self.fields:
            return next(iter(self.fields.values()))
        for place, sentence in sorted(self.items.items()):
            words = translate("Build", "Drill {number}: {what}")
            return words.format(number=place + 1, what=sentence)
        return ""


def draft_texts(faults: Iterable[Fault]) -> DraftTexts:
    """The faults in words, the first of each field or item."""
    fields: dict[str, str] = {}
    items: dict[int, str] = {}
    for fault in faults:
        item = ITEM.match(fault.place)
        if item is not None:
            items.setdefault(int(item[1]), _about_item(fault))
        else:
            field = fault.place.partition("[")[0]
            fields.setdefault(field, _about_field(field, fault))
    return DraftTexts(fields, items)


def _about_field(field: str, fault: Fault) -> str:
    if field == "items":
        is_empty = fault.found.startswith("0 ")
        most = translate("Build", "A routine has at most {most} drills.").format(most=MOST_ITEMS)
        return translate("Build", "Add at least one drill.") if is_empty else most
    sentences = {
        "name": translate("Build", "Give the routine a name."),
        "summary": translate("Build", "Say in a few words what it is like."),
        "when": translate("Build", "Say when it is done."),
        "notes": translate("Build", "A note has at most 400 characters. Break it into lines."),
    }
    return sentences.get(field) or _found_and_expected(fault)


def _about_item(fault: Fault) -> str:
    match fault.place.rpartition(".")[2]:
        case "exercise":
            return translate("Build", "This drill is no longer there. Remove it.")
        case "variant":
            return translate("Build", "This way to do it is no longer there. Choose another.")
        case _:
            return _found_and_expected(fault)


def _found_and_expected(fault: Fault) -> str:
    words = translate("Build", "Found {found}, expected {expected}.")
    return words.format(found=told(fault.found), expected=told(fault.expected))
