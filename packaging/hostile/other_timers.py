"""Files of other timers, and how many seconds stand in them, read apart from HipTimer's reader."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import msgspec

from hiptimer.training.exercises import Laterality
from hiptimer.training.library import Library


def strict(data: bytes, kind: Any) -> Any:
    """The value of a file as Python's own decoder has it, or None for what is not wholly sound."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError("a name twice")
        return dict(pairs)

    try:
        text = data.decode(json.detect_encoding(data)).lstrip("\ufeff")
        return msgspec.convert(json.loads(text, object_pairs_hook=once), kind, str_keys=True)
    except (ValueError, RecursionError, msgspec.ValidationError):
        return None


def seconds_in(path: Path) -> float:
    """The seconds of a sound file, or 0 where they cannot be told."""
    read = _seconds_of_rows if path.suffix == ".csv" else _seconds_of_json
    try:
        return read(path.read_bytes())
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError, csv.Error):
        return 0


def _seconds_of_rows(data: bytes) -> float:
    """Of the plain lines: a name and whole seconds."""
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    return sum(float(row[1]) for row in rows if len(row) == 2 and row[0] and row[1].isdigit())


def _seconds_of_json(data: bytes) -> float:
    document = strict(data, dict[str, Any])
    if document is None:
        raise ValueError
    return sum(map(_seconds_of, document.get("timers", [document])[:1]))


def _seconds_of(step: dict[str, Any]) -> float:
    inside = [each for key in ("steps", "intervals", "sub_routines") for each in step.get(key, [])]
    if not inside:
        return step["length"] / 1000 if "length" in step else step.get("duration", 0)
    times = step.get("loop", step.get("sets", 1))
    between = step.get("duration_between_sets", 0) * (times - 1)
    return sum(map(_seconds_of, inside)) * times + between


def seconds_done(kept: Library, routine_id: str) -> float:
    """Work and rests of a routine of holds, all sides and rounds."""
    routine, total = kept.routine(routine_id), 0
    for item in routine.items:
        drill, rounds = kept.exercise(item.exercise), item.rounds or 1
        is_sided = drill.laterality is Laterality.UNILATERAL
        total += (item.seconds or 0) * rounds * (2 if is_sided else 1)
        total += drill.switch_seconds * rounds
        total += (item.rest_seconds or 0) * (rounds - (item is routine.items[-1]))
    return total


def timers() -> list[bytes]:
    """Of TimeR Machine: a plain one, and one with groups, several timers and behaviours."""

    def step(label: str, seconds: int, *kinds: str) -> dict[str, object]:
        behaviour = [{"type": each} for each in kinds]
        return {"label": label, "length": seconds * 1000, "behaviour": behaviour}

    steps = [step("Side plank left", 30), step("Rest", 5), step("Side plank right", 30),
             step("Rest", 10), step("Squat", 40)]  # fmt: skip
    group = {"step_type": "group", "name": "Legs", "loop": 3, "steps": steps}
    plain: dict[str, object] = {"id": 1, "name": "Hips", "loop": 2, "steps": steps}
    rich = {**plain, "steps": [group, step("Lunge", 700, "HALT", "MUSIC")]}
    rich |= {"startStep": step("Get ready", 5), "endStep": step("Done", 1)}
    return [msgspec.json.encode({"timers": each}) for each in ([plain], [rich, plain])]


def intervals() -> list[bytes]:
    """With sets, as another timer nests them."""
    steps = [{"name": "Plank", "duration": 30}, {"name": "Rest", "duration": 5},
             {"name": "Frog", "duration": 45}]  # fmt: skip
    once = {"intervals": steps, "sets": 3, "duration_between_sets": 10}
    more = {**once, "name": "Workout", "start_delay": 5, "colour": "red"}
    documents = ({"name": "My snack", "sub_routines": [each, once]} for each in (once, more))
    return [msgspec.json.encode(each) for each in documents]


TABLES = (
    b"Frog,30\r\nRest,10\r\nLunge left,45\r\nLunge right,45\r\nSquat,20\r\n",
    "Übung;Dauer;Notiz\nTaube (L);1:30;ruhig\nPause;12,5;\nTaube (R);90 s;\n".encode(),
)
