"""The page that shows what a shared routine would add, before any of it is kept."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.messages import ExplainedError
from hiptimer.training.adding import added
from hiptimer.training.sharing import Additions, Shared, SharedRefusedError, Sharing
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.sharing.contents import answer
from hiptimer.ui.sharing.import_body import ImportBody
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.own_picture import OwnPictures
from hiptimer.ui.widgets.scroll_page import MARGINS


class ImportPreview(QWidget):
    """Empty until `open_file`."""

    added = Signal(str)
    """The routine has been added, or was there already; the value is its id here."""

    left = Signal()
    """A person does not want it."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(self, services: Services, appearance: Appearance, sharing: Sharing) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._services = services
        self._sharing = sharing
        self._opened: tuple[Shared, Additions] | None = None
        self.body = ImportBody(appearance)
        self.cancel = IconButton(appearance, IconName.LEFT, self.tr("Cancel"), look="plain")
        self.cancel.setToolTip(self.tr("Add nothing (Esc)"))
        self.add = IconButton(appearance, IconName.PLUS, self.tr("Add"), look="primary")
        self.add.setToolTip(self.tr("Add it to what is yours (Ctrl+Enter)"))
        self._lay_out()
        self.cancel.clicked.connect(self._leave)
        self.add.clicked.connect(self._on_add_clicked)
        keys = {"Esc": self.cancel, "Ctrl+Return": self.add, "Ctrl+Enter": self.add}
        for key, button in keys.items():
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(key, self, button.click, context=context)

    def open_file(self, path: str) -> bool:
        """Show what the file at `path` holds, or why it is refused; whether it can be added."""
        try:
            shared = self._sharing.read(path)
            additions = added(shared, self._services.library)
        except SharedRefusedError as error:
            self._refuse(error)
            return False
        self._opened = shared, additions
        self._show(shared, additions)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus on what is most likely wanted."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus()

    def _show(self, shared: Shared, additions: Additions) -> None:
        library = additions.on(self._services.library)
        session = replace(self._services.next_session(), library=library)
        routine, first_side = additions.routine, self._services.first_side
        plan = session.plan_of(routine, first_side)
        explaining = session.explaining(routine, plan, first_side)
        own = OwnPictures(lambda name: self._picture(additions, name))
        pictures = DrillPictures(self._services.motion, own.picture)
        self.body.show_routine(shared, additions, library, plan, explaining, pictures)
        self.add.setVisible(True)
        self.cancel.setText(self.tr("Cancel"))
        self.add.setText(self.tr("Show it") if additions.is_empty else self.tr("Add"))
        self.add.set_icon_name(IconName.CHECK if additions.is_empty else IconName.PLUS)
        self._focus()
        announce(self, f"{additions.routine.name}. {answer(shared, additions)}")

    def _refuse(self, error: SharedRefusedError) -> None:
        self._opened = None
        self.add.hide()
        self.cancel.setText(self.tr("Back"))
        more = tuple(translated(each.message) for each in error.faults[1:])
        sentence = translated(error.message)
        self.body.show_refusal(sentence, more)
        self._focus()
        announce(self, sentence)

    def _picture(self, additions: Additions, name: str) -> bytes | None:
        """A picture that comes with the routine, or one that is here already."""
        own = self._services.content.own
        return additions.pictures.get(name) or (own.picture(name) if own else None)

    def _on_add_clicked(self) -> None:
        content = self._services.content
        if self._opened is None or content.own is None:
            return
        shared, additions = self._opened
        if additions.is_empty:
            self.added.emit(additions.routine.id)
            return
        try:
            done = content.own.add(shared)
        except ExplainedError as error:
            sentence = translated(error.message)
            self.body.show_problem(sentence)
            announce(self, sentence)
            return
        content.reload()
        self._opened = None
        self.notice_asked.emit(self._done(done), "", None)
        self.added.emit(done.routine.id)

    def _done(self, done: Additions) -> str:
        if not done.exercises:
            return self.tr("“{name}” was added.").format(name=done.routine.name)
        words = self.tr("“{name}” was added, with %n drill(s).", "", len(done.exercises))
        return words.format(name=done.routine.name)

    def _leave(self) -> None:
        self._opened = None
        self.left.emit()

    def _focus(self) -> None:
        button = self.cancel if self.add.isHidden() else self.add
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        left, top, right, _ = MARGINS
        bar = QHBoxLayout()
        bar.addWidget(self.cancel)
        bar.addStretch(1)
        bar.addWidget(self.add)
        self.body.arranged.connect(
            lambda spare: bar.setContentsMargins(left - 16 + spare, 0, right + spare, 0)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, top - 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.body, 1)
        self.body.arrange()
