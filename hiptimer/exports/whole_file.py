"""A file for a person to take along: it is there whole, or a sentence says why it is not."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from hiptimer.files import replacing
from hiptimer.messages import ExplainedError, Message


class NotWrittenError(ExplainedError):
    """The file could not be written. No part of it is left."""


@contextmanager
def whole_file(path: Path, failure: type[ExplainedError] = NotWrittenError) -> Generator[Path]:
    """A file to write to, which takes the place of `path` at the end. Raises `failure`.

    An existing file is replaced, but only by a complete one.
    """
    try:
        with replacing(path) as part:
            yield part
    except OSError as error:
        message = Message("{path} could not be written: {reason}.", path=path, reason=error)
        raise failure(message) from error
