"""Cossack squat: the bent knee goes where its toes point, the straight leg's toes come up."""

from dataclasses import replace

from figure.posing import Key

LEGS = (
    "pelvis.*",
    "spine.trunk_flexion",
    "*.leg.*",
    "left.foot.heading",
    "left.foot.pitch",
    "left.foot.roll",
)
OVER_FOOT = {
    "right_thigh.heading": (-47.0, -36.0),
    "right_ankle.ankle_inversion": (-12.0, 12.0),
    "right_ankle.ankle_rotation": (-10.0, 10.0),
    "right_ankle.ankle_dorsiflexion": (20.0, 37.0),
}
STRAIGHT = {
    "left_knee.knee_flexion": (0.0, 4.0),
    "left_hip.hip_abduction": (30.0, 44.0),
    "left_ankle.ankle_inversion": (-8.0, 12.0),
    "left_ankle.ankle_rotation": (-10.0, 10.0),
}
TOES_UP = {
    "left_foot.slope": (38.0, 60.0),
    "left_hip.hip_external_rotation": (0.0, 42.0),
    "left_ankle.ankle_dorsiflexion": (0.0, 16.0),
}
LEVEL = {
    "pelvis.tilt": (-9.0, 9.0),
    "trunk.trunk_flexion": (4.0, 12.0),
    "right_hip.x-left_hip.x": (-0.02, 0.02),
}
DEEP = Key(
    "deep_side_squat",
    free=LEGS,
    fix={"right.foot.at": [0.1741, -0.5487, 0], "left.foot.at": [0.0092, 0.4103, 0]},
    aims={
        **OVER_FOOT,
        **STRAIGHT,
        **TOES_UP,
        **LEVEL,
        "right_knee.knee_flexion": (94.0, 102.0),
        "pelvis.lean": (20.0, 30.0),
        "neck.neck_flexion": -18.0,
    },
)

TOGETHER = {"right.foot": {"at": [0.14, -0.1, 0], "heading": -6}}
UPRIGHT = {
    "pelvis.tilt": (-5.0, 5.0),
    "pelvis.lean": (-2.0, 6.0),
    "right_knee.knee_flexion": (3.0, 18.0),
    "left_knee.knee_flexion": (3.0, 30.0),
}
ONE_FOOT_IN = Key(
    "one_foot_in",
    start="wide_stance",
    like="wide_stance",
    free=("pelvis.*", "*.leg.*"),
    fix={**TOGETHER, "pelvis.at": [-0.0052, 0.12, 0.86]},
    aims={**UPRIGHT, "pelvis.y": (0.0, 0.12)},
)
FEET_TOGETHER = Key(
    "feet_together",
    start="wide_stance",
    like="wide_stance",
    free=("pelvis.*", "*.leg.*"),
    fix={
        **TOGETHER,
        "left.foot": {"by": "heel", "at": [-0.05, 0.1, 0], "heading": 6},
        "pelvis.at": [-0.0052, 0.0, 0.92],
    },
    aims={
        **UPRIGHT,
        "right_knee.knee_flexion": (0.0, 8.0),
        "left_knee.knee_flexion": (0.0, 8.0),
        "right_ball.x-left_ball.x": 0.0,
        "pelvis.y": 0.0,
    },
)
HELD = {f"{side}.{part}": "wide_stance" for side in ("right", "left") for part in ("hand", "arm")}
KEYS = [
    Key(
        "wide_stance",
        free=("pelvis.z",),
        fix={"right.foot.at": [0.1741, -0.5487, 0], "left.foot.at": [0.0092, 0.4103, 0]},
        aims={"right_knee.knee_flexion": 8.0},
    ),
    DEEP,
    replace(
        DEEP,
        variant="half-depth",
        like="wide_stance",
        start="wide_stance",
        free=("pelvis.*", "spine.*", "*.leg.*"),
        fix={"pelvis.at": [-0.07, -0.25, 0.68]},
        aims={
            **OVER_FOOT,
            **STRAIGHT,
            **LEVEL,
            "right_ankle.ankle_dorsiflexion": (5.0, 34.0),
            "right_knee.knee_flexion": (70.0, 78.0),
            "left_ankle.ankle_inversion": (-18.0, 30.0),
            "left_ankle.ankle_rotation": (-25.0, 25.0),
            "pelvis.lean": (23.0, 27.0),
            "neck.neck_flexion": -12.0,
        },
    ),
    replace(
        DEEP,
        variant="full-depth",
        like="deep_side_squat",
        fix={**DEEP.fix, "pelvis.at": [-0.11, -0.37, 0.45]},
        aims={
            **DEEP.aims,
            "right_hip.hip_abduction": (10.0, 41.0),
            "right_knee.knee_flexion": (106.0, 113.0),
            "right_ankle.ankle_dorsiflexion": (20.0, 36.5),
            "pelvis.z": (0.48, 0.52),
            "pelvis.lean": (22.0, 34.0),
        },
    ),
    Key(
        "wide_stance",
        variant="with-support",
        like="wide_stance",
        free=("pelvis.*", "spine.*", "*.arm.*"),
        fix={
            "right.hand": {"on": "chair", "at": [0.5, -0.15, 0.92], "heading": 0, "pitch": 25},
            "left.hand": {"on": "chair", "at": [0.5, 0.15, 0.92], "heading": 0, "pitch": 25},
            "right.arm": {"shoulder_flexion": 45, "elbow_flexion": 30, "finger_flexion": 50},
            "left.arm": {"shoulder_flexion": 45, "elbow_flexion": 30, "finger_flexion": 50},
        },
        aims={
            "right_elbow.elbow_flexion": (15.0, 60.0),
            "left_elbow.elbow_flexion": (15.0, 60.0),
            "pelvis.y": 0.0,
            "pelvis.tilt": 0.0,
        },
    ),
    replace(
        DEEP,
        variant="with-support",
        like="deep_side_squat",
        free=(*LEGS, "*.arm.*", "spine.*"),
        fix={**DEEP.fix, "pelvis.at": [-0.1, -0.3, 0.6]},
        same={
            f"{side}.{part}": "wide_stance"
            for side in ("right", "left")
            for part in ("hand", "arm")
        },
        aims={
            **OVER_FOOT,
            **STRAIGHT,
            **TOES_UP,
            "right_hip.x-left_hip.x": (-0.03, 0.03),
            "pelvis.tilt": (-9.0, 9.0),
            "right_ankle.ankle_dorsiflexion": (10.0, 35.0),
            "right_hip.hip_abduction": (10.0, 42.0),
            "right_knee.knee_flexion": (70.0, 92.0),
            "pelvis.lean": (20.0, 34.0),
            "neck.neck_flexion": -14.0,
            "right_thigh.heading": (-48.0, -28.0),
            "left_elbow.elbow_flexion": (5.0, 90.0),
            "right_elbow.elbow_flexion": (5.0, 90.0),
        },
    ),
    ONE_FOOT_IN,
    FEET_TOGETHER,
    *(
        replace(key, variant="with-support", like=key.name, free=(*key.free, "*.arm.*"), same=HELD)
        for key in (ONE_FOOT_IN, FEET_TOGETHER)
    ),
]
