"""Sentences with a count in them, in the form that the language asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def plural(context: str, text: str, count: int) -> str:
    """`text` in the language in use, with `count` for `%n` and in the form that it asks for.

    For functions; a widget says `self.tr(text, "", count)`. `text` is a literal with "(s)" where
    English has two forms.
    """
    return QCoreApplication.translate(context, text, None, count)
