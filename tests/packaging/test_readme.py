"""What README.md says of the code is true: what it names is there, and its lists are whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FOR_A_COLLEAGUE = README[README.index("## For a colleague") :]
NAMED = re.compile(r"`((?:hiptimer|packaging|assets|tests)/[\w./-]+)")
EXAMPLES = {
    "language": r"ITALIAN|\bit_IT\b",
    "voice engine": r"(?i)rhvoice",
    "page": r"hiptimer\.ui\.history|PageKey\.HISTORY",
    "carrier": r'exports import .*\bsheet\b|"--sheet", str',
}
"""How code names one that is there already: a new one has to be named in the same files."""
OF_NO_CONCERN = re.compile(
    # What is inside of the page itself, and what only measures.
    r"hiptimer/ui/history/|packaging/benchmarks/"
)


def test_every_file_and_folder_that_it_names_is_there():
    named = (name.replace("/LL.", "/de.") for name in NAMED.findall(FOR_A_COLLEAGUE))
    missing = [name for name in named if not (ROOT / name).exists()]
    assert not missing


def test_the_layout_names_every_room():
    layout = FOR_A_COLLEAGUE.partition("```\nhiptimer/\n")[2].partition("```")[0]
    rooms = {
        each.name if each.suffix else f"{each.name}/"
        for each in (ROOT / "hiptimer").iterdir()
        if not each.name.startswith("_")
    }
    assert {line.split()[0] for line in layout.splitlines() if re.match(r"  \S", line)} == rooms


@pytest.mark.parametrize(("what", "example"), EXAMPLES.items())
def test_the_files_that_a_new_one_changes_are_all_named(what: str, example: str):
    changed = {
        path.relative_to(ROOT).as_posix()
        for folder in ("hiptimer", "packaging")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(example, path.read_text(encoding="utf-8"))
    }
    named = set(NAMED.findall(FOR_A_COLLEAGUE))
    assert not {path for path in changed if not OF_NO_CONCERN.match(path)} - named, what
