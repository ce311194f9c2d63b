"""What the body is moulded from: ellipsoids along its bones, in metres of the skeleton's stature.

Pure tables. A bone's axes are those of `figure.skeleton`: x forward, y left, z to the upper
joint. A `Bead` with `side` out has its y counted outward, so that one table does for both sides.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from hiptimer.figure import proportions as size
from hiptimer.figure.vectors import Vector


class Bead(NamedTuple):
    """An ellipsoid: its middle and its half axes along those of its bone."""

    centre: Vector
    halves: Vector


class Slice(NamedTuple):
    """A limb's half depth and width at a share of its length, and how far it bulges forward."""

    at: float
    forward: float
    depth: float
    width: float


def bead(piece: Slice, length: float) -> Bead:
    """A slice of a bone that hangs down `length` metres, as an ellipsoid."""
    round_off = min(piece.depth, piece.width)
    return Bead((piece.forward, 0.0, -piece.at * length), (piece.depth, piece.width, round_off))


def cloth(pieces: tuple[Slice, ...], ease: float, length: float) -> tuple[Bead, ...]:
    """Cloth `ease` metres off a limb; it ends flat, at the last slice."""
    beads = [bead(s._replace(depth=s.depth + ease, width=s.width + ease), length) for s in pieces]
    last = beads[-1]
    beads[-1] = Bead(last.centre, (last.halves[0], last.halves[1], 0.004))
    return tuple(beads)


THIGH: Final = (
    Slice(0.00, 0.000, 0.088, 0.086),
    Slice(0.18, 0.005, 0.088, 0.085),
    Slice(0.36, 0.010, 0.083, 0.080),
    Slice(0.54, 0.011, 0.076, 0.073),
    Slice(0.74, 0.007, 0.064, 0.063),
    Slice(0.90, 0.003, 0.053, 0.053),
    Slice(1.00, 0.003, 0.051, 0.050),
)
SHANK: Final = (
    Slice(0.00, 0.003, 0.051, 0.050),
    Slice(0.10, -0.001, 0.048, 0.047),
    Slice(0.22, -0.014, 0.056, 0.055),
    Slice(0.32, -0.019, 0.059, 0.058),
    Slice(0.44, -0.016, 0.053, 0.051),
    Slice(0.62, -0.008, 0.040, 0.037),
    Slice(0.84, -0.003, 0.031, 0.029),
    Slice(1.00, -0.003, 0.033, 0.032),
)
KNEE: Final = Bead((0.014, 0.0, 0.006 - size.THIGH), (0.042, 0.042, 0.046))
"""The kneecap, on the thigh."""
UPPER_ARM: Final = (
    Slice(0.00, 0.000, 0.050, 0.048),
    Slice(0.18, 0.001, 0.052, 0.049),
    Slice(0.40, 0.004, 0.047, 0.042),
    Slice(0.62, 0.005, 0.043, 0.038),
    Slice(0.86, 0.001, 0.035, 0.034),
    Slice(1.00, 0.000, 0.035, 0.035),
)
FOREARM: Final = (
    Slice(0.00, 0.000, 0.035, 0.035),
    Slice(0.12, 0.002, 0.039, 0.038),
    Slice(0.28, 0.003, 0.042, 0.038),
    Slice(0.52, 0.001, 0.036, 0.031),
    Slice(0.80, 0.000, 0.027, 0.023),
    Slice(1.00, 0.000, 0.026, 0.020),
)

SHORTS_LEG: Final = cloth(
    (
        Slice(0.00, -0.010, 0.094, 0.087),
        Slice(0.10, -0.005, 0.096, 0.088),
        Slice(0.24, 0.002, 0.091, 0.086),
        Slice(0.36, 0.007, 0.085, 0.083),
        Slice(0.48, 0.009, 0.081, 0.079),
    ),
    0.006,
    size.THIGH,
)
SLEEVE: Final = cloth(
    (
        Slice(0.08, 0.000, 0.041, 0.041),
        Slice(0.20, 0.001, 0.050, 0.048),
        Slice(0.34, 0.003, 0.050, 0.046),
        Slice(0.54, 0.004, 0.046, 0.042),
    ),
    0.006,
    size.UPPER_ARM,
)
SOCK: Final = (
    Bead((-0.003, 0, -0.985 * size.SHANK), (0.037, 0.035, 0.010)),
    Bead((-0.003, 0, -0.830 * size.SHANK), (0.035, 0.033, 0.004)),
)

# Bone, then bead.
SHIRT: Final = (
    ("pelvis", Bead((-0.010, 0, 0.040), (0.113, 0.157, 0.006))),
    ("pelvis", Bead((-0.008, 0, 0.080), (0.106, 0.149, 0.020))),
    ("lumbar", Bead((0.000, 0, 0.045), (0.101, 0.139, 0.030))),
    ("lumbar", Bead((0.004, 0, 0.110), (0.103, 0.140, 0.030))),
    ("thorax", Bead((0.010, 0, 0.030), (0.109, 0.143, 0.040))),
    ("thorax", Bead((0.012, 0, 0.110), (0.112, 0.154, 0.040))),
    ("thorax", Bead((0.004, 0, 0.180), (0.100, 0.156, 0.040))),
    ("thorax", Bead((-0.008, 0, 0.236), (0.076, 0.134, 0.030))),
    ("thorax", Bead((-0.014, 0, 0.286), (0.055, 0.066, 0.014))),
)
CHEST: Final = 5
"""The slice of the shirt that is the middle of the chest."""
SHOULDER: Final = Bead((-0.002, 0.182, 0.218), (0.050, 0.056, 0.050))
BREAST: Final = Bead((0.006, 0.085, 0.130), (0.104, 0.072, 0.050))
"""Where the arm meets the chest, on one side; y outward."""
TRAPEZIUS: Final = Bead((-0.022, 0.032, 0.290), (0.038, 0.038, 0.024))

HIPS: Final = (
    ("pelvis", Bead((-0.008, 0, 0.060), (0.104, 0.150, 0.020))),
    ("pelvis", Bead((-0.012, 0, 0.000), (0.108, 0.167, 0.035))),
    ("pelvis", Bead((-0.012, 0, -0.050), (0.092, 0.145, 0.030))),
)
BUTTOCK: Final = Bead((-0.045, 0.079, -0.029), (0.081, 0.092, 0.084))

NECK: Final = (
    ("neck", Bead((-0.002, 0, 0.006), (0.060, 0.062, 0.010))),
    ("neck", Bead((-0.006, 0, 0.048), (0.049, 0.049, 0.020))),
    ("head", Bead((-0.012, 0, 0.000), (0.047, 0.048, 0.020))),
    ("head", Bead((-0.014, 0, 0.040), (0.053, 0.050, 0.030))),
)
SKULL: Final = Bead((-0.006, 0, 0.136), (0.096, 0.077, 0.090))
CHEEKS: Final = Bead((0.036, 0, 0.090), (0.052, 0.064, 0.052))
JAW: Final = Bead((0.024, 0, 0.062), (0.052, 0.057, 0.046))
CHIN: Final = Bead((0.058, 0, 0.026), (0.028, 0.034, 0.023))
LIPS: Final = Bead((0.068, 0, 0.054), (0.025, 0.027, 0.017))
BRIDGE: Final = Bead((0.080, 0, 0.118), (0.011, 0.008, 0.012))
NOSE: Final = Bead((0.098, 0, 0.083), (0.014, 0.011, 0.010))
NOSTRIL: Final = Bead((0.088, 0, 0.079), (0.010, 0.017, 0.009))
FACE: Final = (CHEEKS, JAW, CHIN, LIPS, BRIDGE, NOSE, NOSTRIL)
EYE: Final = Bead((0.0835, 0.030, 0.113), (0.006, 0.0066, 0.0082))
NOSTRIL_EDGE: Final = Bead((0.099, 0.008, 0.0735), (0.002, 0.0055, 0.0016))
BROW: Final = (
    Bead((0.0820, 0.018, 0.1335), (0.003, 0.003, 0.0018)),
    Bead((0.0810, 0.031, 0.1355), (0.003, 0.003, 0.0018)),
    Bead((0.0760, 0.044, 0.1320), (0.003, 0.003, 0.0012)),
)
MOUTH: Final = (
    Bead((0.0900, 0.000, 0.0480), (0.001, 0.0030, 0.0014)),
    Bead((0.0880, 0.012, 0.0494), (0.001, 0.0020, 0.0014)),
    Bead((0.0830, 0.022, 0.0545), (0.001, 0.0012, 0.0011)),
)
EAR: Final = Bead((-0.012, 0.075, 0.096), (0.018, 0.009, 0.028))
HAIR: Final = (
    Bead((-0.011, 0, 0.146), (0.101, 0.083, 0.090)),
    Bead((0.030, 0.000, 0.204), (0.052, 0.055, 0.030)),
)
LOCKS: Final = (
    (Bead((0.056, -0.018, 0.207), (0.012, 0.010, 0.008)), (-0.045, -0.024, 0.212)),
    (Bead((0.056, 0.018, 0.207), (0.012, 0.010, 0.008)), (-0.045, 0.024, 0.212)),
)
HAIRLINE: Final = (
    (0, 0.186), (14, 0.187), (28, 0.187), (40, 0.181), (50, 0.168), (57, 0.152), (63, 0.142),
    (72, 0.134), (76, 0.118), (78, 0.098), (86, 0.092), (96, 0.090), (112, 0.084), (128, 0.074),
    (150, 0.066), (180, 0.063),
)  # fmt: skip
"""Degrees round the skull from the forehead, and the height, where the hair begins."""

PALM: Final = (
    Bead((0.000, 0, -0.006), (0.025, 0.019, 0.018)),
    Bead((0.002, 0, -0.052), (0.036, 0.016, 0.030)),
    Bead((0.000, 0, -0.098), (0.038, 0.012, 0.012)),
)
THUMB: Final = (
    Bead((0.020, 0.004, -0.032), (0.017, 0.014, 0.022)),
    Bead((0.047, 0.011, -0.068), (0.0105, 0.010, 0.012)),
    Bead((0.058, 0.012, -0.100), (0.008, 0.008, 0.009)),
)
"""y counted toward the palm."""
FLAT_THUMB: Final = (
    Bead((0.018, 0.002, -0.034), (0.019, 0.014, 0.022)),
    Bead((0.050, 0.005, -0.066), (0.0105, 0.010, 0.012)),
    Bead((0.068, 0.005, -0.092), (0.008, 0.008, 0.009)),
)
"""The same of a hand that lies on its palm."""
FINGERS: Final = ((0.029, 0.068), (0.010, 0.080), (-0.010, 0.074), (-0.028, 0.057))
"""How far to the thumb's side each lies, and how long it is from knuckle to tip."""
FINGER: Final = (0.0098, 0.0092, 0.0075)
"""Its radius at knuckle, middle and tip."""
MITTEN: Final = (
    Bead((0, 0, 0.0), (0.037, 0.011, 0.011)),
    Bead((0, 0, -0.066), (0.031, 0.009, 0.012)),
)

SOLE: Final = (
    ("foot", Bead((-0.034, 0, -0.057), (0.042, 0.036, 0.011))),
    ("foot", Bead((0.050, 0, -0.057), (0.045, 0.035, 0.011))),
    ("foot", Bead((0.130, 0, -0.057), (0.046, 0.047, 0.011))),
    ("toes", Bead((0.026, 0, 0.012), (0.032, 0.040, 0.010))),
)
HEEL: Final = Bead((-0.034, 0, -0.026), (0.037, 0.033, 0.026))
COLLAR: Final = Bead((-0.006, 0, 0.006), (0.044, 0.038, 0.014))
INSTEP: Final = Bead((0.050, 0, -0.022), (0.048, 0.034, 0.026))
BALL: Final = Bead((0.128, 0, -0.034), (0.044, 0.044, 0.018))
TOE_CAP: Final = Bead((0.022, 0, 0.031), (0.034, 0.037, 0.015))
