"""The jobs that are tried on failing disks, and the office in which each is done."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from tests.cli.office import APP, NOW, PASSPHRASES, SITE, digest
from tests.cli.travel import write_a_receipt, write_a_request
from tests.faults.powercut import Disk
from tests.faults.workshop import NONE, Ended, Fault, Workshop
from tests.trust.model import Client

Words = tuple[str, ...]
Check = Callable[["Bench"], None]

LATER: Final = "registry.example.org/team/later"
NEW_PASSPHRASE: Final = "vault: the dog lay on the rug"
ENVIRONMENT: Final = {
    **PASSPHRASES,
    "KEYMGR_OFFICER_PASSPHRASE_ALICE": "alice in the looking-glass",
    "KEYMGR_OFFICER_PASSPHRASE_BOB": "bob the builder's apprentice",
    "KEYMGR_TEST_CLOCK": NOW,
}
TWO: Final = ("--keys", "officer-a,officer-b", "--threshold", "2", "--yes")
BOTH: Final = ("--keys", "officer-a,east", "--threshold", "2", "--yes")


@dataclass(frozen=True)
class JobUnderTest:
    """A command, what goes before it, and how what it writes is shown to be whole."""

    words: Words
    before: Sequence[Words] = ()
    whole: Mapping[str, Check] = field(default_factory=dict)
    """Files or folders that it writes, and what fails unless they are whole."""
    vault: str = "vault.keymgr"
    note: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What to call it in a report."""
        words = [word for word in self.words[:2] if not word.startswith("-")]
        return " ".join([*words, self.note]).strip()


def _tag(gun: str, tag: str, letter: str = "a") -> Words:
    return ("tag", "sign", gun, tag, "--digest", digest(letter), "--size", "1997")


def command(*words: str) -> Check:
    """Return the check that the command accepts."""

    def check(bench: Bench) -> None:
        ended = bench.do(JobUnderTest(()), words)
        assert ended.status == 0, ended.err

    return check


def pulled(bench: Bench) -> None:
    """Require that a client, which goes by the chain of signatures, takes the site as it is."""
    folder = bench.folder / f"public/v2/{SITE}/_trust/tuf"
    Client(SITE).update(_served(folder), datetime.fromisoformat(NOW))


def _served(folder: Path) -> dict[str, bytes]:
    """Return what a site's folder answers: by name, or by the content that the chain names."""
    found = {path.name: path.read_bytes() for path in folder.glob("*root.json")}
    found["timestamp.json"] = (folder / "timestamp.json").read_bytes()
    for namer in ("timestamp.json", "snapshot.json"):
        named = json.loads(found[namer])["signed"]["meta"]
        for role, meta in named.items():
            sha256 = base64.b64decode(meta["hashes"]["sha256"]).hex()
            found[f"{role}.json"] = (folder / f"{role}.{sha256}.json").read_bytes()
    return found


_BACKUP: Final = "one.keymgr-backup"
_EXPORT: Final = ("export", "--out", "bundle.zip")
_SITE: Final = ("export", "--site", "public", SITE)
_SIGNER: Final = ("signer", "add", "alice", "--key", "alice.pub", SITE, "--yes")
_PROPOSE: Final = ("root", "threshold", SITE, *BOTH)
_PROPOSAL: Final = ("sign-off", "export", "--out", "proposal.json")
_EAST: Final = ("--vault", "east.keymgr")
_PROTECT: Final = (
    *("root", "protect", "officer-a", "--officer", "alice", "--officer", "bob"),
    *("--threshold", "2"),
)
_SOUTH: Final = ("--vault", "south.keymgr")
_ADD: Final = ("sign-off", "add", "proposal.json", "--out", "signed.json", "--yes")

JOBS: Final = (
    JobUnderTest(("init", "--vault", "new.keymgr"), vault="new.keymgr"),
    JobUnderTest(("root", "create", "officer-c")),
    JobUnderTest(("root", "add-public", "west", "alice.pub")),
    JobUnderTest(("root", "threshold", SITE, *TWO)),
    JobUnderTest(_PROPOSE, note="that waits for another vault"),
    JobUnderTest(
        ("root", "retire", "officer-a"),
        [("rotate", "root", "--to", "officer-b", "--all", "--yes")],
    ),
    JobUnderTest(_PROTECT),
    JobUnderTest(("passphrase", "renew"), note="of the vault"),
    JobUnderTest(("passphrase", "renew", "--root", "officer-a"), note="of a root"),
    JobUnderTest(
        ("backup", "create", _BACKUP),
        whole={_BACKUP: command("backup", "verify", _BACKUP, "--alone")},
    ),
    JobUnderTest(
        ("backup", "restore", _BACKUP, "--to", "new.keymgr"),
        [("backup", "create", _BACKUP)],
        vault="new.keymgr",
    ),
    JobUnderTest(("repo", "create", LATER, "--static", "--root", "officer-a")),
    JobUnderTest(("repo", "reset", SITE, "--root", "officer-a", "--confirm", SITE)),
    JobUnderTest(("repo", "remove", SITE, "--confirm", SITE)),
    JobUnderTest(_tag(SITE, "2.0", "b")),
    JobUnderTest(("tag", "revoke", SITE, "1.0", "--yes")),
    JobUnderTest(("rotate", "root", "--to", "officer-b", "--all", "--yes")),
    JobUnderTest(("rotate", "targets", "--all", "--yes")),
    JobUnderTest(("rotate", "timestamp", SITE, "--yes")),
    JobUnderTest(_SIGNER),
    JobUnderTest(("signer", "remove", "alice", SITE, "--yes"), [_SIGNER]),
    JobUnderTest(("renew", "--all", "--to", "2035-01-01", "--yes")),
    JobUnderTest(
        _EXPORT, [_EXPORT, _tag(APP, "2.0")], {"bundle.zip": command("verify", "bundle.zip")}
    ),
    JobUnderTest(_SITE, [_SITE, _tag(SITE, "2.0")], {"public": pulled}, note="of a site"),
    JobUnderTest(("receipt", "import", "receipt.json")),
    JobUnderTest(
        _PROPOSAL, [_PROPOSE], {"proposal.json": command("sign-off", "show", "proposal.json")}
    ),
    JobUnderTest(("sign-off", "withdraw", SITE), [_PROPOSE]),
    JobUnderTest(
        _ADD,
        [_PROPOSE, _PROPOSAL],
        {"signed.json": command("sign-off", "show", "signed.json")},
        "east.keymgr",
    ),
    JobUnderTest(("sign-off", "import", "signed.json"), [_PROPOSE, _PROPOSAL, (*_EAST, *_ADD)]),
    JobUnderTest(
        ("passphrase", "change"), environment={"KEYMGR_NEW_VAULT_PASSPHRASE": NEW_PASSPHRASE}
    ),
    JobUnderTest(
        ("passphrase", "change", "--root", "officer-a"),
        note="of a root",
        environment={"KEYMGR_NEW_ROOT_PASSPHRASE": "root: six geese a-laying"},
    ),
    JobUnderTest(
        ("paper", "create", "officer-a", "--out", "page.pdf"),
        whole={"page.pdf": command("paper", "verify", "page.pdf")},
    ),
    JobUnderTest(("audit", "export", "--out", "log.jsonl")),
    JobUnderTest(("shares", "export", "officer-a", "alice", "--out", "alice.pdf"), [_PROTECT]),
    JobUnderTest(("key", "import", "south.key")),
    JobUnderTest(
        ("key", "export", "{officer-b}", "--out", "b.key"),
        whole={"b.key": command(*_EAST, "key", "import", "b.key")},
    ),
)


@dataclass(frozen=True)
class Bench:
    """A folder of a disk that can fail, and the warm process that works in it."""

    shop: Workshop
    folder: Path
    keys: dict[str, str] = field(default_factory=dict)
    """IDs of root keys by name; ``{name}`` in a command stands for one."""

    def do(
        self,
        job: JobUnderTest,
        words: Words,
        fault: Fault = NONE,
        at: int = 0,
        notes: Path | None = None,
    ) -> Ended:
        """Run a command in the folder, on the job's vault."""
        vault = {"KEYMGR_VAULT": str(self.folder / job.vault)}
        environment = {**ENVIRONMENT, **job.environment, **vault}
        named = tuple(word.format_map(self.keys) for word in words)
        return self.shop.run(named, self.folder, environment, fault, at, notes)

    def disk(self) -> dict[str, bytes]:
        """Return every file."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file()
        }

    def lay(self, disk: Disk) -> None:
        """Make the folder hold exactly these files."""
        for path in self.folder.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name not in disk:
                path.unlink()
        for name, content in disk.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


_OFFICE: Final[Sequence[Words]] = (
    ("init",),
    ("root", "create", "officer-a"),
    ("root", "create", "officer-b"),
    ("repo", "create", APP, "--request", "request.json", "--root", "officer-a"),
    ("repo", "create", SITE, "--static", "--root", "officer-a"),
    _tag(APP, "1.0"),
    _tag(SITE, "1.0"),
    (*_EAST, "init"),
    (*_EAST, "root", "create", "east"),
    (*_SOUTH, "init"),
    (*_SOUTH, "root", "create", "south"),
)


def _must(bench: Bench, job: JobUnderTest, words: Words) -> Ended:
    ended = bench.do(job, words)
    assert ended.status == 0, (words, ended.err)
    return ended


def furnish(bench: Bench) -> Disk:
    """Make the office that every job starts from, and return its files."""
    write_a_request(bench.folder / "request.json", [APP], {"1.0": "a", "1.1": "b"})
    write_a_receipt(bench.folder / "receipt.json", APP, {"root": 1, "targets": 2})
    office = JobUnderTest(())
    for words in _OFFICE:
        _must(bench, office, words)
    for words in (
        (*_EAST, "key", "export", "{east}", "--public", "--out", "east.pub"),
        ("root", "add-public", "east", "east.pub"),
        (*_SOUTH, "key", "export", "{south}", "--public", "--out", "alice.pub"),
        (*_SOUTH, "key", "export", "{south}", "--out", "south.key"),
    ):
        _learn_keys(bench, office)
        _must(bench, office, words)
    (bench.folder / "south.keymgr").unlink()
    return bench.disk()


def _learn_keys(bench: Bench, office: JobUnderTest) -> None:
    for vault in ((), _EAST, _SOUTH):
        listed = json.loads(_must(bench, office, (*vault, "root", "list", "--json")).out)
        bench.keys.update({root["name"]: root["key_id"] for root in listed})


def prepared(bench: Bench, office: Disk, job: JobUnderTest) -> Disk:
    """Do what goes before a job, and return the files then."""
    bench.lay(office)
    if job.words[0] != "init":
        for words in job.before:
            _must(bench, JobUnderTest(()), words)
    return bench.disk()
