"""Pigeon pose: a folded front leg, its shin aslant, and level hips over a cushion."""

from dataclasses import replace

from figure.posing import Key

SHIN = {"right_shank.heading": 138.0, "right_knee.knee_flexion": (130.0, 133.0)}
FRONT = {
    **SHIN,
    "right_hip.hip_external_rotation": (60.0, 67.0),
    "right_hip.hip_abduction": (-3.0, 6.0),
    "right_ankle.x-left_hip.x": (0.05, 0.1),
    "right_ankle.ankle_dorsiflexion": 10.0,
    "right_ankle.ankle_rotation": (-20.0, 20.0),
    "right_ankle.ankle_inversion": (-5.0, 20.0),
    "pelvis.tilt": (-1.0, 1.0),
    "right_hip.x-left_hip.x": (-0.01, 0.01),
}
BACK = {
    "left_hip.hip_flexion": (-17.5, -14.0),
    "left_knee.knee_flexion": (8.0, 24.0),
    "left_ankle.ankle_dorsiflexion": (-48.0, -30.0),
}
SEAT = ("pelvis.*", "spine.trunk_*", "right.leg.*", "left.leg.*")
PLANTS = ("right.foot.[xyz]", "right.knee.*", "left.foot.*", "left.knee.*")
STAYS = {
    f"{side}.{part}": "tall_on_hands" for side in ("right", "left") for part in ("foot", "knee")
}
SIT = {"right_hip": "tall_on_hands"}
ARMS = ("right.arm.*", "left.arm.*")
BENT = {f"{side}_elbow.elbow_flexion": (8.0, 30.0) for side in ("right", "left")}

HELD = [
    Key(
        "tall_on_hands",
        turned=("right",),
        free=(*SEAT, *PLANTS, *ARMS, "*.hand.x"),
        aims={
            **FRONT,
            **BACK,
            **BENT,
            "pelvis.lean": (44.0, 50.0),
            "thorax.lean": (30.0, 38.0),
            "right_knee.x-right_wrist.x": (-0.12, -0.03),
            "right_wrist.x-left_wrist.x": 0.0,
            "right_hip.hip_flexion": (98.0, 118.0),
        },
    ),
    Key(
        "folded_hold",
        free=(
            "pelvis.*",
            "spine.*",
            "right.leg.ankle*",
            "left.leg.ankle*",
            *ARMS,
            "*.hand.x",
            "*.hand.y",
        ),
        fix={"right.hand.at": [0.8, -0.22, 0.035], "left.hand.at": [0.8, 0.22, 0.035]},
        same=STAYS,
        near=SIT,
        aims={
            "pelvis.tilt": (-1.0, 1.0),
            "pelvis.lean": (46.0, 53.0),
            "trunk.trunk_flexion": (22.0, 27.0),
            "neck.neck_flexion": (5.0, 15.0),
            "left_hip.hip_flexion": (-18.0, -13.0),
            "left_knee.knee_flexion": (5.0, 25.0),
            "left_ankle.ankle_dorsiflexion": (-48.0, -30.0),
            "right_ankle.ankle_dorsiflexion": 10.0,
            "right_ankle.ankle_rotation": (-20.0, 20.0),
            "right_elbow.elbow_flexion": (25.0, 60.0),
            "left_elbow.elbow_flexion": (25.0, 60.0),
            "right_wrist.x-left_wrist.x": 0.0,
        },
    ),
]

MOVING = [
    Key(
        "knee_forward",
        free=(
            "pelvis.*",
            "spine.trunk_*",
            "*.arm.*",
            "right.leg.*",
            "left.leg.ankle*",
            "left.foot.z",
            "left.foot.pitch",
        ),
        aims={
            "right_ankle.x": (-0.08, 0.4),
            "left_hip.hip_abduction": (-10.0, 20.0),
            "right_ankle.y": (-0.2, -0.07),
            "right_ankle.ankle_rotation": (-12.0, 12.0),
            "right_toe_tip.z": (0.045, 0.3),
            "right_hip.hip_flexion": (60.0, 110.0),
            "left_ankle.ankle_dorsiflexion": (-45.0, -30.0),
            "right_knee.z": (0.09, 0.3),
            "right_knee.y": -0.12,
            "pelvis.tilt": (-8.0, 8.0),
        },
    ),
    Key(
        "shin_down",
        start="knee_forward",
        free=(
            "pelvis.*",
            "spine.trunk_*",
            "*.arm.*",
            "left.leg.*",
            "right.leg.ankle*",
            "left.foot.[xyz]",
            "left.foot.pitch",
        ),
        fix={"pelvis.at": [0.06, 0.0, 0.34]},
        same={
            "right.knee": "tall_on_hands",
            "right.foot": "tall_on_hands",
            "right.leg": "tall_on_hands",
        },
        aims={
            "left_ankle.ankle_dorsiflexion": (-48.0, -30.0),
            "right_ankle.ankle_dorsiflexion": (0.0, 12.0),
            "right_ankle.ankle_rotation": (-20.0, 20.0),
            "right_hip.hip_external_rotation": (20.0, 66.0),
            "pelvis.tilt": (-8.0, 8.0),
            "right_hip.hip_flexion": (60.0, 112.0),
        },
    ),
]
WALKING = [
    Key(
        "right_hand_forward",
        start="tall_on_hands",
        free=("pelvis.*", "spine.*", "right.leg.ankle*", "left.leg.ankle*", *ARMS),
        near=SIT,
        fix={"right.hand.at": [0.66, -0.25, 0.035]},
        aims={
            "pelvis.tilt": (-1.0, 1.0),
            "trunk.trunk_flexion": (3.0, 14.0),
            "trunk.trunk_lateral_flexion": (-12.0, 12.0),
            "right_elbow.elbow_flexion": (10.0, 30.0),
            "left_elbow.elbow_flexion": (10.0, 40.0),
            "left_hip.hip_flexion": (-18.0, -13.0),
            "left_ankle.ankle_dorsiflexion": (-48.0, -30.0),
            "right_ankle.ankle_rotation": (-20.0, 20.0),
        },
    ),
]

FOREARMS = replace(
    HELD[1],
    start="folded_hold",
    like="folded_hold",
    variant="on-forearms",
    free=(*HELD[1].free, "*.hand.pitch"),
    fix={
        "right.hand.at": [0.72, -0.2, 0.03],
        "left.hand.at": [0.72, 0.2, 0.03],
    },
    aims={
        **HELD[1].aims,
        "pelvis.lean": (50.0, 62.0),
        "trunk.trunk_flexion": (28.0, 42.0),
        "right_elbow.elbow_flexion": (60.0, 105.0),
        "left_elbow.elbow_flexion": (60.0, 105.0),
        "right_elbow.z": 0.053,
        "left_elbow.z": 0.053,
        "right_elbow.y-right_wrist.y": (-0.12, 0.0),
        "left_elbow.y-left_wrist.y": (0.0, 0.12),
    },
)
HIGH = {"right_shank.heading": 140.0, "right_knee.knee_flexion": (132.0, 134.7)}
KEYS = [
    *HELD,
    *MOVING,
    *WALKING,
    FOREARMS,
    *(
        replace(
            key,
            variant="high-cushion",
            like=key.name,
            start=None,
            free=key.free if key.name != "shin_down" else (),
            aims={
                **key.aims,
                "left_knee.knee_flexion": (5.0, 45.0),
                **(HIGH if key.name == "tall_on_hands" else {}),
            },
        )
        for key in (*HELD, MOVING[1])
    ),
]
