"""Stands in for pyttsx3's driver of Windows' own voices, which Wine has not: it hums.

It is laid where that driver lies. Its one voice is English, so that the other languages are left to
the engine that HipTimer brings along.
"""

import math
import wave
from array import array
from typing import Any

from pyttsx3.voice import Voice

RATE = 22_050
HERTZ = 220
LOUDNESS = 6000
SECONDS_A_LETTER = 0.06
VOICES = [Voice("stand-in", "Stand-in", ["en-US"], "Female", "Adult")]


class StandIn:
    """What pyttsx3 wants of a driver; it keeps commands until `startLoop` says that it is idle."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._properties = {"voices": VOICES, "voice": VOICES[0].id, "rate": 200, "volume": 1.0}

    def getProperty(self, name: str) -> Any:  # noqa: N802 - pyttsx3's name
        """Return what was set, or is there from the start."""
        return self._properties[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802 - pyttsx3's name
        """Take on whatever is asked for."""
        self._properties[name] = value

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Do all that waits, the end of the loop included."""
        self._proxy.setBusy(False)

    def destroy(self) -> None:
        """Nothing is sounding, and nothing is left to end."""

    endLoop = stop = destroy  # noqa: N815 - pyttsx3's name

    def save_to_file(self, text: str, filename: str) -> None:
        """Write a hum, as long as the text would take to say."""
        frames = round(RATE * (0.3 + SECONDS_A_LETTER * len(text)))
        step = 2 * math.pi * HERTZ / RATE
        hum = array("h", (round(LOUDNESS * math.sin(step * at)) for at in range(frames)))
        with wave.open(filename, "wb") as sound:
            sound.setparams((1, 2, RATE, frames, "NONE", ""))
            sound.writeframes(hum)


buildDriver = StandIn  # noqa: N816 - pyttsx3's name
