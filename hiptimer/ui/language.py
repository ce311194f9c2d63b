"""Makes Qt speak a language: our texts, Qt's own (buttons of its dialogs), numbers and dates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from hiptimer.messages import Message, filled
from hiptimer.training.languages import Language

_installed: list[QTranslator] = []


def install_language(language: Language, folder: Path) -> None:
    """Show everything built from now on in `language`, with the compiled texts in `folder`.

    A text that has no translation stays English, with English plurals.
    """
    application = QCoreApplication.instance()
    assert application is not None, "translators belong to an application"
    while _installed:
        application.removeTranslator(_installed.pop())
    QLocale.setDefault(_locale(language))
    files = [folder / f"{Language.ENGLISH}.qm"]
    if language is not Language.ENGLISH:
        from PySide6.QtCore import QLibraryInfo

        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files += [Path(qt_folder) / f"qtbase_{language}.qm", folder / f"{language}.qm"]
    for file in files:  # the last one is asked first
        translator = QTranslator()
        if translator.load(str(file)):
            application.installTranslator(translator)
            _installed.append(translator)


def installed_folder() -> str:
    """The folder of the compiled texts in use; empty before any language was installed."""
    return str(Path(_installed[-1].filePath()).parent) if _installed else ""


def translated(message: Message) -> str:
    """`message` in the language in use, with the messages among its fields."""
    template = QCoreApplication.translate("Messages", message.template)
    fields = message.fields.items()
    return filled(
        template,
        {name: translated(each) if isinstance(each, Message) else each for name, each in fields},
    )


def language_in_use() -> str:
    """The two letters of the window's language."""
    letters = QLocale().name().partition("_")[0]
    return letters if letters in Language.__members__.values() else Language.ENGLISH.value


def first_weekday(language: Language | None = None) -> int:
    """The day on which a week begins here, 0 for Monday; a matter of the place, not of words.

    Where the system names no place it is the usual one of `language`, or of the one installed.
    """
    system = QLocale.system()
    has_place = system.territory() is not QLocale.Country.AnyTerritory
    usual = QLocale() if language is None else _locale(language)
    return (system if has_place else usual).firstDayOfWeek().value - 1


def _locale(language: Language) -> QLocale:
    """The system's way with numbers and dates where it speaks this language, else the usual one."""
    system = QLocale.system()
    usual = QLocale(language.value)
    return system if system.language() == usual.language() else usual
