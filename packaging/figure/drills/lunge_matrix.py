"""Lunge matrix: a level pelvis, a knee that is bent when the foot lands, hands at the chest."""

from dataclasses import replace

from figure.posing import Aim, Key

LEVEL = {
    "pelvis.tilt": 0.0,
    "trunk.trunk_lateral_flexion": 0.0,
    "trunk.trunk_axial_rotation": 0.0,
    "left_ankle.ankle_rotation": (-8.0, 8.0),
    "left_ankle.ankle_inversion": (-8.0, 8.0),
    "right_ankle.ankle_rotation": (-10.0, 10.0),
    "right_ankle.ankle_inversion": (-10.0, 10.0),
}
HANDS = {
    "right.hand": {
        "on": "thorax",
        "at": [0.224, -0.02, 0.12],
        "pitch": -45,
        "roll": 90,
        "heading": 4,
    },
    "left.hand": {
        "on": "thorax",
        "at": [0.224, 0.02, 0.12],
        "pitch": -45,
        "roll": -90,
        "heading": -4,
    },
    **{
        f"{side}.arm": {
            "shoulder_flexion": 25,
            "shoulder_abduction": 38,
            "shoulder_external_rotation": -50,
            "elbow_flexion": 105,
            "finger_flexion": 3,
        }
        for side in ("right", "left")
    },
}
LEGS = ("pelvis.*", "spine.trunk_*", "*.leg.*", "left.foot.pitch")
LANDING = {
    **LEVEL,
    "right_knee.knee_flexion": (24.0, 32.0),
    "left_ankle.ankle_dorsiflexion": (0.0, 30.0),
    "left_hip.hip_flexion": (-14.0, 10.0),
    "left_knee.knee_flexion": (12.0, 40.0),
}
LOW = {
    **LEVEL,
    "right_knee.knee_flexion": (88.0, 96.0),
    "left_knee.z": (0.13, 0.19),
    "left_ankle.ankle_dorsiflexion": (0.0, 33.0),
    "right_ankle.ankle_dorsiflexion": (0.0, 14.0),
    "pelvis.lean": (4.0, 12.0),
    "left_hip.hip_flexion": (-12.0, 2.0),
}

SIDE = {
    "pelvis.tilt": (-4.0, 4.0),
    "left_knee.knee_flexion": (2.0, 5.0),
    "left_ankle.ankle_inversion": (-18.0, 30.0),
    "right_ankle.ankle_rotation": (-12.0, 12.0),
    "right_hip.x-left_hip.x": (-0.01, 0.01),
}
SIDE_LANDING = {
    **SIDE,
    "left_knee.knee_flexion": (8.0, 13.0),
    "right_knee.knee_flexion": (28.0, 34.0),
    "pelvis.y": (-0.35, -0.31),
}
SIDE_LOW = {
    **SIDE,
    "right_knee.knee_flexion": (96.0, 104.0),
    "left_ankle.ankle_rotation": (-24.0, 24.0),
    "pelvis.lean": (22.0, 34.0),
    "right_knee.y-right_ball.y": (-0.02, 0.03),
}
AHEAD = {"right_hip.x-left_hip.x": (-0.01, 0.01), "right_thigh.heading": (-4.0, 4.0)}
ASLANT = {
    "right_hip.x-left_hip.x": (-0.085, -0.06),
    "left_foot.heading": (-12.0, 8.0),
    "right_thigh.heading": (-44.0, -34.0),
    "right_ankle.ankle_inversion": (-18.0, 18.0),
}
DIAGONAL_LEGS = (*LEGS, "left.foot.heading")
FORWARD_STEP = Key("forward_step", fix=HANDS, free=LEGS, aims={**LANDING, **AHEAD})
FORWARD = Key("forward_lunge", fix=HANDS, free=LEGS, aims={**LOW, **AHEAD})
DIAGONAL_STEP = Key(
    "diagonal_step",
    fix=HANDS,
    free=DIAGONAL_LEGS,
    aims={
        **LANDING,
        **ASLANT,
        "left_ankle.ankle_dorsiflexion": (0.0, 26.0),
        "left_knee.knee_flexion": (24.0, 40.0),
        "pelvis.lean": (2.0, 13.0),
        "right_knee.knee_flexion": (26.0, 33.0),
    },
)
DIAGONAL = Key("diagonal_lunge", fix=HANDS, free=DIAGONAL_LEGS, aims={**LOW, **ASLANT})
FLAT = {"left.foot.pitch": 0.5}
SIDE_STEP = Key("side_step", fix={**HANDS, **FLAT}, free=LEGS[:-1], aims=SIDE_LANDING)
SIDEWAYS = Key("side_lunge", fix={**HANDS, **FLAT}, free=LEGS[:-1], aims=SIDE_LOW)
SHORTER = {
    "right_knee.knee_flexion": (52.0, 64.0),
    "left_knee.z": (0.2, 0.42),
    "left_ankle.ankle_dorsiflexion": (-20.0, 36.0),
}


def short(key: Key, at: list[float], pelvis: list[float], **aims: Aim) -> Key:
    """The same lunge with a shorter step."""
    changed = {**key.aims, **aims}
    feet = {name: value for name, value in key.fix.items() if ".foot" in name}
    fix = {**feet, "right.foot.at": at, "pelvis.at": pelvis}
    return replace(key, variant="short-steps", like=key.name, fix=fix, aims=changed)


UP = {"shoulder_flexion": 174, "shoulder_abduction": 4, "elbow_flexion": 8, "finger_flexion": 8}
RISING = {
    "shoulder_flexion": 100,
    "shoulder_abduction": 12,
    "elbow_flexion": 45,
    "finger_flexion": 12,
}

UP_HANDS = {"right.hand": None, "left.hand": None}

KEYS = [
    Key("stand", fix={**HANDS, "pelvis.at": [-0.4, 0, 0.919]}, free=(), aims={}),
    FORWARD,
    FORWARD_STEP,
    SIDE_STEP,
    SIDEWAYS,
    DIAGONAL,
    DIAGONAL_STEP,
    short(FORWARD, [0.42, -0.1, 0.0], [0.05, 0.0, 0.68], **SHORTER),
    short(
        FORWARD_STEP,
        [0.42, -0.1, 0.0],
        [-0.02, 0.0, 0.84],
        **{"right_knee.knee_flexion": (18.0, 28.0)},
    ),
    short(
        SIDEWAYS,
        [-0.271, -0.71, 0.0],
        [-0.57, -0.46, 0.7],
        **{"right_knee.knee_flexion": (56.0, 66.0)},
    ),
    short(
        SIDE_STEP,
        [-0.271, -0.71, 0.0],
        [-0.45, -0.28, 0.845],
        **{"pelvis.y": (-0.3, -0.24), "right_knee.knee_flexion": (23.0, 30.0)},
    ),
    short(DIAGONAL, [0.19, -0.5, 0.0], [-0.05, -0.14, 0.68], **SHORTER),
    short(
        DIAGONAL_STEP,
        [0.19, -0.5, 0.0],
        [-0.09, -0.14, 0.84],
        **{"right_knee.knee_flexion": (18.0, 28.0)},
    ),
    Key(
        "forward_lunge",
        variant="overhead-reach",
        like="forward_lunge",
        free=(),
        fix={**UP_HANDS, "right.arm": UP, "left.arm": UP, "spine.trunk_flexion": -1.0},
        aims={},
    ),
    Key(
        "forward_step",
        variant="overhead-reach",
        like="forward_step",
        free=(),
        fix={**UP_HANDS, "right.arm": RISING, "left.arm": RISING},
        aims={},
    ),
]
