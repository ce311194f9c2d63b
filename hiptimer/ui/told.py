"""Sentences of the rooms below, such as "The disk is full…", in the language of the window.

These rooms know no language: they say what went wrong in English, as the command line prints it.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

FIELD = re.compile(r"\\\{(\w+)\\\}")
REASONS = frozenset({"reason", "more", "fault"})
"""Fields that hold sentences themselves."""


def told(sentence: str) -> str:
    """`sentence` in the language in use; as it is where it is not among `told_sentences`."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            fields = {
                name: told(value) if name in REASONS else value
                for name, value in found.groupdict().items()
            }
            return _translated(template).format(**fields)
    return sentence


def _translated(template: str) -> str:
    look_up = QCoreApplication.translate  # not seen by lupdate: its texts are told_sentences'
    return look_up("Told", template)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every template, with what finds it and its fields in a sentence."""
    from hiptimer.ui.told_sentences import SENTENCES  # noqa: PLC0415 - needed when things go wrong

    return tuple((template, _pattern(template)) for template in map(str, SENTENCES))


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(FIELD.sub(r"(?P<\1>.+?)", re.escape(template)), re.DOTALL)
