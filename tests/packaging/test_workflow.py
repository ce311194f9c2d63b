"""The workflow calls only what is there: it cannot be tried where the tests run."""

import re
import tomllib
from pathlib import Path

import pytest

import build
from setup import commands

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = (ROOT / ".github" / "workflows" / "test-and-release.yml").read_text(encoding="utf-8")
TOLD = "".join(
    (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "packaging/README.md")
)
JOBS = dict(
    re.findall(
        r"^  ([\w-]+):\n((?:    .*\n|\n|  #.*\n)+)",
        WORKFLOW.partition("\njobs:\n")[2],
        re.MULTILINE,
    )
)
RUNS = re.findall(r"^ +- run: (.+)$", WORKFLOW, re.MULTILINE)
INSTALL = "python -m pip install build/hiptimer-*.whl"
RELEASE = (
    'gh release create "$GITHUB_REF_NAME" build/hiptimer* build/SHA256SUMS'
    " --notes-file packaging/CHANGELOG.md"
)
OTHERS = {INSTALL, RELEASE}
"""What no script of ours does."""


def test_no_line_is_run_that_is_not_looked_at_here():
    assert WORKFLOW.count("run:") == len(RUNS)
    assert set(RUNS) >= OTHERS


@pytest.mark.parametrize("line", sorted(set(RUNS) - OTHERS))
def test_every_command_is_one_that_the_scripts_have_and_the_readmes_tell_of(line):
    python, script, *words = line.split()
    assert python == "python"
    assert (ROOT / script).is_file()
    assert Path(script).name in TOLD
    if script == "packaging/build.py":
        target, *options = words
        assert target in build.TARGETS
        assert options in ([], ["--again"])
        assert f"build.py {target}" in TOLD or f"`{target}`" in TOLD
    elif script == "packaging/bootstrap.py":
        assert f"  {words[0]} [" in commands.USAGE
        assert all((ROOT / path).exists() for path in words[1:])
    else:
        assert script == "packaging/smoke_test.py"


def test_every_system_is_tested_with_every_python_that_the_index_is_told_of():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    versions = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    assert f"python: {versions}".replace("'", '"') in JOBS["test"]
    assert "os: [ubuntu-latest, windows-latest, macos-latest]" in JOBS["test"]
    assert "python packaging/bootstrap.py test\n" in JOBS["test"]


def test_only_a_release_may_write_and_only_behind_everything_else():
    assert WORKFLOW.count("permissions:") == 2
    assert "\npermissions:\n  contents: read\n" in WORKFLOW
    assert "    permissions:\n      contents: write\n" in JOBS["release"]
    needed = re.findall(r"needs: \[(.+)\]", JOBS["release"])[0].split(", ")
    assert {*needed, "release"} == set(JOBS)


def test_actions_are_githubs_own_in_a_named_version():
    used = re.findall(r"uses: (.+)", WORKFLOW)
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", each) for each in used)


def test_what_is_tried_is_what_was_built():
    programs = re.findall(r"program: (\S+)", WORKFLOW)
    assert len(programs) == 2
    for program in programs:
        assert program in TOLD.replace("\\", "/")
