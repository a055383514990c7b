"""What keymgr sees on a stick."""

from __future__ import annotations

from pathlib import Path

from keymgr.exchange.resources import resource
from keymgr.ops.arrivals import Kind, arrivals, kind_of, tally


def test_files_are_known_by_what_they_call_themselves(tmp_path: Path) -> None:
    for name in ("request", "receipt"):
        content = resource(f"examples/{name}.json").read_bytes()
        (tmp_path / f"{name}-copy").write_bytes(content)
    (tmp_path / "bundle.zip").write_bytes(b"PK\x03\x04rest")
    (tmp_path / "key.pem").write_text("-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    (tmp_path / "cert.pem").write_text("-----BEGIN CERTIFICATE-----\n")
    (tmp_path / "odd.json").write_text('{"format": "keymgr-nonsense"}')
    (tmp_path / "notes.txt").write_text("buy milk")
    (tmp_path / ".hidden").write_bytes(b"PK\x03\x04rest")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "bundle.zip").write_bytes(b"PK\x03\x04rest")
    assert tally(arrivals(tmp_path)) == {
        Kind.REQUEST: 1,
        Kind.RECEIPT: 1,
        Kind.BUNDLE: 1,
        Kind.PRIVATE_KEY: 1,
        Kind.PUBLIC_KEY: 1,
    }
    assert kind_of(tmp_path / "gone") is None
    assert arrivals(tmp_path / "gone") == ()
