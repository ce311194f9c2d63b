"""A progress bar of one line on a terminal. Where the text goes elsewhere it writes nothing."""

from __future__ import annotations

from typing import Self, TextIO

WIDTH = 40


class ProgressBar:
    """Use as a context; `show` takes the share that is done, 0 to 1."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._shown = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is not None and self._shown >= 0:
            self._stream.write("\n")

    def show(self, share: float) -> None:
        """Draw the bar, if it has changed and somebody can see it."""
        done = round(share * WIDTH)
        if self._stream is None or done == self._shown or not self._stream.isatty():
            return
        self._shown = done
        self._stream.write(f"\r[{'#' * done}{'.' * (WIDTH - done)}] {share:4.0%}")
        self._stream.flush()
