"""The metainfo as it is packed: with a homepage and screenshots, where a website is named.

AppStream takes nothing but addresses on the web. HIPTIMER_WEBSITE names the place below which the
pictures of packaging/pictures can be had, such as "https://somewhere.example/hiptimer".
"""

import os
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

VARIABLE = "HIPTIMER_WEBSITE"
BEFORE = "  <launchable"
SCREENSHOTS = (
    ("player-en-light.png", "Following a stretch: the figure, the side and the seconds left"),
    ("today-en-light.png", "Eight presets, one of them suggested, and the week so far"),
    ("history-light.png", "What was held on each side, week by week"),
    ("build-light.png", "Putting together a routine of one's own"),
)
"""Names of pictures, and what they show."""


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
