"""A start at login on Linux: a file in the person's autostart folder.

After the Desktop Application Autostart and Desktop Entry Specifications of freedesktop.org.
"""

from __future__ import annotations

from pathlib import Path

from hiptimer.files import write_whole

FILE_NAME = "app.hiptimer.HipTimer.desktop"
TURNED_OFF = ("Hidden=true", "X-GNOME-Autostart-enabled=false")
"""What a desktop's own settings write into the file instead of taking it away."""
NEEDS_ESCAPE = '\\"`$'


class AutostartEntry:
    """Starts `command`, in `working_folder` where there is one."""

    def __init__(self, folder: Path, command: tuple[str, ...], working_folder: Path | None) -> None:
        self._path = folder / FILE_NAME
        self._text = entry(command, working_folder)
        self.where = str(self._path)

    def is_on(self) -> bool:
        """Whether the file is there and not turned off."""
        text = self._read()
        return text is not None and not set(TURNED_OFF) & set(text.splitlines())

    def is_current(self) -> bool:
        """Whether the file is what `put` would write."""
        return self._read() == self._text

    def put(self) -> None:
        """Write the file. Raises `OSError`."""
        write_whole(self._path, self._text.encode())

    def take_away(self) -> None:
        """Remove the file. Raises `OSError`."""
        self._path.unlink(missing_ok=True)

    def _read(self) -> str | None:
        try:
            return self._path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return None


def entry(command: tuple[str, ...], working_folder: Path | None) -> str:
    """The text of the file."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=HipTimer",
        "Comment=Reminds of hip-mobility sessions from the tray",
        f"Exec={_escaped(' '.join(map(quoted, command)))}",
        "Icon=app.hiptimer.HipTimer",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    if working_folder is not None:
        lines.append(f"Path={_escaped(str(working_folder))}")
    return "\n".join(lines) + "\n"


def quoted(argument: str) -> str:
    """An argument of `Exec`: in quotes, with its per cent signs doubled."""
    kept = "".join(f"\\{each}" if each in NEEDS_ESCAPE else each for each in argument)
    return f'"{kept}"'.replace("%", "%%")


def _escaped(value: str) -> str:
    """A string value: a backslash, and what would end the line, is written as two signs."""
    return (
        value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
    )
