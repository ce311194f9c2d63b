"""Side-lying hold: as the side-lying leg raise, with back, seat and heel against the wall."""

from dataclasses import replace

from figure.drills.side_lying_leg_raise import RAISED, STACKED
from figure.posing import Aim, Key

AGAINST: dict[str, Aim] = {"right_ankle.x": -0.05, "right_knee.knee_flexion": 1.0}
KEYS: list[Key] = [
    replace(STACKED, name="ready"),
    replace(
        RAISED,
        name="reached",
        start="ready",
        aims={
            **RAISED.aims,
            "right_hip.hip_abduction": (10.0, 40.0),
            "right_ankle.z": 0.55,
        },
    ),
]
