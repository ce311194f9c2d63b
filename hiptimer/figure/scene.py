"""One side of one way to do a drill, ready to be looked at: timelines and surroundings."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import pairwise
from math import dist

from hiptimer.figure.camera import Camera, swung
from hiptimer.figure.goals import Goals, LegGoal, body_with
from hiptimer.figure.interpolation import Timeline
from hiptimer.figure.keyframes import SolvedKey, solved
from hiptimer.figure.mirror import (
    mirrored_exhaled,
    mirrored_key,
    mirrored_mat,
    mirrored_point,
    mirrored_pose,
    mirrored_prop,
)
from hiptimer.figure.moment import Highlight, Inset, Mark, Mat, Moment, Prop
from hiptimer.figure.motion_file import CameraKey, Frames, LegAngle, Lit, Take
from hiptimer.figure.skeleton import Handed, LegAngles
from hiptimer.figure.touching import touches_between

ON_MARK = 0.15
"""Metres from a mark to the ball of a foot that stands on it."""
COMING = 0.07
"""The share of a rep in which a muscle comes in or goes."""


class Scene:
    """A take seen for one side. Timelines are solved when they are first asked for."""

    def __init__(self, take: Take, mirrored: bool) -> None:
        self.take = take
        self.mirrored = mirrored
        self._keys: dict[str, SolvedKey] = {}
        breath = take.breathing.exhaled
        self._exhaled = mirrored_exhaled(breath) if mirrored else breath

    @cached_property
    def camera(self) -> Camera:
        """Where the start of this side is seen from."""
        return self.camera_at(0.0)

    def camera_at(self, at: float) -> Camera:
        """Where this side is seen from at that share of its rep or entry."""
        keys = self._camera_keys
        index = bisect_right([key[0] for key in keys], at)
        if index in {0, len(keys)}:
            return keys[max(index - 1, 0)][1]
        (start, one), (end, other) = keys[index - 1 : index + 1]
        share = (at - start) / (end - start)
        return swung(one, other, share * share * (3 - 2 * share))

    @cached_property
    def _camera_keys(self) -> list[tuple[float, Camera]]:
        place = self.take.camera
        found: list[tuple[float, Camera]] = []
        for key in place.keys or (CameraKey(0.0),):
            azimuth = place.azimuth if key.azimuth is None else key.azimuth
            elevation = place.elevation if key.elevation is None else key.elevation
            target = key.target or place.target
            if self.mirrored and place.follows_side:
                azimuth, target = -azimuth, mirrored_point(target)
            found.append((key.at, Camera(azimuth, elevation, target)))
        return found

    @cached_property
    def inset(self) -> Inset | None:
        """What a second view shows of this side, if there is one."""
        place = self.take.camera.inset
        if place is None:
            return None
        camera = Camera(place.azimuth, place.elevation, place.target)
        at_right = place.corner == "right"
        if self.mirrored and self.take.camera.follows_side:
            camera = Camera(-place.azimuth, place.elevation, mirrored_point(place.target))
            at_right = not at_right
        return Inset(camera, place.span, place.tall or place.span, at_right, place.upper)

    @cached_property
    def travel(self) -> tuple[float, float]:
        """How far this side's rep goes ahead and to the left, in metres."""
        ahead, left = self.take.travel
        return (ahead, -left if self.mirrored else left)

    @cached_property
    def mat(self) -> Mat | None:
        """The mat under this side."""
        place = self.take.mat
        if place is None:
            return None
        mat = Mat(*place.at, place.length, place.width, place.heading)
        return mirrored_mat(mat) if self.mirrored else mat

    @cached_property
    def props(self) -> tuple[Prop, ...]:
        """The things around this side."""
        props = (Prop(p.kind, p.at, p.size, p.heading) for p in self.take.props)
        turned = self.mirrored and not self.take.holds_on
        return tuple(mirrored_prop(prop) if turned else prop for prop in props)

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """The muscle groups that this side lights up at one time or other."""
        return tuple(h for lit in self.take.lit for h in self._highlights(lit))

    def highlights_at(self, at: float) -> tuple[Highlight, ...]:
        """The muscle groups that this side lights up at that share of its rep or entry."""
        shown = ((lit, max(_shown(at, *part) for part in lit.during)) for lit in self.take.lit)
        return tuple(
            each._replace(shown=share)
            for lit, share in shown
            if share > 0
            for each in self._highlights(lit)
        )

    def _highlights(self, lit: Lit) -> list[Highlight]:
        working: Handed = "left" if self.mirrored else "right"
        other: Handed = "right" if self.mirrored else "left"
        sides: dict[str, tuple[Handed, ...]] = {
            "working": (working,),
            "other": (other,),
            "both": (working, other),
        }
        return [Highlight(lit.region, side, lit.effect) for side in sides[lit.on]]

    def marks_on_the_way(self, to: SolvedKey) -> tuple[Mark, ...]:
        """The dots on the floor, active where a foot is to stand: on the way back none is."""
        side = -1 if self.mirrored else 1
        plants = (to.limbs(s).foot for s in ("right", "left"))
        feet = [plant.at[:2] for plant in plants if plant]
        places = ((x, y * side) for x, y in self.take.marks)
        return tuple(Mark(*at, any(dist(at, foot) < ON_MARK for foot in feet)) for at in places)

    @cached_property
    def rep(self) -> Performance | None:
        """One rep, if the drill is counted in reps."""
        return self._performance(self.take.rep)

    @cached_property
    def entry(self) -> Performance | None:
        """The way from the start into the hold, if the drill is one."""
        return self._performance(self.take.entry)

    @cached_property
    def change(self) -> Performance | None:
        """The way from the posture between the sides to the start, if there is one."""
        return self._performance(self.take.change)

    @cached_property
    def rest(self) -> Performance | None:
        """The way from the start to where one rests, if it is not `change` backwards."""
        return self._performance(self.take.rest)

    @property
    def main(self) -> Performance:
        """The rep or the entry."""
        found = self.rep or self.entry
        if found is None:
            raise ValueError("a take has a rep or an entry")
        return found

    def _performance(self, frames: Frames | None) -> Performance | None:
        if frames is None:
            return None
        if self.mirrored:
            frames = tuple(mirrored_key(frame) for frame in frames)
        keys = [self.key(frame.pose) for frame in frames]
        return Performance(self, Timeline(frames, keys))

    def key(self, name: str) -> SolvedKey:
        """A key pose as this side does it."""
        if name not in self._keys:
            pose = self.take.poses[name]
            if self.mirrored:
                pose = mirrored_pose(pose, holds_on=self.take.holds_on)
            self._keys[name] = solved(name, pose)
        return self._keys[name]

    def exhaling(self, goals: Goals, share: float) -> Goals:
        """`goals` with that share of the breath out."""
        extra = self._exhaled
        root, spine = goals.root, goals.spine
        pelvis = {name: getattr(root, name) + d * share for name, d in extra.pelvis.items()}
        bends = {name: getattr(spine, name) + d * share for name, d in extra.spine.items()}
        return goals._replace(
            root=root._replace(**pelvis),
            spine=spine._replace(**bends),
            right_leg=_moved(goals.right_leg, extra.right_leg, share),
            left_leg=_moved(goals.left_leg, extra.left_leg, share),
        )


def _moved(leg: LegGoal, extra: dict[LegAngle, float], share: float) -> LegGoal:
    if not isinstance(leg, LegAngles):
        return leg
    return leg._replace(**{name: getattr(leg, name) + d * share for name, d in extra.items()})


class Performance:
    """A timeline played in its scene."""

    def __init__(self, scene: Scene, timeline: Timeline) -> None:
        self._scene = scene
        self.timeline = timeline
        pairs = [*pairwise(timeline.keys), (timeline.keys[-1],) * 2]
        self._touches = [touches_between(a, b, scene.props) for a, b in pairs]
        self._marks = [scene.marks_on_the_way(key) for key in timeline.keys[1:]]

    def moment(self, at: float, *, exhaled: float = 0.0) -> Moment:
        """What is seen at that share of the timeline, with that share of the breath out."""
        scene, timeline = self._scene, self.timeline
        span, share = timeline.place(at)
        goals = timeline.goals_at(span, share)
        if exhaled:
            goals = scene.exhaling(goals, exhaled)
        body = body_with(goals)
        of_main = at if timeline is scene.main.timeline else 0.0
        # A hand that arrives rests there only then.
        touches = self._touches[-1 if at >= 1 else span]
        return Moment(
            body=body,
            contacts=tuple(touch(body) for touch in touches),
            camera=scene.camera_at(of_main),
            mat=scene.mat,
            props=scene.props,
            highlights=scene.highlights_at(of_main),
            breath=1.0 - exhaled,
            pose=timeline.keys[span + round(share)].name,
            mirrored=scene.mirrored,
            travel=scene.travel,
            inset=scene.inset,
            marks=self._marks[span],
        )


def _shown(at: float, start: float, end: float) -> float:
    """How far a muscle has come in that is lit from `start` to `end`, both shares of a rep."""
    if not start <= at <= end:
        return 0.0
    come = (at - start) / COMING if start > 0 else 1.0
    left = (end - at) / COMING if end < 1 else 1.0
    return min(come, left, 1.0)
