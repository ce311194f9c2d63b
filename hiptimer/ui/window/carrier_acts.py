"""Takes along what a person asks for: asks for the file, has it written, says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer

from hiptimer.settings.preferences import Preferences
from hiptimer.training.drafts.naming import slug
from hiptimer.training.routines import Routine
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services, Taking

if TYPE_CHECKING:
    from hiptimer.journal.records import SessionRecord
    from hiptimer.ports.carrier import Carrier
    from hiptimer.session.plan import Plan
    from hiptimer.ui.routine_sheet.take_along import TakeAlong
    from hiptimer.ui.sharing.carrier_writing import CarrierWriting, Write
    from hiptimer.ui.sharing.routine_sharing import RoutineSharing
    from hiptimer.ui.widgets.file_chooser import FileChooser
    from hiptimer.ui.window.pages import PageHost


class Luggage(Struct, frozen=True):
    """A routine to be done as is preferred, and the `plan` of it that is shown, where one is."""

    routine: Routine
    preferences: Preferences
    plan: Plan | None = None


class CarrierActs(QObject):
    """For all of `window`; one file is written at a time, and its sheet may go meanwhile."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        window: PageHost,
        chooser: FileChooser | None = None,
    ) -> None:
        super().__init__(window)
        self._services, self._appearance, self._window = services, appearance, window
        self._given_chooser = chooser
        self._written = WatchedWriting(window, self._show_folder)

    @cached_property
    def _chooser(self) -> FileChooser:
        from hiptimer.ui.widgets.file_chooser import FileChooser

        return self._given_chooser or FileChooser()

    def serve(self, along: TakeAlong, packed: Callable[[], Luggage]) -> None:
        """Do what is asked for on `along`, with what is `packed` then, until `leave`."""
        along.asked.connect(lambda key: self._take(key, packed()))
        self._written.show_on(along)

    def leave(self, along: TakeAlong) -> None:
        """Say the rest in the window: what was served is gone."""
        self._written.leave(along)

    def open_sheet(self, routine: Routine) -> None:
        """Offer the carriers of a routine, which need not be in the library, on a sheet."""
        from hiptimer.ui.routine_sheet.take_along import TakeAlongSheet, carriers_here

        page = self._window.centralWidget() or self._window
        carriers = carriers_here(self._services)
        sheet = TakeAlongSheet(self._appearance, page, routine.name, carriers)
        self.serve(sheet.along, lambda: Luggage(routine, self._services.settings.settings.session))
        sheet.closed.connect(lambda: self.leave(sheet.along))
        sheet.begin()

    def take_done(self, key: str, record: SessionRecord) -> None:
        """Ask where to write a session that was done, and write it."""
        taking, library = self._taking, self._services.library
        name = f"{library.routine_name(record.routine, record.name)} {record.day.isoformat()}"
        self._ask(
            _named(taking.done, key),
            name,
            lambda: lambda path, progress: taking.take_done(key, record, path, progress),
        )

    def take_to_come(self, key: str) -> None:
        """Ask where to write the weeks of the plan, and write them."""
        taking, weeks = self._taking, self._services.weeks()
        self._ask(
            _named(taking.to_come, key),
            self.tr("HipTimer plan"),
            lambda: lambda path, progress: taking.take_to_come(key, weeks, path, progress),
        )

    def _take(self, key: str, packed: Luggage) -> None:
        from hiptimer.ui.routine_sheet.take_along import ROUTINE, SHEET

        if key == SHEET:
            sharing = self.sharing()
            sharing.ask_for_page(self._appearance, packed.routine, packed.preferences)
        elif key == ROUTINE:
            self.sharing().share_routine(packed.routine)
        else:
            carrier = _named(self._taking.session, key)
            self._ask(carrier, packed.routine.name, lambda: self._writer(carrier, packed))

    def _writer(self, carrier: Carrier, packed: Luggage) -> Write:
        """What writes a session: as it is shown, or as it is done on any day."""
        from hiptimer.ui.sharing.routine_sharing import for_any_day

        taking, services, plan = self._taking, self._services, packed.plan
        if plan is None or carrier.for_any_day:
            session = services.next_session()
            if carrier.for_any_day:
                session = for_any_day(session, packed.preferences)
            plan = session.plan_of(packed.routine, services.first_side)
        return lambda path, progress: taking.take_session(
            carrier.key, packed.routine, plan, path, progress
        )

    def _ask(self, carrier: Carrier, name: str, writer: Callable[[], Write]) -> None:
        """Ask where to; while a file is being written, say that one comes after the other."""
        if self._written.refuses():
            return
        title = self.tr("{what}: “{name}”").format(what=translated(carrier.called), name=name)
        kinds = {each.removeprefix("."): translated(kind) for each, kind in carrier.kinds.items()}
        self._chooser.file_to_write(
            self._window,
            title,
            f"{slug(name)}{carrier.ending}",
            kinds,
            lambda path: self._written.begin(with_ending(path, carrier), writer),
        )

    def _show_folder(self, folder: str) -> None:
        self._chooser.show_folder(folder)

    @property
    def _taking(self) -> Taking:
        assert self._services.taking is not None, "only asked for where it can be written"
        return self._services.taking

    def sharing(self) -> RoutineSharing:
        """What asks for files of routines."""
        from hiptimer.ui.sharing.routine_sharing import RoutineSharing

        sharing = RoutineSharing(self._window, self._services, self._chooser)
        sharing.notice_asked.connect(self._written.tell)
        return sharing


class WatchedWriting(QObject):
    """The one file that is being written: how far it is, and what came of it.

    It is said where it was asked for, and in `window` where that is gone. `show_folder` shows one
    to the person.
    """

    def __init__(self, window: PageHost, show_folder: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._show_folder = window, show_folder
        self._along: TakeAlong | None = None
        self._made: CarrierWriting | None = None
        self._waiting = ""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._remark_on_writing)

    @property
    def name(self) -> str:
        """Of the file that is being written, if one is."""
        return self._made.name if self._made is not None else ""

    def show_on(self, along: TakeAlong) -> None:
        """Say it on `along`, until `leave`."""
        along.cancelled.connect(self._cancel)
        self._along = along
        if self.name:
            self._take_back()
            along.begin(self.name, has_begun=True)

    def leave(self, along: TakeAlong) -> None:
        """Say the rest in the window, if it was said on `along`."""
        if self._along is along:
            self._along = None
            self._remark_on_writing()

    def refuses(self) -> bool:
        """Whether a file is being written, which is said: one comes after the other."""
        if self.name:
            self._wait(self.tr("{name} is still being made. One file comes after the other."))
        return bool(self.name)

    def begin(self, path: str, writer: Callable[[], Write]) -> None:
        """Write to `path`, unless another was begun while its dialog was open."""
        if self.refuses():
            return
        self._writing.begin(writer(), path)
        if self._along is not None:
            self._along.begin(self.name)
        else:
            from hiptimer.ui.routine_sheet.take_along import PATIENCE_MS

            self._patience.start(PATIENCE_MS)

    def tell(self, sentence: str, action: str, answer: Callable[[], object] | None) -> None:
        """Say `sentence`, with what `answer` does as a button."""
        if self._along is not None:
            self._along.show_end(sentence, action, answer)
        else:
            self._window.show_remark(sentence, action, answer)

    @property
    def _writing(self) -> CarrierWriting:
        if self._made is None:
            from hiptimer.ui.sharing.carrier_writing import CarrierWriting

            self._made = CarrierWriting(self)
            self._made.moved.connect(self._on_moved)
            self._made.ended.connect(self._on_ended)
        return self._made

    def _cancel(self) -> None:
        self._writing.cancel()

    def _on_moved(self, share: float) -> None:
        if self._along is not None:
            self._along.show_share(share)

    def _on_ended(self, sentence: str, path: str) -> None:
        self._patience.stop()
        self._take_back()
        if path:
            show = partial(self._show_folder, str(Path(path).parent))
            self.tell(sentence, self.tr("Open folder"), show)
        else:
            self.tell(sentence, "", None)

    def _remark_on_writing(self) -> None:
        """Say in the window what is being written, where it can be cancelled."""
        if self.name:
            self._wait(self.tr("{name} is being made."))

    def _wait(self, words: str) -> None:
        self._take_back()
        self._waiting = words.format(name=self.name)
        self._window.show_remark(self._waiting, self.tr("Cancel"), self._cancel)

    def _take_back(self) -> None:
        waiting, self._waiting = self._waiting, ""
        if waiting:
            self._window.frame.take_back_notice(waiting)


def with_ending(path: str, carrier: Carrier) -> str:
    """`path` with an ending that other programs know it by, unless that would be another's file."""
    ended = path + carrier.ending
    knows = Path(path).suffix.lower() in carrier.kinds
    return path if knows or Path(ended).exists() else ended


def _named(carriers: Sequence[Carrier], key: str) -> Carrier:
    return next(each for each in carriers if each.key == key)
