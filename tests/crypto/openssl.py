"""The openssl program: an implementation other than ours to compare with."""

from __future__ import annotations

import subprocess


def openssl(*arguments: str, stdin: bytes = b"") -> bytes:
    """Run openssl and return what it printed; an exit code other than 0 fails the test."""
    answer = subprocess.run(
        ["openssl", *arguments], input=stdin, capture_output=True, check=False, timeout=60
    )
    assert answer.returncode == 0, answer.stderr.decode()
    return answer.stdout
