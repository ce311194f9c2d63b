"""Standing IT band stretch: the hip goes out under a level pelvis, and the trunk leans away."""

from dataclasses import replace

from figure.posing import Key

LEGS = ("pelvis.*", "spine.trunk_*", "*.leg.*", "left.arm.*")
CROSSED = {
    "pelvis.y": 0.03,
    "pelvis.tilt": (-1.5, 0.5),
    "right_hip.hip_flexion": (-6.0, 2.0),
    "right_knee.knee_flexion": (0.0, 3.0),
    "left_knee.knee_flexion": (19.0, 24.0),
    "trunk.trunk_lateral_flexion": 0.0,
    "trunk.trunk_axial_rotation": 0.0,
    "trunk.trunk_flexion": 0.0,
    "right_hip.x-left_hip.x": 0.0,
    "pelvis.lean": (-2.0, 3.0),
}
HOLD = {
    **CROSSED,
    "pelvis.y": (-0.15, -0.135),
    "pelvis.tilt": (-2.5, -0.5),
    "right_hip.hip_abduction": (-22.7, -21.0),
    "left_knee.knee_flexion": (18.0, 30.0),
    "right_ankle.ankle_inversion": (-18.8, 10.0),
    "trunk.trunk_lateral_flexion": -19.0,
    "neck.neck_lateral_flexion": -6.0,
}
ELBOW = {"left_elbow.elbow_flexion": (15.0, 45.0)}
FEET = {"right.foot.at": [-0.085, 0.12, 0.0], "left.foot.at": [0.149, 0.045, 0.0]}
OUT = {
    **{name: aim for name, aim in HOLD.items() if "trunk_lateral" not in name},
    "trunk.trunk_lateral_flexion": -4.0,
    "neck.neck_lateral_flexion": 0.0,
}
WALL = {
    "left.hand": {"on": "wall", "at": [0.1, 0.585, 1.12], "pitch": -60, "roll": -90, "heading": 0},
}
DOWN = {
    "shoulder_flexion": 2,
    "shoulder_abduction": 12,
    "elbow_flexion": 12,
    "forearm_pronation": 15,
    "finger_flexion": 25,
}
NO_WALL = {"left.hand": None, "left.arm": DOWN}
OVER = {
    "right_wrist.y-crown.y": (0.02, 0.12),
    "right_wrist.z-crown.z": (0.1, 0.6),
    "right_elbow.elbow_flexion": (10.0, 30.0),
}
BOTH = {
    **OVER,
    "left_elbow.elbow_flexion": (5.0, 40.0),
    "right_wrist~left_wrist": (0.04, 0.06),
    "right_wrist.x-left_wrist.x": 0.0,
}

BEHIND = Key(
    "behind",
    start="stand+crossed_stance",
    free=("pelvis.x", "right.leg.*"),
    fix={"right.foot": None, "pelvis.at": [-0.02, -0.015, 0.908]},
    aims={
        "right_ankle.x": -0.24,
        "right_ankle.y": -0.02,
        "right_ankle.z": 0.15,
        "right_ankle.ankle_dorsiflexion": (-8.0, 6.0),
        "right_ball.z": (0.035, 0.09),
        "right_hip.hip_external_rotation": (-3.0, 3.0),
        "left_knee.knee_flexion": (11.0, 25.0),
        "right_knee.knee_flexion": (24.0, 50.0),
    },
)
HANGING = {
    "shoulder_flexion": 3,
    "shoulder_abduction": 22,
    "elbow_flexion": 8,
    "finger_flexion": 20,
    "forearm_pronation": 15,
}

RISING = {f"{side}.arm": {**HANGING, "shoulder_abduction": 38} for side in ("right", "left")}


def hips_out(variant: str | None) -> Key:
    """The hip is out, and nothing else has moved yet."""
    aims = OUT if variant == "both-arms" or not variant else {**OUT, "pelvis.y": -0.12}
    if variant == "hand-on-wall":
        aims["right_hip.hip_abduction"] = (-20.0, -18.0)
    free = {"right.hand": None, "right.arm": HANGING}
    return Key(
        "hips_out",
        variant=variant,
        start="lean_away_hold",
        like="hips_out" if variant else "lean_away_hold",
        free=("spine.neck_lateral*", *(LEGS if not variant else LEGS[:-1])),
        fix={
            **free,
            **(NO_WALL if variant else {}),
            **(RISING if variant == "both-arms" else {}),
        },
        aims=aims if variant else {**aims, **ELBOW},
    )


KEYS = [
    Key(
        "stand",
        free=(),
        fix={
            f"{side}.{part}": value
            for side, sign in (("right", -1), ("left", 1))
            for part, value in (
                ("foot.at", [0.149, 0.045 * sign, 0]),
                ("leg.hip_abduction", -1),
            )
        },
        aims={},
    ),
    Key(
        "lean_away_hold",
        free=(*LEGS, "spine.neck_lateral*", "right.arm.*"),
        fix={**FEET, **WALL},
        aims={**HOLD, **ELBOW, **OVER},
    ),
    Key("crossed_stance", free=LEGS, fix={**FEET, **WALL}, aims={**CROSSED, **ELBOW}),
    BEHIND,
    Key(
        "crossed_stance",
        variant="hand-on-wall",
        like="crossed_stance",
        free=("pelvis.[yz]",),
        fix={**NO_WALL, "pelvis.at": [-0.1518, 0.0188, 0.8997]},
        aims={"pelvis.y": 0.03, "right_knee.knee_flexion": (1.5, 4.0)},
    ),
    Key(
        "crossed_stance",
        variant="both-arms",
        like="crossed_stance",
        free=("pelvis.[yz]",),
        fix={**NO_WALL, "pelvis.at": [-0.1518, 0.0188, 0.8997]},
        aims={"pelvis.y": 0.03, "right_knee.knee_flexion": (1.5, 4.0)},
    ),
    replace(BEHIND, variant="hand-on-wall", like="behind"),
    replace(BEHIND, variant="both-arms", like="behind"),
    Key(
        "lean_away_hold",
        variant="hand-on-wall",
        like="lean_away_hold",
        free=(*LEGS, "right.arm.*"),
        fix={
            **NO_WALL,
            "right.hand": {
                "on": "wall",
                "at": [0.0, -0.655, 1.18],
                "pitch": -70,
                "roll": 90,
                "heading": 0,
            },
            "right.arm": {
                "shoulder_flexion": 12,
                "shoulder_abduction": 60,
                "elbow_flexion": 40,
                "finger_flexion": 0,
            },
        },
        aims={
            **HOLD,
            "trunk.trunk_lateral_flexion": -10.0,
            "right_hip.hip_abduction": (-20.0, -18.0),
            "pelvis.y": -0.12,
            "right_elbow.elbow_flexion": (20.0, 60.0),
        },
    ),
    Key(
        "lean_away_hold",
        variant="both-arms",
        like="lean_away_hold",
        free=(*LEGS, "right.arm.*"),
        fix={
            "left.hand": None,
            "left.arm": {
                "shoulder_flexion": 172,
                "shoulder_abduction": -17,
                "elbow_flexion": 12,
                "finger_flexion": 8,
            },
        },
        aims={**HOLD, "trunk.trunk_lateral_flexion": -24.0, **BOTH},
    ),
    *(hips_out(variant) for variant in (None, "hand-on-wall", "both-arms")),
]
