"""Records how a session begins where the sound server answers late: is its first sentence whole?

    python packaging/benchmarks/first_words.py [--routine ID] [--seconds 0 0.5 1.5 3]

For each delay a session is started twice in a real window: without any voice clips, then with all
of them. Needs PulseAudio and parec, and half a minute for each start. Prints how much of the first
announcement was heard, how long after the start it began, and how far the first cues are from their
places beside each other.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from array import array
from contextlib import suppress
from pathlib import Path
from statistics import median
from threading import Event, Thread

from null_sink import RECORDING_RATE, NullSink, missing_programs
from onset_matching import best_match
from real_session import AUDIBLE, CHECKOUT, hiptimer, samples_of

DELAYS = (0.0, 0.5, 1.5, 3.0)
LISTENED_SECONDS = 27.0
COMPARED_SECONDS = 18.0
PIECE_SECONDS = 0.25
REACH_SECONDS = 0.05
WHOLE = 0.9
"""The least share of the announcement's sound that has to be found in the recording."""
WIDEST_MILLISECONDS = 10.0
CLIENT = "enable-shm = no\nenable-memfd = no\nautospawn = no\n"


class SlowServer:
    """Stands before a sound server and hands each connection on to it after `seconds`."""

    def __init__(self, folder: Path, real: str, seconds: float) -> None:
        self._real, self._seconds = real, seconds
        self._socket = socket.socket(socket.AF_UNIX)
        path = folder / f"slow-{seconds:g}"
        path.unlink(missing_ok=True)
        self._socket.bind(str(path))
        self._socket.listen(8)
        self.address = f"unix:{path}"
        Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._socket.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                Thread(target=self._serve, args=(self._socket.accept()[0],), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        Event().wait(self._seconds)
        server = socket.socket(socket.AF_UNIX)
        server.connect(self._real)
        Thread(target=pump, args=(client, server), daemon=True).start()
        pump(server, client)


def pump(source: socket.socket, sink: socket.socket) -> None:
    """Hand on what comes until one of both is gone."""
    with suppress(OSError):
        while data := source.recv(65_536):
            sink.sendall(data)
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


def main() -> int:
    """Start, record, compare; 1 where that cannot be done here or a first sentence is not whole."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--routine", default="desk-reset")
    parser.add_argument("--seconds", type=float, nargs="+", default=DELAYS)
    options = parser.parse_args()
    if missing := missing_programs():
        print(f"Not measured: {', '.join(missing)} is not installed.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, NullSink() as sink:
        data = Path(folder)
        hiptimer(data, "export", options.routine, "--audio", str(data / "session.wav"))
        cues = json.loads(hiptimer(data, "plan", options.routine, "--json"))["cues"]
        exported = samples_of(data / "session.wav")
        whole = True
        for seconds in options.seconds:
            for cache in ("cold", "warm"):
                own = data / f"{seconds:g}-{cache}"
                own.mkdir()
                if cache == "warm":
                    shutil.copytree(data / "clips", own / "clips")
                heard, began = follow(own, options.routine, seconds, sink)
                print(f"{seconds:4.1f} s, {cache}: ", end="")
                whole = report(cues, exported, heard, began) and whole
    return 0 if whole else 1


def follow(data: Path, routine: str, seconds: float, sink: NullSink) -> tuple[array[int], float]:
    """What is heard of a session that begins by itself, and at which second it was started."""
    slow = SlowServer(data, sink.address.removeprefix("unix:"), seconds)
    (data / "client.conf").write_text(CLIENT)
    recording = sink.record(time.monotonic)
    environment = dict(
        os.environ,
        PULSE_SERVER=slow.address,
        PULSE_CLIENTCONFIG=str(data / "client.conf"),
        QT_QPA_PLATFORM="offscreen",
    )
    command = [sys.executable, "-m", "hiptimer", "start", routine, "--data-dir", str(data)]
    began = len(recording.samples) / RECORDING_RATE
    window = subprocess.Popen(command, cwd=CHECKOUT, env=environment)
    try:
        with suppress(subprocess.TimeoutExpired):
            window.wait(LISTENED_SECONDS)
            print(f"The window closed early, with {window.returncode}.", file=sys.stderr)
    finally:
        window.kill()
        window.wait()
        slow.close()
        recording.stop()
    return recording.samples, began


def report(
    cues: list[dict[str, object]], exported: array[int], heard: array[int], began: float
) -> bool:
    """Print one line; whether the first announcement is whole and the others are in place."""
    first = next((at for at, each in enumerate(heard) if abs(each) > AUDIBLE), None)
    if first is None:
        print("nothing was heard.")
        return False
    places = [float(str(cue["at"])) for cue in cues]
    found = [placed(exported, heard, first, at) for at in places if at < COMPARED_SECONDS]
    announcement = exported[: round(places[1] * RECORDING_RATE)]
    share = similarity(announcement, heard[found[0] : found[0] + len(announcement)])
    late = [place / RECORDING_RATE - at for place, at in zip(found, places, strict=False)]
    off = [(each - median(late)) * 1000 for each in late]
    print(
        f"{share:4.0%} of the first announcement, {first / RECORDING_RATE - began:.2f} s after the"
        f" start; {len(off)} cues, at most {max(map(abs, off)):.2f} ms from their places"
    )
    return share >= WHOLE and max(map(abs, off)) <= WIDEST_MILLISECONDS


def placed(exported: array[int], heard: array[int], first: int, at: float) -> int:
    """Where in `heard` the cue lies that is `at` seconds behind the first one."""
    frame = round(at * RECORDING_RATE)
    piece = exported[frame : frame + round(PIECE_SECONDS * RECORDING_RATE)]
    return best_match(piece, heard, first + frame, round(REACH_SECONDS * RECORDING_RATE))


def similarity(piece: array[int], heard: array[int]) -> float:
    """How much of the loudness of `piece`, hundredth by hundredth of a second, is in `heard`."""
    mine, theirs = loudness(piece), loudness(heard)
    shared = sum(min(each, other) for each, other in zip(mine, theirs, strict=False))
    return shared / max(1.0, sum(mine))


def loudness(samples: array[int]) -> list[float]:
    """The mean of the samples' size in each hundredth of a second."""
    step = RECORDING_RATE // 100
    parts = (samples[at : at + step] for at in range(0, len(samples), step))
    return [sum(map(abs, part)) / len(part) for part in parts]


if __name__ == "__main__":
    sys.exit(main())
