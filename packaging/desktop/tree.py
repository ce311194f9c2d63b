"""Lays HipTimer out as Linux has its programs: bin, lib and share below one folder.

AppStream takes nothing but addresses on the web for pictures. HIPTIMER_WEBSITE names the place
below which those of packaging/pictures can be had, such as "https://somewhere.example/hiptimer".
"""

import os
import shutil
import tarfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

APP_ID = "app.hiptimer.HipTimer"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILES = {
    f"{APP_ID}.desktop": f"applications/{APP_ID}.desktop",
    f"{APP_ID}.metainfo.xml": f"metainfo/{APP_ID}.metainfo.xml",
    f"{APP_ID}.mime.xml": f"mime/packages/{APP_ID}.xml",
}
"""Where the files of packaging/desktop belong below share/."""

VARIABLE = "HIPTIMER_WEBSITE"
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
            place.write_text(metainfo(source), encoding="utf-8")
        else:
            shutil.copyfile(source, place)
    make_readable(prefix)


def desktop_files(checkout: Path) -> dict[Path, str]:
    """Return what the desktop reads, and where that belongs below share/."""
    icons = checkout / "assets" / "icons"
    files = {checkout / "packaging" / "desktop" / name: place for name, place in FILES.items()}
    for size in SIZES:
        place = f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png"
        files[icons / f"hiptimer-{size}.png"] = place
    files[icons / "hiptimer.svg"] = f"icons/hicolor/scalable/apps/{APP_ID}.svg"
    return files


def make_readable(folder: Path) -> None:
    """Let everyone read it, whatever the mask of who builds."""
    for parent, _, names in os.walk(folder):
        Path(parent).chmod(0o755)
        for name in names:
            file = Path(parent, name)
            if not file.is_symlink():
                file.chmod(0o755 if os.access(file, os.X_OK) else 0o644)


def owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out of an archive who built it."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def metainfo(source: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the text of the metainfo in `source`, with what a website gives if there is one."""
    text = source.read_text(encoding="utf-8")
    website = environment.get(VARIABLE, "").rstrip("/")
    if not website:
        return text
    shown = "".join(
        f"    <screenshot{kind}>\n      <caption>{escape(caption)}</caption>\n"
        f'      <image type="source">{escape(website)}/{name}</image>\n    </screenshot>\n'
        for kind, (name, caption) in zip((' type="default"', "", "", ""), SCREENSHOTS, strict=True)
    )
    homepage = f'  <url type="homepage">{escape(website)}</url>\n'
    screenshots = f"  <screenshots>\n{shown}  </screenshots>\n"
    return text.replace(BEFORE, f"{homepage}{screenshots}{BEFORE}", 1)
