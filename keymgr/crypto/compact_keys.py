"""Private keys in as few bytes as they can have, for paper.

The first byte names the kind. ECDSA: 1 to 4 for P-224, P-256, P-384 and P-521, then the private
number in the curve's octet length. Ed25519: 5, then the 32 bytes of the seed. RSA: 6, the public
exponent in 4 bytes, the length of the first prime in 2, and the two primes; all else of the key
follows from them. Numbers are big-endian. A P-256 key has 33 bytes and one of RSA with 4096 bits
519, where PKCS#8 has 138 and 2,375.
"""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from keymgr.crypto.key_errors import MalformedKeyError
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.sentences import said

_CURVES: Final[dict[int, ec.EllipticCurve]] = {
    1: ec.SECP224R1(),
    2: ec.SECP256R1(),
    3: ec.SECP384R1(),
    4: ec.SECP521R1(),
}
_CURVE_CODES: Final = {curve.name: code for code, curve in _CURVES.items()}
_ED25519: Final = 5
_RSA: Final = 6
_RSA_HEAD: Final = 7


def to_compact(key: PrivateKey) -> Secret:
    """Return ``key`` as compact bytes."""
    handle = key.handle
    if isinstance(handle, ec.EllipticCurvePrivateKey):
        number = handle.private_numbers().private_value.to_bytes((handle.key_size + 7) // 8)
        return Secret(bytes([_CURVE_CODES[handle.curve.name]]) + number)
    if isinstance(handle, ed25519.Ed25519PrivateKey):
        seed = handle.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        return Secret(bytes([_ED25519]) + seed)
    numbers = handle.private_numbers()
    p, q = _octets(numbers.p), _octets(numbers.q)
    head = bytes([_RSA]) + numbers.public_numbers.e.to_bytes(4) + len(p).to_bytes(2)
    return Secret(head + p + q)


def from_compact(content: Secret) -> PrivateKey:
    """Return the key in compact bytes. Raises MalformedKeyError and UnusableKeyError."""
    try:
        return PrivateKey(_handle(content.reveal()))
    except (ValueError, IndexError) as error:
        raise MalformedKeyError(said("its numbers are not those of a private key")) from error


def _handle(content: bytes) -> object:
    kind, rest = content[0], content[1:]
    if kind in _CURVES:
        return ec.derive_private_key(int.from_bytes(rest), _CURVES[kind])
    if kind == _ED25519:
        return ed25519.Ed25519PrivateKey.from_private_bytes(rest)
    if kind == _RSA:
        return _rsa(content)
    raise ValueError(kind)


def _rsa(content: bytes) -> rsa.RSAPrivateKey:
    e, size = int.from_bytes(content[1:5]), int.from_bytes(content[5:_RSA_HEAD])
    p = int.from_bytes(content[_RSA_HEAD : _RSA_HEAD + size])
    q = int.from_bytes(content[_RSA_HEAD + size :])
    d = rsa.rsa_recover_private_exponent(e, p, q)
    return rsa.RSAPrivateNumbers(
        p,
        q,
        d,
        rsa.rsa_crt_dmp1(d, p),
        rsa.rsa_crt_dmq1(d, q),
        rsa.rsa_crt_iqmp(p, q),
        rsa.RSAPublicNumbers(e, p * q),
    ).private_key()


def _octets(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8)
