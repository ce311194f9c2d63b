"""What the mixer promises: sums, limits, the same frames however they are asked for."""

from __future__ import annotations

from array import array
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hiptimer.audio.mixer import FADE_SECONDS, Mixer, Piece, Samples, frames_in

LENGTH = 200

samples = st.lists(st.integers(-32_768, 32_767), min_size=1, max_size=60).map(
    lambda values: array("h", values)
)
pieces = st.lists(
    st.builds(Piece, st.integers(0, LENGTH), samples, st.sampled_from([0.1, 0.7, 1.0])),
    max_size=6,
)
block_sizes = st.lists(st.integers(1, 70), min_size=1)


def mixed(parts: list[Piece], sizes: list[int] | None = None) -> Samples:
    mixer = Mixer()
    for part in parts:
        mixer.add(part)
    out = array("h")
    sizes = sizes or [LENGTH]
    while len(out) < LENGTH:
        out.extend(mixer.block(sizes[len(out) % len(sizes)]))
    return out[:LENGTH]


def sum_of(parts: list[Piece], frame: int) -> int:
    here = (part for part in parts if part.start <= frame < part.end)
    total = sum(part.samples[frame - part.start] * round(part.gain * 32_768) >> 15 for part in here)
    return max(-32_768, min(32_767, total))


@given(pieces)
def test_each_frame_is_the_sum_of_what_sounds_held_within_16_bits(parts):
    assert mixed(parts).tolist() == [sum_of(parts, frame) for frame in range(LENGTH)]


@given(pieces, block_sizes)
def test_blocks_of_any_size_give_the_same_frames(parts, sizes):
    assert mixed(parts, sizes) == mixed(parts)


@given(pieces, st.randoms())
def test_the_order_of_adding_does_not_matter(parts, chance):
    shuffled = parts.copy()
    chance.shuffle(shuffled)

    assert mixed(shuffled) == mixed(parts)


@given(samples, st.integers(0, 100))
def test_a_lone_piece_at_full_level_comes_out_as_it_is(recorded, start):
    out = mixed([Piece(start, recorded)])

    assert out[start : start + len(recorded)] == recorded
    assert not any(out[:start])
    assert not any(out[start + len(recorded) :])


def test_what_sounds_fades_evenly_to_silence_within_50_ms():
    mixer = Mixer()
    mixer.add(Piece(0, array("h", [10_000]) * 22_050))
    mixer.add(Piece(5_000, array("h", [10_000]) * 10))
    mixer.block(1_000)

    mixer.fade_out()
    faded = mixer.block(10_000)

    length = frames_in(FADE_SECONDS)
    assert length <= frames_in(0.05)
    assert faded[0] == 10_000
    assert all(0 <= before - after <= 20 for before, after in pairwise(faded[:length]))
    assert not any(faded[length:])
    assert mixer.silent


def test_the_part_of_a_piece_that_is_in_the_past_is_not_heard():
    mixer = Mixer()
    mixer.block(10)
    mixer.add(Piece(5, array("h", range(1, 11))))

    assert mixer.block(8).tolist() == [6, 7, 8, 9, 10, 0, 0, 0]
