"""Which pictures a drill will have: those that were chosen anew, and those that it had. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.exercises import Pictures
from hiptimer.training.sides import Side

NONE = Pictures()


class PictureChoice(Struct, frozen=True):
    """The pictures that are kept by name, and the `new` ones, which go before them.

    A drill without sides has the picture of the right side.
    """

    kept: Pictures = NONE
    new: Mapping[Side, bytes] = {}

    def has(self, side: Side) -> bool:
        """Whether there is a picture of that side alone."""
        name = self.kept.right if side is Side.RIGHT else self.kept.left
        return side in self.new or name is not None

    def shown(self, side: Side) -> tuple[bytes | str, bool] | None:
        """What to show on `side`, as bytes or a file's name, and whether it is flipped."""
        for each in (side, side.other):
            flipped = each is not side and self.kept.mirrored
            name = self.kept.right if each is Side.RIGHT else self.kept.left
            found = self.new.get(each) or name
            if found is not None:
                return found, flipped
        return None

    def with_new(self, side: Side, data: bytes) -> PictureChoice:
        """With a new picture of `side`. The first of all is mirrored for the other side."""
        first = not (self.has(Side.LEFT) or self.has(Side.RIGHT))
        kept = replace(self.kept, mirrored=True) if first else self.kept
        return replace(self, kept=kept, new={**self.new, side: data})

    def without(self, side: Side) -> PictureChoice:
        """Without the picture of `side`."""
        new = {each: data for each, data in self.new.items() if each is not side}
        if side is Side.RIGHT:
            return replace(self, kept=replace(self.kept, right=None), new=new)
        return replace(self, kept=replace(self.kept, left=None), new=new)

    def to_keep(self) -> Pictures | None:
        """The names that stay; the storage adds those of the new ones."""
        right = None if Side.RIGHT in self.new else self.kept.right
        left = None if Side.LEFT in self.new else self.kept.left
        kept = replace(self.kept, right=right, left=left)
        return kept if kept.names or self.new else None
