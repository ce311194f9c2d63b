"""Why a plan is as it is: its rules in a sentence each, and where they come from. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hiptimer.training.exercises import Source
from hiptimer.ui.drills.wording import DOT

translate = QCoreApplication.translate


class Reason(Struct, frozen=True):
    """What a rule says. `sources` are ids; `ours` is whether a part of it has none."""

    says: str
    sources: tuple[str, ...] = ()
    ours: bool = False


def reasons() -> tuple[Reason, ...]:
    """All rules, those of the stretches first."""
    return (
        Reason(
            translate(
                "Why",
                "About five minutes a week in each area and on each side; more than ten adds "
                "little. Reading both numbers for each area is our choice.",
            ),
            ("thomas2018", "ingram2025"),
            ours=True,
        ),
        Reason(
            translate(
                "Why",
                "How often you stretch matters less than how much: few long sessions or many "
                "short ones.",
            ),
            ("ingram2025", "konrad2024"),
        ),
        Reason(
            translate(
                "Why",
                "The first two weeks ask for less, so that it becomes a habit. More comes only "
                "after a week that went well.",
            ),
            ours=True,
        ),
        Reason(
            translate(
                "Why",
                "Before a hard or long run and before a race: a warm-up, and no long holds. They "
                "come after the run.",
            ),
            ("behm2016", "simic2013", "konrad2021run"),
        ),
        Reason(
            translate(
                "Why",
                "Strength never two days in a row, and not on the day before a hard or long run "
                "or a race.",
            ),
            ("acsm_resistance", "doma2013", "doma2015"),
            ours=True,
        ),
        Reason(
            translate(
                "Why",
                "What you miss moves to a free day of the same week, or it is dropped. No session "
                "gets longer than half as much again.",
            ),
            ours=True,
        ),
        Reason(
            translate(
                "Why",
                "Before the race it gets lighter: the last strength four days before, nothing long "
                "on the day before.",
            ),
            ("bosquet2007", "wang2023"),
            ours=True,
        ),
        Reason(
            translate(
                "Why",
                "Away: three short sessions a week keep what you have; one does not. One strength "
                "session keeps that.",
            ),
            ("reid_kim2014", "rancour2009", "spiering2021"),
        ),
        Reason(
            translate(
                "Why",
                "Ill: nothing. Afterwards half sessions for as many days as you were ill, and no "
                "strength in that time.",
            ),
            ("ioc2022",),
            ours=True,
        ),
        Reason(
            translate(
                "Why",
                "After more than a week off it goes back a week, after more than two weeks two, "
                "after four it begins again.",
            ),
            ("konrad2025", "rancour2009"),
            ours=True,
        ),
        Reason(
            translate(
                "Why",
                "All of this is for your range of motion. It promises nothing about injuries or "
                "your stride.",
            ),
        ),
    )


def named(reason: Reason, sources: Mapping[str, Source]) -> str:
    """Where a rule comes from: "Thomas 2018 · Our own choice in part"; empty for a promise."""
    found = [short_name(sources[key]) for key in reason.sources if key in sources]
    if reason.ours:
        found.append(translate("Why", "Our own choice in part") if found else _own())
    return DOT.join(found)


def _own() -> str:
    return translate("Why", "Our own choice, without a source")


def short_name(source: Source) -> str:
    """Such as "Thomas 2018": a surname without its initials, or what an institution is called."""
    named, _, initials = source.authors.split(",")[0].rpartition(" ")
    first = named if named and initials.isupper() else source.authors.split(",")[0]
    return f"{first} {source.year}" if source.year else first


def see_doctor() -> str:
    """When an illness is for a doctor."""
    return translate(
        "Why",
        "Chest pain, breathless, a racing heart, fainting, or no better after ten days: ask a "
        "doctor.",
    )
