"""Cases of roots: signatures, certificates, rotations, pins."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from keymgr.trust.keys import PublicKey
from keymgr.trust.names import KeyId
from keymgr.trust.rules import Rule
from tests.trust.case import Case, Make, plan, rooted, without
from tests.trust.odd_certificates import (
    as_authority,
    authority_first,
    chain,
    ended_chain,
    of_1024_bits,
    two_leaves,
    with_sha1,
)
from tests.trust.repository import (
    DAY,
    GUN,
    NOW,
    PAST,
    SOON,
    Files,
    RepositoryPlan,
    RootPlan,
    certificate,
    key,
)

FIRST: Final = RootPlan()
PAIR: Final = ("alice", "bob")
THREE: Final = ("alice", "bob", "carol")
OFFICERS: Final = RootPlan(keys=THREE, threshold=2, signers=PAIR)


def under(common_name: str = GUN, start: datetime = PAST, end: datetime = SOON) -> Make:
    """A repository whose root certificate is for this name and time."""
    return certified(lambda name: certificate(name, common_name, start, end))


def certified(listed: Callable[[str], PublicKey]) -> Make:
    """A repository whose root lists alice's key in this way."""
    return lambda: RepositoryPlan(roots=[RootPlan(listed=(("alice", listed("alice")),))]).make()


def _tampered() -> Files:
    content = FIRST.make().content.replace(b'"threshold":1', b'"threshold":2', 1)
    return {**plan()(), "root.json": content, "1.root.json": content}


def _list_a_stranger(body: dict[str, Any]) -> None:
    stranger = key("mallory").public
    body["keys"][stranger.key_id] = {
        "keytype": "ecdsa",
        "keyval": {"private": None, "public": base64.b64encode(stranger.public).decode()},
    }


def listed_id(name: str) -> Callable[[], KeyId]:
    """The ID under which roots list the key ``name``."""
    return lambda: certificate(name).key_id


def bare_id(name: str) -> Callable[[], KeyId]:
    """The canonical ID of the key ``name``."""
    return lambda: key(name).public.key_id


ROOTS: Final[Sequence[Case]] = [
    Case("a good repository", plan()),
    Case("a root that nobody signed", rooted(RootPlan(signers=())), Rule.SIGNATURES),
    Case(
        "a root signed by a key that it does not list",
        rooted(RootPlan(signers=("mallory",))),
        Rule.SIGNATURES,
    ),
    Case(
        "a root that was changed after signing",
        _tampered,
        Rule.SIGNATURES,
    ),
    Case("two of three officers signed", rooted(OFFICERS)),
    Case("all three officers signed", rooted(replace(OFFICERS, signers=THREE))),
    Case(
        "one of three officers signed, and two must",
        rooted(replace(OFFICERS, signers=("bob",))),
        Rule.SIGNATURES,
    ),
    Case(
        "one of three officers signed twice",
        rooted(replace(OFFICERS, signers=("bob", "bob"))),
        Rule.SIGNATURES,
    ),
    Case(
        "one officer and a stranger signed",
        rooted(replace(OFFICERS, signers=("bob", "mallory"))),
        Rule.SIGNATURES,
    ),
    Case(
        "a root that needs more signatures than it has keys",
        rooted(RootPlan(keys=THREE, threshold=4)),
        Rule.SIGNATURES,
    ),
    Case("a root that lists no root key", rooted(RootPlan(keys=())), Rule.SIGNATURES),
    Case("an expired root", rooted(RootPlan(expires=PAST)), Rule.EXPIRED),
    Case("a root without an expiry date", rooted(RootPlan(expires=None)), Rule.EXPIRED),
    Case("no root.json", without(plan(), "root.json"), Rule.MISSING),
    Case("a P-384 root key", rooted(RootPlan(keys=("p384 alice",)))),
    Case("an RSA root key", rooted(RootPlan(keys=("rsa alice",)))),
    Case("a root key among others in the list of keys", plan(edits={"root": _list_a_stranger})),
]


EXPIRED: Final = certificate("alice", GUN, NOW - 9 * DAY, PAST)

CERTIFICATES: Final[Sequence[Case]] = [
    Case("a certificate for another repository", under("registry.example.org/x"), Rule.CERTIFICATE),
    Case("a certificate for a prefix of the name", under(GUN[:-1]), Rule.CERTIFICATE),
    Case("a wildcard for the prefix", under("registry.example.org/team/*")),
    Case("a wildcard for everything", under("*")),
    Case("a wildcard for another prefix", under("registry.example.org/x/*"), Rule.CERTIFICATE),
    Case("a wildcard in the middle", under("registry.example.org/*/app"), Rule.CERTIFICATE),
    Case("an expired certificate", under(end=NOW - DAY / 24), Rule.CERTIFICATE),
    Case("a certificate that ends within the hour", under(end=NOW + DAY / 24)),
    Case("a certificate from tomorrow on, less an hour", under(start=NOW + DAY * 23 / 24)),
    Case("a certificate from after tomorrow on", under(start=NOW + DAY * 2), Rule.CERTIFICATE),
    Case("a certificate signed with SHA-1", certified(with_sha1), Rule.CERTIFICATE),
    Case("an RSA key of 1024 bits", certified(lambda _: of_1024_bits()), Rule.CERTIFICATE),
    Case("the certificate of an authority", certified(as_authority), Rule.CERTIFICATE),
    Case("a certificate and its authority's", certified(chain)),
    Case("an expired authority's in the chain", certified(ended_chain), Rule.CERTIFICATE),
    Case("a chain with two leaves", certified(two_leaves), Rule.CERTIFICATE),
    Case("a chain that starts with the authority", certified(authority_first), Rule.CERTIFICATE),
    Case("no certificate", certified(lambda name: key(name).public), Rule.CERTIFICATE),
    Case(
        "two root keys: one's certificate is expired, the other signed",
        rooted(RootPlan(keys=PAIR, signers=("bob",), listed=(("alice", EXPIRED),))),
    ),
    Case(
        "two root keys: the one whose certificate is expired signed",
        rooted(RootPlan(keys=PAIR, signers=("alice",), listed=(("alice", EXPIRED),))),
        Rule.CERTIFICATE,
    ),
    Case(
        "two root keys: nobody signed, one's certificate is expired",
        rooted(RootPlan(keys=PAIR, signers=(), listed=(("alice", EXPIRED),))),
        Rule.SIGNATURES,
    ),
    Case(
        "two officers signed, one of them under another repository's certificate",
        rooted(replace(OFFICERS, listed=(("bob", certificate("bob", "other/app")),))),
        Rule.CERTIFICATE,
    ),
]

BOB_EXPIRED: Final = certificate("bob", GUN, NOW - 9 * DAY, PAST)
SECOND: Final = RootPlan(version=2, keys=("bob",), signers=PAIR)
THIRD: Final = RootPlan(version=3, keys=("carol",), signers=("bob", "carol"))
SECOND_EXPIRED: Final = replace(SECOND, listed=(("bob", BOB_EXPIRED),))
THIRD_OF_IT: Final = replace(THIRD, former=SECOND_EXPIRED)
ODD_PAIR: Final = RootPlan(
    keys=PAIR, signers=("alice",), listed=(("bob", certificate("bob", "other/app")),)
)
OLD: Final = RootPlan(expires=PAST)
FIRST_EXPIRED: Final = RootPlan(listed=(("alice", EXPIRED),))
SEEN: Final = rooted(FIRST)
AT_SECOND: Final = rooted(FIRST, SECOND)

ROTATIONS: Final[Sequence[Case]] = [
    Case("the root that the client knows", SEEN, seen=SEEN),
    Case("a new root key, signed by the former too", AT_SECOND, seen=SEEN),
    Case("the same for a new client", AT_SECOND),
    Case(
        "a new root key, not signed by the former",
        rooted(FIRST, replace(SECOND, signers=("bob",))),
        Rule.CHAIN,
        SEEN,
    ),
    Case(
        "the same for a new client: others are left behind",
        rooted(FIRST, replace(SECOND, signers=("bob",))),
        Rule.CHAIN,
        docker_differs="a new client reads the newest root alone",
    ),
    Case(
        "a new root key that did not sign itself",
        rooted(FIRST, replace(SECOND, signers=("alice",))),
        Rule.SIGNATURES,
        SEEN,
    ),
    Case("two rotations", rooted(FIRST, SECOND, THIRD), seen=SEEN),
    Case("two rotations, one known", rooted(FIRST, SECOND, THIRD), seen=AT_SECOND),
    Case(
        "two rotations, the root between missing",
        without(rooted(FIRST, SECOND, THIRD), "2.root.json"),
        Rule.CHAIN,
        SEEN,
    ),
    Case(
        "a root between missing, while the key stayed",
        without(rooted(FIRST, RootPlan(version=2), RootPlan(version=3)), "2.root.json"),
        seen=SEEN,
    ),
    Case(
        "a removed key signs a later root alone",
        rooted(FIRST, SECOND, RootPlan(version=3)),
        Rule.CHAIN,
        AT_SECOND,
    ),
    Case(
        "the former threshold of two is met",
        rooted(OFFICERS, replace(SECOND, keys=("dora",), signers=("alice", "bob", "dora"))),
        seen=rooted(OFFICERS),
    ),
    Case(
        "the former threshold of two is missed",
        rooted(OFFICERS, replace(SECOND, keys=("dora",), signers=("alice", "dora"))),
        Rule.CHAIN,
        rooted(OFFICERS),
    ),
    Case(
        "a former root key that is listed for another repository signed alone",
        rooted(ODD_PAIR, replace(THIRD, version=2, former=ODD_PAIR)),
        Rule.CHAIN,
        rooted(ODD_PAIR),
    ),
    Case(
        "a root between is expired",
        rooted(FIRST, replace(SECOND, expires=PAST), THIRD),
        seen=SEEN,
    ),
    Case(
        "the certificate of a root between is expired",
        rooted(FIRST, SECOND_EXPIRED, THIRD_OF_IT),
        Rule.CERTIFICATE,
        SEEN,
    ),
    Case(
        "the same for a new client",
        rooted(FIRST, SECOND_EXPIRED, THIRD_OF_IT),
    ),
    Case(
        "the known root is expired, its key signed the new one",
        rooted(OLD, SECOND),
        seen=rooted(OLD),
    ),
    Case(
        "the known root is expired, two rotations on",
        rooted(OLD, SECOND, THIRD),
        Rule.CHAIN,
        rooted(OLD),
    ),
    Case(
        "the known root's certificate is expired",
        rooted(FIRST_EXPIRED, replace(SECOND, former=FIRST_EXPIRED)),
        Rule.CERTIFICATE,
        rooted(FIRST_EXPIRED),
    ),
    Case("an older root than the one known", SEEN, Rule.ROLLBACK, AT_SECOND),
    Case(
        "another first root than the one known",
        rooted(RootPlan(keys=("mallory",))),
        Rule.PIN,
        SEEN,
    ),
    Case(
        "another first root than the one known, by the same key",
        rooted(replace(FIRST, targets_keys=("mallory",)), targets_signers=("mallory",)),
        Rule.PIN,
        SEEN,
        docker_differs="it goes by the version alone, and its key signed",
    ),
    Case(
        "two roots with one version",
        lambda: {
            **rooted(FIRST, SECOND)(),
            "2.root.json": replace(SECOND, snapshot_key="mallory").make().content,
        },
        Rule.CHAIN,
        docker_differs="it does not ask for 2.root.json",
    ),
    Case(
        "a root under another version's name",
        lambda: {**AT_SECOND(), "2.root.json": FIRST.make().content},
        Rule.CHAIN,
        docker_differs="it does not ask for 2.root.json",
    ),
    Case(
        "root.json is not the newest root",
        lambda: {**SEEN(), "2.root.json": SECOND.make().content},
        Rule.ROLLBACK,
        docker_differs="it asks for root.json only",
    ),
]

BOTH: Final = RootPlan(keys=PAIR, threshold=1, signers=("bob",))


PINS: Final[Sequence[Case]] = [
    Case("the pinned key signed", SEEN, pinned_key=listed_id("alice")),
    Case(
        "the pinned key is given by its canonical ID",
        SEEN,
        pinned_key=bare_id("alice"),
        docker_differs="it knows listed IDs only",
    ),
    Case("another key is pinned", SEEN, Rule.PIN, pinned_key=listed_id("bob")),
    Case(
        "the pinned key is listed, another signed",
        rooted(BOTH),
        Rule.PIN,
        pinned_key=listed_id("alice"),
    ),
    Case("the pinned key is one of two, and signed", rooted(BOTH), pinned_key=listed_id("bob")),
    Case("the pinned key is the newest root's", AT_SECOND, pinned_key=listed_id("bob")),
    Case(
        "the pinned key was rotated away",
        AT_SECOND,
        pinned_key=listed_id("alice"),
        docker_differs="it judges the newest root alone by the key",
    ),
]
