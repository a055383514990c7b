"""Exporting and verifying a bundle, against hashing, zipping and verifying its content."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key
from cryptography.x509 import load_pem_x509_certificate

from bench.figures import Cost, Figure, Pair, Ratio
from bench.measuring import cost_of
from bench.offices import Offices
from keymgr.exchange.bundle import Bundle, read_bundle
from keymgr.ops.exports import export_bundle
from keymgr.trust import notary
from keymgr.trust.metadata import Payload, Root, Signed
from keymgr.trust.names import ROOT, TARGETS, RoleName

_ECDSA: Final = ec.ECDSA(SHA256())
_HALF: Final = 32

Check = tuple[bytes, bytes, bytes]
"""A listed key, a signature and what it signs."""


def exporting(offices: Offices) -> list[Figure]:
    """Measure the whole export: collecting, writing, reading back, verifying as a client."""
    number = offices.scale.many
    out = offices.folder / "bundle.zip"
    pairs = []
    with offices.station(number) as station:
        export_bundle(station, None, out)
        content, checks = _content(read_bundle(out))
        for _ in range(offices.scale.repeats):
            before = _bare(content, checks, offices.folder)
            ours = cost_of(lambda: export_bundle(station, None, out))
            pairs.append(Pair(ours, (before + _bare(content, checks, offices.folder)).each(2)))
    return [
        Ratio(
            f"export and verify, {number:,}",
            "collecting, writing durably, reading back and verifying as a client does",
            "hashing, zipping, writing, reading and hashing the same files, and verifying each"
            " signature with its key, alone",
            3.0,
            pairs,
        )
    ]


def _content(bundle: Bundle) -> tuple[dict[str, bytes], list[Check]]:
    """Return a bundle's files by member, and what must be verified of them."""
    content, checks = {}, []
    for entry in bundle.repositories:
        for name, file in entry.files.items():
            content[f"{entry.gun}/{name}"] = file
        files = {name.role: file for name, file in entry.files.items()}
        root = notary.read_root(files[ROOT])
        checks += _checks(root, root, ROOT)
        checks += _checks(root, notary.read_targets(files[TARGETS]), TARGETS)
    return content, checks


def _checks(root: Signed[Root], signed: Signed[Payload], role: RoleName) -> list[Check]:
    keys = root.payload.role_keys(role)
    return [
        (keys[signature.key_id].public, signature.value, signed.message)
        for signature in signed.signatures
    ]


def _bare(content: dict[str, bytes], checks: list[Check], folder: Path) -> Cost:
    def work() -> None:
        _zip(content, folder / "bare.zip")
        _verify(checks)

    return cost_of(work)


def _zip(content: dict[str, bytes], path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for member, data in content.items():
            hashlib.sha256(data).digest()
            archive.writestr(member, data)
    path.write_bytes(file.getvalue())
    packed = path.read_bytes()
    hashlib.sha256(packed).digest()
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        for member in archive.namelist():
            hashlib.sha256(archive.read(member)).digest()


def _verify(checks: list[Check]) -> None:
    for listed, signature, message in checks:
        certified = listed.startswith(b"-----BEGIN")
        key: object = (
            load_pem_x509_certificate(listed).public_key()
            if certified
            else load_der_public_key(listed)
        )
        r, s = int.from_bytes(signature[:_HALF]), int.from_bytes(signature[_HALF:])
        if isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(encode_dss_signature(r, s), message, _ECDSA)
