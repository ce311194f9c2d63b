"""What the program and its voice process say to each other: one JSON message a line."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class Describe(msgspec.Struct, frozen=True, tag="describe"):
    """Asks which engine and voices there are."""


class Render(msgspec.Struct, frozen=True, tag="render"):
    """Asks for `text` to be spoken to the file `path`, at `rate` words per minute."""

    text: str
    voice: str
    rate: int
    path: str


class KnownVoice(msgspec.Struct, frozen=True):
    """A voice of the engine. The language is a tag like "en-GB", or empty."""

    id: str
    name: str
    language: str


class Description(msgspec.Struct, frozen=True, tag="description"):
    """The engine: its driver, its version, the voice to use unless told otherwise, all voices."""

    driver: str
    version: str
    voice: str
    voices: tuple[KnownVoice, ...]


class Rendered(msgspec.Struct, frozen=True, tag="rendered"):
    """The file is written."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """It did not work; `message` is for the developer."""

    message: str


Request: TypeAlias = Describe | Render
Answer: TypeAlias = Description | Rendered | Failed

encode = msgspec.json.encode
decode_request = msgspec.json.Decoder(Request).decode
decode_answer = msgspec.json.Decoder(Answer).decode
