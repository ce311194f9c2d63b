"""Which way up a photo is: the one thing that is kept of what a camera notes about it (EXIF)."""

from __future__ import annotations

import struct
from typing import Literal

EXIF = b"Exif\0\0"
"""What comes before the notes in a JPEG picture, and at times in a WebP picture."""

TAG = 0x0112
UPRIGHT = 1
TURNED = range(2, 9)
NUMBERS = {3: "H", 4: "I"}
"""How a number of each type is written that an orientation may have."""


def orientation_of(exif: bytes) -> int:
    """1 to 8 as EXIF counts them; 1, upright, where it is not told or makes no sense."""
    notes = exif.removeprefix(EXIF)
    order: Literal["<", ">"] = "<" if notes.startswith(b"II") else ">"
    try:
        (directory,) = struct.unpack_from(f"{order}I", notes, 4)
        (count,) = struct.unpack_from(f"{order}H", notes, directory)
        for entry in range(directory + 2, directory + 2 + 12 * count, 12):
            tag, kind = struct.unpack_from(f"{order}HH", notes, entry)
            if tag == TAG and kind in NUMBERS:
                (told,) = struct.unpack_from(f"{order}{NUMBERS[kind]}", notes, entry + 8)
                return told if told in TURNED else UPRIGHT
    except struct.error:
        pass
    return UPRIGHT


def exif_of(orientation: int) -> bytes:
    """Notes that tell the orientation and nothing else, without `EXIF` before them."""
    entry = struct.pack(">HHIHH", TAG, 3, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
