"""``passphrase``: change and renew."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.views import cost_fields, cost_words
from keymgr.cli.words import count, facts, printable, prose
from keymgr.ops.officer_passphrase import SAME_SHARE, OfficerLock
from keymgr.ops.passphrase_change import (
    OLD_COPIES,
    SAME_KEY,
    Lock,
    PassphraseChange,
    VaultLock,
    change_passphrase,
    lock_of_repository,
    lock_of_root,
    renew_cost,
)
from keymgr.ops.ports import Opens
from keymgr.ops.station import Station
from keymgr.trust.names import Gun


@click.group()
def passphrase() -> None:
    """Change passphrases, and what a guess costs.

    The former passphrase works until the new one is kept: there is no moment in which neither does.
    """


def takes_lock(work: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command ``--root`` and the like, as a function that finds the lock."""

    @wraps(work)
    def command(
        *arguments: object,
        root: str | None,
        officer: str | None,
        repository: str | None,
        **options: object,
    ) -> object:
        if root is not None and repository is not None:
            raise click.UsageError("Give --root or --repository, not both.")
        if officer is not None and root is None:
            raise click.UsageError("Give --root NAME with --officer.")

        def find(station: Station) -> Lock:
            if root is not None and officer is not None:
                return OfficerLock(station, root, officer)
            if root is not None:
                return lock_of_root(station, root)
            if repository is not None:
                return lock_of_repository(station, Gun(repository))
            return VaultLock(station)

        return work(*arguments, find=find, **options)

    options = [
        click.option("--root", metavar="NAME", help="That of a root key, not the vault's."),
        click.option("--officer", metavar="NAME", help="That of one officer of the root key."),
        click.option("--repository", metavar="GUN", help="That of a repository's tagging key."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@passphrase.command(
    cls=Job,
    example="""
    keymgr passphrase change
    keymgr passphrase change --root officer-a
    keymgr passphrase change --root main --officer alice
    """,
)
@takes_lock
@reason_option
@at_desk
def change(desk: Desk, find: Callable[[Station], Lock]) -> Answer:
    """Let another passphrase open the vault, a root key or a repository's tagging key.

    With --officer it is that of one officer of a root key; the officer may give the words of the
    share in place of the present passphrase.

    The present passphrase is asked, then the new one, twice; scripts give the new one as
    KEYMGR_NEW_VAULT_PASSPHRASE and the like. The derivation's cost is measured anew on this
    machine and never lowered.

    Backups and copies made before keep the old passphrase. Whoever has one and knows the old
    passphrase has all that was in it: then rotate the keys, too. An older copy of the vault gives
    them its key as well, which stays the same and opens today's file: keep that from them.
    """
    with desk.open() as station:
        done = change_passphrase(station, find(station), desk.calibrate)
    more = _STAYS.get(done.whose.opens)
    mind = [*prose(OLD_COPIES), *(prose(more) if more else [])]
    return Answer(_fields(done), [*_lines(done, "is changed"), "", *mind])


_STAYS: Final = {Opens.OFFICER: SAME_SHARE, Opens.VAULT: SAME_KEY}
"""What a change leaves as it was, so that the old passphrase still has a use."""


@passphrase.command(cls=Job, example="keymgr passphrase renew --root officer-a")
@takes_lock
@reason_option
@at_desk
def renew(desk: Desk, find: Callable[[Station], Lock]) -> Answer:
    """Keep a passphrase, and raise what a guess costs to what suits this machine.

    Machines become faster; a vault that was made on a slow or an old one is worth the minute. The
    cost is never lowered.
    """
    with desk.open() as station:
        done = renew_cost(station, find(station), desk.calibrate)
    return Answer(_fields(done), _lines(done, "stays, at the cost that suits this machine"))


def _fields(done: PassphraseChange) -> dict[str, object]:
    return {
        "of": str(done.whose.opens),
        "name": done.whose.name,
        "root": done.whose.of or None,
        "kdf": cost_fields(done.cost),
        "former_kdf": cost_fields(done.former),
        "repositories": list(done.repositories),
    }


def _lines(done: PassphraseChange, what: str) -> list[str]:
    return [
        *prose(f"The passphrase of {_whose(done)} {what}."),
        *facts([("Before", cost_words(done.former)), ("Now", cost_words(done.cost))], "  "),
    ]


def _whose(done: PassphraseChange) -> str:
    name = printable(done.whose.name)
    if done.whose.opens is Opens.REPOSITORY:
        others = len(done.repositories) - 1
        more = f" and {count(others, 'other repository', 'other repositories')}" if others else ""
        return f"the tagging keys of {name}{more}"
    if done.whose.opens is Opens.OFFICER:
        return f"officer {name} of root key {printable(done.whose.of)}"
    return f"root key {name}" if done.whose.opens is Opens.ROOT else "the vault"
