"""``keyring``: on, off, status, keep, forget and accept."""

from __future__ import annotations

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import count, minute, prose, rfc3339, table
from keymgr.ops.keyring_jobs import (
    KeptPass,
    accept_vault,
    forget_passphrases,
    keep_passphrases,
    look_at_keyring,
    switch_off,
    switch_on,
)
from keymgr.ops.repositories import choose_repositories


@click.group()
def keyring() -> None:
    """Use the desktop's keyring, if you choose to.

    It can hold two things: which state of the vault this machine saw last, so that an older copy in
    the vault's place is noticed; and repositories' own passphrases for a working day. It never
    holds the vault's passphrase or a root's, and a keyring that does not encrypt is refused.

    Every program that runs as you can read an unlocked keyring: leave it off where in doubt.
    """


@keyring.command(cls=Job, example="keymgr keyring on")
@at_desk
def on(desk: Desk) -> Answer:
    """Use the keyring for this vault, on this machine.

    From now on the keyring holds the newest state of the vault that was seen here, and an older
    copy in its place is refused.
    """
    with desk.open_unseen() as station:
        switch_on(station)
        revision = station.vault.revision
    return Answer(
        {"on": True, "revision": revision},
        ["The keyring is used for this vault: an older copy in its place will be noticed."],
    )


@keyring.command(cls=Job, example="keymgr keyring off")
@at_desk
def off(desk: Desk) -> Answer:
    """Use the keyring no longer, and take out what is there for this vault."""
    with desk.open_unseen() as station:
        switch_off(station)
    return Answer({"on": False}, ["The keyring is no longer used for this vault."])


@keyring.command(cls=Job, example="keymgr keyring status")
@at_desk
def status(desk: Desk) -> Answer:
    """Show what the keyring holds for this vault. Passphrases are never shown."""
    with desk.open() as station:
        state = look_at_keyring(station)
    lines = ["The keyring is not used for this vault. 'keymgr keyring on' switches it on."]
    if state.on:
        lines = ["The keyring is used for this vault."]
    if state.seen is not None:
        lines.append(f"  Newest state seen: revision {state.revision}, {minute(state.seen)}")
    return Answer(
        {
            "on": state.on,
            "revision": state.revision,
            "seen": rfc3339(state.seen),
            "kept": _fields(state.kept),
        },
        [*lines, *_rows(state.kept)],
    )


@keyring.command(cls=Job, example="keymgr keyring keep registry.example.org/team/app --hours 8")
@takes_guns
@click.option(
    "--hours",
    type=int,
    default=10,
    show_default=True,
    help="How long the passphrase stays there, 24 at most.",
)
@at_desk
def keep(desk: Desk, *, selection: Selection, hours: int) -> Answer:
    """Keep repositories' own passphrases in the keyring for a working day.

    You are asked for each passphrase once. Until its time comes, jobs on these repositories take it
    from the keyring. Only repositories that were made with --own-passphrase have one.
    """
    with desk.open() as station:
        records = choose_repositories(station, selection.in_vault(station))
        kept = keep_passphrases(station, records, hours)
    said = count(len(kept), "repository's passphrase is", "repositories' passphrases are")
    return Answer(_fields(kept), [f"{said} in the keyring.", *_rows(kept)])


@keyring.command(cls=Job, example="keymgr keyring forget")
@at_desk
def forget(desk: Desk) -> Answer:
    """Take this vault's passphrases out of the keyring before their time."""
    with desk.open() as station:
        forget_passphrases(station)
    return Answer({"kept": []}, ["No passphrase of this vault is left in the keyring."])


@keyring.command(cls=Job, example="keymgr keyring accept --yes")
@click.option("--yes", is_flag=True, help="Don't ask: for scripts.")
@at_desk
def accept(desk: Desk, *, yes: bool) -> Answer:
    """Take this vault as the newest, though this machine saw a newer one.

    This is right after you restored a backup, and wrong if you don't know where the newer vault is:
    what was signed with it is missing here, and a version that is signed twice breaks clients.
    """
    if not yes:
        desk.require_confirmed(
            prose("What was done in the newer vault is not in this one, and stays lost."),
            "Work on with this vault?",
            "--yes",
        )
    with desk.open_unseen() as station:
        accept_vault(station)
        revision = station.vault.revision
    return Answer({"revision": revision}, ["This vault is taken as the newest from now on."])


def _fields(kept: tuple[KeptPass, ...]) -> list[dict[str, str | None]]:
    return [{"gun": each.gun, "until": rfc3339(each.until)} for each in kept]


def _rows(kept: tuple[KeptPass, ...]) -> list[str]:
    if not kept:
        return []
    return table(("Repository", "Kept until"), [(each.gun, minute(each.until)) for each in kept])
