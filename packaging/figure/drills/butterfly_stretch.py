"""Butterfly stretch: the hands keep hold of the ankles, and the elbows bend outward."""

from dataclasses import replace

from figure.posing import Aim, Key

SIDES = (("right", -1), ("left", 1))


def both(*aims: tuple[str, Aim]) -> dict[str, Aim]:
    """The same aims for both sides."""
    return {f"{side}_{name}": aim for side, _ in SIDES for name, aim in aims}


def planted(foot: tuple[float, float], grip: float) -> dict[str, object]:
    """Soles together at `foot`, its distance and height, and hands on the shanks."""
    found: dict[str, object] = {}
    for side, sign in SIDES:
        x, z = foot
        at = [x, sign * 0.072, z]
        found[f"{side}.foot"] = {"by": "ankle", "at": at, "heading": -sign * 2, "roll": -sign * 78}
        found[f"{side}.arm.finger_flexion"] = 75
        found[f"{side}.hand"] = {
            "on": f"{side}_shank",
            "at": [-0.02, -sign * 0.066, grip],
            "heading": 0,
            "pitch": 0,
            "roll": sign * 90,
        }
    return found


FREE = (
    "pelvis.z",
    "pelvis.pitch",
    "spine.*flexion",
    "*.leg.*",
    "*.arm.*",
    "*.foot.heading",
    "*.foot.roll",
    "*.hand.heading",
    "*.hand.pitch",
    "*.hand.roll",
)
COMMON = both(
    ("hip.hip_abduction", (36.0, 43.0)),
    ("hip.hip_external_rotation", (50.0, 79.0)),
    ("ankle.ankle_rotation", (-20.0, 20.0)),
    ("ankle.ankle_inversion", (-5.0, 30.0)),
    ("ankle.ankle_dorsiflexion", (-30.0, 15.0)),
    ("hip.hip_flexion", (60.0, 117.5)),
    ("knee.z", (0.1, 0.26)),
)
TALL = {
    **COMMON,
    **both(("elbow.elbow_flexion", (14.0, 45.0))),
    "pelvis.lean": (2.0, 8.0),
    "trunk.trunk_flexion": (2.0, 10.0),
    "right_foot.slope-left_foot.slope": 0.0,
}
HINGE = {
    **COMMON,
    **both(("elbow.elbow_flexion", (50.0, 85.0))),
    "pelvis.lean": (14.0, 24.0),
    "trunk.trunk_flexion": 17.0,
    "neck.neck_flexion": 4.0,
}
SPREAD = {"right_elbow.y-right_wrist.y": (-0.3, -0.06), "left_elbow.y-left_wrist.y": (0.06, 0.3)}
TALL_SIT = Key("tall_sit", free=FREE, fix=planted((0.335, 0.045), -0.315), aims=TALL)
HOLD = Key("hinge_hold", free=FREE, fix=planted((0.335, 0.045), -0.315), aims={**HINGE, **SPREAD})
KEPT = {f"{side}.{part}": "tall_sit" for side, _ in SIDES for part in ("hand", "foot")}
HOLD_FREE = [name for name in FREE if "hand" not in name and "foot" not in name]


def pair(variant: str | None, distance: float, grip: float, **aims: Aim) -> list[Key]:
    """Sitting tall and leaning forward, with the ankles so far ahead and the hands so far down."""
    like = {} if variant is None else {"variant": variant}
    fix = planted((distance, 0.045), grip)
    return [
        replace(TALL_SIT, fix=fix, **like, like=variant and "tall_sit"),
        replace(
            HOLD,
            fix={},
            same=KEPT,
            free=HOLD_FREE,
            near={"right_hip": "tall_sit"},
            **like,
            like=variant and "hinge_hold",
            aims={**HOLD.aims, **aims},
        ),
    ]


AT_KNEES = {
    f"{side}.hand": {
        "on": f"{side}_shank",
        "at": [0.03, sign * 0.052, -0.05],
        "heading": 0,
        "pitch": 0,
        "roll": -sign * 90,
    }
    for side, sign in SIDES
} | {f"{side}.arm.finger_flexion": 40 for side, _ in SIDES}
"""Hands on the outside of the knees, to bring them together."""
FLAT_FEET = {
    f"{side}.{part}": value
    for side, sign in SIDES
    for part, value in (
        ("foot", {"by": "ankle", "at": [0.4, sign * 0.1, 0.078], "heading": 0}),
        ("leg", {"hip_flexion": 95, "knee_flexion": 100, "ankle_dorsiflexion": 0}),
    )
}
AT_THE_KNEES = Key(
    "hands_at_knees",
    start="tall_sit",
    like="tall_sit",
    free=("spine.*flexion", "pelvis.pitch", "*.leg.*", "*.arm.*", "*.hand.*"),
    fix=AT_KNEES,
    aims={
        **both(("hip.hip_abduction", (36.0, 43.5))),
        **both(("elbow.elbow_flexion", (10.0, 60.0))),
        "pelvis.lean": (-14.0, -6.0),
        "right_wrist@right_shank.z": (-0.08, 0.0),
        "left_wrist@left_shank.z": (-0.08, 0.0),
        "right_wrist@right_shank.y": (-0.08, -0.04),
        "left_wrist@left_shank.y": (0.04, 0.08),
        "right_hand+right_shank": (-0.012, 0.02),
        "left_hand+left_shank": (-0.012, 0.02),
        "right_elbow.y": (-0.6, -0.3),
        "left_elbow.y": (0.3, 0.6),
    },
)
TOGETHER = Key(
    "knees_together",
    start="hands_at_knees",
    like="hands_at_knees",
    free=("pelvis.z", "pelvis.pitch", "spine.*flexion", "*.leg.*", "*.arm.*"),
    fix=FLAT_FEET | {"pelvis.pitch": -16},
    aims={
        **both(
            ("hip.hip_abduction", (-4.0, 12.0)),
            ("hip.hip_external_rotation", (-8.0, 12.0)),
            ("ankle.ankle_dorsiflexion", (-48.0, 15.0)),
            ("elbow.elbow_flexion", (5.0, 80.0)),
        ),
        "pelvis.lean": (-28.0, -8.0),
        "pelvis.z": (0.09, 0.105),
        "trunk.trunk_flexion": (0.0, 24.0),
        "right_hip.hip_flexion": (90.0, 109.0),
        "left_hip.hip_flexion": (90.0, 109.0),
        "right_knee~left_knee": (0.18, 0.24),
    },
)
KEYS = [
    *pair(None, 0.36, -0.31),
    *pair("raised-seat", 0.39, -0.25),
    *pair("heels-close", 0.318, -0.29, **{"pelvis.lean": (5.0, 10.0), "trunk.trunk_flexion": 16.0}),
    AT_THE_KNEES,
    TOGETHER,
    *(
        replace(key, variant=variant, like=key.name, aims={**key.aims, "pelvis.z": height})
        for variant, height in (("raised-seat", (0.165, 0.185)), ("heels-close", (0.09, 0.11)))
        for key in (AT_THE_KNEES, TOGETHER)
    ),
]
