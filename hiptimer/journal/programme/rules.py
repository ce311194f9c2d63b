"""The rules of the plan of weeks as `assets/programme.json` holds them."""

from __future__ import annotations

from hiptimer.training.exercises import Content


class ProgrammeRules(Content, frozen=True):
    """Read by `storage.content.read_programme_rules`."""

    schema: str
