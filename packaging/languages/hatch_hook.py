"""Compiles the translations before hatchling packs them, which it does without bootstrap.py too."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from languages.compile import compile_files, stale


class CustomBuildHook(BuildHookInterface[Any]):
    """What pyproject.toml names; hatchling finds it by its base class."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what has changed since it was compiled last."""
        del version, build_data
        compile_files(stale())
