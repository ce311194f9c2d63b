"""The voice process: owns pyttsx3 on its main thread and speaks texts to files, one at a time.

It is a process of its own because an engine may hang or take its process down, and only a process
can be killed. It ends as soon as its standard input is closed, so it never outlives its parent.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from collections.abc import Iterator
from queue import SimpleQueue
from threading import Thread
from typing import Any, BinaryIO

from hiptimer.voice.protocol import (
    Answer,
    Describe,
    Description,
    Failed,
    KnownVoice,
    Render,
    Rendered,
    Request,
    decode_request,
    encode,
)

ESPEAK_VOICE = "gmw/en"
"""eSpeak's own default, named so that a locale or a variable cannot change it unnoticed: British
English, of its English voices the one that is closest to the words per minute it is asked for."""


def main() -> None:
    """Answer requests until the parent closes the channel."""
    requests, answers = take_channel()
    speaker = None
    for request in arriving(requests):
        try:
            speaker = speaker or Speaker()
            answer = speaker.answer(request)
        except Exception as error:  # noqa: BLE001 - pyttsx3 raises whatever the system's engine does
            answer = Failed(f"{type(error).__name__}: {error}")
        answers.write(encode(answer) + b"\n")
        answers.flush()


def take_channel() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent, moved away from where pyttsx3 prints and a driver might read."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    # In a windowed program on Windows these are None, and print would fail.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    return requests, answers


def arriving(requests: BinaryIO) -> Iterator[Request]:
    """Requests as they come in. Ends the process when the parent is gone, even from a hung one."""
    queue: SimpleQueue[Request] = SimpleQueue()

    def receive() -> None:
        for line in requests:
            queue.put(decode_request(line))
        os._exit(0)

    Thread(target=receive, daemon=True).start()
    while True:
        yield queue.get()


class Speaker:
    """pyttsx3 with the driver of this system."""

    def __init__(self) -> None:
        if sys.platform.startswith("linux"):
            load_espeak()
        from pyttsx3.engine import Engine, default_engine_by_sys_platform  # noqa: PLC0415

        self._engine_class: Any = Engine
        self._driver = default_engine_by_sys_platform()

    def answer(self, request: Request) -> Answer:
        """Do as asked. Raises whatever pyttsx3 raises."""
        match request:
            case Describe():
                return self._described()
            case Render():
                return self._rendered(request)

    def _described(self) -> Description:
        engine = self._engine_class(self._driver)
        voices = list_voices(engine)
        default = ESPEAK_VOICE if self._driver == "espeak" else engine.getProperty("voice")
        return Description(
            self._driver,
            f"pyttsx3 {pyttsx3_version()}, {engine_version(self._driver)}",
            english_voice(str(default), voices),
            voices,
        )

    def _rendered(self, request: Render) -> Answer:
        # A new engine for each utterance: pyttsx3 2.99 leaves a used one in a state in which the
        # next utterance is lost or cut off on some systems.
        engine = self._engine_class(self._driver)
        errors: list[str] = []

        def note_error(name: object = None, exception: object = None) -> None:
            errors.append(f"{name}: {exception!r}")

        engine.connect("error", note_error)
        # The voice comes first, because with it eSpeak goes back to the rate of that voice.
        engine.setProperty("voice", request.voice)
        engine.setProperty("rate", request.rate)
        engine.save_to_file(request.text, request.path)
        engine.runAndWait()
        given = (engine.getProperty("voice"), self._rate_of(engine))
        if given != (request.voice, request.rate):
            errors.append(f"voice and rate are {given}")
        return Failed("; ".join(errors)) if errors else Rendered()

    def _rate_of(self, engine: Any) -> int:
        """The rate in words per minute that the engine has taken on."""
        if self._driver != "espeak":
            return int(engine.getProperty("rate"))
        # pyttsx3 leaves out an argument and so reads, by chance, the rate or the default.
        from pyttsx3.drivers import _espeak  # noqa: PLC0415

        return int(_espeak.dll.espeak_GetParameter(_espeak.RATE, 1))


def load_espeak() -> None:
    """Make pyttsx3 find the espeak-ng that pip installed: it then needs no system package."""
    try:
        import espeakng_loader  # noqa: PLC0415
    except ImportError:
        return  # a distribution's package may do without, where the system has espeak-ng
    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    ctypes.CDLL(espeakng_loader.get_library_path())


def list_voices(engine: Any) -> tuple[KnownVoice, ...]:
    """Every voice that can be described; one with odd attributes does not hide the others."""
    try:
        return tuple(known_voice(voice) for voice in engine.getProperty("voices"))
    except Exception:  # noqa: BLE001 - sapi5 raises for all where one has no readable language
        driver = engine.proxy._driver  # noqa: SLF001 - the only way to ask for them one by one
        return tuple(known_token(driver, token) for token in driver._tts.GetVoices())  # noqa: SLF001


def known_token(driver: Any, token: Any) -> KnownVoice:
    """A voice of sapi5, without its language if that is what cannot be read."""
    try:
        return known_voice(driver._toVoice(token))  # noqa: SLF001
    except Exception:  # noqa: BLE001 - whatever is odd about it
        return KnownVoice(str(token.Id), str(token.GetDescription()), "")


def known_voice(voice: Any) -> KnownVoice:
    """A voice of pyttsx3, its first language as a tag."""
    languages = voice.languages or [""]
    return KnownVoice(str(voice.id), str(voice.name), str(languages[0] or "").replace("_", "-"))


def english_voice(default: str, voices: tuple[KnownVoice, ...]) -> str:
    """`default`, unless it speaks another language and there is a voice that speaks English."""

    def speaks_english(voice: KnownVoice) -> bool:
        return voice.language.lower().startswith("en")

    own = next((voice for voice in voices if voice.id == default), None)
    if own is None or not own.language or speaks_english(own):
        return default
    return next((voice.id for voice in voices if speaks_english(voice)), default)


def pyttsx3_version() -> str:
    """The version of pyttsx3, or nothing in a frozen program that has left it out."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        return version("pyttsx3")
    except PackageNotFoundError:
        return ""


def engine_version(driver: str) -> str:
    """The version of the engine behind the driver; for the system's own, that of the system."""
    if driver != "espeak":
        return platform.platform()
    from pyttsx3.drivers import _espeak  # noqa: PLC0415

    return f"espeak-ng {_espeak.Info(None).decode()}"


if __name__ == "__main__":
    main()
