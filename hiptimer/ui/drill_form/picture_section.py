"""A person's own pictures of the drill: one for each side, or one that is mirrored."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QFile, QIODevice, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFrame, QPushButton

from hiptimer.messages import Message
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.exercises import Pictures
from hiptimer.training.own_content import OwnContent, PictureRefusedError
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.fields import Draft, FormSection
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.choosing import Switch
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_look, show_words
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row, widget_of
from hiptimer.ui.widgets.own_picture import PictureView, pixmap_of

KINDS = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG", "svg": "SVG", "webp": "WebP"}
MOST_BYTES = 16_000_000
"""More than any picture may have; how much that is, the storage says."""
HEIGHT = 132
"""Of the picture, in pixels at 100 %."""
NONE = Pictures()


class PictureSection(FormSection):
    """`own` says what may be used as a picture; None where nothing can be kept."""

    def __init__(
        self, draft: Draft, appearance: Appearance, own: OwnContent | None, chooser: FileChooser
    ) -> None:
        super().__init__(
            self.tr("Picture"), draft, self.tr("PNG, JPEG, SVG or WebP, shown during the drill.")
        )
        removal = self.tr("Places and dates are taken out of photos.")
        self.column.addWidget(label(removal, Role.MUTED, wraps=True))
        self._own = own
        self._chooser = chooser
        self._pixmap = cache(self._decoded)
        self.right = self._slot(appearance, Side.RIGHT)
        self.left = self._slot(appearance, Side.LEFT)
        self.refused = label(role=Role.FAULT, wraps=True)
        self.refused.hide()
        self.mirror = Switch(appearance)
        self.mirror.toggled.connect(
            lambda on: draft.edit(pictures=replace(draft.form.pictures or NONE, mirrored=on))
        )
        self.column.addWidget(widget_of(in_row((self.left, 1), (self.right, 1), spacing=12)))
        self.column.addWidget(self.refused)
        words = self.tr("Mirror it for the other side")
        self._mirroring = self.add_field(self.mirror, text=words, beside=True)
        draft.loaded.connect(self._pixmap.cache_clear)
        draft.loaded.connect(lambda: self.refuse(""))

    @property
    def choice(self) -> PictureChoice:
        return PictureChoice(self.draft.form.pictures or NONE, self.draft.pictures)

    def _show_rest(self, form: DrillForm) -> None:
        choice = self.choice
        right = self.tr("Right side at work") if form.has_sides else self.tr("The drill")
        for slot, side, called in (
            (self.right, Side.RIGHT, right),
            (self.left, Side.LEFT, self.tr("Left side at work")),
        ):
            content, flipped = choice.shown(side) or (None, False)
            pixmap = self._pixmap(content, flipped and form.has_sides)
            borrowed = form.has_sides and choice.own(side) is None
            slot.show_picture(called, pixmap, borrowed=borrowed)
        self.left.setVisible(form.has_sides)
        alone = (choice.own(Side.LEFT) is None) != (choice.own(Side.RIGHT) is None)
        self._mirroring.setVisible(form.has_sides and alone)
        with QSignalBlocker(self.mirror):
            self.mirror.setChecked(choice.kept.mirrored)

    def take_file(self, side: Side, path: str) -> None:
        """Use the file at `path` as the picture of `side`, or say why it cannot be used."""
        try:
            self._use(side, _read_file(path))
        except PictureRefusedError as error:
            self.refuse(translated(error.message))

    def refuse(self, sentence: str) -> None:
        """Say why a picture was not taken."""
        show_words(self.refused, sentence)
        announce(self, sentence)

    def _use(self, side: Side, data: bytes) -> None:
        if self._own is not None:
            self._own.check_picture(data)
        if pixmap_of(data) is None:
            raise PictureRefusedError(Message("it is damaged"))
        self.refuse("")
        self._have(self.choice.with_new(side, data))

    def _have(self, choice: PictureChoice) -> None:
        kept = choice.kept if choice.kept.names or choice.new else None
        self.draft.use(replace(self.draft.form, pictures=kept), choice.new)

    def _slot(self, appearance: Appearance, side: Side) -> PictureSlot:
        slot = PictureSlot(appearance)
        slot.dropped.connect(partial(self.take_file, side))
        slot.choose.clicked.connect(lambda: self._choose(side))
        slot.remove.clicked.connect(lambda: self._on_remove_clicked(side))
        return slot

    def _choose(self, side: Side) -> None:
        title, take = self.tr("Choose a picture"), partial(self.take_file, side)
        self._chooser.file_to_read(self.window(), title, KINDS, take)

    def _decoded(self, content: bytes | str | None, flipped: bool) -> QPixmap | None:
        if isinstance(content, str):
            content = self._own.picture(content) if self._own is not None else None
        return None if content is None else pixmap_of(content, flipped=flipped)

    def _on_remove_clicked(self, side: Side) -> None:
        self.refuse("")
        choice = self.choice.without(side)
        self._have(choice if self.draft.form.has_sides else choice.without(side.other))
        (self.right if side is Side.RIGHT else self.left).choose.setFocus()


def _read_file(path: str) -> bytes:
    """The bytes of a file, of a very large one its beginning. Raises `PictureRefusedError`."""
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        reason = Message("it cannot be read ({reason})", reason=file.errorString())
        raise PictureRefusedError(reason)
    data = bytes(file.read(MOST_BYTES).data())
    file.close()
    return data


class PictureSlot(QFrame):
    """The place of one picture, to drop it on."""

    dropped = Signal(str)
    """A file was dropped here; the value is its path."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "drop")
        self.setAcceptDrops(True)
        self._appearance = appearance
        self.caption = label(role=Role.SMALL, wraps=True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view = PictureView()
        self.empty = label(self.tr("Drop a picture here"), Role.MUTED, wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(self.tr("Choose…"))
        self.remove = IconButton(appearance, IconName.TRASH, tip=self.tr("Remove this picture"))
        buttons = widget_of(in_row(STRETCH, self.choose, self.remove, STRETCH))
        parts = (self.caption, (self.view, 1), (self.empty, 1), buttons)
        in_column(*parts, on=self, spacing=8, margins=(10, 10, 10, 10))
        appearance.changed.connect(self._fit)
        self._fit()

    def show_picture(self, called: str, pixmap: QPixmap | None, *, borrowed: bool) -> None:
        """Show `pixmap`, which is `called` so; a `borrowed` one is that of the other side."""
        self.choose.setAccessibleName(self.tr("Choose: {called}").format(called=called))
        self.remove.setAccessibleName(self.tr("Remove: {called}").format(called=called))
        self.view.show_picture(pixmap)
        self.view.setVisible(pixmap is not None)
        self.empty.setVisible(pixmap is None)
        self.remove.setVisible(pixmap is not None and not borrowed)
        mirrored = self.tr("{called}, mirrored from the other").format(called=called)
        self.caption.setText(mirrored if borrowed and pixmap else called)
        missing = self.tr("{called}: none yet").format(called=called)
        self.view.setAccessibleName(self.caption.text() if pixmap else missing)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file; what sort it is, is looked at when it is dropped."""
        if _dropped_file(event.mimeData()):
            event.acceptProposedAction()
            set_look(self, "over", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file has gone elsewhere."""
        super().dragLeaveEvent(event)
        set_look(self, "over", False)

    def dropEvent(self, event: QDropEvent) -> None:
        set_look(self, "over", False)
        path = _dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _fit(self) -> None:
        height = self._appearance.theme.px(HEIGHT)
        self.view.setMinimumSize(QSize(0, height))
        self.empty.setMinimumHeight(height)


def _dropped_file(mime: QMimeData) -> str:
    """The path of the one file of this computer that is dragged, or nothing."""
    urls = mime.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""


class PictureChoice(Struct, frozen=True):
    """Those kept by name, and the `new` ones before them; without sides only the right one."""

    kept: Pictures = NONE
    new: Mapping[Side, bytes] = {}

    def own(self, side: Side) -> bytes | str | None:
        """The picture of that side alone: its bytes, the name of its file, or None."""
        name = self.kept.right if side is Side.RIGHT else self.kept.left
        return self.new.get(side, name)

    def shown(self, side: Side) -> tuple[bytes | str, bool] | None:
        """What to show on `side`, and whether it is flipped."""
        own, borrowed = self.own(side), self.own(side.other)
        if own is not None:
            return own, False
        return None if borrowed is None else (borrowed, self.kept.mirrored)

    def with_new(self, side: Side, data: bytes) -> PictureChoice:
        """With a new picture of `side`. The first of all is mirrored for the other side."""
        kept = self.kept if self.shown(side) else replace(self.kept, mirrored=True)
        return PictureChoice(kept, {**self.new, side: data})

    def without(self, side: Side) -> PictureChoice:
        new = {each: data for each, data in self.new.items() if each is not side}
        return PictureChoice(_without_names(self.kept, side), new)

    def to_keep(self) -> Pictures | None:
        """The names that stay; the storage adds those of the new ones."""
        kept = _without_names(self.kept, *self.new)
        return kept if kept.names or self.new else None


def _without_names(pictures: Pictures, *sides: Side) -> Pictures:
    return replace(pictures, **{side.value: None for side in sides})
