"""Piper: natural voices in all our languages, where a person has the program and a voice.

First the engine, then the voices that are on this computer, then the process that speaks.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic

import msgspec

from hiptimer.texts import utf8_of
from hiptimer.voice.engines.speech_engine import (
    LIMIT_SECONDS,
    EngineFailedError,
    EngineVoice,
    data_folders,
    die_with_parent,
    find_program,
    outside_environment,
    plain,
    scale_of,
    stamp,
)

PROGRAMS = ("piper-tts", "piper")
USUAL_WORDS_PER_MINUTE = 175
"""The rate that a length scale of 1 stands for. Measured over 20 cues of a session: the voice "joe"
then says 203 words a minute, eSpeak 165 when it is asked for 150. Voices differ, so a little less
than that ratio, for clips that are short enough."""
OTHER_PIPER = (b"ratbag", b"gi.repository")
"""Stand in the program of the same name that configures gaming mice, which must not be started."""

ADVISED_FOLDER = "~/.local/share/piper-tts"
"""Where HipTimer finds both the program and the voice."""
ADVISED_VOICES = {
    "en": "en_US-lessac-medium",
    "de": "de_DE-thorsten-medium",
    "es": "es_ES-davefx-medium",
    "fr": "fr_FR-siwis-medium",
    "it": "it_IT-paola-medium",
}
"""A voice for each language that is well spoken of, about 60 MB."""


def install_command(language: str) -> str:
    """One line for a terminal that brings Piper and a voice; the same on every distribution."""
    return (
        f"python3 -m venv {ADVISED_FOLDER} && cd {ADVISED_FOLDER} && bin/pip install piper-tts"
        f" && bin/python -m piper.download_voices {ADVISED_VOICES[language]}"
    )


class Piper:
    """Keeps the voice that spoke last loaded."""

    name = "Piper"
    driver = "hiptimer_piper"

    def __init__(self) -> None:
        self._loaded: tuple[Path, float] | None = None
        self._process: PiperProcess | None = None

    def voices(self) -> tuple[EngineVoice, ...]:
        """The voices whose model is there, if the program is."""
        program = find_piper()
        if program is None:
            return ()
        models = find_models().items()
        return tuple(filter(None, (described(id_, model, program) for id_, model in models)))

    def speak(self, text: str, voice: str, words_per_minute: int, path: Path) -> None:
        program, model = find_piper(), find_models().get(voice)
        if program is None or model is None:
            raise EngineFailedError(f"{voice} is not there")
        scale = round(1 / scale_of(words_per_minute, USUAL_WORDS_PER_MINUTE), 3)
        try:
            self._process_for(program, model, scale).speak(plain(text), path)
        except (EngineFailedError, OSError):
            self.close()
            raise

    def close(self) -> None:
        """Let the loaded voice go."""
        if self._process:
            self._process.close()
        self._process = None

    def _process_for(self, program: Path, model: Path, length_scale: float) -> PiperProcess:
        wanted = (model, length_scale)
        if self._process is None or wanted != self._loaded:
            self.close()
            options = ["--model", model, "--length_scale", str(length_scale)]
            self._process, self._loaded = PiperProcess([program, *options]), wanted
        return self._process


def find_piper() -> Path | None:
    """The program that speaks, or None: on the path, where pip and pipx put it, beside voices."""
    beside = (folder / inner for folder in voice_folders() for inner in ("bin", "", "piper"))
    folders = (Path.home() / ".local" / "bin", *beside)
    elsewhere = (str(folder / name) for name in PROGRAMS for folder in folders)
    for name in (*PROGRAMS, *elsewhere):
        found = find_program([name])
        if found and speaks(found):
            return found
    return None


def speaks(program: Path) -> bool:
    """Whether `program` is not the Piper that configures mice, which is a script of some lines."""
    try:
        with program.open("rb") as file:
            start = file.read(16_384)
    except OSError:
        return False
    return not any(mark in start for mark in OTHER_PIPER)


PREFIX = "piper:"
MODEL_END = ".onnx"
DESCRIPTION_END = ".onnx.json"
FOLDERS = ("piper-voices", "piper-tts", "piper_tts", "piper", "pied")
"""Below a folder for data: where distributions, Piper's own instructions, Open Voice OS and the
program Pied put voices."""
NOT_ENTERED = frozenset({"lib", "lib64", "include", "bin", "site-packages", "espeak-ng-data"})
"""A virtual environment with Piper has thousands of files, and no voice among them."""
PIED_FLATPAK = Path(".var", "app", "com.mikeasoft.pied", "data", "pied")
"""Below the home folder."""
DEEPEST = 5
MOST_FOLDERS = 400
"""Looking must stay quick whatever is there: a collection of all voices has about 300 folders."""


def voice_folders() -> tuple[Path, ...]:
    """The folders in which voices may be, those of the person first."""
    usual = (folder / name for folder in data_folders() for name in FOLDERS)
    return (*usual, Path.home() / PIED_FLATPAK)


def find_models() -> dict[str, Path]:
    """The model of each voice by the voice's id; of two with one name the first."""
    found: dict[str, Path] = {}
    for folder in voice_folders():
        for model in _models_below(folder):
            found.setdefault(f"{PREFIX}{model.name.removesuffix(MODEL_END)}", model)
    return found


def _models_below(top: Path) -> Iterator[Path]:
    depth = len(top.parts)
    for at, (folder, folders, files) in enumerate(os.walk(top)):
        here = Path(folder)
        if at >= MOST_FOLDERS:
            return
        deep = len(here.parts) - depth >= DEEPEST
        folders[:] = [] if deep else sorted(set(folders) - NOT_ENTERED)
        described_here = {name for name in files if name.endswith(DESCRIPTION_END)}
        for name in sorted(files):
            if name.endswith(MODEL_END) and f"{name}.json" in described_here:
                yield here / name


class _Language(msgspec.Struct):
    code: str = ""


class _Espeak(msgspec.Struct):
    voice: str = ""


class _Description(msgspec.Struct):
    """What is read of a voice's description; the rest is for Piper."""

    language: _Language = msgspec.field(default_factory=_Language)
    espeak: _Espeak = msgspec.field(default_factory=_Espeak)


def described(voice: str, model: Path, program: Path) -> EngineVoice | None:
    """The voice of `model`, or None if its description or its name cannot be read."""
    file = model.with_name(model.name + ".json")
    try:
        voice.encode()  # a name in another encoding could not be kept in the settings
        description = msgspec.json.decode(utf8_of(file.read_bytes()), type=_Description)
    except (OSError, ValueError, msgspec.DecodeError):
        return None
    language = (description.language.code or description.espeak.voice).replace("_", "-")
    stem = voice.removeprefix(PREFIX)
    return EngineVoice(voice, _name(stem), language, stamp(model, file, program))


def _name(stem: str) -> str:
    """Such as "Thorsten emotional, medium" for "de_DE-thorsten_emotional-medium"."""
    parts = stem.replace("_", " ").split("-")
    if len(parts) != 3:
        return stem
    _language, name, quality = parts
    return f"{name[:1].upper()}{name[1:]}, {quality}"


WRITTEN = b".wav"
FOLDER_PREFIX = "hiptimer-piper-"


class PiperProcess:
    """A running Piper. Loading a voice takes a second, a text then a fifth: so it is kept.

    Both Pipers, the program of rhasspy and the later Python package, take lines from their input,
    write a file for each into a folder, and then print where that file is.
    """

    def __init__(self, command: Sequence[str | Path]) -> None:
        sweep()
        self._folder = tempfile.TemporaryDirectory(
            prefix=f"{FOLDER_PREFIX}{os.getpid()}-", ignore_cleanup_errors=True
        )
        self._process = subprocess.Popen(
            [*command, "--output_dir", self._folder.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=outside_environment(),
            cwd=self._folder.name,
            preexec_fn=die_with_parent,  # noqa: PLW1509 - see there
        )
        self._printed = b""

    def speak(self, line: str, path: Path, seconds: float = LIMIT_SECONDS) -> None:
        """Write `line` to `path`. Raises `EngineFailedError`, after which it must be closed."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(f"{line}\n".encode())
            self._process.stdin.flush()
        except OSError as error:
            raise EngineFailedError(f"Piper has ended: {self._last_words()}") from error
        self._wait_for_file(monotonic() + seconds)
        written = list(Path(self._folder.name).glob("*.wav"))
        if len(written) != 1:
            raise EngineFailedError(f"{len(written)} files instead of one")
        # The file may have to go to another disk, so it is not renamed.
        path.write_bytes(written[0].read_bytes())
        written[0].unlink()

    def close(self) -> None:
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()
        self._folder.cleanup()

    def _wait_for_file(self, deadline: float) -> None:
        """Wait for a whole line that names a file."""
        self._printed = b""
        while True:
            *lines, _rest = self._printed.split(b"\n")
            if any(line.rstrip().endswith(WRITTEN) for line in lines):
                return
            self._read_more(deadline)

    def _read_more(self, deadline: float) -> None:
        assert self._process.stdout is not None
        output = self._process.stdout.fileno()
        if not select.select([output], [], [], max(0.0, deadline - monotonic()))[0]:
            raise EngineFailedError("Piper does not answer")
        more = os.read(output, 4096)
        if not more:
            raise EngineFailedError(f"Piper has ended: {self._last_words()}")
        self._printed += more

    def _last_words(self) -> str:
        return self._printed.decode(errors="replace")[-300:]


def sweep() -> None:
    """Remove the folders of voice processes that were killed, which is how most of them end."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER_PREFIX}*-*"):
        process = folder.name.removeprefix(FOLDER_PREFIX).partition("-")[0]
        if process.isdigit() and not Path("/proc", process).exists():
            shutil.rmtree(folder, ignore_errors=True)
