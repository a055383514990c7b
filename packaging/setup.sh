#!/bin/sh
# Builds .venv from requirements.lock, every file checked against its SHA-256, and installs keymgr
# from this folder into it. On Debian, as root, Python itself and the libraries of the window are
# installed where they are missing.
set -eu
cd "$(dirname "$0")/.."

# A python3 of 3.11 or later that can make virtual environments.
find_python() {
    for each in python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
        if "$each" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then
            echo "$each"
            return
        fi
    done
}

python=$(find_python)
if [ -z "$python" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Python (Debian package python3-venv) ..."
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends python3-venv
    python=$(find_python)
fi
if [ -z "$python" ]; then
    echo "keymgr needs Python 3.11 or later with venv. As root: apt-get install python3-venv" >&2
    exit 1
fi

echo "Building .venv with $("$python" --version); the first time this downloads about 150 MB ..."
"$python" -m venv .venv
pip() { .venv/bin/python -m pip --disable-pip-version-check -qq "$@"; }
pip install --require-hashes --only-binary :all: --requirement requirements.lock
pip install --no-deps --no-build-isolation --no-index --editable .
sh packaging/window-libraries.sh
