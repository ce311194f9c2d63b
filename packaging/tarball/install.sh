#!/bin/sh
# Installs HipTimer for you alone, without root: into ~/.local, or into the folder that is given.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${1:-$HOME/.local}
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
prefix=$(CDPATH='' cd -- "$prefix" && pwd)
rm -rf "$prefix/lib/hiptimer"
cp -R "$here/lib/hiptimer" "$prefix/lib/hiptimer"
cp "$here/uninstall.sh" "$prefix/lib/hiptimer/uninstall.sh"
(cd "$here/share" && find . -type f) > "$prefix/lib/hiptimer/installed.txt"
ln -sf ../lib/hiptimer/hiptimer "$prefix/bin/hiptimer"
cp -R "$here/share/." "$prefix/share/"
# A desktop need not know of a person's own bin folder. In quotes an entry can name any; what means
# something in them gets a backslash, each backslash a second one, and all that sed's own.
program=$(printf '%s' "$prefix/bin/hiptimer" |
    sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g; s/[\\&|]/\\&/g')
entry=$prefix/share/applications/app.hiptimer.HipTimer.desktop
sed "s|^Exec=hiptimer|Exec=\"$program\"|" \
    "$here/share/applications/app.hiptimer.HipTimer.desktop" > "$entry"
if command -v update-desktop-database > /dev/null; then
    update-desktop-database "$prefix/share/applications" || true
fi
if command -v update-mime-database > /dev/null; then
    update-mime-database "$prefix/share/mime" || true
fi
echo "HipTimer is in your menu. In a terminal: $prefix/bin/hiptimer"
echo "To take it away again: $prefix/lib/hiptimer/uninstall.sh"
