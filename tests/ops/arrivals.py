"""What arrives at a station from elsewhere, and a station for it whose clock shows today."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from keymgr.crypto.keyfiles import write_key_file
from keymgr.crypto.secret import Secret
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.request import Request, RequestedRepository, ServerKey
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import Adoption, AdoptPlan, plan_adopt
from keymgr.ops.initialise import create_vault
from keymgr.ops.ports import Opens
from keymgr.ops.repositories import find_repository, keep_key
from keymgr.ops.roots import keep_root
from keymgr.ops.sources import RequestSource
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Signers
from keymgr.ops.tags import SeenImage, apply_tags, plan_sign
from keymgr.trust.client import Pin
from keymgr.trust.metadata import FileMeta, Snapshot, Timestamp
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Digest, Gun, RoleName, Tag
from tests.cheap import CHEAP
from tests.ops.stations import Clock, Desk, Keyholder, Patience
from tests.trust.repository import GUN, NOW, SOON, Files, bare, key, sign

_SUMMARIES: Final = {"snapshot.json", "timestamp.json"}
SERVER: Final = "https://notary.example.org"
FILE_PASSPHRASE: Final = f"the passphrase of {Opens.FILE}"
"""What a Keyholder answers for key files."""


IMAGE: Final = SeenImage(Tag("new"), Digest("sha256:" + "a" * 64), 7)


def new_desk(path: Path) -> Desk:
    """Make a vault at ``path``, today."""
    ask, progress, clock = Keyholder(), Patience(), Clock(NOW)
    station = create_vault(path, ask, progress, clock, "officer", lambda: CHEAP)
    return Desk(station, ask, progress, clock)


def server_key(name: str) -> ServerKey:
    public = key(name).public
    return ServerKey(public.keytype, public.public)


def request_for(
    repositories: Mapping[Gun, Files],
    *,
    server: str = SERVER,
    snapshot: str = "snapshot",
    timestamp: str = "timestamp",
) -> Request:
    """Return what the courier would bring of a server that holds these files and keys."""
    return Request(
        created=NOW,
        server=server,
        repositories=tuple(
            RequestedRepository(
                gun,
                server_key(snapshot),
                server_key(timestamp),
                {MetadataName(name): content for name, content in files.items()},
                (),
            )
            for gun, files in repositories.items()
        ),
    )


def request(files: Files, **keys: str) -> Request:
    """Return what the courier would bring of one repository."""
    return request_for({GUN: files}, **keys)


def serve(files: Files, version: int) -> dict[str, bytes]:
    """Return what a server shows that holds ``files``: with a snapshot and timestamp of its own."""
    contents = {name: content for name, content in files.items() if name not in _SUMMARIES}
    roles = [name for name in contents if not name[0].isdigit()]
    meta = {RoleName(name.removesuffix(".json")): measured(contents[name]) for name in roles}
    snapshot = sign(SNAPSHOT, Snapshot(version, SOON, meta), bare("snapshot")).content
    summary = Timestamp(version, SOON, {SNAPSHOT: measured(snapshot)})
    timestamp = sign(TIMESTAMP, summary, bare("timestamp")).content
    return {**contents, "snapshot.json": snapshot, "timestamp.json": timestamp}


def measured(content: bytes) -> FileMeta:
    return FileMeta(len(content), {"sha256": hashlib.sha256(content).digest()})


def write_keys(folder: Path, passphrase: str = FILE_PASSPHRASE, **roles: str) -> Path:
    """Write key files as docker keeps them, each ``name=role``; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, role in roles.items():
        private = key(name)
        content = write_key_file(private, role, GUN, Secret.from_text(passphrase))
        (folder / f"{private.public.key_id}.key").write_bytes(content)
    return folder


def hold(desk: Desk, **roles: str) -> None:
    """Put private keys into the vault, each ``name=role``, as if imported before."""
    station = desk.station
    with station.vault.transaction(), Signers(station) as signers:
        for name, role in roles.items():
            if role == ROOT:
                keep_root(station, "company", key(name))
            else:
                gun = GUN if role in {TARGETS, SNAPSHOT, TIMESTAMP} else ""
                protector = station.vault.protectors.vault_id
                keep_key(station, signers, key(name), role, gun, protector)


def state(desk: Desk, gun: Gun = GUN) -> RepositoryState:
    """Return what the vault holds of a repository."""
    return load_state(desk.station, find_repository(desk.station, gun))


def plan(desk: Desk, brought: Request, pin: Pin | None = None) -> AdoptPlan:
    return plan_adopt(desk.station, RequestSource(brought), None, pin=pin)


def planned(desk: Desk, files: Files, pin: Pin | None = None) -> Adoption:
    (adoption,) = plan(desk, request(files), pin).adoptions
    return adoption


def adopt(desk: Desk, files: Files, pin: Pin | None = None) -> AdoptOutcome:
    outcome = AdoptOutcome()
    apply_adopt(desk.station, plan(desk, request(files), pin).confirmed(), "a test", outcome)
    assert not outcome.failed
    return outcome


def sign_a_tag(desk: Desk) -> None:
    outcome = apply_tags(desk.station, plan_sign(desk.station, GUN, [IMAGE]))
    assert [done.gun for done in outcome.done] == [GUN], outcome.failed
