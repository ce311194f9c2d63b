"""High knee hurdle walk: up in front, then out, the standing leg straight and the pelvis quiet."""

from dataclasses import replace

from figure.posing import Key

STANDS = ("pelvis.*", "left.leg.*", "right.leg.*")
QUIET = {
    "left_knee.knee_flexion": (2.0, 8.0),
    "pelvis.tilt": (-4.0, 1.0),
    "right_hip.x-left_hip.x": (-0.01, 0.01),
    "pelvis.lean": (-2.0, 3.0),
    "trunk.trunk_axial_rotation": 0.0,
    "right_ankle.ankle_dorsiflexion": (0.0, 8.0),
}
HIGH = Key(
    "knee_high",
    free=STANDS,
    aims={
        **QUIET,
        "right_knee.z-right_hip.z": (-0.02, 0.03),
        "right_hip.hip_abduction": (-2.0, 4.0),
        "right_hip.hip_external_rotation": 0.0,
        "right_knee.knee_flexion": (95.0, 102.0),
    },
)
OPEN = Key(
    "knee_open",
    free=STANDS,
    aims={
        **QUIET,
        "right_knee.z-right_hip.z": (-0.06, 0.02),
        "right_thigh.heading": (-66.0, -56.0),
        "right_hip.hip_abduction": (30.0, 43.0),
        "right_hip.hip_external_rotation": (5.0, 25.0),
        "right_knee.knee_flexion": (92.0, 102.0),
    },
)
LOWER = {"right_knee.z-right_hip.z": (-0.2, -0.1), "right_hip.hip_flexion": (50.0, 75.0)}
WALL = {
    "left.hand": {"on": "wall", "at": [0.14, 0.49, 1.06], "pitch": -40, "roll": -90, "heading": 0},
    "left.arm": {
        "shoulder_flexion": 20,
        "shoulder_abduction": 50,
        "elbow_flexion": 30,
        "finger_flexion": 0,
    },
}
ELBOW = {"left_elbow.elbow_flexion": (12.0, 50.0)}

KEYS = [
    HIGH,
    OPEN,
    *(
        replace(
            key,
            variant="with-support",
            like=key.name,
            fix=WALL,
            free=(*key.free, "left.arm.*"),
            aims={**key.aims, **ELBOW, **lower},
        )
        for key, lower in ((HIGH, LOWER), (OPEN, LOWER))
    ),
    *(
        Key(
            name,
            variant="with-support",
            like=name,
            fix=WALL,
            free=("left.arm.*",),
            aims=ELBOW,
        )
        for name in ("stand", "lower_out")
    ),
]
