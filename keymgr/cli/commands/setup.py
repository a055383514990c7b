"""``init`` and ``status``."""

from __future__ import annotations

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.standings import conditions_fields, status_facts
from keymgr.cli.views import cost_fields, cost_words
from keymgr.cli.words import facts
from keymgr.ops.backup_nags import backup_nags
from keymgr.ops.standing import list_standings
from keymgr.ops.station import Station


def _status(station: Station) -> dict[str, object]:
    vault = station.vault
    kdf = vault.header.kdf
    return {
        "vault": str(vault.path),
        "format": vault.format,
        "kdf": cost_fields(kdf),
        "roots": len(vault.keys.roots()),
        "repositories": vault.repositories.count(),
    }


@click.command(
    cls=Job,
    example="""
    keymgr init
    keymgr --vault /media/stick/acme.keymgr init
    """,
)
@at_desk
def init(desk: Desk) -> Answer:
    """Make a new, empty vault.

    The vault is one encrypted file; everything that keymgr keeps is in it. You are asked twice for
    a new passphrase. Press Enter alone and keymgr offers one of six random words.

    Nobody can open the vault without its passphrase, and nobody can give you a new one: write it
    down and keep it where you keep such things. An existing file is never overwritten.
    """
    with desk.create() as station:
        return Answer(
            _status(station),
            [
                f"The vault is ready: {station.vault.path}",
                "",
                "Next: 'keymgr root create NAME' makes a root key.",
                "After each day's work: 'keymgr backup create FOLDER', on two media.",
            ],
        )


@click.command(cls=Job, example="keymgr status")
@at_desk
def status(desk: Desk) -> Answer:
    """Show which vault is used and what is to be done."""
    with desk.open() as station:
        kdf = station.vault.header.kdf
        found = _status(station)
        standings = list_standings(station)
        nags = backup_nags(station)
    found["states"] = conditions_fields(standings)
    found["backups"] = [{"code": str(nag.code), "sentence": nag.sentence} for nag in nags]
    return Answer(
        found,
        facts(
            [
                ("Vault", str(found["vault"])),
                ("Format", str(found["format"])),
                ("Passphrase", cost_words(kdf)),
                ("Root keys", f"{found['roots']:,}"),
                ("Repositories", f"{found['repositories']:,}"),
                *status_facts(standings),
                *(("Backups", nag.sentence) for nag in nags),
            ]
        ),
    )
