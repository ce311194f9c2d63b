"""Builds what people download: `python3 packaging/build.py TARGET`; README.md tells of each."""

import sys
from collections.abc import Callable
from pathlib import Path

from build_steps.freezing import Workshop, freeze
from build_steps.publishing import build_wheel, build_zip, write_checksums
from deb.package import build_deb
from setup.programs import SetupFailedError, say
from tarball.archive import build_tarball

USAGE = """usage: python3 packaging/build.py TARGET

  pyinstaller  the program in one folder, build/hiptimer, for the system that this runs on
  deb          a package for Debian and Ubuntu, in build/
  tarball      the program for any other Linux, with an installer, in build/
  zip          the program in one archive, for Windows and macOS, in build/
  wheel        what pip installs, and the source archive, in build/
  checksums    build/SHA256SUMS, of what lies in build/ to be downloaded

  --again      with deb, tarball and zip: take the program that is in build/ already
"""
CHECKOUT = Path(__file__).resolve().parent.parent


TARGETS: dict[str, Callable[[Workshop], Path]] = {
    "pyinstaller": lambda workshop: workshop.program,
    "deb": build_deb,
    "tarball": build_tarball,
    "zip": build_zip,
    "wheel": build_wheel,
    "checksums": write_checksums,
}
NOT_FROZEN = {"wheel", "checksums"}


def main(argv: list[str]) -> int:
    """Build one target and return the exit code: 0 done, 1 a named failure, 2 wrong usage."""
    again = "--again" in argv
    targets = [argument for argument in argv if argument != "--again"]
    if len(targets) != 1 or targets[0] not in TARGETS:
        sys.stderr.write(USAGE)
        return 2
    workshop = Workshop(CHECKOUT)
    try:
        if not (targets[0] in NOT_FROZEN or (again and workshop.program.is_dir())):
            freeze(workshop)
        say(f"Built {TARGETS[targets[0]](workshop)}")
    except SetupFailedError as failure:
        say(str(failure))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
