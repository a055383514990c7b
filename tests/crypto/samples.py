"""One key of every kind that Notary knows, and the files that docker and notary wrote."""

from __future__ import annotations

import base64
import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from keymgr.crypto.keys import PrivateKey
from keymgr.trust.keys import KeyType, PublicKey

DATA: Final = Path(__file__).parent / "data"
CURVES: Final = {
    "ecdsa-p224": ec.SECP224R1(),
    "ecdsa-p256": ec.SECP256R1(),
    "ecdsa-p384": ec.SECP384R1(),
    "ecdsa-p521": ec.SECP521R1(),
}
ALGORITHMS: Final = [*CURVES, "rsa-2048", "ed25519"]


@cache
def private_key(algorithm: str) -> PrivateKey:
    """Return the key of this kind, the same one all along."""
    if algorithm in CURVES:
        return PrivateKey(ec.generate_private_key(CURVES[algorithm]))
    if algorithm == "ed25519":
        return PrivateKey(ed25519.Ed25519PrivateKey.generate())
    return PrivateKey(rsa.generate_private_key(65537, int(algorithm.removeprefix("rsa-"))))


def read_json(name: str) -> dict[str, Any]:
    """Return a file of the data folder, such as metadata that docker or notary wrote."""
    content: dict[str, Any] = json.loads((DATA / name).read_bytes())
    return content


def signed_bytes(document: dict[str, Any]) -> bytes:
    """Return what the signatures cover; these files hold no character that needs an escape."""
    text = json.dumps(document["signed"], sort_keys=True, separators=(",", ":"))
    return text.encode()


def listed_keys(root: dict[str, Any]) -> dict[str, PublicKey]:
    """Return the keys that a root lists, by the ID that it gives them."""
    return {
        key_id: PublicKey(KeyType(key["keytype"]), base64.b64decode(key["keyval"]["public"]))
        for key_id, key in root["signed"]["keys"].items()
    }
