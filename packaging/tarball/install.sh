#!/bin/sh
# Installs HipTimer for you alone, without root: into ~/.local, or into the folder that is given.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${1:-$HOME/.local}
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
prefix=$(CDPATH='' cd -- "$prefix" && pwd)
case $prefix in
    *[!A-Za-z0-9/._-]*)
        echo "Please choose a folder without spaces and special letters, as in: $0 /opt/hiptimer" >&2
        exit 1 ;;
esac
rm -rf "$prefix/lib/hiptimer"
cp -R "$here/lib/hiptimer" "$prefix/lib/hiptimer"
ln -sf ../lib/hiptimer/hiptimer "$prefix/bin/hiptimer"
cp -R "$here/share/." "$prefix/share/"
# A desktop need not know of a person's own bin folder.
entry=$prefix/share/applications/app.hiptimer.HipTimer.desktop
sed "s|^Exec=hiptimer|Exec=$prefix/bin/hiptimer|" \
    "$here/share/applications/app.hiptimer.HipTimer.desktop" > "$entry"
if command -v update-desktop-database > /dev/null; then
    update-desktop-database "$prefix/share/applications" || true
fi
if command -v update-mime-database > /dev/null; then
    update-mime-database "$prefix/share/mime" || true
fi
echo "HipTimer is in your menu. In a terminal: $prefix/bin/hiptimer"
