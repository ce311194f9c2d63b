"""Opens the sheet of a routine over the window, and does what is asked for on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services

if TYPE_CHECKING:
    from hiptimer.session.plan import Plan
    from hiptimer.training.routines import Routine
    from hiptimer.ui.routine_sheet.sheet import RoutineSheet
    from hiptimer.ui.routine_sheet.tailoring import Seen
    from hiptimer.ui.sharing.audio_writing import AudioWriting
    from hiptimer.ui.sharing.routine_sharing import RoutineSharing
    from hiptimer.ui.widgets.file_chooser import FileChooser
    from hiptimer.ui.window.pages import PageHost


class SheetOpening(QObject):
    """Over `window`, one sheet at a time.

    `edit` is called with a routine's id, and with what is seen of it where that is not all.
    """

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        window: PageHost,
        edit: Callable[[str, tuple[Seen, ...]], object],
        chooser: FileChooser | None = None,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._window = window
        self._edit = edit
        self._chooser = chooser
        self.sheet: RoutineSheet | None = None
        """The sheet that is open, if one is."""
        self._writing: AudioWriting | None = None

    def open(self, of: str | Routine, *, heeds: bool = True) -> None:
        """Show the sheet of a routine: its id, or one that has this person's doses already.

        It `heeds` what hurts unless a person has said otherwise for this session. Raises
        `UnknownRoutineError`.
        """
        from hiptimer.ui.routine_sheet.sheet import RoutineSheet

        self.close()
        page = self._window.centralWidget() or self._window
        self.sheet = sheet = RoutineSheet(self._services, self._appearance, page, of, heeds=heeds)
        sheet.closed.connect(self._on_closed)
        sheet.start_asked.connect(self._start)
        sheet.heed_asked.connect(lambda heeds: self.open(of, heeds=heeds))
        sheet.edit_asked.connect(partial(self._on_edit_asked, sheet))
        sheet.along.asked.connect(self._take_along)
        if self._writing is not None and self._writing.name:
            sheet.along.begin(self._writing.name, has_begun=True)
        sheet.along.cancelled.connect(self._cancel)
        sheet.open(sheet.first)

    def close(self) -> None:
        """Take the sheet away, where there is one."""
        if self.sheet is not None:
            self.sheet.close_sheet()

    def _start(self, plan: Plan) -> None:
        self.close()
        self._window.start_plan(plan)

    def _on_edit_asked(self, sheet: RoutineSheet) -> None:
        tailoring = sheet.tailoring
        seen = () if tailoring.is_usual and not tailoring.is_given else tailoring.seen
        self.close()
        self._edit(sheet.routine_id, seen)

    def _on_closed(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _take_along(self, ending: str) -> None:
        from hiptimer.ui.routine_sheet.take_along import PAGE, SOUND

        assert self.sheet is not None
        routine, shown = self.sheet.taken_along, self.sheet.tailoring.shown
        if ending == SOUND:
            self._sharing().save_sound(routine.name, partial(self._write_sound, shown.plan))
        elif ending == PAGE:
            self._sharing().ask_for_page(self._appearance, routine, shown.preferences)
        else:
            self._sharing().share_routine(routine)

    def _write_sound(self, plan: Plan, path: str) -> None:
        writing = self._sound()
        writing.begin(plan, path)
        if self.sheet is not None:
            self.sheet.along.begin(writing.name)

    def _cancel(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _sound(self) -> AudioWriting:
        if self._writing is None:
            from hiptimer.ui.sharing.audio_writing import AudioWriting

            taking = self._services.taking
            assert taking is not None, "only asked for where it can be written"
            self._writing = AudioWriting(
                lambda plan, path, progress: taking.take_session(
                    "audio", self._services.library.routine(plan.routine), plan, path, progress
                ),
                self,
            )
            self._writing.moved.connect(self._on_sound_moved)
            self._writing.ended.connect(self._on_sound_ended)
        return self._writing

    def _on_sound_moved(self, share: float) -> None:
        if self.sheet is not None:
            self.sheet.along.show_share(share)

    def _on_sound_ended(self, sentence: str, path: str) -> None:
        from hiptimer.ui.sharing.routine_sharing import open_folder_of

        if path:
            self._tell(sentence, self.tr("Open folder"), partial(open_folder_of, Path(path)))
        else:
            self._tell(sentence, "", None)

    def _tell(self, sentence: str, action: str, answer: Callable[[], object] | None) -> None:
        """Say it on the sheet, or where that is gone in the window."""
        if self.sheet is not None:
            self.sheet.along.show_end(sentence, action, answer)
        else:
            self._window.show_remark(sentence, action, answer)

    def _sharing(self) -> RoutineSharing:
        from hiptimer.ui.sharing.routine_sharing import RoutineSharing

        sharing = RoutineSharing(self._window, self._services, self._chooser)
        sharing.notice_asked.connect(self._tell)
        return sharing
