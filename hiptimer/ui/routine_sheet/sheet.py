"""The sheet of a routine, over the page: what is in it, how long it may take, and Start.

What is shown is what starts. Nothing of what is chosen here lasts longer than the session.
"""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hiptimer.journal.dose import dose_of_plan
from hiptimer.training.routines import Routine
from hiptimer.ui.drills.card_picture import cover_of, standing_drills
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routine_sheet import wording
from hiptimer.ui.routine_sheet.about import About, LeftGround, RoutinePicture, Stretches
from hiptimer.ui.routine_sheet.arranging import Arrangement, Foot, Head, Parts
from hiptimer.ui.routine_sheet.drill_rows import DrillList, SheetPictures
from hiptimer.ui.routine_sheet.tailoring import Tailoring
from hiptimer.ui.routine_sheet.take_along import TakeAlong, carriers_here
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.labels import show_words
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.shortcuts import ENTER, add_shortcut

WHOLE = "whole"
"""The choice of all minutes."""
LARGEST = QSize(1000, 728)


class RoutineSheet(Overlay):
    """Made for one routine, over `page`: see `Tailoring`. Raises `UnknownRoutineError`."""

    start_asked = Signal(object)
    """A person wants to start; the value is the `Plan` that is shown."""

    heed_asked = Signal(bool)
    """Whether a person wants what hurts to be heeded in this session."""

    edit_asked = Signal()
    """A person wants to change the routine, or a copy of it."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        page: QWidget,
        of: str | Routine,
        *,
        heeds: bool = True,
    ) -> None:
        library, routine_id = services.library, of if isinstance(of, str) else of.id
        super().__init__(appearance, page, library.routine(routine_id).name)
        self._services, self.routine_id = services, routine_id
        session = services.next_session()
        self.tailoring = Tailoring(session, of, services.first_side, heeds=heeds)
        shown, occasion = self.tailoring.shown, library.occasion(routine_id)
        pictures = DrillPictures(services.motion, services.picture)
        cover = cover_of(shown.plan, standing_drills(library)[routine_id], occasion)
        self._ground = LeftGround(appearance, occasion)
        self._picture = RoutinePicture(appearance, pictures, cover)
        self.about = About(appearance, self.tailoring.routine)
        self.stretches = Stretches(appearance)
        self.along = TakeAlong(appearance, carriers_here(services))
        self.drills = DrillList(appearance, SheetPictures(pictures, self), occasion, shown.entries)
        self.head = Head(appearance, self._built_minutes())
        hurts = wording.what_hurts(self.tailoring.spared, services.now(), heeds=heeds)
        self.head.show_heeded(hurts, heeds=heeds)
        is_own = routine_id in library.own_routines
        self.foot = Foot(appearance, self.tr("Edit") if is_own else self.tr("Edit a copy"))
        self.foot.may_edit(services.content.own is not None)
        if self._rests:
            self.foot.hold_back()
        parts = Parts(
            *(self._ground, self._picture, self.about, self.stretches, self.along),
            *(self.head, self.drills, self.foot),
        )
        self.arrangement = Arrangement(parts, self.sheet)
        self.order = self._in_order
        self.set_largest(LARGEST)
        self._connect()
        self._show_favourite()
        self._show_session()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nobody else wants starts, but on a day for rest."""
        if event.key() in ENTER and not self._rests:
            self.foot.start.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    @property
    def _rests(self) -> bool:
        """Whether what is shown is what to leave today."""
        return self.tailoring.heeds and self.tailoring.spared.rests

    @property
    def first(self) -> QWidget:
        """What has the focus as it opens: Start, unless today is for rest."""
        return self.head.cross if self._rests else self.foot.start

    @property
    def taken_along(self) -> Routine:
        """The routine of what is shown, to be printed or shared."""
        shown = self.tailoring.shown
        if self.tailoring.is_usual:
            return self.tailoring.routine
        name = wording.name_to_take(self.tailoring)
        return replace(shown.routine, name=name)

    def _built_minutes(self) -> Segments:
        offered = self.tailoring.offered
        whole = self.tr("Full {minutes}").format(minutes=self.tailoring.whole_minutes)
        texts = [str(each) for each in offered]
        if texts:  # the first says what the others count
            texts[0] = self.tr("{minutes} min").format(minutes=offered[0])
        choices = [(str(each), text) for each, text in zip(offered, texts, strict=True)]
        minutes = Segments(self.tr("Minutes"), [*choices, (WHOLE, whole)])
        minutes.show_value(WHOLE)
        return minutes

    def _connect(self) -> None:
        self.head.minutes.chosen.connect(self._choose)
        self.drills.way_chosen.connect(self._on_way_chosen)
        self.drills.keep_toggled.connect(self._on_keep_toggled)
        self.about.heart.toggled.connect(self._on_heart_toggled)
        self._services.settings.changed.connect(self._show_favourite)
        self.head.cross.clicked.connect(self.close_sheet)
        self.head.overrule.clicked.connect(lambda: self.heed_asked.emit(not self.tailoring.heeds))
        self.foot.edit.clicked.connect(self.edit_asked)
        self.foot.start.clicked.connect(lambda: self.start_asked.emit(self.tailoring.shown.plan))
        add_shortcut(self, lambda: self._move(-1), "Left")
        add_shortcut(self, lambda: self._move(1), "Right")
        self.foot.along.clicked.connect(self._go_to_carriers)
        add_shortcut(self, self.about.heart.click, "H")
        add_shortcut(self, self._go_to_carriers, "T")
        for at, value in enumerate(self._values):
            add_shortcut(self, lambda value=value: self._choose(value), str(at + 1))

    @property
    def _values(self) -> list[str]:
        """The choices of minutes, in their order."""
        return [*map(str, self.tailoring.offered), WHOLE]

    def _move(self, by: int) -> None:
        at = self._values.index(self.head.minutes.value) + by
        if 0 <= at < len(self._values):
            self._choose(self._values[at])

    def _choose(self, value: str) -> None:
        self.head.minutes.show_value(value)
        self.tailoring.choose_minutes(None if value == WHOLE else int(value))
        self._show_session()
        self._say()

    def _on_way_chosen(self, place: int, variant: str | None) -> None:
        self.tailoring.choose_way(place, variant)
        self._show_session()
        self._say()

    def _on_keep_toggled(self, place: int) -> None:
        self.tailoring.toggle_kept(place)
        self._show_session()
        self.drills.focus_on(place)
        self._say()

    def _on_heart_toggled(self, is_on: bool) -> None:
        settings = self._services.settings
        liked = settings.settings.you.favourites
        liked = liked | {self.routine_id} if is_on else liked - {self.routine_id}
        you = replace(settings.settings.you, favourites=liked)
        settings.replace(replace(settings.settings, you=you))

    def _show_favourite(self) -> None:
        liked = self._services.settings.settings.you.favourites
        self.about.heart.setChecked(self.routine_id in liked)

    def _show_session(self) -> None:
        """Show what is chosen in all parts."""
        shown, choice = self.tailoring.shown, self.tailoring.choice
        self.about.show_session(shown)
        self.stretches.show_session(shown, dose_of_plan(shown.plan, self._services.library))
        self.along.show_name(wording.name_to_take(self.tailoring))
        is_whole = self.tailoring.spared.is_empty or not self.tailoring.heeds
        show_words(self.head.what, wording.what_it_does(shown, is_whole=is_whole))
        self.drills.show_session(shown, choice.kept, choice.minutes or 0)
        self.foot.facts.setText(wording.facts(shown))
        show_words(self.foot.who, wording.who_starts(shown.plan))

    def _go_to_carriers(self) -> None:
        """Come to what it can be taken along as, wherever that is on the sheet."""
        tiles = list(self.along.tiles.values())
        if tiles:
            last, first = (each.setFocus for each in (tiles[-1], tiles[0]))
            last(Qt.FocusReason.ShortcutFocusReason)  # all of them come into sight
            first(Qt.FocusReason.ShortcutFocusReason)

    def _say(self) -> None:
        announce(self, f"{self.foot.facts.text()}. {self.head.what.text()}")

    def _in_order(self) -> list[QWidget]:
        """What Tab comes to: from the minutes to Start, and then what is beside."""
        middle = (self.foot.along, self.foot.edit, self.foot.start, self.head.cross)
        aside = (self.about.heart, self.stretches.fold, *self.along.stops)
        first = (*self.head.minutes.buttons, self.head.overrule)
        return [*first, *self.drills.stops, *middle, *aside]

    def _place(self) -> None:
        """Fit what is on the sheet into it, too."""
        super()._place()
        self.arrangement.arrange(self.sheet.size(), self.theme)
