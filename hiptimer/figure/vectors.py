"""Vectors and rotations in space, as plain tuples: fast enough for thirty figures a second.

Right-handed: x forward, y to the left, z up. Angles are degrees. A `Matrix` is row-major and
turns local into world coordinates; its columns are the local axes.
"""

from __future__ import annotations

from math import asin, atan2, cos, degrees, radians, sin, sqrt

Vector = tuple[float, float, float]
Matrix = tuple[float, float, float, float, float, float, float, float, float]

ORIGIN: Vector = (0.0, 0.0, 0.0)
IDENTITY: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def added(a: Vector, b: Vector) -> Vector:
    """`a + b`."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def between(a: Vector, b: Vector) -> Vector:
    """The way from `a` to `b`."""
    return (b[0] - a[0], b[1] - a[1], b[2] - a[2])


def scaled(a: Vector, factor: float) -> Vector:
    """`a` made `factor` times as long."""
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def along(a: Vector, way: Vector, distance: float) -> Vector:
    """The point `distance` times `way` away from `a`."""
    return (a[0] + way[0] * distance, a[1] + way[1] * distance, a[2] + way[2] * distance)


def dot(a: Vector, b: Vector) -> float:
    """The scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """The vector product."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vector) -> float:
    """How long `a` is."""
    return sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def distance(a: Vector, b: Vector) -> float:
    """How far `a` is from `b`."""
    return length(between(a, b))


def unit(a: Vector) -> Vector:
    """`a` with length one. A zero vector comes back as it is."""
    size = length(a)
    return scaled(a, 1 / size) if size else a


def across(a: Vector, axis: Vector) -> Vector:
    """The part of `a` that is perpendicular to the unit vector `axis`, with length one."""
    return unit(along(a, axis, -dot(a, axis)))


def turned(m: Matrix, v: Vector) -> Vector:
    """`v`, given in local coordinates, in those of the world."""
    x, y, z = v
    return (
        m[0] * x + m[1] * y + m[2] * z,
        m[3] * x + m[4] * y + m[5] * z,
        m[6] * x + m[7] * y + m[8] * z,
    )


def times(a: Matrix, b: Matrix) -> Matrix:
    """The rotation `b`, made in the coordinates of `a`."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8 = a
    b0, b1, b2, b3, b4, b5, b6, b7, b8 = b
    return (
        a0 * b0 + a1 * b3 + a2 * b6,
        a0 * b1 + a1 * b4 + a2 * b7,
        a0 * b2 + a1 * b5 + a2 * b8,
        a3 * b0 + a4 * b3 + a5 * b6,
        a3 * b1 + a4 * b4 + a5 * b7,
        a3 * b2 + a4 * b5 + a5 * b8,
        a6 * b0 + a7 * b3 + a8 * b6,
        a6 * b1 + a7 * b4 + a8 * b7,
        a6 * b2 + a7 * b5 + a8 * b8,
    )


def transposed(m: Matrix) -> Matrix:
    """The rotation back."""
    return (m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8])


def relative(a: Matrix, b: Matrix) -> Matrix:
    """`b` as seen from `a`."""
    return times(transposed(a), b)


def from_columns(x: Vector, y: Vector, z: Vector) -> Matrix:
    """The rotation whose local axes point along `x`, `y` and `z`."""
    return (x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2])


def about_y(angle: float) -> Matrix:
    """A rotation about the left-right axis; positive tips the top forward."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return (c, 0.0, s, 0.0, 1.0, 0.0, -s, 0.0, c)


def about_x(angle: float) -> Matrix:
    """A rotation about the front-back axis; positive tips the top to the right."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return (1.0, 0.0, 0.0, 0.0, c, -s, 0.0, s, c)


def by_yxz(y: float, x: float, z: float) -> Matrix:
    """Rotations about y, then the new x, then the new z: the clinical order of a joint."""
    ca, sa = cos(radians(y)), sin(radians(y))
    cb, sb = cos(radians(x)), sin(radians(x))
    cc, sc = cos(radians(z)), sin(radians(z))
    return (
        ca * cc + sa * sb * sc,
        sa * sb * cc - ca * sc,
        sa * cb,
        cb * sc,
        cb * cc,
        -sb,
        ca * sb * sc - sa * cc,
        sa * sc + ca * sb * cc,
        ca * cb,
    )


def angles_yxz(m: Matrix) -> Vector:
    """The angles that `by_yxz` makes `m` from; the middle one lies within 90 degrees."""
    return (
        degrees(atan2(m[2], m[8])),
        degrees(asin(max(-1.0, min(1.0, -m[5])))),
        degrees(atan2(m[3], m[4])),
    )


def by_zyx(z: float, y: float, x: float) -> Matrix:
    """Rotations about z, then the new y, then the new x: heading, pitch and roll of a body."""
    ca, sa = cos(radians(z)), sin(radians(z))
    cb, sb = cos(radians(y)), sin(radians(y))
    cc, sc = cos(radians(x)), sin(radians(x))
    return (
        ca * cb,
        ca * sb * sc - sa * cc,
        ca * sb * cc + sa * sc,
        sa * cb,
        sa * sb * sc + ca * cc,
        sa * sb * cc - ca * sc,
        -sb,
        cb * sc,
        cb * cc,
    )


def by_zxy(z: float, x: float, y: float) -> Matrix:
    """Rotations about z, then the new x, then the new y: forearm and wrist."""
    return times(by_zyx(z, 0.0, 0.0), times(about_x(x), about_y(y)))


def angles_zxy(m: Matrix) -> Vector:
    """The angles that `by_zxy` makes `m` from; the middle one lies within 90 degrees."""
    return (
        degrees(atan2(-m[1], m[4])),
        degrees(asin(max(-1.0, min(1.0, m[7])))),
        degrees(atan2(-m[6], m[8])),
    )


def axis_and_angle(m: Matrix) -> tuple[Vector, float]:
    """The unit axis and the angle, 0 to 180, of the rotation `m`."""
    axis = (m[7] - m[5], m[2] - m[6], m[3] - m[1])
    # Not by the arc cosine, which loses half of the digits near 0.
    angle = degrees(atan2(length(axis), m[0] + m[4] + m[8] - 1))
    if angle < 1e-9:
        return ((0.0, 0.0, 1.0), 0.0)
    if length(axis) > 1e-9:
        return unit(axis), angle
    # Half a turn: the axis stands in the symmetric part.
    rows = ((m[0] + 1, m[1], m[2]), (m[3], m[4] + 1, m[5]), (m[6], m[7], m[8] + 1))
    return unit(max(rows, key=length)), angle


def about(axis: Vector, angle: float) -> Matrix:
    """The rotation by `angle` about the unit vector `axis` (Rodrigues' formula)."""
    c, s = cos(radians(angle)), sin(radians(angle))
    x, y, z = axis
    k = 1 - c
    return (
        c + x * x * k,
        x * y * k - z * s,
        x * z * k + y * s,
        x * y * k + z * s,
        c + y * y * k,
        y * z * k - x * s,
        x * z * k - y * s,
        y * z * k + x * s,
        c + z * z * k,
    )
