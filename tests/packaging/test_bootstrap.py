"""Setting up: what it takes for done, finds missing, tells a person to do, and starts."""

import ast
import json
import re
import runpy
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import bootstrap
from setup import commands, linux, pins, venv
from setup.linux import install, prepare_linux, request_to_person
from setup.needs import QT_LIBRARIES, Need, missing_libraries, missing_test_programs
from setup.programs import ProgramFailedError, SetupFailedError, call, hand_over
from setup.venv import Installation, explain_pip, one_at_a_time, try_lock

ROOT = Path(__file__).resolve().parents[2]
EGL = Need("libEGL.so.1", "libegl1", "libglvnd-egl")
XVFB = Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb")


class FakeCalls:
    """Stands in for `call`: remembers commands, and fails those with a word in `unknown`."""

    def __init__(self, unknown=()):
        self.commands = []
        self.unknown = set(unknown)

    def __call__(self, command, **_):
        self.commands.append([str(word) for word in command])
        if unknown := self.unknown.intersection(self.commands[-1]):
            raise ProgramFailedError(f"E: Unable to locate package {unknown.pop()}")


@pytest.fixture
def calls(monkeypatch):
    fake = FakeCalls()
    monkeypatch.setattr(linux, "call", fake)
    monkeypatch.setattr(venv, "call", fake)
    return fake


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / venv.FOLDER).mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    for name in venv.PINS:
        (tmp_path / name).write_text("msgspec==0.22.0\n")
    return tmp_path


def installation_of(checkout: Path, *, for_tests: bool = False) -> Installation:
    return Installation.of_checkout(checkout, for_tests=for_tests)


def installed(checkout: Path, *, for_tests: bool = False) -> Installation:
    installation = installation_of(checkout, for_tests=for_tests)
    installation.python.parent.mkdir(parents=True)
    installation.python.touch()
    installation.wanted.write(installation.stamp_file)
    return installation


def test_a_finished_installation_is_recognised(checkout):
    assert installed(checkout).is_current()


def test_an_installation_for_tests_also_serves_to_run(checkout):
    installed(checkout, for_tests=True)
    assert installation_of(checkout, for_tests=False).is_current()


def test_an_installation_to_run_does_not_serve_for_tests(checkout):
    installed(checkout)
    assert not installation_of(checkout, for_tests=True).is_current()


@pytest.mark.parametrize("changed", ["pyproject.toml", *venv.PINS])
def test_changed_requirements_are_installed_again(checkout, changed):
    installed(checkout)
    (checkout / changed).write_text("other\n")
    assert not installation_of(checkout).is_current()


def test_a_vanished_interpreter_counts_as_nothing_installed(checkout):
    installation = installed(checkout)
    installation.python.unlink()
    assert not installation.is_current()


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"base": "CPython"}'])
def test_a_damaged_stamp_counts_as_nothing_installed(checkout, damage):
    installation = installed(checkout)
    installation.stamp_file.write_text(damage)
    assert not installation.is_current()


def test_an_installation_made_elsewhere_is_made_again_from_nothing(checkout, calls):
    installation = installed(checkout)
    stamp = json.loads(installation.stamp_file.read_text())
    installation.stamp_file.write_text(json.dumps({**stamp, "base": "CPython 3.11.0 in /old"}))
    installation.install()
    assert [command[command.index("-m") + 1] for command in calls.commands] == [
        "venv",
        "pip",
        "pip",
        "compileall",
    ]
    assert installation.is_current()


def test_changed_requirements_keep_the_environment(checkout, calls):
    installed(checkout)
    (checkout / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    installation_of(checkout).install()
    modules = [command[command.index("-m") + 1] for command in calls.commands]
    assert modules == ["pip", "pip", "compileall"]


def test_a_failed_pip_leaves_nothing_that_looks_finished(checkout, calls):
    installed(checkout)
    calls.unknown = {"pip"}
    installation = installation_of(checkout, for_tests=True)
    with pytest.raises(SetupFailedError, match="pip could not install HipTimer's packages"):
        installation.install()
    assert not installation.is_current()
    assert not installation_of(checkout, for_tests=False).is_current()


def test_offline_the_person_is_asked_about_the_network_not_the_pins():
    retry = "WARNING: Retrying (Retry(total=0)) after: Temporary failure in name resolution"
    explained = explain_pip(ProgramFailedError(f"{retry}\nERROR: ResolutionImpossible"))
    assert explained.splitlines() == [
        "pip could not reach the package index; is this computer online?",
        f"  {retry}",
    ]


@pytest.mark.parametrize("for_tests", [False, True])
def test_everything_is_held_to_its_very_files(checkout, calls, for_tests):
    installed(checkout, for_tests=for_tests).install()

    first, then = (command for command in calls.commands if "pip" in command)
    assert {"--require-hashes", "--no-deps"} < set(first)
    files = [Path(word).stem for word in first if word.endswith(".txt")]
    assert files == ["run", "backend", *(["test"] if for_tests else [])]
    assert {"--no-deps", "--no-build-isolation", "--editable"} < set(then)


def test_a_package_is_pinned_in_the_first_file_that_needs_it():
    shared = "packaging==26.4 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
    own = "pytest==9.2.0 ; sys_platform == 'linux' \\\n    --hash=sha256:cc\n"
    files = pins.pin_files({"backend": shared, "test": shared + own})
    assert lines_of(files["backend"]) == ["packaging==26.4 --hash=sha256:aa --hash=sha256:bb"]
    assert lines_of(files["test"]) == ["pytest==9.2.0 ; sys_platform == 'linux' --hash=sha256:cc"]


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith(("#", "--"))]


def pinned(*names: str) -> dict[str, str]:
    """Each package's line, by its name."""
    folder = ROOT / venv.FOLDER
    lines = [line for name in names for line in lines_of((folder / f"{name}.txt").read_text())]
    return {line.partition("==")[0]: line for line in lines}


@pytest.mark.parametrize("name", pins.PINS)
def test_every_pin_is_one_version_with_hashes_and_compares_no_kernel_release(name):
    """Newer pips fail at a Linux kernel's release, for a package that Linux never installs."""
    pin = re.compile(r"[a-z0-9-]+==[\w.]+( ; [^#]+?)?( --hash=sha256:[0-9a-f]{64})+")
    assert pinned(name)
    for line in pinned(name).values():
        assert pin.fullmatch(line), line
        assert "platform_release" not in line


def test_the_pins_have_all_that_pyproject_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirements, names in (
        (project["dependencies"], ("run",)),
        (project["optional-dependencies"]["dev"], ("run", "backend", "test")),
        (["pyinstaller"], ("freeze",)),
    ):
        for requirement in map(Requirement, requirements):
            line = pinned(*names)[requirement.name.lower()]
            version = re.findall(r"==([\w.]+)", line)[0]
            assert requirement.specifier.contains(version), line


def test_a_mac_gets_the_parts_of_pyobjc_that_the_voice_uses_and_no_others():
    parts = {name for name in pinned("run", "backend", "test") if name.startswith("pyobjc")}
    assert parts == {"pyobjc-core", "pyobjc-framework-cocoa"}


def test_two_starts_do_not_set_up_at_once(tmp_path):
    lock = tmp_path / "lock"
    with one_at_a_time(lock), lock.open("a") as other_start:
        assert not try_lock(other_start)
    with lock.open("a") as next_start:
        assert try_lock(next_start)


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path):
    with (
        pytest.raises(SetupFailedError, match="cannot be set up in this folder"),
        one_at_a_time(tmp_path / "no such folder" / "lock"),
    ):
        pass


def test_libraries_that_the_loader_refuses_are_missing():
    def load(name):
        if name == "libEGL.so.1":
            raise OSError(name)

    assert [library.name for library in missing_libraries(QT_LIBRARIES, load)] == ["libEGL.so.1"]


def test_a_desktop_with_pipewire_gets_no_second_sound_server():
    present = {"pipewire-pulse": "/usr/bin/pipewire-pulse"}
    missing = [program.name for program in missing_test_programs(present.get)]
    assert "pulseaudio" not in missing
    assert {"Xvfb", "parec"} <= set(missing)
    assert "pulseaudio" in [program.name for program in missing_test_programs({}.get)]


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        (
            "apt-get",
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1",
        ),
        ("dnf", "sudo dnf install -y --setopt=install_weak_deps=False libglvnd-egl"),
    ],
)
def test_without_root_a_person_learns_what_to_type(manager, command):
    sentence = request_to_person([EGL, EGL], manager)
    assert sentence == f"Please type this once, then start again:\n  {command}"


def test_an_unknown_system_learns_the_libraries():
    assert request_to_person([EGL], "").endswith("package manager: libEGL.so.1")


def test_without_root_missing_libraries_stop_the_start(monkeypatch, calls):
    monkeypatch.setattr(linux, "root_prefix", lambda: None)
    with pytest.raises(SetupFailedError):
        prepare_linux([EGL], [])
    assert calls.commands == []


def test_without_root_missing_test_programs_are_named_and_the_tests_go_on(monkeypatch, capsys):
    monkeypatch.setattr(linux, "root_prefix", lambda: None)
    prepare_linux([], [XVFB])
    assert capsys.readouterr().err.startswith("Some tests will be skipped. Please")


def test_what_is_only_nice_to_have_and_unknown_to_the_system_does_not_stop_the_rest(calls):
    calls.unknown = {"libpulse0"}
    install([EGL], [XVFB], "apt-get", as_root=[])
    last = calls.commands[-1]
    assert {"libegl1", "xvfb"} < set(last)
    assert "libpulse0" not in last


def test_a_package_that_cannot_be_had_is_named_with_the_command(calls):
    calls.unknown = {"libegl1"}
    with pytest.raises(SetupFailedError, match=r"sudo apt-get install .* libegl1\n.*Unable"):
        install([EGL], [XVFB], "apt-get", as_root=[])


def test_a_complete_computer_calls_no_package_manager(calls):
    prepare_linux([], [])
    assert calls.commands == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows waits instead of handing over")
def test_arguments_reach_the_program_unchanged():
    started = []
    hand_over(
        ["python", "-m", "hiptimer", "a b", "--", "é"], execute=lambda *to: started.append(to)
    )
    assert started == [("python", ["python", "-m", "hiptimer", "a b", "--", "é"])]


def test_on_windows_the_exit_code_comes_through():
    assert hand_over([sys.executable, "-c", "raise SystemExit(7)"], platform="win32") == 7


def test_run_hands_its_arguments_to_hiptimer(monkeypatch, checkout):
    monkeypatch.setattr(commands, "get_ready", lambda **_: installation_of(checkout))
    started = []
    monkeypatch.setattr(commands, "hand_over", lambda command: started.append(command) or 3)
    assert commands.main(["run", "start", "evening", "--speed", "2"]) == 3
    assert started[0][1:] == ["-P", "-m", "hiptimer", "start", "evening", "--speed", "2"]


def test_a_named_failure_is_one_exit_code_and_no_traceback(monkeypatch, capsys):
    def fail(**_):
        raise SetupFailedError("the reason")

    monkeypatch.setattr(commands, "get_ready", fail)
    assert commands.main(["run"]) == 1
    assert capsys.readouterr().err == "the reason\n"


@pytest.mark.parametrize("arguments", [[], ["fly"]])
def test_wrong_usage_shows_the_usage(arguments, capsys):
    assert commands.main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage:")


def test_a_failed_program_is_quoted_by_its_last_lines():
    script = "print('one'); print(); print('note: two'); print('three'); raise SystemExit(1)"
    with pytest.raises(ProgramFailedError, match=r"^  one\n  three$"):
        call([sys.executable, "-c", script])


def test_an_old_python_can_read_the_first_lines_and_says_so(monkeypatch):
    source = Path(bootstrap.__file__)
    ast.parse(source.read_text(encoding="utf-8"), feature_version=(3, 7))
    monkeypatch.setattr(sys, "version_info", (3, 8, 18))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 to 3\.14, and this is Python 3\.8"):
        runpy.run_path(str(source))
