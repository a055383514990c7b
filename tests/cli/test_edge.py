"""Whatever goes wrong: an exit status, words, and never a traceback."""

from __future__ import annotations

import os
import re
import resource
import signal
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import click
import pexpect
import pytest

from keymgr.cli.app import app
from keymgr.cli.edge import launch
from keymgr.errors import KeymgrError
from keymgr.ops import station
from tests.cheap_keymgr import PORTS
from tests.cli.office import APP, NOW, PASSPHRASES, SITE, Office, digest
from tests.cli.person import CTRL_C, ROOT

KEYMGR = Path(sys.executable).parent / "keymgr"


def keymgr(office: Office, *words: str, script: str = '"$@"') -> subprocess.CompletedProcess[str]:
    """Run the program in a shell, which may do things with its output."""
    return subprocess.run(
        ["sh", "-c", script, "sh", sys.executable, "-m", "tests.cheap_keymgr", *words],
        cwd=office.folder,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "KEYMGR_VAULT": str(office.vault),
            "KEYMGR_TEST_CLOCK": NOW,
            **PASSPHRASES,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )


# Wrong usage


@pytest.mark.parametrize(
    ("words", "sentence", "help_of"),
    [
        ((), "A command is missing.", "keymgr"),
        (("tag",), "A command is missing.", "keymgr tag"),
        (("rooot",), "No such command 'rooot'", "keymgr"),
        (("root", "make"), "No such command 'make'", "keymgr root"),
        (("status", "--colour"), "No such option", "keymgr status"),
        (("root", "create"), "Missing argument 'NAME'", "keymgr root create"),
        (("root", "create", "b", "--algorithm", "dsa"), "'dsa' is not", "keymgr root create"),
        (("repo", "create", SITE), "Say either --request FILE or --static.", "keymgr repo create"),
        (("repo", "create", "--static"), "Name the repositories", "keymgr repo create"),
        (("repo", "create", "--static", "--all"), "Name the repositories", "keymgr repo create"),
        (
            ("repo", "create", APP, "--request", "r", "--timestamp-days", "3"),
            "--timestamp-days goes with --static",
            "keymgr repo create",
        ),
        (("repo", "show", APP, "--all"), "one of these", "keymgr repo show"),
        (("repo", "show"), "The vault holds 2 repositories.", "keymgr repo show"),
        (("tag", "sign", APP, "1"), "Say one of: --digest", "keymgr tag sign"),
        (("tag", "sign", APP, "1", "--digest", digest("a")), "go together", "keymgr tag sign"),
        (("tag", "sign", APP, "--oci", "x"), "one repository and one tag", "keymgr tag sign"),
        (("tag", "sign", "--all", "--oci", "x"), "go with --request", "keymgr tag sign"),
        (("tag", "revoke", APP), "at least one tag", "keymgr tag revoke"),
        (("export",), "Say either --out FILE or --site FOLDER.", "keymgr export"),
        (("export", "--out", "a", "--site", "b"), "Say either", "keymgr export"),
        (("verify", "x", "--at", "soon"), "is not a time", "keymgr verify"),
        (("help", "dance"), "There is no command 'dance'.", "keymgr help"),
    ],
)  # fmt: skip
def test_wrong_usage(office: Office, words: tuple[str, ...], sentence: str, help_of: str) -> None:
    with office.untouched():
        ran = office(*words)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("keymgr: ")
    assert sentence in ran.err
    assert f"'{help_of} --help'" in ran.err

    ran = office(*words, "--json") if words else office("--json")
    assert (ran.status, ran.out) == (2, "")
    assert ran.error["code"] == "usage"


# Faults of our own


def test_a_fault_of_our_own_tells_where_and_nothing_more(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a secret that nobody may see")

    monkeypatch.setattr(station.Station, "log", fail)
    ran = office.refused("root", "create", "officer-b")
    assert re.search(
        r"stopped keymgr [\d.]+: ZeroDivisionError in keymgr\.ops\.\w+, line \d+\.", ran.err
    )
    assert "secret that" not in ran.err
    ran = office("root", "create", "officer-b", "--json")
    assert ran.error["code"] == "unexpected"
    assert "secret that" not in ran.err


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError, click.Abort])
def test_an_interruption_anywhere(
    office: Office, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise stop

    monkeypatch.setattr(station.Station, "log", interrupted)
    with office.untouched():
        ran = office("root", "create", "officer-b")
    assert ran.status == 130
    assert "keymgr: Stopped, as you asked." in ran.err
    assert office("root", "create", "officer-b", "--json").error["code"] == "stopped"


def test_ctrl_c_while_a_key_is_derived(tmp_path: Path) -> None:
    """With the shipped, costly derivation: the signal comes while Argon2id runs."""
    with subprocess.Popen(
        [KEYMGR, "init"],
        env={"KEYMGR_VAULT": str(tmp_path / "vault"), **PASSPHRASES},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        until = perf_counter() + 30
        while not _uses_memory(process.pid, 60 << 10) and perf_counter() < until:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "keymgr: Stopped, as you asked." in err
    assert "Traceback" not in err
    assert not list(tmp_path.iterdir())


def _uses_memory(pid: int, kib: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text()
    match = re.search(r"VmRSS:\s+(\d+) kB", status)
    return match is not None and int(match[1]) > kib


# Where the answer goes


def test_a_reader_that_has_seen_enough(office: Office) -> None:
    ran = keymgr(office, "audit", "list", script='"$@" | true; echo "done" >&2')
    assert ran.stderr == "done\n"


def test_an_answer_that_can_not_be_written(office: Office) -> None:
    ran = keymgr(office, "audit", "list", script='"$@" >/dev/full')
    assert ran.returncode == 1
    assert ran.stderr.startswith("keymgr: The answer could not be written: no space left")
    assert len(ran.stderr.splitlines()) == 2


def test_closed_output(office: Office) -> None:
    assert keymgr(office, "status", script='"$@" >&-').returncode == 0
    assert keymgr(office, "status", script='"$@" 2>&-').returncode == 0
    ran = keymgr(office, "repo", "show", "nothing", script='"$@" 2>&-')
    assert (ran.returncode, ran.stdout) == (1, "")


def test_another_character_set(office: Office) -> None:
    script = 'LC_ALL=C PYTHONIOENCODING=ascii "$@"'
    ran = keymgr(office, "root", "list", script=script)
    assert ran.returncode == 0
    assert "officer-a" in ran.stdout


# Every error of the program

ERRORS = [error for error in KeymgrError.__subclasses__() if error.__module__.startswith("keymgr.")]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_errors_speak_in_sentences(error: type[KeymgrError]) -> None:
    assert error.message[0].isupper() or error.message.startswith(("{", "'", "keymgr "))
    assert error.message[-1] in ".}"
    assert error.hint[0].isupper() or error.hint[0] in "{'"
    assert error.hint.endswith(".")


# Starting


def test_it_starts_about_as_fast_as_click() -> None:
    """By processor time, the least of several runs: other work on the machine counts less."""
    environment = {"PATH": os.environ["PATH"]}

    def seconds(*command: str | Path) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True, env=environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    for option in ("--version", "--help"):
        pairs = [
            (seconds(KEYMGR, option), seconds(sys.executable, "-c", "import click"))
            for _ in range(9)
        ]
        keymgr_alone, click_alone = (min(column) for column in zip(*pairs, strict=True))
        assert keymgr_alone < 1.6 * click_alone


@pytest.mark.parametrize(
    ("words", "unwanted"),
    [
        (("--version",), ("keymgr.ops", "keymgr.vault", "cryptography", "rich", "msgspec")),
        (("--help",), ("keymgr.ops", "keymgr.vault", "cryptography", "rich", "msgspec")),
        (("help",), ("keymgr.ops", "keymgr.vault", "cryptography", "rich")),
        (("status",), ("rich", "zxcvbn", "xkcdpass", "keyring")),
        (("export", "--site", "public"), ("rich", "zxcvbn", "xkcdpass", "keyring")),
        (("verify", "request.json"), ("rich", "zxcvbn", "sqlite3", "keyring")),
    ],
)
def test_no_command_loads_what_it_does_not_use(
    office: Office, words: tuple[str, ...], unwanted: tuple[str, ...]
) -> None:
    code = (
        "import atexit, sys; from keymgr.cli.main import run;"
        "atexit.register(lambda: print(*sys.modules, sep='\\n', file=sys.stderr)); run()"
    )
    ran = keymgr(office, *words, script=f'shift 3; exec {sys.executable} -c "{code}" "$@"')
    loaded = set(ran.stderr.splitlines())
    assert "keymgr.cli.edge" in loaded
    assert not [name for name in unwanted if name in loaded]


def test_core_dumps_are_off(tmp_path: Path) -> None:
    """Looked at while the shipped program waits for a passphrase, its shell allowing dumps."""
    code = "from keymgr.cli.main import run; run()"
    process: pexpect.spawn[str] = pexpect.spawn(
        "sh",
        [
            "-c",
            'ulimit -S -c "$(ulimit -H -c)"; exec "$@"',
            "sh",
            sys.executable,
            "-c",
            code,
            "init",
        ],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "KEYMGR_VAULT": str(tmp_path / "vault"),
        },
        encoding="utf-8",
    )
    process.expect_exact("New passphrase for the vault")
    limits = Path(f"/proc/{process.pid}/limits").read_text()
    process.send(CTRL_C)
    process.expect(pexpect.EOF)
    process.close()
    assert re.search(r"Max core file size +0 ", limits)
    assert process.exitstatus == 130


def test_launch_leaves_no_passphrase_in_the_environment(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**PASSPHRASES, "KEYMGR_VAULT": str(office.vault)}.items():
        monkeypatch.setenv(name, value)
    assert launch(["status"], PORTS) == 0
    assert not [name for name in os.environ if name.endswith("_PASSPHRASE")]
    assert app.name == "app"
