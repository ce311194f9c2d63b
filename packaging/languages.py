"""Brings the translations of the window up to date (`update`), or compiles them (`compile`).

.venv/bin/python packaging/languages.py COMMAND
"""

import sys

from hiptimer_compiled_languages import compile_files, stale
from hiptimer_languages import update
from hiptimer_programs import ProgramFailedError, say


def main(argv: list[str]) -> int:
    """Run one command and return the exit code: 0 done, 1 a named failure, 2 wrong usage."""
    if argv not in (["update"], ["compile"]):
        say("usage: .venv/bin/python packaging/languages.py update|compile")
        return 2
    try:
        if argv == ["update"]:
            update()
        compile_files(stale())
    except ProgramFailedError as failure:
        say(str(failure))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
