"""Words that are nearly what was typed. An edit is a letter wrong, missing, too much or exchanged.

The distance is that of optimal string alignment: letters that changed places are one edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

ONE_EDIT_FROM, TWO_EDITS_FROM = 4, 8
"""Letters of a word from which so many edits are allowed: a shorter one would be like too many."""


def closest(word: str, words: Iterable[str]) -> list[str]:
    """Those of `words` that are the fewest edits from `word`, or begin so; empty if none is near.

    A word as a whole comes before the beginning of a longer one.
    """
    most = edits_allowed(word)
    near = [each for each in words if most and len(each) >= len(word) - most]
    whole = {each: distance(word, each, most) for each in near if len(each) <= len(word) + most}
    return _nearest(whole, most) or _nearest(
        {each: _distance_of_beginning(word, each, most) for each in near}, most
    )


def edits_allowed(word: str) -> int:
    """How many edits a word of that length may be away."""
    return (len(word) >= ONE_EDIT_FROM) + (len(word) >= TWO_EDITS_FROM)


def distance(one: str, other: str, most: int) -> int:
    """The edits from `one` to `other`; more than `most` where there are more."""
    if not _share_a_part(one, other, most):
        return most + 1
    before, row = list[int](), list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before = before, row
        row = [at]
        for to, target in enumerate(other, 1):
            edits = min(before[to] + 1, row[-1] + 1, before[to - 1] + (letter != target))
            if at > 1 and to > 1 and one[at - 2] == target and letter == other[to - 2]:
                edits = min(edits, earlier[to - 2] + 1)
            row.append(edits)
        if min(row) > most:
            return most + 1
    return row[-1]


def _share_a_part(one: str, other: str, most: int) -> bool:
    """Whether a part of `one` is in `other` as it is; no edit is in more than two of the parts."""
    parts = 2 * most + 1
    cuts = [len(one) * cut // parts for cut in range(parts + 1)]
    return any(one[start:end] in other for start, end in pairwise(cuts))


def _distance_of_beginning(word: str, other: str, most: int) -> int:
    lengths = range(max(1, len(word) - most), min(len(other), len(word) + most) + 1)
    return min((distance(word, other[:length], most) for length in lengths), default=most + 1)


def _nearest(distances: dict[str, int], most: int) -> list[str]:
    least = min(distances.values(), default=most + 1)
    return sorted(each for each, edits in distances.items() if edits == least <= most)
