"""Which languages a person reads, as the system says, without Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

LONGEST_WAIT_SECONDS = 2


def system_languages(
    environment: Mapping[str, str] = os.environ, system: str = sys.platform
) -> tuple[str, ...]:
    """Tags such as "de_AT" or "fr-FR", the favourite first; none where the system names none."""
    if system == "win32":
        return _of_windows()
    if system == "darwin":
        return _of_macos()
    return _of_environment(environment)


def _of_environment(environment: Mapping[str, str]) -> tuple[str, ...]:
    """As gettext does it: LANGUAGE lists several, but counts only where the locale is not C."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((value for name in names if (value := environment.get(name))), "")
    if chosen.partition(".")[0] in ("", "C", "POSIX"):
        return ()
    listed = environment.get("LANGUAGE", "").split(":")
    return tuple(each for each in (*listed, chosen) if each)


def _of_windows() -> tuple[str, ...]:
    if sys.platform != "win32":
        return ()
    import ctypes  # windll exists on Windows alone
    import locale

    language = ctypes.windll.kernel32.GetUserDefaultUILanguage()
    return tuple(filter(None, (locale.windows_locale.get(language),)))


def _of_macos() -> tuple[str, ...]:
    """The list of the system's settings: `( "de-DE", "en-DE" )`, a tag a line."""
    import subprocess  # the window opens sooner elsewhere

    command = ["/usr/bin/defaults", "read", "-g", "AppleLanguages"]
    try:
        done = subprocess.run(
            command, capture_output=True, check=False, text=True, timeout=LONGEST_WAIT_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(filter(None, (line.strip(' ",()') for line in done.stdout.splitlines())))
