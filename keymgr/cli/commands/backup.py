"""``backup``: create, verify, restore and list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import count, facts, minute, printable, prose, rfc3339, short, table
from keymgr.errors import KeymgrError
from keymgr.ops.backup import MadeBackup, create_backups
from keymgr.ops.backup_check import BackupReport, Lacking, verify_backup
from keymgr.ops.backup_copies import open_backup, open_beside
from keymgr.ops.backup_nags import backup_nags
from keymgr.ops.backup_restore import restore_backup
from keymgr.vault.records import BackupRecord, KeyRecord

_file = click.Path(path_type=Path)


@dataclass(eq=False)
class SomeNotBackedUpError(KeymgrError):
    """Some destinations of several got no backup."""

    message: ClassVar[str] = "{failed} of {total} backups could not be made: {first}"
    hint: ClassVar[str] = (
        "What is shown with its SHA-256 is made and proven, the rest is not; the vault is whole."
        " Mend the cause and make the rest."
    )
    failed: int
    total: int
    first: str


@dataclass(eq=False)
class BackupUnsoundError(KeymgrError):
    """Something in a backup is wrong."""

    message: ClassVar[str] = "The backup is not sound: {first}"
    hint: ClassVar[str] = (
        "Don't rely on it. Check the vault with 'keymgr audit verify' and make a new backup."
    )
    first: str


@click.group()
def backup() -> None:
    """Make, prove and restore backups.

    A backup is one file: the vault as it was between two changes, and a line that says what it is.
    The vault's passphrase of that day opens it.
    """


@backup.command(cls=Job, example="keymgr backup create /media/stick-a /media/stick-b")
@click.argument("destinations", metavar="DEST...", type=_file, nargs=-1, required=True)
@click.option("--own-passphrase", is_flag=True, help="Let a passphrase of its own open it, too.")
@reason_option
@at_desk
def create(desk: Desk, destinations: tuple[Path, ...], *, own_passphrase: bool) -> Answer:
    """Write a backup to each DEST: a folder, or a new file's name that ends with .keymgr-backup.

    The whole vault is copied as it is between two changes and opened again in memory, every record
    of it; each file is then read back from its medium. Only what came back the same is called a
    backup. The vault remembers the medium, the time and the revision.

    With --own-passphrase a second passphrase opens the backup, for the day on which the vault's is
    forgotten. Root keys keep their own: no backup opens those.
    """
    with desk.open() as station:
        made = create_backups(station, destinations, desk.calibrate, own_passphrase=own_passphrase)
        failed = [each for each in made if each.error is not None]
        nags = () if failed else backup_nags(station)
    error = SomeNotBackedUpError(len(failed), len(made), str(failed[0].error)) if failed else None
    lines: list[str] = []
    for each in made:
        lines += _made_lines(each)
    return Answer(
        [_made_fields(each) for each in made],
        [*lines, *(line for nag in nags for line in prose(nag.sentence))],
        error,
    )


def _made_fields(made: MadeBackup) -> dict[str, object]:
    error = made.error
    return {
        "path": str(made.path),
        "backup": _record_fields(made.record) if made.record else None,
        "error": {"code": error.code, "message": str(error), "hint": error.next_step()}
        if error
        else None,
    }


def _made_lines(made: MadeBackup) -> list[str]:
    if made.record is None:
        return [printable(str(made.path)), *prose(f"Not made: {made.error}", "  "), ""]
    return [
        printable(str(made.path)),
        *facts(
            [
                ("Medium", printable(made.record.place)),
                ("Revision", f"{made.record.revision:,}"),
                ("Size", f"{made.record.size:,} bytes"),
                ("SHA-256", short(made.record.sha256)),
                ("Proven", "read back from the medium, and every record opened"),
            ],
            "  ",
        ),
        "",
    ]


def _record_fields(record: BackupRecord) -> dict[str, object]:
    return {
        "path": record.path,
        "medium": record.medium,
        "place": record.place,
        "created": rfc3339(record.created),
        "proven": rfc3339(record.proven),
        "revision": record.revision,
        "size": record.size,
        "sha256": record.sha256,
        "own_passphrase": record.own_passphrase,
    }


@backup.command("list", cls=Job, example="keymgr backup list")
@at_desk
def list_(desk: Desk) -> Answer:
    """List the backups that were made or proven, oldest first. Times are in UTC."""
    with desk.open() as station:
        records = station.vault.backups.all()
        nags = backup_nags(station)
    rows = [
        (minute(each.created), f"{each.revision:,}", minute(each.proven), printable(each.place))
        for each in records
    ]
    shown = table(("Made", "Revision", "Proven", "Medium"), rows) if rows else []
    return Answer(
        [_record_fields(each) for each in records],
        [*shown, *(line for nag in nags for line in prose(nag.sentence))],
    )


@backup.command(cls=Job, example="keymgr backup verify /media/stick-a/vault.keymgr-backup --keys")
@click.argument("file", metavar="FILE", type=_file)
@click.option("--keys", is_flag=True, help="Ask for the passphrases of root keys and so on, too.")
@click.option("--alone", is_flag=True, help="Look at the file only, not at a vault beside it.")
@at_desk
def verify(desk: Desk, file: Path, *, keys: bool, alone: bool) -> Answer:
    """Prove a backup, without writing anything but a note of it.

    It is opened in memory: every record, every private key against its public half, every signed
    file against its root. Where there is a vault, the answer says what the backup lacks of it.

    Keys that have a passphrase of their own stay sealed, as they are in the vault, unless --keys
    asks for it: do that now and then, with the officers present.
    """
    if alone or not desk.path.exists():
        opened = open_backup(file, *desk.ports())
        with opened.copy:
            report = verify_backup(opened, None, with_protected=keys)
    else:
        with desk.open() as station:
            opened = open_beside(station, file)
            with opened.copy:
                report = verify_backup(opened, station, with_protected=keys)
    problems = report.problems
    error = BackupUnsoundError(problems[0]) if problems else None
    return Answer(_report_fields(report), _report_lines(report), error)


def _report_fields(report: BackupReport) -> dict[str, object]:
    return {
        "ok": report.ok,
        "path": str(report.path),
        "created": rfc3339(report.created),
        "age_seconds": int(report.age.total_seconds()),
        "vault_id": report.vault_id,
        "vault_format": report.vault_format,
        "revision": report.revision,
        "size": report.size,
        "repositories": report.repositories,
        "files": report.files,
        "keys_opened": report.keys_opened,
        "keys_unopened": [_key(record) for record in report.keys_unopened],
        "problems": list(report.problems),
        "other_passphrase": report.other_passphrase,
        "lacking": _lacking_fields(report.lacking) if report.lacking else None,
    }


def _lacking_fields(lacking: Lacking) -> dict[str, object]:
    return {
        "revisions": lacking.revisions,
        "keys": [_key(record) for record in lacking.keys],
        "repositories": list(lacking.repositories),
        "files": lacking.files,
        "parted": lacking.parted,
    }


def _key(record: KeyRecord) -> str:
    return f"{record.role} {record.gun or record.name or record.key_id}"


def _report_lines(report: BackupReport) -> list[str]:
    pairs = [
        ("Made", f"{minute(report.created)} UTC, {count(report.age.days, 'day')} ago"),
        ("Vault", f"{short(report.vault_id)} format {report.vault_format}"),
        ("Revision", f"{report.revision:,}"),
        ("Repositories", f"{report.repositories:,}"),
        ("Signed files", f"{report.files:,}, each checked against its root"),
        ("Private keys", f"{report.keys_opened:,} opened, each the one of its public half"),
    ]
    lines = facts(pairs)
    if report.keys_unopened:
        names = ", ".join(_key(record) for record in report.keys_unopened[:5])
        more = len(report.keys_unopened) - 5
        names += f" and {more:,} more" if more > 0 else ""
        lines += ["", *prose(f"Not opened, as --keys was not given: {printable(names)}.")]
    lines += ["", *(line for each in report.problems for line in prose(printable(each)))]
    if report.other_passphrase:
        lines += prose("It opens with an older passphrase than the vault has today.")
    if report.lacking is not None:
        lines += _lacking_lines(report.lacking)
    if report.ok:
        lines.append("The backup is whole.")
    return lines


def _lacking_lines(lacking: Lacking) -> list[str]:
    if lacking.nothing:
        return ["Nothing of the vault is missing in it."]
    lines: list[str] = []
    if lacking.parted:
        lines += prose(
            "Its log is not the beginning of the vault's: one of the two went another way."
        )
    if lacking.keys:
        lines += _named("Keys that are not in it", [_key(record) for record in lacking.keys])
    if lacking.repositories:
        lines += _named("Repositories that are not in it", lacking.repositories)
    if lacking.files:
        lines.append(f"{count(lacking.files, 'signed file')} that the vault has since.")
    return lines


def _named(what: str, names: Sequence[str]) -> list[str]:
    shown = ", ".join(names[:5]) + (f" and {len(names) - 5:,} more" if len(names) > 5 else "")  # noqa: PLR2004
    return prose(f"{what}: {printable(shown)}.")


@backup.command(
    cls=Job, example="keymgr backup restore /media/stick-a/vault.keymgr-backup --to vault.keymgr"
)
@click.argument("file", metavar="FILE", type=_file)
@click.option("--to", type=_file, required=True, metavar="VAULT", help="The vault's new file.")
@at_desk
def restore(desk: Desk, file: Path, to: Path) -> Answer:
    """Make a vault from a backup. Nothing is ever overwritten: VAULT must not exist.

    The passphrase of the day of the backup opens it, and the vault that comes back. Where the
    backup's own passphrase was given, the vault gets a new one. Root keys keep theirs.
    """
    done = restore_backup(file, to.absolute(), *desk.ports())
    return Answer(
        {
            "vault": str(done.vault),
            "created": rfc3339(done.created),
            "revision": done.revision,
            "keys": done.keys,
            "repositories": done.repositories,
            "new_passphrase": done.new_passphrase,
        },
        [
            f"The vault is restored: {printable(str(done.vault))}",
            *facts(
                [
                    ("As it was on", f"{minute(done.created)} UTC"),
                    ("Private keys", f"{done.keys:,}"),
                    ("Repositories", f"{done.repositories:,}"),
                ],
                "  ",
            ),
            "",
            *prose(
                "What was signed after that day is not in it. Take it in before you sign: fetch"
                " requests with 'keymgr-courier request', then 'keymgr repo refresh --all"
                " --request FILE'."
            ),
        ],
    )
