"""Figure four stretch: both hands clasp the thigh from behind, and bent elbows pull it in."""

from dataclasses import replace

from figure.posing import Key

GRIP = {
    "right_knuckle~left_knuckle": (0.03, 0.052),
    "right_wrist@left_thigh.x": (-0.06, -0.02),
    "left_wrist@left_thigh.x": (-0.06, -0.02),
    "right_wrist@left_thigh.z": (-0.28, -0.2),
    "left_wrist@left_thigh.z": (-0.28, -0.2),
    "right_elbow.elbow_flexion": (28.0, 48.0),
    "left_elbow.elbow_flexion": (28.0, 48.0),
}
LEGS = {
    "left_knee.knee_flexion": 95.0,
    "right_hip.hip_external_rotation": (66.0, 77.0),
    "right_knee.knee_flexion": (110.0, 116.0),
    "right_ankle.ankle_dorsiflexion": (8.0, 14.0),
    "left_hip.hip_external_rotation": (-5.0, 5.0),
}
SIDES = ("right", "left")
ON_SHIN = {
    f"{side}_{measure}": value
    for side in ("right", "left")
    for measure, value in (
        ("hand+right_shank", (-0.008, 0.012)),
        ("fingers+right_shank", (-0.03, 0.012)),
        ("forearm+right_shank", (-0.1, 0.01)),
        ("forearm+right_thigh", (-0.2, 0.02)),
        ("elbow.elbow_flexion", (4.0, 75.0)),
        ("wrist.wrist_extension", (-10.0, 42.0)),
    )
}
HOLD = Key(
    "pull_in_hold",
    free=("pelvis.pitch", "*.leg.*", "*.arm.*", "*.hand.*"),
    aims={
        **GRIP,
        **LEGS,
        "left_hip.hip_flexion": (98.0, 102.0),
        "right_hip.hip_flexion": (105.0, 117.0),
        "right_hip.hip_abduction": (20.0, 34.0),
    },
)
SEATED = Key(
    "seated_tall",
    variant="seated",
    free=("*.arm.*", "*.hand.*"),
    aims={
        **ON_SHIN,
        "right_wrist@right_shank.z": (-0.18, 0.0),
        "left_wrist@right_shank.z": (-0.36, -0.22),
    },
)
REST = {
    f"{side}_{measure}": value
    for side, sign in (("right", -1), ("left", 1))
    for measure, value in (
        ("knuckle@pelvis.x", 0.13),
        ("knuckle@pelvis.y", sign * 0.075),
        ("fingertip@pelvis.x", 0.125),
        ("elbow.z", (0.05, 0.09)),
    )
}
LYING = Key(
    "ankle_on_thigh",
    free=("*.arm.*",),
    fix={
        "right.hand": {"on": "pelvis", "at": [0.15, -0.15, 0.17]},
        "left.hand": {"on": "pelvis", "at": [0.15, 0.15, 0.17]},
    },
    same={"right.arm": "hands_belly", "left.arm": "hands_belly"},
    aims=REST,
)
KEYS = [
    LYING,
    *(
        replace(
            LYING,
            name=name,
            free=(),
            same={f"{side}.arm": "ankle_on_thigh" for side in ("right", "left")},
            aims={},
        )
        for name in ("knees_bent", "ankle_lifted")
    ),
    HOLD,
    Key(
        "hand_through",
        free=("pelvis.pitch", "*.leg.*", "*.arm.*", "left.hand.*"),
        aims={
            **LEGS,
            "left_hip.hip_flexion": 92.0,
            "right_hip.hip_flexion": (90.0, 119.0),
        },
    ),
    replace(
        HOLD,
        variant="across",
        like="pull_in_hold",
        aims={
            **GRIP,
            **LEGS,
            "left_hip.hip_flexion": (94.0, 104.0),
            "right_knee.knee_flexion": (95.0, 125.0),
            "left_hip.hip_abduction": (3.0, 6.0),
            "right_hip.hip_flexion": (105.0, 117.0),
            "right_knee.y": (-0.24, -0.16),
        },
    ),
    SEATED,
    replace(
        SEATED,
        name="seated_hinge_hold",
        free=("*.arm.*",),
        same={f"{side}.{part}": "seated_tall" for side in SIDES for part in ("arm", "hand")},
        aims={"chest+left_forearm": (-0.1, 0.022), "right_thigh+right_forearm": (-0.1, 0.022)},
    ),
]
