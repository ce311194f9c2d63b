"""A motion file as plain JSON: its numbers by paths, and written so that a person can read it."""

from __future__ import annotations

import json
from math import asin, atan2, degrees
from pathlib import Path
from typing import Any, TypeGuard

from figure.ways import MOTIONS
from hiptimer.figure.vectors import Matrix, Vector
from hiptimer.storage.content import SELF_TESTS

PLANTS = ("foot", "hand", "knee")
WIDE = 100
ALIASES = {"x": ("at", 0), "y": ("at", 1), "z": ("at", 2)}

Path_ = tuple[str | int, ...]
Pose = dict[str, Any]


def read_motion(exercise: str) -> dict[str, Any]:
    """The motion of that exercise."""
    return json.loads(_path(exercise).read_text(encoding="utf-8"))


def write_motion(motion: dict[str, Any]) -> None:
    """Write a motion back to where it belongs."""
    text = formatted(motion, 0) + "\n"
    _path(motion["exercise"]).write_text(text, encoding="utf-8")


def _path(exercise: str) -> Path:
    self_test = MOTIONS / SELF_TESTS / f"{exercise}.json"
    return self_test if self_test.is_file() else MOTIONS / self_test.name


def whole_pose(poses: dict[str, Pose], name: str, base: dict[str, Pose]) -> Pose:
    """A pose with all that it inherits from others of `poses` or from those of `base`."""
    pose = poses[name] if name in poses else base[name]
    like = pose.get("like")
    if like is not None:
        own = poses if name in poses and like != name else {}
        pose = merged(whole_pose(own, like, base), pose)
    return json.loads(json.dumps(pose))  # a copy: who solves it writes into it


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def merged(whole: Any, change: Any) -> Any:
    """`whole` with what `change` says. Plants and places are replaced, all else is merged."""
    if not is_object(change) or not is_object(whole):
        return change
    found = {k: v for k, v in whole.items() if k not in change.get("free", ())}
    for key, value in change.items():
        if key in {"like", "free"}:
            continue
        if key in {"pelvis", "foot", "hand", "knee"} or key not in found:
            found[key] = value
        else:
            found[key] = merged(found[key], value)
    return found


def halfway(one: Any, other: Any) -> Any:
    """The pose between two, number by number; planted only where both are."""
    if is_object(one) and is_object(other):
        keys = [k for k in {**one, **other} if k not in PLANTS or (k in one and k in other)]
        zeros = {k: _zero(one.get(k, other.get(k))) for k in keys}
        return {k: halfway(one.get(k, zeros[k]), other.get(k, zeros[k])) for k in keys}
    if _is_list(one) and _is_list(other):
        return [halfway(a, b) for a, b in zip(one, other, strict=True)]
    return (one + other) / 2 if isinstance(one, float | int) else one


def _zero(value: Any) -> Any:
    return 0.0 if isinstance(value, float | int) else {} if isinstance(value, dict) else value


def path_of(name: str) -> Path_:
    """`right.foot.x` as the keys that lead there."""
    found: list[str | int] = []
    parts = name.split(".")
    for index, part in enumerate(parts):
        if index == len(parts) - 1 and part in ALIASES:
            found += ALIASES[part] if "knee" not in parts else ALIASES[part][1:]
        else:
            found.append(part)
    return tuple(found)


def get(pose: Pose, path: Path_) -> float:
    """The number at `path`; 0 where the file leaves it out."""
    node: Any = pose
    for key in path:
        node = node.get(str(key)) if is_object(node) else node[key]
        if node is None:
            return 0.0
    return float(node)


def put(pose: Pose, path: Path_, value: Any) -> None:
    """Set what is at `path`; None takes it away."""
    node: Any = pose
    for key in path[:-1]:
        node = node.setdefault(str(key), {}) if is_object(node) else node[key]
    if value is None and path[-1] not in node:
        return
    if value is None:
        del node[path[-1]]
    else:
        node[path[-1]] = value


def take_from(pose: Pose, path: Path_) -> Any:
    """What is at `path`, to be put elsewhere; None where there is nothing."""
    node: Any = pose
    for key in path:
        node = node.get(str(key)) if is_object(node) else node[key]
        if node is None:
            return None
    return json.loads(json.dumps(node))


def other_side(limbs: Pose) -> Pose:
    """The limbs of the right side as those of the left one, by the mirror rule."""
    found: Pose = json.loads(json.dumps(limbs))
    for name in PLANTS:
        if plant := found.get(name):
            place = plant["at"] if is_object(plant) else plant
            place[1] = -place[1]
            if is_object(plant):
                plant |= {turn: -plant[turn] for turn in ("heading", "roll") if turn in plant}
                plant |= {"on": plant["on"].replace("right_", "left_")} if "on" in plant else {}
    return found


def turn_of(axes: Matrix) -> Vector:
    """Heading, pitch and roll: the angles that `by_zyx` makes `axes` from."""
    return (
        degrees(atan2(axes[3], axes[0])),
        degrees(asin(max(-1.0, min(1.0, -axes[6])))),
        degrees(atan2(axes[7], axes[8])),
    )


def formatted(value: Any, depth: int) -> str:
    """JSON with a line for what fits into one, and two spaces for what is inside."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + 2 * depth <= WIDE and depth > 0 and _is_flat(value):
        return flat
    inner, outer = "  " * (depth + 1), "  " * depth
    if is_object(value):
        lines = [f"{inner}{json.dumps(k)}: {formatted(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{outer}}}"
    if _is_list(value):
        lines = [f"{inner}{formatted(v, depth + 1)}" for v in value]
        return "[\n" + ",\n".join(lines) + f"\n{outer}]"
    return flat


def _is_flat(value: Any) -> bool:
    """Whether it nests no deeper than a plant in a limb."""
    return json.dumps(value).count("{") <= 2
