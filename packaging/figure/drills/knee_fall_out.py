"""Knee fall-out: on the back, soles together, the knees bent to a right angle, hands on the belly.

Knees at a right angle put the ankles as far from the hips as thigh and shin are from corner to
corner, whatever the knees do.
"""

from figure.posing import Aim, Key

FREE = (
    "pelvis.pitch",
    "spine.trunk_flexion",
    "spine.neck_flexion",
    "right.leg.*",
    "right.arm.*",
    "right.hand.*",
)


def sunk(height: float) -> dict[str, Aim]:
    """Both knees with their middle so high."""
    return {
        "right_knee.z": height,
        "right_ankle.ankle_inversion": (-10.0, 34.0),
        "right_ankle.ankle_rotation": (-29.0, 29.0),
        "right_ankle.ankle_dorsiflexion": (-48.0, 15.0),
    }


def feet(roll: float) -> dict[str, object]:
    """Soles together, turned so far from flat."""
    place = {"by": "ankle", "at": [0.6045, -0.072, 0.04], "heading": 4, "pitch": -4}
    return {"right.foot": {**place, "roll": roll}}


ON_BELLY: dict[str, Aim] = {
    "right_wrist@lumbar.x": (0.11, 0.14),
    "right_wrist@lumbar.y": (-0.15, -0.10),
    "right_wrist@lumbar.z": (0.02, 0.08),
    "right_fingers+waist": (-0.01, 0.012),
    "right_elbow.z": (0.04, 0.09),
    "right_elbow.y": (-0.38, -0.28),
}
POSTURE: dict[str, Aim] = {"trunk.trunk_flexion": (0.0, 8.0), "neck.neck_flexion": (0.0, 14.0)}
NEAR = {
    "right.leg.hip_flexion": 14,
    "right.leg.hip_abduction": 40,
    "right.leg.hip_external_rotation": 61,
    "right.leg.ankle_dorsiflexion": -44,
    "right.leg.ankle_inversion": 19,
    "right.leg.ankle_rotation": -10,
}
KEPT = ("pelvis", "spine", "left.arm", "left.hand", "right.arm", "right.hand")
KEYS = [
    Key(
        "reached",
        free=FREE,
        fix=feet(88) | NEAR,
        aims={**POSTURE, **ON_BELLY, **sunk(0.18)},
        alike=True,
    ),
    Key(
        "ready",
        free=("right.leg.*", "right.foot.pitch"),
        fix=feet(66),
        same=dict.fromkeys(KEPT, "reached"),
        aims=sunk(0.28),
        alike=True,
    ),
]
