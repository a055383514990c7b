"""Lists of repositories in a text file."""

from __future__ import annotations

from pathlib import Path

import pytest

from keymgr.exchange.gun_list import GunListError, read_guns
from keymgr.trust.names import Gun


def test_one_a_line_comments_and_doubled_ones_apart(tmp_path: Path) -> None:
    path = tmp_path / "guns.txt"
    path.write_bytes(b"\xef\xbb\xbf# ours\r\nregistry.example.org/b\r\n\r\n  app \napp\nteam/a")
    assert read_guns(path) == [Gun("registry.example.org/b"), Gun("app"), Gun("team/a")]


@pytest.mark.parametrize("line", [b"Team/App", b"app:1.0", b"a b", b"\xff", b"\x1b[2J"])
def test_a_wrong_line_is_named_by_its_number(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "guns.txt"
    path.write_bytes(b"app\n\n" + line + b"\n")
    with pytest.raises(GunListError, match=r"Line 3 of .*guns\.txt") as caught:
        read_guns(path)
    assert str(caught.value).isprintable()
