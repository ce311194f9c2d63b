"""On every page: each control has a name, a role and a key path, and is large enough to hit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QWidget

from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.pill import TagRow
from shown.pages import PAGES, Visit

Show = Callable[[str], Visit]
EACH_PAGE = pytest.mark.parametrize("page", PAGES)
Role = QAccessible.Role
ROLES = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Graphic,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.StaticText,
}
"""What a thing may be that takes the focus; a mere container is none of them."""
LEAST_TARGET = 24


def name_of(widget: QWidget) -> str:
    return interface_of(widget).text(QAccessible.Text.Name)


def interface_of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def controls(visit: Visit) -> list[QWidget]:
    """Everything that takes the focus by Tab: of sheets that are open, what lies on the top one."""
    sheets = [each for each in visit.window.findChildren(Overlay) if each.isVisible()]
    top = sheets[-1] if sheets else visit.window
    return [
        each
        for each in top.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each.parentWidget(), QAbstractSpinBox)
    ]


def one_round(visit: Visit) -> list[QWidget]:
    """What Tab comes to, until it is where it was before."""
    focused = QApplication.focusWidget()
    reached: list[QWidget] = []
    while focused is not None and focused not in reached:
        reached.append(focused)
        focused = after_tab(focused)
    assert focused in reached[:2], f"Tab goes back to {focused and name_of(focused)!r}"
    return reached


def after_tab(focused: QWidget) -> QWidget | None:
    """Where Tab leads; in a text with a link the first one may stay to mark that."""
    for _ in range(2):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not focused:
            break
    return QApplication.focusWidget()


@EACH_PAGE
def test_every_control_has_a_name_and_is_more_than_a_container(show: Show, page: str):
    visit = show(page)
    found = controls(visit)
    assert found
    nameless = [each for each in found if not name_of(each).strip()]
    assert nameless == []
    shapeless = [name_of(each) for each in found if interface_of(each).role() not in ROLES]
    assert shapeless in ([], ["Mat mode"])


@EACH_PAGE
def test_controls_beside_each_other_have_names_of_their_own(show: Show, page: str):
    visit = show(page)
    names = Counter(
        (id(each.parentWidget()), name_of(each), interface_of(each).role())
        for each in controls(visit)
    )
    twice = [name for (_, name, _), count in names.items() if count > 1]
    assert twice == []


@EACH_PAGE
def test_tab_comes_to_every_control_and_back(show: Show, page: str):
    visit = show(page)
    reached = one_round(visit)
    missed = [name_of(each) for each in controls(visit) if each not in reached]
    assert missed == []


@EACH_PAGE
def test_every_control_can_be_hit(show: Show, page: str):
    """Links in a text are as high as its lines, which WCAG allows."""
    visit = show(page)
    small = [
        (name_of(each), each.width(), each.height())
        for each in controls(visit)
        if not isinstance(each, QLabel) and min(each.width(), each.height()) < LEAST_TARGET
    ]
    assert small == []


@EACH_PAGE
def test_what_a_click_does_a_key_does_too(show: Show, page: str):
    """Whatever of ours listens to the mouse takes the focus and listens to keys."""
    visit = show(page)
    mouse_only = [
        type(each).__name__
        for each in visit.window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and overrides(each, "mousePressEvent")
        if not isinstance(each, Overlay)  # a click beside the sheet; Escape does that
        if not (each.focusPolicy() & Qt.FocusPolicy.TabFocus and overrides(each, "keyPressEvent"))
    ]
    # The mouse's button for back, and a click beside the sheet: Escape does both.
    assert mouse_only in ([], ["DrillPage"], ["RoutineSheet"])


def overrides(widget: QWidget, event: str) -> bool:
    """Whether a class of ours handles `event` itself."""
    ours = (each for each in type(widget).__mro__ if each.__module__.startswith("hiptimer"))
    return any(event in vars(each) for each in ours)


@EACH_PAGE
def test_what_is_painted_says_what_it_is(show: Show, page: str):
    """A picture with a name that is called a container is passed over by screen readers."""
    visit = show(page)
    passed_over = [
        name_of(each)
        for each in visit.window.findChildren(QWidget)
        if each.isVisible() and overrides(each, "paintEvent")
        if each.accessibleName() and interface_of(each).role() is Role.Client
    ]
    assert passed_over == []
    nameless = [
        type(each).__name__
        for each in visit.window.findChildren(QWidget)
        if each.isVisible() and interface_of(each).role() is Role.Graphic and not name_of(each)
    ]
    assert nameless == []


def test_a_card_is_said_once_and_not_again_by_what_is_on_it(show: Show):
    visit = show("today")
    card = visit.window.pages.today.moments.cards[0]
    repeated = [
        each.text()
        for each in card.findChildren(QLabel)
        if each.isVisible() and not interface_of(each).state().invisible
        if not isinstance(each.parentWidget(), TagRow)
    ]
    assert repeated == []
    assert card.preset.plan.name in card.accessibleName()
