"""Thigh drop: on a table's edge, both hands round the other knee, the back flat."""

from dataclasses import replace

from figure.posing import Key

FREE = (
    "pelvis.z",
    "pelvis.pitch",
    "spine.trunk_flexion",
    "spine.neck_flexion",
    "left.leg.*flexion",
    "left.leg.hip_abduction",
    "*.arm.*",
    "*.hand.*",
)
HELD = {
    "left_hip.hip_flexion": (110.0, 118.0),
    "left_hip.hip_abduction": (2.0, 8.0),
    "left_knee.knee_flexion": (112.0, 128.0),
    "trunk.trunk_flexion": (0.0, 18.0),
    "neck.neck_flexion": (-4.0, 20.0),
    "left_ankle.ankle_dorsiflexion": -12.0,
    "right_wrist@left_shank.z": (-0.05, 0.03),
    "left_wrist@left_shank.z": (-0.05, 0.03),
    "right_wrist@left_shank.y": (-0.075, -0.045),
    "left_wrist@left_shank.y": (0.045, 0.075),
    "right_wrist@left_shank.x": (0.03, 0.075),
    "left_wrist@left_shank.x": (0.03, 0.075),
    "right_hand+left_shank": (-0.01, 0.02),
    "left_hand+left_shank": (-0.01, 0.02),
    "right_fingers+left_shank": (-0.03, 0.02),
    "left_fingers+left_shank": (-0.03, 0.02),
    "right_elbow.elbow_flexion": (15.0, 90.0),
    "left_elbow.elbow_flexion": (15.0, 90.0),
}
DROPPED = Key(
    "reached",
    free=(*FREE, "right.leg.hip_flexion", "right.leg.knee_flexion"),
    aims={**HELD, "right_thigh.slope": -10.6, "right_shank.slope": -90.0},
)
KEPT = ("pelvis", "spine", "left.leg", "left.arm", "left.hand", "right.arm", "right.hand")
READY = Key(
    "ready",
    free=("right.leg.*flexion", "right.leg.hip_abduction"),
    same=dict.fromkeys(KEPT, "reached"),
    aims={
        "right_hip.hip_flexion": (104.0, 116.0),
        "right_knee.knee_flexion": (112.0, 128.0),
        "right_hip.hip_abduction": (2.0, 10.0),
        "right_ankle.ankle_dorsiflexion": -12.0,
    },
)
ON_THIGHS = {
    "right.hand": {"on": "right_thigh", "at": [0.09, -0.025, -0.27]},
    "right.arm.finger_flexion": 35,
    "right.arm.shoulder_flexion": 40,
    "right.arm.elbow_flexion": 40,
}
SITTING = Key(
    "sitting",
    free=(
        "pelvis.pitch",
        "right.arm.*",
        "spine.trunk_flexion",
        "spine.neck_flexion",
        "right.leg.*",
    ),
    fix=ON_THIGHS,
    aims={
        "pelvis.lean": (-8.0, 4.0),
        "trunk.trunk_flexion": (0.0, 12.0),
        "right_thigh.slope": 0.0,
        "right_shank.slope": -90.0,
        "right_ankle.y": (-0.12, -0.09),
        "right_hand+right_thigh": (-0.01, 0.015),
        "right_fingers+right_thigh": (-0.01, 0.02),
        "right_elbow.y": (-0.34, -0.22),
    },
    alike=True,
)
ROLLING = Key(
    "rolling",
    start="sitting+ready",
    free=(
        "pelvis.pitch",
        "spine.trunk_flexion",
        "spine.neck_flexion",
        "right.leg.*",
        "right.arm.*",
    ),
    fix={**ON_THIGHS, "contacts": {}, "pelvis.pitch": -48, "pelvis.yaw": 0},
    aims={
        "pelvis.lean": -48.0,
        "right_hip.hip_flexion": (98.0, 112.0),
        "right_hip.hip_abduction": (2.0, 8.0),
        "right_knee.knee_flexion": (96.0, 116.0),
        "right_ankle.y": (-0.12, -0.09),
        "trunk.trunk_flexion": (12.0, 34.0),
        "neck.neck_flexion": (5.0, 25.0),
        "right_hand+right_thigh": (-0.01, 0.015),
        "right_fingers+right_thigh": (-0.01, 0.02),
        "right_elbow.y": (-0.36, -0.22),
    },
    alike=True,
)
KEYS = [replace(DROPPED, fix={"contacts.back": "table"}), READY, SITTING, ROLLING]
