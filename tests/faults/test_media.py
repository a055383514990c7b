"""Real media that are pulled while keymgr works on them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import furnish
from tests.cli.office import APP, Office
from tests.conftest import require_programs
from tests.faults.medium import Medium


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Medium]:
    require_programs("losetup", "mkfs.ext4")
    medium = Medium.new(tmp_path)
    yield medium
    medium.unplug()


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    folder = tmp_path / "office"
    folder.mkdir()
    office = Office(folder, capsys)
    furnish(office)
    return office


def on(stick: Medium, office: Office) -> Office:
    """Carry the office to the stick."""
    shutil.copytree(office.folder, stick.place, dirs_exist_ok=True)
    return Office(stick.place, office.capture)


def said(office: Office, *words: str) -> str:
    ran = office(*words)
    assert ran.status == 1
    assert "A fault of its own" not in ran.err
    assert "Traceback" not in ran.err
    return ran.err


def test_a_stick_that_is_pulled_takes_no_export_and_says_so(stick: Medium, office: Office) -> None:
    out = str(stick.place / "bundle.zip")
    office.done("export", "--out", out)
    before = (stick.place / "bundle.zip").read_bytes()
    office.done("tag", "sign", APP, "2.0", "--digest", "sha256:" + "d" * 64, "--size", "7")
    stick.pull()
    assert out in said(office, "export", "--out", out)
    stick.plug_in_again()
    assert (stick.place / "bundle.zip").read_bytes() == before
    office.done("export", "--out", out)
    assert (stick.place / "bundle.zip").read_bytes() != before


def test_a_vault_on_a_stick_that_is_pulled_is_whole_when_it_is_back(
    stick: Medium, office: Office
) -> None:
    there = on(stick, office)
    stick.pull()
    assert str(there.vault) in said(there, "rotate", "targets", "--all", "--yes")
    stick.plug_in_again()
    there.done("audit", "verify")
    there.done("rotate", "targets", "--all", "--yes")
