"""Takes out of a drawing what drawing programs note in it; what is drawn stays byte for byte."""

from __future__ import annotations

import re
from xml.parsers import expat

from hiptimer.storage.pictures.svg_names import EDITORS, SVG

TAG = re.compile(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")
NAME = re.compile(rb"<[^\s/>]+")
ATTRIBUTE = re.compile(rb"""\s+([^\s=>/"']+)\s*=\s*(?:"[^"]*"|'[^']*')""")
END_OF_COMMENT = b"-->"
END_OF_EMPTY = b"/>"


def bare_svg(data: bytes) -> bytes:
    """The drawing without metadata, comments, and elements and attributes of editors.

    `data` is a drawing that has been checked. Raises ValueError where its XML is broken.
    """
    finder = _Finder(data)
    finder.find()
    kept: list[bytes] = []
    at = 0
    for start, end in finder.cuts:
        kept.append(data[at:start])
        at = end
    return b"".join((*kept, data[at:]))


class _Finder:
    """Notes the places to cut out, as `cuts`: in their order, none in another."""

    def __init__(self, data: bytes) -> None:
        self.cuts: list[tuple[int, int]] = []
        self._data = data
        self._depth = 0
        self._from = 0
        self._parser = parser = expat.ParserCreate("utf-8", " ")
        parser.namespace_prefixes = True
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CommentHandler = self._on_comment

    def find(self) -> None:
        """Read everything. Raises ValueError."""
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError as error:
            raise ValueError(str(error)) from error

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        here = self._parser.CurrentByteIndex
        if self._depth or _is_note(name):
            self._from = self._from if self._depth else here
            self._depth += 1
            return
        noted = {_written(each) for each in attributes if each.split(" ")[0] in EDITORS}
        if noted:
            self._cut_attributes(here, noted)

    def _on_end(self, _name: str) -> None:
        if self._depth:
            self._depth -= 1
            if not self._depth:
                opened = self._end_of_tag(self._from)
                is_empty = self._data[opened - 2 : opened] == END_OF_EMPTY
                end = opened if is_empty else self._end_of_tag(self._parser.CurrentByteIndex)
                self.cuts.append((self._from, end))

    def _on_comment(self, _text: str) -> None:
        if not self._depth:
            start = self._parser.CurrentByteIndex
            end = self._data.index(END_OF_COMMENT, start) + len(END_OF_COMMENT)
            self.cuts.append((start, end))

    def _cut_attributes(self, start: int, noted: set[bytes]) -> None:
        found = NAME.match(self._data, start)
        while found and (found := ATTRIBUTE.match(self._data, found.end())):
            if found[1] in noted:
                self.cuts.append(found.span())

    def _end_of_tag(self, start: int) -> int:
        found = TAG.match(self._data, start)
        return found.end() if found else start


def _is_note(name: str) -> bool:
    space, *rest = name.split(" ")
    return space in EDITORS or (space == SVG and rest[:1] == ["metadata"])


def _written(name: str) -> bytes:
    """An attribute as it is written: `inkscape:label`."""
    _, local, *prefix = name.split(" ")
    return ":".join((*prefix, local)).encode()
