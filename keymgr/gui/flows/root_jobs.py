"""Root keys made, taken in and put out of use."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from keymgr.crypto.keys import Algorithm
from keymgr.crypto.public_key_files import MAX_SIZE, read_public_key_file
from keymgr.exchange.durable import read_file
from keymgr.gui.flows.key_job import KEYS, KeyJob, key_noted, key_review
from keymgr.gui.presenters.review import Line, Next, Result, Review, Tone
from keymgr.ops.key_ring import KeyEntry
from keymgr.ops.removal import retire_root
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
from keymgr.trust.names import InvalidNameError


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
        return key_review(
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
        return key_review(
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
        return key_review(
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
