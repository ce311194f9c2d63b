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
NUMBERS = frozenset({"count", "height", "most", "side", "size", "width"})
"""Fields without a space in them; saying so keeps the search quick whatever a sentence holds."""
LONGEST = 4000
"""Letters; what is longer stays as it is. It has somebody's long names in it, or is made up."""


def told(sentence: str) -> str:
    """`sentence` in the language in use; as it is where it is not among `told_sentences`."""
    if len(sentence) > LONGEST:
        return sentence
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
    from hiptimer.ui.told_sentences import SENTENCES  # needed when things go wrong

    return tuple((template, _pattern(template)) for template in map(str, SENTENCES))


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(FIELD.sub(_field, re.escape(template)), re.DOTALL)


def _field(found: re.Match[str]) -> str:
    name = found[1]
    fits = r"\S+?" if name in NUMBERS else ".+?"
    return f"(?P<{name}>{fits})"
