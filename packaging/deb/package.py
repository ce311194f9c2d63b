"""Makes the package for Debian and Ubuntu from the frozen program.

Who maintains it is read from DEBFULLNAME and DEBEMAIL, as all of Debian's own tools do.
"""

import io
import os
import platform
import re
import shutil
import tarfile
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory
from textwrap import fill
from xml.etree import ElementTree as ET

from build_steps.freezing import Workshop, size_of
from build_steps.left_out import BUNDLED_FROM_THE_SYSTEM
from desktop.tree import APP_ID, VARIABLE, lay_out, owned_by_root, packed_text
from setup.needs import QT_LIBRARIES, WAYLAND_LIBRARIES, X11_LIBRARIES, Need
from setup.programs import call, say

# TO BE FILLED IN by whoever publishes, here or in DEBEMAIL: this address reaches nobody.
MAINTAINER = ("The HipTimer project", "hiptimer@localhost")
CHANGE = re.compile(r"^- (.+)$", re.MULTILINE)
# What every Linux has, and a package has to name all the same.
EVERYWHERE = (
    Need("libgcc_s.so.1", "libgcc-s1", "libgcc"),
    Need("libstdc++.so.6", "libstdc++6", "libstdc++"),
    Need("libz.so.1", "zlib1g", "zlib"),
    Need("libzstd.so.1", "libzstd1", "libzstd"),
)


def build_deb(workshop: Workshop) -> Path:
    """Make the package of the frozen program and return its file.

    Raises:
        SetupFailedError: dpkg-deb failed.
    """
    package = workshop.folder / f"hiptimer_{workshop.version}_{architecture()}.deb"
    with TemporaryDirectory(dir=workshop.folder) as folder:
        root = Path(folder) / "root"
        root.mkdir(mode=0o755)
        lay_out(root / "usr", workshop.program, workshop.checkout)
        lay_out_papers(root / "usr" / "share", workshop)
        website = os.environ.get(VARIABLE, "").rstrip("/")
        text = (workshop.checkout / "packaging" / "deb" / "control").read_text(encoding="utf-8")
        control = Template(text).substitute(
            version=workshop.version,
            architecture=architecture(),
            maintainer=maintainer(),
            homepage=f"Homepage: {website}\n" if website else "",
            size=size_of(root) // 1024,
            depends=", ".join(system_packages(workshop.program)),
        )
        (root / "DEBIAN").mkdir(mode=0o755)
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        say("Packing (half a minute)…")
        if shutil.which("dpkg-deb"):
            call(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package])
        else:
            package.write_bytes(packed(root))
    return package


def lay_out_papers(share: Path, workshop: Workshop) -> None:
    """Lay out what a Debian package has to tell: licences, changes, what lintian may not mind."""
    packaging = workshop.checkout / "packaging"
    papers, overrides = share / "doc" / "hiptimer", share / "lintian" / "overrides"
    for folder in (papers, overrides):
        folder.mkdir(parents=True)
    shutil.copyfile(packaging / "deb" / "copyright", papers / "copyright")
    shutil.copyfile(packaging / "deb" / "lintian-overrides", overrides / "hiptimer")
    metainfo = packaging / "desktop" / f"{APP_ID}.metainfo.xml"
    released = {
        each.get("version", ""): datetime.fromisoformat(each.get("date", "")).replace(tzinfo=UTC)
        for each in ET.parse(metainfo).iterfind("releases/release")  # noqa: S314 - our own file
    }
    changes = (packaging / "CHANGELOG.md").read_text(encoding="utf-8")
    text = debian_changelog(changes, released, maintainer())
    (papers / "changelog.gz").write_bytes(packed_text(text))


def maintainer(environment: Mapping[str, str] = os.environ) -> str:
    """Return who is to be written to about the package."""
    name, address = MAINTAINER
    name, address = environment.get("DEBFULLNAME", name), environment.get("DEBEMAIL", address)
    return f"{name} <{address}>"


def debian_changelog(changes: str, released: Mapping[str, datetime], by: str) -> str:
    """Return what changed, in each version that was released, as Debian writes it."""
    texts: dict[str, str] = dict(
        re.findall(r"^## ([\d.]+)\n(.*?)(?=^## |\Z)", changes, re.MULTILINE | re.DOTALL)
    )
    entries: list[str] = []
    for version, date in released.items():
        lines = [
            fill(each, 78, initial_indent="  * ", subsequent_indent="    ")
            for each in CHANGE.findall(texts[version])
        ]
        head = f"hiptimer ({version}) stable; urgency=medium"
        foot = f" -- {by}  {format_datetime(date)}"
        entries.append("\n".join((head, "", *lines, "", foot, "")))
    return "\n".join(entries)


def architecture() -> str:
    """Return what Debian calls this computer's kind of processor."""
    machine = platform.machine()
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)


def system_packages(program: Path) -> list[str]:
    """Return the packages with the libraries that the program asks for and does not bring."""
    every = (*EVERYWHERE, *QT_LIBRARIES, *X11_LIBRARIES, *WAYLAND_LIBRARIES)
    own = {pattern.removesuffix(".*") for pattern in BUNDLED_FROM_THE_SYSTEM}
    foreign = [need for need in every if need.name.rpartition(".so")[0] + ".so" not in own]
    return sorted({need.apt for need in asked_for(program, foreign)})


def asked_for(program: Path, needs: Iterable[Need]) -> list[Need]:
    """Return those whose library some file of the program names, as the loader would read it."""
    left = {b"\0" + need.name.encode() + b"\0": need for need in needs}
    found: list[bytes] = []
    for file in program.rglob("*"):
        if file.is_symlink() or not (file.name == "hiptimer" or ".so" in file.name):
            continue
        content = file.read_bytes() if file.is_file() else b""
        found += [mark for mark in left if mark in content and mark not in found]
    return [left[mark] for mark in found]


def packed(root: Path) -> bytes:
    """Return a .deb without dpkg-deb: an ar archive of two tar archives."""
    control = archive_of(root / "DEBIAN", ".")
    data = archive_of(root / "usr", "./usr")
    parts = {"debian-binary": b"2.0\n", "control.tar.xz": control, "data.tar.xz": data}
    return b"!<arch>\n" + b"".join(ar_member(name, part) for name, part in parts.items())


def archive_of(folder: Path, name: str) -> bytes:
    """Return the folder as a compressed tar archive that belongs to root."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:xz", format=tarfile.GNU_FORMAT) as archive:
        archive.add(folder, name, filter=owned_by_root)
    return buffer.getvalue()


def ar_member(name: str, data: bytes) -> bytes:
    """Return one member of an ar archive: a head of 60 letters, then the data, even in length."""
    head = f"{name:<16}{int(time.time()):<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n"
    return head.encode() + data + b"\n" * (len(data) % 2)
