"""Makes the pictures of the README: Today and Player in each language, a session, some pages.

.venv/bin/python packaging/pictures/make_pictures.py [FOLDER]
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace

from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.presets import plan_for
from hiptimer.journal.recording import step_record
from hiptimer.journal.records import SessionRecord, SessionState
from hiptimer.journal.sums import week_start
from hiptimer.running.driver import WATCHED_MS
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.settings.programme import Absence, AbsenceKind, Programme, RunKind
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.storage.places import assets_folder
from hiptimer.training.languages import Language
from hiptimer.ui.language import install_language
from hiptimer.ui.look.theme import make_application
from hiptimer.ui.window.pages import PageKey
from shown import pages
from shown.window import NOW, open_window, spin

PICTURES = Path(__file__).resolve().parent
SIZE = (1280, 800)
SESSION_SIZE = (960, 600)
LOOK_MS = WATCHED_MS + 13
"""As often as the player looks at the clock, and a little more."""
INTO_IT = 12.0
"""Seconds into a hold, when its form cue has been said."""
FAMOUS = "pigeon-pose"
LIGHT = ThemeChoice.LIGHT


class Studio:
    """Takes pictures of one window into `folder`."""

    def __init__(
        self,
        folder: Path,
        data: Path,
        language: Language = Language.ENGLISH,
        theme: ThemeChoice = LIGHT,
        size: tuple[int, int] = SIZE,
    ) -> None:
        install_language(language, assets_folder() / "window")
        self._folder = folder
        self.visit = open_window(data, LookSettings(theme=theme), language)
        self.visit.window.resize(*size)
        pages.show_today(self.visit)

    def follow(self, seconds: float) -> None:
        """Let the session run on; it takes steps that it does not take for a sleep."""
        while seconds > 0:
            self.visit.clock.go_on(min(seconds, pages.A_MOMENT))
            seconds -= pages.A_MOMENT
            spin(LOOK_MS)

    def skip_to(self, kind: StepKind, exercise: str | None = None) -> None:
        """Go to the next step of that kind, of that exercise."""
        driver = self.visit.player.driver
        while driver.view().step.kind is not kind or exercise not in {
            None,
            driver.view().step.exercise,
        }:
            driver.skip()

    def take(self, name: str) -> None:
        """Write the window as it is into a PNG file."""
        spin()
        path = self._folder / f"{name}.png"
        self.visit.window.grab().save(str(path))
        print(path)

    def close(self) -> None:
        """Close the window."""
        self.visit.window.close()
        self.visit.window.deleteLater()
        spin()


def take_language(folder: Path, data: Path, language: Language, theme: ThemeChoice) -> None:
    """Take Today and the player in one language."""
    studio = Studio(folder, data, language, theme)
    studio.take(f"today-{language}-{theme}")
    pages.show_get_ready(studio.visit)
    studio.skip_to(StepKind.WORK, FAMOUS)
    studio.follow(INTO_IT)
    studio.take(f"player-{language}-{theme}")
    studio.close()


def take_session(folder: Path, data: Path) -> None:
    """Take the moments of a session, from getting ready to its end."""
    studio = Studio(folder, data, size=SESSION_SIZE)
    pages.show_get_ready(studio.visit)
    studio.follow(4)
    studio.take("session-ready")
    studio.skip_to(StepKind.WORK)
    studio.follow(INTO_IT)
    studio.take("session-hold")
    studio.follow(20)
    studio.take("session-switch")
    studio.follow(620)
    studio.take("session-end")
    studio.close()


def take_pages(folder: Path, data: Path) -> None:
    """Take the pages that the README tells of."""
    studio = Studio(folder, data)
    for name, show in (
        ("history-light", pages.show_history),
        ("build-light", pages.show_editor),
        ("drill-light", pages.show_drill),
        ("plan-light", _show_running_plan),
    ):
        show(studio.visit)
        studio.take(name)
    studio.close()


def _show_running_plan(visit: pages.Visit) -> None:
    """The plan of somebody in its third week who did one session a day late and will be away."""
    monday = week_start(NOW.date()) - timedelta(weeks=2)
    late = monday + timedelta(days=10)
    runs = {1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG}
    away = Absence(monday + timedelta(days=31), monday + timedelta(days=34), AbsenceKind.AWAY)
    race = monday + timedelta(weeks=6, days=-1)
    plan = Programme(monday, 6, runs, 4, race=race, absences=(away,))
    services, kept = visit.services, visit.services.journal
    for line in kept.lines(monday, NOW.date()):
        kept.delete(line.id)
    assert services.programme_rules is not None
    weeks = plan_of_weeks(plan, services.programme_rules(), services.ways, (), monday)
    sessions = [each for week in weeks for each in week.sessions if each.day < NOW.date()]
    for number, planned in enumerate(sessions):
        day = planned.day + timedelta(days=planned.day == late)
        done = plan_for(planned, services.next_session())
        steps = tuple(step_record(step, step.seconds, Outcome.COMPLETED) for step in done.steps)
        record = SessionRecord(
            id=f"{number:031x}d",
            routine=done.routine,
            name=done.name,
            started=NOW - timedelta(days=(NOW.date() - day).days),
            first_side=done.first_side,
            state=SessionState.FINISHED,
            steps=steps,
        )
        kept.merge([record])
    services.settings.replace(replace(services.settings.settings, programme=plan))
    pages.show_page(visit, PageKey.PLAN)


def main(argv: Sequence[str]) -> int:
    """Take all pictures and return the exit code."""
    folder = Path(argv[0]) if argv else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch)
        for language in Language:
            take_language(folder, data, language, LIGHT)
        take_language(folder, data, Language.ENGLISH, ThemeChoice.DARK)
        take_session(folder, data)
        take_pages(folder, data)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
