"""What the frozen program leaves out: what HipTimer does not use of Qt, and what every Linux has.

Libraries that talk to the rest of the system (drivers, the sound server, fontconfig's settings,
GLib's modules) have to be its own: an older copy of ours would come first and break theirs.
"""

from fnmatch import fnmatch
from pathlib import PurePath

UNUSED_MODULES = (
    "PIL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "_ssl",
    "_uuid",
    "lib2to3",
    "numpy",
    "pip",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
)
UNUSED_FILES = (
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    "*Qt6EglF[Ss]*",
    "*Qt6Pdf*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*opengl32sw.dll",
    # Two more copies of the library that is loaded by its plain name.
    "espeakng_loader/*.so.*",
    # What its library was compiled of.
    "py_nanotts/*.c",
    # Weights that no text has.
    "font_manrope/files/Manrope-Extra*",
    "font_manrope/files/Manrope-Light*",
    "font_manrope/files/Manrope-Variable*",
    # What the .qm files beside them are made of.
    "hiptimer/assets/window/*.ts",
)
USED_TRANSLATIONS = tuple(f"qtbase_{language}.qm" for language in ("de", "es", "fr", "it"))
USED_PLUGINS = {
    "iconengines": ("qsvgicon",),
    # The pictures that people give their own drills; Qt itself reads PNG.
    "imageformats": ("qico", "qicns", "qjpeg", "qsvg", "qwebp"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    # offscreen draws the sheet and the figure where there is no display.
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    # Without qgtk3, which would need GTK: the portal shows the desktop's own file dialogs.
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
BUNDLED_FROM_THE_SYSTEM = (
    # Small, stable, and lacking on many a desktop: Qt's way to X11.
    "libxcb-cursor.so.*",
    "libxcb-icccm.so.*",
    "libxcb-image.so.*",
    "libxcb-keysyms.so.*",
    "libxcb-render-util.so.*",
    "libxcb-util.so.*",
    "libxkbcommon-x11.so.*",
    # What Python itself was built against.
    "libbz2.so.*",
    "libcrypto.so.*",
    "libexpat.so.*",
    "libffi.so.*",
    "liblzma.so.*",
    "libmpdec.so.*",
    "libpython3*",
    "libsqlite3.so.*",
)


def is_left_out(destination: str, source: str) -> bool:
    """Tell whether a file that PyInstaller found stays out of the program.

    Args:
        destination: where it would lie, relative to the program's folder.
        source: where it was found on this computer.
    """
    path = PurePath(destination).as_posix()
    if any(fnmatch(path, pattern) for pattern in UNUSED_FILES):
        return True
    if path.startswith("PySide6/") and path.endswith(".qm"):
        return PurePath(path).name not in USED_TRANSLATIONS
    return _is_unused_plugin(path) or _is_the_systems(path, PurePath(source).as_posix())


def _is_unused_plugin(path: str) -> bool:
    parts = PurePath(path).parts
    if not path.startswith("PySide6/") or "plugins" not in parts[:-2]:
        return False
    kind, stem = parts[-2], PurePath(path).stem.removeprefix("lib")
    return stem not in USED_PLUGINS.get(kind, ())


def _is_the_systems(path: str, source: str) -> bool:
    name = PurePath(path).name
    if not source.startswith(("/lib", "/usr/lib", "/usr/local/lib")) or ".so" not in name:
        return False
    if "/python3" in source:  # an extension module of the system's Python
        return False
    return not any(fnmatch(name, pattern) for pattern in BUNDLED_FROM_THE_SYSTEM)
