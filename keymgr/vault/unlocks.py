"""The unlocks of a vault that its log does not tell of yet, in a file beside it.

A failed unlock can't be logged: the log is sealed, and whoever failed has no key. It is noted in
the plain. An unlock that succeeds, and a passphrase that is refused while the vault is open, is
noted sealed under a key of the vault: reading a vault changes nothing in it. The next change of the
vault takes all notes into the log.

These are hints, not evidence: whoever may write in the folder can remove the file or add plain
notes to it, and a copy of the vault that is tried elsewhere leaves no note here. After a power cut,
notes may come into the log twice. What can't be written or read is done without.
"""

from __future__ import annotations

import base64
import contextlib
import os
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from keymgr.crypto.kdf import hkdf
from keymgr.crypto.sealing import NONCE_SIZE, TAG_SIZE, SealBrokenError, Sealed, seal, unseal
from keymgr.crypto.secret import Secret
from keymgr.vault.records import Moment

_MAX_BYTES: Final = 256 << 10
_LABEL: Final = "keymgr unlocks"


class Event(StrEnum):
    """What happened at a lock. The value is the log's word."""

    OPENED = "vault opened"
    REFUSED = "vault passphrase refused"
    INNER_REFUSED = "passphrase refused"


class Unlock(msgspec.Struct, frozen=True):
    """One event. ``subject`` is empty for the vault itself, else whose passphrase it was."""

    time: Moment
    actor: str
    event: Event
    subject: str = ""


class _Plain(msgspec.Struct, frozen=True, tag="plain"):
    vault: str
    time: Moment
    actor: str


class _Closed(msgspec.Struct, frozen=True, tag="sealed"):
    content: str


_LINE: Final = msgspec.json.Decoder(_Plain | _Closed)
_UNLOCK: Final = msgspec.msgpack.Decoder(Unlock)


@dataclass(frozen=True)
class Noted:
    """What the file tells: events, oldest first, and how many of its lines can't be read.

    ``size`` is the bytes that were read, to be forgotten once the log has them.
    """

    events: tuple[Unlock, ...]
    unreadable: int
    size: int


class Unlocks:
    """The file beside a vault."""

    def __init__(self, vault: Path, vault_id: str) -> None:
        self.path = vault.with_name(f".{vault.name[:64]}.unlocks")
        self._vault_id = vault_id

    def note_refused(self, time: datetime, actor: str) -> None:
        """Note a wrong passphrase of the vault, in the plain."""
        self._append(_Plain(self._vault_id, time, actor))

    def note(self, unlock: Unlock, vault_key: Secret) -> None:
        """Note an event of the open vault, sealed."""
        sealed = seal(hkdf(vault_key, _LABEL), msgspec.msgpack.encode(unlock), self._place())
        content = sealed.nonce + sealed.tag + sealed.ciphertext
        self._append(_Closed(base64.b64encode(content).decode()))

    def read(self, vault_key: Secret) -> Noted:
        """Return what is noted."""
        content = self._content()
        key = hkdf(vault_key, _LABEL)
        events: list[Unlock] = []
        unreadable = 0
        for line in filter(None, content.splitlines()):
            event = self._event(line, key)
            if event is None:
                unreadable += 1
            else:
                events.append(event)
        return Noted(tuple(events), unreadable, len(content))

    def forget(self, size: int) -> None:
        """Take the first ``size`` bytes out: the log has them."""
        rest = self._content()[size:]
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
        if rest:
            self._write(rest)

    def _event(self, line: bytes, key: Secret) -> Unlock | None:
        try:
            note = _LINE.decode(line)
            if isinstance(note, _Plain):
                mine = note.vault == self._vault_id
                return Unlock(note.time, note.actor, Event.REFUSED) if mine else None
            content = base64.b64decode(note.content, validate=True)
            nonce, rest = content[:NONCE_SIZE], content[NONCE_SIZE:]
            sealed = Sealed(nonce, rest[:TAG_SIZE], rest[TAG_SIZE:])
            return _UNLOCK.decode(unseal(key, sealed, self._place()))
        except (msgspec.DecodeError, ValueError, SealBrokenError):
            return None

    def _append(self, note: _Plain | _Closed) -> None:
        # A line of its own even where the one before was cut short.
        self._write(b"\n" + msgspec.json.encode(note) + b"\n")

    def _write(self, content: bytes) -> None:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        with contextlib.suppress(OSError):
            descriptor = os.open(self.path, flags, 0o600)
            try:
                if os.fstat(descriptor).st_size + len(content) <= _MAX_BYTES:
                    os.write(descriptor, content)
            finally:
                os.close(descriptor)

    def _content(self) -> bytes:
        with contextlib.suppress(OSError), self.path.open("rb") as file:
            return file.read(_MAX_BYTES)
        return b""

    def _place(self) -> bytes:
        return f"{_LABEL} {self._vault_id}".encode()
