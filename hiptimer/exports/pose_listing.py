"""A figure's pose as numbers: joints, angles, contacts, and how far each muscle is stretched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from hiptimer.figure.joint_angles import all_angles, leg_angles_of
from hiptimer.figure.moment import Moment
from hiptimer.figure.muscle_lengths import MuscleLength, MuscleModel
from hiptimer.figure.skeleton import SIGNS, Handed
from hiptimer.training.exercises import Action, Exercise, Laterality, Limb, Role

DIGITS = 4
EFFECTS = {Action.STRETCHED: "stretched", Action.STRENGTHENED: "working"}


def pose_json(exercise: Exercise, moment: Moment, model: MuscleModel) -> str:
    """What is to be measured at one moment of a drill, in metres and degrees."""
    effects = effects_of(exercise, mirrored=moment.mirrored)
    muscles = [
        row
        for side in SIGNS
        for row in _rows(side, model.lengths(leg_angles_of(moment.body, side)), effects)
    ]
    angles = all_angles(moment.body)
    return _formatted(
        exercise=exercise.id,
        side="left" if moment.mirrored else "right",
        pose=moment.pose,
        joints={name: _rounded(point) for name, point in moment.body.joints().items()},
        angles={part: {k: round(v, 2) for k, v in each.items()} for part, each in angles.items()},
        contacts=[
            {
                "name": each.name,
                "on": each.on,
                "point": _rounded(each.point),
                "planted": _rounded(each.planted),
            }
            for each in moment.contacts
        ],
        muscles=muscles,
    )


def angles_json(angles: Mapping[str, float], model: MuscleModel) -> str:
    """The muscles of the right leg at those joint angles in degrees, which may be any part."""
    return _formatted(muscles=_rows("right", model.lengths(angles), {}))


def pose_lines(exercise: Exercise, moment: Moment, model: MuscleModel) -> list[str]:
    """What is stretched and what works at one moment, a muscle a line, most stretched first."""
    effects = effects_of(exercise, mirrored=moment.mirrored)
    found = [
        (length.share, f"{side:<5}  {name:<10}  {effects[name, side]:<9}  {length.share:4.0%}")
        for side in SIGNS
        for name, length in model.lengths(leg_angles_of(moment.body, side)).items()
        if (name, side) in effects
    ]
    return [line for _, line in sorted(found, reverse=True)]


def effects_of(exercise: Exercise, *, mirrored: bool) -> dict[tuple[str, Handed], str]:
    """What the drill does to each muscle path of each leg; what matters most, where it is both."""
    working: Handed = "left" if mirrored else "right"
    other: Handed = "right" if mirrored else "left"
    sides: dict[Limb, tuple[Handed, ...]] = {
        Limb.NAMED: (working,),
        Limb.OPPOSITE: (other,),
        Limb.BOTH: (working, other),
    }
    if exercise.laterality is Laterality.BILATERAL:
        sides[Limb.NAMED] = (working, other)
    found: dict[tuple[str, Handed], str] = {}
    for muscle in sorted(exercise.muscles, key=lambda each: each.role is not Role.PRIMARY):
        for side in sides[muscle.limb]:
            for path in muscle.paths:
                found.setdefault((path, side), EFFECTS[muscle.action])
    return found


def _rows(
    side: Handed,
    lengths: Mapping[str, MuscleLength],
    effects: Mapping[tuple[str, Handed], str],
) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "side": side,
            "length": round(length, DIGITS + 1),
            "share": round(share, DIGITS),
            "effect": effects.get((name, side)),
        }
        for name, (length, share) in lengths.items()
    ]


def _rounded(point: tuple[float, float, float]) -> list[float]:
    return [round(x, DIGITS) for x in point]


def _formatted(**fields: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(fields), indent=2).decode()
