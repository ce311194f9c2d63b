"""Lays HipTimer out as Linux has its programs: bin, lib and share below one folder.

AppStream takes nothing but addresses on the web. HIPTIMER_SOURCE names the place of the published
source, as it does for the wheel: "https://github.com/somebody/hiptimer".
"""

import gzip
import os
import shutil
import tarfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from build_steps.freezing import version_of

APP_ID = "app.hiptimer.HipTimer"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILES = {
    f"{APP_ID}.desktop": f"applications/{APP_ID}.desktop",
    f"{APP_ID}.metainfo.xml": f"metainfo/{APP_ID}.metainfo.xml",
    f"{APP_ID}.mime.xml": f"mime/packages/{APP_ID}.xml",
}
"""Where the files of packaging/desktop belong below share/."""

VARIABLE = "HIPTIMER_SOURCE"
BEFORE = "  <launchable"
"""The line of the metainfo before which they belong."""
SCREENSHOTS = (
    ("player-en-light.png", "Following a stretch: the figure, the side and the seconds left"),
    ("today-en-light.png", "Eight presets, one of them suggested, and the week so far"),
    ("history-light.png", "What was held on each side, week by week"),
    ("build-light.png", "Putting together a routine of one's own"),
)
"""Names of pictures, and what they show."""


def lay_out(prefix: Path, program: Path, checkout: Path) -> None:
    """Fill the new folder `prefix` with the frozen `program` and what tells the desktop of it."""
    shutil.copytree(program, prefix / "lib" / "hiptimer", symlinks=True)
    start = prefix / "bin" / "hiptimer"
    start.parent.mkdir()
    start.symlink_to("../lib/hiptimer/hiptimer")
    for source, destination in desktop_files(checkout).items():
        place = prefix / "share" / destination
        place.parent.mkdir(parents=True, exist_ok=True)
        if source.name.endswith(".metainfo.xml"):
            place.write_text(metainfo(source, version_of(checkout)), encoding="utf-8")
        else:
            shutil.copyfile(source, place)
    manual = prefix / "share" / "man" / "man1" / "hiptimer.1.gz"
    manual.parent.mkdir(parents=True)
    page = checkout / "packaging" / "desktop" / "hiptimer.1"
    manual.write_bytes(packed_text(page.read_text(encoding="utf-8")))
    make_readable(prefix)
    (prefix / "lib" / "hiptimer" / "hiptimer").chmod(0o755)


def desktop_files(checkout: Path) -> dict[Path, str]:
    """Return what the desktop reads, and where that belongs below share/."""
    icons = checkout / "assets" / "icons"
    files = {checkout / "packaging" / "desktop" / name: place for name, place in FILES.items()}
    for size in SIZES:
        place = f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png"
        files[icons / f"hiptimer-{size}.png"] = place
    files[icons / "hiptimer.svg"] = f"icons/hicolor/scalable/apps/{APP_ID}.svg"
    return files


def packed_text(text: str) -> bytes:
    """Return a text as Linux keeps what is seldom read: small, and the same whenever it is made."""
    return gzip.compress(text.encode(), 9, mtime=0)


def make_readable(folder: Path) -> None:
    """Let everyone read it, whatever the mask of who builds, and nothing of it be a program yet."""
    for parent, _, names in os.walk(folder):
        Path(parent).chmod(0o755)
        for name in names:
            file = Path(parent, name)
            if not file.is_symlink():
                file.chmod(0o644)


def owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out of an archive who built it."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def metainfo(source: Path, version: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return the text of the metainfo in `source`, with all addresses if one is given."""
    text = source.read_text(encoding="utf-8")
    website = escape(environment.get(VARIABLE, "").rstrip("/"))
    if not website:
        return text
    pictures = f"{website}/raw/v{version}/packaging/pictures"
    shown = "".join(
        f"    <screenshot{kind}>\n      <caption>{escape(caption)}</caption>\n"
        f'      <image type="source">{pictures}/{name}</image>\n    </screenshot>\n'
        for kind, (name, caption) in zip((' type="default"', "", "", ""), SCREENSHOTS, strict=True)
    )
    urls = {"homepage": website, "bugtracker": f"{website}/issues", "vcs-browser": website}
    addresses = "".join(f'  <url type="{kind}">{url}</url>\n' for kind, url in urls.items())
    screenshots = f"  <screenshots>\n{shown}  </screenshots>\n"
    return text.replace(BEFORE, f"{addresses}{screenshots}{BEFORE}", 1)
