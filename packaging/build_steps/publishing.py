"""Makes what is put up for download besides Linux packages: wheel, source, archive, checksums."""

import hashlib
import os
import platform
import sys
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from build_steps.freezing import Workshop, prepare_venv
from setup.programs import SetupFailedError, call, say
from setup.venv import interpreter

DOWNLOADS = ("*.whl", "*.tar.gz", "*.tar.xz", "*.deb", "*.zip", "*.exe", "*.dmg")
SYSTEMS = {"win32": "windows", "darwin": "macos"}


def build_wheel(workshop: Workshop) -> Path:
    """Make the wheel and the source archive, and return the wheel's file.

    Raises:
        SetupFailedError: hatchling or the compiler of translations failed.
    """
    prepare_venv(workshop)
    targets = ("-t", "sdist", "-t", "wheel", "-d", workshop.folder)
    call(
        [interpreter(workshop.venv), "-P", "-m", "hatchling", "build", *targets],
        cwd=workshop.checkout,
    )
    return workshop.folder / f"hiptimer-{workshop.version}-py3-none-any.whl"


def build_zip(workshop: Workshop) -> Path:
    """Make one archive of the frozen program, with what may be run still so, and return its file.

    Raises:
        SetupFailedError: the program is not there.
    """
    app = workshop.folder / "HipTimer.app"
    program = app if sys.platform == "darwin" else workshop.program
    if not program.is_dir():
        raise SetupFailedError(f"There is no {program}.")
    system = SYSTEMS.get(sys.platform, sys.platform)
    name = f"hiptimer-{workshop.version}-{system}-{platform.machine().lower()}.zip"
    say("Packing (half a minute)…")
    with ZipFile(workshop.folder / name, "w", ZIP_DEFLATED) as archive:
        for parent, folders, files in os.walk(program):
            linked = [each for each in folders if Path(parent, each).is_symlink()]
            for each in sorted([*files, *linked]):
                pack(archive, Path(parent, each), program.parent)
    return workshop.folder / name


def pack(archive: ZipFile, path: Path, below: Path) -> None:
    """Add a file, or a link as a link, with its rights: zipfile alone keeps neither."""
    member = ZipInfo(path.relative_to(below).as_posix(), (1980, 1, 1, 0, 0, 0))
    member.compress_type = ZIP_DEFLATED
    member.external_attr = path.lstat().st_mode << 16
    content = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
    archive.writestr(member, content)


def write_checksums(workshop: Workshop, environment: Mapping[str, str] = os.environ) -> Path:
    """Write SHA256SUMS of all that is to be downloaded, as `sha256sum --check` reads it.

    Raises:
        SetupFailedError: there is nothing, or a release is made of a tag of another version.
    """
    tag = environment.get("GITHUB_REF_NAME", "")
    if environment.get("GITHUB_REF_TYPE") == "tag" and tag != f"v{workshop.version}":
        raise SetupFailedError(f"The tag is {tag} and the version {workshop.version}.")
    files = sorted(file for pattern in DOWNLOADS for file in workshop.folder.glob(pattern))
    if not files:
        raise SetupFailedError(f"There is nothing to download in {workshop.folder}.")
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    sums = workshop.folder / "SHA256SUMS"
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return sums
