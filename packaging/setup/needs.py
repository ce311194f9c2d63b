"""What HipTimer and its tests need of a Linux computer, and how to find out what of it is missing.

The loader is asked, not the package manager: so it works the same everywhere, and a complete
computer costs milliseconds.
"""

import ctypes
import importlib.util
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Need:
    """A shared library, a program or a Python module, and the packages that bring it."""

    name: str
    apt: str
    dnf: str

    def package(self, manager: str) -> str:
        """Return its package's name for `manager`, apt-get or dnf; empty where there is none."""
        return self.apt if manager == "apt-get" else self.dnf


# What PySide6-Essentials 6.11 is linked against, less what every Linux has.
QT_LIBRARIES = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx"),
    Need("libX11.so.6", "libx11-6", "libX11"),
    Need("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Need("libfreetype.so.6", "libfreetype6", "freetype"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
X11_LIBRARIES = (
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Need("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
WAYLAND_LIBRARIES = (
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
)
# Debian keeps what makes virtual environments in a package of its own, named after the Python.
VENV_MODULE = Need("ensurepip", f"python3.{sys.version_info.minor}-venv", "python3-libs")
# Nothing is installed for this alone: the way to the sound server.
NICE_TO_HAVE = (Need("libpulse.so.0", "libpulse0", "pulseaudio-libs"),)
TEST_PROGRAMS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    Need("openbox", "openbox", "openbox"),
    Need("parec", "pulseaudio-utils", "pulseaudio-utils"),
    # Remotes, notifications and screen readers talk over a bus.
    Need("dbus-daemon", "dbus-daemon", "dbus-daemon"),
    Need("/usr/libexec/at-spi-bus-launcher", "at-spi2-core", "at-spi2-core"),
    Need("desktop-file-validate", "desktop-file-utils", "desktop-file-utils"),
    Need("appstreamcli", "appstream", "appstream"),
)
# On a desktop with PipeWire, a second sound server would take its place at the next login.
SOUND_SERVER = Need("pulseaudio", "pulseaudio", "")


def missing_needs(*, make_venv: bool, on_x11: bool, on_wayland: bool) -> list[Need]:
    """Return what HipTimer cannot do without and this computer lacks.

    Args:
        make_venv: whether a virtual environment is still to be made.
        on_x11: whether windows are shown through X11, as under Xvfb.
        on_wayland: whether windows are shown through Wayland.
    """
    x11 = X11_LIBRARIES if on_x11 else ()
    wayland = WAYLAND_LIBRARIES if on_wayland else ()
    modules = [VENV_MODULE] if make_venv else []
    return missing_libraries([*QT_LIBRARIES, *x11, *wayland]) + missing_modules(modules)


def missing_libraries(
    libraries: Iterable[Need], load: Callable[[str], object] = ctypes.CDLL
) -> list[Need]:
    """Return those that the loader cannot load."""

    def is_missing(library: Need) -> bool:
        try:
            load(library.name)
        except OSError:
            return True
        return False

    return [library for library in libraries if is_missing(library)]


def missing_modules(modules: Iterable[Need]) -> list[Need]:
    """Return those that this Python cannot find."""
    return [module for module in modules if importlib.util.find_spec(module.name) is None]


def missing_test_programs(which: Callable[[str], str | None] = shutil.which) -> list[Need]:
    """Return the programs on which tests of the window and the sound draw, and skip without."""
    wanted = TEST_PROGRAMS if which("pipewire-pulse") else (*TEST_PROGRAMS, SOUND_SERVER)
    return [program for program in wanted if which(program.name) is None]
