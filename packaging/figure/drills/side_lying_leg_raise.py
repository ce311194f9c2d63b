"""Side-lying leg raise: the head lies on the lower arm, which is stretched along the mat."""

from dataclasses import replace

from figure.posing import Key

LYING = {
    "head.tilt-thorax.tilt": (-30.0, 30.0),
    "neck.neck_lateral_flexion": (-30.0, 0.0),
    "neck.neck_axial_rotation": 0.0,
    "neck.neck_flexion": (0.0, 10.0),
    "trunk.trunk_axial_rotation": (-4.0, 4.0),
    "trunk.trunk_lateral_flexion": (0.0, 12.0),
    "left_elbow.elbow_flexion": (4.0, 20.0),
    "left_wrist.z": (0.028, 0.035),
    "left_elbow.z": (0.04, 0.05),
    "left_knuckle.z": (0.02, 0.03),
    "head+left_upper_arm": (0.0, 0.02),
    "right_shoulder.x-left_shoulder.x": (-0.02, 0.01),
    "left_knee.knee_flexion": (34.0, 42.0),
    "left_hip.hip_flexion": 30.0,
    "right_hip.x-left_hip.x": (-0.01, 0.008),
}
STACKED = Key(
    "legs_stacked",
    free=(
        "pelvis.z",
        "pelvis.pitch",
        "pelvis.roll",
        "pelvis.yaw",
        "spine.*",
        "*.arm.*",
        "left.leg.*",
    ),
    fix={"contacts.left_elbow": None},
    aims=LYING,
)
RAISED = replace(
    STACKED,
    name="leg_raised",
    start="legs_stacked",
    free=("right.leg.*",),
    fix={},
    aims={
        "right_hip.hip_abduction": 33.0,
        "right_hip.hip_flexion": -4.0,
        "right_hip.hip_external_rotation": -4.0,
        "right_knee.knee_flexion": 1.0,
    },
)
KEYS = [
    STACKED,
    RAISED,
    replace(
        RAISED,
        variant="half-lift",
        like="leg_raised",
        start=None,
        aims={**RAISED.aims, "right_hip.hip_abduction": 16.0},
    ),
    replace(
        RAISED,
        variant="toes-down",
        like="leg_raised",
        start=None,
        aims={**RAISED.aims, "right_hip.hip_external_rotation": -16.0},
    ),
    replace(
        RAISED,
        name="legs_stacked",
        variant="toes-down",
        like="legs_stacked",
        start=None,
        aims={"right_hip.hip_external_rotation": -14.0},
    ),
]
