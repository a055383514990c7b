"""Files are replaced whole and durably, or not at all; failures are sentences."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from keymgr.exchange.durable import (
    FileTooLargeError,
    NotARegularFileError,
    ReadFailedError,
    WriteFailedError,
    read_file,
    replacing,
    write_file,
)
from tests.conftest import require_programs


def test_a_file_is_written_with_its_mode_and_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "receipt.json"
    path.write_bytes(b"old")
    write_file(path, b"new", 0o600)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["receipt.json"]


def test_a_link_is_followed(tmp_path: Path) -> None:
    target = tmp_path / "stick" / "bundle.zip"
    target.parent.mkdir()
    target.write_bytes(b"old")
    link = tmp_path / "bundle.zip"
    link.symlink_to(target)
    write_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_the_content_is_on_the_disk_before_the_name_and_the_name_before_the_return(
    tmp_path: Path,
) -> None:
    require_programs("strace")
    script = "from pathlib import Path; from keymgr.exchange.durable import write_file;"
    script += "write_file(Path('new.json'), b'content')"
    calls = tmp_path / "calls"
    command = [
        "strace",
        "-y",
        "-o",
        str(calls),
        "-e",
        "trace=write,fsync,rename,renameat,renameat2",
    ]
    subprocess.run([*command, sys.executable, "-c", script], cwd=tmp_path, check=True)
    told = [
        line for line in calls.read_text().splitlines() if "new.json" in line or "fsync" in line
    ]
    kinds = [line.partition("(")[0].removesuffix("at2").removesuffix("at") for line in told]
    assert kinds == ["write", "fsync", "rename", "fsync"]
    assert re.search(rf"fsync\(\d+<{re.escape(str(tmp_path))}>\)", told[-1])


def test_a_full_disk_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(b"old")
    script = (
        "import resource, signal; from pathlib import Path;"
        "from keymgr.exchange.durable import write_file, WriteFailedError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: write_file(Path('bundle.zip'), bytes(100_000))\n"
        "except WriteFailedError as error: print(error)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert answer.stdout.startswith("bundle.zip could not be written: ")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["bundle.zip"]


def test_an_interrupted_writer_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(b"old")
    with contextlib.suppress(KeyboardInterrupt), replacing(path) as file:
        file.write(b"half")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["bundle.zip"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/dev/null", "a folder or a device"),
        ("/", "a folder or a device"),
        ("missing/file", "does not exist"),
        ("file/below", "a part of the path is a file"),
        ("nul\0", "not valid"),
        ("n" * 300, "too long"),
        ("loop", "not valid"),
    ],
)
def test_a_place_that_takes_no_file_is_named_with_the_reason(
    tmp_path: Path, path: str, reason: str
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(WriteFailedError, match=reason):
        write_file(tmp_path / path, b"content")


def test_reading_is_bounded_also_where_the_size_is_unknown(tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    path.write_bytes(b"12345")
    assert read_file(path, 5) == b"12345"
    with pytest.raises(FileTooLargeError):
        read_file(path, 4)
    with pytest.raises(FileTooLargeError):
        read_file(Path("/proc/self/status"), 4)  # a file whose size is said to be nought


@pytest.mark.parametrize("path", ["missing", ".", "nul\0"])
def test_what_cannot_be_read_is_named(tmp_path: Path, path: str) -> None:
    with pytest.raises(ReadFailedError):
        read_file(tmp_path / path, 10)


def test_pipes_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "proposal.json"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(NotARegularFileError) as refused:
            read_file(path, 1 << 33)
        assert str(refused.value) == f"{path} is not a regular file."
