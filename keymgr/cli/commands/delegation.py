"""``delegation add``, ``remove``, ``list`` and ``purge``, with notary's meaning."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.running import Manner, run_job, takes_manner
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import count, date, rfc3339, table
from keymgr.ops.delegation_keys import read_delegation_keys
from keymgr.ops.delegations import (
    add_delegation,
    list_delegations,
    purge_keys,
    remove_delegation,
    remove_from_delegation,
)
from keymgr.ops.repositories import choose_repositories
from keymgr.trust.names import Gun, KeyId, RoleName

_paths = click.option(
    "--path", "paths", multiple=True, metavar="PREFIX", help="Tags that begin so; '' means all."
)
_key_ids = click.option(
    "--key-id", "key_ids", multiple=True, metavar="ID", help="A key's ID, in full."
)


@click.group()
def delegation() -> None:
    """Let other keys sign tags, as notary's delegations do.

    A delegation is named targets/NAME, or deeper. For docker's signers, 'keymgr signer' is simpler.
    """


@delegation.command(
    cls=Job,
    example="keymgr delegation add targets/qa --key qa.pub --path qa- --all",
)
@click.argument("role")
@takes_guns
@click.option(
    "--key",
    "keys",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="A public key or certificate.",
)
@_paths
@click.option("--threshold", type=int, help="How many of its keys must sign.")
@takes_manner
@at_desk
def add(  # noqa: PLR0913  (the options of the command)
    desk: Desk,
    *,
    role: str,
    selection: Selection,
    keys: tuple[Path, ...],
    paths: tuple[str, ...],
    threshold: int | None,
    manner: Manner,
) -> Answer:
    """Delegate to ROLE, or add keys and paths to it, or change its threshold."""
    with desk.open() as station:
        read = read_delegation_keys(keys, station.clock()) if keys else ()
        job = add_delegation(station, RoleName(role), read, paths, threshold)
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, job, records, manner)


@delegation.command(cls=Job, example="keymgr delegation remove targets/qa registry.example.org/app")
@click.argument("role")
@takes_guns
@_key_ids
@_paths
@takes_manner
@at_desk
def remove(  # noqa: PLR0913  (the options of the command)
    desk: Desk,
    *,
    role: str,
    selection: Selection,
    key_ids: tuple[str, ...],
    paths: tuple[str, ...],
    manner: Manner,
) -> Answer:
    """End the delegation ROLE, or take only some keys and paths from it."""
    with desk.open() as station:
        job = remove_delegation(RoleName(role))
        if key_ids or paths:
            job = remove_from_delegation(
                station, RoleName(role), [KeyId(key_id) for key_id in key_ids], paths
            )
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, job, records, manner)


@delegation.command(cls=Job, example="keymgr delegation purge --key-id ID --all")
@takes_guns
@_key_ids
@takes_manner
@at_desk
def purge(desk: Desk, *, selection: Selection, key_ids: tuple[str, ...], manner: Manner) -> Answer:
    """Take keys from every delegation."""
    if not key_ids:
        raise click.UsageError("Name the keys with --key-id.")
    with desk.open() as station:
        job = purge_keys(station, [KeyId(key_id) for key_id in key_ids])
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, job, records, manner)


@delegation.command("list", cls=Job, example="keymgr delegation list registry.example.org/team/app")
@takes_guns
@at_desk
def list_(desk: Desk, *, selection: Selection) -> Answer:
    """List the delegations of repositories."""
    with desk.open() as station:
        found = [
            (record.gun, view)
            for record in choose_repositories(station, selection.in_vault(station))
            for view in list_delegations(station, Gun(record.gun))
        ]
    fields = [
        {
            "gun": gun,
            "role": view.role,
            "key_ids": list(view.key_ids),
            "threshold": view.threshold,
            "paths": list(view.paths),
            "version": view.version,
            "expires": rfc3339(view.expires),
            "signed": view.is_signed,
        }
        for gun, view in found
    ]
    rows = [
        (
            gun,
            str(view.role),
            f"{view.threshold} of {count(len(view.key_ids), 'key')}",
            ", ".join(path or "all tags" for path in view.paths) or "none",
            date(view.expires) if view.version else "no file yet",
        )
        for gun, view in found
    ]
    if not rows:
        return Answer(fields, ["There is no delegation."])
    return Answer(fields, table(("Repository", "Role", "Signs", "Tags", "Expires"), rows))
