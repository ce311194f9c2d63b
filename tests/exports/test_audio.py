"""The carrier of a session's sound: its chapters are the plan's, and so is what is heard."""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from math import sin
from operator import mul
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from mutagen.id3 import ID3
from mutagen.mp3 import MP3

from hiptimer.audio.device import miniaudio_offline
from hiptimer.audio.mixer import SAMPLE_RATE, Samples, frames_in
from hiptimer.exports import audio
from hiptimer.exports.luggage import Session
from hiptimer.files import NotWrittenError
from hiptimer.session.compiling import EVERY_DRILL, Compiler
from hiptimer.session.plan import Plan
from hiptimer.settings.settings import Settings
from hiptimer.storage.content import MotionFolder, read_library, read_phrases
from hiptimer.training.languages import Language
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sides import Side

Pack = Callable[..., Session]


class Tones:
    """A workshop whose words are tones."""

    def prepare(self, texts: Sequence[str]) -> None: ...

    def settled(self, texts: Sequence[str]) -> int:
        return len(texts)

    def clip(self, text: str) -> Tones:
        return self

    def problems(self) -> tuple[str, ...]:
        return ()

    def close(self) -> None: ...

    rate, seconds = SAMPLE_RATE, 0.3

    @property
    def samples(self) -> Samples:
        length = frames_in(self.seconds)
        return array(
            "h", [round(9_000 * sin(0.1 * at) * (1 - at / length)) for at in range(length)]
        )


def a_routine(**item: object) -> Routine:
    one = RoutineItem(**{"exercise": "pigeon-pose", "seconds": 10, **item})  # type: ignore[arg-type] - a test's own keywords
    two = RoutineItem(exercise="butterfly-stretch", seconds=10)
    return Routine(
        id="own",
        name="Short & süß",
        summary="s",
        when="w",
        moment=Moment.ANY_TIME,
        items=(one, two),
    )


@pytest.fixture(scope="module")
def pack(assets: Path) -> Pack:
    """Packs a routine, or the preset of that id, in a language."""

    def packed(wanted: Routine | str, language: Language = Language.ENGLISH) -> Session:
        library, phrases = read_library(assets, language), read_phrases(assets, language)
        routine = wanted if isinstance(wanted, Routine) else library.routine(wanted)
        settings = Settings()
        plan = Compiler(library, phrases, settings.session, EVERY_DRILL).plan(routine, Side.RIGHT)
        return Session(
            plan=plan,
            routine=routine,
            library=library,
            phrases=phrases,
            settings=settings,
            language=language,
            made=datetime(2026, 11, 30, tzinfo=UTC),
            motion=MotionFolder(assets / "motions").motion,
            own_picture=lambda _name: None,
            open_workshop=lambda _processes: Tones(),  # type: ignore[arg-type,return-value] - all that is asked of one
            begin_drawing=lambda: None,
            share=lambda _path: None,
        )

    return packed


def seconds_of_drills(plan: Plan) -> list[float]:
    """When each drill begins, counted another way than the carrier does."""
    elapsed, begins = 0.0, dict[int, float]()
    for step in plan.steps:
        begins.setdefault(step.item, elapsed)
        elapsed += step.seconds
    return [*begins.values()]


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN, Language.FRENCH])
def test_the_chapters_of_every_preset_are_its_drills(
    library, pack: Pack, language: Language
) -> None:
    for preset in library.routines:
        session = replace(pack(preset, language), motion=lambda _exercise: None)
        plan = session.plan
        read = ID3(io.BytesIO(audio.tag_of(session, session.laid())))
        chapters = [read[f"CHAP:{key}"] for key in read["CTOC:drills"].child_element_ids]

        begins = [round(1000 * each) for each in seconds_of_drills(plan)]
        assert [each.start_time for each in chapters] == begins
        assert [each.end_time for each in chapters] == [*begins[1:], round(1000 * plan.seconds)]
        drills = {step.item: session.library.exercises[step.exercise] for step in plan.steps}
        for chapter, drill in zip(chapters, drills.values(), strict=True):
            assert str(chapter.sub_frames["TIT2"]).startswith(drill.name)
        assert str(read["TIT2"]) == plan.name


def test_each_chapter_holds_what_is_said_in_it(pack: Pack) -> None:
    session = pack("desk-reset", Language.GERMAN)
    cues = session.laid()
    chapters = audio.chapters(session, cues)
    for cue in cues:
        (here,) = [each for each in chapters if each.begin <= cue.at < each.end] or chapters[-1:]
        assert cue.text in here.text


def test_a_drill_of_one_side_says_which(pack: Pack) -> None:
    both, butterfly = audio.chapters(pack(a_routine()), ())
    left, _ = audio.chapters(pack(a_routine(right=0)), ())
    assert (both.title, butterfly.title) == ("Pigeon pose", "Butterfly stretch")
    assert left.title == "Pigeon pose, left leg in front"


def test_the_mp3_is_the_wav_with_a_cover(qapp, pack: Pack, tmp_path: Path) -> None:
    session, shares = pack(a_routine(), Language.GERMAN), list[float]()
    taken = audio.write(session, tmp_path / "session.MP3", shares.append)
    assert audio.write(session, tmp_path / "session.wav", lambda _share: None) == taken

    with wave.open(str(tmp_path / "session.wav")) as sound:
        plain = array("h", sound.readframes(sound.getnframes()))
    path = str(tmp_path / "session.MP3")
    heard = miniaudio_offline().decode_file(path, nchannels=1, sample_rate=SAMPLE_RATE).samples
    assert len(heard) == len(plain) == frames_in(session.plan.seconds)
    loudness = sum(map(mul, plain, plain)) * sum(map(mul, heard, heard))
    assert sum(map(mul, plain, heard)) / loudness**0.5 > 0.98
    assert (shares, shares[-1]) == (sorted(shares), 1.0)

    read: Any = MP3(tmp_path / "session.MP3")
    assert read.info.length == pytest.approx(session.plan.seconds, abs=0.001)
    assert str(read["TIT2"]) == "Short & süß"
    (cover,) = read.tags.getall("APIC")
    assert cover.data.startswith(b"\x89PNG")
    assert len(cover.data) < 150_000


def test_where_nothing_is_drawn_there_is_no_cover(pack: Pack) -> None:
    session = replace(pack(a_routine()), motion=lambda _exercise: None)
    assert audio.cover(session) == b""


def test_an_mp3_that_is_called_off_or_has_no_place_leaves_nothing(
    qapp, pack: Pack, tmp_path: Path
) -> None:
    def call_off(share: float) -> None:
        if share > audio.CLIPS_SHARE:
            raise KeyboardInterrupt

    session = pack(a_routine())
    with pytest.raises(KeyboardInterrupt):
        audio.write(session, tmp_path / "session.mp3", call_off)
    with pytest.raises(NotWrittenError, match=r"session\.mp3 could not be written"):
        audio.write(session, tmp_path / "no" / "session.mp3", lambda _share: None)
    assert list(tmp_path.iterdir()) == []
