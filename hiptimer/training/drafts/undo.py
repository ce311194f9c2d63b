"""The drafts that a routine went through, for undo and redo. No clock is read here."""

from __future__ import annotations

from msgspec import Struct

from hiptimer.training.drafts.routine import RoutineDraft

MOST_STATES = 200
MERGED_WITHIN_SECONDS = 1.5
LONG_AGO = float("-inf")


class State(Struct, frozen=True):
    """A draft, the field whose change led to it, and when that was.

    `rows` are the places of the item that the change was about: in the draft before, and in this.
    They are kept, as two neighbours that have changed places do not show which of them was moved.
    """

    draft: RoutineDraft
    field: str = ""
    at: float = LONG_AGO
    rows: tuple[int, int] | None = None


class History(Struct, frozen=True):
    """The draft as it is, what it was before, oldest first, and what was undone, newest last."""

    present: State
    past: tuple[State, ...] = ()
    future: tuple[State, ...] = ()

    @property
    def draft(self) -> RoutineDraft:
        return self.present.draft

    @property
    def can_undo(self) -> bool:
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        return bool(self.future)

    @property
    def row_before(self) -> int | None:
        """Where the item is once the present change is undone; None where nobody knows."""
        return self.present.rows[0] if self.past and self.present.rows else None

    @property
    def row_after(self) -> int | None:
        """Where the item is once the next change is done again; None where nobody knows."""
        following = self.future[-1] if self.future else None
        return following.rows[1] if following and following.rows else None

    def changed(
        self,
        draft: RoutineDraft,
        field: str = "",
        at: float = 0.0,
        rows: tuple[int, int] | None = None,
    ) -> History:
        """With `draft` as the present one; what was undone is gone.

        `field` names what was changed, like `items[3].seconds`, and `at` is any clock's seconds:
        changes of the same field soon after each other are undone together. Without a `field` a
        change is always undone alone. `rows` are as in `State`. A draft that is like
        the present one changes nothing.
        """
        if draft == self.draft:
            return self
        if not self._goes_on(field, at):
            past = (*self.past, self.present)[-MOST_STATES:]
            return History(State(draft, field, at, rows), past)
        if self.past and self.past[-1].draft == draft:
            return History(self.past[-1], self.past[:-1])
        return History(State(draft, field, at), self.past)

    def undone(self) -> History:
        """One change back; as it is where there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (*self.future, self.present))

    def redone(self) -> History:
        """One undone change forth; as it is where there is none."""
        if not self.future:
            return self
        return History(self.future[-1], (*self.past, self.present), self.future[:-1])

    def _goes_on(self, field: str, at: float) -> bool:
        """Whether a change is one with the present draft's own."""
        soon = 0 <= at - self.present.at <= MERGED_WITHIN_SECONDS
        return bool(field) and field == self.present.field and soon and not self.future


def history_of(draft: RoutineDraft) -> History:
    """The history of a draft that has not been changed yet."""
    return History(State(draft))
