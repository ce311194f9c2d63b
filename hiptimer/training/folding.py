"""Text as a search sees it: lower case, without accents and punctuation."""

from __future__ import annotations

import unicodedata

LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "\u0131": "i"}
)
"""Joined letters, and letters with strokes or without their dot: Unicode takes none apart."""
WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"}
)
"""How these letters are written where a keyboard lacks them, in German and in Danish."""
APOSTROPHES = str.maketrans(dict.fromkeys("'`\u2019\u02bc\u00b4"))
PLAIN = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})


def folded(text: str) -> str:
    """`text` in small letters and digits, with one space between its words.

    Accents and apostrophes are left out, other marks part words: "Jané's 90/90" is "janes 90 90".
    Folding what is folded changes nothing.
    """
    text = text.translate(APOSTROPHES)
    if not text.isascii():
        text = _without_accents(_without_accents(text).casefold()).translate(LETTERS)
        text = "".join(each if each.isalnum() else " " for each in text)
    return " ".join(text.lower().translate(PLAIN).split())


def spellings(text: str) -> tuple[str, ...]:
    """`text` folded in the ways in which it may be typed: "Hüfte" is "hufte" and "huefte".

    All of them have the same number of words.
    """
    composed = unicodedata.normalize("NFC", text)
    written_out = composed.translate(WRITTEN_OUT)
    plain = folded(text)
    return (plain,) if written_out == composed else (plain, folded(written_out))


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each))
