"""Installs through apt or dnf what a Linux computer lacks, or tells the person what to type."""

import importlib
import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence

from setup.needs import NICE_TO_HAVE, Need
from setup.programs import SetupFailedError, call, say

# Another program may be busy with apt just after the computer started.
WAIT_FOR_APT = ["-o", "DPkg::Lock::Timeout=300"]


def prepare_linux(needed: Sequence[Need], wished: Sequence[Need]) -> None:
    """Install what is needed, and as much as can be had of what is wished for.

    Raises:
        SetupFailedError: something needed could not be installed, or only a person can do it.
    """
    if not needed and not wished:
        return
    try:
        manager, as_root = find_manager(needed or wished)
        say("Installing system libraries…")
        install(needed, wished, manager, as_root)
    except SetupFailedError as failure:
        if needed:
            raise
        say(f"Some tests will be skipped. {failure}")
    importlib.invalidate_caches()


def find_manager(needs: Sequence[Need]) -> tuple[str, list[str]]:
    """Return the package manager and what goes before its command to run it as root.

    Raises:
        SetupFailedError: a person has to install `needs`; the message is what to type.
    """
    manager = next((name for name in ("apt-get", "dnf") if shutil.which(name)), "")
    as_root = root_prefix()
    if not manager or as_root is None:
        raise SetupFailedError(request_to_person(needs, manager))
    return manager, as_root


def install(
    needed: Sequence[Need], wished: Sequence[Need], manager: str, as_root: Sequence[str]
) -> None:
    """Install in one go; where the system has never heard of a package, with less.

    Raises:
        SetupFailedError: not even the least could be installed.
    """
    if manager == "apt-get":
        refresh_apt(as_root)
    with_tests = [*needed, *wished]
    choices = [[*with_tests, *NICE_TO_HAVE], with_tests, needed or with_tests]
    for attempt, needs in enumerate(choices, start=1):
        command = install_command(packages(needs, manager), manager)
        waiting = WAIT_FOR_APT if manager == "apt-get" else []
        try:
            call([*as_root, *command, *waiting])
        except SetupFailedError as failure:
            if attempt == len(choices):
                raise SetupFailedError(
                    f"This did not work: {shown(command)}\n{failure}"
                ) from failure
        else:
            return


def packages(needs: Iterable[Need], manager: str) -> list[str]:
    """Return each package once, sorted."""
    return sorted({need.package(manager) for need in needs} - {""})


def request_to_person(needs: Sequence[Need], manager: str) -> str:
    """Return the sentence with the command to type, or with bare names for an unknown system."""
    if not manager:
        names = ", ".join(need.name for need in needs)
        return f"Please install these with your system's package manager: {names}"
    refresh = "sudo apt-get update && " if manager == "apt-get" else ""
    command = shown(install_command(packages(needs, manager), manager))
    return f"Please type this once, then start again:\n  {refresh}{command}"


def shown(command: Sequence[str]) -> str:
    """Return the command as a person would type it."""
    return f"sudo {' '.join(command)}"


def install_command(names: Sequence[str], manager: str) -> list[str]:
    """Return the command that installs packages, without the part that makes one root."""
    options = {
        "apt-get": ["-y", "--no-install-recommends"],
        "dnf": ["-y", "--setopt=install_weak_deps=False"],
    }
    return [manager, "install", *options[manager], *names]


def root_prefix() -> list[str] | None:
    """Return what goes before a command to run it as root; None where a password would be asked."""
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return environment
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n", *environment]
    return None


def refresh_apt(as_root: Sequence[str]) -> None:
    """Fetch apt's package lists; with one source out of reach, the others may well do."""
    try:
        call([*as_root, "apt-get", "update"])
    except SetupFailedError as failure:
        say(f"apt-get update had trouble:\n{failure}")
