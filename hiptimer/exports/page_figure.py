"""The figure of a page: every moment of a plan, as the player's stage shows it.

A drill's ways, into its hold say, are drawn at moments between which a page can go straight; each
step says when it shows which. `assets/page/figure.js` unpacks that and paints it.
"""

from __future__ import annotations

import zlib
from base64 import b64encode
from collections.abc import Callable
from typing import Final, cast

import msgspec

from hiptimer.exports.page_film import (
    INSET_PIXELS,
    Camera,
    Film,
    place_of,
    way_of,
)
from hiptimer.exports.page_timing import FindMotion, Reel, Shot, quietly, shots_of
from hiptimer.exports.page_tracks import Listing, Store
from hiptimer.figure.motion import Motion
from hiptimer.session.plan import Plan
from hiptimer.ui.figure.looks import looks_of
from hiptimer.ui.figure.stills import still_fractions
from hiptimer.ui.figure.strokes import Tables

RAW_DEFLATE: Final = -15
BEST: Final = 9
DIGITS: Final = 5

Progress = Callable[[float], None]


def figure_data(plan: Plan, motion: FindMotion, progress: Progress) -> dict[str, str]:
    """Everything that a page needs to draw the figure at any moment of `plan`, as JSON takes it.

    `motion` gives the motion of an exercise by id; where it has none, no figure is drawn.
    `progress` gets shares from 0 to 1, and what it raises ends this.
    """
    find = quietly(motion)
    steps = shots_of(plan, find)
    studio = _Studio(plan, find)
    reels = {shot.reel: at for at, shot in enumerate(_firsts(steps))}
    listing = {
        "reels": [studio.reel(reel) for reel in reels],
        "ways": studio.filmed(progress),
        "steps": [[_listed(shot, reels) for shot in shots] for shots in steps],
        **studio.tables_and_looks(),
    }
    return {"packed": _packed(listing, studio.store.packed)}


def _packed(listing: Listing, numbers: bytes) -> str:
    """The length of the listing in four bytes, the listing, the numbers; packed, in base64."""
    text = msgspec.json.encode(listing)
    packer = zlib.compressobj(BEST, wbits=RAW_DEFLATE)
    data = len(text).to_bytes(4, "little") + text + numbers
    return b64encode(packer.compress(data) + packer.flush()).decode("ascii")


def _firsts(steps: list[list[Shot]]) -> list[Shot]:
    """The first shot of each reel."""
    found: dict[Reel, Shot] = {}
    for shots in steps:
        for shot in shots:
            found.setdefault(shot.reel, shot)
    return [*found.values()]


def _listed(shot: Shot, reels: dict[Reel, int]) -> list[float]:
    times = (round(each, DIGITS) for each in (shot.start, shot.end))
    shares = (round(each, DIGITS) for each in (shot.first, shot.last))
    return [*times, reels[shot.reel], *shares, int(shot.leaps)]


class _Studio:
    """Films what the reels of a plan need, each way once."""

    def __init__(self, plan: Plan, find: FindMotion) -> None:
        self._find = find
        self.store = Store()
        self._tables = Tables()
        self._cameras: dict[tuple[str, str | None], Camera] = {}
        self._ways: dict[Reel, int] = {}
        self._reps: dict[str, float] = {}
        for step in plan.steps:
            if step.reps:
                seconds = self._reps.get(step.exercise, 0.0)
                self._reps[step.exercise] = max(seconds, step.reps.seconds)

    def reel(self, reel: Reel) -> list[object]:
        """Its way, where on that it begins and ends, the places to stand still, if in a mirror."""
        way = way_of(reel)
        flips = way.mirrored and self._camera(way).mirrors(way, self._rep(way))
        if flips:
            way = way._replace(mirrored=False)
        at = self._ways.setdefault(way, len(self._ways))
        stills = still_fractions(self._motion(reel), reel.stage, reel.variant)
        ends = [place_of(reel, at) for at in (0.0, 1.0)]
        return [at, ends, [round(each, DIGITS) for each in stills], flips]

    def filmed(self, progress: Progress) -> list[Listing]:
        """Every way with its pictures."""
        found: list[Listing] = []
        count = len(self._ways)
        for at, way in enumerate(self._ways):
            found.append(self._way(way, lambda share, at=at: progress((at + share) / count)))
        return found

    def tables_and_looks(self) -> Listing:
        """What the pictures share."""
        tables = self._tables
        return {
            "beads": tables.listed("beads"),
            "forms": tables.listed("forms"),
            "looks": looks_of(tables.listed("colours")),
        }

    def _way(self, way: Reel, report: Progress) -> Listing:
        camera, rep = self._camera(way), self._rep(way)
        inset = camera.inset(way)
        part = 0.5 if inset else 1.0
        film = camera.film(way, rep, lambda share: report(share * part))
        listing: Listing = {
            "size": [round(each, 2) for each in camera.size],
            "view": self._view(film),
        }
        if inset:
            film = camera.film_inset(way, rep, lambda share: report((1 + share) * part))
            card = [inset.span, inset.tall, inset.at_right, inset.upper]
            listing["inset"] = {**self._view(film), "card": card, "pixels": INSET_PIXELS}
        return listing

    def _view(self, film: Film) -> Listing:
        places = [round(place, DIGITS) for place in film.places]
        return {"places": places, **self.store.view_of(film.pictures)}

    def _rep(self, way: Reel) -> float:
        return self._reps.get(way.exercise, 0.0)

    def _camera(self, way: Reel) -> Camera:
        key = (way.exercise, way.variant)
        if key not in self._cameras:
            self._cameras[key] = Camera(self._motion(way), way.variant, self._tables)
        return self._cameras[key]

    def _motion(self, reel: Reel) -> Motion:
        return cast("Motion", self._find(reel.exercise))
