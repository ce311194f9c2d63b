"""A source of a fact: what it supports, where it is from, and its address to copy or to open."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hiptimer.training.exercises import Source
from hiptimer.ui.widgets.labels import Role, label

SCHEMES = ("http://", "https://")


def cited(source: Source) -> str:
    """Who, when, what and where: "Behm DG and others (2016). Title. Journal."."""
    year = f"({source.year})" if source.year else ""
    who = " ".join(filter(None, (source.authors, year)))
    return " ".join(f"{part.rstrip('.')}." for part in (who, source.title, source.where) if part)


def open_address(address: str) -> None:
    """Hand a web address to the person's browser; nothing else is opened."""
    if address.startswith(SCHEMES):
        QDesktopServices.openUrl(QUrl(address))


class SourceLine(QWidget):
    """Everything in it can be marked and copied; the address is opened by a click or Enter."""

    def __init__(self, supports: str, source: Source) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(label(supports, wraps=True))
        reference = label(cited(source), Role.SMALL, wraps=True)
        reference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(reference)
        if source.url.startswith(SCHEMES):
            column.addWidget(_address(source.url))


def _address(url: str) -> QLabel:
    address = label(role=Role.SMALL, wraps=True)
    address.setTextFormat(Qt.TextFormat.RichText)
    address.setText(f'<a href="{escape(url)}">{escape(breakable(url))}</a>')
    address.setAccessibleName(url)
    address.setProperty("look", "address")
    address.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    address.linkActivated.connect(open_address)
    return address


def breakable(url: str) -> str:
    """`url` with places at which a line may end, which nobody sees."""
    return "".join(f"{each}\u200b" if each in "/-_.?&=" else each for each in url)
