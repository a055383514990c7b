"""``key list``, ``key show``, ``key export`` and ``key import``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import click

from keymgr.cli.desk import Desk, at_desk, confirm_option, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import count, date, facts, printable, short, table
from keymgr.errors import KeymgrError
from keymgr.ops.key_files import (
    Imported,
    export_key,
    export_public_key,
    find_key,
    find_key_files,
    import_keys,
)
from keymgr.ops.quorum import opens_briefly, quorum_of
from keymgr.ops.removal import remove_key
from keymgr.ops.station import Station
from keymgr.vault.records import KeyRecord, QuorumProtector


@dataclass(eq=False)
class SomeNotImportedError(KeymgrError):
    """Some keys of several stayed outside."""

    message: ClassVar[str] = "{failed} of {total} keys could not be imported: {first}"
    hint: ClassVar[str] = (
        "The others are in the vault. Mend the cause and run the same command again: what is in"
        " the vault already is passed over."
    )
    failed: int
    total: int
    first: str


@click.group()
def key() -> None:
    """List keys; take them in and hand them out as key files.

    A key is named by its ID. Wherever an ID is asked for, its first seven digits or more will do.
    """


def _protector(station: Station, record: KeyRecord) -> str:
    """Return what opens a key: ``vault``, what has a passphrase of its own, or ``elsewhere``."""
    if record.private is None:
        return "elsewhere"
    protectors = station.vault.protectors
    if not protectors.needs_passphrase(record.protector):
        return "vault"
    return protectors.get(record.protector).label


def _fields(station: Station, record: KeyRecord) -> dict[str, str | None]:
    return {
        "key_id": record.key_id,
        "role": record.role,
        "gun": record.gun or None,
        "algorithm": record.algorithm,
        "protector": _protector(station, record),
    }


@key.command("list", cls=Job, example="keymgr key list")
@at_desk
def list_(desk: Desk) -> Answer:
    """List the keys in the vault.

    'keymgr key show ID' shows one in full.
    """
    with desk.open() as station:
        records = station.vault.keys.all()
        fields = [_fields(station, record) for record in records]
    rows = [
        (short(each.key_id), each.role, each.algorithm, each.gun or each.name) for each in records
    ]
    if not rows:
        return Answer(fields, ["The vault has no key yet. 'keymgr root create NAME' makes one."])
    return Answer(fields, table(("Key ID", "Role", "Algorithm", "Repository or name"), rows))


@key.command(cls=Job, example="keymgr key show 3f9ac21")
@click.argument("key_id", metavar="ID")
@at_desk
def show(desk: Desk, key_id: str) -> Answer:
    """Show a key: what it is for and what opens it. The private half is never shown."""
    with desk.open() as station:
        record = find_key(station, key_id)
        fields = _fields(station, record)
        guarded = quorum_of(station, record)
        opens = opens_briefly(station, record)
    held = record.private is not None
    protector = (
        opens
        if guarded
        else (
            f"passphrase of the {fields['protector']}"
            if fields["protector"] == "vault"
            else f"passphrase of {fields['protector']}"
        )
    )
    return Answer(
        {**fields, "name": record.name or None, "private": held},
        facts(
            [
                ("Key ID", record.key_id),
                ("Role", record.role),
                ("Repository", record.gun or "-"),
                ("Name", record.name or "-"),
                ("Algorithm", record.algorithm),
                ("Private half", "in the vault" if held else "not in the vault"),
                ("Opens with", protector),
                *_officer_facts(guarded),
                ("Kept since", date(record.created)),
            ]
        ),
    )


def _officer_facts(quorum: QuorumProtector | None) -> list[tuple[str, str]]:
    """Return the officers, one a line, and where their shares are."""
    if quorum is None:
        return []
    heads = ["Officers", *[""] * (len(quorum.officers) - 1)]
    return [
        (head, officer.name if officer.lock else f"{officer.name} (share on paper only)")
        for head, officer in zip(heads, quorum.officers, strict=True)
    ]


@key.command(cls=Job, example="keymgr key export 3f9ac21 --out tagging.key")
@click.argument("key_id", metavar="ID")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="The key file to write. It must not exist.",
)
@click.option("--public", is_flag=True, help="Write the public half only.")
@reason_option
@at_desk
def export(desk: Desk, key_id: str, out: Path, *, public: bool) -> Answer:
    """Write a private key to a file that docker and notary load.

    The passphrase that opens the key is asked again, then a new one for the file, twice. The export
    is noted in the audit log. Whoever has the file and its passphrase can sign as you do: hand it
    over with care.

    With --public nothing secret leaves and no further passphrase is asked: another officer's vault
    takes the file in with 'keymgr root add-public', and 'docker trust signer add' takes it too.
    """
    with desk.open() as station:
        record = find_key(station, key_id)
        if public:
            return _exported_public(station, record, out)
        export_key(station, record, out)
    return Answer(
        {"key_id": record.key_id, "role": record.role, "file": str(out)},
        [
            f"The {record.role} key {short(record.key_id)} is written to {printable(str(out))}.",
            "",
            f"Next: 'docker trust key load {printable(out.name)}' takes it in on docker's side.",
        ],
    )


def _exported_public(station: Station, record: KeyRecord, out: Path) -> Answer:
    export_public_key(station, record, out)
    return Answer(
        {"key_id": record.key_id, "role": record.role, "file": str(out)},
        [
            f"The public half of key {short(record.key_id)} is written to {printable(str(out))}.",
            f"  Key ID  {record.key_id}",
        ],
    )


@key.command(cls=Job, example="keymgr key remove 3f9ac21 --reason 'tested only'")
@click.argument("key_id", metavar="ID")
@click.option("--reason", default="", help="Why, for the audit log.")
@confirm_option
@at_desk
def remove(desk: Desk, key_id: str, reason: str, confirm: str | None) -> Answer:
    """Take a key out of the vault for ever.

    Refused while a repository's role could not be signed here without it. The full key ID is typed
    to confirm.
    """
    with desk.open() as station:
        record = find_key(station, key_id)
        what = (
            f"This removes the {record.role} key {record.key_id} for ever. Unless there is a copy"
            " elsewhere, nobody will be able to sign with it again."
        )
        remove_key(station, record, desk.typed_name(record.key_id, what, confirm), reason)
    return Answer(
        {"key_id": record.key_id, "removed": True},
        [f"The {record.role} key {record.key_id[:7]} is removed."],
    )


@key.command(
    "import",
    cls=Job,
    example="""
    keymgr key import ~/.docker/trust
    keymgr key import root.key --name officer-a
    """,
)
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE|DIRECTORY")
@click.option("--name", metavar="NAME", help="What to call a root key that is in the file.")
@reason_option
@at_desk
def import_(desk: Desk, path: Path, name: str | None) -> Answer:
    """Take key files of docker or notary into the vault.

    It is a key file, or a folder such as ~/.docker/trust or ~/.notary, in which all key files are
    taken. You are asked for the passphrase of each file; a wrong one stops only that file. A root
    key gets a new passphrase of its own; other keys open with the vault's. Each new key signs
    something for a test, from the vault, before it counts as imported.
    """
    with desk.open() as station:
        found, unreadable = find_key_files(path)
        outcomes = [*import_keys(station, found, name), *unreadable]
    failed = [each for each in outcomes if each.error is not None]
    error = (
        SomeNotImportedError(len(failed), len(outcomes), str(failed[0].error)) if failed else None
    )
    rows = [(_outcome(each), _key(each), printable(_place(each, path))) for each in outcomes]
    done = len(outcomes) - len(failed)
    lines = [
        *table(("Outcome", "Key", "File"), rows),
        *(f"{printable(_place(each, path))}: {each.error}" for each in failed),
        "",
        f"{count(done, 'key')} of {len(outcomes)} in the vault.",
        *(["Each that is new has given a test signature."] if _any_new(outcomes) else []),
    ]
    return Answer([_imported_fields(each) for each in outcomes], lines, error)


def _any_new(outcomes: list[Imported]) -> bool:
    return any(each.new and each.error is None for each in outcomes)


def _place(imported: Imported, path: Path) -> str:
    below = imported.file.relative_to(path) if path.is_dir() else imported.file
    return str(below)


def _outcome(imported: Imported) -> str:
    if imported.error is not None:
        return "not imported"
    return "imported" if imported.new else "there before"


def _key(imported: Imported) -> str:
    record = imported.record
    return f"{record.role} {short(record.key_id)}" if record is not None else "-"


def _imported_fields(imported: Imported) -> dict[str, object]:
    record, error = imported.record, imported.error
    return {
        "file": str(imported.file),
        "outcome": _outcome(imported).replace(" ", "-"),
        "key_id": record.key_id if record else None,
        "role": record.role if record else None,
        "gun": (record.gun or None) if record else None,
        "error": {"code": error.code, "message": str(error), "hint": error.next_step()}
        if error
        else None,
    }
