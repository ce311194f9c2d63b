"""Gathers what is said of others' works: who they are, their licences and the texts.

`.venv/bin/python packaging/licences/gather.py` writes THIRD-PARTY.txt from the installed packages'
own metadata, for every system; freezing calls it for what is in that one program.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOTICES = HERE / "THIRD-PARTY.txt"
RUN = HERE.parent / "setup" / "pins" / "run.txt"
LICENCE_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|ofl)[^/]*$")
LIBRARY_DOCUMENTS = Path("/usr/share/doc")


@dataclass(frozen=True)
class Known:
    """What a package's metadata leaves out. `texts` are files in `texts/`, all that it needs."""

    licence: str = ""
    source: str = ""
    remark: str = ""
    texts: tuple[str, ...] = ()


QT = Known(
    "LGPL-3.0-only",
    remark="What Qt holds of others: https://doc.qt.io/qt-6/licenses-used-in-qt.html",
    texts=("LGPL-3.0", "GPL-3.0"),
)
PYWIN32 = Known(
    "BSD-3-Clause AND MIT AND HPND", "https://github.com/mhammond/pywin32", texts=("pywin32",)
)
PYOBJC = Known("MIT", "https://github.com/ronaldoussoren/pyobjc", texts=("pyobjc",))
KNOWN = {
    "comtypes": Known("MIT", "https://github.com/enthought/comtypes", texts=("comtypes",)),
    "espeakng-loader": Known(
        "GPL-3.0-or-later",
        "https://github.com/espeak-ng/espeak-ng",
        "eSpeak NG, and under MIT what loads it: https://github.com/thewh1teagle/espeakng-loader",
        ("GPL-3.0",),
    ),
    "font-manrope": Known("OFL-1.1", "https://github.com/sharanda/manrope"),
    "lameenc": Known(
        remark="With LAME, which is under LGPL-2.0-or-later: https://lame.sourceforge.io"
    ),
    "miniaudio": Known(remark="With David Reid's miniaudio and Sean Barrett's stb_vorbis."),
    "py-nanotts": Known(
        "Apache-2.0",
        "https://android.googlesource.com/platform/external/svox",
        "Pico, which is SVOX AG's, of 2008 and 2009.",
    ),
    "pyinstaller": Known(
        source="https://github.com/pyinstaller/pyinstaller",
        remark="Of it, the program's first few instructions; its exception allows any licence.",
    ),
    "pyobjc-core": PYOBJC,
    "pyobjc-framework-cocoa": PYOBJC,
    "pypiwin32": PYWIN32,
    "pyside6-essentials": QT,
    "pywin32": PYWIN32,
    "shiboken6": QT,
}


@dataclass(frozen=True)
class Notice:
    """One work of others: `texts` are the licences as they came with it."""

    name: str
    version: str
    licence: str
    source: str
    remark: str
    texts: tuple[str, ...]


def main() -> int:
    """Write the notices for all systems."""
    NOTICES.write_text(written(notice(*pin) for pin in pinned().items()), encoding="utf-8")
    return 0


def pinned() -> dict[str, str]:
    """Return the packages that HipTimer runs with, on any system, and their versions."""
    text = RUN.read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w-]+)==([\w.]+)", text, re.MULTILINE))


def notice(name: str, version: str) -> Notice:
    """Return what is known of a package, from where it is installed or else from `KNOWN`.

    Raises:
        LookupError: nobody says under which licence it is, or its text is nowhere.
    """
    known = KNOWN.get(name, Known())
    try:
        found = distribution(name)
    except PackageNotFoundError:
        found = None
    licence = known.licence or (said_licence(found) if found else "")
    source = known.source or (said_source(found) if found else "")
    texts = tuple(text_of(HERE / "texts" / f"{each}.txt") for each in known.texts)
    texts = texts or (licence_texts(found) if found else ())
    if not (licence and source and texts):
        raise LookupError(f"{name} has no licence, source or text: add it to {__file__}")
    return Notice(name, version, licence, source, known.remark, texts)


def said_licence(found: Distribution) -> str:
    """Return what its metadata calls its licence, or an empty string."""
    said = field(found, "License-Expression") or field(found, "License")
    # Some put the whole text there.
    return said.partition("\n")[0]


def field(found: Distribution, name: str) -> str:
    """Return what its metadata has there, or an empty string."""
    return (found.metadata.get_all(name) or [""])[0]


def said_source(found: Distribution) -> str:
    """Return where its metadata says it comes from, or an empty string."""
    pairs = (url.partition(", ") for url in found.metadata.get_all("Project-URL") or [])
    urls = {label.lower(): address for label, _, address in pairs}
    wanted = ("source", "source code", "repository", "homepage")
    addresses = [urls[label] for label in wanted if label in urls]
    return [*addresses, field(found, "Home-page")][0]


def licence_texts(found: Distribution) -> tuple[str, ...]:
    """Return the licences that came with it."""
    files = [each for each in found.files or [] if LICENCE_FILE.search(each.as_posix())]
    own = [each for each in files if ".dist-info" in each.as_posix()] or files
    paths = (Path(str(found.locate_file(each))) for each in own)
    return tuple(text_of(path) for path in paths if path.suffix not in {".py", ".pyc", ".pyi"})


def text_of(path: Path) -> str:
    """Return a text without the ends of lines that only some systems have."""
    return path.read_text(encoding="utf-8").strip("\n")


def frozen_notices(libraries: Iterable[str]) -> str:
    """Return the notices of a frozen program, from the environment that this runs in.

    Args:
        libraries: paths of the libraries that it holds, the system's own among them.

    Raises:
        LookupError: something in it has no licence.
    """
    notices = [
        notice(name, version)
        for name in (*pinned(), "pyinstaller")
        if (version := installed_version(name))
    ]
    python = Notice(
        "python",
        ".".join(str(part) for part in sys.version_info[:3]),
        "PSF-2.0",
        "https://www.python.org/downloads/source/",
        "",
        (python_licence(),),
    )
    of_the_system = [each for each in libraries if each.startswith(("/lib/", "/usr/lib/"))]
    return written([*notices, python, *library_notices(of_the_system)])


def installed_version(name: str) -> str:
    """Return the version, or an empty string where it is not installed."""
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return ""


def python_licence() -> str:
    """Return Python's licence, which lies beside its library, or on Windows above it.

    Raises:
        LookupError: it lies elsewhere.
    """
    library = Path(sysconfig.get_path("stdlib"))
    for folder in (library, library.parent):
        if (folder / "LICENSE.txt").is_file():
            return text_of(folder / "LICENSE.txt")
    raise LookupError(f"Python's licence is not where it usually is, in {library}")


def library_notices(libraries: Iterable[str]) -> list[Notice]:
    """Return what the system says of its libraries; nothing where it has no dpkg."""
    packages: dict[str, str] = {}
    for library in libraries if shutil.which("dpkg-query") else ():
        owners = subprocess.run(
            ["dpkg-query", "--search", f"*/{Path(library).name}"],
            check=False,
            capture_output=True,
            encoding="utf-8",
        ).stdout
        for owner in re.findall(r"^([^\s:]+)", owners, re.MULTILINE):
            packages[owner] = text_of(LIBRARY_DOCUMENTS / owner / "copyright")
    debian, remark = "https://packages.debian.org/", "Of the system that this was built on."
    return [
        Notice(name, "", "as its text says", f"{debian}{name}", remark, (text,))
        for name, text in sorted(packages.items())
    ]


def written(notices: Iterable[Notice]) -> str:
    """Return the file: a foreword, the list, and each text once with those that it is for."""
    every = list(notices)
    of_text: dict[str, list[str]] = {}
    for each in every:
        for text in each.texts:
            of_text.setdefault(text, []).append(each.name)
    parts = [text_of(HERE / "foreword.txt"), *map(entry, every)]
    line = "=" * 78
    for text, names in of_text.items():
        heading = textwrap.fill(f"For {', '.join(names)}:", 78)
        parts.append(f"{line}\n{heading}\n{line}\n\n{text}")
    return "\n\n".join(parts) + "\n"


def entry(each: Notice) -> str:
    """Return what the list says of one work."""
    head = f"{each.name} {each.version}".rstrip()
    lines = [head, f"  Licence: {each.licence}", f"  Source: {each.source}"]
    return "\n".join([*lines, *([f"  {each.remark}"] if each.remark else [])])


if __name__ == "__main__":
    sys.exit(main())
