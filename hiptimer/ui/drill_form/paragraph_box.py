"""A box for one text that may need several lines on the screen."""

from __future__ import annotations

from PySide6.QtCore import Signal

from hiptimer.ui.drill_form.lines_box import LinesBox


class ParagraphBox(LinesBox):
    """What is typed in several lines is one text."""

    rewritten = Signal(str)
    """A person has changed the text; the value is all of it."""

    def __init__(self, placeholder: str = "", name: str = "") -> None:
        super().__init__(1, placeholder)
        self.setAccessibleName(name)
        self.edited.connect(lambda: self.rewritten.emit(self.text))

    @property
    def text(self) -> str:
        """The text in one line."""
        return " ".join(self.lines)

    def show_text(self, text: str) -> None:
        """Show `text`, unless it is there; does not tell of it."""
        if text != self.text:
            self.show_lines((text,) if text else ())
