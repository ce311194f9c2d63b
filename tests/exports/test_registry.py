"""A carrier is one file and one line: each file that is one is listed, and listing is cheap."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from hiptimer import exports
from hiptimer.exports import registry
from hiptimer.ui.widgets.icons import IconName

LISTED = [*registry.SESSION, *registry.DONE, *registry.TO_COME]
HEAVY = ("PySide6", "numpy", "lameenc", "miniaudio", "sqlite3", "hiptimer.audio", "hiptimer.ui")


def test_every_carrier_has_a_file_of_its_own_and_a_line():
    """Count the files that say `CARRIER`: one that is not listed would never be offered."""
    names = [each.name for each in pkgutil.iter_modules(exports.__path__)]
    modules = [import_module(f"hiptimer.exports.{name}") for name in names if name != "registry"]
    carriers = [each for each in modules if hasattr(each, "CARRIER")]
    assert len(carriers) == len(LISTED)
    assert {id(each) for each in carriers} == {id(each) for each in LISTED}


def test_each_has_a_key_of_its_own_an_icon_and_few_words():
    carriers = [each.CARRIER for each in LISTED]
    assert len({each.key for each in carriers}) == len(carriers)
    for each in carriers:
        assert each.icon in IconName.__members__, each.key
        assert all(ending.startswith(".") for ending in each.kinds), each.key
        assert len(each.called.split()) <= 2, each.called
        assert len(each.good_for.split()) <= 7, each.good_for


def test_the_readme_says_how_to_add_one():
    readme = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    (told,) = [line for line in readme.splitlines() if line.startswith("- **A carrier**")]
    assert "hiptimer/exports/registry.py" in told
    assert "hiptimer/exports/luggage.py" in told


def test_to_list_them_loads_nothing_heavy():
    code = (
        "import sys, hiptimer.exports.registry;"
        f"print([each for each in {HEAVY!r} if each in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
