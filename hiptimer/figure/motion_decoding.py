"""Bytes of a motion file to its records, strictly, with a precise fault for what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import msgspec
from msgspec import UNSET, Struct
from msgspec.structs import replace

from hiptimer.figure.motion_file import Frames, LimbPoses, MotionFile, Pose, Take
from hiptimer.texts import printable, utf8_of

Poses = dict[str, Pose]
LONGEST_FOUND = 60
UNREADABLE = (ValueError, RecursionError)
"""What Python's own JSON raises: for broken text, for numbers of 5,000 digits, for deep nesting."""


class MotionFault(Struct, frozen=True):
    """One thing that is wrong in a motion file. `place` is empty where the whole file is meant.

    The fields are those of `training.faults.Fault`, which this room must not import.
    """

    file: str
    place: str
    found: str
    expected: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.place}" if self.place else self.file
        return printable(f"{where}: found {self.found}, expected {self.expected}")


class MotionError(Exception):
    """A motion that cannot be used. `faults` holds at least one."""

    def __init__(self, faults: tuple[MotionFault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


def decode_file(data: bytes, file: str) -> MotionFile:
    """Decode a motion file. `file` is the name that faults carry. Raises `MotionError`."""
    try:
        data = utf8_of(data)
        found = msgspec.json.decode(data, type=MotionFile)
    except msgspec.ValidationError as error:
        raise MotionError((_validation_fault(str(error), data, file),)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MotionError((_syntax_fault(data, file, str(error)),)) from error
    faults: list[MotionFault] = []
    poses = _whole_poses(found.poses, {}, file, "", faults)
    variants = {
        name: replace(
            variant,
            poses=_whole_poses(variant.poses, poses, file, f"variants.{name}.", faults),
        )
        for name, variant in found.variants.items()
    }
    found = replace(found, poses=poses, variants=variants)
    faults += _faults(found, file)
    if faults:
        raise MotionError(tuple(faults))
    return found


def _whole_poses(
    changes: Poses, base: Poses, file: str, place: str, faults: list[MotionFault]
) -> Poses:
    """The poses with what they inherit, from each other or from `base`. What is wrong is added."""
    found: Poses = {}
    waiting = list(changes)
    while waiting:
        left: list[str] = []
        for name in waiting:
            pose = changes[name]
            parents = found if pose.like in changes and pose.like != name else base
            if pose.like is None:
                found[name] = pose
            elif pose.like in parents:
                found[name] = _merged(parents[pose.like], pose)
            else:
                left.append(name)
        if left == waiting:
            known = "a pose that is not like it: " + ", ".join(sorted({*changes, *base}))
            faults += (
                MotionFault(file, f"{place}poses.{name}.like", _shown(changes[name].like), known)
                for name in left
            )
            return changes
        waiting = left
    return found


def _merged(whole: Pose, change: Pose) -> Pose:
    return Pose(
        pelvis=change.pelvis or whole.pelvis,
        spine=whole.spine | change.spine,
        right=_merged_limbs(whole.right, change.right),
        left=_merged_limbs(whole.left, change.left),
        contacts={k: v for k, v in (whole.contacts | change.contacts).items() if v},
    )


def _merged_limbs(whole: LimbPoses, change: LimbPoses) -> LimbPoses:
    free = change.free
    return LimbPoses(
        leg=whole.leg | change.leg,
        arm=whole.arm | change.arm,
        foot=change.foot or (None if "foot" in free else whole.foot),
        knee=change.knee or (None if "knee" in free else whole.knee),
        hand=change.hand or (None if "hand" in free else whole.hand),
    )


def _faults(found: MotionFile, file: str) -> Iterator[MotionFault]:
    yield from _take_faults(found, file, "")
    for name, variant in found.variants.items():
        whole = varied(found, name)
        if whole.rep is not None and variant.rep is None and variant.entry is not None:
            yield MotionFault(file, f"variants.{name}.entry", "an entry", "a rep, as in the drill")
        yield from _take_faults(whole, file, f"variants.{name}.")


def varied(found: MotionFile, variant: str | None) -> Take:
    """The take of that variant; that of the drill itself where the variant has none."""
    change = found.variants.get(variant) if variant else None
    if change is None:
        return found
    fields: dict[str, Any] = {name: getattr(found, name) for name in Take.__struct_fields__}
    for name in change.__struct_fields__:
        value = getattr(change, name)
        if value is not None or name == "mat":
            fields[name] = fields[name] if value is UNSET else value
    fields["poses"] = found.poses | change.poses
    return Take(**fields)


def _take_faults(take: Take, file: str, prefix: str) -> Iterator[MotionFault]:
    if (take.rep is None) == (take.entry is None):
        both = "neither" if take.rep is None else "both"
        yield MotionFault(file, prefix.rstrip("."), both, "either `rep` or `entry`")
    keys = [key.at for key in take.camera.keys]
    if any(a >= b for a, b in pairwise(keys)):
        yield MotionFault(file, f"{prefix}camera.keys", _shown(keys), "`at` rising")
    for name in ("change", "rep", "entry", "rest"):
        frames: Frames | None = getattr(take, name)
        if frames is not None:
            yield from _frame_faults(frames, take.poses, file, f"{prefix}{name}")


def _frame_faults(
    frames: Frames, poses: dict[str, Pose], file: str, place: str
) -> Iterator[MotionFault]:
    for index, frame in enumerate(frames):
        if frame.pose not in poses:
            known = "one of " + ", ".join(sorted(poses))
            yield MotionFault(file, f"{place}[{index}].pose", _shown(frame.pose), known)
    times = [frame.at for frame in frames]
    if times[0] != 0 or times[-1] != 1 or any(a >= b for a, b in pairwise(times)):
        yield MotionFault(file, place, _shown(times), "`at` rising from 0 to 1")


def _validation_fault(message: str, data: bytes, file: str) -> MotionFault:
    """Turn msgspec's sentence, "Expected `int`, got `str` - at `$.a[0]`", into a fault."""
    problem, _, path = message.partition(" - at `$")
    path = path.removesuffix("`").removeprefix(".")
    unknown = re.fullmatch(r"Object contains unknown field `(.+)`", problem)
    missing = re.fullmatch(r"Object missing required field `(.+)`", problem)
    if unknown:
        found = f"an unknown field `{unknown[1]}`"
        return MotionFault(file, path, found, "only the documented fields")
    if missing:
        return MotionFault(file, path, "nothing", f"the field `{missing[1]}`")
    got = re.search(r", got `(.+)`$", problem)
    expected = problem.partition(", got ")[0].removeprefix("Expected ").replace("`", "")
    if problem.startswith("Invalid"):
        expected = f"one of the documented values ({problem[0].lower()}{problem[1:]})"
    value = _value_at(data, path)
    found = _shown(value) if value is not None else (got[1] if got else "something else")
    return MotionFault(file, path, found, expected)


def _value_at(data: bytes, path: str) -> Any:
    """The value at msgspec's `path` ("a[0].b"), or None where the path cannot be followed."""
    try:
        value: Any = json.loads(data)
        for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path):
            value = value[int(index)] if index else value[name]
    except (KeyError, IndexError, TypeError, *UNREADABLE):
        return None  # a file may be broken after its first wrong value
    return value


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST_FOUND else text[:LONGEST_FOUND] + "…"


def _syntax_fault(data: bytes, file: str, message: str) -> MotionFault:
    try:
        json.loads(data)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        return MotionFault(file, place, f"broken JSON ({error.msg.lower()})", "a JSON object")
    except UnicodeDecodeError:
        return MotionFault(file, "", "letters that are not UTF-8", "a text file saved as UTF-8")
    except UNREADABLE:
        return MotionFault(file, "", "a huge number, or lists nested too deeply", "a JSON object")
    return MotionFault(file, "", f"broken JSON ({message})", "a JSON object")
