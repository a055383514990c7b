"""Secrets are not seen, not copied by accident, and gone when forgotten."""

from __future__ import annotations

import copy
import ctypes
import pickle
import subprocess
import sys

import pytest

from keymgr.crypto.secret import PassphraseTextError, Secret, SecretForgottenError

HIDDEN = "hunter2-Überraschung"


def test_a_secret_shows_nothing_of_itself() -> None:
    secret = Secret.from_text(HIDDEN)
    assert repr(secret) == str(secret) == f"{secret}" == "<redacted>"
    assert f"{[secret]!r}" == "[<redacted>]"


def test_the_same_passphrase_from_another_keyboard_is_the_same_secret() -> None:
    composed, decomposed, wide = "Ångström", "A\u030angstro\u0308m", "\uff21\u030angström"
    assert Secret.from_text(composed) == Secret.from_text(decomposed) == Secret.from_text(wide)
    assert Secret.from_text(composed).reveal() == composed.encode()


def test_text_that_is_none_is_refused_without_quoting_it() -> None:
    with pytest.raises(PassphraseTextError) as caught:
        Secret.from_text("hunter2\udcff")
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_secrets_compare_by_content_and_only_with_secrets() -> None:
    assert Secret(b"one") == Secret(b"one")
    assert Secret(b"one") != Secret(b"two")
    assert Secret(b"one") != b"one"
    with pytest.raises(TypeError):
        hash(Secret(b"one"))


def test_a_forgotten_secret_is_overwritten_and_refuses_to_be_used() -> None:
    secret = Secret(b"0123456789abcdef")
    buffer = secret._held()  # noqa: SLF001  # the memory itself is what this test is about
    assert len(secret) == 16
    secret.forget()
    secret.forget()
    assert bytes(buffer) == bytes(16)
    for use in (secret.reveal, secret.__len__, lambda: secret == Secret(b"")):
        with pytest.raises(SecretForgottenError):
            use()


def test_dropping_the_last_reference_overwrites_the_memory() -> None:
    secret = Secret(b"0123456789abcdef")
    buffer = secret._held()  # noqa: SLF001  # the memory itself is what this test is about
    del secret
    assert bytes(buffer) == bytes(16)


def test_secrets_are_neither_pickled_nor_copied() -> None:
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            attempt(Secret(b"one"))


def test_a_secret_is_locked_into_memory_and_may_be_empty() -> None:
    assert not Secret(b"")
    script = (
        "from keymgr.crypto.secret import Secret\n"
        "kept = Secret(bytes(5000))\n"
        "print(open('/proc/self/status').read())"
    )
    status = _run(script)
    (kilobytes,) = [line.split()[1] for line in status.splitlines() if line.startswith("VmLck")]
    assert int(kilobytes) > 0


def test_a_hardened_process_dumps_no_core_and_admits_no_debugger() -> None:
    script = (
        "import ctypes, resource\n"
        "from keymgr.crypto.process import harden\n"
        "harden()\n"
        "dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], dumpable)"
    )
    assert _run(script).split() == ["0", "0"]
    assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 1, "this test's own process is not hardened"


def _run(script: str) -> str:
    command = [sys.executable, "-c", script]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
