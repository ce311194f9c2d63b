"""Walking Spiderman: a deep lunge, an arm to the ceiling, the hand down, and on with the other."""

from dataclasses import replace

from figure.posing import Key

STEP = 1.1
START = -0.46
FRONT = [START + 0.149 + STEP, -0.1, 0]
BODY = ("pelvis.*", "spine.*", "*.leg.*", "left.foot.pitch")
FOOT = {"right.foot": {"at": FRONT, "heading": -6}}
FEET = {
    "right_ankle.ankle_dorsiflexion": (-10.0, 33.0),
    "right_ankle.ankle_inversion": (-12.0, 12.0),
    "right_ankle.ankle_rotation": (-12.0, 12.0),
    "left_ankle.ankle_dorsiflexion": (0.0, 33.0),
    "left_ankle.ankle_inversion": (-8.0, 8.0),
    "left_ankle.ankle_rotation": (-10.0, 10.0),
    "right_hip.hip_flexion": (55.0, 115.0),
    "right_knee.y-right_ankle.y": (-0.13, 0.02),
}
CLEAR = {
    f"right_{arm}+right_{leg}": (-0.5, 0.012)
    for arm in ("upper_arm", "forearm")
    for leg in ("thigh", "shank")
}
LOW = {
    **FEET,
    "pelvis.tilt": (-6.0, 6.0),
    "left_knee.z": (0.12, 0.24),
    "left_knee.knee_flexion": (12.0, 42.0),
    "left_hip.hip_flexion": (-18.0, -6.0),
}
HANDS = {
    "right.hand": {"at": [0.77, -0.01, 0.09], "pitch": 45, "heading": 4},
    "left.hand": {"at": [0.77, 0.22, 0.09], "pitch": 45, "heading": -4},
    "right.arm.finger_flexion": -30,
    "left.arm.finger_flexion": -30,
}
DOWN = Key(
    "lunge_hands_down",
    free=(*BODY, "*.arm.*", "*.hand.x", "*.hand.z", "*.hand.pitch"),
    fix={**FOOT, **HANDS, "pelvis.at": [0.38, 0.02, 0.49], "spine.trunk_flexion": 44},
    aims={
        **LOW,
        "left_ankle.ankle_dorsiflexion": (0.0, 17.0),
        "left_toes.toe_extension": (30.0, 59.0),
        "trunk.trunk_flexion": (25.0, 47.0),
        "pelvis.lean": (30.0, 46.0),
        "right_hip.hip_abduction": (22.0, 36.0),
        "right_wrist.z": (0.035, 0.1),
        "right_wrist.x-left_wrist.x": 0.0,
        "right_wrist.z-left_wrist.z": 0.0,
        "right_elbow.elbow_flexion": (0.0, 25.0),
        "left_elbow.elbow_flexion": (0.0, 25.0),
        **CLEAR,
        "right_fingertip.z": 0.012,
        "left_fingertip.z": 0.012,
        "trunk.trunk_axial_rotation": 0.0,
        "trunk.trunk_lateral_flexion": 0.0,
        "neck.neck_flexion": -20.0,
    },
)
REACH = Key(
    "reach_to_ceiling",
    free=(*BODY, "right.arm.*"),
    fix={
        **FOOT,
        "pelvis.at": [0.38, 0.03, 0.53],
        "right.hand": None,
        "left.arm.finger_flexion": -30,
    },
    same={"left.hand": "lunge_hands_down", "left.arm": "lunge_hands_down"},
    aims={
        **LOW,
        "trunk.trunk_flexion": (8.0, 32.0),
        "trunk.trunk_axial_rotation": (35.0, 39.0),
        "trunk.trunk_lateral_flexion": (-6.0, 6.0),
        "neck.neck_axial_rotation": (40.0, 52.0),
        "neck.neck_flexion": (-10.0, 2.0),
        "right_forearm.slope": (66.0, 90.0),
        "right_upper_arm.slope": (60.0, 90.0),
        "right_elbow.elbow_flexion": (2.0, 10.0),
        "left_elbow.elbow_flexion": (0.0, 20.0),
    },
)
AROUND = Key(
    "arm_around",
    start="lunge_hands_down+reach_to_ceiling",
    free=(*BODY, "right.arm.*"),
    fix={
        **FOOT,
        "left.arm.finger_flexion": -30,
        "right.arm": {
            "shoulder_flexion": 115,
            "shoulder_abduction": 30,
            "elbow_flexion": 40,
            "finger_flexion": 10,
        },
    },
    same={"left.hand": "lunge_hands_down", "left.arm": "lunge_hands_down"},
    aims={
        **LOW,
        "trunk.trunk_flexion": (20.0, 40.0),
        "trunk.trunk_axial_rotation": (12.0, 20.0),
        "neck.neck_axial_rotation": (14.0, 26.0),
        **CLEAR,
        "right_wrist.x": (FRONT[0] + 0.16, FRONT[0] + 0.34),
        "right_wrist.y": (-0.4, -0.12),
        "right_wrist.z": (0.62, 0.85),
        "right_elbow.elbow_flexion": (20.0, 50.0),
        "left_elbow.elbow_flexion": (0.0, 25.0),
    },
)
HANG = {
    "shoulder_flexion": 20,
    "shoulder_abduction": 10,
    "elbow_flexion": 20,
    "forearm_pronation": 15,
    "finger_flexion": 25,
}
BEFORE = {**HANG, "shoulder_flexion": 66, "shoulder_abduction": -10, "elbow_flexion": 24}
LANDED = Key(
    "step",
    free=BODY,
    fix={**FOOT, "pelvis.at": [0.1, 0, 0.72]},
    aims={
        **FEET,
        "pelvis.tilt": 0.0,
        "left_hip.hip_flexion": (-13.0, 4.0),
        "right_knee.knee_flexion": (44.0, 60.0),
        "left_knee.knee_flexion": (10.0, 30.0),
        "trunk.trunk_flexion": 10.0,
        "pelvis.lean": 10.0,
    },
)
RISE = Key(
    "rise",
    start="lunge_hands_down",
    free=BODY[:3],
    fix={
        **FOOT,
        "pelvis.at": [0.45, -0.02, 0.72],
        "right.arm": BEFORE,
        "left.arm": BEFORE,
        "right.hand": None,
        "left.hand": None,
        "left.foot": None,
        "left.leg": {"hip_flexion": -14, "knee_flexion": 30, "ankle_dorsiflexion": 6},
        "spine": {"trunk_flexion": 12, "neck_flexion": -10},
    },
    aims={
        **FEET,
        "pelvis.tilt": 0.0,
        "pelvis.x": (0.43, 0.5),
        "right_hip.hip_external_rotation": (-12.0, 20.0),
        "pelvis.z": (0.68, 0.78),
        "left_hip.hip_external_rotation": (-8.0, 8.0),
        "left_hip.hip_flexion": (-18.0, 0.0),
        "left_hip.hip_abduction": (0.0, 6.0),
        "right_knee.knee_flexion": (45.0, 75.0),
        "left_knee.knee_flexion": (20.0, 55.0),
        "left_toe_tip.z": (0.025, 0.06),
        "left_ball.z": (0.03, 0.1),
        "trunk.trunk_flexion": 12.0,
        "pelvis.lean": 16.0,
    },
)
PASSING = Key(
    "foot_passing",
    start="rise",
    free=("pelvis.*", "*.leg.*"),
    fix={
        **FOOT,
        "right.arm": HANG,
        "left.arm": HANG,
        "left.foot": None,
        "pelvis.at": [0.6, -0.03, 0.88],
        "left.leg": {"hip_flexion": 14, "knee_flexion": 62, "ankle_dorsiflexion": 2},
    },
    aims={
        "pelvis.tilt": (-3.0, 3.0),
        "pelvis.lean": 5.0,
        "right_hip.hip_external_rotation": (-12.0, 15.0),
        "right_knee.knee_flexion": (8.0, 18.0),
        "left_toe_tip.z": (0.05, 0.12),
        "left_ankle.x": (0.32, 0.4),
        "left_knee.knee_flexion": (45.0, 70.0),
        "left_ankle.y": (0.1, 0.16),
    },
)
AHEAD = Key(
    "stand_ahead",
    start="stand",
    free=(),
    fix={
        "pelvis.at": [START + STEP, 0, 0.9235],
        "right.foot.at": [FRONT[0], -0.1, 0],
        "left.foot.at": [FRONT[0], 0.1, 0],
    },
    aims={},
)


def knee_down(key: Key) -> Key:
    """The same with the back knee on the floor."""
    aims = {name: aim for name, aim in key.aims.items() if not name.startswith("left_knee")}
    aims |= {
        "left_knee.z": (0.053, 0.06),
        "left_ankle.ankle_dorsiflexion": (0.0, 36.5),
        "left_toes.toe_extension": (55.0, 68.0),
        "left_hip.hip_flexion": (-19.0, 10.0),
    }
    fix = {**key.fix, "pelvis.at": [0.36, 0.02, 0.42], "left.foot.pitch": 64}
    same = {**key.same, "left.foot": "lunge_hands_down"} if key is not DOWN else key.same
    return replace(
        key, variant="knee-down", like=key.name, start=None, fix=fix, same=same, aims=aims
    )


ELBOW = Key(
    "elbow_to_instep",
    variant="elbow-to-instep",
    start="lunge_hands_down",
    like="lunge_hands_down",
    free=(*BODY, "*.arm.*", "right.hand.x", "right.hand.y"),
    fix={"right.arm.shoulder_abduction": 10, "spine.trunk_flexion": 55},
    aims={
        **LOW,
        "left_knee.z": (0.09, 0.2),
        "trunk.trunk_flexion": (48.0, 62.0),
        "right_elbow.z": (0.14, 0.24),
        "right_elbow.elbow_flexion": (40.0, 110.0),
        **CLEAR,
        "right_elbow.y-right_ankle.y": (0.06, 0.16),
        "left_elbow.elbow_flexion": (10.0, 60.0),
        "trunk.trunk_axial_rotation": (-8.0, 8.0),
    },
)
LIFTED = Key("knee_lifted", start="lunge_hands_down", like="lunge_hands_down", free=(), aims={})
KEYS = [
    DOWN,
    REACH,
    AROUND,
    LANDED,
    RISE,
    PASSING,
    AHEAD,
    LIFTED,
    knee_down(DOWN),
    knee_down(REACH),
    knee_down(AROUND),
    ELBOW,
]
