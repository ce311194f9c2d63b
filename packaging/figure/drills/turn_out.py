"""Seated turn-out: as the turn-in, the other leg out of the way."""

from dataclasses import replace

from figure.drills.turn_in import LEVEL, SITTING, TURNED
from figure.posing import Key

ASIDE = {
    "left_thigh.slope": 0.0,
    "left_hip.hip_abduction": 30.0,
    "left_hip.hip_external_rotation": -24.0,
    "left_knee.knee_flexion": 90.0,
    "left_ankle.ankle_dorsiflexion": -16.0,
}
LEGS = Key(
    "ready",
    free=("*.leg.*",),
    aims={**LEVEL, **ASIDE, "right_hip.hip_external_rotation": 0.0},
)
TURNED_OUT = {**LEVEL, **ASIDE, "right_hip.hip_external_rotation": 38.0}
KEYS = [
    SITTING,
    LEGS,
    replace(TURNED, free=("*.leg.*",), aims=TURNED_OUT, alike=False),
]
