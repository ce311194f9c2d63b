"""What the form is made of: the draft that stands in it, and cards of fields that change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.drafts.drill_faults import FormFault, form_faults
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.inputs import Bound, Input, Rows
from hiptimer.ui.drill_form.wording import fault_sentence, field_name
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row, keep_room, widget_of
from hiptimer.ui.widgets.layouts import beside as side_by_side

translate = QCoreApplication.translate

INDENT = 16
"""How far the frame of the first button stands out on the left of what is below the bar."""
ROOM_AROUND_REASON = 40
LEAST_LETTERS = 12
MARGINS = (20, 16, 20, 20)
REQUIRED = {"name", "movement"}
"""The texts that a drill has to have."""


class Draft(QObject):
    """A form, the pictures that are new in it, and what is wrong with it."""

    loaded = Signal()
    """Another drill is in the form; it takes no value: show `form` from scratch."""

    changed = Signal()
    """Something was changed, or another drill is in the form; it takes no value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form = DrillForm()
        self.pictures: Mapping[Side, bytes] = {}
        self.faults: tuple[FormFault, ...] = ()
        self.first = self.form
        """What was loaded, which the form is a change of."""
        self.insists = False
        """Whether somebody has tried to save it; before, what is missing is only a hint."""
        self._touched: set[str] = set()

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was loaded."""
        return self.form != self.first or bool(self.pictures)

    def load(self, form: DrillForm, first: DrillForm | None = None) -> None:
        """Put `form` in, as it is kept or as it begins, or else as a change of `first`."""
        self.form = form
        self.first = first or form
        self.pictures = {}
        self._touched = set()
        self.insists = False
        self.faults = form_faults(form)
        self.loaded.emit()
        self.changed.emit()

    def edit(self, **changes: Any) -> None:
        """Change fields, which are called as in `DrillForm`."""
        self.use(replace(self.form, **changes))

    def use(self, form: DrillForm, pictures: Mapping[Side, bytes] | None = None) -> None:
        """Have `form` in place of what there was, with these new pictures if any are given."""
        pictures = self.pictures if pictures is None else pictures
        if (form, pictures) == (self.form, self.pictures):
            return
        fields = DrillForm.__struct_fields__
        self._touched |= {
            each for each in fields if getattr(form, each) != getattr(self.form, each)
        }
        if {"hold", "reps", "timed"} & self._touched:
            self._touched.add("dose")
        self.form, self.pictures = form, pictures
        self.faults = form_faults(form)
        self.changed.emit()

    def insist(self, faults: tuple[FormFault, ...] = ()) -> None:
        """Show all that is wrong, in fields that nobody has been to as well."""
        self.insists = True
        self.faults = faults or self.faults
        self.changed.emit()

    def shown_faults(self) -> tuple[FormFault, ...]:
        """What is wrong where the person has been; an empty new form is not full of faults."""
        return tuple(each for each in self.faults if self.insists or each.field in self._touched)


def usual_side_name() -> str:
    """How a side is called where nobody has said it better."""
    return translate("DrillForm", "{side} side")


def first_form() -> DrillForm:
    """A new drill, a hold on one side, then the other: all but what only the person can say."""
    return DrillForm(side_name=usual_side_name())


class FormSection(Card):
    """A card of fields that show and change the draft; subclasses add them."""

    def __init__(self, title: str, draft: Draft, hint: str = "") -> None:
        super().__init__()
        self.draft = draft
        self.fields: list[FormField] = []
        self._bound: dict[str, Input] = {}
        self.setAccessibleName(title)
        name = label(title, Role.LARGE, wraps=True)
        self.column = in_column(name, on=self, spacing=14, margins=MARGINS)
        if hint:
            self.column.addWidget(label(hint, Role.MUTED, wraps=True))

    def show_form(self, form: DrillForm) -> None:
        """Show `form`; does not change the draft."""
        for name, bound in self._bound.items():
            bound.show_value(getattr(form, name))
        self._show_rest(form)

    def _show_rest(self, form: DrillForm) -> None:
        """Subclasses show here what is not bound."""

    def add_field(
        self, control: QWidget, *places: str, text: str = "", hint: str = "", beside: bool = False
    ) -> FormField:
        """Add a field that answers for the faults at `places`."""
        field = FormField(control, places, text or field_name(places[0]), hint, beside=beside)
        self.fields.append(field)
        self.column.addWidget(field)
        return field

    def bind(self, name: str, bound: Input) -> None:
        """Have the draft's field of that name and `bound` follow each other."""
        self._bound[name] = bound
        bound.edited.connect(lambda value: self.draft.edit(**{name: value}))

    def add_bound(
        self, name: str, control: Bound, *, text: str = "", hint: str = "", beside: bool = False
    ) -> Bound:
        """Add a field for the draft's field of that name; `text` is a caption with a mnemonic."""
        self.bind(name, control)
        self.add_field(control, name, text=text, hint=hint, beside=beside)
        return control


class FormField(QWidget):
    """`places` are those of the faults that it shows, like "set_up" or "dose.allowed".

    `text` may hold a mnemonic, which takes the focus to `target`. A `beside` control stands on the
    right of its caption where there is room.
    """

    def __init__(
        self, control: QWidget, places: tuple[str, ...], text: str, hint: str, *, beside: bool
    ) -> None:
        super().__init__()
        self.places = places
        # A list is named as a whole: the button that has its focus says what it does.
        is_list = isinstance(control, Rows)
        self.target = control if is_list else control.focusProxy() or control
        self._caption = label(text, Role.STRONG, wraps=True)
        self._caption.setBuddy(self.target)
        self._hint = hint
        if not self.target.accessibleName():
            self.target.setAccessibleName(text.replace("&", ""))
        self._fault = label(" ", role=Role.SMALL, wraps=True)
        if REQUIRED & set(places):  # what is below must not move while somebody fills these in
            keep_room(self._fault)
        self._fault.hide()
        head: QWidget = self._caption
        if hint:
            below = label(hint, Role.SMALL, wraps=True)
            head = widget_of(in_column(self._caption, below, spacing=1))
        parts: tuple[QWidget | QLayout, ...] = (head, control)
        if beside:
            parts = (side_by_side(head, control, spacing=12, least_letters=LEAST_LETTERS),)
        in_column(*parts, self._fault, on=self, spacing=5)
        self._describe()

    @property
    def fault(self) -> str:
        """What is said to be wrong, or nothing."""
        return "" if self._fault.isHidden() else self._fault.text()

    def show_faults(self, faults: Iterable[FormFault], *, insists: bool) -> None:
        """Say what is wrong here: the first of them. It `insists` once somebody tried to save."""
        set_role(self._fault, Role.FAULT if insists else Role.SMALL)
        sentence = next((fault_sentence(each) for each in faults), "")
        if sentence != self.fault:
            self._fault.setText(sentence or " ")
            self._fault.setVisible(bool(sentence))
            self._describe()

    def hide_caption(self) -> None:
        """Show the control alone: what is around it says what it is."""
        self._caption.hide()

    def _describe(self) -> None:
        self.target.setAccessibleDescription(" ".join(filter(None, (self.fault, self._hint))))


class Fold(QWidget):
    """A heading that opens and closes `content` below it. Closed at first."""

    def __init__(self, appearance: Appearance, text: str, content: QWidget) -> None:
        super().__init__()
        self.button = IconButton(appearance, IconName.DOWN, text, look="fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.summary = label(role=Role.SMALL, wraps=True)
        self.summary.setContentsMargins(10, 0, 0, 0)
        self._content = content
        in_column(self.button, self.summary, content, on=self, spacing=8)
        self._on_toggled(False)

    def show_summary(self, text: str) -> None:
        """Say in a line what lies below, while it is closed."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text) and not self.button.isChecked())
        self.button.setAccessibleDescription(text)

    def open(self) -> None:
        self.button.setChecked(True)

    def _on_toggled(self, is_open: bool) -> None:
        self.button.set_icon_name(IconName.UP if is_open else IconName.DOWN)
        self._content.setVisible(is_open)
        self.summary.setVisible(bool(self.summary.text()) and not is_open)


class FormBar(QWidget):
    """Stays in sight above the form: leave it, delete the drill, save it, or why not yet."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        tip = self.tr("Leave the form without saving (Esc)")
        self.cancel = IconButton(appearance, IconName.LEFT, self.tr("Cancel"), "plain", tip=tip)
        tip = self.tr("Delete this drill; it can be undone")
        self.delete = IconButton(appearance, IconName.TRASH, self.tr("Delete"), tip=tip)
        tip = self.tr("Save the drill (Ctrl+S)")
        self.save = IconButton(appearance, IconName.CHECK, self.tr("Save"), "primary", tip=tip)
        self.reason = QPushButton()
        self.reason.setProperty("look", "reason")
        self.reason.setToolTip(self.tr("Go to the field"))
        self.reason.setMinimumWidth(1)  # its text is shortened to the room that there is
        keep_room(self.reason)  # the form must not move once nothing is missing any more
        self.reason.hide()
        self.problem = label(role=Role.WARNING, wraps=True)
        self.problem.hide()
        row = in_row(self.cancel, STRETCH, self.delete, self.save, spacing=8)
        below = in_column(self.problem, margins=(INDENT, 0, 0, 0))
        reason = (self.reason, Qt.AlignmentFlag.AlignRight)
        in_column(row, reason, below, on=self, spacing=6)

    def show_reason(self, reason: str) -> None:
        """Say why it cannot be saved yet; nothing where it can. Save leads to the field then."""
        self.save.setAccessibleDescription(reason)
        self.reason.setAccessibleName(reason)
        self.reason.setVisible(bool(reason))
        self._shorten_reason()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten_reason()

    def _shorten_reason(self) -> None:
        room = max(0, self.width() - ROOM_AROUND_REASON)
        end = Qt.TextElideMode.ElideRight
        metrics = self.reason.fontMetrics()
        self.reason.setText(metrics.elidedText(self.reason.accessibleName(), end, room))
