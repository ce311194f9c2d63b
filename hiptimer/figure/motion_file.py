"""The shape of a motion as `assets/motions/*.json` holds it: the right side, by the mirror rule.

Degrees and metres. A pose gives every limb's joint angles; where a hand, foot or knee is
`planted` the limb is solved to reach it, and its angles say which way the joint between bends.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, field

from hiptimer.figure.moment import Effect, PropKind, Region

Degrees = Annotated[float, Meta(ge=-360, le=360)]
Metres = Annotated[float, Meta(ge=-4, le=4)]
Size = Annotated[float, Meta(gt=0, le=10)]
Share = Annotated[float, Meta(ge=0, le=1)]
Seconds = Annotated[float, Meta(ge=0.5, le=60)]
Name = Annotated[str, Meta(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$", max_length=60)]
Point = tuple[Metres, Metres, Metres]

SpineAngle = Literal[
    "trunk_flexion",
    "trunk_lateral_flexion",
    "trunk_axial_rotation",
    "neck_flexion",
    "neck_lateral_flexion",
    "neck_axial_rotation",
]
LegAngle = Literal[
    "hip_flexion",
    "hip_abduction",
    "hip_external_rotation",
    "knee_flexion",
    "ankle_dorsiflexion",
    "ankle_inversion",
    "ankle_rotation",
    "toe_extension",
]
ArmAngle = Literal[
    "shoulder_flexion",
    "shoulder_abduction",
    "shoulder_external_rotation",
    "elbow_flexion",
    "forearm_pronation",
    "wrist_extension",
    "wrist_radial_deviation",
    "finger_flexion",
]
Support = Literal[
    "floor",
    "cushion",
    "pillow",
    "chair",
    "table",
    "wall",
    "right_upper_arm",
    "left_upper_arm",
    "right_forearm",
    "left_forearm",
    "right_hand",
    "left_hand",
]
"""What a part of the body can rest on: the room, or an arm."""
Limb = Literal["right_leg", "left_leg", "right_arm", "left_arm"]
BodyPoint = Literal[
    "sit_bones",
    "right_sit_bone",
    "left_sit_bone",
    "sacrum",
    "back",
    "head",
    "right_hip_side",
    "left_hip_side",
    "right_shoulder",
    "left_shoulder",
    "right_elbow",
    "left_elbow",
    "right_wrist",
    "left_wrist",
    "right_forearm",
    "left_forearm",
    "right_hand",
    "left_hand",
    "right_knee",
    "left_knee",
    "right_ankle",
    "left_ankle",
]
Holder = Literal[
    "floor",
    "cushion",
    "pillow",
    "chair",
    "table",
    "wall",
    "pelvis",
    "thorax",
    "head",
    "right_thigh",
    "right_shank",
    "right_foot",
    "left_thigh",
    "left_shank",
    "left_foot",
]
"""What a hand or foot can be planted on: the room, or a segment of the body."""


class Record(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of everything in a motion file: immutable, and strict about its fields."""


class PelvisPose(Record, frozen=True):
    """Where the pelvis is. `at` is the midpoint of the hip joints."""

    at: Point
    pitch: Degrees = 0.0
    roll: Degrees = 0.0
    yaw: Degrees = 0.0


class FootPlant(Record, frozen=True, kw_only=True):
    """A foot that stays where it is.

    `by` is the point of the foot that stays, `at` where: in the world, or in the frame of the
    segment that it is planted `on`. Heading turns the toes to the left, pitch lifts the heel,
    roll lowers the foot's right edge. A foot without heading keeps the ankle angles of the pose.
    """

    by: Literal["ball", "heel", "instep", "edge", "ankle"] = "ball"
    on: Holder = "floor"
    at: Point
    heading: Degrees | None = None
    pitch: Degrees = 0.0
    roll: Degrees = 0.0


class HandPlant(Record, frozen=True, kw_only=True):
    """A hand that stays where it is.

    `at` is the wrist, in the world or in the frame of the segment that it is planted `on`.
    Heading 0 points the fingers forward, palm down; pitch lowers the fingers, roll the right
    edge. A hand without heading keeps the wrist angles of the pose.
    """

    on: Holder = "floor"
    at: Point
    heading: Degrees | None = None
    pitch: Degrees = 0.0
    roll: Degrees = 0.0


class LimbPoses(Record, frozen=True):
    """One side of the body. `free` names what is planted in the pose it is like, but not here."""

    leg: dict[LegAngle, Degrees] = field(default_factory=dict["LegAngle", float])
    arm: dict[ArmAngle, Degrees] = field(default_factory=dict["ArmAngle", float])
    foot: FootPlant | None = None
    knee: Point | None = None
    hand: HandPlant | None = None
    free: tuple[Literal["foot", "knee", "hand"], ...] = ()


class Pose(Record, frozen=True):
    """A key pose. `contacts` are parts of the body that rest on something, or hands that meet.

    A pose that is `like` another says only what differs; a contact of null ends there. One of a
    variant may be like the drill's pose of its own name. A pose without a pelvis stands upright.
    """

    like: Name | None = None
    pelvis: PelvisPose | None = None
    spine: dict[SpineAngle, Degrees] = field(default_factory=dict["SpineAngle", float])
    right: LimbPoses = field(default_factory=LimbPoses)
    left: LimbPoses = field(default_factory=LimbPoses)
    contacts: dict[BodyPoint, Support | None] = field(
        default_factory=dict["BodyPoint", "Support | None"]
    )


class Via(Record, frozen=True, kw_only=True):
    """A place that a wrist or an ankle passes, in the room or in the frame of a segment."""

    on: Holder = "floor"
    at: Point


class KeyFrame(Record, frozen=True):
    """A key pose on a timeline, at a share of its length.

    The body comes to rest in it unless it goes `through`. On the way here the feet named in
    `lift` rise so many metres above the straight line, and the limbs in `reach` take the straight
    line where their joints would otherwise turn evenly. Those in `via` bend that line round a
    limb: half way they pass a place.
    """

    at: Share
    pose: Name
    through: bool = False
    lift: dict[Limb, Annotated[float, Meta(ge=-0.6, le=0.6)]] = field(
        default_factory=dict["Limb", float]
    )
    reach: tuple[Limb, ...] = ()
    via: dict[Limb, Via] = field(default_factory=dict["Limb", Via])


Frames = Annotated[tuple[KeyFrame, ...], Meta(min_length=2)]


Elevation = Annotated[float, Meta(ge=-10, le=80)]


class CameraKey(Record, frozen=True):
    """Where the camera is at a share of the rep or entry; what is left out is as in its place."""

    at: Share
    azimuth: Degrees | None = None
    elevation: Elevation | None = None
    target: Point | None = None


class InsetPlace(Record, frozen=True):
    """A second view in a corner of the picture of the right side, a lower one if not `upper`.

    It shows `span` metres across, and as many from top to bottom where `tall` says nothing else.
    """

    azimuth: Degrees
    elevation: Elevation
    target: Point = (0.0, 0.0, 0.3)
    span: Size = 1.6
    tall: Size | None = None
    corner: Literal["left", "right"] = "right"
    upper: bool = False


class CameraPlace(Record, frozen=True):
    """Where to look from. A camera that `follows_side` is mirrored with the figure.

    With `keys` it moves along a rep or an entry: it stands still before the first and after the
    last, and goes smoothly from one to the next. An `inset` shows what it cannot show.
    """

    azimuth: Degrees
    elevation: Elevation
    target: Point = (0.0, 0.0, 0.5)
    follows_side: bool = True
    keys: tuple[CameraKey, ...] = ()
    inset: InsetPlace | None = None


class MatPlace(Record, frozen=True):
    """Where the mat lies."""

    at: tuple[Metres, Metres] = (0.0, 0.0)
    length: Size = 1.8
    width: Size = 0.65
    heading: Degrees = 0.0


class PropPlace(Record, frozen=True):
    """Where a thing of the drill stands, as an upright box: its middle and its size."""

    kind: PropKind
    at: Point
    size: tuple[Size, Size, Size]
    heading: Degrees = 0.0


class Lit(Record, frozen=True):
    """A muscle group to light up, and the parts of the rep or entry `during` which it is.

    `working` is the side that the exercise names.
    """

    region: Region
    on: Literal["working", "other", "both"] = "working"
    effect: Effect = "strengthened"
    during: tuple[tuple[Share, Share], ...] = ((0.0, 1.0),)


Little = Annotated[float, Meta(ge=-10, le=10)]


class Exhaled(Record, frozen=True):
    """Degrees that are added to a hold when the breath is out. Planted limbs stay planted."""

    pelvis: dict[Literal["pitch", "roll", "yaw"], Little] = field(
        default_factory=dict['Literal["pitch", "roll", "yaw"]', float]
    )
    spine: dict[SpineAngle, Little] = field(default_factory=dict["SpineAngle", float])
    right_leg: dict[LegAngle, Little] = field(default_factory=dict["LegAngle", float])
    left_leg: dict[LegAngle, Little] = field(default_factory=dict["LegAngle", float])


class Breathing(Record, frozen=True):
    """How a hold moves with the breath."""

    cycle_seconds: Seconds = 10.0
    inhale_seconds: Seconds = 4.0
    exhaled: Exhaled = field(default_factory=Exhaled)


class Beyond(Record, frozen=True):
    """A joint that goes beyond the usual limit in this drill, and the source that allows it.

    `part` and `reading` as `range_of_motion.readings` names them: `right_hip`, `hip_flexion`.
    """

    part: Name
    reading: Name
    limit: Degrees
    source: Annotated[str, Meta(min_length=1, max_length=300)]


class Touching(Record, frozen=True):
    """Two parts of the body that press into each other more than 3 cm here, and why."""

    parts: tuple[Name, Name]
    depth: Annotated[float, Meta(ge=0, le=0.2)]
    reason: Annotated[str, Meta(min_length=1, max_length=300)]


class Take(Record, frozen=True):
    """One way to do the drill: its poses and timelines and what stands around.

    `change` leads from a symmetrical posture, between the sides, to the start. A drill has either
    a `rep` or an `entry` to a hold. A rep that walks on ends `travel` metres ahead and to the left
    of where it begins; its camera goes along. `rest` leads from the start to where one rests
    between rounds, without it `change` backwards; where one `begins_resting`, the set-up leads
    there, and the trial begins with the way to the start. Where a hand `holds_on` while the legs
    alternate, arms and things stay on their side, and all else is mirrored. `marks` are dots on
    the floor to step on, in their order.
    """

    camera: CameraPlace
    poses: dict[Name, Pose]
    change: Frames | None = None
    rep: Frames | None = None
    entry: Frames | None = None
    rest: Frames | None = None
    begins_resting: bool = False
    change_seconds: Seconds = 3.0
    entry_seconds: Seconds = 4.0
    leave_seconds: Seconds = 3.0
    rest_seconds: Seconds = 3.0
    mat: MatPlace | None = None
    props: tuple[PropPlace, ...] = ()
    lit: tuple[Lit, ...] = ()
    breathing: Breathing = field(default_factory=Breathing)
    beyond: tuple[Beyond, ...] = ()
    touching: tuple[Touching, ...] = ()
    travel: tuple[Metres, Metres] = (0.0, 0.0)
    holds_on: bool = False
    marks: tuple[tuple[Metres, Metres], ...] = ()


class VariantTake(Record, frozen=True):
    """What a variant changes. Poses replace those of the same name, the rest replaces whole.

    A `mat` of null takes the mat away.
    """

    poses: dict[Name, Pose] = field(default_factory=dict["Name", Pose])
    camera: CameraPlace | None = None
    change: Frames | None = None
    rep: Frames | None = None
    entry: Frames | None = None
    rest: Frames | None = None
    begins_resting: bool | None = None
    change_seconds: Seconds | None = None
    entry_seconds: Seconds | None = None
    leave_seconds: Seconds | None = None
    rest_seconds: Seconds | None = None
    mat: MatPlace | UnsetType | None = UNSET
    props: tuple[PropPlace, ...] | None = None
    lit: tuple[Lit, ...] | None = None
    breathing: Breathing | None = None
    beyond: tuple[Beyond, ...] | None = None
    touching: tuple[Touching, ...] | None = None
    travel: tuple[Metres, Metres] | None = None
    holds_on: bool | None = None
    marks: tuple[tuple[Metres, Metres], ...] | None = None


class MotionFile(Take, frozen=True, kw_only=True):
    """A whole motion file."""

    schema: Literal["hiptimer-motion/1"]
    exercise: Name
    variants: dict[Name, VariantTake] = field(default_factory=dict["Name", VariantTake])
