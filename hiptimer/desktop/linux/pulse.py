"""PulseAudio, and PipeWire in its place, through libpulse: what other programs play there.

The library's own client is used rather than `pactl`: that cannot reach the volumes which the server
remembers for programs that do not play, and takes a process for every step.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable, Mapping
from ctypes import c_uint32
from pathlib import Path
from typing import Any

from hiptimer.desktop.linux.libpulse import (
    CHANNELS,
    FAILED,
    NO_AUTOSPAWN,
    NOBODY,
    READY,
    REPLACE,
    USUAL_PLACES,
    ChannelMap,
    CVolume,
    OnDone,
    OnRemembered,
    OnServer,
    OnStream,
    RestoreInfo,
    SinkInputInfo,
    libpulse,
)
from hiptimer.ports.other_sound import SoundServerLostError, Stream, Volumes

SANDBOX = Path("/.flatpak-info")
"""Is there in a Flatpak, where PipeWire lets nobody touch the sound of others."""
ANSWER_SECONDS = 1.0
ON_PIPEWIRE = "PipeWire"
OWN_NAME = "HipTimer"
REMEMBERED_AS = "module-stream-restore.id"
SPEAKS_TO_THE_BLIND = ("speech-dispatcher", "sd_", "orca")
BETWEEN = ("filter", "DSP", "abstract", "a11y")
"""Roles of streams that carry others, perhaps our own too, or a screen reader."""


def can_be_lowered() -> bool:
    """Whether what others play can be made quieter on this computer, as far as is known."""
    is_linux = sys.platform.startswith("linux")
    return is_linux and not SANDBOX.exists() and libpulse() is not None


class PulseServer:
    """Fulfils `ports.other_sound.SoundServer`. Making one raises `SoundServerLostError`.

    It is connected as long as it is not closed, and wakes nobody while nothing is asked of it.
    """

    def __init__(self) -> None:
        library = libpulse()
        if library is None:
            raise SoundServerLostError
        self._library = library
        self._loop = library.pa_mainloop_new()
        api = library.pa_mainloop_get_api(self._loop)
        self._context = library.pa_context_new(api, OWN_NAME.encode())
        self._remembered: dict[str, RestoreInfo] = {}
        self.identity = 0
        self._server_name = ""
        try:
            self._open()
        except SoundServerLostError:
            self.close()
            raise

    def _open(self) -> None:
        library = self._library
        if library.pa_context_connect(self._context, None, NO_AUTOSPAWN, None) < 0:
            raise SoundServerLostError
        self._run_until(lambda: library.pa_context_get_state(self._context) == READY)
        self._introduce()

    def streams(self) -> list[Stream]:
        """What other programs play and whose volume can be set."""
        found: list[Stream] = []
        done: list[bool] = []

        def take(_context: object, info: Any, last: int, _data: object) -> None:
            if last:
                done.append(True)
            elif self._is_others(info.contents):
                one = info.contents
                name = self._property(one, REMEMBERED_AS)
                is_audible = not (one.mute or one.corked)
                found.append(Stream(one.index, name, _volumes(one.volume), is_audible))

        callback = OnStream(take)
        ask = self._library.pa_context_get_sink_input_info_list
        self._ask(ask(self._context, callback, None), done)
        return found

    def set_volumes(self, wanted: Mapping[int, Volumes]) -> None:
        """Set the volumes of streams, by index. One that has ended is passed over."""
        done: list[bool] = []
        callback = OnDone(lambda *_: done.append(True))
        set_volume = self._library.pa_context_set_sink_input_volume
        for index, volumes in wanted.items():
            volume = ctypes.byref(_cvolume(volumes))
            self._begun(set_volume(self._context, index, volume, callback, None))
        self._run_until(lambda: len(done) == len(wanted))

    def remembered(self) -> dict[str, Volumes] | None:
        """The volumes that programs will have when they play next; None on PipeWire."""
        if ON_PIPEWIRE in self._server_name:
            return None  # it takes them and does not tell them
        self._remembered = {}
        done: list[bool] = []

        def take(_context: object, info: Any, last: int, _data: object) -> None:
            if last:  # also where the server remembers nothing at all
                done.append(True)
            elif info.contents.name and info.contents.volume.channels:
                one = info.contents  # its texts end with this call, ours do not
                kept = RestoreInfo(one.name, one.channel_map, one.volume, one.device, one.mute)
                self._remembered[kept.name.decode(errors="replace")] = kept

        callback = OnRemembered(take)
        ask = self._library.pa_ext_stream_restore_read
        self._ask(ask(self._context, callback, None), done)
        return {name: _volumes(one.volume) for name, one in self._remembered.items()}

    def remember(self, name: str, volumes: Volumes) -> None:
        """Have the program of that name play at `volumes` next; the rest stays as remembered."""
        if ON_PIPEWIRE in self._server_name:
            # It passes on only what differs from what it was told last, long ago perhaps.
            self._write(name, tuple(volume * 31 // 32 for volume in volumes))
        self._write(name, volumes)

    def _write(self, name: str, volumes: Volumes) -> None:
        info = self._remembered.get(name) or self._new_memory(name, len(volumes))
        count = info.volume.channels
        info.volume = _cvolume(volumes if len(volumes) == count else volumes[:1] * count)
        done: list[bool] = []
        callback = OnDone(lambda *_: done.append(True))
        write = self._library.pa_ext_stream_restore_write
        self._ask(write(self._context, REPLACE, ctypes.byref(info), 1, 0, callback, None), done)

    def _new_memory(self, name: str, channels: int) -> RestoreInfo:
        places = ChannelMap()
        self._library.pa_channel_map_init_extend(ctypes.byref(places), channels, USUAL_PLACES)
        return RestoreInfo(name.encode(), places, _cvolume((0,) * channels), None, 0)

    def close(self) -> None:
        """Let go of the connection."""
        if self._context:
            self._library.pa_context_disconnect(self._context)
            self._library.pa_context_unref(self._context)
            self._library.pa_mainloop_free(self._loop)
        self._context = self._loop = None

    def _introduce(self) -> None:
        """Learn which server it is, and which run of it."""
        done: list[bool] = []

        def take(_context: object, info: Any, _data: object) -> None:
            if info:
                self.identity = info.contents.cookie
                self._server_name = (info.contents.server_name or b"").decode(errors="replace")
            done.append(True)

        callback = OnServer(take)
        ask = self._library.pa_context_get_server_info
        self._ask(ask(self._context, callback, None), done)

    def _is_others(self, info: SinkInputInfo) -> bool:
        can_be_set = info.has_volume and info.volume_writable and info.client != NOBODY
        return bool(can_be_set) and is_others(lambda name: self._property(info, name))

    def _property(self, info: SinkInputInfo, name: str) -> str:
        value = self._library.pa_proplist_gets(info.proplist, name.encode())
        return (value or b"").decode(errors="replace")

    def _ask(self, operation: int | None, done: list[Any]) -> None:
        self._begun(operation)
        self._run_until(lambda: bool(done))

    def _begun(self, operation: int | None) -> None:
        if not operation:
            raise SoundServerLostError
        self._library.pa_operation_unref(operation)

    def _run_until(self, holds: Callable[[], bool]) -> None:
        """Let the library work. Raises `SoundServerLostError` where the server is silent."""
        library, deadline = self._library, time.monotonic() + ANSWER_SECONDS
        while not holds():
            left = round((deadline - time.monotonic()) * 1e6)
            if left <= 0 or library.pa_context_get_state(self._context) >= FAILED:
                raise SoundServerLostError
            if (
                library.pa_mainloop_prepare(self._loop, left) < 0
                or library.pa_mainloop_poll(self._loop) < 0
                or library.pa_mainloop_dispatch(self._loop) < 0
            ):
                raise SoundServerLostError


def is_others(property_of: Callable[[str], str]) -> bool:
    """Whether a stream with these properties is another program's, and not what carries ours."""
    if property_of("application.process.id") == str(os.getpid()):
        return False
    if property_of("application.name") == OWN_NAME:  # another window, or one in another sandbox
        return False
    if property_of("media.role") in BETWEEN or property_of("node.link-group"):
        return False
    binary = property_of("application.process.binary")
    return not binary.startswith(SPEAKS_TO_THE_BLIND)


def _volumes(volume: CVolume) -> Volumes:
    return tuple(volume.values[: volume.channels])


def _cvolume(volumes: Volumes) -> CVolume:
    return CVolume(len(volumes), (c_uint32 * CHANNELS)(*volumes))
