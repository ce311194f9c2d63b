"""The joint angles of a solved figure, as a clinician reads them off. Degrees."""

from __future__ import annotations

from itertools import pairwise

from hiptimer.figure.limbs import arm_angles, leg_angles
from hiptimer.figure.skeleton import SIGNS, Body, Handed, LegAngles, Spine
from hiptimer.figure.vectors import angles_yxz, relative


def spine_angles(body: Body) -> Spine:
    """Trunk against pelvis and head against trunk: what bends in both of their joints, summed."""
    bends = [angles_yxz(relative(a.axes, b.axes)) for a, b in pairwise(body.trunk[:5])]
    found: list[float] = []
    for low, high in (bends[:2], bends[2:]):
        found += (low[0] + high[0], low[1] + high[1], -low[2] - high[2])
    return Spine(*found)


def leg_angles_of(body: Body, side: Handed) -> LegAngles:
    """Hip, knee, ankle and toes of one leg."""
    leg = body.leg(side)
    toes = angles_yxz(relative(leg.foot.axes, leg.toes.axes))
    return leg_angles(body.trunk.pelvis, side, leg, -toes[0])


def all_angles(body: Body) -> dict[str, dict[str, float]]:
    """Every joint angle by part (`spine`, `right_leg`, ...) and name."""
    found = {"spine": spine_angles(body)._asdict()}
    for side in SIGNS:
        found[f"{side}_leg"] = leg_angles_of(body, side)._asdict()
        arm = body.arm(side)
        fingers = angles_yxz(relative(arm.hand.axes, arm.fingers.axes))
        angles = arm_angles(body.trunk.thorax, side, arm, -SIGNS[side] * fingers[1])
        found[f"{side}_arm"] = angles._asdict()
    return found
