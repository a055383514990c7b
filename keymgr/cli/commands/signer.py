"""``signer add``, ``signer remove`` and ``signer list``, with docker's meaning."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.running import Manner, run_job, takes_manner
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import short, table
from keymgr.ops.delegation_keys import read_delegation_keys
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.signer_jobs import (
    SignerName,
    add_signer,
    list_signers,
    remove_signer,
    remove_signer_and_witness,
    witness_mends,
)
from keymgr.ops.station import Station
from keymgr.trust.names import Gun
from keymgr.vault.records import RepositoryRecord


@click.group()
def signer() -> None:
    """Add, remove and list signers.

    A signer pushes tags with docker and a key of their own. What signers sign is what docker pull
    takes, ahead of what the tagging key signs.
    """


@signer.command(cls=Job, example="keymgr signer add alice --key alice.pub --all --dry-run")
@click.argument("name")
@takes_guns
@click.option(
    "--key",
    "keys",
    type=click.Path(path_type=Path),
    multiple=True,
    required=True,
    metavar="FILE",
    help="The signer's public key, as 'docker trust key generate' writes it.",
)
@takes_manner
@at_desk
def add(
    desk: Desk, *, name: str, selection: Selection, keys: tuple[Path, ...], manner: Manner
) -> Answer:
    """Let NAME sign tags, in targets/NAME and targets/releases."""
    with desk.open() as station:
        job = add_signer(SignerName(name), read_delegation_keys(keys, station.clock()))
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, job, records, manner)


@signer.command(cls=Job, example="keymgr signer remove alice --all --reason 'left the team'")
@click.argument("name")
@takes_guns
@click.option(
    "--witness/--no-witness",
    default=None,
    help="Sign again at once what loses its signature, or leave it; you are asked where it can be.",
)
@takes_manner
@at_desk
def remove(
    desk: Desk, *, name: str, selection: Selection, witness: bool | None, manner: Manner
) -> Answer:
    """Take NAME's keys out of targets/releases, and targets/NAME away.

    Where the present release was signed by NAME alone, clients pass over its tags until it is
    signed again. With --witness a key of this vault does that in the same change; 'keymgr witness'
    does it later. Look at the tags first: you vouch for them.
    """
    with desk.open() as station:
        job = remove_signer(station, SignerName(name))
        mending = remove_signer_and_witness(station, SignerName(name))
        records = choose_repositories(station, selection.in_vault(station))
        if witness is None and not (manner.yes or manner.dry_run):
            witness = _wants_witness(desk, station, SignerName(name), records)
        return run_job(desk, station, mending if witness else job, records, manner)


def _wants_witness(
    desk: Desk, station: Station, name: SignerName, records: Sequence[RepositoryRecord]
) -> bool:
    """Offer to sign again what loses its signature, where a key of this vault can."""
    roles = witness_mends(station, name, [Gun(record.gun) for record in records])
    if desk.terminal is None or not roles:
        return False
    return desk.terminal.is_yes(
        f"{', '.join(roles)} loses its signature, and a key of this vault may sign it"
        " again, as it is. Do so in the same change?"
    )


@signer.command("list", cls=Job, example="keymgr signer list registry.example.org/team/app")
@takes_guns
@at_desk
def list_(desk: Desk, *, selection: Selection) -> Answer:
    """List the signers of repositories."""
    with desk.open() as station:
        found = [
            (record.gun, view)
            for record in choose_repositories(station, selection.in_vault(station))
            for view in list_signers(station, Gun(record.gun))
        ]
    fields = [{"gun": gun, "name": view.name, "key_ids": list(view.key_ids)} for gun, view in found]
    rows = [(gun, str(view.name), ", ".join(map(short, view.key_ids))) for gun, view in found]
    if not rows:
        return Answer(fields, ["There is no signer. 'keymgr signer add' makes one."])
    return Answer(fields, table(("Repository", "Signer", "Keys"), rows))
