"""High plank with thoracic rotation: a straight supporting arm, quiet hips, the ribs turn."""

from dataclasses import replace

from figure.posing import Key

BODY = ("pelvis.*", "spine.*", "*.leg.*", "*.arm.*", "*.foot.pitch")
FEET = {
    f"{side}_{measure}": value
    for side in ("right", "left")
    for measure, value in (
        ("ankle.ankle_dorsiflexion", (0.0, 34.0)),
        ("ankle.ankle_rotation", (-14.0, 14.0)),
        ("ankle.ankle_inversion", (-14.0, 14.0)),
        ("knee.knee_flexion", (0.0, 6.0)),
    )
}
UP = {
    **FEET,
    "left_elbow.elbow_flexion": (0.0, 4.0),
    "right_elbow.elbow_flexion": (2.0, 8.0),
    "trunk.trunk_axial_rotation": (36.0, 39.0),
    "trunk.trunk_lateral_flexion": (-6.0, 6.0),
    "trunk.trunk_flexion": (-4.0, 6.0),
    "neck.neck_axial_rotation": (57.0, 59.0),
    "neck.neck_flexion": (-44.0, -42.0),
    "head.lean": (-70.0, -18.0),
    "pelvis.tilt": (-14.0, 0.0),
    "pelvis.z": (0.4, 0.506),
    "right_shoulder.shoulder_behind_raised": (0.0, 43.0),
    "right_forearm.slope": (86.0, 90.0),
    "right_upper_arm.slope": (84.0, 90.0),
}
DOWN = {
    **FEET,
    "left_elbow.elbow_flexion": (0.0, 4.0),
    "right_elbow.elbow_flexion": (0.0, 4.0),
    "pelvis.tilt": 0.0,
    "pelvis.z": (0.452, 0.462),
    "trunk.trunk_axial_rotation": 0.0,
}
SQUARE = {
    f"{side}.foot": {"at": [-0.72, sign * 0.17, 0], "pitch": 42, "heading": 0}
    for side, sign in (("right", -1), ("left", 1))
}
PLANK = Key(
    "high_plank",
    free=("pelvis.x", "pelvis.z", "pelvis.pitch", "*.leg.*", "*.foot.pitch"),
    fix=SQUARE,
    aims=DOWN,
)
REACH = Key("rotate_and_reach", free=BODY, fix=SQUARE, aims=UP)
NARROW = {
    f"{side}.foot": {"at": [-0.72, sign * 0.06, 0], "pitch": 42, "heading": 0}
    for side, sign in (("right", -1), ("left", 1))
}


def kneeling(y: float) -> dict[str, object]:
    """The lower leg of one who kneels: knee and instep on the floor."""
    return {
        "foot": {"by": "ankle", "at": [-0.73, y, 0.085], "heading": 0, "pitch": 143.19},
        "knee": [-0.3, y, 0.055],
    }


KNEES = {
    f"{side}.{part}": value
    for side, sign in (("right", -1), ("left", 1))
    for part, value in kneeling(sign * 0.1).items()
}
KNEEL = {name: (-10.0, 10.0) for name in FEET if "knee" not in name and "dorsiflexion" not in name}
HALF = {
    "left_shoulder.y": (0.13, 0.17),
    **{name: aim for name, aim in UP.items() if name != "head.lean"},
    "trunk.trunk_axial_rotation": (18.0, 22.0),
    "neck.neck_axial_rotation": (18.0, 28.0),
    "pelvis.z": (0.45, 0.48),
    "right_forearm.slope": (-2.0, 8.0),
    "right_upper_arm.slope": (-2.0, 8.0),
    "right_wrist.x-right_shoulder.x": (-0.08, 0.1),
    "right_wrist.y-right_shoulder.y": (-0.62, -0.48),
}


def on_knees(key: Key, start: str | None) -> Key:
    """The same with both knees on the floor."""
    aims = {name: aim for name, aim in key.aims.items() if name not in FEET} | KNEEL
    free = [name for name in key.free if "foot" not in name]
    lifted = {
        **({"left_shoulder.y": (0.1, 0.14)} if key is REACH else {}),
        "pelvis.z": (0.27, 0.36),
        "pelvis.tilt": (-4.0, 0.0),
        "right_hip.hip_abduction": (-17.0, 20.0),
        "left_hip.hip_abduction": (-20.0, 20.0),
        "right_hip.hip_flexion": (-8.0, 14.0),
        "left_hip.hip_flexion": (-8.0, 14.0),
    }
    return replace(
        key,
        variant="knee-down",
        like=key.name,
        start=start,
        free=free,
        fix={**{k: v for k, v in key.fix.items() if "foot" not in k}, **KNEES},
        aims=aims | lifted,
    )


TURNING = Key(
    "turning",
    start="high_plank+rotate_and_reach",
    free=("pelvis.*", "spine.trunk*", "*.leg.*", "*.arm.*", "*.foot.pitch"),
    fix={
        "right.arm": {"shoulder_flexion": 20, "shoulder_abduction": 85, "elbow_flexion": 45},
    },
    aims={
        **FEET,
        "left_elbow.elbow_flexion": (0.0, 3.0),
        "pelvis.tilt": (-4.0, 0.0),
        "right_elbow.elbow_flexion": (36.0, 50.0),
        "right_forearm.slope": (-50.0, -25.0),
        "right_upper_arm.slope": (-20.0, 0.0),
        "right_wrist.x-right_shoulder.x": (-0.05, 0.15),
        "right_wrist.y-right_shoulder.y": (-0.56, -0.36),
    },
)


def turning(variant: str) -> Key:
    """Half way there, with the arm as straight."""
    aims = {n: a for n, a in TURNING.aims.items() if variant != "knee-down" or n not in FEET}
    if variant == "knee-down":
        aims |= {"right_elbow.elbow_flexion": (66.0, 80.0), "left_shoulder.y": (0.11, 0.16)}
        aims |= {"trunk.trunk_axial_rotation": (24.0, 28.0), "trunk.trunk_flexion": (-6.0, 2.0)}
    if variant == "half-reach":
        aims |= {
            "right_forearm.slope": (-50.0, -35.0),
            "right_upper_arm.slope": (-40.0, -30.0),
            "right_wrist.y-right_shoulder.y": (-0.42, -0.26),
            "right_elbow.elbow_flexion": (62.0, 80.0),
            "left_shoulder.y": (0.16, 0.19),
            "pelvis.z": (0.45, 0.47),
        }
    return replace(TURNING, variant=variant, like="turning", aims=aims)


RESTED = {
    "pelvis.tilt": (-2.0, 2.0),
    "pelvis.x": (-0.03, 0.0),
    "pelvis.y": (-0.04, 0.04),
    "pelvis.z": (0.45, 0.49),
    "right_elbow.elbow_flexion": (0.0, 10.0),
    "left_elbow.elbow_flexion": (0.0, 10.0),
}
OVER_KNEES = {"at": [-0.012, 0, 0.4837], "pitch": 76}
UNDER = {
    side: {
        "foot": {"by": "ankle", "at": [-0.444, y, 0.085], "heading": 0, "pitch": 143.19},
        "knee": [-0.0135, y, 0.055],
    }
    for side, y in (("right", -0.1), ("left", 0.1))
}
"""A leg of one on hands and knees, with the hips over the knees."""
STEP = {
    "ankle.ankle_dorsiflexion": (-30.0, 10.0),
    "ankle.ankle_inversion": (-8.0, 8.0),
    "ankle.ankle_rotation": (-8.0, 8.0),
    "knee.z": (0.12, 0.3),
    "toe_tip.z": (0.08, 0.14),
    "ankle.x": (-0.68, -0.54),
    "ankle.z": (0.2, 0.34),
}
OUT = {"right": (-0.2, -0.12), "left": (0.12, 0.2)}
"""How far aside a leg passes the other, in metres."""
ONE_KNEE = Key(
    "one_knee_down",
    start="high_plank",
    like="high_plank",
    free=("pelvis.*", "left.leg.*", "left.foot.pitch"),
    fix={"pelvis": OVER_KNEES, **{f"right.{p}": place for p, place in UNDER["right"].items()}},
    aims={
        **RESTED,
        "left_ankle.ankle_dorsiflexion": (0.0, 32.0),
        "right_ankle.ankle_inversion": (-10.0, 10.0),
        "left_knee.knee_flexion": (13.0, 22.0),
    },
)
KNEELING = Key(
    "hands_and_knees",
    start="high_plank",
    like="high_plank",
    free=("pelvis.*", "spine.trunk_flexion"),
    fix={
        "pelvis": OVER_KNEES,
        **{f"{s}.{part}": place for s, each in UNDER.items() for part, place in each.items()},
    },
    aims=RESTED,
)


def stepping(side: str, one: str, other: str) -> Key:
    """A leg half way from its toes to its knee."""
    return Key(
        f"{side}_leg_coming",
        start=f"{one}+{other}",
        free=("pelvis.*", "*.leg.*", "*.foot.pitch"),
        fix={
            f"{side}.foot": None,
            f"{side}.knee": None,
            f"{side}.leg": {"hip_flexion": 40, "knee_flexion": 55, "ankle_dorsiflexion": -10},
        },
        aims={
            **RESTED,
            "left_ankle.ankle_dorsiflexion": (-50.0, 29.0),
            **{f"{side}_{name}": aim for name, aim in STEP.items()},
            f"{side}_knee.y": OUT[side],
            f"{side}_ankle.y": OUT[side],
            **({"left_knee.knee_flexion": (10.0, 22.0)} if side == "right" else {}),
        },
    )


NARROW_FEET = {
    "right": {
        "right.foot": NARROW["right.foot"] | {"pitch": 59.5},
        "left.foot": NARROW["left.foot"],
    },
    "left": {"left.foot": NARROW["left.foot"] | {"pitch": 59.5}},
}


def toe_off(side: str, start: str, knee: tuple[float, float] = (8.0, 24.0)) -> Key:
    """The knee bends, and the heel rises, until the foot may leave the floor."""
    return Key(
        f"{side}_toe_off",
        start=start,
        free=("pelvis.*", f"{side}.leg.*"),
        fix={f"{side}.foot": SQUARE[f"{side}.foot"] | {"pitch": 59.5}},
        aims={
            **RESTED,
            f"{side}_ankle.ankle_dorsiflexion": (-20.0, 16.0),
            f"{side}_ankle.ankle_rotation": (-22.0, 22.0),
            f"{side}_knee.knee_flexion": knee,
        },
    )


SAT_BACK = Key(
    "hands_and_knees",
    variant="knee-down",
    start="high_plank",
    like="high_plank",
    free=("pelvis.*", "spine.trunk_flexion"),
    fix={"pelvis": {"at": [-0.28, 0, 0.48], "pitch": 80}},
    aims={
        "pelvis.tilt": 0.0,
        "pelvis.x": (-0.3, -0.24),
        "left_elbow.elbow_flexion": (0.0, 10.0),
        "right_elbow.elbow_flexion": (0.0, 10.0),
    },
)
KEYS = [
    PLANK,
    ONE_KNEE,
    KNEELING,
    toe_off("right", "high_plank"),
    toe_off("left", "one_knee_down"),
    stepping("right", "high_plank", "one_knee_down"),
    stepping("left", "one_knee_down", "hands_and_knees"),
    SAT_BACK,
    replace(
        ONE_KNEE,
        variant="narrow-stance",
        start="one_knee_down",
        fix={"left.foot": NARROW["left.foot"]},
        aims={**ONE_KNEE.aims, "left_knee.knee_flexion": (18.0, 28.0)},
    ),
    *(
        replace(
            toe_off(side, start, (16.0, 30.0)),
            variant="narrow-stance",
            like=f"{side}_toe_off",
            start=f"{side}_toe_off",
            fix=NARROW_FEET[side],
        )
        for side, start in (("right", "high_plank"), ("left", "one_knee_down"))
    ),
    replace(
        stepping("right", "high_plank", "one_knee_down"),
        variant="narrow-stance",
        like="right_leg_coming",
        start="right_leg_coming",
        fix={"left.foot": NARROW["left.foot"]},
    ),
    REACH,
    TURNING,
    replace(PLANK, variant="narrow-stance", like="high_plank", fix=NARROW),
    replace(
        REACH,
        variant="narrow-stance",
        like="rotate_and_reach",
        fix=NARROW,
        aims={**UP, "right_forearm.slope": (78.0, 90.0), "right_upper_arm.slope": (76.0, 90.0)},
    ),
    on_knees(PLANK, None),
    on_knees(REACH, None),
    replace(
        REACH,
        variant="half-reach",
        like="rotate_and_reach",
        aims=HALF,
    ),
    *(turning(variant) for variant in ("narrow-stance", "knee-down", "half-reach")),
]
