"""Offices for the tests of the command line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.office import APP, SITE, Office, digest, fill
from tests.cli.travel import write_a_request
from tests.vault.conftest import mounted

__all__ = ["mounted"]  # a fixture: small disks of memory


@pytest.fixture
def empty_office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """No vault yet."""
    return Office(tmp_path, capsys)


@pytest.fixture(scope="session")
def _furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("furnished")


@pytest.fixture
def office(_furnished: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """A vault with root key officer-a, a Notary repository APP and a static one SITE.

    Both have the tag 1.0 for content a. ``request.json`` is what APP was made from; it shows 1.0
    and 1.1.
    """
    if not (_furnished / "vault.keymgr").exists():
        furnish(Office(_furnished, capsys))
    for file in _furnished.iterdir():
        shutil.copy(file, tmp_path)
    return Office(tmp_path, capsys)


def furnish(office: Office) -> None:
    """Make what ``office`` describes."""
    write_a_request(office.folder / "request.json", [APP], {"1.0": "a", "1.1": "b"})
    office.done("init")
    office.done("root", "create", "officer-a")
    office.done("repo", "create", APP, "--request", "request.json")
    office.done("repo", "create", SITE, "--static")
    for gun in (APP, SITE):
        office.done("tag", "sign", gun, "1.0", "--digest", digest("a"), "--size", "1997")


@pytest.fixture
def small_disk(office: Office, mounted: Callable[[str], Path]) -> Office:
    """The same office on a small disk of its own, with 4 KiB left at most."""
    disk = mounted("size=2m,mode=700")
    shutil.copytree(office.folder, disk, dirs_exist_ok=True, ignore=lambda *_: [disk.name])
    fill(disk)
    return Office(disk, office.capture)
