"""Bytes that must not be seen: passphrases and keys."""

from __future__ import annotations

import hmac
import unicodedata
from dataclasses import dataclass
from typing import ClassVar, NoReturn, Self

from keymgr.crypto.process import lock_memory
from keymgr.errors import KeymgrError


@dataclass(eq=False)
class PassphraseTextError(KeymgrError):
    """A passphrase holds something that is not text."""

    message: ClassVar[str] = "The passphrase holds bytes that are not valid text."
    hint: ClassVar[str] = (
        "Check the terminal's or the file's character set (it should be UTF-8) and type it again."
        " Nothing was changed."
    )


@dataclass(eq=False)
class SecretForgottenError(KeymgrError):
    """A secret was asked for after it was wiped."""

    message: ClassVar[str] = "This secret was already wiped from memory."
    hint: ClassVar[str] = "Unlock it again with its passphrase. Nothing was changed."


class Secret:
    """Bytes that show as ``<redacted>``, compare in constant time and can be wiped.

    Python may have copied the bytes it was made from, and ``reveal`` makes a copy that nobody
    wipes: this shortens the life of a secret, it does not end it.
    """

    __hash__ = None  # type: ignore[assignment]  # no table of secrets: comparing takes its time
    __slots__ = ("_buffer",)

    def __init__(self, content: bytes) -> None:
        self._buffer: bytearray | None = bytearray(content)
        lock_memory(self._buffer)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return a typed passphrase as UTF-8 of its NFKC form, the same on every keyboard.

        Raises PassphraseTextError where ``text`` cannot be encoded.
        """
        try:
            return cls(unicodedata.normalize("NFKC", text).encode())
        except UnicodeEncodeError:
            raise PassphraseTextError from None

    def reveal(self) -> bytes:
        """Return the bytes. Raises SecretForgottenError after ``forget``."""
        return bytes(self._held())

    def forget(self) -> None:
        """Overwrite the bytes with zeros and let them go. Harmless when repeated."""
        buffer, self._buffer = self._buffer, None
        if buffer is not None:
            buffer[:] = bytes(len(buffer))

    def __del__(self) -> None:
        if hasattr(self, "_buffer"):
            self.forget()

    def __len__(self) -> int:
        return len(self._held())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._held(), other._held())

    def __repr__(self) -> str:
        return "<redacted>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled or copied")

    def _held(self) -> bytearray:
        if self._buffer is None:
            raise SecretForgottenError
        return self._buffer
