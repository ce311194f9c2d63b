"""What a command ends with when it cannot do what was asked."""

from __future__ import annotations


class NamedFailureError(Exception):
    """Something that the person can be told in one line: what, where, what to do."""
