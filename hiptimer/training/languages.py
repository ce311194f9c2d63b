"""The languages that HipTimer speaks and writes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Language(StrEnum):
    """A language, by its two letters (ISO 639-1)."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    ITALIAN = "it"


OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.ITALIAN: "Italiano",
}
"""What each language calls itself; such names are never translated."""

THREE_LETTERS = {
    Language.ENGLISH: "eng",
    Language.GERMAN: "deu",
    Language.SPANISH: "spa",
    Language.FRENCH: "fra",
    Language.ITALIAN: "ita",
}
"""Each by its three letters (ISO 639-2), as sound files have them."""


def first_known(tags: Iterable[str]) -> Language:
    """The first of a person's languages that is ours, else English.

    Tags are like "de", "de-AT", "pt_BR" or "fr_FR.UTF-8".
    """
    for tag in tags:
        letters = tag.lower().replace("_", "-").partition("-")[0].partition(".")[0]
        if letters in Language.__members__.values():
            return Language(letters)
    return Language.ENGLISH
