"""FIT files, byte for byte: the encoder and the messages that HipTimer writes. Pure.

A file is a header, rows and a checksum. A row of another shape than the one before of its message
has its shape written first. Numbers of messages, fields and types are those of the FIT profile
21.218, as the documents on developer.garmin.com/fit/protocol and open readers give them.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from enum import Enum

from msgspec import Struct

from hiptimer.texts import JOINERS, printable

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
EARLIEST, LATEST = 0x10000000, 0xFFFFFFFE
"""Seconds since then; a smaller number counts from when a watch was turned on."""
MOST_BYTES = 254
"""Of a text, since its length with a zero behind it is one byte."""
MOST_ROWS = 4096
"""Of a message whose rows are counted: an index has twelve bits."""
PROTOCOL, PROFILE = 0x10, 21_218
HEADER_BYTES = 14
DEFINES = 0x40


class Base(Enum):
    """The types of fields: their number, and how `struct` calls them; the highest means nothing."""

    ENUM = (0x00, "B")
    STRING = (0x07, "s")
    UINT16 = (0x84, "H")
    UINT32 = (0x86, "I")
    UINT32Z = (0x8C, "I")


ENUM, STRING, UINT16, UINT32, UINT32Z = Base


class FitMessage(Struct, frozen=True):
    """A message of the profile, with the numbers and types of those of its fields that we write."""

    number: int
    fields: Mapping[str, tuple[int, Base]]


Row = tuple[FitMessage, Mapping[str, int | str | None]]
"""A message and its values; one that is None or an empty text is left out."""

FILE_ID = FitMessage(
    0,
    {
        "type": (0, ENUM),
        "manufacturer": (1, UINT16),
        "product": (2, UINT16),
        "serial_number": (3, UINT32Z),
        "time_created": (4, UINT32),
        "product_name": (8, STRING),
    },
)
SPENT = {
    "message_index": (254, UINT16),
    "timestamp": (253, UINT32),
    "event": (0, ENUM),
    "event_type": (1, ENUM),
    "start_time": (2, UINT32),
    "total_elapsed_time": (7, UINT32),
    "total_timer_time": (8, UINT32),
}
SESSION = FitMessage(
    18,
    SPENT
    | {
        "sport": (5, ENUM),
        "sub_sport": (6, ENUM),
        "first_lap_index": (25, UINT16),
        "num_laps": (26, UINT16),
        "trigger": (28, ENUM),
        "sport_profile_name": (110, STRING),
    },
)
LAP = FitMessage(
    19, SPENT | {"lap_trigger": (24, ENUM), "sport": (25, ENUM), "sub_sport": (39, ENUM)}
)
RECORD = FitMessage(20, {"timestamp": (253, UINT32)})
EVENT = FitMessage(21, {"timestamp": (253, UINT32), "event": (0, ENUM), "event_type": (1, ENUM)})
WORKOUT = FitMessage(
    26,
    {
        "sport": (4, ENUM),
        "num_valid_steps": (6, UINT16),
        "wkt_name": (8, STRING),
        "sub_sport": (11, ENUM),
    },
)
WORKOUT_STEP = FitMessage(
    27,
    {
        "message_index": (254, UINT16),
        "wkt_step_name": (0, STRING),
        "duration_type": (1, ENUM),
        "duration_value": (2, UINT32),
        "target_type": (3, ENUM),
        "target_value": (4, UINT32),
        "intensity": (7, ENUM),
        "notes": (8, STRING),
        "exercise_category": (10, UINT16),
        "exercise_name": (11, UINT16),
    },
)
ACTIVITY = FitMessage(
    34,
    {
        "timestamp": (253, UINT32),
        "total_timer_time": (0, UINT32),
        "num_sessions": (1, UINT16),
        "type": (2, ENUM),
        "event": (3, ENUM),
        "event_type": (4, ENUM),
        "local_timestamp": (5, UINT32),
    },
)
SET = FitMessage(
    225,
    {
        "timestamp": (254, UINT32),
        "duration": (0, UINT32),
        "set_type": (5, ENUM),
        "start_time": (6, UINT32),
        "category": (7, UINT16),
        "category_subtype": (8, UINT16),
        "message_index": (10, UINT16),
        "wkt_step_index": (11, UINT16),
    },
)
EXERCISE_TITLE = FitMessage(
    264,
    {
        "message_index": (254, UINT16),
        "exercise_category": (0, UINT16),
        "exercise_name": (1, UINT16),
        "wkt_step_name": (2, STRING),
    },
)


def fit_time(moment: datetime) -> int:
    """Whole seconds to `moment`, as FIT counts them; what is begun of one is left out."""
    passed = moment - EPOCH
    return passed.days * 86_400 + passed.seconds


def cut(text: str, most: int = MOST_BYTES) -> str:
    """As much of `text` as `most` bytes of UTF-8 hold, without half a letter or emoji at its end.

    What would not be seen, such as a zero, which ends a text, is written out.
    """
    text = printable(text)
    kept = text.encode()[:most].decode(errors="ignore")
    at = len(kept)
    while 0 < at < len(text) and _hangs_together(text[at - 1], text[at]):
        at -= 1
    return kept[:at].rstrip()


def _hangs_together(before: str, after: str) -> bool:
    """Whether `after` changes how `before` is written."""
    return (
        before in JOINERS or after in JOINERS or unicodedata.category(after) in {"Mn", "Me", "Mc"}
    )


def fit_file(rows: Iterable[Row]) -> bytes:
    """The whole file. Raises `ValueError` for a number that its field cannot hold."""
    body = bytearray()
    shapes: dict[int, bytes] = {}
    local: dict[int, int] = {}
    for message, values in rows:
        shape, data = _encoded(message, values)
        number = local.setdefault(message.number, len(local))
        if shapes.get(number) != shape:
            shapes[number] = shape
            body += bytes((DEFINES | number,)) + shape
        body += bytes((number,)) + data
    header = struct.pack("<BBHI4s", HEADER_BYTES, PROTOCOL, PROFILE, len(body), b".FIT")
    whole = header + checksum(header) + bytes(body)
    return whole + checksum(whole)


def _encoded(message: FitMessage, values: Mapping[str, int | str | None]) -> tuple[bytes, bytes]:
    """The shape of a row, little endian, and its values."""
    shape, data = bytearray(), bytearray()
    for name, value in values.items():
        number, base = message.fields[name]
        if value is None or value == "":
            continue
        encoded = _text(value) if isinstance(value, str) else _number(name, value, base)
        shape += bytes((number, len(encoded), base.value[0]))
        data += encoded
    return struct.pack("<BBHB", 0, 0, message.number, len(shape) // 3) + shape, bytes(data)


def _text(value: str) -> bytes:
    return cut(value).encode() + b"\0"


def _number(name: str, value: int, base: Base) -> bytes:
    size = struct.calcsize(f"<{base.value[1]}")
    if not 0 <= value < (1 << 8 * size) - 1 or (base is UINT32Z and not value):
        message = f"{name} cannot be {value}"
        raise ValueError(message)
    return value.to_bytes(size, "little")


def _table() -> tuple[int, ...]:
    """What each byte does to the checksum, CRC-16/ARC: the polynomial 0x8005, bits reflected."""
    table: list[int] = []
    for byte in range(256):
        crc = byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
        table.append(crc)
    return tuple(table)


_CRC = _table()


def checksum(data: bytes) -> bytes:
    """The two bytes that follow a header, and a file."""
    crc = 0
    for byte in data:
        crc = crc >> 8 ^ _CRC[(crc ^ byte) & 0xFF]
    return crc.to_bytes(2, "little")
