#!/bin/sh
# Removes what install.sh installed, from ~/.local or the folder that is given; your sessions stay.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${1:-$HOME/.local}
rm -rf "$prefix/lib/hiptimer"
rm -f "$prefix/bin/hiptimer"
# The start at login, where it was asked for.
rm -f "${XDG_CONFIG_HOME:-$HOME/.config}/autostart/app.hiptimer.HipTimer.desktop"
(cd "$here/share" && find . -type f) | while read -r file; do
    rm -f "$prefix/share/$file"
done
if command -v update-desktop-database > /dev/null; then
    update-desktop-database "$prefix/share/applications" || true
fi
if command -v update-mime-database > /dev/null; then
    update-mime-database "$prefix/share/mime" || true
fi
echo "HipTimer is gone. Your sessions and settings are where they were."
