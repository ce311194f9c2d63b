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
    "trunk.trunk_axial_rotation": (33.0, 37.0),
    "trunk.trunk_lateral_flexion": (-6.0, 6.0),
    "trunk.trunk_flexion": (-4.0, 6.0),
    "neck.neck_axial_rotation": (40.0, 52.0),
    "pelvis.tilt": (-14.0, 0.0),
    "pelvis.z": (0.4, 0.506),
    "right_shoulder.shoulder_behind_raised": (0.0, 43.0),
    "right_forearm.slope": (70.0, 90.0),
    "right_upper_arm.slope": (70.0, 90.0),
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
    **UP,
    "trunk.trunk_axial_rotation": (18.0, 22.0),
    "neck.neck_axial_rotation": (18.0, 28.0),
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
    free=("pelvis.*", "spine.trunk*", "*.leg.*", "left.arm.*", "*.foot.pitch"),
    aims={**FEET, "left_elbow.elbow_flexion": (0.0, 3.0), "pelvis.tilt": (-4.0, 0.0)},
)


def turning(variant: str) -> Key:
    """Half way there, with the arm as straight."""
    aims = {n: a for n, a in TURNING.aims.items() if variant != "knee-down" or n not in FEET}
    bent = {"right.arm.elbow_flexion": 46} if variant == "half-reach" else {}
    return replace(TURNING, variant=variant, like="turning", fix=bent, aims=aims)


KEYS = [
    PLANK,
    REACH,
    TURNING,
    replace(PLANK, variant="narrow-stance", like="high_plank", fix=NARROW),
    replace(
        REACH,
        variant="narrow-stance",
        like="rotate_and_reach",
        fix=NARROW,
        aims={**UP, "right_forearm.slope": (62.0, 67.0), "right_upper_arm.slope": (60.0, 66.0)},
    ),
    on_knees(PLANK, None),
    on_knees(REACH, None),
    replace(
        REACH,
        variant="half-reach",
        start="turning",
        like="rotate_and_reach",
        fix={
            **SQUARE,
            "right.arm": {"shoulder_flexion": 20, "shoulder_abduction": 85, "elbow_flexion": 5},
        },
        aims=HALF,
    ),
    *(turning(variant) for variant in ("narrow-stance", "knee-down", "half-reach")),
]
