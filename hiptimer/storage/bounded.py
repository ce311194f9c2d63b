"""Reads a file that anybody may have put there: never more of it than it can sensibly have."""

from __future__ import annotations

import errno
import os
from pathlib import Path


def bytes_of(path: Path, most: int) -> bytes:
    """What `path` holds. Raises OSError, also where that is more than `most` bytes.

    A device can go on for ever, and what is read has to fit into memory several times.
    """
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data
