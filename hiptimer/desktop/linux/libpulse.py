"""The part of libpulse that is used, declared for ctypes as in its headers of version 16."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint8, c_uint32, c_uint64, c_void_p
from functools import cache
from typing import Any

LIBRARY = "libpulse.so.0"
CHANNELS = 32
NO_AUTOSPAWN = 1
READY, FAILED = 4, 5
REPLACE = 2
USUAL_PLACES = 0
NOBODY = 0xFFFFFFFF


class SampleSpec(Structure):
    """`pa_sample_spec`."""

    _fields_ = (("format", c_int), ("rate", c_uint32), ("channels", c_uint8))


class ChannelMap(Structure):
    """`pa_channel_map`."""

    _fields_ = (("channels", c_uint8), ("map", c_int * CHANNELS))


class CVolume(Structure):
    """`pa_cvolume`."""

    _fields_ = (("channels", c_uint8), ("values", c_uint32 * CHANNELS))


class SinkInputInfo(Structure):
    """`pa_sink_input_info`."""

    _fields_ = (
        ("index", c_uint32),
        ("name", c_char_p),
        ("owner_module", c_uint32),
        ("client", c_uint32),
        ("sink", c_uint32),
        ("sample_spec", SampleSpec),
        ("channel_map", ChannelMap),
        ("volume", CVolume),
        ("buffer_usec", c_uint64),
        ("sink_usec", c_uint64),
        ("resample_method", c_char_p),
        ("driver", c_char_p),
        ("mute", c_int),
        ("proplist", c_void_p),
        ("corked", c_int),
        ("has_volume", c_int),
        ("volume_writable", c_int),
        ("format", c_void_p),
    )


class RestoreInfo(Structure):
    """`pa_ext_stream_restore_info`."""

    _fields_ = (
        ("name", c_char_p),
        ("channel_map", ChannelMap),
        ("volume", CVolume),
        ("device", c_char_p),
        ("mute", c_int),
    )


class ServerInfo(Structure):
    """`pa_server_info`."""

    _fields_ = (
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", SampleSpec),
        ("default_sink_name", c_char_p),
        ("default_source_name", c_char_p),
        ("cookie", c_uint32),
        ("channel_map", ChannelMap),
    )


OnStream = ctypes.CFUNCTYPE(None, c_void_p, POINTER(SinkInputInfo), c_int, c_void_p)
OnRemembered = ctypes.CFUNCTYPE(None, c_void_p, POINTER(RestoreInfo), c_int, c_void_p)
OnServer = ctypes.CFUNCTYPE(None, c_void_p, POINTER(ServerInfo), c_void_p)
OnDone = ctypes.CFUNCTYPE(None, c_void_p, c_int, c_void_p)

FUNCTIONS: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
    ("pa_mainloop_new", c_void_p, ()),
    ("pa_mainloop_free", None, (c_void_p,)),
    ("pa_mainloop_get_api", c_void_p, (c_void_p,)),
    ("pa_mainloop_prepare", c_int, (c_void_p, c_int)),
    ("pa_mainloop_poll", c_int, (c_void_p,)),
    ("pa_mainloop_dispatch", c_int, (c_void_p,)),
    ("pa_context_new", c_void_p, (c_void_p, c_char_p)),
    ("pa_context_connect", c_int, (c_void_p, c_char_p, c_int, c_void_p)),
    ("pa_context_get_state", c_int, (c_void_p,)),
    ("pa_context_disconnect", None, (c_void_p,)),
    ("pa_context_unref", None, (c_void_p,)),
    ("pa_operation_unref", None, (c_void_p,)),
    ("pa_channel_map_init_extend", c_void_p, (POINTER(ChannelMap), ctypes.c_uint, c_int)),
    ("pa_proplist_gets", c_char_p, (c_void_p, c_char_p)),
    ("pa_context_get_server_info", c_void_p, (c_void_p, OnServer, c_void_p)),
    ("pa_context_get_sink_input_info_list", c_void_p, (c_void_p, OnStream, c_void_p)),
    (
        "pa_context_set_sink_input_volume",
        c_void_p,
        (c_void_p, c_uint32, POINTER(CVolume), OnDone, c_void_p),
    ),
    ("pa_ext_stream_restore_read", c_void_p, (c_void_p, OnRemembered, c_void_p)),
    (
        "pa_ext_stream_restore_write",
        c_void_p,
        (c_void_p, c_int, POINTER(RestoreInfo), ctypes.c_uint, c_int, OnDone, c_void_p),
    ),
)


@cache
def libpulse() -> Any:
    """The library with the types of what is used of it; None where it is not there."""
    try:
        library: Any = ctypes.CDLL(LIBRARY)
        for name, result, arguments in FUNCTIONS:
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError):
        return None
    return library
