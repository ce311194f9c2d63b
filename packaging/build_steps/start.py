"""Where the frozen program begins. `hiptimer.cli` also turns to the voice process from here."""

import os
import sys

from hiptimer.cli import main


def give_children_the_systems_libraries() -> None:
    """Undo for child processes, such as a browser, what PyInstaller told the loader for this one.

    The loader of this process has read it long ago; the voice process is told again.
    """
    if not sys.platform.startswith("linux"):
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    if "--multiprocessing-fork" in sys.argv:  # a library's worker; importing it costs every start
        from multiprocessing import freeze_support

        freeze_support()
    give_children_the_systems_libraries()
    raise SystemExit(main())
