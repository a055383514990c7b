"""``root create`` and ``root list``."""

from __future__ import annotations

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import facts, short, table
from keymgr.crypto.keys import Algorithm
from keymgr.ops.roots import create_root
from keymgr.vault.records import KeyRecord


@click.group()
def root() -> None:
    """Make and list root keys.

    A root key vouches for all other keys of the repositories it serves. One root key may serve any
    number of repositories.
    """


def _fields(record: KeyRecord) -> dict[str, str]:
    return {"name": record.name, "key_id": record.key_id, "algorithm": record.algorithm}


@root.command(cls=Job, example="keymgr root create officer-a")
@click.argument("name")
@click.option(
    "--algorithm",
    type=click.Choice([each.value for each in Algorithm]),
    default=Algorithm.ECDSA_P256.value,
    show_default=True,
    help="The kind of key. Docker itself makes ecdsa-p256.",
)
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
    rows = [(each.name, short(each.key_id), each.algorithm) for each in roots]
    return Answer(
        [_fields(each) for each in roots],
        table(("Name", "Key ID", "Algorithm"), rows)
        if rows
        else ["The vault has no root key yet. 'keymgr root create NAME' makes one."],
    )
