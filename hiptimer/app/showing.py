"""The window and everything behind it: the only place where adapters meet the screen.

A window is built in one language; when that changes, another takes its place.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

from hiptimer.app.data_folder import DataFolder, bring_together
from hiptimer.app.devices import Devices
from hiptimer.app.program import Program, chosen_language, motions
from hiptimer.desktop.start import Start
from hiptimer.messages import Message
from hiptimer.ports.data import WindowPlace
from hiptimer.storage.content import read_programme_rules, read_self_tests
from hiptimer.storage.places import assets_folder, computer_name
from hiptimer.storage.settings_file import RememberedFile
from hiptimer.ui.language import first_weekday, install_language, translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel, SettingsModel
from hiptimer.ui.services import Services
from hiptimer.ui.window.desktop_window import WindowMemory, take_place
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey

if TYPE_CHECKING:
    from hiptimer.app.reminding.reminding import Reminding
    from hiptimer.storage.unsaved_file import UnsavedFile
    from hiptimer.training.drafts.unsaved import UnsavedDrill, UnsavedRoutine

SOON_MS = 200
"""When to listen for other starts; one that comes sooner waits a moment."""
LATER_MS = 1500
"""When to do what can wait until the window is there."""
GARBAGE = 10_000
"""How many new things there are when Python looks for garbage: the figure makes as many a frame."""


class Showing(QObject):
    """Shows the window of a program until it is closed. `window` is the one at the moment."""

    _journals_merged = Signal(int)
    """How many sessions came in from elsewhere, from the thread that has merged them."""

    def __init__(self, program: Program, start: Start, *, is_first: bool) -> None:
        super().__init__()
        self._program: Program = program
        self._start = start
        self._is_first = is_first
        self._model = SettingsModel(program.settings)
        self._devices = Devices(program, self._model, silent=start.is_silent)
        self._chosen = self._model.settings.look.language
        self._appearance = Appearance(self._model.settings.look)
        self._reminding: Reminding | None = None
        self._has_finished = False
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._finish)
        self._said: list[Message] = []
        self.window, self.services = self._built()
        self._model.changed.connect(self._on_settings_changed)

    def begin(self) -> None:
        """Show the window and do what the program was started for."""
        if not (self._start.in_tray and self._is_first):
            self.window.show()
        if self._is_first:
            QTimer.singleShot(SOON_MS, self, self._hear_other_starts)
        self._later.start()
        if sys.platform == "darwin":
            from hiptimer.ui.window.desktop_window import FileOpening

            # The window may be another one by then, so that its method cannot be handed over.
            FileOpening(lambda path: self.window.open_file(path), self)  # noqa: PLW0108 - see above
        if self._start.file is not None:
            self.window.open_file(self._start.file)
        if self._start.routine is not None:
            self.window.start_routine(self._start.routine, self._start.minutes)

    def keep(self) -> None:
        """Keep all that is under way, as the computer may end the program now; go on with it."""
        self.window.keep()

    def leave(self) -> None:
        """End the program as if the window were closed, but without asking: nobody is there.

        It has then done what it was asked, so its exit code is 0: a desktop or a service manager
        would take any other for a crash.
        """
        self.window.leave()
        _application().exit(0)

    def close(self) -> None:
        """Let go of everything that was opened."""
        self._later.stop()
        if self._reminding is not None:
            self._reminding.close()
        self._devices.close()

    def _built(self) -> tuple[MainWindow, Services]:
        """A window in the program's language, and what it was handed."""
        install_language(self._program.language, assets_folder() / "window")
        services = self._services()
        window = MainWindow(services, self._appearance)
        WindowMemory(RememberedFile(self._place_of("window"), WindowPlace), window)
        self._said = [*filter(None, (self._program.settings.message, *self._program.messages))]
        if self._said:
            window.frame.show_notice(_in_lines(self._said))
        return window, services

    def _services(self) -> Services:
        from hiptimer.app.carriers import TakingAlong, shared_files

        program, devices = self._program, self._devices
        messages = program.messages
        content = ContentModel(program.library, open_own=program.own, messages=messages)
        return Services(
            content=content,
            phrases=program.phrases,
            clock=devices.clock,
            settings=self._model,
            sound=devices.sound,
            voices=devices.voices,
            awake=devices.awake,
            open_journal=devices.journal,
            motion=lambda exercise: motions(program.motions_folder).motion(exercise),
            speed=self._start.speed,
            first_side=self._start.first_side,
            first_weekday=lambda: first_weekday(program.language),
            may_resume=self._is_first,
            remote=devices.remote,
            data=DataFolder(program.data_folder, program.choice, devices.journal),
            picture=devices.picture,
            open_sharing=lambda: shared_files(program),
            open_drafts=self._drafts if self._is_first else None,
            open_drill_drafts=self._drill_drafts if self._is_first else None,
            login=devices.login,
            hears_announcements=devices.hears_announcements,
            holds_others_back=devices.holds_others_back,
            can_notify=devices.can_notify,
            taking=TakingAlong(program, lambda: self._model.settings, lambda: content.library),
            self_tests=cache(
                lambda: read_self_tests(assets_folder(), program.bundled, program.language)
            ),
            programme_rules=cache(lambda: read_programme_rules(assets_folder(), program.bundled)),
            welcomes=self._is_first and self._start.is_plain,
        )

    def _drafts(self) -> UnsavedFile[UnsavedRoutine]:
        from hiptimer.storage.unsaved_file import unsaved_routines

        return unsaved_routines(self._place_of("unsaved-routines"), self._tell)

    def _drill_drafts(self) -> UnsavedFile[UnsavedDrill]:
        from hiptimer.storage.unsaved_file import unsaved_drills

        return unsaved_drills(self._place_of("unsaved-drills"), self._tell)

    def _place_of(self, kept: str) -> Path:
        """The file of what is this computer's own."""
        return self._program.data_folder / f"{kept}-{computer_name()}.json"

    def _tell(self, message: Message) -> None:
        """Show what is found while pages are still being built, beside what has been said."""
        self._said.append(message)
        QTimer.singleShot(0, self, lambda: self.window.frame.show_notice(_in_lines(self._said)))

    def _on_settings_changed(self) -> None:
        chosen = self._model.settings.look.language
        if chosen is not self._chosen:
            self._chosen = chosen
            QTimer.singleShot(0, self, self._change_language)  # when the change has been kept

    def _change_language(self) -> None:
        """Put a window in the wished language in the place of this one, if that lets it close."""
        wished = chosen_language(self._model.settings)
        if wished is self._program.language:
            return  # changed back meanwhile, or the system's by its own name
        if not self.window.pages.making.may_close(self._change_language):
            return
        self._program = self._program.in_language(wished)
        self._devices.speak(self._program)
        before = self.window
        place = before.pages.settings.place_of_language
        self.window, self.services = self._built()
        if self._reminding is not None:
            self._reminding.detach()
        take_place(self.window, before)
        self.window.show_page(PageKey.SETTINGS)
        self.window.pages.settings.show_language(place)
        if self._has_finished:  # else that is still to come
            self._attach()

    def _hear_other_starts(self) -> None:
        from hiptimer.desktop.single_instance import SingleInstance

        instance = SingleInstance(self._program.data_folder, self)
        instance.handed_over.connect(self._take_over)
        instance.listen()
        _application().aboutToQuit.connect(instance.close)

    def _take_over(self, handover: Start) -> None:
        from hiptimer.app.second_start import take_over

        take_over(self.window, self.services, handover)

    def _finish(self) -> None:
        """Do what nobody waits for."""
        import gc

        from hiptimer.desktop.before_qt import share_one_heap

        self._later.stop()
        self._devices.mend_other_sound()
        self._has_finished = True
        self._attach()
        gc.collect()
        share_one_heap(give_back=True)
        gc.freeze()  # what is loaded stays; looking through it again would cost the figure a frame
        gc.set_threshold(GARBAGE)
        if self._is_first:  # else the first start does it
            self._merge_journals()

    def _attach(self) -> None:
        """Give the window what it needs only once it is shown."""
        from hiptimer.ui.sharing.routine_sharing import RoutineDrop
        from hiptimer.ui.window.desktop_window import window_icon

        window = self.window
        window.setWindowIcon(window_icon(assets_folder() / "icons"))
        RoutineDrop(window, window.open_file)
        if self._is_first:  # of two that remind each notification would come twice
            self._remind()

    def _remind(self) -> None:
        """Let the window that is shown now be the one that reminders open."""
        from hiptimer.app.reminding.reminding import Reminding
        from hiptimer.desktop.linux.notifications import DesktopNotifier
        from hiptimer.ports.reminders import ReminderMemory

        if self._reminding is None:
            self._reminding = Reminding(
                self.services,
                RememberedFile(self._place_of("reminders"), ReminderMemory, self._tell),
                DesktopNotifier(),
                self.window.windowIcon(),
                in_tray=self._start.in_tray,
            )
        self._reminding.attach(self.window, self.services)

    def _merge_journals(self) -> None:
        """Beside the window, which is open already: a long journal takes a while."""
        pool, place = QThreadPool.globalInstance(), self._program.place
        self._journals_merged.connect(self._on_journals_merged)
        # PySide6 finds no wrapper to connect the pool's own slot to.
        _application().aboutToQuit.connect(lambda: QThreadPool.globalInstance().waitForDone())
        pool.start(lambda: self._journals_merged.emit(bring_together(place)))

    def _on_journals_merged(self, brought: int) -> None:
        """Show what came in, and say which journal was passed over: the window knew of none yet."""
        if brought:
            self.window.pages.refresh()
        journal = self._devices.journal()
        for message in journal.messages:
            self.window.frame.show_notice(translated(message))
        journal.messages_shown()


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application


def _in_lines(messages: Iterable[Message]) -> str:
    return "\n".join(map(translated, messages))
