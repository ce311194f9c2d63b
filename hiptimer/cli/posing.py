"""The command that measures the figure: joints, angles, contacts, muscles."""

from __future__ import annotations

import argparse

from hiptimer import app
from hiptimer.cli.arguments import number
from hiptimer.cli.loading import NamedFailureError, loaded
from hiptimer.cli.printing import say, say_json
from hiptimer.storage.content import read_muscles
from hiptimer.storage.places import assets_folder


def angles(text: str) -> dict[str, float]:
    """Joint angles of one leg in degrees: `hip_flexion=90,knee_flexion=45`."""
    found: dict[str, float] = {}
    for part in filter(None, text.split(",")):
        name, _, value = part.partition("=")
        try:
            found[name.strip()] = degrees(value)
        except (ValueError, argparse.ArgumentTypeError):
            raise argparse.ArgumentTypeError(
                f"angles are given as hip_flexion=90,knee_flexion=45; {part!r} is not"
            ) from None
    return found


degrees = number(-360, 360)


def pose(options: argparse.Namespace) -> int:
    """Print a pose of a drill, or the muscles of a leg with given angles, as numbers."""
    from hiptimer.exports.pose_listing import angles_json, pose_json, pose_lines

    program = loaded(options)
    model = read_muscles(assets_folder())
    if options.angles is not None:
        unknown = sorted(options.angles.keys() - model.angles.keys())
        if unknown:
            known = ", ".join(model.angles)
            raise NamedFailureError(f"There is no angle {unknown[0]}. There are: {known}.")
        say_json(angles_json(options.angles, model))
        return 0
    if options.exercise is None:
        raise NamedFailureError("Name an exercise, or give --angles.")
    exercise = program.library.exercise(options.exercise, options.variant)
    moment = app.moment_at(program, exercise.id, options.variant, options.side, options.phase)
    if options.json:
        say_json(pose_json(exercise, moment, model))
    else:
        say(*pose_lines(exercise, moment, model))
    return 0
