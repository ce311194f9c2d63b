"""The shape of an exercise as `assets/exercises.json` holds it.

Texts may say `{side}` and `{other}`: they are written once and read for the left and the right.
Seconds are whole numbers unless said otherwise; every dose is for one side.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct, field

Identifier = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, Meta(min_length=1, max_length=400)]
ShortText = Annotated[str, Meta(min_length=1, max_length=80)]
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


class Level(StrEnum):
    """How a variant compares with the exercise as written."""

    EASIER = "easier"
    HARDER = "harder"
    OTHER = "other"


class Content(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of everything read from a content file: immutable, and strict about its fields."""


class Planes(Content, frozen=True):
    """How much of the work happens in each plane of motion; the three shares add up to 1."""

    sagittal: Share
    frontal: Share
    transverse: Share


class Muscle(Content, frozen=True):
    """One muscle that an exercise stretches or strengthens."""

    name: ShortText
    group: MuscleGroup
    role: Role
    action: Action
    where: str = ""


class Support(Content, frozen=True):
    """What in a dose a source supports. `source` is a key of the file's `sources`."""

    source: str
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
    sources: tuple[Support, ...]
    editorial: tuple[Text, ...] = ()


class Phase(Content, frozen=True):
    """One part of a rep, `seconds` long at the default tempo; `say` is spoken as it begins."""

    name: Identifier
    seconds: RepSeconds
    say: str = ""


class RepsDose(Content, frozen=True, tag_field="type", tag="reps"):
    """Repeat a movement `reps` times a side, `rounds` times; the phases add up to one rep."""

    reps: RepCount
    seconds_per_rep: RepSeconds
    rounds: RoundCount
    allowed: RepsAllowed
    phases: tuple[Phase, ...]
    sources: tuple[Support, ...]
    editorial: tuple[Text, ...] = ()


class Variant(Content, frozen=True):
    """Another way to do an exercise. What it leaves out is as in the exercise itself."""

    id: Identifier
    level: Level
    name: ShortText
    instruction: Text
    position: Position | None = None
    end_position: Position | None = None
    side_name: str | None = None
    set_up: tuple[Text, ...] | None = None
    spoken_set_up: str | None = None
    movement: tuple[Text, ...] | None = None
    form_cues: tuple[ShortText, ...] | None = None
    equipment: tuple[ShortText, ...] | None = None


class Exercise(Content, frozen=True):
    """A drill or stretch, with everything that HipTimer shows, says or counts of it."""

    id: Identifier
    name: ShortText
    kind: Kind
    laterality: Laterality
    position: Position
    planes: Planes
    muscles: Annotated[tuple[Muscle, ...], Meta(min_length=1)]
    set_up: Annotated[tuple[Text, ...], Meta(min_length=1)]
    spoken_set_up: Text
    movement: Annotated[tuple[Text, ...], Meta(min_length=1)]
    form_cues: Annotated[tuple[ShortText, ...], Meta(min_length=1)]
    breathing: Text
    mistakes: tuple[Text, ...]
    when_to_stop: tuple[Text, ...]
    dose: HoldDose | RepsDose
    switch_seconds: Annotated[int, Meta(ge=0, le=60)] = 0
    rest_seconds: Annotated[int, Meta(ge=0, le=120)] = 5
    side_name: str = ""
    spoken_name: str = ""
    also_known_as: tuple[ShortText, ...] = ()
    end_position: Position | None = None
    equipment: tuple[ShortText, ...] = ()
    variants: tuple[Variant, ...] = field(default_factory=tuple)

    def variant(self, variant_id: str) -> Variant | None:
        """The variant of that id, or None."""
        return next((each for each in self.variants if each.id == variant_id), None)


class Source(Content, frozen=True):
    """Where a fact comes from."""

    authors: str
    title: Text
    where: str
    year: int | None = None
    url: str = ""
