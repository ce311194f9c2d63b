"""What a room has to say to the person: a sentence that still knows how it was made.

A `Message` is English, as the command line, logs and exceptions print it. The window looks up its
template in the language in use and fills in the fields again (`ui.language.translated`). What is
glued to a message can only be English, so what goes on with it, such as a reason, is a field.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Self

FIELD = re.compile(r"\{(\w+)\}")


def filled(template: str, fields: Mapping[str, object]) -> str:
    """`template` with `fields`; one that it names and that is not there stays as it is written."""
    return FIELD.sub(lambda found: str(fields.get(found[1], found[0])), template)


class Message(str):
    """`template` with its `{fields}` filled in.

    A template is a literal, so that `packaging/languages/update.py` finds it for the translators;
    one of fields and marks alone is the same in every language.
    """

    __slots__ = ("fields", "template")
    template: str
    fields: Mapping[str, object]

    def __new__(cls, template: str, /, **fields: object) -> Self:
        """A field is a name, a number, a path, another message, or an error: then its reason."""
        fields = {name: _said(each) for name, each in fields.items()}
        message = super().__new__(cls, filled(template, fields))
        message.template = template
        message.fields = fields
        return message

    def with_fields(self, **fields: object) -> Self:
        """The same with these `fields` filled in, if its template has them."""
        return type(self)(self.template, **{**self.fields, **fields})


NO_MESSAGE = Message("")


def remade(template: str, fields: Mapping[str, object]) -> Message:
    """A message again that was kept as its two parts."""
    return Message(template, **fields)


class ExplainedError(Exception):
    """Something that cannot be done, with the `message` that tells the person why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def _said(field: object) -> object:
    """Of an error what it says of itself, else `field`."""
    if isinstance(field, ExplainedError):
        return field.message
    if isinstance(field, OSError) and field.strerror:
        return Message(field.strerror)
    return str(field) if isinstance(field, BaseException) else field


SYSTEM_REASONS = (
    Message("No space left on device"),
    Message("Permission denied"),
    Message("Read-only file system"),
    Message("No such file or directory"),
    Message("Is a directory"),
    Message("Not a directory"),
    Message("File name too long"),
    Message("Input/output error"),
    Message("Disk quota exceeded"),
)
"""What Linux says of a file, for translation; other systems' words stay as they are."""
