"""How to install a nicer voice on Linux: one line for a terminal, where there is none yet."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hiptimer.session.ports import VoiceName
from hiptimer.ui.settings.voice_names import BUNDLED_ENGINE, language_in_use, speaks
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label

FOLDER = "~/.local/share/piper-tts"
"""Where HipTimer finds both the program and the voice."""
VOICES = {
    "en": "en_US-lessac-medium",
    "de": "de_DE-thorsten-medium",
    "es": "es_ES-davefx-medium",
    "fr": "fr_FR-siwis-medium",
    "it": "it_IT-paola-medium",
}
"""A Piper voice for each language that is well spoken of, about 60 MB."""
SANDBOX = Path("/.flatpak-info")
"""Is there in a Flatpak, which sees none of the programs of the system."""


def install_command(language: str) -> str:
    """One line for a terminal that brings Piper and a voice; the same on every distribution."""
    return (
        f"python3 -m venv {FOLDER} && cd {FOLDER} && bin/pip install piper-tts"
        f" && bin/python -m piper.download_voices {VOICES[language]}"
    )


def is_wanted(voices: Iterable[VoiceName], language: str) -> bool:
    """Whether help is of use: on Linux, where only the bundled engine speaks `language`."""
    if not sys.platform.startswith("linux") or SANDBOX.exists():
        return False
    spoken = [voice for voice in voices if speaks(voice, language)]
    return all(voice.engine == BUNDLED_ENGINE for voice in spoken)


class VoiceHelp(QWidget):
    """The sentences and the line, which can be copied. Hidden until it is of use."""

    def __init__(self) -> None:
        super().__init__()
        self.command = install_command(language_in_use())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self._text(), Role.MUTED, wraps=True))
        line = label(self.command, Role.SMALL, wraps=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setAccessibleName(self.tr("The line for a terminal"))
        column.addWidget(line)
        self._copy = QPushButton(self.tr("Copy the line"))
        self._copy.clicked.connect(self._on_copy_clicked)
        buttons = FlowLayout()
        buttons.addWidget(self._copy)
        column.addLayout(buttons)
        self.hide()

    def show_for(self, voices: Iterable[VoiceName]) -> None:
        """Show it if these are all voices and none is nicer than the bundled ones."""
        self.setVisible(is_wanted(voices, language_in_use()))

    def _text(self) -> str:
        return self.tr(
            "A nicer voice: Piper speaks naturally, also offline. Run this line in a terminal, "
            "then restart HipTimer. Debian and Ubuntu need the package python3-venv for it; "
            "their libttspico-utils (non-free) is a smaller nice voice."
        )

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        self._copy.setText(self.tr("Copied"))
