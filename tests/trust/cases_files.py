"""Cases below the root: timestamp, snapshot, targets, delegations, and forms of the files."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import Any, Final

from keymgr.trust.notary import MAX_TIMESTAMP_BYTES
from keymgr.trust.rules import Rule
from tests.trust.case import Case, Make, altered, plan, released, rooted, without
from tests.trust.odd_certificates import as_authority, of_1024_bits, with_sha1
from tests.trust.repository import PAST, DelegationPlan, RootPlan, certificate, key

Json = dict[str, Any]
IGNORED: Final = "it ignores the role's tags, and takes the rest"
HARMLESS: Final = "it ignores what stands there"
RELEASES: Final = {"releases": DelegationPlan(tags=("v2",))}


def edited(role: str, edit: Callable[[Json], object], **changes: Any) -> Make:  # noqa: ANN401
    """A repository where a role's JSON was changed before it was signed."""
    return plan(edits={role: edit}, **changes)


def setting(role: str, *path: str, to: object, **changes: Any) -> Make:  # noqa: ANN401
    """A repository where a value in a role's JSON is another."""

    def edit(body: Json) -> None:
        for name in path[:-1]:
            body = body[name]
        body[path[-1]] = to

    return edited(role, edit, **changes)


def _cases(role: str, signer: str) -> list[Case]:
    def has(**changes: object) -> Make:
        return plan(**{f"{role}_{name}": value for name, value in changes.items()})

    return [
        Case(f"{role}: nobody signed", has(signers=()), Rule.SIGNATURES),
        Case(f"{role}: another role's key signed", has(signers=("alice",)), Rule.SIGNATURES),
        Case(f"{role}: a stranger signed too", has(signers=(signer, "mallory"))),
        Case(f"{role}: expired", has(expires=PAST), Rule.EXPIRED),
        Case(f"{role}: without an end", has(expires=None), Rule.EXPIRED),
        Case(f"{role}: missing", without(plan(), f"{role}.json"), Rule.MISSING),
        Case(f"{role}: version 0", setting(role, "version", to=0), Rule.FORMAT),
        Case(f"{role}: another type", setting(role, "_type", to="Root"), Rule.FORMAT),
        Case(f"{role}: an unknown member", setting(role, "x-note", to=["?"])),
        Case(f"{role}: a bad date", setting(role, "expires", to="tomorrow"), Rule.FORMAT),
        Case(
            f"{role}: its version a second time in capitals",
            setting(role, "Version", to=1),
            Rule.FORMAT,
            docker_differs="it takes the last of them, here the same",
        ),
    ]


def _pad(content: bytes) -> bytes:
    return content + b" " * (MAX_TIMESTAMP_BYTES + 1 - len(content))


def _other_tag(content: bytes) -> bytes:
    return content.replace(b'"v1"', b'"v9"')


def _two_lists(content: bytes) -> bytes:
    return content[:-1] + b',"Signatures":[]}'


def _no_sha256(entry: Json) -> None:
    del entry["hashes"]["sha256"]


def _wrong(algorithm: str, *path: str) -> Callable[[Json], None]:
    def edit(body: Json) -> None:
        for name in path:
            body = body[name]
        size = {"sha256": 32, "sha512": 64}[algorithm]
        body["hashes"][algorithm] = base64.b64encode(bytes(size)).decode()

    return edit


def _length(role: str, by: int) -> Callable[[Json], None]:
    def edit(body: Json) -> None:
        body["meta"][role]["length"] += by

    return edit


def _tagging_key(root: Json) -> Json:
    entry: Json = root["keys"][key("tagger").public.key_id]
    return entry


def _double_key(root: Json) -> None:
    root["roles"]["targets"]["keyids"] *= 2


def _misname_key(root: Json) -> None:
    root["keys"]["0" * 64] = root["keys"].pop(key("tagger").public.key_id)


def _null(targets: Json) -> None:
    targets.update(delegations=None, targets=None)


def _twice(targets: Json) -> None:
    targets["delegations"]["roles"] *= 2


def _elsewhere(targets: Json) -> None:
    targets["delegations"]["roles"][0]["name"] = "targets/a/b"


def _keyless(targets: Json) -> None:
    targets["delegations"]["roles"][0]["keyids"] = None


SHOUTED: Final[Json] = {"keytype": "ECDSA"}
TWO_TAGGERS: Final = RootPlan(targets_keys=("tagger", "second"), targets_threshold=2)

FILES: Final[Sequence[Case]] = [
    *_cases("timestamp", "timestamp"),
    *_cases("snapshot", "snapshot"),
    *_cases("targets", "tagger"),
    Case("a timestamp of more than 1 MiB", altered(plan(), timestamp=_pad), Rule.FORMAT),
    Case("a timestamp cut short", altered(plan(), timestamp=lambda c: c[:-1]), Rule.FORMAT),
    Case(
        "a second list of signatures in capitals",
        altered(plan(), timestamp=_two_lists),
        Rule.FORMAT,
    ),
    Case("a snapshot cut short", altered(plan(), snapshot=lambda c: c[:-1]), Rule.CONTENT),
    Case("a tag renamed after signing", altered(plan(), targets=_other_tag), Rule.CONTENT),
    Case("two taggers signed", rooted(TWO_TAGGERS, targets_signers=("tagger", "second"))),
    Case("one of two taggers signed", rooted(TWO_TAGGERS), Rule.SIGNATURES),
    Case(
        "a snapshot that names another root",
        edited("snapshot", _wrong("sha256", "meta", "root")),
        Rule.CONTENT,
    ),
    Case(
        "a snapshot with another SHA-512 of targets",
        edited("snapshot", _wrong("sha512", "meta", "targets")),
        Rule.CONTENT,
    ),
    Case(
        "a snapshot without the root",
        edited("snapshot", lambda body: body["meta"].pop("root")),
        Rule.FORMAT,
    ),
    Case(
        "a snapshot without the root's SHA-256",
        edited("snapshot", lambda body: _no_sha256(body["meta"]["root"])),
        Rule.FORMAT,
    ),
    Case(
        "a timestamp without the snapshot's SHA-256",
        edited("timestamp", lambda body: _no_sha256(body["meta"]["snapshot"])),
        Rule.FORMAT,
    ),
    Case("targets shorter than announced", edited("snapshot", _length("targets", 1))),
    Case("targets longer than announced", edited("snapshot", _length("targets", -1)), Rule.CONTENT),
]

NOTE: Final = {"note": 'a "b" \\ /\n\t\x00\x1f\x7f <&> \u2028 é \U0001f511', "n": [-1, 2**53, None]}

FORMS: Final[Sequence[Case]] = [
    Case("text of every kind under the signature", setting("targets", "x-note", to=NOTE)),
    Case(
        "a fraction under the signature",
        setting("targets", "x-note", to=0.5),
        Rule.FORMAT,
    ),
    Case(
        "a number that a float64 can't hold",
        setting("targets", "x-note", to=2**53 + 1),
        Rule.FORMAT,
    ),
    Case(
        "a root with a role of no meaning",
        setting("root", "roles", "mirrors", to={"keyids": [], "threshold": 1}),
        Rule.FORMAT,
        docker_differs=HARMLESS,
    ),
    Case(
        "a root lacking a role", edited("root", lambda b: b["roles"].pop("snapshot")), Rule.FORMAT
    ),
    Case(
        "a root role with threshold 0",
        setting("root", "roles", "targets", "threshold", to=0),
        Rule.FORMAT,
    ),
    Case(
        "a role that names a key which is not listed",
        setting("root", "roles", "targets", "keyids", to=["0" * 64]),
        Rule.FORMAT,
    ),
    Case(
        "consistent_snapshot that is text",
        setting("root", "consistent_snapshot", to="yes"),
        Rule.FORMAT,
    ),
    Case("a role that lists one key twice", edited("root", _double_key)),
    Case("a key listed under another's ID", edited("root", _misname_key), Rule.FORMAT),
    Case(
        "a key type in capitals",
        edited("root", lambda body: _tagging_key(body).update(SHOUTED)),
        Rule.FORMAT,
    ),
    Case(
        "a private key in the root",
        edited("root", lambda body: _tagging_key(body)["keyval"].update(private="AAAA")),
        Rule.FORMAT,
        docker_differs=HARMLESS,
    ),
    Case("no list of delegations", edited("targets", lambda body: body.pop("delegations"))),
    Case("null for delegations and tags", edited("targets", _null)),
    Case("delegations that are a list", setting("targets", "delegations", to=[]), Rule.FORMAT),
    Case(
        "a tag with a SHA-512 only",
        setting("targets", "targets", "v1", "hashes", to={"sha512": "A" * 86 + "=="}),
    ),
    Case(
        "a tag with an unknown hash only",
        setting("targets", "targets", "v1", "hashes", to={"md5": "AAAA"}),
        Rule.FORMAT,
        docker_differs="it refuses that tag alone",
    ),
    Case(
        "a tag with a SHA-256 of the wrong length",
        setting("targets", "targets", "v1", "hashes", to={"sha256": "AAAA"}),
        Rule.FORMAT,
        docker_differs="it finds no image by it",
    ),
]


PAIR: Final = ("signer", "second")
NESTED: Final = {"team": DelegationPlan(keys=("member",), tags=("v3",))}
WEAK_NESTED: Final = {"team": DelegationPlan(keys=("member",), tags=("v3",), signers=("signer",))}

DELEGATIONS: Final[Sequence[Case]] = [
    Case("a delegation", released()),
    Case(
        "a delegation signed by another key",
        released(signers=("tagger",)),
        Rule.SIGNATURES,
        docker_differs=IGNORED,
    ),
    Case("a delegation that nobody signed", released(signers=()), Rule.SIGNATURES),
    Case("two of two signers", released(keys=PAIR, threshold=2)),
    Case(
        "one of two signers, and two must",
        released(keys=PAIR, threshold=2, signers=("second",)),
        Rule.SIGNATURES,
        docker_differs=IGNORED,
    ),
    Case(
        "one of two signers twice",
        released(keys=PAIR, threshold=2, signers=("second", "second")),
        Rule.SIGNATURES,
        docker_differs=IGNORED,
    ),
    Case("an expired delegation", released(expires=PAST), Rule.EXPIRED, docker_differs=IGNORED),
    Case("a delegation without a file yet", released(has_file=False)),
    Case(
        "a delegation whose file is missing",
        without(released(), "targets/releases.json"),
        Rule.MISSING,
    ),
    Case(
        "a delegation changed after signing",
        altered(released(), **{"targets/releases": lambda c: c.replace(b"v2", b"v9")}),
        Rule.CONTENT,
    ),
    Case(
        "a delegation with nothing but its SHA-512 in the snapshot",
        edited(
            "snapshot",
            lambda body: _no_sha256(body["meta"]["targets/releases"]),
            delegations=RELEASES,
        ),
    ),
    Case(
        "a delegation that the snapshot does not name",
        edited("snapshot", lambda body: body["meta"].pop("targets/releases"), delegations=RELEASES),
    ),
    Case("a role delegated to twice", edited("targets", _twice, delegations=RELEASES), Rule.FORMAT),
    Case(
        "a role delegated to from elsewhere",
        edited("targets", _elsewhere, delegations=RELEASES),
        Rule.FORMAT,
    ),
    Case(
        "a delegation without keys or a file",
        edited("targets", _keyless, delegations={"releases": DelegationPlan(has_file=False)}),
    ),
    Case("a delegation key with a certificate", released(listed={"signer": certificate("signer")})),
    Case(
        "a delegation key with an expired certificate",
        released(listed={"signer": certificate("signer", end=PAST)}),
    ),
    Case(
        "a delegation key with an authority's certificate",
        released(listed={"signer": as_authority("signer")}),
    ),
    Case(
        "a delegation key with a certificate signed with SHA-1",
        released(listed={"signer": with_sha1("signer")}),
        Rule.CERTIFICATE,
    ),
    Case(
        "a delegation key of 1024 bits beside a good one",
        released(keys=PAIR, signers=("second",), listed={"signer": of_1024_bits()}),
        Rule.CERTIFICATE,
    ),
    Case("an RSA delegation key", released(keys=("rsa signer",))),
    Case("a nested delegation", released(below=NESTED)),
    Case(
        "a nested delegation signed by its parent's key",
        released(below=WEAK_NESTED),
        Rule.SIGNATURES,
        docker_differs=IGNORED,
    ),
]
