"""The carrier of a session as one page for a browser: figure, words and sound, and no request.

The page has no network: its policy lets it load nothing but what is in it.
"""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hiptimer.exports.luggage import Progress, Session
from hiptimer.files import whole_file
from hiptimer.messages import Message
from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.session.time_text import as_clock
from hiptimer.settings.settings import SoundMode
from hiptimer.storage.places import assets_folder
from hiptimer.training.routines import Occasion

if TYPE_CHECKING:
    from hiptimer.exports.audio import Spoken
    from hiptimer.session.laying import LaidCue

CARRIER = Carrier(
    key="page",
    kinds={".html": Message("Web page")},
    called=Message("Phone page"),
    good_for=Message("Follow it on your phone"),
    icon="PHONE",
    help="ROUTINE as one page that plays in a browser, with figure and sound",
    is_quick=False,
)
CLIPS_SHARE, SOUND_SHARE = 0.4, 0.7
"""Of the work, where the clips are made and where all sound is."""
KILOBITS = 32
"""A second. At a constant rate a browser finds each second of it; silence packs well."""
SCRIPTS = ("session.js", "clock.js", "landscape.js", "dial.js", "figure.js", "player.js")
PLACE = re.compile(r"\{\{(\w+)\}\}")


def write(luggage: Session, path: Path, progress: Progress) -> Taken:
    """Write a session as an HTML file. Raises `NotWrittenError`."""
    from hiptimer.exports.audio import spoken

    unspoken, problems, sound = (), (), b""
    if luggage.settings.sound_mode is SoundMode.SILENT:
        laid = luggage.laid()
    else:
        with spoken(luggage, lambda share: progress(CLIPS_SHARE * share)) as said:
            laid, unspoken, problems = said.cues, said.unspoken, said.problems
            begin, room = CLIPS_SHARE, SOUND_SHARE - CLIPS_SHARE
            sound = _encoded(luggage, said, lambda share: progress(begin + room * share))
    page = page_of(
        luggage, laid, sound, lambda share: progress(SOUND_SHARE + (1 - SOUND_SHARE) * share)
    )
    with whole_file(path) as part:
        part.write_bytes(page.encode())
    amount = Message("{length}", length=as_clock(round(luggage.plan.seconds)))
    return Taken(amount, unspoken=unspoken, problems=problems)


def page_of(luggage: Session, laid: Sequence[LaidCue], sound: bytes, progress: Progress) -> str:
    """The page of a session whose cues are `laid` and whose `sound` is an MP3 file, or empty."""
    from hiptimer.exports import page_words
    from hiptimer.exports.page_figure import figure_data
    from hiptimer.ui.figure.export import drawing_without_window

    with drawing_without_window():
        luggage.begin_drawing()
        has_figure = page_words.has_figure(luggage)
        pictures, places = page_words.pictures_of(luggage, has_figure)
        texts = page_words.texts_of()
        figure = figure_data(luggage.plan, luggage.motion, progress)
        progress(1.0)
        data = {
            "steps": page_words.steps_of(luggage, laid, has_figure),
            "drillNames": page_words.drill_names(luggage),
            "texts": texts,
            "pictures": pictures,
            "places": places,
        }
        style, script = _style(luggage), _script()
        return _filled(
            _asset("page.html"),
            {
                "language": luggage.language.value,
                "title": escape(luggage.plan.name),
                "policy": escape(_policy(style, script)),
                "icon": _icon(),
                "style": style,
                "script": script,
                "data": _json(data),
                "figure": _json(figure),
                "sound": _embedded(sound),
                **_outline(luggage),
                **{each: escape(texts[each]) for each in IN_PAGE},
            },
        )


IN_PAGE = (
    *("start", "howItGoes", "noScript", "soundOff", "fullScreen", "timeline"),
    *("back", "skip", "kind", "again"),
)


def _filled(template: str, texts: Mapping[str, str]) -> str:
    """`template` with each {{name}} filled in; what was filled in is not looked at again."""
    return PLACE.sub(lambda found: texts[found[1]], template)


def _outline(luggage: Session) -> dict[str, str]:
    """The routine to read, where nothing plays it, and before it is played."""
    from hiptimer.exports import page_words

    sheet = page_words.sheet(luggage)
    notes = (sheet.when, sheet.notes, page_words.on_both_sides(luggage, sheet))
    entries = (
        (f"{each.number}. {each.name}", each.dose, page_words.sentences(each))
        for each in sheet.entries
    )
    return {
        "facts": escape(f"{sheet.minutes} · {sheet.drills}"),
        "notes": "\n".join(f'<p class="note">{escape(each)}</p>' for each in notes if each),
        "list": "\n".join(
            f"<li><details open><summary>{escape(name)} <span>{escape(dose)}</span></summary>"
            + "".join(f"<p>{escape(each)}</p>" for each in told)
            + "</details></li>"
            for name, dose, told in entries
        ),
    }


def _json(data: object) -> str:
    """`data` as JSON that no sentence in it can leave: "<" is written as a number."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _embedded(sound: bytes) -> str:
    if not sound:
        return ""
    packed = b64encode(gzip.compress(sound, mtime=0)).decode()
    return f'<script type="text/plain" id="sound">{packed}</script>'


def _policy(style: str, script: str) -> str:
    """What the page may load: its own style and script, and what lies in it."""
    hashes = {
        kind: f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
        for kind, text in {"style-src": style, "script-src": script}.items()
    }
    allowed = {"default-src": "'none'", **hashes, "media-src": "blob:", "img-src": "data:"}
    allowed |= {"base-uri": "'none'", "form-action": "'none'"}
    return "; ".join(f"{kind} {what}" for kind, what in allowed.items())


def _style(luggage: Session) -> str:
    """The colours of the looks as the browser asks for them, and the style sheet."""
    from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT

    occasion = luggage.library.occasion(luggage.plan.routine)
    light, dark, strong = (_colours(each, occasion) for each in (LIGHT, DARK, HIGH_CONTRAST))
    return (
        f"{light}\n@media (prefers-color-scheme: dark) {{{dark}}}\n"
        f"@media (prefers-contrast: more) {{{strong}}}\n{_asset('page.css')}"
    )


def _colours(tokens: Any, occasion: Occasion) -> str:
    sky = tokens.sky(occasion)
    named = {name: getattr(tokens, name) for name in tokens.__struct_fields__}
    colours = {name: value for name, value in named.items() if isinstance(value, str)}
    colours |= {f"sky_{name}": getattr(sky, name) for name in sky.__struct_fields__}
    lines = (f"--{name.replace('_', '-')}:{value};" for name, value in colours.items())
    return f":root{{{''.join(lines)}}}"


def _script() -> str:
    return "\n".join(_asset(name) for name in SCRIPTS)


def _icon() -> str:
    drawn = (assets_folder() / "icons" / "hiptimer-small.svg").read_bytes()
    return f"data:image/svg+xml;base64,{b64encode(drawn).decode()}"


def _asset(name: str) -> str:
    return (assets_folder() / "page" / name).read_text(encoding="utf-8")


def _encoded(luggage: Session, said: Spoken, progress: Progress) -> bytes:
    """The session's sound as an MP3 file, as long as the plan."""
    from hiptimer.audio.onsets import Levels
    from hiptimer.exports.audio_file import sound_of
    from hiptimer.exports.mp3 import encoder

    seconds, settings = luggage.plan.seconds, luggage.settings
    levels = Levels.of(settings.voice, settings.sounds)
    lame = encoder(KILOBITS)
    blocks = sound_of(said.cues, seconds, said.workshop, progress, levels)
    sound = b"".join(bytes(lame.encode(block)) for block in blocks)
    return sound + bytes(lame.flush())
