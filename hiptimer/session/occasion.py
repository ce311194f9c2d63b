"""The session as a whole, as far as its beginning and its end speak of it, and what they say."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, WhyFirst
from hiptimer.training.sides import Side


class Occasion(Struct, frozen=True):
    """What is done on one occasion, and for how many seconds.

    `side` is None where no drill has one. `is_new` says whether any drill is new to the person.
    """

    name: str
    seconds: float
    drills: int
    needs: tuple[str, ...]
    side: Side | None
    why: WhyFirst
    is_new: bool

    @property
    def minutes(self) -> int:
        """How long it lasts, at least one."""
        return max(1, round(self.seconds / 60))

    def beginning(self, phrases: Phrases) -> Iterator[str]:
        """What it is and how long, what is needed, and which side starts why."""
        long = phrases.intro_one_minute if self.minutes == 1 else phrases.intro
        yield long.replace("{minutes}", str(self.minutes)).replace("{name}", self.name)
        if needs := phrases.needed(self.needs):
            yield needs
        if self.side:
            yield phrases.why_first(self.why, self.side)

    def end(self, phrases: Phrases) -> str:
        """What was done."""
        if self.minutes == 1:
            return phrases.end_one_minute
        text = phrases.end if self.drills > 1 else phrases.end_one_drill
        text = text.replace("{minutes}", str(self.minutes))
        return text.replace("{drills}", str(self.drills))


def occasion_of(plan: Plan) -> Occasion:
    """What the beginning and the end of `plan` speak of."""
    return Occasion(
        name=plan.name,
        seconds=plan.seconds,
        drills=plan.drills,
        needs=plan.needs,
        side=plan.first_side if any(step.side for step in plan.steps) else None,
        why=plan.why,
        is_new=any(step.in_full for step in plan.steps),
    )
