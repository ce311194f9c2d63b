"""The one place that prints: no control characters, no endless lines, nothing unencodable.

Names and texts come from files that others wrote, and may hold anything.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import re
import sys
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TextIO

from hiptimer.texts import printable, shortened

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

LONGEST_LINE = 1000
LONGEST_COMPLAINT = 400
MOST_LINES = 60
PLAIN = {
    "“": '"', "”": '"', "„": '"', "\u2018": "'", "\u2019": "'", "…": "...", "\u2013": "-",
    "\u2014": "-", "→": "->", "\xd7": "x", "Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "ß": "ss",
    "Æ": "AE", "æ": "ae",
}  # fmt: skip
"""What stands for a sign that a terminal does not have, and that Unicode does not take apart."""
NOT_ASCII = re.compile(r"[^\n\x20-\x7e]")
CLOSED = {errno.EPIPE, errno.EINVAL} if sys.platform == "win32" else {errno.EPIPE}
"""What the system says where nobody reads any more, as in `hiptimer list | head -1`."""


class OutputLostError(Exception):
    """What was to be printed could not be; the system's error is the cause."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error.strerror or str(error))
        self.error = error


def prepare_streams() -> None:
    """Let what a terminal cannot show be replaced by what it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            name = f"hiptimer-{stream.encoding}"
            codecs.register_error(name, partial(_replaced, encoding=stream.encoding))
            stream.reconfigure(errors=name)


def say(*lines: str) -> None:
    """Print lines of a result. Raises `OutputLostError`."""
    _write(sys.stdout, "".join(f"{shown(line, LONGEST_LINE)}\n" for line in lines))


def say_json(document: str) -> None:
    """Print JSON exactly, in its own escapes where need be. Raises `OutputLostError`."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    _write(sys.stdout, NOT_ASCII.sub(lambda found: _json(found[0], encoding), document) + "\n")


def complain(message: str) -> None:
    """Print what went wrong on the error stream, in one line. Nothing is raised."""
    with suppress(OutputLostError):
        _write(sys.stderr, f"hiptimer: {shown(message, LONGEST_COMPLAINT)}\n")


def note(message: str) -> None:
    """Print beside the result, on the error stream, what is no fault."""
    with suppress(OutputLostError):
        _write(sys.stderr, f"{shown(message, LONGEST_LINE)}\n")


def pass_on(message: str, stream: SupportsWrite[str] | None) -> None:
    """Print what a library has to say, such as the usage; it has line breaks of its own."""
    lines = message.split("\n")[:MOST_LINES]
    with suppress(OutputLostError):
        _write(stream, "\n".join(shown(line, LONGEST_COMPLAINT) for line in lines))


def shown(text: str, most: int) -> str:
    """`text` as it can stand in one line."""
    # Cut before and after: each character of a long text may become ten.
    return shortened(printable(shortened(text, most)), most)


def counted(count: int, noun: str) -> str:
    """A number and what there are so many of: "1 session", "2 sessions"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def finish() -> int:
    """Bring out what is still held back; 1 where it could not be written, which is said."""
    failed = 0
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None and not stream.closed:
                stream.flush()
        except OSError as error:
            _let_go(stream)
            failed = failed or output_lost(error)
    return failed


def output_lost(error: OSError) -> int:
    """What a failed print comes to: nothing where nobody reads any more, else a sentence and 1."""
    _let_go(sys.stdout)
    if error.errno in CLOSED:
        return 0
    complain(f"what was to be printed cannot be written: {error.strerror or error}.")
    return 1


def _let_go(stream: TextIO | None) -> None:
    """Lead what is held back nowhere, or Python would try again, and complain, at its end."""
    if stream is None:
        return
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _write(stream: SupportsWrite[str] | None, text: str) -> None:
    if stream is None:  # there is none without a console, nor where it was closed
        return
    try:
        stream.write(text)
    except OSError as error:
        raise OutputLostError(error) from error


def _json(character: str, encoding: str) -> str:
    if printable(character) == character and _fits(character, encoding):
        return character
    pairs = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{pairs[at : at + 4]}" for at in range(0, len(pairs), 4))


def _replaced(error: UnicodeError, *, encoding: str) -> tuple[str, int]:
    """An error handler of `codecs`: signs that are near to those that there are not.

    The error itself calls each of the old code pages "charmap".
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_near(error.object[error.start : error.end], encoding)), error.end


def _near(wanted: str, encoding: str) -> Iterable[str]:
    for character in wanted:
        parts = PLAIN.get(character) or unicodedata.normalize("NFKD", character)
        kept = "".join(each for each in parts if unicodedata.category(each) not in {"Mn", "Cf"})
        yield kept if _fits(kept, encoding) else "?"


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
