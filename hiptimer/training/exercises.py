"""The shape of an exercise as `assets/exercises.json` holds it.

Texts may say `{side}` and `{other}`: they are written once and read for the left and the right.
Seconds are whole numbers unless said otherwise; every dose is for one side.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from hiptimer.training.sides import Side

LONGEST_ID, LONGEST_LINE, LONGEST_TEXT = 60, 80, 400
"""Characters."""

Identifier = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=LONGEST_ID)]
FileName = Annotated[
    str,
    Meta(
        # Windows opens a device where a file is called after one.
        pattern=r"^(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])\.)[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|svg|webp)\Z",
        max_length=100,
    ),
]
Text = Annotated[str, Meta(min_length=1, max_length=LONGEST_TEXT)]
ShortText = Annotated[str, Meta(min_length=1, max_length=LONGEST_LINE)]
Remark = Annotated[str, Meta(max_length=LONGEST_TEXT)]
"""A text that may be empty."""
Texts = Annotated[tuple[Text, ...], Meta(max_length=50)]
ShortTexts = Annotated[tuple[ShortText, ...], Meta(max_length=50)]
Remarks = Annotated[tuple[Remark, ...], Meta(max_length=50)]
Share = Annotated[float, Meta(ge=0, le=1)]
HoldSeconds = Annotated[int, Meta(ge=1, le=600)]
RepCount = Annotated[int, Meta(ge=1, le=100)]
RepSeconds = Annotated[float, Meta(ge=0.5, le=60)]
RoundCount = Annotated[int, Meta(ge=1, le=10)]


class Kind(StrEnum):
    """Whether the body moves through the range or rests at its end."""

    DYNAMIC = "dynamic"
    STATIC = "static"


class Laterality(StrEnum):
    """How an exercise treats the two sides.

    `bilateral` has none; `unilateral` does one side, then the other; `alternating` changes
    sides with every rep.
    """

    BILATERAL = "bilateral"
    UNILATERAL = "unilateral"
    ALTERNATING = "alternating"


class Position(StrEnum):
    """The posture in which an exercise starts or ends."""

    STANDING = "standing"
    CHAIR = "chair"
    HANDS_AND_KNEES = "hands-and-knees"
    PLANK = "plank"
    SEATED = "seated"
    SIDE_LYING = "side-lying"
    SUPINE = "supine"
    PRONE = "prone"


class MuscleGroup(StrEnum):
    """The muscle groups that cross the hip, and the trunk that steadies it."""

    HIP_FLEXORS = "hip-flexors"
    GLUTES = "glutes"
    ABDUCTORS = "abductors"
    ADDUCTORS = "adductors"
    DEEP_ROTATORS = "deep-rotators"
    HAMSTRINGS = "hamstrings"
    QUADRICEPS = "quadriceps"
    TRUNK = "trunk"
    SHOULDERS = "shoulders"
    LOWER_LEG = "lower-leg"


class Role(StrEnum):
    """How much a muscle matters in an exercise."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Action(StrEnum):
    """What an exercise does to a muscle."""

    STRETCHED = "stretched"
    STRENGTHENED = "strengthened"


class Limb(StrEnum):
    """On which side a muscle is: the one that the exercise names, the other one, or both."""

    NAMED = "named"
    OPPOSITE = "opposite"
    BOTH = "both"


TWO_SIDED = frozenset({MuscleGroup.TRUNK, MuscleGroup.SHOULDERS})
"""Muscle groups that are not on one side."""


class Level(StrEnum):
    """How a variant compares with the exercise as written."""

    EASIER = "easier"
    HARDER = "harder"
    OTHER = "other"


class Content(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of everything read from a content file: immutable, and strict about its fields."""


class Plane(StrEnum):
    """The planes of motion."""

    SAGITTAL = "sagittal"
    FRONTAL = "frontal"
    TRANSVERSE = "transverse"


class Planes(Content, frozen=True):
    """How much of the work happens in each plane of motion; the three shares add up to 1."""

    sagittal: Share
    frontal: Share
    transverse: Share

    def share(self, plane: Plane) -> float:
        """The share of `plane`, 0 to 1."""
        return getattr(self, plane.value)


def whole_percents(amounts: Mapping[Plane, float]) -> dict[Plane, int]:
    """The amounts as whole percents that add up to 100; all 0 where there is nothing."""
    total = sum(amounts.values())
    if total <= 0:
        return dict.fromkeys(amounts, 0)
    exact = {plane: 100 * amount / total for plane, amount in amounts.items()}
    percents = {plane: int(each) for plane, each in exact.items()}
    by_rest = sorted(exact, key=lambda plane: percents[plane] - exact[plane])
    for plane in by_rest[: 100 - sum(percents.values())]:
        percents[plane] += 1
    return percents


class Muscle(Content, frozen=True):
    """One muscle that an exercise stretches or strengthens. Trunk and shoulders have no `limb`.

    `paths` are the short names of its parts in `assets/muscles.json`, where its length is known.
    """

    name: ShortText
    group: MuscleGroup
    role: Role
    action: Action
    where: Remark = ""
    limb: Limb = Limb.NAMED
    paths: Annotated[tuple[Remark, ...], Meta(max_length=20)] = ()


class Support(Content, frozen=True):
    """What in a dose a source supports. `source` is a key of the file's `sources`."""

    source: Remark
    supports: Text


class HoldAllowed(Content, frozen=True):
    """The smallest and largest hold, in seconds, and number of rounds."""

    seconds: tuple[HoldSeconds, HoldSeconds]
    rounds: tuple[RoundCount, RoundCount]


class RepsAllowed(Content, frozen=True):
    """The smallest and largest number of reps a side, seconds per rep, and number of rounds."""

    reps: tuple[RepCount, RepCount]
    seconds_per_rep: tuple[RepSeconds, RepSeconds]
    rounds: tuple[RoundCount, RoundCount]


class HoldDose(Content, frozen=True, tag_field="type", tag="hold"):
    """Stay at the end of the range for `seconds` a side, `rounds` times."""

    seconds: HoldSeconds
    rounds: RoundCount
    allowed: HoldAllowed
    sources: Annotated[tuple[Support, ...], Meta(max_length=50)]
    editorial: Texts = ()


class Phase(Content, frozen=True):
    """One part of a rep, `seconds` long at the default tempo; `say` is spoken as it begins."""

    name: Identifier
    seconds: RepSeconds
    say: Remark = ""


class RepsDose(Content, frozen=True, tag_field="type", tag="reps"):
    """Repeat a movement `reps` times a side, `rounds` times; the phases add up to one rep."""

    reps: RepCount
    seconds_per_rep: RepSeconds
    rounds: RoundCount
    allowed: RepsAllowed
    phases: Annotated[tuple[Phase, ...], Meta(max_length=20)]
    sources: Annotated[tuple[Support, ...], Meta(max_length=50)]
    editorial: Texts = ()


class WatchCode(Content, frozen=True):
    """What a drill is to a Garmin watch: an exercise `category`, and the `name` in it.

    Both are numbers of the FIT profile: its types `exercise_category`, `warm_up_exercise_name` etc.
    """

    category: Annotated[int, Meta(ge=0, le=65_533)]
    name: Annotated[int, Meta(ge=0, le=65_533)]


class Variant(Content, frozen=True):
    """Another way to do an exercise. What it leaves out is as in the exercise itself."""

    id: Identifier
    level: Level
    name: ShortText
    instruction: Text
    position: Position | None = None
    end_position: Position | None = None
    side_name: Remark | None = None
    set_up: Annotated[tuple[Text, ...], Meta(min_length=1, max_length=50)] | None = None
    spoken_set_up: Remark | None = None
    movement: Annotated[tuple[Text, ...], Meta(min_length=1, max_length=50)] | None = None
    form_cues: Annotated[tuple[ShortText, ...], Meta(min_length=1, max_length=50)] | None = None
    equipment: ShortTexts | None = None
    spoken_movement: Remarks | None = None
    spoken_rep: Remarks | None = None
    spoken_feel: Remark | None = None
    spoken_change: Texts | None = None
    spoken_leave: Texts | None = None
    watch: WatchCode | None = None


class Pictures(Content, frozen=True):
    """A person's own pictures of a drill: names of files, `right` with the right side at work.

    A picture for one side alone serves the other too: flipped where `mirrored`, else as it is.
    """

    right: FileName | None = None
    left: FileName | None = None
    mirrored: bool = False

    def shown(self, side: Side | None) -> tuple[str, bool] | None:
        """The file to show for `side`, and whether it is to be flipped; None without a picture."""
        mine, other = (self.left, self.right) if side is Side.LEFT else (self.right, self.left)
        if mine is not None:
            return mine, False
        return None if other is None else (other, self.mirrored and side is not None)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files, the right side's first."""
        return tuple(name for name in (self.right, self.left) if name is not None)


class Exercise(Content, frozen=True, kw_only=True):
    """A drill or stretch, with everything that HipTimer shows, says or counts of it.

    The `spoken_` texts are for somebody who hears them and sees nothing. `spoken_movement` leads
    into the drill: the way into a hold, or one slow rep, then with a text for each phase of the
    dose ("" where nothing is said). Without it the `movement` is said. `spoken_rep` is said in the
    first reps, a few words for each phase, in place of what the phases say. `spoken_feel` is what
    is to be felt, and where. `spoken_change` leads from one side to the other: `{side}` is the side
    that comes. `spoken_leave` is the way out of a position that has to be left with care.
    `reworded` is the day on which the `lesson` of one's own drill was last changed. `watch` is what
    a Garmin watch knows the drill as, if it knows anything like it. Name and movement are what a
    drill has to say; HipTimer's own say everything.
    """

    id: Identifier
    name: ShortText
    kind: Kind
    laterality: Laterality
    position: Position
    planes: Planes
    muscles: Annotated[tuple[Muscle, ...], Meta(min_length=1, max_length=50)]
    set_up: Texts = ()
    spoken_set_up: Remark = ""
    movement: Annotated[tuple[Text, ...], Meta(min_length=1, max_length=50)]
    form_cues: ShortTexts = ()
    breathing: Remark = ""
    mistakes: Texts = ()
    when_to_stop: Texts = ()
    dose: HoldDose | RepsDose
    switch_seconds: Annotated[int, Meta(ge=0, le=60)] = 0
    rest_seconds: Annotated[int, Meta(ge=0, le=120)] = 5
    side_name: Remark = ""
    spoken_name: Remark = ""
    also_known_as: ShortTexts = ()
    end_position: Position | None = None
    equipment: ShortTexts = ()
    spoken_movement: Remarks = ()
    spoken_rep: Remarks = ()
    spoken_feel: Remark = ""
    spoken_change: Texts = ()
    spoken_leave: Texts = ()
    variants: Annotated[tuple[Variant, ...], Meta(max_length=50)] = ()
    pictures: Pictures | None = None
    reworded: date | None = None
    watch: WatchCode | None = None

    @property
    def heard_movement(self) -> tuple[str, ...]:
        """The movement as it is said: in texts for the ear, or else as it is written."""
        return self.spoken_movement or self.movement

    @property
    def lesson(self) -> tuple[object, ...]:
        """What a person has learnt who knows it: where this changes it is to be said again."""
        phases = self.dose.phases if isinstance(self.dose, RepsDose) else ()
        says = tuple(phase.say for phase in phases)
        ways = tuple((e.id, e.set_up, e.spoken_set_up, e.movement) for e in self.variants)
        steps = (self.set_up, self.spoken_set_up, self.movement, self.spoken_movement)
        return (self.laterality, self.position, *steps, says, ways)

    def variant(self, variant_id: str) -> Variant | None:
        return next((each for each in self.variants if each.id == variant_id), None)


class Source(Content, frozen=True):
    """Where a fact comes from."""

    authors: Remark
    title: Text
    where: Remark
    year: Annotated[int, Meta(ge=1000, le=9999)] | None = None
    url: Annotated[str, Meta(pattern=r"^(https?://[!-~]*)?\Z", max_length=400)] = ""
