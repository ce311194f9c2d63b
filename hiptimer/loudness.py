"""How loud sound is to an ear, and how high it peaks: EBU R 128, by ITU-R BS.1770-4.

Loudness is the mean power behind the K filter, in LUFS, over blocks of 0.4 s that overlap by three
quarters; those below -70 LUFS, and those 10 below the mean of the rest, do not count. A sound that
is shorter is one block, as a spoken "Two." is.

The filter is not run. The power behind a filter is the sum of the signal's autocorrelation, each
lag times that of the filter: a few sums of products, which take a tenth of the time. The lags of
the K filter fade quickly. The part of it below 40 Hz is only the mean, taken away.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from math import cos, inf, log10, pi, sin, tan
from operator import mul
from typing import TypeAlias

Samples: TypeAlias = "array[int]"

SPOKEN_LUFS = -20.0
"""What every voice and every chime is brought to. Speech at -16, as of podcasts, would be cut off
in its peaks, which are up to 18 dB above it."""
HIGHEST_PEAK = 10 ** (-1 / 20)
"""True peaks, -1 dB, as R 128 wants them."""
FULL_SCALE = 32_767
HOP_SECONDS = 0.1
HOPS = 4
ABSOLUTE_GATE, RELATIVE_GATE = -70.0, -10.0
OFFSET = -0.691
SHELF_HERTZ, SHELF_DECIBEL, SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
BAND_EXPONENT = 0.4996667741545416
"""All of the K filter's first part, after the standard's table for 48 kHz."""
FEWEST_LAGS, FRAMES_A_LAG = 9, 2400
"""With so few the filter is 0.2 dB off at most, from 300 Hz on."""
GRID = 256
STRIDE = 7
"""Every seventh product is enough for a mean of so many: within 0.2 dB for any sentence."""
NEAR_PEAK = 0.7
SAFE_SHARE = 0.7
"""Between samples no voice reaches half as high again as at them."""
REACH = 6
PHASES = (0.25, 0.5, 0.75)


def loudness(samples: Samples, rate: int) -> float:
    """In LUFS; minus infinity for silence."""
    heard = [power for power in _block_powers(samples, rate) if _lufs(power) > ABSOLUTE_GATE]
    if not heard:
        return -inf
    gate = _lufs(_mean(heard)) + RELATIVE_GATE
    return _lufs(_mean([power for power in heard if _lufs(power) > gate]))


def loudest_moment(samples: Samples, rate: int) -> float:
    """Of the loudest block, in LUFS: that of a sound which dies away."""
    return _lufs(max(_block_powers(samples, rate)))


def gain_to(target: float, samples: Samples, rate: int) -> float:
    """What brings `samples` to `target` LUFS, or as near as their peaks allow; 1 if silent."""
    level = loudness(samples, rate)
    if level == -inf:
        return 1.0
    gain = 10 ** ((target - level) / 20)
    if _peak(samples) * gain <= SAFE_SHARE * HIGHEST_PEAK * FULL_SCALE:
        return gain
    return min(gain, HIGHEST_PEAK / true_peak(samples))


def true_peak(samples: Samples) -> float:
    """The highest that `samples` reach between themselves too, four times as dense; 1 is full."""
    peak = _peak(samples)
    bound = max(1, round(NEAR_PEAK * peak))
    near = [at for at, each in enumerate(samples) if each >= bound or each <= -bound]
    tops = [at for at in near if _is_top(samples, at)]
    places = dict.fromkeys(place for at in tops for place in (at - 1, at))
    between = (abs(_between(samples, at, phase)) for at in places for phase in PHASES)
    return max(peak, max(between, default=0.0)) / FULL_SCALE


def _is_top(samples: Samples, at: int) -> bool:
    sign = 1 if samples[at] > 0 else -1
    before, after = samples[max(0, at - 1)], samples[min(at + 1, len(samples) - 1)]
    return at == 0 or sign * before < sign * samples[at] >= sign * after


def _peak(samples: Samples) -> int:
    return max(max(samples, default=0), -min(samples, default=0))


def _between(samples: Samples, at: int, phase: float) -> float:
    first = at - REACH + 1
    window = samples[max(0, first) : at + REACH + 1]
    return sum(map(mul, window, _interpolation(phase)[max(0, -first) :]))


@cache
def _interpolation(phase: float) -> tuple[float, ...]:
    """Weights of the samples around a place `phase` behind one of them: a windowed sinc."""
    offsets = [tap - REACH + 1 - phase for tap in range(2 * REACH)]
    weights = [
        sin(pi * each) / (pi * each) * (0.5 + 0.5 * cos(pi * each / (REACH + 0.5)))
        for each in offsets
    ]
    return tuple(each / sum(weights) for each in weights)


def _block_powers(samples: Samples, rate: int) -> list[float]:
    hop = max(1, round(HOP_SECONDS * rate))
    lags = _filter_lags(rate)
    bounds = range(0, len(samples) + 1, hop)
    if len(bounds) <= HOPS:
        return [_power(samples, lags)]
    powers = [_power(samples[begin : end + len(lags)], lags) for begin, end in pairwise(bounds)]
    return [_mean(powers[at : at + HOPS]) for at in range(len(powers) - HOPS + 1)]


def _power(samples: Samples, lags: Sequence[float]) -> float:
    """The mean power behind the filter whose autocorrelation is `lags`; full scale is 1."""
    count = len(samples) // STRIDE
    if count <= len(lags):
        return 0.0
    firsts = samples[::STRIDE]
    mean = sum(samples) / len(samples)
    total = sum(
        weight * (sum(map(mul, firsts, samples[lag::STRIDE])) / (count - lag // STRIDE) - mean**2)
        for lag, weight in enumerate(lags)
    )
    return max(0.0, total / FULL_SCALE**2)


@cache
def _filter_lags(rate: int) -> tuple[float, ...]:
    """The autocorrelation of the K filter at `rate`: the cosine series of its power response."""
    powers = [_shelf_power(pi * (at + 0.5) / GRID, rate) for at in range(GRID)]
    series = [
        sum(power * cos(lag * pi * (at + 0.5) / GRID) for at, power in enumerate(powers)) / GRID
        for lag in range(max(FEWEST_LAGS, rate // FRAMES_A_LAG))
    ]
    return (series[0], *(2 * each for each in series[1:]))


def _shelf_power(angle: float, rate: int) -> float:
    """How much of the power at `angle`, pi at half the rate, passes: more above 1.7 kHz."""
    high = 10 ** (SHELF_DECIBEL / 20)
    band = high**BAND_EXPONENT
    k = tan(pi * SHELF_HERTZ / rate)
    q, square = k / SHELF_Q, k * k
    above = (high + band * q + square, 2 * (square - high), high - band * q + square)
    below = (1 + q + square, 2 * (square - 1), 1 - q + square)
    return _square(above, angle) / _square(below, angle)


def _square(taps: tuple[float, float, float], angle: float) -> float:
    real = sum(tap * cos(at * angle) for at, tap in enumerate(taps))
    return real**2 + sum(tap * sin(at * angle) for at, tap in enumerate(taps)) ** 2


def _lufs(power: float) -> float:
    return OFFSET + 10 * log10(power) if power > 0 else -inf


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
