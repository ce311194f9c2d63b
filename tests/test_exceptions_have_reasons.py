"""Where a checker is told to look away, the line says why: `# noqa: ARG002 - the same for all`."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = sorted(
    path
    for folder in ("hiptimer", "packaging", "tests")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".spec"}
)
LOOK_AWAY = re.compile(r"# *(?:(?:ruff: *)?noqa|(?:pyright|type): *ignore)\b.*")
WITH_REASON = re.compile(
    r"# (?:ruff: )?noqa: [A-Z]+\d+(?:, [A-Z]+\d+)* - \S|# \w+: ignore\[[\w, -]+\] - \S"
)


def without_reason(source: str) -> list[str]:
    """The comments in it that tell a checker to look away from something and not why."""
    return [each[0] for each in LOOK_AWAY.finditer(source) if not WITH_REASON.match(each[0])]


def test_every_exception_says_why():
    found = {
        str(path.relative_to(ROOT)): bare
        for path in CODE
        if path != Path(__file__) and (bare := without_reason(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        "x = 1  # noqa",
        "x = 1  # noqa: E501",
        "x = 1  # noqa: E501, F401",
        "# ruff: noqa: E402",
        "x = 1  # type: ignore",
        "x = 1  # pyright: ignore[reportCallIssue]",
    ],
)
def test_one_without_is_found(line: str):
    assert without_reason(line)
