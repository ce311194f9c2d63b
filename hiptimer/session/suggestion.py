"""What a runner is likely to want, by the hour of the day and by what was done before."""

from __future__ import annotations

from hiptimer.training.routines import Moment

AFTER = {
    Moment.BEFORE_RUN: Moment.AFTER_RUN,
    Moment.AFTER_RUN: Moment.ANY_TIME,
    Moment.STRENGTH_DAY: Moment.RECOVERY_DAY,
    Moment.RECOVERY_DAY: Moment.ANY_TIME,
    Moment.ANY_TIME: Moment.RECOVERY_DAY,
}
"""What follows when a routine for the key has been done on the same day."""


def moment_for(hour: int) -> Moment:
    """What a runner is likely to want at that hour of the day, 0 to 23 (editorial)."""
    if 4 <= hour < 11:
        return Moment.BEFORE_RUN
    if 11 <= hour < 16:
        return Moment.ANY_TIME
    if 16 <= hour < 21:
        return Moment.AFTER_RUN
    return Moment.RECOVERY_DAY
