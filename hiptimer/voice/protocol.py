"""What the program and its voice process say to each other: one JSON message a line."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class Describe(msgspec.Struct, frozen=True, tag="describe"):
    """Asks which engine and voices there are."""


class Render(msgspec.Struct, frozen=True, tag="render"):
    """Asks for `text` to be spoken to the file `path`, at `rate` words per minute."""

    text: str
    driver: str
    voice: str
    rate: int
    path: str


class KnownVoice(msgspec.Struct, frozen=True):
    """A voice, and the pyttsx3 driver that it is spoken with.

    The language is a tag like "en-GB", or empty. `engine` is what people call the engine, empty
    for the system's own. `version` is that of all that its sound depends on.
    """

    id: str
    name: str
    language: str
    driver: str
    engine: str = ""
    version: str = ""

    def speaks(self, language: str) -> bool:
        """Whether it is known to speak the language of these two letters."""
        return self.language.lower().replace("_", "-").partition("-")[0] == language


class Description(msgspec.Struct, frozen=True, tag="description"):
    """All voices, and which to use unless another is chosen: at most one for each language."""

    voices: tuple[KnownVoice, ...]
    defaults: tuple[KnownVoice, ...]


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
