"""Bytes from the world to text, and text from the world to what can be shown.

Editors and spreadsheets write UTF-8 with a byte order mark, or UTF-16; every file that a person or
another program may have touched is decoded here. What HipTimer writes is UTF-8. Knows no file.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from contextlib import suppress

MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NAME = re.compile(rb'"((?:[^"\\]|\\.)*)"\s*:')
BEYOND_ASCII = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
JOINERS = frozenset("\u200c\u200d\u200e\u200f")
"""What some scripts and emoji need to be written, and that can neither hide nor reorder text."""
UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
CUT = " … "


def text_of(data: bytes) -> str:
    """The text of a file, in whichever Unicode encoding it was saved.

    Raises UnicodeDecodeError.
    """
    encoding, mark = _encoding_of(data)
    return data[mark:].decode(encoding)


def utf8_of(data: bytes) -> bytes:
    """The same text as UTF-8 without a mark, as a JSON decoder wants it.

    What is UTF-8 already is not looked through. Raises UnicodeDecodeError for a broken UTF-16.
    """
    encoding, mark = _encoding_of(data)
    if encoding == "utf-8":
        return data[mark:] if mark else data
    return data[mark:].decode(encoding).encode()


def is_text(data: bytes) -> bool:
    """Whether `text_of` can read it."""
    try:
        text_of(data)
    except UnicodeDecodeError:
        return False
    return True


def text_of_sheet(data: bytes) -> str:
    """As `text_of`; what cannot be Unicode is Windows-1252, as Western spreadsheets write it.

    A file that holds letters in UTF-8 as well is damaged rather than in another encoding. Raises
    UnicodeDecodeError.
    """
    try:
        return text_of(data)
    except UnicodeDecodeError as error:
        if _encoding_of(data) != ("utf-8", 0) or BEYOND_ASCII.search(data):
            raise
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            raise error from None


def _encoding_of(data: bytes) -> tuple[str, int]:
    """What `data` is encoded in, and the length of its mark.

    All our texts begin with a letter, quote or bracket, so that a zero among the first two bytes
    is UTF-16 without a mark.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            length = len(mark)
            while data.startswith(mark, length):  # some programs put one before one
                length += len(mark)
            return encoding, length
    match data[:2].find(0):
        case 0 if len(data) > 1 and data[1]:
            return "utf-16-be", 0
        case 1 if data[0]:
            return "utf-16-le", 0
        case _:
            return "utf-8", 0


def doubled_names(data: bytes) -> tuple[str, ...]:
    """Names that stand twice in one object of JSON, of which decoders silently take the last."""
    names = NAME.findall(data)
    if len(set(names)) == len(names):
        return ()
    import json  # most files need no second look

    found: dict[str, None] = {}

    def note(pairs: list[tuple[str, object]]) -> None:
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found[key] = None
            seen.add(key)

    with suppress(ValueError, RecursionError):  # what is broken is found by who decodes it
        json.loads(data, object_pairs_hook=note, parse_int=str)
    return tuple(found)


def printable(text: str) -> str:
    r"""`text` with what controls, hides or reorders written out: "\x1b"."""
    if text.isprintable():
        return text
    return "".join(each if _is_shown(each) else ascii(each)[1:-1] for each in text)


def _is_shown(character: str) -> bool:
    return character in JOINERS or unicodedata.category(character) not in UNSHOWN


def shortened(text: str, most: int) -> str:
    """`text` in at most `most` characters; of a longer one, which has to be cut, both ends."""
    if len(text) <= most:
        return text
    room = most - len(CUT)
    return text[: room - room // 3] + CUT + text[len(text) - room // 3 :]
