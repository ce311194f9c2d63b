"""What hatchling asks when it packs: compiled translations, and a description for the index.

HIPTIMER_SOURCE names the place of the published source, such as
"https://github.com/somebody/hiptimer". It stands in no file, so that whoever publishes from
elsewhere need change none; the workflow hands over its own.
"""

import os
import re
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from build_steps.freezing import version_of
from languages.compile import compile_files, stale

VARIABLE = "HIPTIMER_SOURCE"
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^):]+)\)")


class CompiledTranslations(BuildHookInterface[Any]):
    """Compiles what is older than its source; a source archive brings all of it compiled."""

    def dependencies(self) -> list[str]:
        """Return what brings Qt's compiler, 77 MB, where there is something to compile."""
        text = (Path(self.root) / "pyproject.toml").read_text(encoding="utf-8")
        needed: list[str] = tomllib.loads(text)["project"]["dependencies"]
        return [each for each in needed if stale() and each.startswith("PySide6")]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what has changed since it was compiled last."""
        del version, build_data
        compile_files(stale())


class Description(MetadataHookInterface):
    """The README and the addresses, as a package index shows them."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Fill in what pyproject.toml calls dynamic, but for the version."""
        root = Path(self.root)
        version = version_of(root)
        source = os.environ.get(VARIABLE, "").rstrip("/")
        text = (root / "README.md").read_text(encoding="utf-8")
        readme = with_pictures(text, source, version)
        metadata["readme"] = {"content-type": "text/markdown", "text": readme}
        metadata["urls"] = addresses(source, version)


def with_pictures(text: str, source: str, version: str) -> str:
    """Return the README with its pictures by their address, or none where there is no address."""
    if not source:
        return PICTURE.sub("", text)
    return PICTURE.sub(rf"![\1]({source}/raw/v{version}/\2)", text)


def addresses(source: str, version: str) -> Mapping[str, str]:
    """Return the addresses that an index lists, by their well-known labels."""
    if not source:
        return {}
    changes = f"{source}/blob/v{version}/packaging/CHANGELOG.md"
    return {"Source": source, "Issues": f"{source}/issues", "Changelog": changes}
