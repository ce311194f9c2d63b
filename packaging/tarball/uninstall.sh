#!/bin/sh
# Removes what install.sh installed beside this file, or else in ~/.local or the folder that is given.
# Your sessions stay.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ -f "$here/installed.txt" ]; then
    prefix=$(CDPATH='' cd -- "$here/../.." && pwd)
else
    prefix=${1:-$HOME/.local}
fi
installed=$prefix/lib/hiptimer/installed.txt
if [ ! -f "$installed" ]; then
    echo "There is no HipTimer in $prefix" >&2
    exit 1
fi
while read -r file; do
    rm -f "$prefix/share/$file"
done < "$installed"
rm -rf "$prefix/lib/hiptimer"
rm -f "$prefix/bin/hiptimer"
# The start at login, where it was asked for.
rm -f "${XDG_CONFIG_HOME:-$HOME/.config}/autostart/app.hiptimer.HipTimer.desktop"
if command -v update-desktop-database > /dev/null; then
    update-desktop-database "$prefix/share/applications" || true
fi
if command -v update-mime-database > /dev/null; then
    update-mime-database "$prefix/share/mime" || true
fi
echo "HipTimer is gone. Your sessions and settings are where they were."
