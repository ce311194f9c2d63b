#!/usr/bin/env python3
"""Write assets/muscles.json: lengths of the leg's muscles as polynomials of its joint angles.

One that slips off the bone around which it bends has its path instead.

    .venv/bin/python packaging/figure/fit_muscle_lengths.py REFERENCE.json

REFERENCE holds `angles` (their names), `muscles` (short names) and `rows` of `pose` (degrees) and
`lengths` (metres), as a musculoskeletal model gives them for the right leg. The last 150 rows are
kept from the fit and written to tests/figure/muscle_reference.json, which the tests compare with.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from math import ceil, copysign, floor, hypot
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import msgspec

from hiptimer.figure.muscle_lengths import UNIT, powers_of
from hiptimer.figure.wrapping import Wrapping

HIP = ("hip_flexion", "hip_abduction", "hip_external_rotation")
KNEE, ANKLE = ("knee_flexion",), ("ankle_dorsiflexion",)
CROSSED = {
    **dict.fromkeys(("bflh", "grac", "recfem", "sart", "semimem", "semiten", "tfl"), HIP + KNEE),
    **dict.fromkeys(("bfsh", "vasint", "vaslat", "vasmed"), KNEE),
    **dict.fromkeys(("gaslat", "gasmed"), KNEE + ANKLE),
    "soleus": ANKLE,
}
"""What a muscle crosses; those that are not named cross the hip alone."""

WRAPPED = {
    "glmax1": Wrapping(
        start=(-0.1257, -0.0242, 0.0779),
        end=(-0.0444, -0.0326, 0.0302),
        hip=(-0.056276, -0.07849, 0.07726),
        cylinder=(-0.077, -0.099, 0.061),
        turns=(-34.3775, 25.7831, 0.0),
        radius=0.04,
        rest=0.096323,
    )
}
"""Points, hip and cylinder of the model; `rest` are the two parts that run along a bone."""

KEPT = 150
"""Rows that are not fitted."""
OUTLIER = 0.25
"""How far beyond all others a length may be, as a share of their range."""

ABOUT = """Lengths of the muscle and tendon units of the right leg in metres, as polynomials in \
its joint angles over 90 degrees, or the path of one that is wrapped around a bone. \
Made by packaging/figure/fit_muscle_lengths.py."""
RAJAGOPAL = """Rajagopal A et al. Full-body musculoskeletal model for muscle-driven simulation of \
human gait. IEEE Trans Biomed Eng 2016. doi 10.1109/TBME.2016.2586891"""
LAI = """Lai AKM et al. Why are antagonist muscles co-activated in my simulation? A \
musculoskeletal model for analysing human locomotor tasks. Ann Biomed Eng 2017. \
doi 10.1007/s10439-017-1920-7"""
UHLRICH = """Uhlrich SD et al. Muscle coordination retraining inspired by musculoskeletal \
simulations reduces knee contact force. Sci Rep 2022. doi 10.1038/s41598-022-13386-9"""


def solve(rows: list[list[float]], wanted: list[list[float]]) -> list[list[float]]:
    """Coefficients, a list for each column of `wanted`, that fit best (Householder's QR)."""
    a = [[*row, *more] for row, more in zip(rows, wanted, strict=True)]
    count, width = len(rows[0]), len(a[0])
    for k in range(count):
        size = -copysign(hypot(*(row[k] for row in a[k:])), a[k][k])
        v = [row[k] for row in a[k:]]
        v[0] -= size
        twice = 2 / sum(x * x for x in v)
        for j in range(k, width):
            share = twice * sum(x * row[j] for x, row in zip(v, a[k:], strict=True))
            for x, row in zip(v, a[k:], strict=True):
                row[j] -= share * x
    return [_back(a, count, j) for j in range(count, width)]


def _back(a: list[list[float]], count: int, column: int) -> list[float]:
    found = [0.0] * count
    for k in reversed(range(count)):
        rest = sum(a[k][j] * found[j] for j in range(k + 1, count))
        found[k] = (a[k][column] - rest) / a[k][k]
    return found


def sound(reference: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows without those in which a muscle slipped off the bone it is wrapped around.

    Of 1,500 it is one, in which the upper gluteus maximus is 83 mm longer than in any other.
    """
    columns = list(zip(*(row["lengths"] for row in reference["rows"]), strict=True))
    spans = [sorted(column) for column in columns]
    outliers = {
        column.index(end)
        for column, span in zip(columns, spans, strict=True)
        for end, next_one in ((span[0], span[1]), (span[-1], span[-2]))
        if abs(end - next_one) > OUTLIER * (span[-2] - span[1])
    }
    return [row for i, row in enumerate(reference["rows"]) if i not in outliers]


def fit(reference: dict[str, Any], rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The content of assets/muscles.json."""
    names, angles = reference["muscles"], reference["angles"]
    found: dict[str, Any] = {}
    for crossed in sorted({CROSSED.get(name, HIP) for name in names}):
        columns = [angles.index(angle) for angle in crossed]
        mine = [i for i, name in enumerate(names) if CROSSED.get(name, HIP) == crossed]
        terms = [powers_of([row["pose"][c] / UNIT for c in columns]) for row in rows]
        wanted = [[row["lengths"][i] for i in mine] for row in rows]
        for i, coefficients in zip(mine, solve(terms, wanted), strict=True):
            lengths = [row["lengths"][i] for row in reference["rows"]]
            known = WRAPPED.get(names[i])
            found[names[i]] = {
                "crosses": crossed,
                "shortest": min(lengths),
                "longest": max(lengths),
                **(
                    {"wrapped": msgspec.to_builtins(known)}
                    if known
                    else {"coefficients": [float(f"{c:.6g}") for c in coefficients]}
                ),
            }
    poses = [row["pose"] for row in reference["rows"]]
    return {
        "schema": "hiptimer-muscles/1",
        "about": ABOUT,
        "sources": [RAJAGOPAL, LAI, UHLRICH],
        "angles": {
            name: [floor(min(p[i] for p in poses)), ceil(max(p[i] for p in poses))]
            for i, name in enumerate(angles)
        },
        "muscles": {name: found[name] for name in names},
    }


def main() -> None:
    """Fit and write both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reference", type=Path)
    reference = json.loads(parser.parse_args().reference.read_text(encoding="utf-8"))
    reference["rows"] = sound(reference)
    kept = {**reference, "rows": reference["rows"][-KEPT:]}
    content = fit(reference, reference["rows"][:-KEPT])
    _write(ROOT / "assets" / "muscles.json", content)
    _write(ROOT / "tests" / "figure" / "muscle_reference.json", kept)


def _write(path: Path, content: dict[str, Any]) -> None:
    """A muscle or a row a line."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    text = text.replace("},", "},\n").replace(":{", ":\n{", 1)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
