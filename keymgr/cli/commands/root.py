"""``root``: create, list, add-public, threshold and retire."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.commands.root_quorum import protect, unprotect
from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.running import Manner, run_job, takes_manner
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import facts, short, table
from keymgr.crypto.keys import Algorithm
from keymgr.crypto.public_key_files import MAX_SIZE, read_public_key_file
from keymgr.exchange.durable import read_file
from keymgr.ops.quorum import opens_briefly, quorum_of
from keymgr.ops.removal import retire_root
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.roots import add_public_root, choose_root, create_root
from keymgr.ops.thresholds import set_threshold
from keymgr.vault.records import KeyRecord, QuorumProtector


@click.group()
def root() -> None:
    """Make and list root keys.

    A root key vouches for all other keys of the repositories it serves. One root key may serve any
    number of repositories.
    """


def _fields(record: KeyRecord) -> dict[str, str]:
    return {"name": record.name, "key_id": record.key_id, "algorithm": record.algorithm}


def _quorum_fields(quorum: QuorumProtector | None) -> dict[str, object]:
    if quorum is None:
        return {"threshold": None, "officers": []}
    names = [officer.name for officer in quorum.officers]
    return {"threshold": quorum.threshold, "officers": names}


root.add_command(protect)
root.add_command(unprotect)


@root.command(cls=Job, example="keymgr root create officer-a")
@click.argument("name")
@click.option(
    "--algorithm",
    type=click.Choice([each.value for each in Algorithm]),
    default=Algorithm.ECDSA_P256.value,
    show_default=True,
    help="The kind of key. Docker itself makes ecdsa-p256.",
)
@reason_option
@at_desk
def create(desk: Desk, name: str, algorithm: str) -> Answer:
    """Make a root key called NAME.

    You are asked twice for a passphrase of its own, which must differ from the vault's: whoever
    learns the vault's passphrase must not be able to use the root key too.
    """
    with desk.open() as station:
        record = create_root(station, name, Algorithm(algorithm))
    return Answer(
        _fields(record),
        [
            "The root key is in the vault.",
            *facts(
                [
                    ("Name", record.name),
                    ("Key ID", record.key_id),
                    ("Algorithm", record.algorithm),
                ],
                "  ",
            ),
            "",
            "Next: 'keymgr repo create GUN --request FILE' (for a Notary server) or",
            "'keymgr repo create GUN --static' (for any web server) makes a repository.",
        ],
    )


@root.command("list", cls=Job, example="keymgr root list")
@at_desk
def list_(desk: Desk) -> Answer:
    """List the root keys.

    'keymgr key show ID' shows one in full.
    """
    with desk.open() as station:
        roots = station.vault.keys.roots()
        opens = [opens_briefly(station, each) for each in roots]
        quorums = [quorum_of(station, each) for each in roots]
    rows = [
        (
            each.name,
            short(each.key_id),
            each.algorithm,
            f"{words}{', retired' * bool(each.retired)}",
        )
        for each, words in zip(roots, opens, strict=True)
    ]
    return Answer(
        [
            {**_fields(each), **_quorum_fields(quorum)}
            for each, quorum in zip(roots, quorums, strict=True)
        ],
        table(("Name", "Key ID", "Algorithm", "Opens with"), rows)
        if rows
        else ["The vault has no root key yet. 'keymgr root create NAME' makes one."],
    )


@root.command("add-public", cls=Job, example="keymgr root add-public officer-b officer-b.pub")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@reason_option
@at_desk
def add_public(desk: Desk, name: str, file: Path) -> Answer:
    """Take in the public half of another officer's root key, and call it NAME.

    At the other officer's vault, 'keymgr key export KEYID --public --out FILE' writes it. With it,
    'keymgr root threshold' can ask for that officer's signature.
    """
    key = read_public_key_file(read_file(file, MAX_SIZE))
    with desk.open() as station:
        record = add_public_root(station, name, key)
    return Answer(
        _fields(record),
        [
            f"The public half of root key {name} is in the vault.",
            f"  Key ID  {record.key_id}",
            "",
            "Compare this key ID with the other officer's, aloud, before you rely on it.",
        ],
    )


@root.command(
    cls=Job,
    example="keymgr root threshold --keys north,south,east --threshold 2 --all --dry-run",
)
@takes_guns
@click.option("--keys", required=True, metavar="A,B,C", help="The root keys, by name.")
@click.option("--threshold", required=True, type=int, help="How many of them must sign.")
@takes_manner
@at_desk
def threshold(
    desk: Desk, *, selection: Selection, keys: str, threshold: int, manner: Manner
) -> Answer:
    """Say which root keys repositories have, and how many of them must sign.

    Unmodified clients enforce it. Signatures of keys in other vaults are collected by sign-offs.
    """
    with desk.open() as station:
        names = filter(None, (name.strip() for name in keys.split(",")))
        roots = [choose_root(station, name) for name in dict.fromkeys(names)]
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, set_threshold(roots, threshold), records, manner)


@root.command(cls=Job, example='keymgr root retire officer-a --reason "left the company"')
@click.argument("name")
@click.option("--reason", default="", help="Why, for the audit log.")
@at_desk
def retire(desk: Desk, name: str, reason: str) -> Answer:
    """Put a root key out of use, once no repository's newest root lists it.

    It stays in the vault, and can still be exported; no job chooses it any more.
    """
    with desk.open() as station:
        record = choose_root(station, name)
        retire_root(station, record, reason)
    return Answer(_fields(record), [f"Root key {name} is retired."])
