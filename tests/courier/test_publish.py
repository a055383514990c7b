"""``keymgr-courier publish`` against the real Notary server."""

from __future__ import annotations

import hashlib
import json
import ssl
import subprocess
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import urllib3

from keymgr.exchange.receipt import Outcome, ReceiptEntry, load_receipt
from keymgr.exchange.request import load_request
from keymgr.trust.names import Gun, RoleName
from tests.conftest import require_programs
from tests.courier.conftest import Courier, Ended
from tests.courier.loopback import Answering, Asked, Loopback, Reply
from tests.courier.signing import Author, bundle, new_key
from tests.stack import Stack


@dataclass(frozen=True)
class Desk:
    """An online machine that publishes to one server."""

    run: Courier
    stack: Stack

    def author(self, name: str) -> Author:
        """Start a repository as a request describes it."""
        ended = self.run(
            *("request", "--server", self.stack.notary, "--ca", self.stack.ca),
            *(f"{self.stack.registry}/publish/{name}", "--out", "request.json"),
        )
        assert ended.status == 0, ended.err
        return Author.of(load_request(Path("request.json")).repositories[0])

    def publish(self, package: Path, server: str | None = None, *options: str) -> Ended:
        return self.run(
            *("publish", package, "--server", server or self.stack.notary),
            *("--ca", self.stack.ca, "--out", "receipt.json", *options),
        )

    def published(self, gun: Gun, files: dict[str, bytes]) -> ReceiptEntry:
        """Publish one repository, which must succeed; return what the receipt says."""
        ended = self.publish(bundle(Path("bundle.zip"), {gun: files}))
        assert ended.status == 0, ended.err
        (entry,) = load_receipt(Path("receipt.json")).repositories
        return entry

    def served(self, gun: Gun, name: str) -> bytes:
        context = ssl.create_default_context(cafile=self.stack.ca)
        url = f"{self.stack.notary}/v2/{gun}/_trust/tuf/{name}"
        with urllib.request.urlopen(url, context=context) as answer:  # noqa: S310 - own loopback
            content: bytes = answer.read()
        return content

    def updates(self, gun: Gun) -> int:
        """Count the posts that the server took: each makes a new timestamp."""
        version: int = json.loads(self.served(gun, "timestamp.json"))["signed"]["version"]
        return version


@pytest.fixture
def desk(run: Courier, stack: Stack) -> Desk:
    return Desk(run, stack)


def versions(**roles: int) -> dict[RoleName, int]:
    return {RoleName(role): version for role, version in roles.items()}


def test_a_new_repository_is_published_and_notarys_own_client_trusts_it(
    desk: Desk, tmp_path: Path
) -> None:
    require_programs("notary")
    author = desk.author("new")
    files = author.root() | author.targets(1, {"1.0": b"manifest"})
    entry = desk.published(author.gun, files)
    assert entry.outcome is Outcome.PUBLISHED
    assert entry.roles == versions(root=1, targets=1)
    assert entry.answer == "The server took root 1, targets 1."
    notary = ["notary", "-s", desk.stack.notary, "-d", str(tmp_path / "notary")]
    notary += ["--tlscacert", str(desk.stack.ca)]
    verified = subprocess.run(
        [*notary, "verify", author.gun, "1.0"], input=b"manifest", capture_output=True, check=True
    )
    assert verified.stdout == b"manifest"


def test_the_receipt_names_bundle_and_server(desk: Desk) -> None:
    author = desk.author("receipt")
    package = bundle(Path("bundle.zip"), {author.gun: author.root() | author.targets(1, {})})
    ended = desk.publish(package, None, "--json")
    receipt = load_receipt(Path("receipt.json"))
    assert receipt.server == desk.stack.notary
    assert receipt.bundle_sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
    assert ended.document["repositories"] == [
        {
            "gun": author.gun,
            "outcome": "published",
            "roles": {"root": 1, "targets": 1},
            "answer": "The server took root 1, targets 1.",
        }
    ]


def test_publishing_again_sends_nothing(desk: Desk) -> None:
    author = desk.author("again")
    files = author.root() | author.targets(1, {})
    desk.published(author.gun, files)
    entry = desk.published(author.gun, files)
    assert entry.outcome is Outcome.ALREADY_THERE
    assert entry.roles == versions(root=1, targets=1)
    assert desk.updates(author.gun) == 1


def test_pending_roots_are_posted_in_order_and_the_targets_with_the_last(desk: Desk) -> None:
    author = desk.author("chain")
    first = author.root() | author.targets(1, {})
    desk.published(author.gun, first)
    roots = author.root() | author.root() | author.root()
    author.targets_key = new_key()
    last = author.root() | author.targets(2, {"1.0": b"manifest"})
    entry = desk.published(author.gun, first | roots | last)
    assert entry.outcome is Outcome.PUBLISHED
    assert entry.roles == versions(root=5, targets=2)
    assert desk.updates(author.gun) == 1 + 4
    for name, content in (first | roots | last).items():
        assert desk.served(author.gun, name) == content


def test_a_server_that_holds_nothing_takes_a_whole_chain(desk: Desk) -> None:
    author = desk.author("empty")
    files = author.root() | author.root() | author.root() | author.targets(1, {})
    assert desk.published(author.gun, files).roles == versions(root=3, targets=1)
    assert desk.served(author.gun, "root.json") == files["3.root.json"]


@pytest.mark.parametrize("held", [False, True], ids=["first publishing", "later publishing"])
def test_each_root_comes_with_the_targets_that_its_keys_signed(desk: Desk, *, held: bool) -> None:
    author = desk.author(f"in-step-{held}".lower())
    files = author.root() | author.targets(1, {})
    if held:
        desk.published(author.gun, files)
    former = author.targets(2, {"1.0": b"manifest"})
    files |= {"2.targets.json": former["targets.json"]}
    author.targets_key = new_key()
    files |= author.root() | {"3.targets.json": author.targets(3, {})["targets.json"]}
    author.targets_key = new_key()
    # The newest fits root 3 already, and root 4 alone would not be taken without it.
    files |= author.root() | author.targets(4, {}) | author.root()
    entry = desk.published(author.gun, files)
    assert entry.roles == versions(root=4, targets=4)
    took = "" if held else "root 1, targets 2, "
    assert entry.answer == f"The server took {took}root 2, targets 3, root 3, targets 4, root 4."
    assert desk.published(author.gun, files).outcome is Outcome.ALREADY_THERE


def test_a_chain_that_was_broken_off_goes_on_where_it_stopped(desk: Desk) -> None:
    author = desk.author("broken")
    first = author.root() | author.targets(1, {})
    second, third = author.root(), author.root() | author.targets(2, {})
    desk.published(author.gun, first)
    desk.published(author.gun, second)
    entry = desk.published(author.gun, first | second | third)
    assert entry.answer == "The server took root 3, targets 2."


def test_delegations_are_published_with_their_parents(desk: Desk) -> None:
    author, alice = desk.author("delegations"), new_key()
    files = author.root() | author.targets(1, {}, {"targets/releases": alice})
    files |= author.delegated("targets/releases", alice, {"1.0": b"manifest"})
    entry = desk.published(author.gun, files)
    assert entry.roles == {**versions(root=1, targets=1), RoleName("targets/releases"): 1}
    assert desk.served(author.gun, "targets/releases.json") == files["targets/releases.json"]


def test_an_older_bundle_after_a_newer_one_is_already_there(desk: Desk) -> None:
    author = desk.author("older")
    older = author.root() | author.targets(1, {})
    desk.published(author.gun, older)
    desk.published(author.gun, author.root() | author.targets(2, {"1.0": b"manifest"}))
    entry = desk.published(author.gun, older)
    assert entry.outcome is Outcome.ALREADY_THERE
    assert entry.roles == versions(root=2, targets=2)
    assert desk.updates(author.gun) == 2


def test_other_content_at_the_same_version_is_a_conflict_and_nothing_is_sent(desk: Desk) -> None:
    author = desk.author("conflict")
    root = author.root()
    desk.published(author.gun, root | author.targets(2, {"1.0": b"theirs"}))
    for version, tag in ((2, b"ours"), (1, b"older")):
        files = root | author.root() | author.targets(version, {"1.0": tag})
        ended = desk.publish(bundle(Path("bundle.zip"), {author.gun: files}), None, "--json")
        assert ended.status == 1
        (entry,) = ended.document["repositories"]
        assert entry["outcome"] == "refused"
        assert f"already holds targets version 2 of {author.gun}" in entry["answer"]
        assert f"version {version} is another file" in entry["answer"]
    assert desk.updates(author.gun) == 1


@pytest.mark.parametrize("forks_at", [1, 2])
def test_another_root_at_the_same_version_is_a_conflict(desk: Desk, forks_at: int) -> None:
    author = desk.author(f"fork{forks_at}")
    first = author.root()
    desk.published(author.gun, first | author.targets(1, {}))
    desk.published(author.gun, author.root())
    stranger = Author(author.gun, author.snapshot, author.timestamp)
    files = stranger.root() if forks_at == 1 else first | (stranger.root() | stranger.root())
    if forks_at != 1:
        files |= first
    ended = desk.publish(bundle(Path("bundle.zip"), {author.gun: files}))
    assert ended.status == 1
    assert f"bundle's version {forks_at} is another file" in ended.out


def test_one_that_is_refused_is_told_in_the_servers_words_and_stops_no_other(desk: Desk) -> None:
    good, bad, late = desk.author("good"), desk.author("bad"), desk.author("late")
    stranger = desk.author("stranger")
    repositories = {
        good.gun: good.root() | good.targets(1, {}),
        bad.gun: bad.root() | stranger.targets(1, {}),
        late.gun: late.root() | late.targets(1, {}),
    }
    ended = desk.publish(bundle(Path("bundle.zip"), repositories))
    assert ended.status == 1
    message, hint = ended.err.splitlines()
    assert message.startswith(f"Not published: 1 of 3 repositories. The first is {bad.gun}: ")
    assert "receipt.json says what the server answered" in hint
    entries = load_receipt(Path("receipt.json")).repositories
    assert [entry.outcome for entry in entries] == ["published", "refused", "published"]
    assert entries[1].answer.endswith(
        "the targets file: valid signatures did not meet threshold for targets."
    )
    mended = repositories | {bad.gun: repositories[bad.gun] | bad.targets(1, {})}
    assert desk.publish(bundle(Path("bundle.zip"), mended)).status == 0
    entries = load_receipt(Path("receipt.json")).repositories
    assert [entry.outcome for entry in entries] == ["already-there", "published", "already-there"]


def test_a_gap_in_the_chain_is_told_in_the_servers_words(desk: Desk) -> None:
    author = desk.author("gap")
    desk.published(author.gun, author.root() | author.targets(1, {}))
    author.root()
    ended = desk.publish(bundle(Path("bundle.zip"), {author.gun: author.root()}), None, "--json")
    (entry,) = ended.document["repositories"]
    assert "Root modifications must increment the version. Current 1, new 3" in entry["answer"]
    assert entry["roles"] == {"root": 1}


def relay(stack: Stack, spoil: Callable[[Asked, int], Reply | None]) -> Answering:
    """Pass everything on to the real server; ``spoil`` may change the answer to the n-th post."""
    posts = 0

    def answer(asked: Asked) -> Reply:
        nonlocal posts
        headers: dict[str, Any] = {"Content-Type": asked.headers.get("Content-Type", "")}
        with urllib3.PoolManager(ca_certs=str(stack.ca)) as http:
            if asked.method != "POST":
                passed = http.request("GET", stack.notary + asked.path)
                return Reply(passed.status, passed.data)
            posts += 1
            early = spoil(asked, posts)
            if early and early.status != 200:
                return early
            passed = http.request(
                "POST", stack.notary + asked.path, body=asked.body, headers=headers
            )
            return early or Reply(passed.status, passed.data)

    return answer


def test_a_post_whose_answer_is_lost_is_not_sent_twice(
    desk: Desk, serve: Callable[[Answering], Loopback], authority: Path
) -> None:
    author = desk.author("lost")
    files = author.root() | author.targets(1, {}) | author.root() | author.root()
    gateway = serve(relay(desk.stack, lambda _, post: Reply(silent=True) if post < 3 else None))
    ended = desk.run(
        *("publish", bundle(Path("bundle.zip"), {author.gun: files}), "--server", gateway.url),
        *("--ca", authority, "--out", "receipt.json"),
    )
    assert ended.status == 0, ended.err
    (entry,) = load_receipt(Path("receipt.json")).repositories
    assert entry.outcome is Outcome.PUBLISHED
    assert entry.roles == versions(root=3, targets=1)
    assert len(gateway.paths("POST")) == 3
    assert desk.updates(author.gun) == 3


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_fault_that_passes_is_tried_again(
    desk: Desk, serve: Callable[[Answering], Loopback], authority: Path, status: int
) -> None:
    author = desk.author(f"passing{status}")
    files = author.root() | author.targets(1, {})
    gateway = serve(relay(desk.stack, lambda _, post: Reply(status) if post == 1 else None))
    ended = desk.run(
        *("publish", bundle(Path("bundle.zip"), {author.gun: files}), "--server", gateway.url),
        *("--ca", authority, "--out", "receipt.json"),
    )
    assert ended.status == 0, ended.err
    assert len(gateway.paths("POST")) == 2
    assert desk.updates(author.gun) == 1


def test_a_server_that_stays_away_leaves_a_receipt_that_says_so(
    desk: Desk, serve: Callable[[Answering], Loopback], authority: Path
) -> None:
    author = desk.author("away")
    files = author.root() | author.targets(1, {})
    gateway = serve(relay(desk.stack, lambda *_: Reply(503, b"upstream is down")))
    package = bundle(Path("bundle.zip"), {author.gun: files})
    ended = desk.run(
        *("publish", package, "--server", gateway.url, "--ca", authority),
        *("--out", "receipt.json", "--json"),
    )
    assert ended.status == 1
    assert ended.error["code"] == "not-all-published"
    (entry,) = load_receipt(Path("receipt.json")).repositories
    assert entry.roles == {}
    assert desk.publish(package).status == 0


def test_a_server_that_is_not_there_ends_it_before_anything_is_tried(desk: Desk) -> None:
    author = desk.author("nowhere")
    package = bundle(Path("bundle.zip"), {author.gun: author.root() | author.targets(1, {})})
    ended = desk.publish(package, "https://localhost:1", "--json")
    assert ended.status == 1
    assert ended.error["code"] == "unreachable"
    assert ended.error["message"].endswith("could not be reached: connection refused.")
    assert not Path("receipt.json").exists()


def test_a_damaged_bundle_is_refused_before_the_server_is_asked(run: Courier) -> None:
    Path("bundle.zip").write_bytes(b"no bundle")
    ended = run(
        *("publish", "bundle.zip", "--server", "https://localhost:1", "--out", "r.json", "--json"),
    )
    assert ended.error["code"] == "malformed-file"
