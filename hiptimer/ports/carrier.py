"""What is said of a way by which something leaves the laptop, and of what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from hiptimer.messages import NO_MESSAGE, Message


class Carrier(Struct, frozen=True):
    """A way by which a session, what was done or the plan of weeks leaves the laptop.

    `key` is also its option on the command line. `kinds` names the files by their endings, with the
    dot; the first is the one that is offered. `called` is a word, `good_for` says in about five
    words what it is good for. `icon` is the name of one of `ui.widgets.icons.IconName`. `help` is
    for the command line. What is written `for_any_day` leaves out what is a matter of today: a
    round for one side alone, and what is explained to somebody who is new. `is_quick`: it is done
    within a second, so that no progress need be shown.
    """

    key: str
    kinds: Mapping[str, Message]
    called: Message
    good_for: Message
    icon: str
    help: str
    for_any_day: bool = False
    is_quick: bool = True

    @property
    def ending(self) -> str:
        """What a file of it is offered to end in, with the dot."""
        return next(iter(self.kinds))


class Taken(Struct, frozen=True):
    """What came of it.

    `amount` says how much was written, as "3 pages" or "10:24". `unspoken` are sentences in it for
    which a chime stands in, `problems` why, if that is known; `left_out` says line by line what
    could not be taken along.
    """

    amount: Message = NO_MESSAGE
    unspoken: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    left_out: tuple[Message, ...] = ()
