"""Makes the archive for any Linux from the frozen program, with a script that installs it."""

import platform
import shutil
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from build_steps.freezing import Workshop
from desktop.tree import lay_out, owned_by_root
from setup.programs import say


def build_tarball(workshop: Workshop) -> Path:
    """Make the archive and return its file."""
    name = f"hiptimer-{workshop.version}-linux-{platform.machine()}"
    archive = workshop.folder / f"{name}.tar.xz"
    with TemporaryDirectory(dir=workshop.folder) as folder:
        tree = Path(folder) / name
        tree.mkdir()
        lay_out(tree, workshop.program, workshop.checkout)
        for script in ("install.sh", "uninstall.sh"):
            shutil.copyfile(workshop.checkout / "packaging" / "tarball" / script, tree / script)
            (tree / script).chmod(0o755)
        say("Packing (half a minute)…")
        with tarfile.open(archive, "w:xz") as packed:
            packed.add(tree, name, filter=owned_by_root)
    return archive
