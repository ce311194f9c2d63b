"""The page for a phone: one file that asks for nothing, in the session's words, with its sound."""

from __future__ import annotations

import errno
import gzip
import json
import re
from array import array
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast

import pytest
from msgspec.structs import replace

from hiptimer.audio.mixer import SAMPLE_RATE, Samples
from hiptimer.exports import page
from hiptimer.exports.luggage import Session
from hiptimer.files import NotWrittenError
from hiptimer.session.compiling import EVERY_DRILL, Compiler
from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import Settings, SoundMode
from hiptimer.storage.content import MotionFolder, read_library, read_phrases
from hiptimer.training.exercises import Pictures
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.language import install_language
from hiptimer.voice.workshop import VoiceWorkshop

FRAME = 576
"""Samples of a frame of MP3 at this rate."""
SVG = "http://www.w3.org/2000/svg"
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)


@dataclass(frozen=True)
class Clip:
    samples: Samples
    rate: int = SAMPLE_RATE

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


@dataclass
class Workshop:
    """Makes a clip of a second of everything that it is asked for."""

    clips: dict[str, Clip] = field(default_factory=dict)

    def prepare(self, texts: Sequence[str]) -> None:
        self.clips |= {text: Clip(array("h", [9000]) * SAMPLE_RATE) for text in texts}

    def clip(self, text: str) -> Clip | None:
        return self.clips.get(text)

    def settled(self, texts: Sequence[str]) -> int:
        return len(texts)

    def wait_for_news(self, seconds: float) -> None: ...
    def problems(self) -> list[str]:
        return []

    def close(self) -> None: ...


class Found(HTMLParser):
    """The elements of a page, each with its attributes and its text, and the policy."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.texts.setdefault(self._key, []).append("")

    def handle_data(self, data: str) -> None:
        if self.elements:
            self.texts.setdefault(self._key, [""])[-1] += data

    @property
    def _key(self) -> str:
        tag, attributes = self.elements[-1]
        return attributes.get("id", tag)

    @property
    def policy(self) -> str:
        metas = (each for tag, each in self.elements if tag == "meta")
        return next(each["content"] for each in metas if "http-equiv" in each)

    def json(self, name: str) -> Any:
        return json.loads(self.texts[name][0])


Pack = Callable[..., Session]


@pytest.fixture
def pack(qapp: object, assets: Path):
    """Packs a routine in a language, with more or other fields."""

    def pack(
        routine: Routine | str = "desk-reset",
        language: Language = Language.ENGLISH,
        *,
        library: Library | None = None,
        known: object = EVERY_DRILL,
        **more: object,
    ) -> Session:
        library = library or read_library(assets, language)
        phrases = read_phrases(assets, language)
        settings = cast("Settings", more.pop("settings", Settings()))
        found = library.routine(routine) if isinstance(routine, str) else routine
        compiler = Compiler(library, phrases, settings.session, known)  # type: ignore[arg-type] - a test's own keyword
        values: dict[str, Any] = {
            "plan": compiler.plan(found, Side.LEFT),
            "routine": found,
            "library": library,
            "phrases": phrases,
            "settings": settings,
            "language": language,
            "made": datetime(2026, 12, 1, tzinfo=UTC),
            "motion": lambda _exercise: None,
            "own_picture": lambda _name: None,
            "open_workshop": lambda _processes: cast("VoiceWorkshop", Workshop()),
            "begin_drawing": lambda: install_language(language, assets / "window"),
            "share": lambda _path: None,
        }
        return Session(**cast("dict[str, Any]", values | more))

    yield pack
    install_language(Language.ENGLISH, assets / "window")


def ignore(_share: float) -> None: ...


def written(luggage: Session, folder: Path) -> str:
    path = folder / "session.html"
    page.write(luggage, path, ignore)
    assert list(folder.iterdir()) == [path]
    return path.read_text(encoding="utf-8")


def silent() -> Settings:
    return Settings().heard_as(SoundMode.SILENT)


def test_it_asks_for_nothing(pack: Pack, tmp_path: Path) -> None:
    text = written(pack(), tmp_path)
    for tag, attributes in Found(text).elements:
        assert not attributes.keys() & {"srcset", "data", "action", "style", "onclick"}, tag
        links = [attributes[name] for name in ("href", "src") if attributes.get(name)]
        assert all(each.startswith("data:") for each in links), tag
    outside = text.replace(SVG, "")
    assert not re.search(r"https?:|//[\w-]+\.|url\(|@import|\bfetch\(|XMLHttp|import\(", outside)


def test_its_policy_lets_it_run_its_own_script_and_load_nothing_else(
    pack: Pack, tmp_path: Path
) -> None:
    text = written(pack(settings=silent()), tmp_path)
    found = Found(text)
    rules = dict(each.split(" ", 1) for each in found.policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["media-src"] == "blob:"
    assert rules["img-src"] == "data:"
    for kind, name in {"style-src": "style", "script-src": "script"}.items():
        (own,) = re.findall(f"<{name}>(.*?)</{name}>", text, re.DOTALL)
        assert rules[kind] == f"'sha256-{b64encode(sha256(own.encode()).digest()).decode()}'"


def test_each_step_has_the_times_of_the_plan_and_the_words_of_the_player(
    pack: Pack, tmp_path: Path
) -> None:
    luggage = pack()
    steps = Found(written(luggage, tmp_path)).json("data")["steps"]
    plan, library = luggage.plan, luggage.library
    assert [each["start"] for each in steps] == list(plan.starts)
    assert [each["seconds"] for each in steps] == [each.seconds for each in plan.steps]
    for shown, step in zip(steps, plan.steps, strict=True):
        assert shown["kind"] == step.kind
        if step.kind is StepKind.WORK:
            assert shown["title"] == library.exercise(step.exercise).name
        ends = shown["start"] + shown["seconds"]
        assert all(shown["start"] <= at <= ends for at, _ in shown["heard"])
        assert (
            len(shown["sides"])
            == len(shown["badges"])
            == (2 if step.reps and step.alternates else 1)
        )
    heard = [text for each in steps for _, text in each["heard"]]
    assert len(heard) > len(plan.steps) / 4


def test_without_a_voice_each_cue_is_there_at_once(pack: Pack, tmp_path: Path) -> None:
    steps = Found(written(pack(settings=silent()), tmp_path)).json("data")["steps"]
    assert not any(each["heard"] for each in steps)
    assert all(each["cue"] for each in steps if each["kind"] == "work")


def test_its_sound_is_as_long_as_the_plan(pack: Pack, tmp_path: Path) -> None:
    luggage = pack()
    found = Found(written(luggage, tmp_path))
    sound = gzip.decompress(b64decode(found.texts["sound"][0]))
    assert sound.startswith(b"\xff\xf3")
    seconds = len(sound) * 8 / (page.KILOBITS * 1000)
    assert luggage.plan.seconds + 0.05 < seconds < luggage.plan.seconds + 0.15


def test_where_nothing_is_to_be_heard_there_is_no_sound(pack: Pack, tmp_path: Path) -> None:
    def fails(_processes: int) -> VoiceWorkshop:
        raise AssertionError("no voice is wanted")

    found = Found(written(pack(settings=silent(), open_workshop=fails), tmp_path))
    assert "sound" not in found.texts


@pytest.mark.parametrize("language", list(Language))
def test_it_speaks_the_language_of_the_session(
    pack: Pack, tmp_path: Path, language: Language
) -> None:
    luggage = pack(language=language, settings=silent())
    found = Found(written(luggage, tmp_path))
    assert dict(found.elements)["html"] == {"lang": language.value}
    texts = found.json("data")["texts"]
    english = Found(page.page_of(pack(settings=silent()), (), b"", ignore)).json("data")["texts"]
    same = {key for key, words in texts.items() if words == english[key]}
    may_be_same = {"start", "pause", "timeline", "drill"}
    assert same == set(texts) if language is Language.ENGLISH else same <= may_be_same
    assert luggage.plan.name in found.texts["title"][0]


def test_the_routine_can_be_read_where_nothing_plays_it(pack: Pack, tmp_path: Path) -> None:
    luggage = pack(settings=silent())
    text = written(luggage, tmp_path)
    listed = text[: text.index('<main id="session"')]
    for name in {luggage.library.exercise(step.exercise).name for step in luggage.plan.steps}:
        assert f". {name} <span>" in listed
    assert "<noscript>" in listed
    assert "<details open>" in listed
    assert '<button id="start" class="primary" type="button" hidden>' in listed


HOSTILE = "</script><script>alert(1)</script>\"'&<!--{{data}}{{policy}}"


def with_own_drill(library: Library, name: str, pictures: Pictures | None = None) -> Library:
    own = replace(library.exercise("pigeon-pose"), id="my-own", name=name, pictures=pictures)
    routine = replace(
        library.routine("desk-reset"), id="my-own", name=name, items=(RoutineItem("my-own"),)
    )
    return replace(
        library,
        exercises={**library.exercises, own.id: own},
        routines={**library.routines, routine.id: routine},
    )


def test_a_name_cannot_leave_its_place(pack: Pack, tmp_path: Path, library: Library) -> None:
    usual = Found(written(pack(settings=silent()), tmp_path))
    hostile = with_own_drill(library, HOSTILE)
    found = Found(written(pack("my-own", library=hostile, settings=silent()), tmp_path))

    def count(each: Found) -> list[str]:
        return sorted(tag for tag, _ in each.elements if tag in {"script", "style", "meta", "main"})

    assert count(found) == count(usual)
    assert found.json("data")["drillNames"] == [HOSTILE]
    assert found.policy.count("sha256-") == 2
    (title,) = found.texts["title"][:1]
    assert title.strip() == HOSTILE


def test_a_persons_own_picture_is_in_it(pack: Pack, tmp_path: Path, library: Library) -> None:
    own = with_own_drill(library, "Mine", Pictures(right="mine.png", mirrored=True))
    luggage = pack("my-own", library=own, own_picture={"mine.png": PIXEL}.get, settings=silent())
    data = Found(written(luggage, tmp_path)).json("data")
    assert data["pictures"] == [f"data:image/png;base64,{b64encode(PIXEL).decode()}"]
    flipped = {
        step.side: place for step, place in zip(luggage.plan.steps, data["places"], strict=True)
    }
    assert flipped == {Side.LEFT: [0, True], Side.RIGHT: [0, False]}


def test_a_picture_that_is_gone_leaves_the_words(
    pack: Pack, tmp_path: Path, library: Library
) -> None:
    own = with_own_drill(library, "Mine", Pictures(right="mine.png"))
    data = Found(written(pack("my-own", library=own, settings=silent()), tmp_path)).json("data")
    assert data["pictures"] == []
    assert all(place == [-1, False] for place in data["places"])
    assert all(len(each["told"]) > 1 for each in data["steps"])


class CancelledError(Exception):
    """A person has changed their mind."""


@pytest.mark.parametrize("limit", [0.0, 0.3, 0.6, 0.95])
def test_who_cancels_has_nothing_of_it(pack: Pack, tmp_path: Path, limit: float) -> None:
    def progress(share: float) -> None:
        if share >= limit:
            raise CancelledError

    with pytest.raises(CancelledError):
        page.write(pack(), tmp_path / "session.html", progress)
    assert not list(tmp_path.iterdir())


def test_progress_goes_from_nothing_to_all_and_never_back(pack: Pack, tmp_path: Path) -> None:
    shares: list[float] = []
    page.write(pack(), tmp_path / "session.html", shares.append)
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.5
    assert shares[-1] == pytest.approx(1.0)


def test_a_full_disk_is_named_and_the_older_page_stays(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "session.html"
    path.write_text("an older one")

    def is_full(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", is_full)
    with pytest.raises(NotWrittenError, match=r"session\.html .*No space left on device"):
        page.write(pack(settings=silent()), path, ignore)
    assert path.read_text() == "an older one"
    assert list(tmp_path.iterdir()) == [path]


def test_with_figure_and_sound_it_stays_small_enough_to_be_mailed(
    pack: Pack, tmp_path: Path, assets: Path
) -> None:
    desk = read_library(assets).routine("desk-reset")
    alone = replace(desk, items=(RoutineItem("butterfly-stretch"),))
    luggage = pack(alone, motion=MotionFolder(assets / "motions").motion)
    text = written(luggage, tmp_path)
    assert all(each["drawn"] for each in Found(text).json("data")["steps"])
    without = len(page.page_of(replace(luggage, motion=lambda _exercise: None), (), b"", ignore))
    assert len(text) - without < 4_500 * luggage.plan.seconds  # the longest preset has 37 minutes
