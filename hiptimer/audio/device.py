"""The sound device, by way of miniaudio, which is imported when sound is first wanted."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Generator
from contextlib import suppress
from functools import cache
from types import ModuleType
from typing import Any, Protocol

from hiptimer.audio.mixer import SAMPLE_RATE, Samples

PERIOD_MILLISECONDS = 100
"""Under PulseAudio this is all that is buffered, however many periods there are, and half of it
lies in the sink. While a window is being built on a busy computer, Python answers up to 50 ms too
late: with less than this, there are gaps in the first sentences."""
PERIODS = 2
BUFFERED_SECONDS = PERIOD_MILLISECONDS / 2 / 1000
"""From handing frames over to hearing them. No back end tells; PulseAudio asks just in time, half a
period before, and a back end that keeps its buffer full is later than this, by 150 ms at most."""


class NoDeviceError(Exception):
    """There is no sound device, or it cannot be opened."""


class OutputDevice(Protocol):
    """An open device that takes frames until it is closed."""

    def close(self) -> None:
        """Stop at once and let go of the device. May block if the device is gone."""
        ...


def open_device(blocks: Generator[Samples, int, None]) -> OutputDevice:
    """Open the default device and feed it from `blocks`. Raises `NoDeviceError`."""
    library = miniaudio_offline()
    _silence_alsa()
    try:
        return MiniaudioDevice(blocks)
    except library.MiniaudioError as error:
        raise NoDeviceError(str(error)) from error


class MiniaudioDevice:
    """A running stream on the default device."""

    def __init__(self, blocks: Generator[Samples, int, None]) -> None:
        library = miniaudio_offline()
        self._uninitialise = library.lib.ma_context_uninit
        self._device: Any = library.PlaybackDevice(
            output_format=library.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=SAMPLE_RATE,
            buffersize_msec=PERIOD_MILLISECONDS,
            callback_periods=PERIODS,
            app_name="HipTimer",
        )
        if self._device.backend == "Null":
            self.close()  # miniaudio's last resort plays to nowhere, successfully
            raise NoDeviceError("only the null back end is there")
        try:
            next(blocks)
            self._device.start(blocks)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Stop at once and let go of the device and of its connection to the sound server."""
        device = self._device
        device.close()
        # Left open, each reopening would leak a connection to the sound server.
        context, device._context = device._context, None  # noqa: SLF001 - the wrapper never does it
        if context is not None:
            self._uninitialise(context)


@cache
def miniaudio_offline() -> Any:
    """Import miniaudio without what it plays internet radio with: OpenSSL and more, 2.5 MB."""
    radio = "urllib.request"
    is_needed = radio in sys.modules
    sys.modules.setdefault(radio, ModuleType(radio))
    try:
        import miniaudio
    finally:
        if not is_needed:
            del sys.modules[radio]
    return miniaudio


@cache
def _silence_alsa() -> None:
    """Keep ALSA from writing about devices that are not there on the terminal."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_on_alsa_error)


_AlsaErrorHandler = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)


@_AlsaErrorHandler
def _on_alsa_error(*_details: object) -> None:
    """Say nothing. Kept at module level: ALSA goes on calling it as long as the process lives."""
