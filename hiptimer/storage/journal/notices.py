"""What is to be said of a journal; of damage, it is kept beside the file until a window says it.

Whoever opens a damaged journal first repairs it, and that may be a command whose words nobody
reads. So the sentence lies beside the file that was set aside, as a text that a person can read.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import msgspec

from hiptimer.files import write_whole
from hiptimer.messages import NO_MESSAGE, Message, remade
from hiptimer.storage.journal.connecting import dated

PRINTED = ".printed.txt"
"""How the name of one ends that a command has said; a window says it all the same."""
STAMP = r"\d{4}-\d\d-\d\d-\d{6}-\d{6}"


def keep_notice(aside: Path, message: Message) -> None:
    """Keep what was done with the damaged file that is `aside` now, as far as that is possible.

    Below the sentence stands what the window needs to say it in another language.
    """
    parts = msgspec.json.encode((message.template, message.fields))
    with contextlib.suppress(OSError):
        write_whole(
            aside.with_suffix(".txt"), b"%b\n%b\n" % (message.encode(), parts), private=True
        )


def kept_notices(path: Path) -> list[Path]:
    """The notices about the journal at `path` that no window has shown yet, the oldest first."""
    name = re.compile(rf"damaged-{re.escape(path.stem)}-{STAMP}(\.printed)?\.txt")
    try:
        return sorted(each for each in path.parent.iterdir() if name.fullmatch(each.name))
    except OSError:
        return []


def pass_on_notices(path: Path, target: Path) -> None:
    """Let those who open the journal at `target` hear what was done with the one at `path`."""
    for each in kept_notices(path):
        with contextlib.suppress(OSError):
            write_whole(target.with_name(each.name), each.read_bytes(), private=True)
            each.unlink()


class Notices:
    """The messages about the journal at `path`, each once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._of_now: list[Message] = []
        self._printed: set[str] = set()

    def add(self, message: Message) -> None:
        """Something that was found just now."""
        self._of_now.append(message)

    def keep(self, message: Message) -> None:
        """Something that was found while nobody may be looking: a window says it later."""
        keep_notice(dated("damaged", self._path), message)

    def all(self) -> list[Message]:
        """What a window has to say."""
        kept = filter(None, map(_kept, kept_notices(self._path)))
        return list(dict.fromkeys((*kept, *self._of_now)))

    def unprinted(self) -> list[Message]:
        """What a command has to say, once; a window still says what is kept."""
        kept = [each for each in kept_notices(self._path) if not each.name.endswith(PRINTED)]
        found = dict.fromkeys((*map(_kept, kept), *self._of_now))
        for each in kept:
            with contextlib.suppress(OSError):
                each.rename(each.with_suffix(PRINTED))
        news = [each for each in found if each and each not in self._printed]
        self._printed.update(news)
        return news

    def forget(self) -> None:
        """A window has shown all of them."""
        self._of_now.clear()
        for each in kept_notices(self._path):
            with contextlib.suppress(OSError):
                each.unlink(missing_ok=True)


def _kept(notice: Path) -> Message:
    """What was kept; where it does not say how it was made, the text alone, as it stands there."""
    try:
        text = notice.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return NO_MESSAGE
    sentence, _, parts = text.partition("\n")
    with contextlib.suppress(msgspec.DecodeError):
        message = remade(*msgspec.json.decode(parts, type=tuple[str, dict[str, str | int]]))
        if message == sentence:
            return message
    return Message("{text}", text=text)
