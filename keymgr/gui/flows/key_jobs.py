"""Root keys made, taken in and put out of use; key files; keys taken out of the vault."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from keymgr.crypto.keys import Algorithm
from keymgr.crypto.public_key_files import MAX_SIZE, read_public_key_file
from keymgr.exchange.durable import read_file
from keymgr.gui.presenters.forms import short_id
from keymgr.gui.presenters.review import Line, Next, Noted, Result, Review, Tone
from keymgr.ops.digests import in_words
from keymgr.ops.key_files import export_key, export_public_key, find_key
from keymgr.ops.key_ring import Guard, KeyEntry, list_keys
from keymgr.ops.removal import called, remove_key, retire_root
from keymgr.ops.roots import (
    add_public_root,
    choose_root,
    create_root,
    parse_root_name,
    require_new_root_name,
)
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.keys import PublicKey
from keymgr.trust.names import ROOT, InvalidNameError

KEYS = Next(said("Show the keys"), "key-round", page="keys")
_NOTHING_SIGNED = said("Nothing is signed.")


class KeyJob:
    """What the jobs on keys have in common."""

    name: ClassVar[str]
    title: ClassVar[str]
    steps: ClassVar[tuple[str, ...]] = (said("Key"),)
    begin: ClassVar[Mapping[str, object]] = {}

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {**self.begin, **values}
        self.keys: list[KeyEntry] = []

    def load(self, station: Station) -> None:
        """Read the keys that the job can be about."""
        self.keys = [entry for entry in list_keys(station) if self.suits(entry)]

    def suits(self, entry: KeyEntry) -> bool:
        """Whether the job can be about a key."""
        return entry.is_root

    def text(self, key: str) -> str:
        """Return a value that is text, without blanks at its ends."""
        return str(self.values.get(key, "")).strip()

    def chosen(self) -> KeyEntry | None:
        """Return the key that is chosen."""
        return next((each for each in self.keys if each.key_id == self.values["key_id"]), None)


def _review(  # noqa: PLR0913  (what differs from one key job's review to the next)
    *,
    title: str,
    words: tuple[Line, ...],
    act: str,
    icon: str,
    doing: str,
    lead: str,
    noted: Noted | None = None,
    ticks: tuple[str, ...] = (),
    typed: str = "",
    destroys: bool = False,
    clients: tuple[Line, ...] = (),
    has_reason: bool = False,
) -> Review:
    """Return the review of a job that signs no file."""
    return Review(
        title=title,
        words=words,
        rows=(),
        files=(),
        raw="",
        clients=clients,
        signatories=(),
        digest="",
        count=_NOTHING_SIGNED,
        act=act,
        lead=lead,
        doing=doing,
        icon=icon,
        noted=noted,
        ticks=ticks,
        typed=typed,
        destroys=destroys,
        is_logged_with_reason=has_reason,
    )


def key_noted(key_id: str, hint: str) -> Noted:
    """Return a key's ID to be compared aloud."""
    return Noted(said("Key ID"), hint, key_id, tuple(in_words(bytes.fromhex(key_id)).split()))


def _named(values: Mapping[str, object]) -> str:
    """Say what is wrong with the name of a root key."""
    name = str(values.get("name", "")).strip()
    if not name:
        return said("Give the key a name.")
    try:
        parse_root_name(name)
    except InvalidNameError as error:
        return error.sentence()
    return ""


class CreateRoot(KeyJob):
    """A new root key. Values: ``name``, ``algorithm``."""

    name = "create-root"
    title = said("New root key")
    steps = (said("Name"),)
    begin: ClassVar[Mapping[str, object]] = {"name": "", "algorithm": str(Algorithm.ECDSA_P256)}

    def obstacle(self, step: int) -> str:
        """Say what is wrong with the name."""
        del step
        taken = {entry.name for entry in self.keys}
        if self.text("name") in taken:
            return said("Another root key has this name.")
        return _named(self.values)

    def plan(self, station: Station) -> Review:
        """Say what will be made. Raises RootExistsError."""
        name = self.text("name")
        require_new_root_name(station, name)
        return _review(
            title=said("Make root key {name}", name=name),
            words=(
                Line(
                    "key-round",
                    said(
                        "A new {algorithm} key is made in this vault.",
                        algorithm=self.text("algorithm"),
                    ),
                ),
                Line("lock", said("You choose a passphrase of its own for it in the next step.")),
                Line("pen-line", said("Have pen and paper ready: nobody can reset it.")),
                Line("circle-check", said("It signs for no repository until you say so.")),
            ),
            act=said("Make the key"),
            icon="key-round",
            doing=said("Making the key"),
            lead=said("Nothing has been made yet."),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Make it."""
        del reason
        record = create_root(station, self.text("name"), Algorithm(self.text("algorithm")))
        return Result(
            Tone.WELL,
            said("Root key {name} is in the vault", name=record.name),
            said("It gave a test signature. Note its ID: it names your root of trust."),
            noted=key_noted(record.key_id, said("Other officers compare it, read aloud.")),
            afterwards=(said("Make a backup: the key exists in this file alone."),),
            steps=(
                Next(said("Make a backup…"), "archive", "backup"),
                Next(said("Root keys and threshold…"), "users", "thresholds"),
                KEYS,
            ),
        )


class AddPublicRoot(KeyJob):
    """Another officer's root key. Values: ``file``, ``name``."""

    name = "add-public-root"
    title = said("Add another officer's root key")
    steps = (said("Key file"),)
    begin: ClassVar[Mapping[str, object]] = {"file": "", "name": ""}

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        if not self.text("file"):
            return said("Choose the file with the public key.")
        return _named(self.values)

    def _key(self) -> PublicKey:
        path = Path(self.text("file")).expanduser()
        return read_public_key_file(read_file(path, MAX_SIZE))

    def plan(self, station: Station) -> Review:
        """Show the key's ID, which is compared before it is relied on."""
        name = self.text("name")
        require_new_root_name(station, name)
        key = self._key()
        return _review(
            title=said("Take in the public half of root key {name}", name=name),
            words=(
                Line("user", said("The private half stays with the other officer.")),
                Line(
                    "users",
                    said("With it, a threshold can ask for that officer's signature."),
                ),
            ),
            act=said("Take it in"),
            icon="user-plus",
            doing=said("Taking in"),
            lead=said("Compare the key ID with the other officer, aloud."),
            noted=key_noted(key.key_id, said("It must be the same in the other officer's vault.")),
            ticks=(said("The other officer read the same key ID to me."),),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Take it in."""
        del reason
        record = add_public_root(station, self.text("name"), self._key())
        return Result(
            Tone.WELL,
            said("The public half of root key {name} is in the vault", name=record.name),
            said("It can be listed among a repository's root keys now."),
            steps=(Next(said("Root keys and threshold…"), "users", "thresholds"), KEYS),
        )


class RetireRoot(KeyJob):
    """A root key put out of use. Values: ``key_id``."""

    name = "retire-root"
    title = said("Retire a root key")
    begin: ClassVar[Mapping[str, object]] = {"key_id": ""}

    def suits(self, entry: KeyEntry) -> bool:
        """Whether it is a root key in use."""
        return entry.is_root and entry.retired is None

    def obstacle(self, step: int) -> str:
        """Say what is missing, or what still needs the key."""
        del step
        entry = self.chosen()
        if entry is None:
            return said("Choose the key.")
        if entry.repositories:
            return said_count(
                len(entry.repositories),
                "{number} repository still has it: rotate it there first.",
                "{number} repositories still have it: rotate it there first.",
            )
        return ""

    def plan(self, station: Station) -> Review:
        """Say what it means."""
        del station
        entry = self.chosen()
        name = entry.name if entry else ""
        return _review(
            title=said("Retire root key {name}", name=name),
            words=(
                Line("archive", said("No job chooses it any more.")),
                Line("key-round", said("It stays in the vault, and can still be exported.")),
            ),
            clients=(Line("circle-check", said("Clients notice nothing."), Tone.WELL),),
            act=said("Retire the key"),
            icon="archive",
            doing=said("Retiring"),
            lead=said("No repository lists it any more."),
            has_reason=True,
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Retire it. Raises KeyInUseError."""
        entry = self.chosen()
        name = entry.name if entry else ""
        retire_root(station, choose_root(station, name), reason)
        return Result(
            Tone.WELL,
            said("Root key {name} is retired", name=name),
            said("It stays in the vault. Removing it for ever is a job of its own."),
            steps=(KEYS,),
        )


class ExportKey(KeyJob):
    """A key file that leaves. Values: ``key_id``, ``half`` (public, private), ``path``."""

    name = "export-key"
    title = said("Export a key file")
    steps = (said("Key"), said("Where to"))
    begin: ClassVar[Mapping[str, object]] = {"key_id": "", "half": "public", "path": ""}

    def suits(self, entry: KeyEntry) -> bool:
        """Any key has a public half."""
        del entry
        return True

    @property
    def has_private(self) -> bool:
        """Whether the chosen key's private half is here."""
        entry = self.chosen()
        return entry is not None and entry.guard is not Guard.ABSENT

    @property
    def is_public(self) -> bool:
        """Whether only the public half leaves."""
        return self.values["half"] == "public"

    def file_name(self) -> str:
        """Return what the file is called if nobody says otherwise."""
        entry = self.chosen()
        stem = (entry.name or entry.key_id[:8]) if entry else "key"
        return f"{stem}.pub" if self.is_public else f"{stem}.key"

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        if step == 0:
            return "" if self.chosen() else said("Choose the key.")
        if not self.text("path"):
            return said("Choose where to write it.")
        if Path(self.text("path")).exists():
            return said("There is a file of this name; key files replace nothing.")
        return ""

    def plan(self, station: Station) -> Review:
        """Say what leaves, and what that means."""
        record = find_key(station, self.text("key_id"))
        place = Line("hard-drive", said("Written to {path}.", path=self.text("path")))
        if self.is_public:
            return _review(
                title=said("Export the public half of key {key}", key=short_id(record.key_id)),
                words=(Line("shield-check", said("Nothing secret leaves.")), place),
                act=said("Write the public key"),
                icon="upload",
                doing=said("Writing"),
                lead=said("Another vault, or docker, takes it in."),
                noted=key_noted(record.key_id, said("Whoever takes it in compares it.")),
            )
        return _review(
            title=said("Export the private key {key}", key=short_id(record.key_id)),
            words=(
                Line(
                    "triangle-alert",
                    said("Whoever has the file and its passphrase can sign as you do."),
                    Tone.MIND,
                ),
                Line("lock", said("The passphrase that guards the key is asked for once more.")),
                Line("key-round", said("Then you choose one for the file.")),
                Line("scroll-text", said("The audit log keeps that it left.")),
                place,
            ),
            act=said("Write the key file"),
            icon="file-key",
            doing=said("Writing"),
            lead=said("A private key leaves the vault."),
            ticks=(said("I know who gets this file, and why."),),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Write it. Raises OutputExistsError."""
        del reason
        record, path = find_key(station, self.text("key_id")), Path(self.text("path"))
        if self.is_public:
            export_public_key(station, record, path)
            following = said("The other vault takes it in by Keys, Add another officer's root key.")
        else:
            export_key(station, record, path)
            following = said(
                "'docker trust key load {name}' takes it in on docker's side.", name=path.name
            )
        return Result(
            Tone.WELL,
            said("Written to {path}", path=str(path)),
            said("Nothing secret left.")
            if self.is_public
            else said("Hand it over with care, and delete the file once it is taken in."),
            afterwards=(following,),
            steps=(KEYS,),
        )


class RemoveKey(KeyJob):
    """A key taken out of the vault for ever. Values: ``key_id``, ``typed``."""

    name = "remove-key"
    title = said("Remove a key")
    begin: ClassVar[Mapping[str, object]] = {"key_id": "", "typed": ""}

    def suits(self, entry: KeyEntry) -> bool:
        """Any key can go that nothing needs."""
        del entry
        return True

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        return "" if self.chosen() else said("Choose the key.")

    def plan(self, station: Station) -> Review:
        """Say what is lost."""
        record = find_key(station, self.text("key_id"))
        return _review(
            title=said(
                "Remove the {role} key {key}", role=record.role, key=short_id(record.key_id)
            ),
            words=(
                Line(
                    "triangle-alert",
                    said("It goes for ever. There is no undo."),
                    Tone.WRONG,
                ),
                Line(
                    "key-round",
                    said("Unless there is a copy elsewhere, nobody can sign with it again."),
                ),
            ),
            act=said("Remove the key"),
            icon="trash-2",
            doing=said("Removing"),
            lead=said("A key that a repository still needs here is not removed."),
            typed=called(record),
            destroys=True,
            has_reason=True,
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Remove it. Raises KeyInUseError."""
        record = find_key(station, self.text("key_id"))
        remove_key(station, record, self.text("typed"), reason)
        return Result(
            Tone.WELL,
            said("The key is removed"),
            said("Backups made before still hold it."),
            steps=(KEYS,),
        )


def key_words(entry: KeyEntry) -> str:
    """Return a key in a drop-down: what it is called, its role, its first digits."""
    name = entry.name or (entry.repositories[0] if entry.repositories else "")
    digits = short_id(entry.key_id)
    if entry.role == ROOT:
        return said("root key {name}, {digits}", name=name, digits=digits)
    if name:
        return said("{role} key of {name}, {digits}", role=entry.role, name=name, digits=digits)
    return said("{role} key {digits}", role=entry.role, digits=digits)
