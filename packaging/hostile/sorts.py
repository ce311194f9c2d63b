"""Every sort of file that HipTimer reads: a sound one, where it lies, and who reads it.

`read` gives, in a few words, what of the file is not in use, or nothing. It looks for itself, with
Python's own decoders, and so finds what HipTimer would keep silent about.
"""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing, nullcontext, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, cast
from unittest.mock import patch

import msgspec
from msgspec.structs import replace

from hiptimer import app, cli
from hiptimer.exports.journal_csv import csv_lines
from hiptimer.exports.journal_file import json_lines
from hiptimer.figure.motion import decode_motion, moment_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.weeks import Ways
from hiptimer.journal.records import PauseRecord, SessionRecord, SessionState, StepRecord
from hiptimer.ports.data import WindowPlace
from hiptimer.ports.reminders import ReminderMemory
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import Settings
from hiptimer.storage.content import (
    read_library,
    read_phrases,
    read_programme_rules,
    read_translations,
)
from hiptimer.storage.journal import open_journal
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.places import ChosenFolder, assets_folder
from hiptimer.storage.settings_file import RememberedFile, SettingsFile
from hiptimer.storage.sharing.shared_files import shared_bytes
from hiptimer.storage.unsaved_file import unsaved_drills, unsaved_routines
from hiptimer.training.drafts.drill import form_of
from hiptimer.training.drafts.routine import draft_of
from hiptimer.training.drafts.unsaved import UnsavedDrill, UnsavedRoutine
from hiptimer.training.exercises import Exercise
from hiptimer.training.faults import ContentError
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentError
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side
from hostile.mutations import BYTES, CSV, JSON, PICTURES, TEXT, ZIP, Mutator
from hostile.other_timers import TABLES, intervals, seconds_done, seconds_in, strict, timers
from shown.in_memory import journal_in_memory

Tell = Callable[[str], None]
Read = Callable[[Path, Path, Tell], str]
"""Reads the file at a path for a data folder; what of it is not in use."""
COMPUTER = "computer"


class Sort(NamedTuple):
    """One sort of file. `place` is where it lies in the data folder."""

    name: str
    place: str
    sound: Callable[[], Sequence[bytes]]
    mutators: Sequence[Mutator]
    read: Read
    called: tuple[tuple[str, ...], ...] = ()

    def put(self, data_folder: Path, data: bytes) -> Path:
        """Put a file of this sort where it belongs."""
        path = data_folder / self.place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def commands(self, path: Path) -> list[list[str]]:
        """The command lines that read the file."""
        return [[each.replace("FILE", str(path)) for each in line] for line in self.called]


@cache
def seeds_of(sort: Sort) -> Sequence[bytes]:
    """Sound files of a sort."""
    return sort.sound()


def _run(line: Sequence[str], data_folder: Path) -> int:
    code = cli.main([*line, "--data-dir", str(data_folder)])
    assert code in {0, 1}, code
    return code


# What is kept beside the journal


def _settings(path: Path, data_folder: Path, tell: Tell) -> str:
    del tell
    sound = strict(path.read_bytes(), Settings)
    _run(["list"], data_folder)
    used = SettingsFile(path).load()
    if used.programme is not None:
        first = used.programme.first
        rules = read_programme_rules(assets_folder(), library())
        plan_of_weeks(used.programme, rules, Ways(library()), [], first)
    return "" if sound == used else "settings"


def _reminders(path: Path, data_folder: Path, tell: Tell) -> str:
    del data_folder
    sound = strict(path.read_bytes(), ReminderMemory)
    return "" if RememberedFile(path, ReminderMemory, tell).load() == sound else "what was put off"


def _window(path: Path, data_folder: Path, tell: Tell) -> str:
    del data_folder, tell
    RememberedFile(path, WindowPlace).load()
    return ""  # the place of a window is no loss


def _folder(path: Path, data_folder: Path, tell: Tell) -> str:
    sound = strict(path.read_bytes(), dict[str, Any])
    place = ChosenFolder(data_folder).place()
    if place.message:
        tell(place.message)
    wanted = sound.get("folder", "") if sound is not None else "?"
    return "" if str(place.folder) == wanted or not wanted else "the folder"


def _drafts(
    kept: Callable[[Path, Tell], Sequence[object]],
) -> Read:
    def read(path: Path, data_folder: Path, tell: Tell) -> str:
        del data_folder
        sound = strict(path.read_bytes(), dict[str, list[Any]])
        count = len(sound.get("entries", [])) if sound is not None else 1
        return "" if len(kept(path, tell)) >= count else "a draft"

    return read


# Drills and routines


@cache
def library() -> Library:
    """What is bundled."""
    return read_library(assets_folder())


def own_exercise() -> Exercise:
    """A drill of a person's own."""
    return replace(library().exercise("pigeon-pose"), id="my-pigeon", name="Meine Taube")


def own_routine() -> Routine:
    """A routine of it."""
    routine = library().routine("post-run-static")
    items = (replace(routine.items[0], exercise="my-pigeon", variant=None), routine.items[1])
    return replace(routine, id="my-evening", name="Für abends", items=items, sources=())


def _own(kind: str, entries: Sequence[object]) -> bytes:
    document: dict[str, object] = {"schema": f"hiptimer-{kind}/1", kind: entries}
    if kind == "exercises":
        document["sources"] = dict(library().sources)
    return msgspec.json.format(msgspec.json.encode(document), indent=2)


def _own_content(kind: str) -> Read:
    def read(path: Path, data_folder: Path, tell: Tell) -> str:
        if kind == "routines":
            drills = path.with_name("exercises.json")
            drills.write_bytes(_own("exercises", [own_exercise()]))
        sound = strict(path.read_bytes(), dict[str, Any])
        _run(["list"], data_folder)
        reading = OwnFiles(data_folder, library()).load()
        for message in reading.messages:
            tell(message)
        used = reading.library.own_routines if kind == "routines" else reading.library.own_exercises
        listed: Any = sound.get(kind, []) if sound is not None else [1]
        there = len(cast("list[Any]", listed)) if isinstance(listed, list) else 1
        return "" if len(used) >= there else f"{there - len(used)} {kind}"

    return read


def _shared() -> list[bytes]:
    own = replace(
        library(),
        exercises={**library().exercises, "my-pigeon": own_exercise()},
        own_exercises=frozenset({"my-pigeon"}),
    )
    return [shared_bytes(own_routine(), own, lambda _: None)]


def _import_routine(path: Path, data_folder: Path, tell: Tell) -> str:
    del tell
    if _run(["import", str(path)], data_folder) == 0:
        assert not OwnFiles(data_folder, library()).load().messages
    return ""


def _import_foreign(path: Path, data_folder: Path, tell: Tell) -> str:
    """Where nothing is said, all seconds of the file are in the routine."""
    _import_routine(path, data_folder, tell)
    kept = OwnFiles(data_folder, library()).load().library
    lost = seconds_in(path) - sum(seconds_done(kept, each) for each in kept.own_routines)
    return f"{lost} s" if lost > 0 else ""


def _check(path: Path, data_folder: Path, tell: Tell) -> str:
    del tell
    _run(["check", str(path)], data_folder)
    return ""


def _motion(path: Path, data_folder: Path, tell: Tell) -> str:
    with suppress(MotionError):
        motion = decode_motion(path.read_bytes(), path.name)
        for stage in ("start", "rep", "hold", "switch"):
            moment_of(motion, stage=stage, fraction=0.3)
    return _check(path, data_folder, tell)


def _content(name: str) -> bytes:
    return (assets_folder() / name).read_bytes()


def _translations(path: Path, data_folder: Path, tell: Tell) -> str:
    del data_folder
    try:
        read_translations(path.parents[1], Language.GERMAN)
    except ContentError as error:
        tell(str(error.faults[0]))
    return ""


def _phrases(path: Path, data_folder: Path, tell: Tell) -> str:
    del data_folder
    (path.parent / "en.json").write_bytes(_content("phrases/en.json"))
    try:
        read_phrases(path.parents[1], Language.GERMAN)
    except ContentError as error:
        tell(str(error.faults[0]))
    return ""


# The journal


@cache
def sessions() -> tuple[SessionRecord, ...]:
    """Two sessions, with pauses and a risky note."""
    steps = tuple(
        StepRecord(kind=StepKind.WORK, item=0, exercise="pigeon-pose", planned=30_000,
                   held=held, outcome=Outcome.COMPLETED, side=side)
        for held, side in ((30_000, Side.LEFT), (29_500, Side.RIGHT))
    )  # fmt: skip
    one = SessionRecord(
        id="c" * 32, routine="desk-reset", name="Desk reset", first_side=Side.LEFT,
        started=datetime(2026, 11, 29, 7, 40, tzinfo=UTC), state=SessionState.FINISHED,
        steps=steps, pauses=(PauseRecord(5000, 2000, PauseReason.ASKED),), note="=Hüfte; “besser”",
    )  # fmt: skip
    return (one, replace(one, id="d" * 32, steps=(), pauses=(), note=""))


def _import_journal(path: Path, data_folder: Path, tell: Tell) -> str:
    del tell
    data = path.read_bytes()
    with (
        closing(journal_in_memory()) as journal,
        patch.object(app, "opened_journal", return_value=nullcontext(journal)),
        patch.object(app, "bring_together"),
    ):
        if _run(["import", str(path)], data_folder) != 0:
            return ""
        _run(["history"], data_folder)
        if path.suffix == ".csv":
            return _missing_rows(data, [*journal.records()])
    listed = strict(data, dict[str, Any])
    twice = listed is None and data.count(b'"sessions"') > 1
    return "a list of sessions" if twice else ""


def _missing_rows(data: bytes, records: Sequence[SessionRecord]) -> str:
    """Of a plain CSV file every row has to be there."""
    with suppress(UnicodeDecodeError, csv.Error):
        rows = [*csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)]
        if rows and "session" in rows[0]:
            wanted = len(
                {_step_of(dict(zip(rows[0], row, strict=False))) for row in rows[1:] if any(row)}
            )
            there = sum(len(each.steps) + len(each.pauses) or 1 for each in records)
            return "" if there >= wanted else f"{wanted - there} rows"
    return ""


def _step_of(row: dict[str, str]) -> tuple[str, ...]:
    """What a row is about: of a session without steps all rows say the same."""
    kind = row.get("row", "")
    return (row["session"], kind, "" if kind == "session" else row.get("number", ""))


def _sqlite(folder_path: Path) -> bytes:
    with closing(open_journal(folder_path, COMPUTER)) as journal:
        journal.merge(sessions())
    return (folder_path / f"journal-{COMPUTER}.sqlite").read_bytes()


def _journals() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return [_sqlite(Path(folder))]


def _journal(path: Path, data_folder: Path, tell: Tell) -> str:
    del path
    with closing(open_journal(data_folder, COMPUTER)) as journal:
        for message in journal.messages:
            tell(message)
        try:
            kept = [*journal.records()]
        except JournalUnavailableError as error:
            tell(str(error))
            return ""
    return "" if len(kept) == len(sessions()) else "a session"


# Pictures


def _picture(path: Path, data_folder: Path, tell: Tell) -> str:
    own = OwnFiles(data_folder, library())
    own.load()
    try:
        kept = own.save_exercise(own_exercise(), {None: path.read_bytes()})
    except OwnContentError as error:
        tell(str(error))
        return ""
    names = kept.pictures.names if kept.pictures else ()
    return "" if names and all(own.picture(each) for each in names) else "a picture"


def _draft_files() -> tuple[bytes, bytes]:
    draft, form = draft_of(own_routine()), form_of(own_exercise())
    routines = [UnsavedRoutine(draft, replace(draft, name="x"), is_kept=True)] * 2
    drills = [UnsavedDrill(form, replace(form, name="x"))] * 2
    return (
        msgspec.json.encode({"entries": routines}),
        msgspec.json.encode({"entries": drills}),
    )


SETTINGS = (
    b'{"session": {"hold_scale": 1.5, "doses": {"pigeon-pose": {"seconds": 45}}},'
    b' "look": {"theme": "dark", "language": "de"}, "voice": {"volume": 0.5},'
    b' "reminders": {"reminders": [{"id": "a1b2c3d4", "routine": "desk-reset", "at": "18:05"}]},'
    b' "programme": {"first": "2026-11-30", "runs": {"1": "hard"}, "race": "2027-01-03",'
    b' "absences": [{"first": "2026-12-08", "last": "2026-12-10", "kind": "ill"}],'
    b' "moved": [{"kind": "stretch", "origin": "2026-12-01", "to": "2026-12-02"}]}}'
)
MEMORY = b'{"looked": "2026-11-22T18:00:00", "told": {"aaaaaaaa": "2026-11-22T18:00:00"}}'
PLACE = msgspec.json.encode(WindowPlace(x=3, y=4, width=900, height=700))
FOLDER = b'{"folder": "/nowhere", "left": ["/a"]}'
LIST = (("list",),)
CHECK = (("check", "FILE"),)
IMPORT = (("import", "FILE"), ("history",))

SORTS: tuple[Sort, ...] = (
    Sort("settings", "settings.json", lambda: [SETTINGS], JSON, _settings, LIST),
    Sort("reminders", "reminders-x.json", lambda: [MEMORY], JSON, _reminders),
    Sort("window", "window-x.json", lambda: [PLACE], JSON, _window),
    Sort("folder", "folder.json", lambda: [FOLDER], JSON, _folder),
    Sort("own drills", "own/exercises.json", lambda: [_own("exercises", [own_exercise()])],
         JSON, _own_content("exercises"), LIST),
    Sort("own routines", "own/routines.json", lambda: [_own("routines", [own_routine()])],
         JSON, _own_content("routines"), LIST),
    Sort("draft routines", "unsaved-routines-x.json", lambda: [_draft_files()[0]], JSON,
         _drafts(lambda path, tell: unsaved_routines(path, tell).load())),
    Sort("draft drills", "unsaved-drills-x.json", lambda: [_draft_files()[1]], JSON,
         _drafts(lambda path, tell: unsaved_drills(path, tell).load())),
    Sort("shared routine", "a.hiproutine", _shared, ZIP, _import_routine, (("import", "FILE"),)),
    Sort("another timer", "t.json", timers, JSON, _import_foreign, (("import", "FILE"),)),
    Sort("nested intervals", "n.json", intervals, JSON, _import_foreign, (("import", "FILE"),)),
    Sort("intervals as CSV", "i.csv", lambda: TABLES, CSV, _import_foreign,
         (("import", "FILE"),)),
    Sort("journal as CSV", "a.csv", lambda: [b"".join(csv_lines(sessions()))], CSV,
         _import_journal, IMPORT),
    Sort("journal as JSON", "a.json", lambda: [b"".join(json_lines(sessions()))], JSON,
         _import_journal, IMPORT),
    Sort("motion", "m.json", lambda: [_content("motions/pigeon-pose.json")], JSON, _motion, CHECK),
    Sort("content to check", "c.json",
         lambda: [_content("routines.json"), _content("programme.json"),
                  _content("self-tests.json"),
                  _own("exercises", [own_exercise()] * 2)],
         JSON, _check, CHECK),
    Sort("translation", "content/de.json", lambda: [_content("content/de.json")], TEXT,
         _translations),
    Sort("phrases", "phrases/de.json", lambda: [_content("phrases/de.json")], JSON, _phrases),
    Sort("journal", f"journal-{COMPUTER}.sqlite", _journals, BYTES, _journal),
    Sort("picture", "p.png", lambda: PICTURES, BYTES, _picture),
)  # fmt: skip
