"""Standing hip flexor stretch: the tuck first, then the hips go forward over the front foot."""

from dataclasses import replace

from figure.posing import Key

REAR = {
    "right_hip.hip_external_rotation": (-3.0, 3.0),
    "right_ankle.ankle_rotation": (-5.0, 5.0),
    "right_ankle.ankle_inversion": (-5.0, 5.0),
    "right_toes.toe_extension": (0.0, 50.0),
    "pelvis.tilt": 0.0,
    "pelvis.y": 0.0,
}
LEGS = (
    "pelvis.[xyz]",
    "pelvis.pitch",
    "right.leg.*",
    "left.leg.*",
    "right.foot.pitch",
)
HOLD = {
    **REAR,
    "pelvis.x": (0.03, 0.07),
    "right_hip.hip_flexion": (-18.4, -17.4),
    "right_knee.knee_flexion": (10.0, 24.0),
    "left_knee.knee_flexion": (34.0, 60.0),
    "left_knee.x-left_toe_tip.x": (-0.2, -0.03),
    "right_foot.slope": (-64.0, -35.0),
    "pelvis.lean": -3.0,
    "trunk.trunk_flexion": 4.0,
}
START = {
    **REAR,
    "pelvis.x": (-0.052, -0.042),
    "right_foot.slope": (-60.0, -30.0),
    "pelvis.lean": 9.0,
    "trunk.trunk_flexion": -9.0,
    "right_knee.knee_flexion": (8.0, 16.0),
    "left_knee.knee_flexion": (12.0, 36.0),
}
SHORT_START = {**START, "pelvis.x": 0.06, "right_foot.slope": (-45.0, -24.0)}
SHORT_HOLD = {
    **HOLD,
    "pelvis.x": 0.12,
    "right_hip.hip_flexion": (-14.0, -11.0),
    "right_foot.slope": (-50.0, -27.0),
    "left_knee.knee_flexion": (25.0, 38.0),
}
WALL = {
    "left.hand": {"on": "wall", "at": [0.16, 0.585, 1.14], "pitch": -60, "roll": -90, "heading": 0},
    "left.arm": {
        "shoulder_flexion": 20,
        "shoulder_abduction": 50,
        "elbow_flexion": 30,
        "finger_flexion": 0,
    },
}
ARM = {"left_elbow.elbow_flexion": (15.0, 80.0)}

MOVING = {
    "left.hand": None,
    "left.arm": {
        "shoulder_flexion": 12,
        "shoulder_abduction": 32,
        "elbow_flexion": 45,
        "finger_flexion": 10,
    },
}
CREST = {
    "right.hand": {
        "on": "pelvis",
        "at": [-0.078, -0.168, 0.128],
        "pitch": 10,
        "roll": 90,
        "heading": 12,
    }
}
OTHER_CREST = {
    "left.hand": {
        "on": "pelvis",
        "at": [-0.078, 0.168, 0.128],
        "pitch": 10,
        "roll": -90,
        "heading": -12,
    }
}
HELD = {**WALL, **CREST}
SWING = Key(
    "stepping_back",
    start="stand+split_stance",
    free=("pelvis.[xyz]", "right.leg.*"),
    fix={"right.foot": None, **CREST, **MOVING},
    aims={
        "right_ankle.ankle_dorsiflexion": (-8.0, 6.0),
        "right_ankle.z": (0.13, 0.17),
        "right_ball.z": (0.03, 0.07),
        "right_knee.knee_flexion": (20.0, 60.0),
        "right_knee.x-left_knee.x": (-0.1, 0.0),
        "right_hip.hip_abduction": (0.0, 4.0),
        "right_hip.hip_external_rotation": (-3.0, 3.0),
    },
)
KEYS = [
    Key("stand", free=(), fix={**CREST, **OTHER_CREST}, aims={}),
    Key(
        "tuck_and_shift_hold",
        free=(*LEGS, "spine.trunk_flexion", "left.arm.*"),
        fix={**HELD, "right.foot.at": [-0.3, -0.0832, 0.0], "pelvis.at": [0.05, 0.0, 0.86]},
        aims={**HOLD, **ARM},
    ),
    Key(
        "split_stance",
        free=(
            "pelvis.[xyz]",
            "pelvis.pitch",
            "right.leg.*",
            "left.leg.*",
            "right.foot.pitch",
            "spine.trunk_flexion",
            "left.arm.*",
        ),
        fix=HELD,
        same={"right.foot.at": "tuck_and_shift_hold"},
        aims={**START, **ARM},
    ),
    SWING,
    Key(
        "tuck_and_shift_hold",
        variant="arm-reach",
        like="tuck_and_shift_hold",
        free=("right.arm.shoulder_*", "right.arm.elbow*", "spine.*lateral*"),
        fix={
            "right.hand": None,
            "right.arm": {
                "shoulder_flexion": 172,
                "shoulder_abduction": -4,
                "elbow_flexion": 8,
                "finger_flexion": 8,
            },
        },
        aims={
            "trunk.trunk_lateral_flexion": -9.0,
            "right_wrist.y-skull.y": (-0.06, 0.0),
            "right_wrist.z-crown.z": (0.1, 0.6),
        },
    ),
    Key(
        "tuck_and_shift_hold",
        variant="short-stance",
        like="tuck_and_shift_hold",
        free=(*LEGS[:4], "right.foot.pitch", "spine.trunk_flexion", "left.arm.*"),
        fix={**WALL, "right.foot.at": [-0.16, -0.0832, 0.0]},
        aims={**SHORT_HOLD, **ARM},
    ),
    Key(
        "split_stance",
        variant="short-stance",
        like="split_stance",
        free=(
            "pelvis.[xyz]",
            "pelvis.pitch",
            "right.leg.*",
            "left.leg.*",
            "right.foot.pitch",
            "spine.trunk_flexion",
            "left.arm.*",
        ),
        fix=WALL,
        same={"right.foot.at": "tuck_and_shift_hold"},
        aims={**SHORT_START, **ARM},
    ),
    replace(SWING, variant="short-stance", like="stepping_back", fix=SWING.fix),
]
