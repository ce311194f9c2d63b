"""Names that tell two things apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hiptimer.training.drafts.naming import LONGEST_NAME, numbered, unnumbered


def test_a_free_name_stays_and_a_taken_one_gets_the_next_number() -> None:
    assert numbered("Hips", set()) == "Hips"
    assert numbered("Hips", {"Hips"}) == "Hips (2)"
    assert numbered("Hips (2)", {"Hips", "Hips (2)"}) == "Hips (3)"
    assert unnumbered("Hips (12)") == "Hips"
    assert unnumbered(" (2)") == " (2)"


@given(st.text(min_size=1, max_size=LONGEST_NAME))
def test_a_numbered_name_is_new_and_not_too_long(name: str) -> None:
    taken: set[str] = set()
    for _ in range(12):
        new = numbered(name, taken)
        assert new not in taken
        assert len(new) <= LONGEST_NAME
        taken.add(new)
