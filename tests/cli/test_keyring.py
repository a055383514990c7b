"""The desktop's keyring, against a real Secret Service: gnome-keyring in a session of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.office import PASSPHRASES, SITE, Office, digest
from tests.cli.secret_service import PROGRAMS, secret_service
from tests.conftest import require_programs

OWN = "registry.example.org/team/own"
LATER = "2030-03-14T15:00:00+00:00"
EVENING = "2030-03-14T23:00:00+00:00"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    require_programs(*PROGRAMS)
    with secret_service(tmp_path_factory.mktemp("session")) as environment:
        yield environment


@pytest.fixture
def desktop(session: dict[str, str], office: Office) -> Office:
    """An office at a desktop with a keyring, and a repository with a passphrase of its own."""
    office.environment |= {
        "DBUS_SESSION_BUS_ADDRESS": session["DBUS_SESSION_BUS_ADDRESS"],
        "XDG_CONFIG_HOME": str(office.folder / "config"),
    }
    office.done("repo", "create", OWN, "--static", "--own-passphrase")
    (office.folder / "config").mkdir()
    return office


def sign(office: Office, tag: str, **environment: str | None) -> None:
    office.done("tag", "sign", OWN, tag, "--digest", digest("a"), "--size", "7", **environment)


def test_nothing_asks_the_keyring_unless_it_was_switched_on(office: Office) -> None:
    office.done("status", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    ran = office.refused("keyring", "keep", SITE)
    assert "The keyring is not used for this vault." in ran.err
    assert not office.done("keyring", "status", "--json").json["on"]


def test_an_older_copy_in_the_vaults_place_is_refused_until_it_is_accepted(desktop: Office) -> None:
    desktop.done("keyring", "on")
    shutil.copy(desktop.vault, desktop.folder / "older")
    sign(desktop, "1.0")
    shutil.copy(desktop.vault, desktop.folder / "newest")

    shutil.copy(desktop.folder / "older", desktop.vault)
    ran = desktop.refused("status")
    said = " ".join(ran.err.split())
    assert "is not the one that this machine saw last: that was changed" in said
    assert "Find the newest copy" in said
    shutil.copy(desktop.folder / "newest", desktop.vault)
    desktop.done("status")

    shutil.copy(desktop.folder / "older", desktop.vault)
    desktop.done("keyring", "accept", "--yes")
    desktop.done("status")
    assert desktop.done("audit", "list", "--json").json[-1]["action"] == "older vault accepted"


def test_an_older_copy_that_was_worked_on_since_is_refused_too(desktop: Office) -> None:
    desktop.done("keyring", "on")
    shutil.copy(desktop.vault, desktop.folder / "older")
    sign(desktop, "1.0")
    newest = desktop.vault.read_bytes()
    shutil.copy(desktop.folder / "older", desktop.vault)
    for tag in ("2.0", "3.0", "4.0"):
        sign(desktop, tag, XDG_CONFIG_HOME="/nowhere")
    ran = desktop.refused("status")
    assert "its log does not have the entry" in " ".join(ran.err.split())
    desktop.vault.write_bytes(newest)
    desktop.done("status")


def test_a_repositorys_passphrase_is_kept_for_a_working_day(desktop: Office) -> None:
    desktop.done("keyring", "on")
    ran = desktop.done("keyring", "keep", OWN, "--hours", "8", "--json")
    assert ran.json == [{"gun": OWN, "until": "2030-03-14T17:30:00Z"}]
    sign(desktop, "1.0", KEYMGR_REPOSITORY_PASSPHRASE=None, KEYMGR_TEST_CLOCK=LATER)
    shown = desktop.done("keyring", "status", "--json", KEYMGR_TEST_CLOCK=LATER)
    assert [each["gun"] for each in shown.json["kept"]] == [OWN]

    ran = desktop(
        "tag", "sign", OWN, "2.0", "--digest", digest("a"), "--size", "7",
        KEYMGR_REPOSITORY_PASSPHRASE=None, KEYMGR_TEST_CLOCK=EVENING,
    )  # fmt: skip
    assert ran.status == 1
    assert "is needed" in ran.err
    assert desktop.done("keyring", "status", "--json").json["kept"] == [], "it is gone for good"


def test_a_kept_passphrase_that_no_longer_fits_is_asked_for_again(desktop: Office) -> None:
    desktop.done("keyring", "on")
    desktop.done("keyring", "keep", OWN)
    other = "a quite different passphrase"
    desktop.done(
        "passphrase", "change", "--repository", OWN, KEYMGR_NEW_REPOSITORY_PASSPHRASE=other
    )
    sign(desktop, "1.0", KEYMGR_REPOSITORY_PASSPHRASE=other)
    assert desktop.done("keyring", "status", "--json").json["kept"] == []


def test_forget_and_off_leave_nothing_in_the_keyring(
    desktop: Office, session: dict[str, str]
) -> None:
    desktop.done("keyring", "on")
    desktop.done("keyring", "keep", OWN)
    desktop.done("keyring", "forget")
    ran = desktop(
        "tag", "sign", OWN, "1.0", "--digest", digest("a"), "--size", "7",
        KEYMGR_REPOSITORY_PASSPHRASE=None,
    )  # fmt: skip
    assert "is needed" in ran.err
    desktop.done("keyring", "keep", OWN)
    desktop.done("keyring", "off")
    assert not desktop.done("keyring", "status", "--json").json["on"]
    for name in ("day", "seen"):
        assert stored(desktop, session, name) == ""
    shutil.copy(desktop.vault, desktop.folder / "older")
    sign(desktop, "1.0")
    shutil.copy(desktop.folder / "older", desktop.vault)
    desktop.done("status")


def stored(office: Office, session: dict[str, str], name: str) -> str:
    """Return what another program reads from the keyring."""
    program = (
        "import keyring, pathlib, sys;"
        "print(keyring.get_password('keymgr', sys.argv[1]) or '', end='')"
    )
    vault_id = office.done("audit", "list", "--json").json[0]["subject"]
    return subprocess.run(
        [sys.executable, "-c", program, f"{vault_id} {name}"],
        env=session,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_no_vault_or_root_passphrase_ever_gets_there(
    desktop: Office, session: dict[str, str]
) -> None:
    desktop.done("keyring", "on")
    desktop.done("keyring", "keep", "--all")
    everything = stored(desktop, session, "day") + stored(desktop, session, "seen")
    assert PASSPHRASES["KEYMGR_REPOSITORY_PASSPHRASE"] in everything
    for name in ("KEYMGR_VAULT_PASSPHRASE", "KEYMGR_ROOT_PASSPHRASE"):
        assert PASSPHRASES[name] not in everything
    ran = desktop.refused("keyring", "keep", SITE)
    assert "None of these repositories has a passphrase of its own." in ran.err
    desktop.refused("keyring", "keep", OWN, "--hours", "25")


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        ("tests.plaintext_keyring.Keyring", "is not one that is known to encrypt"),
        ("keyring.backends.null.Keyring", "is not one that is known to encrypt"),
        ("keyring.backends.fail.Keyring", "This desktop has no keyring"),
    ],
)
def test_keyrings_that_do_not_encrypt_are_refused(office: Office, backend: str, words: str) -> None:
    tree = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.cheap_keymgr", "keyring", "on"],
        env={
            **office.environment,
            "KEYMGR_VAULT": str(office.vault),
            "PYTHON_KEYRING_BACKEND": backend,
            "PYTHONPATH": str(tree),
            "HOME": str(office.folder),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert words in " ".join(ran.stderr.split())
    assert not (office.folder / "plaintext").exists()


def test_without_its_keyring_the_vault_opens_and_says_what_was_not_checked(
    desktop: Office,
) -> None:
    desktop.done("keyring", "on")
    ran = desktop.done("status", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    assert "was not checked" in " ".join(ran.err.split())
