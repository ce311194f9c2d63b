"""The sentences of the rooms below that a person may meet, for translators: see `ui.told`.

One that says more comes before one that would fit it too.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

JOURNAL = (
    QT_TRANSLATE_NOOP("Told", "The disk is full, so the journal cannot be written."),
    QT_TRANSLATE_NOOP(
        "Told", "The journal's file or folder is read-only, so nothing can be added to it."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "Another program is using the journal; HipTimer tries again with the next step."
    ),
    QT_TRANSLATE_NOOP("Told", "The journal is damaged. HipTimer repairs it at the next start."),
    QT_TRANSLATE_NOOP("Told", "The journal cannot be opened where it is."),
    QT_TRANSLATE_NOOP(
        "Told", "The disk reported an error, so the journal cannot be used just now."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "The journal was written by a newer HipTimer, so this one changes nothing in it."
    ),
    QT_TRANSLATE_NOOP("Told", "The journal cannot be used just now: {reason}."),
    QT_TRANSLATE_NOOP(
        "Told",
        "{reason} Nothing can be kept in {folder}. Make it writable, or choose another folder.",
    ),
    QT_TRANSLATE_NOOP("Told", "This session is not in the journal."),
    QT_TRANSLATE_NOOP(
        "Told",
        "The journal was damaged and has been repaired. The damaged file is kept beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The journal was damaged: nothing could be read from it."
        " The damaged file is kept as {file}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The journal was damaged: 1 session was recovered. The damaged file is kept as {file}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The journal was damaged: {count} sessions were recovered."
        " The damaged file is kept as {file}.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The journal {file} of another computer is damaged and was passed over."
        " Open HipTimer on that computer to repair it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The journal {file} of another computer comes from a newer HipTimer and was passed over."
        " Update HipTimer here to have its sessions.",
    ),
    QT_TRANSLATE_NOOP("Told", "{path} has to end in {ending} or {other}."),
    QT_TRANSLATE_NOOP("Told", "{path} is larger than {count} MB and was not read."),
)

SOUND = (
    QT_TRANSLATE_NOOP("Told", "This session is not being recorded. {reason}"),
    QT_TRANSLATE_NOOP(
        "Told", "The voice does not answer. The session goes on with chimes and text."
    ),
    QT_TRANSLATE_NOOP("Told", "The voice cannot say some of the sentences. A chime plays instead."),
    QT_TRANSLATE_NOOP(
        "Told", "The chosen voice is not on this computer. The default voice speaks instead."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "The chosen voice does not answer. The default voice speaks instead."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "There is no English voice on this computer. The session uses chimes and text."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "There is no German voice on this computer. The session uses chimes and text."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "There is no Spanish voice on this computer. The session uses chimes and text."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "There is no French voice on this computer. The session uses chimes and text."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "There is no Italian voice on this computer. The session uses chimes and text."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "To add one, open Settings > Time & language > Speech, and choose “Add voices”.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "To add one, open System Settings > Accessibility > Spoken Content, and choose"
        " “System voice”.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "Voice clips cannot be saved on the disk. They are made again at each start."
    ),
    QT_TRANSLATE_NOOP("Told", "No sound device was found. The session goes on without sound."),
)

FILES = (
    QT_TRANSLATE_NOOP("Told", "Your change is in use, but {path} cannot be written: {reason}."),
    QT_TRANSLATE_NOOP(
        "Told",
        "The folder {chosen} is not there. HipTimer uses {folder} for now,"
        " and brings everything together when it is back.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "This start named its folder with --data-dir. Start HipTimer without it first."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{file} is damaged and could not be set aside ({reason})."
        " Not usable: {values}. The rest is in use.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{file} is damaged. It is kept as {copy}. Not usable: {values}. The rest is in use.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "{file} is damaged and could not be set aside ({reason}). Defaults are in use."
    ),
    QT_TRANSLATE_NOOP("Told", "{file} is damaged. It is kept as {copy}. Defaults are in use."),
    QT_TRANSLATE_NOOP("Told", "Your settings as they are here were saved in its place."),
    QT_TRANSLATE_NOOP("Told", "{file} is damaged and could not be set aside ({reason}). {more}"),
    QT_TRANSLATE_NOOP("Told", "{file} is damaged. It is kept as {copy}. {more}"),
    QT_TRANSLATE_NOOP("Told", "{file} cannot be read ({reason}). Defaults are in use."),
    QT_TRANSLATE_NOOP(
        "Told", "{file} cannot be read ({reason}). What you were writing cannot be offered."
    ),
    QT_TRANSLATE_NOOP("Told", "What you were writing cannot be offered."),
    QT_TRANSLATE_NOOP("Told", "Some of what you were writing cannot be offered."),
)

OWN_CONTENT = (
    QT_TRANSLATE_NOOP(
        "Told", "{file} cannot be read ({reason}). Your own drills are missing for now."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "{file} cannot be read ({reason}). Your own routines are missing for now."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{file} was written by a newer HipTimer and is left as it is."
        " Update HipTimer to use your own drills here.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{file} was written by a newer HipTimer and is left as it is."
        " Update HipTimer to use your own routines here.",
    ),
    QT_TRANSLATE_NOOP("Told", "Your change was not saved: {path} cannot be written ({reason})."),
    QT_TRANSLATE_NOOP("Told", "Your change was not saved. {more}"),
    QT_TRANSLATE_NOOP("Told", "Left out of your own content: {fault}."),
    QT_TRANSLATE_NOOP("Told", "There is 1 more such fault."),
    QT_TRANSLATE_NOOP("Told", "There are {count} more such faults."),
    QT_TRANSLATE_NOOP(
        "Told", "HipTimer now comes with “{old}” itself. Your own of that id is kept as “{new}”."
    ),
    QT_TRANSLATE_NOOP("Told", "“{name}” is part of {routines}. Take it out there first."),
    QT_TRANSLATE_NOOP("Told", "This picture cannot be used: {reason}."),
    QT_TRANSLATE_NOOP("Told", "it is damaged"),
    QT_TRANSLATE_NOOP("Told", "it is not a PNG, JPEG, WebP or SVG picture"),
    QT_TRANSLATE_NOOP("Told", "it has {size} MB, and {most} MB is the most"),
    QT_TRANSLATE_NOOP("Told", "an SVG picture may have {most} MB, this one has more"),
    QT_TRANSLATE_NOOP(
        "Told",
        "it has {width} x {height} pixels,"
        " and {side} a side or {count} million in all are the most",
    ),
    QT_TRANSLATE_NOOP("Told", "it has a DOCTYPE; save it as plain SVG or as PNG"),
    QT_TRANSLATE_NOOP("Told", "it has an XML instruction such as a style sheet; save it as PNG"),
    QT_TRANSLATE_NOOP("Told", "an SVG picture may not have {what}; save it as PNG"),
)

SHARING = (
    QT_TRANSLATE_NOOP("Told", "“{file}” was not added: {reason}."),
    QT_TRANSLATE_NOOP("Told", "“{name}” cannot be shared: {reason}."),
    QT_TRANSLATE_NOOP("Told", "There is no routine “{name}”. There are: {names}."),
    QT_TRANSLATE_NOOP(
        "Told", "it needs {names}, which this HipTimer does not have; a newer one may"
    ),
    QT_TRANSLATE_NOOP("Told", "it is damaged or incomplete"),
    QT_TRANSLATE_NOOP("Told", "it is not a HipTimer routine"),
    QT_TRANSLATE_NOOP("Told", "it is not a file"),
    QT_TRANSLATE_NOOP("Told", "it is encrypted"),
    QT_TRANSLATE_NOOP("Told", "there is no routine in it"),
    QT_TRANSLATE_NOOP("Told", "it is compressed in a way that HipTimer does not use"),
    QT_TRANSLATE_NOOP("Told", "it was made by a newer HipTimer; update HipTimer to add it"),
    QT_TRANSLATE_NOOP("Told", "it does not say which version of the format it has"),
    QT_TRANSLATE_NOOP("Told", "it has more than {count} MB"),
    QT_TRANSLATE_NOOP("Told", "it holds more than {count} MB"),
    QT_TRANSLATE_NOOP("Told", "it holds more than {count} parts"),
    QT_TRANSLATE_NOOP(
        "Told", "it holds something that is neither a routine nor its picture: {name}"
    ),
    QT_TRANSLATE_NOOP("Told", "the picture {name} is missing"),
    QT_TRANSLATE_NOOP("Told", "the picture {name} belongs to no drill"),
    QT_TRANSLATE_NOOP("Told", "the picture {name} is not what its name says"),
    QT_TRANSLATE_NOOP("Told", "the picture {name} cannot be used: {reason}"),
    QT_TRANSLATE_NOOP("Told", "it cannot be read ({reason})"),
)

SCREEN = (
    QT_TRANSLATE_NOOP(
        "Told", "The screen may go dark: this computer does not let HipTimer keep it on."
    ),
)

PRINTING = (
    QT_TRANSLATE_NOOP("Told", "The printer cannot be drawn on."),
    QT_TRANSLATE_NOOP("Told", "The printer takes no more pages."),
    QT_TRANSLATE_NOOP("Told", "There is no font on this computer to print with."),
)

GENERAL = (
    QT_TRANSLATE_NOOP("Told", "{path} could not be written: {reason}."),
    QT_TRANSLATE_NOOP("Told", "{path} cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("Told", "{path} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("Told", "{fault}, and {count} more"),
    QT_TRANSLATE_NOOP("Told", "{place}: found {found}, expected {expected}"),
)

SYSTEM = (
    QT_TRANSLATE_NOOP("Told", "No space left on device"),
    QT_TRANSLATE_NOOP("Told", "Permission denied"),
    QT_TRANSLATE_NOOP("Told", "Read-only file system"),
    QT_TRANSLATE_NOOP("Told", "No such file or directory"),
    QT_TRANSLATE_NOOP("Told", "Is a directory"),
    QT_TRANSLATE_NOOP("Told", "Not a directory"),
    QT_TRANSLATE_NOOP("Told", "File name too long"),
    QT_TRANSLATE_NOOP("Told", "Input/output error"),
    QT_TRANSLATE_NOOP("Told", "Disk quota exceeded"),
)
"""What Linux says of a file; other systems use their own words, which stay as they are."""

SENTENCES = (
    *JOURNAL,
    *SOUND,
    *FILES,
    *OWN_CONTENT,
    *SHARING,
    *SCREEN,
    *PRINTING,
    *GENERAL,
    *SYSTEM,
)
