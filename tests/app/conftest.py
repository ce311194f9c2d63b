"""Whole programs, whose windows end with their tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def no_window_outlives_its_test() -> Iterator[None]:
    """The windows of a program that a test has started more than once hang on each other."""
    yield
    if QApplication.instance():
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
