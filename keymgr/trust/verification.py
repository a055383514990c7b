"""Signature and root rules, as pairs: ``count``/``check`` for screens, ``require`` to refuse.

Source: notary ``tuf/signed/verify.go`` (VerifySignatures), ``trustpinning/certs.go``
(ValidateRoot, validRootLeafCerts, MatchCNToGun), ``tuf/utils/x509.go`` (ValidateCertificate).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from keymgr.sentences import day, said, said_list
from keymgr.trust.keys import PublicKey, Verifier
from keymgr.trust.metadata import Payload, Root, Signed
from keymgr.trust.names import ROOT, Gun, KeyId, RoleName
from keymgr.trust.rules import Problem, Rule

_GRACE: Final = timedelta(days=1)
_MAX_NAME: Final = 255


@dataclass(frozen=True)
class SignatureCount:
    """Who has signed a file, of those who may, and how many must."""

    role: RoleName
    threshold: int
    signed: tuple[KeyId, ...]
    unsigned: tuple[KeyId, ...]

    @property
    def ok(self) -> bool:
        """Whether the threshold is met."""
        return len(self.signed) >= self.threshold


def count_signatures(
    signed: Signed[Payload], keys: Mapping[KeyId, PublicKey], threshold: int, verifier: Verifier
) -> SignatureCount:
    """Count the good signatures on ``signed`` by ``keys``; a key counts once."""
    good = {
        signature.key_id
        for signature in signed.signatures
        if (key := keys.get(signature.key_id)) is not None
        and verifier.verifies(key, signature.method, signature.value, signed.message)
    }
    return SignatureCount(
        signed.role,
        threshold,
        tuple(key_id for key_id in keys if key_id in good),
        tuple(key_id for key_id in keys if key_id not in good),
    )


def check_signatures(
    signed: Signed[Payload], keys: Mapping[KeyId, PublicKey], threshold: int, verifier: Verifier
) -> tuple[SignatureCount, list[Problem]]:
    """Count the signatures and say what is missing."""
    count = count_signatures(signed, keys, threshold, verifier)
    if count.ok:
        return count, []
    return count, [
        Problem(
            Rule.SIGNATURES,
            signed.role,
            said(
                "{role} version {version} has {count} of the {threshold} signatures it"
                " needs; {shortfall}.",
                role=signed.role,
                version=signed.payload.version,
                count=len(count.signed),
                threshold=threshold,
                shortfall=_shortfall(signed, count),
            ),
        )
    ]


def _shortfall(signed: Signed[Payload], count: SignatureCount) -> str:
    """Say why signatures lack: one that is there but wrong tells of a changed file."""
    present = {signature.key_id for signature in signed.signatures}
    wrong = [key_id[:7] for key_id in count.unsigned if key_id in present]
    absent = [key_id[:7] for key_id in count.unsigned if key_id not in present]
    parts = []
    if wrong:
        parts.append(
            said("wrong, as if the file was changed after signing: {keys}", keys=", ".join(wrong))
        )
    if absent:
        parts.append(said("missing: {keys}", keys=", ".join(absent)))
    return said_list(parts, "; ") if parts else said("no other key may sign it")


def certificate_covers(common_name: str, gun: Gun) -> bool:
    """Return whether a certificate for ``common_name`` may root ``gun``: equal, or ``PREFIX*``."""
    if common_name.endswith("*"):
        return gun.startswith(common_name.rstrip("*"))
    return common_name == gun


def certificate_problem(
    key: PublicKey, gun: Gun, now: datetime | None, verifier: Verifier
) -> str | None:
    """Say why clients ignore this root key of ``gun``; None where they accept it.

    ``now`` None leaves its dates unchecked, as clients do for the former root.
    """
    certificate = verifier.certificate(key) if key.keytype.is_certificate else None
    short = key.key_id[:7]
    if certificate is None:
        return said("the root key {short} has no readable certificate", short=short)
    if not certificate_covers(certificate.common_name, gun):
        name = certificate.common_name[:_MAX_NAME]
        return said(
            "the certificate of root key {short} is for {name!r}, not for {gun}",
            short=short,
            name=name,
            gun=gun,
        )
    if certificate.weakness is not None:
        return said(
            "the certificate of root key {short} is too weak: {weakness}",
            short=short,
            weakness=certificate.weakness,
        )
    if now is not None and now > certificate.not_after:
        return said(
            "the certificate of root key {short} expired on {not_after:%d %b %Y}",
            short=short,
            not_after=certificate.not_after,
        )
    if now is not None and now + _GRACE < certificate.not_before:
        since = day(certificate.not_before)
        return said(
            "the certificate of root key {short} is dated in the future, {since}",
            short=short,
            since=since,
        )
    return None


def _accepted_keys(
    root: Root, gun: Gun, now: datetime | None, verifier: Verifier
) -> tuple[dict[KeyId, PublicKey], dict[KeyId, str]]:
    """Return the root keys that clients take, and why they ignore the others."""
    reasons: dict[KeyId, str] = {}
    accepted: dict[KeyId, PublicKey] = {}
    for key_id, key in root.role_keys(ROOT).items():
        reason = certificate_problem(key, gun, now, verifier)
        if reason is None:
            accepted[key_id] = key
        else:
            reasons[key_id] = reason
    return accepted, reasons


def check_root(
    new: Signed[Root],
    former: Signed[Root] | None,
    gun: Gun,
    now: datetime | None,
    verifier: Verifier,
) -> tuple[SignatureCount, list[Problem]]:
    """Check a root under itself and, where there is one, under the ``former`` root.

    Its own expiry is not looked at: clients walk over expired roots and mind only the last.
    ``now`` None leaves its certificates' dates unchecked.
    """
    accepted, reasons = _accepted_keys(new.payload, gun, now, verifier)
    threshold = new.payload.roles[ROOT].threshold
    count, missing = check_signatures(new, accepted, threshold, verifier)
    problems: list[Problem] = []
    if not count.ok:
        # A key that signed but is ignored is the cause; one that did not sign is not.
        signers = {signature.key_id for signature in new.signatures}
        problems += [
            Problem(
                Rule.CERTIFICATE,
                ROOT,
                said(
                    "In root version {version}, {reason}.",
                    version=new.payload.version,
                    reason=reason,
                ),
            )
            for key_id, reason in reasons.items()
            if key_id in signers or not accepted
        ]
        problems += missing if accepted or not reasons else []
    if former is not None:
        problems += _check_step(new, former, gun, verifier)
    return count, problems


def count_former(
    new: Signed[Root], former: Signed[Root], gun: Gun, verifier: Verifier
) -> SignatureCount:
    """Count the signatures on ``new`` by the root keys of ``former``, against its threshold."""
    trusted, _ = _accepted_keys(former.payload, gun, None, verifier)
    return count_signatures(new, trusted, former.payload.roles[ROOT].threshold, verifier)


def _check_step(
    new: Signed[Root], former: Signed[Root], gun: Gun, verifier: Verifier
) -> list[Problem]:
    old, following = former.payload.version, new.payload.version
    if following != old + 1:
        return [
            Problem(
                Rule.CHAIN,
                ROOT,
                said(
                    "Root version {following} can't follow version {old} directly: version"
                    " {between} is missing.",
                    following=following,
                    old=old,
                    between=old + 1,
                ),
            )
        ]
    count = count_former(new, former, gun, verifier)
    if count.ok:
        return []
    return [
        Problem(
            Rule.CHAIN,
            ROOT,
            said(
                "Root version {following} has {count} of the {threshold} signatures it"
                " needs by the root keys of version {old}; {shortfall}.",
                following=following,
                count=len(count.signed),
                threshold=count.threshold,
                old=old,
                shortfall=_shortfall(new, count),
            ),
        )
    ]


def delegation_key_problems(keys: Mapping[KeyId, PublicKey], verifier: Verifier) -> Iterator[str]:
    """Yield why clients refuse keys of a delegation, and with one such key the whole repository.

    Source: notary ``tuf/tuf.go`` (GetDelegationRole).
    """
    for key_id, key in keys.items():
        certificate = verifier.certificate(key) if key.keytype.is_certificate else None
        if certificate is not None and certificate.weakness is not None:
            yield said(
                "The certificate of key {key} is too weak: {weakness}.",
                key=key_id[:7],
                weakness=certificate.weakness,
            )


def check_expiry(signed: Signed[Payload], now: datetime) -> list[Problem]:
    """Say whether the file has expired at ``now``."""
    expires = signed.payload.expires
    if expires is not None and expires >= now:
        return []
    role, version = signed.role, signed.payload.version
    sentence = (
        said(
            "{role} version {version} expired on {expires:%d %b %Y}.",
            role=role,
            version=version,
            expires=expires,
        )
        if expires
        else said("{role} version {version} has no expiry date.", role=role, version=version)
    )
    return [
        Problem(
            Rule.EXPIRED,
            signed.role,
            sentence,
        )
    ]
