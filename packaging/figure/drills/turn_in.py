"""Seated turn-in: hands on the table's edge, thighs level, so that the shin tells the turning."""

from dataclasses import replace

from figure.posing import Aim, Key

HANDS: dict[str, Aim] = {
    "right_wrist.y": -0.30,
    "right_wrist.z": 0.786,
    "right_wrist.x": (-0.06, 0.04),
    "right_knuckle.z": (0.780, 0.786),
    "right_fingertip.z": (0.770, 0.785),
    "right_fingertip.y": -0.36,
    "right_elbow.elbow_flexion": (4.0, 25.0),
    "right_elbow.y": (-0.34, -0.24),
    "pelvis.lean": (-6.0, 2.0),
    "trunk.trunk_flexion": (0.0, 8.0),
}
LEVEL: dict[str, Aim] = {
    "right_thigh.slope": 0.0,
    "right_thigh.heading": 0.0,
    "right_knee.knee_flexion": 90.0,
    "right_ankle.ankle_dorsiflexion": -16.0,
}
KEPT = ("pelvis", "spine", "left.arm", "left.hand", "right.arm", "right.hand")
SITTING = Key(
    "ready",
    free=(
        "pelvis.pitch",
        "spine.trunk_flexion",
        "spine.neck_flexion",
        "right.leg.*",
        "right.arm.*",
        "right.hand.*",
    ),
    aims={**HANDS, **LEVEL, "right_hip.hip_external_rotation": 0.0},
    alike=True,
)
TURNED = replace(
    SITTING,
    name="reached",
    free=("right.leg.*",),
    same=dict.fromkeys(KEPT, "ready"),
    aims={**LEVEL, "right_hip.hip_external_rotation": -31.0},
)
KEYS = [SITTING, TURNED]
