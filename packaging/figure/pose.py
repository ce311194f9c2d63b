"""Solve the key poses of a drill, and say what is wrong with how it moves.

python packaging/figure/pose.py solve DRILL [KEY ...]   write the poses of `drills/` into the file
python packaging/figure/pose.py faults DRILL [--phases N]   slides, floor, range, overlap, jumps
python packaging/figure/pose.py measure DRILL POSE MEASURE ...   e.g. right_shank.heading
"""

from __future__ import annotations

import argparse
import importlib
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]

import msgspec

from figure.faults import all_faults, hardest_push
from figure.measures import Measured
from figure.mending import faulty_phases, key_to_mend, pose_between, split
from figure.pose_files import (
    halfway,
    is_object,
    path_of,
    put,
    read_motion,
    take_from,
    whole_pose,
    write_motion,
)
from figure.posing import Key, posed
from figure.ways import Way, all_motions
from hiptimer.figure.keyframes import solved
from hiptimer.figure.motion import Stage
from hiptimer.figure.motion_file import Pose, Take

TIMELINES: dict[str, Stage] = {"change": "change", "rep": "rep", "entry": "enter", "rest": "rest"}
"""The timelines of a take, and the stage in which each is played."""
MENDED, NEAR = 6, 0.03
"""Poses that are put into a timeline at most, and how near to another none is."""
KEPT = ("elbow", "knee", "skull")
"""Joints that a mended pose leaves where they were, as nearly as may be."""
SHOWN = 14
"""Kinds of faults that are printed of one side."""


def keys_of(exercise: str) -> list[Key]:
    """The keys of a drill, as `drills/` describes them."""
    return importlib.import_module(f"figure.drills.{exercise.replace('-', '_')}").KEYS


def solve(exercise: str, only: list[str]) -> None:
    """Solve keys in turn, and write the file after each."""
    for key in keys_of(exercise):
        label = f"{key.variant}:{key.name}" if key.variant else key.name
        if only and label not in only:
            continue
        motion = read_motion(exercise)
        found = _solved_into(motion, key)
        write_motion(motion)
        print(label, *_misses(found, key))


def _solved_into(motion: dict[str, Any], key: Key) -> Measured:
    base = motion["poses"]
    own = (
        motion["variants"].setdefault(key.variant, {}).setdefault("poses", {})
        if key.variant
        else base
    )
    start = key.start or key.name
    one, _, other = start.partition("+")
    pose = whole_pose(own, one, base)
    if other:
        pose = halfway(pose, whole_pose(own, other, base))
    for name, value in key.fix.items():
        put(pose, path_of(name), value)
    for name, other in key.same.items():
        put(pose, path_of(name), take_from(whole_pose(own, other, base), path_of(name)))
    places = {
        joint: solved(other, msgspec.convert(whole_pose(own, other, base), Pose)).body.joints()[
            joint
        ]
        for joint, other in key.near.items()
    }
    pose, body = posed(pose, key, _take(motion, key.variant), places)
    if key.like:
        pose = _difference(whole_pose(own if key.like != key.name else {}, key.like, base), pose)
        pose = {"like": key.like, **pose}
    own[key.name] = pose
    return Measured(body.body)


def _take(motion: dict[str, Any], variant: str | None) -> Take:
    """What a pose meets, without timelines: they may name poses that are not solved yet."""
    changed: dict[str, Any] = motion["variants"].get(variant, {}) if variant else {}
    whole: dict[str, Any] = {**motion, **changed}
    known = {k: whole[k] for k in ("camera", "props", "beyond", "touching") if k in whole}
    return msgspec.convert(known | {"poses": {}}, Take)


def _difference(whole: Any, pose: Any) -> Any:
    """What `pose` says that `whole` does not."""
    found: dict[str, Any] = {}
    gone = [k for k in ("foot", "hand", "knee") if k in whole and k not in pose]
    for name, value in pose.items():
        if value == whole.get(name):
            continue
        whole_part = name in {"pelvis", "foot", "hand"} or not is_object(value)
        changed = value if whole_part else _difference(whole.get(name, {}), value)
        if changed or whole_part:
            found[name] = changed
    if gone:
        found["free"] = gone
    if "contacts" in whole:
        ended = {k: None for k in whole["contacts"] if k not in pose.get("contacts", {})}
        if ended:
            found["contacts"] = found.get("contacts", {}) | ended
    return found


def _misses(found: Measured, key: Key) -> list[str]:
    """What was asked and is not reached."""
    told: list[str] = []
    for name, aim in key.aims.items():
        value = found.value(name)
        low, high = aim if isinstance(aim, tuple) else (aim, aim)
        if not low - 0.02 <= value <= high + 0.02 or (
            abs(high) > 2 and not low - 1 <= value <= high + 1
        ):
            told.append(f"{name} {value:.2f} (wanted {aim})")
    return told


def faults(exercise: str, variants: list[str | None], phases: int, *sides: bool) -> None:
    """Print every kind of fault once, where it begins, and how hard the drill is pushed."""
    for variant in variants:
        way = Way(exercise, variant)
        for mirrored in sides:
            seen: dict[tuple[str, str], list[str]] = {}
            for where, fault in all_faults(way, phases, mirrored=mirrored):
                words = fault.split()
                kind = " ".join(w for w in words if not any(c.isdigit() for c in w))
                seen.setdefault((where.split()[0], kind), []).append(
                    f"{where.split()[-1]}: {fault}"
                )
            for (stage, _), found in list(seen.items())[:SHOWN]:
                worst = max(found, key=lambda f: abs(_number(f)))
                print(
                    way,
                    "left" if mirrored else "right",
                    stage,
                    found[0].split(":")[0],
                    "to",
                    found[-1].split(":")[0],
                    "|",
                    worst,
                )
            for stage in (*way.stages, "switch"):
                if way.seconds(stage):
                    push = hardest_push(way, stage)
                    if push.size > 6:
                        print(way, stage, f"{push.joint} {push.size:.1f} m/s2 at {push.at:.3f}")


def mend(exercise: str, variants: list[str | None], phases: int) -> None:
    """Put a legal pose into the way wherever the way between two is not legal."""
    for variant in variants:
        for timeline in TIMELINES:
            for _ in range(MENDED):
                all_motions.cache_clear()
                if not _mended(Way(exercise, variant), timeline, phases):
                    break


def _mended(way: Way, timeline: str, phases: int) -> bool:
    stage = TIMELINES[timeline]
    played = getattr(way.motion.scene(way.variant, mirrored=False), timeline)
    if not played:
        return False
    motion = read_motion(way.exercise)
    take = motion["variants"].get(way.variant, {}) if way.variant else motion
    frames = take.get(timeline) or motion[timeline]
    far = (
        (at, fault)
        for at, fault in faulty_phases(way, stage, phases, [frame["at"] for frame in frames])
        if all(abs(frame["at"] - at) > NEAR for frame in frames) and not _rests(frames, at)
    )
    at, fault = next(far, (0.0, ""))
    if not fault:
        return False
    for other in motion["variants"].values() if way.variant is None else ():
        # What mends this way does not fit one that has poses of its own.
        if other.get("poses") and not other.get(timeline):
            other[timeline] = frames
    own, base = take.setdefault("poses", {}), motion["poses"]
    whole = {name: whole_pose(own, name, base) for name in {**base, **own}}
    name = f"{timeline}_{round(at * 1000):03}"
    pose = pose_between(played.timeline, at, whole)
    joints = way.joints(stage, at)
    places = {joint: place for joint, place in joints.items() if joint.endswith(KEPT)}
    pose, _ = posed(pose, key_to_mend(name, way.variant), _take(motion, way.variant), places)
    own[name] = pose
    take[timeline] = split(frames, at, name)
    write_motion(motion)
    print(way, stage, f"{at:.3f}: {fault}: mended")
    return True


def _rests(frames: list[dict[str, Any]], at: float) -> bool:
    """Whether the body rests in one pose there: what is wrong with it is wrong with the key."""
    pairs = pairwise(frames)
    return any(a["at"] <= at <= b["at"] and a["pose"] == b["pose"] for a, b in pairs)


def _number(text: str) -> float:
    found = [
        w for w in text.split(":", 1)[1].split() if w.replace(".", "").replace("-", "").isdigit()
    ]
    return float(found[0]) if found else 0.0


def measure(exercise: str, label: str, names: list[str]) -> None:
    """Print measures of a pose, or of `stage@fraction`."""
    variant, _, name = label.rpartition(":")
    scene = Way(exercise).motion.scene(variant or None, mirrored=False)
    key = Measured(scene.key(name).body)
    for each in names or sorted(key.angles):
        print(f"{each:40} {key.value(each):8.3f}")


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("what", choices=("solve", "faults", "measure", "mend"))
    parser.add_argument("drill")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--phases", type=int, default=60)
    parser.add_argument("--left", action="store_true", help="faults of the left side")
    given = parser.parse_args()
    if given.what == "solve":
        solve(given.drill, given.names)
    elif given.what == "measure":
        measure(given.drill, given.names[0], given.names[1:])
    else:
        variants = [n if n != "base" else None for n in given.names]
        variants = variants or [None, *Way(given.drill).motion.variants]
        if given.what == "mend":
            mend(given.drill, variants, given.phases)
        else:
            faults(given.drill, variants, given.phases, *((True,) if given.left else (False,)))


if __name__ == "__main__":
    main()
