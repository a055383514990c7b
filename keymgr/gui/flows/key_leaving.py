"""Key files that leave, and keys taken out of the vault."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from keymgr.gui.flows.key_job import KEYS, KeyJob, key_noted, key_review
from keymgr.gui.presenters.forms import short_id
from keymgr.gui.presenters.review import Line, Result, Review, Tone
from keymgr.ops.key_files import export_key, export_public_key, find_key
from keymgr.ops.key_ring import Guard, KeyEntry
from keymgr.ops.removal import called, remove_key
from keymgr.ops.station import Station
from keymgr.sentences import said


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
            return key_review(
                title=said("Export the public half of key {key}", key=short_id(record.key_id)),
                words=(Line("shield-check", said("Nothing secret leaves.")), place),
                act=said("Write the public key"),
                icon="upload",
                doing=said("Writing"),
                lead=said("Another vault, or docker, takes it in."),
                noted=key_noted(record.key_id, said("Whoever takes it in compares it.")),
            )
        return key_review(
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
        return key_review(
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
