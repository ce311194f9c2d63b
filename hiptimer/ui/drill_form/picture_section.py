"""A person's own pictures of the drill: one for each side, or one that is mirrored."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QFile, QIODevice, QSignalBlocker
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiptimer.training.drill_form import DrillForm
from hiptimer.training.own_content import OwnContent, PictureRefusedError
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.picture_choice import NONE, PictureChoice
from hiptimer.ui.drill_form.picture_slot import PictureSlot
from hiptimer.ui.drill_form.section import FormSection
from hiptimer.ui.settings.file_chooser import FileChooser
from hiptimer.ui.theme import Appearance
from hiptimer.ui.told import told
from hiptimer.ui.widgets.announcing import announce
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.own_picture import pixmap_of
from hiptimer.ui.widgets.switch import Switch

KINDS = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG", "svg": "SVG", "webp": "WebP"}
MOST_BYTES = 16_000_000
"""More than any picture may have; how much that is, the storage says."""


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
        self._pixmaps: dict[tuple[bytes | str, bool], QPixmap | None] = {}
        self.right = self._slot(appearance, self.tr("Right side at work"), Side.RIGHT)
        self.left = self._slot(appearance, self.tr("Left side at work"), Side.LEFT)
        self.refused = label(role=Role.FAULT, wraps=True)
        self.refused.hide()
        self.mirror = Switch(appearance)
        self.mirror.toggled.connect(self._on_mirror_toggled)
        slots = QWidget()
        row = QHBoxLayout(slots)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        self.column.addWidget(slots)
        self.column.addWidget(self.refused)
        self._mirroring = self.add_field(
            self.tr("Mirror it for the other side"), self.mirror, beside=True
        )
        draft.loaded.connect(self._on_loaded)

    @property
    def choice(self) -> PictureChoice:
        """The pictures that the drill will have."""
        return PictureChoice(self.draft.form.pictures or NONE, self.draft.pictures)

    def show_form(self, form: DrillForm) -> None:
        """Show the pictures of `form` and the new ones."""
        choice = self.choice
        called = self.tr("Right side at work") if form.has_sides else self.tr("The drill")
        self.right.rename(called)
        for slot, side in ((self.right, Side.RIGHT), (self.left, Side.LEFT)):
            borrowed = form.has_sides and not choice.has(side)
            slot.show_picture(self._pixmap(choice, side), borrowed=borrowed)
        self.left.setVisible(form.has_sides)
        alone = choice.has(Side.LEFT) != choice.has(Side.RIGHT)
        self._mirroring.setVisible(form.has_sides and alone)
        with QSignalBlocker(self.mirror):
            self.mirror.setChecked(choice.kept.mirrored)

    def take_file(self, side: Side, path: str) -> None:
        """Use the file at `path` as the picture of `side`, or say why it cannot be used."""
        try:
            self._use(side, read_file(path))
        except PictureRefusedError as error:
            self.refuse(told(str(error)))

    def refuse(self, sentence: str) -> None:
        """Say why a picture was not taken."""
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))
        announce(self, sentence)

    def _use(self, side: Side, data: bytes) -> None:
        if self._own is not None:
            self._own.check_picture(data)
        if pixmap_of(data) is None:
            raise PictureRefusedError("it is damaged")
        self.refuse("")
        self._have(self.choice.with_new(side, data))

    def _have(self, choice: PictureChoice) -> None:
        kept = choice.kept if choice.kept.names or choice.new else None
        self.draft.edit(pictures=kept)
        self.draft.put_pictures(choice.new)

    def _slot(self, appearance: Appearance, called: str, side: Side) -> PictureSlot:
        slot = PictureSlot(appearance, called)
        slot.dropped.connect(lambda path: self.take_file(side, path))
        slot.choose_asked.connect(lambda: self._choose(side))
        slot.removed.connect(lambda: self._on_removed(side))
        return slot

    def _choose(self, side: Side) -> None:
        title = self.tr("Choose a picture")
        self._chooser.file_to_read(
            self.window(), title, KINDS, lambda path: self.take_file(side, path)
        )

    def _pixmap(self, choice: PictureChoice, side: Side) -> QPixmap | None:
        found = choice.shown(side)
        if found is None:
            return None
        content, flipped = found
        shown = content, flipped and self.draft.form.has_sides
        if shown not in self._pixmaps:
            data = self._read(content) if isinstance(content, str) else content
            self._pixmaps[shown] = None if data is None else pixmap_of(data, flipped=shown[1])
        return self._pixmaps[shown]

    def _read(self, name: str) -> bytes | None:
        return None if self._own is None else self._own.picture(name)

    def _on_removed(self, side: Side) -> None:
        self.refuse("")
        choice = self.choice.without(side)
        self._have(choice if self.draft.form.has_sides else choice.without(side.other))
        (self.right if side is Side.RIGHT else self.left).choose.setFocus()

    def _on_mirror_toggled(self, on: bool) -> None:
        pictures = self.draft.form.pictures or NONE
        self.draft.edit(pictures=replace(pictures, mirrored=on))

    def _on_loaded(self) -> None:
        self._pixmaps.clear()
        self.refuse("")


def read_file(path: str) -> bytes:
    """The bytes of a file, of a very large one its beginning. Raises `PictureRefusedError`."""
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise PictureRefusedError(f"it cannot be read ({file.errorString()})")
    data = bytes(file.read(MOST_BYTES).data())
    file.close()
    return data
