"""The muscles of a drill in words, by what happens to them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hiptimer.training.exercises import Action, Exercise, Muscle, Role
from hiptimer.training.sides import Side, capitalised, for_side
from hiptimer.ui.widgets.body_names import muscle_name

translate = QCoreApplication.translate


def muscle_lists(exercise: Exercise, side: Side | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A title and lines for each of: stretched and strengthened, mainly and also."""
    for action in Action:
        for role in Role:
            lines = tuple(
                for_side(_line(each), side)
                for each in exercise.muscles
                if each.action is action and each.role is role
            )
            if lines:
                yield _title(action, role), lines


def _title(action: Action, role: Role) -> str:
    return {
        (Action.STRETCHED, Role.PRIMARY): translate("Exercises", "Mainly stretched"),
        (Action.STRETCHED, Role.SECONDARY): translate("Exercises", "Also stretched"),
        (Action.STRENGTHENED, Role.PRIMARY): translate("Exercises", "Mainly strengthened"),
        (Action.STRENGTHENED, Role.SECONDARY): translate("Exercises", "Also strengthened"),
    }[action, role]


def _line(muscle: Muscle) -> str:
    """Name, group and place: "Iliopsoas (hip flexors · back leg)"."""
    about = " · ".join(filter(None, (muscle_name(muscle.group), muscle.where)))
    name = capitalised(muscle.name)
    if muscle.name == muscle_name(muscle.group):
        about = muscle.where
    return f"{name} ({about})" if about else name
