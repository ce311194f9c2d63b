"""Opens the sheet of a routine over the window, and does what is asked for on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.window.carrier_acts import CarrierActs, Luggage

if TYPE_CHECKING:
    from hiptimer.session.plan import Plan
    from hiptimer.training.routines import Routine
    from hiptimer.ui.routine_sheet.sheet import RoutineSheet
    from hiptimer.ui.routine_sheet.tailoring import Seen
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
        carriers: CarrierActs,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._window = window
        self._edit = edit
        self._carriers = carriers
        self.sheet: RoutineSheet | None = None
        """The sheet that is open, if one is."""

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
        self._carriers.serve(sheet.along, partial(_packed, sheet))
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
            self._carriers.leave(sheet.along)
            sheet.deleteLater()


def _packed(sheet: RoutineSheet) -> Luggage:
    """What is shown, to be taken along."""
    shown = sheet.tailoring.shown
    return Luggage(sheet.taken_along, shown.preferences, shown.plan)
