"""The date and time of this place, whatever is wrong with its clock settings."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

REFUSED = (ValueError, OverflowError, OSError)
"""What Python raises for a zone of more than a day (`TZ=XYZ+27:99`), and for years far away."""


def local_now() -> datetime:
    """Now, with the offset of this place; in UTC where the system has a zone that cannot be."""
    return local(datetime.now(tz=UTC))


def local(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """`moment` in `zone`, else that of this place; as it is where it cannot be moved there."""
    try:
        return moment.astimezone(zone)
    except REFUSED:
        return moment


def placed(naive: datetime) -> datetime:
    """A time of day without a zone as one of this place, or of UTC where there is none."""
    try:
        return naive.astimezone()
    except REFUSED:
        return naive.replace(tzinfo=UTC)
