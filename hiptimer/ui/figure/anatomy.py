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
    Slice(0.36, 0.009, 0.082, 0.079),
    Slice(0.54, 0.009, 0.074, 0.071),
    Slice(0.74, 0.005, 0.062, 0.060),
    Slice(0.90, 0.001, 0.054, 0.053),
    Slice(1.00, 0.002, 0.052, 0.051),
)
SHANK: Final = (
    Slice(0.00, 0.002, 0.052, 0.051),
    Slice(0.13, -0.004, 0.050, 0.049),
    Slice(0.28, -0.014, 0.054, 0.052),
    Slice(0.45, -0.013, 0.050, 0.047),
    Slice(0.65, -0.007, 0.040, 0.038),
    Slice(0.86, -0.003, 0.032, 0.030),
    Slice(1.00, -0.003, 0.033, 0.032),
)
UPPER_ARM: Final = (
    Slice(0.00, 0.000, 0.053, 0.051),
    Slice(0.18, 0.001, 0.052, 0.050),
    Slice(0.40, 0.003, 0.047, 0.043),
    Slice(0.65, 0.003, 0.043, 0.039),
    Slice(0.88, 0.000, 0.037, 0.036),
    Slice(1.00, 0.000, 0.036, 0.036),
)
FOREARM: Final = (
    Slice(0.00, 0.000, 0.036, 0.036),
    Slice(0.14, 0.002, 0.040, 0.038),
    Slice(0.30, 0.002, 0.041, 0.037),
    Slice(0.55, 0.001, 0.036, 0.031),
    Slice(0.82, 0.000, 0.028, 0.024),
    Slice(1.00, 0.000, 0.027, 0.022),
)

SHORTS_LEG: Final = cloth(
    (
        Slice(0.00, -0.004, 0.088, 0.086),
        Slice(0.10, 0.002, 0.089, 0.087),
        Slice(0.24, 0.006, 0.087, 0.084),
        Slice(0.36, 0.009, 0.083, 0.080),
        Slice(0.48, 0.009, 0.078, 0.076),
    ),
    0.006,
    size.THIGH,
)
SLEEVE: Final = cloth(
    (
        Slice(0.13, 0.000, 0.049, 0.047),
        Slice(0.24, 0.001, 0.050, 0.048),
        Slice(0.36, 0.002, 0.049, 0.046),
        Slice(0.54, 0.002, 0.050, 0.048),
    ),
    0.006,
    size.UPPER_ARM,
)
SOCK: Final = cloth(
    (Slice(1.0, -0.003, 0.033, 0.032), Slice(0.82, -0.003, 0.033, 0.032)), 0.003, size.SHANK
)

# Bone, then bead.
SHIRT: Final = (
    ("pelvis", Bead((-0.010, 0, 0.042), (0.113, 0.158, 0.006))),
    ("pelvis", Bead((-0.008, 0, 0.080), (0.106, 0.149, 0.020))),
    ("lumbar", Bead((0.000, 0, 0.045), (0.099, 0.133, 0.030))),
    ("lumbar", Bead((0.004, 0, 0.110), (0.102, 0.136, 0.030))),
    ("thorax", Bead((0.010, 0, 0.030), (0.109, 0.143, 0.040))),
    ("thorax", Bead((0.012, 0, 0.110), (0.112, 0.154, 0.040))),
    ("thorax", Bead((0.004, 0, 0.180), (0.100, 0.156, 0.040))),
    ("thorax", Bead((-0.008, 0, 0.236), (0.076, 0.134, 0.030))),
    ("thorax", Bead((-0.014, 0, 0.284), (0.058, 0.074, 0.016))),
)
CHEST: Final = 5
"""The slice of the shirt that is the middle of the chest."""
SHOULDER: Final = Bead((0.000, 0.184, 0.226), (0.050, 0.056, 0.050))
BREAST: Final = Bead((0.006, 0.085, 0.130), (0.104, 0.072, 0.050))
"""Where the arm meets the chest, on one side; y outward."""
TRAPEZIUS: Final = Bead((-0.018, 0.036, 0.276), (0.042, 0.044, 0.018))

HIPS: Final = (
    ("pelvis", Bead((-0.008, 0, 0.060), (0.104, 0.150, 0.020))),
    ("pelvis", Bead((-0.012, 0, 0.000), (0.108, 0.165, 0.035))),
    ("pelvis", Bead((-0.012, 0, -0.050), (0.092, 0.145, 0.030))),
)
BUTTOCK: Final = Bead((-0.045, 0.078, -0.032), (0.080, 0.082, 0.084))

NECK: Final = (
    ("neck", Bead((-0.004, 0, 0.010), (0.062, 0.068, 0.008))),
    ("neck", Bead((-0.002, 0, 0.050), (0.053, 0.055, 0.020))),
    ("head", Bead((-0.006, 0, 0.000), (0.050, 0.051, 0.020))),
    ("head", Bead((-0.006, 0, 0.040), (0.050, 0.052, 0.030))),
)
SKULL: Final = Bead((-0.006, 0, 0.136), (0.096, 0.077, 0.090))
CHEEKS: Final = Bead((0.020, 0, 0.096), (0.068, 0.066, 0.062))
JAW: Final = Bead((0.024, 0, 0.062), (0.052, 0.057, 0.046))
CHIN: Final = Bead((0.052, 0, 0.028), (0.029, 0.037, 0.026))
BRIDGE: Final = Bead((0.082, 0, 0.112), (0.010, 0.009, 0.012))
NOSE: Final = Bead((0.091, 0, 0.084), (0.015, 0.012, 0.012))
EYE: Final = Bead((0.0835, 0.031, 0.116), (0.006, 0.0065, 0.0070))
BROW: Final = (
    Bead((0.0860, 0.021, 0.1370), (0.003, 0.003, 0.0020)),
    Bead((0.0800, 0.042, 0.1325), (0.003, 0.003, 0.0016)),
)
MOUTH: Final = (
    Bead((0.0810, 0.000, 0.0495), (0.003, 0.0030, 0.0019)),
    Bead((0.0780, 0.014, 0.0525), (0.003, 0.0020, 0.0014)),
)
EAR: Final = Bead((-0.008, 0.077, 0.098), (0.019, 0.009, 0.030))
HAIR: Final = Bead((-0.014, 0, 0.144), (0.105, 0.086, 0.097))
HAIRLINE_NORMAL: Final = (-0.596, 0.0, 0.803)
HAIRLINE: Final = 0.098
"""Hair grows where a point of the head lies farther than this along the hairline's normal."""

PALM: Final = (
    Bead((0.000, 0, -0.010), (0.026, 0.019, 0.020)),
    Bead((0.002, 0, -0.055), (0.038, 0.016, 0.030)),
    Bead((0.000, 0, -0.098), (0.040, 0.013, 0.014)),
)
THUMB: Final = (
    Bead((0.022, 0.002, -0.030), (0.016, 0.014, 0.018)),
    Bead((0.050, 0.010, -0.066), (0.012, 0.011, 0.012)),
    Bead((0.062, 0.010, -0.096), (0.009, 0.009, 0.010)),
)
"""y counted toward the palm."""
FINGERS: Final = (
    (
        Bead((0.029, 0, 0.004), (0.0105, 0.011, 0.011)),
        Bead((0.037, 0, -0.064), (0.008, 0.008, 0.008)),
    ),
    (
        Bead((0.010, 0, 0.004), (0.0105, 0.011, 0.011)),
        Bead((0.012, 0, -0.079), (0.008, 0.008, 0.008)),
    ),
    (
        Bead((-0.010, 0, 0.004), (0.0105, 0.011, 0.011)),
        Bead((-0.012, 0, -0.073), (0.008, 0.008, 0.008)),
    ),
    (
        Bead((-0.029, 0, 0.004), (0.0100, 0.011, 0.011)),
        Bead((-0.036, 0, -0.056), (0.0075, 0.007, 0.007)),
    ),
)
MITTEN: Final = (
    Bead((0, 0, 0.0), (0.038, 0.011, 0.011)),
    Bead((0, 0, -0.066), (0.032, 0.009, 0.012)),
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
