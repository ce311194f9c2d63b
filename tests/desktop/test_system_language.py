"""Which languages the system names, on each of the three."""

from __future__ import annotations

import subprocess

import pytest

from hiptimer.desktop.system_language import system_languages


@pytest.mark.parametrize(
    ("environment", "languages"),
    [
        ({}, ()),
        ({"LANG": "de_AT.UTF-8"}, ("de_AT.UTF-8",)),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "en_US", "LANGUAGE": "it:es"}, ("it", "es", "en_US")),
        ({"LANG": "de_DE", "LC_ALL": "C"}, ()),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, ()),
    ],
)
def test_linux_names_them_in_its_environment(
    environment: dict[str, str], languages: tuple[str, ...]
):
    assert system_languages(environment, "linux") == languages


def test_macos_lists_them_in_its_settings(monkeypatch: pytest.MonkeyPatch):
    listed = '(\n    "de-CH",\n    "en-CH"\n)\n'
    done = subprocess.CompletedProcess([], 0, listed, "")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    assert system_languages({}, "darwin") == ("de-CH", "en-CH")


def test_macos_without_an_answer_names_none(monkeypatch: pytest.MonkeyPatch):
    def fails(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", fails)
    assert system_languages({}, "darwin") == ()
