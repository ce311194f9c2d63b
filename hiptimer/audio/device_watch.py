"""Opens the sound device when sound is wanted, closes it when not, and brings it back when it goes.

A device that is pulled out does not say so: it only stops asking for frames.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from threading import Event, Thread
from typing import TypeAlias

from hiptimer.audio.device import NoDeviceError, OutputDevice
from hiptimer.audio.samples import Samples
from hiptimer.audio.stream import CueStream

LOOK_SECONDS = 0.25
STALL_SECONDS = 1.5
RETRY_SECONDS = 3.0
IDLE_SECONDS = 20.0
"""How long an unused device stays open, so that a short pause costs no reopening."""
CLOSE_PATIENCE_SECONDS = 0.25

OpenDevice: TypeAlias = Callable[[Generator[Samples, int, None]], OutputDevice]


class DeviceWatch:
    """Holds one device for `stream`. `look` does the work; `run` does it in a thread."""

    def __init__(
        self, now: Callable[[], float], open_device: OpenDevice, stream: CueStream
    ) -> None:
        self._now = now
        self._open_device = open_device
        self._stream = stream
        self._device: OutputDevice | None = None
        self._wanted_at = float("-inf")
        self._opened_at = float("-inf")
        self._retry_at = float("-inf")
        self._failed = False
        self._closing = Event()
        self._wake = Event()
        self._thread: Thread | None = None

    @property
    def failed(self) -> bool:
        """Whether there is no device, as far as was last seen."""
        return self._failed

    @property
    def sounding(self) -> bool:
        """Whether there is a device that asks for frames."""
        return self._device is not None and self._stream.last_pull > self._opened_at

    def want(self) -> None:
        """Sound is wanted now or soon: have a device ready. Returns at once."""
        self._wanted_at = self._now()
        if self._thread is None:
            self._thread = Thread(target=self._run, name="sound-device", daemon=True)
            self._thread.start()
        self._wake.set()

    def close(self) -> None:
        """Close the device for good. Waits a moment at most, for a hung device not at all."""
        self._closing.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(CLOSE_PATIENCE_SECONDS)

    def look(self) -> bool:
        """See how the device does, open or close it if need be; whether to look again soon."""
        now = self._now()
        in_use = self._stream.busy or now - self._wanted_at < IDLE_SECONDS
        if self._stream.busy:
            self._wanted_at = now
        if self._device is None:
            if in_use and now >= self._retry_at:
                self._open(now)
        elif now - max(self._stream.last_pull, self._opened_at) > STALL_SECONDS:
            # One that never asked for a frame is as good as none.
            self._failed = self._failed or self._stream.last_pull < self._opened_at
            self._close_device()
            self._retry_at = now + (RETRY_SECONDS if self._failed else 0.0)
        elif not in_use:
            self._close_device()
        elif self._stream.last_pull > self._opened_at:
            self._failed = False
        return in_use or self._device is not None

    def _open(self, now: float) -> None:
        try:
            self._device = self._open_device(self._stream.blocks())
        except NoDeviceError:
            self._failed = True
            self._retry_at = now + RETRY_SECONDS
        else:
            self._opened_at = self._now()

    def _close_device(self) -> None:
        device, self._device = self._device, None
        if device is None:
            return
        # In a thread of its own: a back end whose sound server has died may never return.
        closer = Thread(target=device.close, name="sound-device-closer", daemon=True)
        closer.start()
        closer.join(CLOSE_PATIENCE_SECONDS)
        self._stream.drop()

    def _run(self) -> None:
        while not self._closing.is_set():
            self._wake.clear()
            again = self.look()
            self._wake.wait(LOOK_SECONDS if again else None)
        self._close_device()
