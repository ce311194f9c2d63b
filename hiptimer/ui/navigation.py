"""What the sidebar offers: the pages in their order, with their words, icons and keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hiptimer.ui.page_stack import PageKey
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.sidebar import Sidebar


def page_sidebar(appearance: Appearance, keys: Mapping[PageKey, tuple[str, ...]]) -> Sidebar:
    """A sidebar with an entry for each page in `keys`, of which the first is told."""
    sidebar = Sidebar(appearance)
    for page, shortcuts in keys.items():
        sidebar.add_page(page, title_of(page), ICONS[page], shortcuts[0])
    return sidebar


def title_of(page: PageKey) -> str:
    """What the page is called in the sidebar."""
    return {
        PageKey.TODAY: QCoreApplication.translate("Navigation", "Today"),
        PageKey.EXERCISES: QCoreApplication.translate("Navigation", "Exercises"),
        PageKey.BUILD: QCoreApplication.translate("Navigation", "Build"),
        PageKey.HISTORY: QCoreApplication.translate("Navigation", "History"),
        PageKey.SETTINGS: QCoreApplication.translate("Navigation", "Settings"),
    }[page.entry]


ICONS = {
    PageKey.TODAY: IconName.TODAY,
    PageKey.EXERCISES: IconName.EXERCISES,
    PageKey.BUILD: IconName.BUILD,
    PageKey.HISTORY: IconName.HISTORY,
    PageKey.SETTINGS: IconName.SETTINGS,
}
