"""The outlines of the icons, as path data on a grid of 24 by 24. No colours, no painting.

The data is a small part of SVG's: absolute `M x y`, `L x y`, `C x1 y1 x2 y2 x y` and `Z`.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class IconName(StrEnum):
    """The icons that there are."""

    PLAY = "play"
    PAUSE = "pause"
    SKIP = "skip"
    BACK = "back"
    CLOSE = "close"
    PLUS = "plus"
    MIRROR = "mirror"
    MAT = "mat"
    VOICE_ON = "voice-on"
    VOICE_OFF = "voice-off"
    EXPLAIN = "explain"
    CHECK = "check"
    EASIER = "easier"
    RESTART = "restart"
    TODAY = "today"
    SETTINGS = "settings"
    WARNING = "warning"
    UP = "up"
    DOWN = "down"
    EXERCISES = "exercises"
    SEARCH = "search"
    LEFT = "left"
    TICKED = "ticked"
    UNTICKED = "unticked"
    HISTORY = "history"
    TRASH = "trash"
    BUILD = "build"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    EDIT = "edit"
    SHARE = "share"
    SHEET = "sheet"
    IMPORT = "import"
    TIMER = "timer"


class Outline(Struct, frozen=True):
    """What of an icon is filled and what is drawn as a line."""

    fill: str = ""
    line: str = ""


SPEAKER = "M4 9.5 L7.5 9.5 L12.5 5.5 L12.5 18.5 L7.5 14.5 L4 14.5 Z"

BOX = (
    "M7 4 L17 4 C18.7 4 20 5.3 20 7 L20 17 C20 18.7 18.7 20 17 20 "
    "L7 20 C5.3 20 4 18.7 4 17 L4 7 C4 5.3 5.3 4 7 4 Z"
)

OUTLINES = {
    IconName.PLAY: Outline(fill="M7.5 5 L18.5 12 L7.5 19 Z"),
    IconName.PAUSE: Outline(
        fill="M7 5.5 L9.5 5.5 L9.5 18.5 L7 18.5 Z M14.5 5.5 L17 5.5 L17 18.5 L14.5 18.5 Z"
    ),
    IconName.SKIP: Outline(fill="M5.5 6 L14 12 L5.5 18 Z M17 6 L18.5 6 L18.5 18 L17 18 Z"),
    IconName.BACK: Outline(fill="M18.5 6 L10 12 L18.5 18 Z M5.5 6 L7 6 L7 18 L5.5 18 Z"),
    IconName.CLOSE: Outline(line="M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5"),
    IconName.PLUS: Outline(line="M12 5.5 L12 18.5 M5.5 12 L18.5 12"),
    IconName.MIRROR: Outline(
        line="M4 8.5 L20 8.5 M16 4.5 L20 8.5 L16 12.5 M20 16 L4 16 M8 12 L4 16 L8 20"
    ),
    IconName.MAT: Outline(
        line="M4.5 9 L4.5 4.5 L9 4.5 M15 4.5 L19.5 4.5 L19.5 9 "
        "M19.5 15 L19.5 19.5 L15 19.5 M9 19.5 L4.5 19.5 L4.5 15"
    ),
    IconName.VOICE_ON: Outline(
        fill=SPEAKER,
        line="M15.8 9.2 C17.3 10.8 17.3 13.2 15.8 14.8 M18.6 6.6 C21.6 9.6 21.6 14.4 18.6 17.4",
    ),
    IconName.VOICE_OFF: Outline(fill=SPEAKER, line="M16.5 9.5 L21.5 14.5 M21.5 9.5 L16.5 14.5"),
    IconName.EXPLAIN: Outline(
        line="M5 4.5 L19 4.5 C20.1 4.5 20.5 5 20.5 6 L20.5 14.5 C20.5 15.6 20.1 16 19 16 L12 16 "
        "L7.5 20 L7.5 16 L5 16 C3.9 16 3.5 15.6 3.5 14.5 L3.5 6 C3.5 5 3.9 4.5 5 4.5 Z "
        "M7.5 8.7 L16.5 8.7 M7.5 12 L13.5 12"
    ),
    IconName.CHECK: Outline(line="M5 12.5 L10 17.5 L19 7"),
    IconName.EASIER: Outline(
        line="M5 5.5 L5 18.5 M9.7 9 L9.7 18.5 M14.3 12.5 L14.3 18.5 M19 16 L19 18.5"
    ),
    IconName.RESTART: Outline(
        line="M5 9.2 C6.2 6.4 8.9 4.5 12 4.5 C16.1 4.5 19.5 7.9 19.5 12 "
        "C19.5 16.1 16.1 19.5 12 19.5 C8.9 19.5 6.2 17.6 5.1 14.8 M4.5 4.6 L4.7 9.5 L9.5 9.3"
    ),
    IconName.TODAY: Outline(
        line="M16 12 C16 14.2 14.2 16 12 16 C9.8 16 8 14.2 8 12 "
        "C8 9.8 9.8 8 12 8 C14.2 8 16 9.8 16 12 Z "
        "M12 3 L12 4.5 M12 19.5 L12 21 M3 12 L4.5 12 M19.5 12 L21 12 "
        "M5.6 5.6 L6.7 6.7 M17.3 17.3 L18.4 18.4 M5.6 18.4 L6.7 17.3 M17.3 6.7 L18.4 5.6"
    ),
    IconName.SETTINGS: Outline(
        line="M4 7.5 L12 7.5 M18 7.5 L20 7.5 M4 16.5 L6 16.5 M12 16.5 L20 16.5 "
        "M18 7.5 C18 9.2 16.7 10.5 15 10.5 C13.3 10.5 12 9.2 12 7.5 C12 5.8 13.3 4.5 15 4.5 "
        "C16.7 4.5 18 5.8 18 7.5 Z "
        "M12 16.5 C12 18.2 10.7 19.5 9 19.5 C7.3 19.5 6 18.2 6 16.5 C6 14.8 7.3 13.5 9 13.5 "
        "C10.7 13.5 12 14.8 12 16.5 Z"
    ),
    IconName.UP: Outline(line="M6 15 L12 9 L18 15"),
    IconName.DOWN: Outline(line="M6 9 L12 15 L18 9"),
    IconName.WARNING: Outline(line="M12 4.5 L21 19.5 L3 19.5 Z M12 10.5 L12 14 M12 16.8 L12 17"),
    IconName.EXERCISES: Outline(
        line="M14.4 4.6 C14.4 5.9 13.3 7 12 7 C10.7 7 9.6 5.9 9.6 4.6 C9.6 3.3 10.7 2.2 12 2.2 "
        "C13.3 2.2 14.4 3.3 14.4 4.6 Z M4 11 L9.5 10 L14.5 10 L20 11 M12 10 L12 14 "
        "M12 14 L7 16.5 L9 21.5 M12 14 L17 16.5 L15 21.5"
    ),
    IconName.SEARCH: Outline(
        line="M17 10.5 C17 14.1 14.1 17 10.5 17 C6.9 17 4 14.1 4 10.5 C4 6.9 6.9 4 10.5 4 "
        "C14.1 4 17 6.9 17 10.5 Z M15.2 15.2 L20.5 20.5"
    ),
    IconName.LEFT: Outline(line="M15 6 L9 12 L15 18"),
    IconName.TICKED: Outline(line=f"{BOX} M8 12.5 L11 15.5 L16 9"),
    IconName.UNTICKED: Outline(line=BOX),
    IconName.HISTORY: Outline(
        line="M4.5 6.5 L19.5 6.5 L19.5 19.5 L4.5 19.5 Z M4.5 11 L19.5 11 M8.5 4 L8.5 7 "
        "M15.5 4 L15.5 7",
        fill="M8 14 L9.5 14 L9.5 15.5 L8 15.5 Z M12.5 14 L14 14 L14 15.5 L12.5 15.5 Z",
    ),
    IconName.TRASH: Outline(
        line="M4.5 7 L19.5 7 M9.5 7 L9.5 4.5 L14.5 4.5 L14.5 7 M6.5 7 L7.5 19.5 L16.5 19.5 L17.5 7 "
        "M10.2 10.5 L10.5 16 M13.8 10.5 L13.5 16"
    ),
    IconName.BUILD: Outline(
        line="M4.5 6 L11 6 M4.5 12 L11 12 M4.5 18 L11 18 M17.5 8.5 L17.5 15.5 M14 12 L21 12"
    ),
    IconName.UNDO: Outline(
        line="M8.5 5 L4.5 9 L8.5 13 M5 9 L14.5 9 C17.5 9 19.5 11 19.5 14 C19.5 17 17.5 19 14.5 19 "
        "L9 19"
    ),
    IconName.REDO: Outline(
        line="M15.5 5 L19.5 9 L15.5 13 M19 9 L9.5 9 C6.5 9 4.5 11 4.5 14 C4.5 17 6.5 19 9.5 19 "
        "L15 19"
    ),
    IconName.COPY: Outline(
        line="M9 9 L19.5 9 L19.5 19.5 L9 19.5 Z M15 5.5 L15 4.5 L4.5 4.5 L4.5 15 L5.5 15"
    ),
    IconName.EDIT: Outline(line="M4.5 19.5 L5.5 15 L16 4.5 L19.5 8 L9 18.5 Z M13.5 7 L17 10.5"),
    IconName.SHARE: Outline(
        line="M12 15 L12 4 M8 7.5 L12 3.5 L16 7.5 M8 11 L5.5 11 L5.5 20 L18.5 20 L18.5 11 L16 11"
    ),
    IconName.SHEET: Outline(
        line="M6 3.5 L14 3.5 L18 7.5 L18 20.5 L6 20.5 Z M9 11 L15 11 M9 14 L15 14 M9 17 L13 17"
    ),
    IconName.IMPORT: Outline(
        line="M12 3.5 L12 14.5 M8 11 L12 15 L16 11 M4.5 15.5 L4.5 20 L19.5 20 L19.5 15.5"
    ),
    IconName.TIMER: Outline(
        line="M19.5 13.5 C19.5 17.6 16.1 21 12 21 C7.9 21 4.5 17.6 4.5 13.5 C4.5 9.4 7.9 6 12 6 "
        "C16.1 6 19.5 9.4 19.5 13.5 Z M12 9.5 L12 13.5 L14.8 15.2 M9.5 3 L14.5 3"
    ),
}
