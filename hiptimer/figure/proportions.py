"""How long and how thick the parts of the body are, in metres.

Lengths are fractions of stature after Drillis & Contini as Winter quotes them; half-widths, the
points of the foot, the split of the trunk and all radii are our own.
"""

from __future__ import annotations

from typing import Final

STATURE: Final = 1.75

THIGH: Final = 0.245 * STATURE
SHANK: Final = 0.246 * STATURE
ANKLE_HEIGHT: Final = 0.039 * STATURE
HEEL: Final = 0.038 * STATURE
BALL: Final = 0.085 * STATURE
TOE: Final = 0.114 * STATURE
HIP_HALF_WIDTH: Final = 0.05 * STATURE
LUMBAR_JOINT: Final = 0.05 * STATURE
LUMBAR: Final = 0.09 * STATURE
THORAX: Final = 0.148 * STATURE
SHOULDER_HALF_WIDTH: Final = 0.115 * STATURE
UPPER_ARM: Final = 0.186 * STATURE
FOREARM: Final = 0.146 * STATURE
PALM: Final = 0.06 * STATURE
FINGERS: Final = 0.045 * STATURE
NECK: Final = 0.052 * STATURE
HEAD: Final = 0.13 * STATURE
SEAT: Final = 0.055 * STATURE
STANDING_HIP_HEIGHT: Final = THIGH + SHANK + ANKLE_HEIGHT

# Radius at the upper and at the lower end of each part.
THIGH_RADII: Final = (0.085, 0.054)
SHANK_RADII: Final = (0.052, 0.034)
FOOT_RADII: Final = (0.034, 0.028)
TOE_RADIUS: Final = 0.02
UPPER_ARM_RADII: Final = (0.050, 0.038)
FOREARM_RADII: Final = (0.038, 0.026)
HAND_RADII: Final = (0.024, 0.018)
FINGER_RADII: Final = (0.014, 0.010)
NECK_RADII: Final = (0.054, 0.050)
HEAD_RADIUS: Final = 0.085

# Half the width (left-right) and half the depth (front-back) of the trunk's cross-sections.
PELVIS_HALVES: Final = (0.165, 0.096)
WAIST_HALVES: Final = (0.125, 0.088)
CHEST_HALVES: Final = (0.160, 0.105)

# Balls of flesh by which the body rests on the floor.
HIP_SIDE: Final = 0.093
SKULL_CENTRE: Final = 0.115
SKULL_RADIUS: Final = 0.095
