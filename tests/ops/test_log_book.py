"""Unlocks that are noted beside the vault: they reach the log once, whatever becomes of a job."""

from __future__ import annotations

from pathlib import Path

import pytest

from keymgr.crypto.secret import Secret
from keymgr.ops.station import Station, open_station
from keymgr.vault.errors import WrongVaultPassphraseError
from tests.ops.stations import Clock, Keyholder, Patience, open_desk


class Stranger(Keyholder):
    """Knows no passphrase."""

    def _passphrase(self, what: object) -> Secret:
        del what
        return Secret(b"a guess")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault, on which somebody tried a wrong passphrase."""
    path = tmp_path / "vault.keymgr"
    open_desk(path).station.close()
    with pytest.raises(WrongVaultPassphraseError):
        open_station(path, Stranger(), Patience(), Clock(), "stranger")
    return path


def opened(path: Path) -> Station:
    return open_station(path, Keyholder(), Patience(), Clock(), "officer")


def refusals(station: Station) -> int:
    entries = station.vault.audit.all()
    return sum(entry.action == "vault passphrase refused" for entry in entries)


def change(station: Station) -> None:
    with station.vault.transaction():
        station.log("changed", "something")


class UndoneError(Exception):
    """A job fails after it logged."""


def undone(station: Station) -> None:
    def fail() -> None:
        with station.vault.transaction():
            station.log("changed", "something")
            raise UndoneError

    with pytest.raises(UndoneError):
        fail()


def notes(path: Path) -> bytes:
    file = path.with_name(f".{path.name}.unlocks")
    return file.read_bytes() if file.exists() else b""


def test_the_first_change_takes_the_notes_into_the_log(path: Path) -> None:
    with opened(path) as station:
        change(station)
        change(station)
        assert refusals(station) == 1
    assert notes(path) == b""
    with opened(path) as station:
        change(station)
        assert refusals(station) == 1


def test_a_change_that_is_undone_takes_no_note_with_it(path: Path) -> None:
    with opened(path) as station:
        undone(station)
        assert refusals(station) == 0
    assert notes(path)
    with opened(path) as station:
        undone(station)
        change(station)
        assert refusals(station) == 1
    assert notes(path) == b""


def test_what_is_refused_after_the_first_change_waits_for_the_next(path: Path) -> None:
    with opened(path) as station:
        change(station)
        station.book.refused("root main")
    assert notes(path)
    with opened(path) as station:
        change(station)
        assert [
            e.subject for e in station.vault.audit.all() if e.action == "passphrase refused"
        ] == ["root main"]


def test_a_session_that_changed_nothing_has_no_log_end_to_tell(path: Path) -> None:
    station = opened(path)
    station.close()
    assert station.log_end is None
    station = opened(path)
    change(station)
    end = station.vault.audit.end()
    station.close()
    station.close()
    assert station.log_end == end


def test_notes_of_another_vault_are_not_taken_for_this_ones(path: Path, tmp_path: Path) -> None:
    taken = notes(path)
    path.unlink()
    other = tmp_path / "other"
    other.mkdir()
    with opened_new(other / path.name) as station:
        (other / f".{path.name}.unlocks").write_bytes(taken)
        noted = station.vault.noted_unlocks()
        assert (noted.events, noted.unreadable) == ((), 1)


def opened_new(path: Path) -> Station:
    open_desk(path).station.close()
    return opened(path)
