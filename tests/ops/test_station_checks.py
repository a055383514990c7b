"""The station's checks, on machines made of files."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from keymgr.ops.station_checks import Check, Finding, Fitness, check_station, interfaces_up

NOW = datetime(2031, 5, 6, tzinfo=UTC)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine without a network, without swap, with a processor of its own."""
    interface(tmp_path, "lo", kind="772", state="unknown")
    interface(tmp_path, "eth0", flags="0x1002", state="down")
    write(tmp_path / "proc/swaps", "Filename Type Size Used Priority\n")
    write(tmp_path / "proc/cpuinfo", "flags : fpu vme aes\n")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def interface(
    machine: Path, name: str, *, kind: str = "1", flags: str = "0x1003", state: str = "up"
) -> None:
    for file, text in (("type", kind), ("flags", flags), ("operstate", state)):
        write(machine / "sys/class/net" / name / file, text + "\n")


def found(machine: Path, check: Check, newest: datetime | None = None) -> Finding:
    return next(each for each in check_station(NOW, newest, machine) if each.check is check)


def test_a_sound_machine_has_nothing_to_be_said_against_it(machine: Path) -> None:
    findings = [each for each in check_station(NOW, None, machine) if each.check != "core dumps"]
    assert {each.fitness for each in findings} == {Fitness.GOOD}
    assert not any(each.advice for each in findings)


def test_an_interface_that_is_up_is_named(machine: Path) -> None:
    interface(machine, "wlan0")
    interface(machine, "tun0", kind="65534", state="unknown")
    interface(machine, "eth1", state="down")
    assert interfaces_up(machine) == ("tun0", "wlan0")
    network = found(machine, Check.NETWORK)
    assert network.fitness is Fitness.BAD
    assert network.text == "Network interfaces tun0, wlan0 are up."
    assert network.advice


def test_a_clock_before_the_log_is_wrong(machine: Path) -> None:
    clock = found(machine, Check.CLOCK, datetime(2031, 5, 7, tzinfo=UTC))
    assert clock.fitness is Fitness.BAD
    assert "the vault's log" in clock.text


def test_swap_on_a_disk_is_noted_and_in_memory_is_not(machine: Path) -> None:
    head = "Filename Type Size Used Priority\n"
    write(machine / "proc/swaps", head + "/dev/zram0 partition 1 0 100\n")
    assert found(machine, Check.SWAP).fitness is Fitness.GOOD
    write(machine / "proc/swaps", head + "/dev/sda2 partition 1 0 -2\n")
    assert found(machine, Check.SWAP).fitness is Fitness.NOTE


def test_a_virtual_machine_is_noted(machine: Path) -> None:
    write(machine / "proc/cpuinfo", "flags\t: fpu hypervisor aes\n")
    assert found(machine, Check.MACHINE).fitness is Fitness.NOTE


def test_what_nobody_tells_is_not_taken_for_well(tmp_path: Path) -> None:
    assert interfaces_up(tmp_path) is None
    for check in (Check.NETWORK, Check.SWAP, Check.MACHINE):
        assert found(tmp_path, check).fitness is Fitness.UNKNOWN
