"""Damaged and forged files, made of sound ones by a seeded hand: always the same again."""

from __future__ import annotations

import codecs
import json
import random
import zlib
from base64 import b64decode
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from typing import Any, cast
from zipfile import BadZipFile, ZipFile

Mutator = Callable[[bytes, random.Random], bytes]

NASTY: list[Any] = [
    None, True, False, 0, -1, 1, 599, 10**15, 10**18, 10**400, -(2**63), 0.1, -0.0, 1e300, 1e-320,
    "", " ", "x", "../../x", "/", "/etc/passwd", "C:\\x", "con", "nul.json", "a" * 300, "/a" * 3000,
    "pigeon-pose", "left", "{side} {other} {name}", "\x00", "a\x00b", "\x1b[31mred\x1b[0m", "\r\rx",
    "\u202eabc", "\x9b2J", "\ufeff", "\ud800", "🧘‍♀️", "x" * 100_000, "=1+1", "'", "http://x",
    [], [[]], {}, {"": {}}, [None] * 600, {"a": [{}] * 50}, "2026-13-45T99:99:99Z",
    "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "Infinity",
]  # fmt: skip
RAW = [
    b"NaN", b"Infinity", b"-Infinity", b"9" * 5000, b"1e999", b"-1e999", b"[" * 5000,
    b'{"a":' * 3000, b'"\\ud800"', b'"\xff\xfe"', b'"\x80"', b'"\x00"', b"\x00", b"]", b"}", b",",
    b'"', b"{", b"//",
]  # fmt: skip
ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "utf-8-sig", "latin-1")

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>a</title>'
    b'<path d="M0 0L40 30" stroke="#336699"/><g transform="scale(2)"><circle r="4"/></g></svg>'
)

PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAACXBIWXMAAA9hAAAPYQGoP6dpAAAAFUlEQVQIW2M0TpvJ"
    "gA0woQvAAD0kALScAT4CFadzAAAAAElFTkSuQmCC"
)
JPEG = (
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4"
    "UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj"
    "Y2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAGAAgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcI"
    "CQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRol"
    "JicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
    "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAA"
    "AAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLR"
    "ChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaX"
    "mJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEA"
    "PwDNooor0DhP/9k="
)
WEBP = "UklGRjIAAABXRUJQVlA4ICYAAACQAQCdASoIAAYAAsBMJaACdLoAA5gA/upl/1ERBSWpfELvZAYAAA=="
PICTURES = (SVG, *map(b64decode, (PNG, JPEG, WEBP)))
"""Of 8 x 6 pixels, or two circles."""


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, most of them by one bit."""
    changed = bytearray(data or b"x")
    for _ in range(chance.choice([1, 1, 1, 2, 8, 64])):
        at = chance.randrange(len(changed))
        changed[at] = changed[at] ^ 1 << chance.randrange(8) if chance.random() < 0.7 else 255
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    """A piece left out, doubled, or put in from elsewhere."""
    start, end, other = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    pieces = [
        data[:start],
        data[start:],
        data[:start] + data[end:],
        data[:end] + data[start:],
        data[:start] + data[end:other] + data[start:],
        data[:start] + chance.randbytes(4) + data[start:],
        data[:start] + b"\0" * (end - start) + data[end:],
    ]
    return chance.choice(pieces)


def recoded(data: bytes, chance: random.Random) -> bytes:
    """In another encoding, with a mark too many, or half of it in each."""
    text = data.decode("utf-8", "replace")
    encoding = chance.choice(ENCODINGS)
    other = text.encode(encoding, "replace")
    half = chance.randrange(len(other) + 1)
    return chance.choice(
        [other, other, other[:half], codecs.BOM_UTF8 * 2 + data, other[:half] + data[half:]]
    )


def rewritten(data: bytes, chance: random.Random) -> bytes:
    """JSON with another value, name or length somewhere."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return flipped(data, chance)
    for _ in range(chance.choice([1, 1, 2, 5])):
        _change_somewhere(document, chance)
    text = json.dumps(document, ensure_ascii=chance.random() < 0.5)
    return text.encode("utf-8", "surrogatepass")


def _change_somewhere(document: Any, chance: random.Random) -> None:
    spots: list[tuple[Any, Any]] = []
    waiting: list[Any] = [document]
    while waiting:
        value = waiting.pop()
        spots += [(value, key) for key in _keys(value)]
        waiting += [value[key] for key in _keys(value) if _keys(value[key])]
    if not spots:
        return
    parent, key = chance.choice(spots)
    other, place = chance.choice(spots)
    match chance.randrange(7):
        case 0:
            del parent[key]
        case 1 if isinstance(key, int):
            parent += deepcopy(parent) * chance.choice([1, 10])
        case 2 if isinstance(key, str):
            new = chance.choice(["extra", "\x1b[2J", "n" * 5000, key.upper(), key + " "])
            parent[new] = deepcopy(chance.choice(NASTY))
        case 3:
            parent[key] = deepcopy(other[place])
        case _:
            parent[key] = deepcopy(chance.choice(NASTY))


def _keys(value: Any) -> list[Any]:
    """The places in a list or an object; none in anything else."""
    if isinstance(value, list):
        return [*range(len(cast("list[Any]", value)))]
    return [*cast("dict[str, Any]", value)] if isinstance(value, dict) else []


def forged(data: bytes, chance: random.Random) -> bytes:
    """A value of JSON replaced by what a decoder has to refuse, or a name given twice."""
    commas = [at for at, byte in enumerate(data) if byte in b",:"]
    if not commas:
        return data
    at = chance.choice(commas) + 1
    if chance.random() < 0.3:
        end = data.find(b",", at)
        return data[:at] + data[at : end + 1] * chance.choice([1, 200]) + data[at:]
    end = next((each for each in range(at, len(data)) if data[each] in b",}]"), len(data))
    return data[:at] + chance.choice(RAW) + data[chance.choice([at, end]) :]


def tabled(data: bytes, chance: random.Random) -> bytes:
    """A CSV file with other cells, commas, rows or columns."""
    rows = [row.split(",") for row in data.decode("utf-8-sig", "replace").split("\r\n")]
    for _ in range(chance.choice([1, 1, 3])):
        row = chance.choice(rows)
        at = chance.randrange(len(row) or 1)
        match chance.randrange(6):
            case 0:
                rows.remove(row)
                rows = rows or [[""]]
            case 1:
                rows.insert(chance.randrange(len(rows)), [*row])
            case 2 if len(row) > 1:
                del row[at]
            case _:
                other = chance.choice([*NASTY, *row, "1,5", "30.11.2026 07:40", "WAHR", "16.000"])
                row[at : at + 1] = [str(other).encode("utf-8", "replace").decode()]
    comma = chance.choice([",", ",", ";", "\t", "|", ",,"])
    head = chance.choice(["", "", "sep=;\r\n", "\ufeff"])
    end = chance.choice(["\r\n", "\r", "\n"])
    return (head + end.join(comma.join(row) for row in rows if row)).encode()


def rezipped(data: bytes, chance: random.Random) -> bytes:
    """A zip file whose JSON is another."""
    changed = BytesIO()
    try:
        with ZipFile(BytesIO(data)) as archive, ZipFile(changed, "w") as new:
            for part in archive.infolist():
                content = archive.read(part)
                is_json = part.filename.endswith(".json")
                new.writestr(part, chance.choice(JSON)(content, chance) if is_json else content)
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError):
        return flipped(data, chance)
    return changed.getvalue()


BYTES: tuple[Mutator, ...] = (flipped, cut)
TEXT: tuple[Mutator, ...] = (flipped, cut, recoded)
JSON: tuple[Mutator, ...] = (flipped, cut, recoded, rewritten, rewritten, rewritten, forged)
CSV: tuple[Mutator, ...] = (flipped, cut, recoded, tabled, tabled, tabled)
ZIP: tuple[Mutator, ...] = (flipped, cut, rezipped, rezipped, rezipped)
