"""What the voice has to say of itself when something is missing: whole sentences, to translate."""

from __future__ import annotations

NO_VOICE = "The voice does not answer. The session goes on with chimes and text."
SOME_NOT_SPOKEN = "The voice cannot say some of the sentences. A chime plays instead."
CHOSEN_VOICE_MISSING = "The chosen voice is not on this computer. The default voice speaks instead."
CHOSEN_VOICE_FAILED = "The chosen voice does not answer. The default voice speaks instead."
CLIPS_NOT_KEPT = "Voice clips cannot be saved on the disk. They are made again at each start."
NO_VOICE_FOR = {
    "en": "There is no English voice on this computer. The session uses chimes and text.",
    "de": "There is no German voice on this computer. The session uses chimes and text.",
    "es": "There is no Spanish voice on this computer. The session uses chimes and text.",
    "fr": "There is no French voice on this computer. The session uses chimes and text.",
    "it": "There is no Italian voice on this computer. The session uses chimes and text.",
}
HOW_TO_INSTALL = {
    "win32": "To add one, open Settings > Time & language > Speech, and choose “Add voices”.",
    "darwin": "To add one, open System Settings > Accessibility > Spoken Content, and choose "
    "“System voice”.",
}
"""For each system by Python's name; Linux has a voice for each of our languages with it."""


def no_voice_for(language: str, platform: str) -> tuple[str, ...]:
    """That nothing speaks `language`, and what to do about it on this `platform`."""
    missing = NO_VOICE_FOR.get(language, NO_VOICE)
    return tuple(filter(None, (missing, HOW_TO_INSTALL.get(platform, ""))))
