#!/bin/sh
# Installs the system libraries that Qt's X11 and Wayland parts in .venv need, where some are
# missing and this is a Debian machine and root asks. Says so and goes on where it can't: the
# command line needs none of them.
set -eu
cd "$(dirname "$0")/.."

# What is linked to Qt's window system plug-ins and found in no package of .venv.
packages="fontconfig libcups2 libdbus-1-3 libdrm2 libegl1 libfontconfig1 libfreetype6 libgl1
libglib2.0-0 libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-6 libx11-xcb1 libxcb1
libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
libxcb-xfixes0 libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0"

missing() {
    for each in .venv/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libq[wx]*.so \
        .venv/lib/python3*/site-packages/PySide6/Qt/lib/libQt6Widgets.so.6 \
        .venv/lib/python3*/site-packages/PySide6/Qt/plugins/printsupport/*.so
    do
        ldd "$each" | sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p'
    done | sort -u
}

[ "$(uname -s)" = Linux ] && [ -n "$(missing)" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing the system libraries of the window, for instance $(missing | head -n 1) ..."
    apt-get update -q
    # shellcheck disable=SC2086 # a list of package names
    DEBIAN_FRONTEND=noninteractive \
        apt-get install -qy --no-install-recommends --no-upgrade $packages ||
        echo "Some could not be installed." >&2
fi
left=$(missing)
[ -z "$left" ] && exit 0
echo "The window will not open before these system libraries are there; the command line works:" >&2
echo "$left" >&2
# shellcheck disable=SC2086 # printed on one line
echo "On Debian, as root: apt-get install" $packages >&2
