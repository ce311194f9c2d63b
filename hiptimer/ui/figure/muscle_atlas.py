"""The muscles as they lie on the body: their borders and ends, as places on its surface. Pure.

A row goes across a muscle from one border to the other, the first at its origin, the last at its
insertion; between the rows its fibres run. Places are those of `sections`.
"""

from __future__ import annotations

from math import hypot
from typing import Final, Literal, NamedTuple

from hiptimer.figure.moment import Effect, Region
from hiptimer.ui.figure.sections import Place

Row = tuple[Place, Place]


class Muscle(NamedTuple):
    """One muscle of the right side, or by its mirror of the left; `paths` are in muscles.json.

    `only` is the effect in which drills name it first: with the other its group goes without.
    """

    name: str
    chain: Literal["leg", "trunk"]
    rows: tuple[Row, ...]
    paths: tuple[str, ...] = ()
    fibres: int = 4
    only: Effect | None = None

    @property
    def width(self) -> float:
        """Metres from border to border, where it is widest on the body."""
        along, round_ = (0.43, 0.0015) if self.chain == "leg" else (0.05, 0.0025)
        return max(hypot(along * (b[0] - a[0]), round_ * (b[1] - a[1])) for a, b in self.rows)


def _strap(*rows: tuple[float, float, float]) -> tuple[Row, ...]:
    """Rows straight across: how far along, and the angles of both borders."""
    return tuple(((along, one), (along, other)) for along, one, other in rows)


GLUTEUS_MAXIMUS: Final = Muscle(
    "gluteus maximus",
    "leg",
    (
        ((0.24, 164), (0.96, 238)),
        ((0.46, 134), (1.14, 219)),
        ((0.78, 111), (1.28, 190)),
        ((1.06, 99), (1.37, 160)),
        ((1.26, 97), (1.43, 128)),
    ),
    ("glmax1", "glmax2", "glmax3"),
    fibres=6,
)
GLUTEUS_MEDIUS: Final = Muscle(
    "gluteus medius",
    "leg",
    (
        ((0.08, 32), (0.10, 158)),
        ((0.36, 40), (0.40, 148)),
        ((0.72, 52), (0.76, 134)),
        ((1.04, 64), (1.06, 122)),
        ((1.28, 78), (1.29, 108)),
    ),
    ("glmed1", "glmed2", "glmed3"),
    fibres=5,
)
TENSOR: Final = Muscle(
    "tensor fasciae latae",
    "leg",
    _strap(
        (0.20, 30, 44),
        (0.55, 36, 62),
        (0.95, 50, 78),
        (1.22, 66, 86),
        (1.36, 76, 88),
    ),
    ("tfl",),
    fibres=3,
    only="stretched",
)
BAND: Final = Muscle(
    "iliotibial band",
    "leg",
    _strap((1.24, 70, 94), (1.5, 74, 100), (1.8, 76, 102), (2.04, 76, 96)),
    ("tfl",),
    fibres=3,
    only="stretched",
)
PIRIFORMIS: Final = Muscle(
    "piriformis",
    "leg",
    (
        ((0.48, 222), (0.74, 236)),
        ((0.60, 188), (0.86, 196)),
        ((0.80, 146), (0.96, 150)),
        ((0.97, 108), (1.03, 112)),
    ),
    ("piri",),
    fibres=4,
)
SHORT_ROTATORS: Final = Muscle(
    "short rotators",
    "leg",
    (
        ((0.89, 232), (1.18, 224)),
        ((0.98, 190), (1.20, 188)),
        ((1.00, 150), (1.19, 150)),
        ((1.06, 116), (1.16, 120)),
    ),
    ("piri",),
    fibres=4,
)
ILIOPSOAS: Final = Muscle(
    "iliopsoas",
    "leg",
    (
        ((0.30, 64), (0.40, -18)),
        ((0.66, 52), (0.70, -24)),
        ((0.94, 28), (0.96, -32)),
        ((1.12, 0), (1.13, -44)),
        ((1.25, -36), (1.25, -52)),
    ),
    ("psoas", "iliacus"),
)
RECTUS_FEMORIS: Final = Muscle(
    "rectus femoris",
    "leg",
    _strap(
        (0.80, 34, 20),
        (1.02, 36, 4),
        (1.24, 36, -16),
        (1.52, 32, -22),
        (1.78, 20, -14),
        (1.97, 7, -5),
    ),
    ("recfem",),
)
VASTI: Final = (
    Muscle(
        "vastus lateralis",
        "leg",
        _strap(
            (1.10, 66, 46),
            (1.32, 80, 30),
            (1.58, 78, 26),
            (1.80, 56, 20),
            (1.95, 28, 12),
        ),
        ("vaslat", "vasint"),
    ),
    Muscle(
        "vastus medialis",
        "leg",
        _strap(
            (1.30, -20, -34),
            (1.55, -16, -58),
            (1.78, -12, -68),
            (1.90, -12, -56),
            (
                1.98,
                -12,
                -30,
            ),
        ),
        ("vasmed",),
    ),
)
ADDUCTORS: Final = (
    Muscle(
        "pectineus",
        "leg",
        (((0.92, -36), (0.97, -58)), ((1.08, -40), (1.10, -62)), ((1.22, -50), (1.22, -60))),
        ("addbrev",),
        fibres=2,
    ),
    Muscle(
        "adductor longus",
        "leg",
        (
            ((0.95, -46), (1.00, -78)),
            ((1.14, -34), (1.20, -84)),
            ((1.36, -32), (1.42, -80)),
            ((1.58, -40), (1.62, -58)),
        ),
        ("addlong",),
    ),
    Muscle(
        "gracilis",
        "leg",
        _strap((0.98, -78, -88), (1.3, -82, -98), (1.65, -90, -106), (2.04, -84, -94)),
        ("grac",),
        fibres=2,
    ),
    Muscle(
        "adductor magnus",
        "leg",
        _strap((1.02, -90, -138), (1.25, -99, -140), (1.5, -104, -132), (1.75, -106, -120)),
        ("addmagDist", "addmagIsch", "addmagMid", "addmagProx"),
    ),
)
HAMSTRINGS: Final = (
    Muscle(
        "biceps femoris",
        "leg",
        _strap(
            (1.12, 190, 206),
            (1.32, 160, 194),
            (1.58, 144, 182),
            (1.82, 128, 158),
            (
                2.0,
                116,
                130,
            ),
        ),
        ("bflh",),
    ),
    Muscle(
        "semitendinosus and semimembranosus",
        "leg",
        _strap(
            (1.12, 208, 224),
            (1.32, 196, 232),
            (1.58, 184, 234),
            (1.82, 194, 238),
            (
                2.0,
                224,
                240,
            ),
        ),
        ("semimem", "semiten"),
    ),
)
CALF: Final = (
    Muscle(
        "soleus",
        "leg",
        _strap((2.36, 112, 248), (2.52, 126, 236), (2.68, 150, 212), (2.86, 171, 189)),
        ("soleus",),
    ),
    Muscle(
        "gastrocnemius, outer head",
        "leg",
        _strap((2.02, 150, 168), (2.16, 124, 178), (2.34, 122, 178), (2.48, 146, 178)),
        ("gaslat",),
    ),
    Muscle(
        "gastrocnemius, inner head",
        "leg",
        _strap((2.02, 192, 210), (2.16, 182, 236), (2.36, 182, 240), (2.53, 182, 216)),
        ("gasmed",),
    ),
)
SHIN: Final = Muscle(
    "tibialis anterior",
    "leg",
    _strap((2.08, 24, 42), (2.3, 12, 52), (2.55, 4, 38), (2.85, -18, 0)),
    fibres=2,
)
OBLIQUES: Final = Muscle(
    "obliques",
    "trunk",
    (
        ((5.3, 58), (4.6, 132)),
        ((3.8, 44), (3.4, 128)),
        ((2.0, 32), (1.9, 122)),
        ((0.7, 26), (0.5, 112)),
    ),
    fibres=5,
)
SERRATUS: Final = Muscle(
    "serratus anterior",
    "trunk",
    (
        ((6.7, 92), (6.3, 118)),
        ((6.0, 76), (5.4, 112)),
        ((5.2, 68), (4.5, 102)),
    ),
    fibres=4,
    only="strengthened",
)
PECTORALIS: Final = Muscle(
    "pectoralis major",
    "trunk",
    (
        ((7.2, 8), (4.9, 10)),
        ((7.2, 34), (5.2, 38)),
        ((7.0, 62), (6.0, 66)),
        ((6.8, 76), (6.4, 78)),
    ),
    fibres=5,
    only="stretched",
)

MUSCLES: Final[dict[Region, tuple[Muscle, ...]]] = {
    "hip-flexors": (ILIOPSOAS, RECTUS_FEMORIS),
    "glutes": (GLUTEUS_MAXIMUS,),
    "abductors": (GLUTEUS_MEDIUS, BAND, TENSOR),
    "adductors": (ADDUCTORS[3], ADDUCTORS[2], ADDUCTORS[0], ADDUCTORS[1]),
    "deep-rotators": (SHORT_ROTATORS, PIRIFORMIS),
    "hamstrings": HAMSTRINGS,
    "quadriceps": (*VASTI, RECTUS_FEMORIS),
    "trunk": (OBLIQUES,),
    "shoulders": (SERRATUS, PECTORALIS),
    "lower-leg": (*CALF, SHIN),
}
"""By group, the one that lies on top last."""
