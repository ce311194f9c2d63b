"""The smallest sum of squares, by Levenberg's and Marquardt's way: small, and with no library."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Values = list[float]
Function = Callable[[Sequence[float]], Values]
FARTHEST = 5.0
STEP = 0.02
"""How far a value is moved to see what it does; values are degrees or centimetres."""


def least_squares(function: Function, start: Sequence[float], rounds: int = 40) -> Values:
    """The values near `start` for which the residuals of `function` are least."""
    values = list(start)
    found = function(values)
    cost, damping = _squares(found), 1e-2
    for _ in range(rounds):
        slopes = _slopes(function, values, found)
        square, right = _normal(slopes, found)
        better = False
        for _ in range(8):
            move = _solved(square, right, damping)
            longest = max(map(abs, move), default=0.0)
            if longest > FARTHEST:
                move = [each * FARTHEST / longest for each in move]
            tried = [a + b for a, b in zip(values, move, strict=True)]
            residuals = function(tried)
            new = _squares(residuals)
            if new < cost:
                better = new < cost * (1 - 1e-5)
                values, found, cost = tried, residuals, new
                damping = max(damping / 4, 1e-7)
                break
            damping *= 4
        if not better:
            break
    return values


def _squares(values: Values) -> float:
    return sum(value * value for value in values)


def _slopes(function: Function, values: Values, found: Values) -> list[Values]:
    """For each value, how every residual changes with it."""
    slopes: list[Values] = []
    for index in range(len(values)):
        moved = list(values)
        moved[index] += STEP
        after = function(moved)
        slopes.append([(b - a) / STEP for a, b in zip(found, after, strict=True)])
    return slopes


def _normal(slopes: list[Values], found: Values) -> tuple[list[Values], Values]:
    sparse = [[(i, v) for i, v in enumerate(row) if v] for row in slopes]
    square = [[sum(v * other[i] for i, v in row) for other in slopes] for row in sparse]
    return square, [-sum(v * found[i] for i, v in row) for row in sparse]


def _solved(square: list[Values], right: Values, damping: float) -> Values:
    """The solution of the damped normal equations, by Gauss's elimination."""
    size = len(right)
    rows = [[*row, b] for row, b in zip(square, right, strict=True)]
    for i in range(size):
        rows[i][i] += damping * (rows[i][i] + 1e-3)
    for i in range(size):
        pivot = rows[i][i] or 1e-12
        for j in range(i + 1, size):
            if factor := rows[j][i] / pivot:
                row, top = rows[j], rows[i]
                for k in range(i, size + 1):
                    row[k] -= factor * top[k]
    found = [0.0] * size
    for i in reversed(range(size)):
        rest = sum(rows[i][k] * found[k] for k in range(i + 1, size))
        found[i] = (rows[i][size] - rest) / (rows[i][i] or 1e-12)
    return found
