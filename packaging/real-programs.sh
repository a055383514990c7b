#!/bin/sh
# Installs the real programs that `make test` and `make tour` run, where they are missing and this
# is a Debian machine and root asks. Says so and goes on where it can't.
set -eu

missing=""
need() { command -v "$1" >/dev/null || missing="$missing $2"; }
PATH="$PATH:/usr/sbin:/sbin"
need notary notary
need notary-server notary
need docker-registry docker-registry
need docker docker.io
need dockerd docker.io
need skopeo skopeo
need strace strace
need dbus-daemon dbus
need gnome-keyring-daemon gnome-keyring
need gcc 'gcc libc6-dev'
need mkfs.ext4 e2fsprogs
need losetup mount
need Xvfb xvfb
need xdotool xdotool
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing the real programs to try keymgr on:$missing ..."
    # shellcheck disable=SC2086 # a list of package names
    if apt-get update -q &&
        DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $missing
    then
        exit 0
    fi
fi
echo "Not installed, so what needs them is left out:$missing (as root: apt-get install$missing)" >&2
