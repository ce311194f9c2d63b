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
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, BinaryIO

from msgspec.structs import replace

from hiptimer.voice.engines.espeak import VOICES, Espeak
from hiptimer.voice.engines.pico import DEFAULTS, Pico
from hiptimer.voice.engines.speech_engine import NothingSpokenError, driver_module
from hiptimer.voice.worker_process import (
    Answer,
    Description,
    Failed,
    KnownVoice,
    Render,
    Rendered,
    Request,
    decode_request,
    encode,
)

if TYPE_CHECKING:
    from hiptimer.voice.engines.speech_engine import SpeechEngine

ESPEAK = Espeak.driver


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
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - a device, open to the end
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
    """pyttsx3 with the driver of this system, and with others' engines that are there."""

    def __init__(self) -> None:
        is_linux = sys.platform.startswith("linux")
        self._others = other_engines()
        engines = (*self._others, loaded_espeak()) if is_linux else self._others
        from pyttsx3.engine import Engine, default_engine_by_sys_platform

        self._engine_class: Any = Engine
        self._driver = default_engine_by_sys_platform()
        for engine in engines:
            module = driver_module(engine)
            sys.modules[module.__name__] = module  # where pyttsx3 looks for a driver

    def answer(self, request: Request) -> Answer:
        """Do as asked. Raises whatever pyttsx3 raises."""
        return self._rendered(request) if isinstance(request, Render) else self._described()

    def _described(self) -> Description:
        engine = self._engine_class(self._driver)
        own = KnownVoice("", "", "", self._driver, *engine_name_and_version(self._driver))
        voices = list_voices(engine, own)
        others = tuple(voice for each in self._others for voice in self._voices_of(each))
        if self._driver == ESPEAK:
            usual = ((id_, language) for language, id_ in VOICES.items())
            bundled = tuple(replace(own, id=id_, language=language) for id_, language in usual)
            defaults = (*(voice for voice in others if voice.id in DEFAULTS), *bundled)
        else:
            default = str(engine.getProperty("voice"))
            listed = tuple(voice for voice in voices if voice.id == default)
            defaults = listed or (replace(own, id=default),)
        return Description((*voices, *others), defaults)

    def _voices_of(self, engine: SpeechEngine) -> tuple[KnownVoice, ...]:
        """The voices of one that is found; none if that fails, as it is an extra."""
        try:
            like = KnownVoice("", "", "", engine.driver, engine.name)
            return list_voices(self._engine_class(engine.driver), like)
        except Exception:  # noqa: BLE001 - the folders of a person may hold whatever
            return ()

    def _rendered(self, request: Render) -> Answer:
        # A new engine for each utterance: pyttsx3 2.99 leaves a used one in a state in which the
        # next utterance is lost or cut off on some systems.
        engine = self._engine_class(request.driver)
        errors: list[tuple[object, object]] = []

        def note_error(name: object = None, exception: object = None) -> None:
            errors.append((name, exception))

        engine.connect("error", note_error)
        engine.setProperty("voice", request.voice)
        engine.setProperty("rate", request.rate)
        engine.save_to_file(request.text, request.path)
        engine.runAndWait()
        given = (engine.getProperty("voice"), int(engine.getProperty("rate")))
        if given != (request.voice, request.rate):
            errors.append(("voice and rate", given))
        if not errors:
            return Rendered()
        unsaid = any(isinstance(error, NothingSpokenError) for _, error in errors)
        return Failed("; ".join(f"{what}: {error!r}" for what, error in errors), unsaid)


def list_voices(engine: Any, like: KnownVoice) -> tuple[KnownVoice, ...]:
    """Every voice of a pyttsx3 engine; one with odd attributes does not hide the others.

    Driver, engine and version of each are those of `like`.
    """
    try:
        return tuple(known_voice(voice, like) for voice in engine.getProperty("voices"))
    except Exception:  # noqa: BLE001 - sapi5 raises for all where one has no readable language
        driver = engine.proxy._driver  # noqa: SLF001 - the only way to ask for them one by one
        tokens = driver._tts.GetVoices()  # noqa: SLF001 - as above
        return tuple(_known_token(driver, token, like) for token in tokens)


def known_voice(voice: Any, like: KnownVoice) -> KnownVoice:
    """A voice of pyttsx3, its first language as a tag."""
    tag = str((voice.languages or [""])[0] or "").replace("_", "-")
    version = str(getattr(voice, "version", like.version))
    return KnownVoice(str(voice.id), str(voice.name), tag, like.driver, like.engine, version)


def _known_token(driver: Any, token: Any, like: KnownVoice) -> KnownVoice:
    """A voice of sapi5, without its language if that is what cannot be read."""
    try:
        return known_voice(driver._toVoice(token), like)  # noqa: SLF001 - as above
    except Exception:  # noqa: BLE001 - whatever is odd about it
        id_, name = str(token.Id), str(token.GetDescription())
        return KnownVoice(id_, name, "", like.driver, like.engine, like.version)


def other_engines() -> tuple[SpeechEngine, ...]:
    """Those besides the system's own that may be there; nothing is looked for yet."""
    if not sys.platform.startswith("linux"):
        return (Pico(),) if sys.platform == "win32" else ()
    from hiptimer.voice.engines.piper import Piper
    from hiptimer.voice.engines.rhvoice import RhVoice

    return (Pico(), Piper(), RhVoice())


def loaded_espeak() -> Espeak:
    """The espeak-ng that pip installed, so that no system package is needed, else the system's."""
    # A distribution's package may do without the loader, where the system has espeak-ng.
    with suppress(ImportError):
        import espeakng_loader

        os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
        ctypes.CDLL(espeakng_loader.get_library_path())
    from pyttsx3.drivers import _espeak  # loads the library

    return Espeak(_espeak, engine_name_and_version(ESPEAK)[1])


def engine_name_and_version(driver: str) -> tuple[str, str]:
    """Both for the engine behind the driver; the system's own has no name, and its version."""
    from importlib.metadata import PackageNotFoundError, version

    pyttsx3 = ""
    with suppress(PackageNotFoundError):  # a frozen program has left it out
        pyttsx3 = version("pyttsx3")
    if driver != ESPEAK:
        return "", f"pyttsx3 {pyttsx3}, {platform.platform()}"
    from pyttsx3.drivers import _espeak

    return "eSpeak", f"pyttsx3 {pyttsx3}, espeak-ng {_espeak.Info(None).decode()}"


if __name__ == "__main__":
    main()
