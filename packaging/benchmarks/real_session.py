"""Follows a whole session in a real window, records what is heard, and compares it with the plan.

    python packaging/benchmarks/real_session.py [--routine ID]

Needs Xvfb (unless there is a display), PulseAudio and parec, and as long as the session lasts. The
window plays to a private null sink. Prints how far each cue of `plan --json` is from its time,
counted from the first cue, and the greatest difference; the goal is 20 ms. First comes the share
of one core and the memory of the window and all its processes; the goals are 12 % and 95 MB.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import wave
from array import array
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

import miniaudio
from null_sink import RECORDING_RATE, NullSink, missing_programs
from onset_matching import best_match, slope

CHECKOUT = Path(__file__).resolve().parents[2]
DISPLAY = ":93"
PIECE_SECONDS = 0.25
REACH_SECONDS = 0.1
TAIL_SECONDS = 8.0
LOOK_EVERY = 5.0
AUDIBLE = 200


def main() -> int:
    """Follow, record, compare; 1 where that cannot be done here or a cue is far from its time."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--routine", default="trailhead-standing-warmup")
    routine = parser.parse_args().routine
    missing = missing_programs()
    if missing:
        print(f"Not measured: {', '.join(missing)} is not installed.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, a_display() as display, NullSink() as sink:
        data = Path(folder)
        exported = data / "session.wav"
        hiptimer(data, "export", routine, "--audio", str(exported))
        plan = json.loads(hiptimer(data, "plan", routine, "--json"))
        recorded = follow(data, routine, plan["seconds"], sink, display)
        return report(plan["cues"], samples_of(exported), recorded)


def hiptimer(data: Path, *arguments: str) -> str:
    """What a HipTimer command prints."""
    command = [sys.executable, "-m", "hiptimer", *arguments, "--data-dir", str(data)]
    return subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, text=True).stdout


@contextmanager
def a_display() -> Generator[str]:
    """The display there is, or an Xvfb of our own."""
    present = os.environ.get("DISPLAY")
    if present or shutil.which("Xvfb") is None:
        yield present or ""
        return
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL
    )
    try:
        Event().wait(1.0)
        yield DISPLAY
    finally:
        server.terminate()
        server.wait()


def follow(data: Path, routine: str, seconds: float, sink: NullSink, display: str) -> array[int]:
    """What is heard while the window runs the session by itself."""
    recording = sink.record(time.monotonic)
    environment = dict(os.environ, PULSE_SERVER=sink.address, DISPLAY=display)
    environment.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "hiptimer", "start", routine, "--data-dir", str(data)]
    window = subprocess.Popen(command, cwd=CHECKOUT, env=environment)
    try:
        print(costs(window, seconds + TAIL_SECONDS))
    finally:
        window.terminate()
        window.wait()
        recording.stop()
    return recording.samples


def costs(window: subprocess.Popen[bytes], seconds: float) -> str:
    """What the window takes from its opening on, followed for so long, in one line."""
    start, most = time.monotonic(), 0.0
    while (passed := time.monotonic() - start) < seconds:
        with suppress(subprocess.TimeoutExpired):
            window.wait(min(LOOK_EVERY, seconds - passed))
            return f"The window closed early, with {window.returncode}."
        most = max(most, sum(megabytes(pid) for pid in tree_of(window.pid)))
    taken = sum(cpu_seconds(pid) for pid in tree_of(window.pid))
    return f"{100 * taken / passed:.1f} % of one core in {passed:.0f} s; {most:.1f} MB at most"


def tree_of(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    for each in found:
        with suppress(OSError):
            for task in Path(f"/proc/{each}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
    return found


def cpu_seconds(pid: int) -> float:
    """User and system time of a process and of those that it has seen end, where /proc tells."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def megabytes(pid: int) -> float:
    """The memory of a process, what it shares counted in part, where /proc tells."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def samples_of(path: Path) -> array[int]:
    """The samples of a WAV file at the rate of the recording."""
    with wave.open(str(path), "rb") as sound:
        data, rate = sound.readframes(sound.getnframes()), sound.getframerate()
    signed = miniaudio.SampleFormat.SIGNED16
    return array(
        "h", bytes(miniaudio.convert_frames(signed, 1, rate, data, signed, 1, RECORDING_RATE))
    )


def report(cues: list[dict[str, object]], exported: array[int], recorded: array[int]) -> int:
    """Print a line for each cue, then the greatest difference and the drift."""
    first = next((at for at, each in enumerate(recorded) if abs(each) > AUDIBLE), None)
    if first is None:
        print("Nothing was heard.", file=sys.stderr)
        return 1
    reach = round(REACH_SECONDS * RECORDING_RATE)
    points: list[tuple[float, float]] = []
    for cue in cues:
        at = float(str(cue["at"]))
        frame = round(at * RECORDING_RATE)
        piece = exported[frame : frame + round(PIECE_SECONDS * RECORDING_RATE)]
        found = best_match(piece, recorded, first + frame, reach)
        points.append((at, found / RECORDING_RATE - at))
    shift = points[0][1]
    points = [(at, (off - shift) * 1000) for at, off in points]
    for cue, (at, off) in zip(cues, points, strict=True):
        print(f"{at:9.2f} s {off:+7.2f} ms  {cue['text'] or cue['sound']}")
    greatest = max(abs(off) for _, off in points)
    print(f"{len(points)} cues; greatest difference {greatest:.2f} ms; ", end="")
    print(f"drift {slope(points):+.5f} ms a second")
    return 0 if greatest <= 20 else 1


if __name__ == "__main__":
    sys.exit(main())
