"""``rotate root``, ``rotate targets``, ``rotate snapshot`` and ``rotate timestamp``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.running import Manner, run_job, takes_manner
from keymgr.cli.selection import Selection, takes_guns
from keymgr.exchange.request import load_request
from keymgr.ops.repositories import check_request_time, choose_repositories
from keymgr.ops.roots import choose_root
from keymgr.ops.rotation import (
    compromised,
    rotate_root,
    rotate_server_role,
    rotate_targets,
    server_keys,
)
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, RoleName

_stolen = click.option(
    "--compromised",
    "stolen",
    is_flag=True,
    help="The old key may be in other hands: say what that could have led to.",
)


@click.group()
def rotate() -> None:
    """Replace keys.

    Clients follow to the new keys by themselves, whatever version they saw last. What is replaced,
    and who signs it, is shown before anything is signed.
    """


@rotate.command(
    cls=Job,
    example="""
    keymgr rotate root --to officer-b registry.example.org/team/app --dry-run
    keymgr rotate root --to officer-b --all --reason "yearly"
    """,
)
@takes_guns
@click.option("--to", required=True, metavar="NAME", help="The root key that takes over.")
@click.option("--from", "from_", metavar="NAME", help="The root key that leaves, where several.")
@_stolen
@takes_manner
@at_desk
def root(  # noqa: PLR0913  (the options of the command)
    desk: Desk,
    *,
    selection: Selection,
    to: str,
    from_: str | None,
    stolen: bool,
    manner: Manner,
) -> Answer:
    """Replace a root key by another one of the vault.

    The new root is signed by the old key and the new one: clients that trusted the old root follow.
    The old key stays in the vault until 'keymgr root retire'.
    """
    with desk.open() as station:
        known = {each.key_id: each.name for each in station.vault.keys.roots()}
        old = choose_root(station, from_) if from_ else None
        job = rotate_root(choose_root(station, to), old, known)
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, compromised(job, ROOT) if stolen else job, records, manner)


@rotate.command(cls=Job, example="keymgr rotate targets --all --compromised")
@takes_guns
@_stolen
@takes_manner
@at_desk
def targets(desk: Desk, *, selection: Selection, stolen: bool, manner: Manner) -> Answer:
    """Replace the tagging key of each repository by a new one.

    The root names the new key, and every signed tag is signed again by it.
    """
    with desk.open() as station:
        job = rotate_targets()
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, compromised(job, TARGETS) if stolen else job, records, manner)


def _server_role(role: RoleName) -> Callable[..., Any]:
    @rotate.command(
        str(role),
        cls=Job,
        help=f"""Replace the {role} key.

        For a static repository a new key is made in the vault. For a Notary server its new key is
        taken from --request: rotate it on the server first, then fetch the request.
        """,
        example=f"""
        keymgr rotate {role} registry.example.org/team/website
        keymgr rotate {role} --all --request request.json
        """,
    )
    @takes_guns
    @click.option(
        "--request",
        "request_file",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="For a Notary server: a request fetched after the rotation there.",
    )
    @_stolen
    @takes_manner
    @at_desk
    def command(
        desk: Desk,
        *,
        selection: Selection,
        request_file: Path | None,
        stolen: bool,
        manner: Manner,
    ) -> Answer:
        request = load_request(request_file) if request_file else None
        with desk.open() as station:
            if request is not None:
                check_request_time(station, request)
            job = rotate_server_role(role, server_keys(request, role))
            records = choose_repositories(station, selection.in_vault(station))
            return run_job(
                desk, station, compromised(job, role) if stolen else job, records, manner
            )

    return command


snapshot = _server_role(SNAPSHOT)
timestamp = _server_role(TIMESTAMP)
