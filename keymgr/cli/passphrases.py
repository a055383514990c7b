"""Passphrases: asked at the terminal, or taken from a script's environment. Never arguments."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from typing import ClassVar, Final, TypeVar

from keymgr.cli.terminal import Terminal
from keymgr.cli.words import printable, prose
from keymgr.crypto.key_errors import WrongKeyFilePassphraseError
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.passphrases import SHORT, EmptyPassphraseError, generate, judge
from keymgr.ops.ports import Opens, SecretFor
from keymgr.vault.errors import (
    WrongBackupPassphraseError,
    WrongPassphraseError,
    WrongVaultPassphraseError,
)

T = TypeVar("T")

_TRIES: Final = 3
_NEW_TRIES: Final = 6
_WRONG: Final = (
    WrongVaultPassphraseError,
    WrongPassphraseError,
    WrongKeyFilePassphraseError,
    WrongBackupPassphraseError,
)
_NAMES: Final = {
    Opens.VAULT: "the vault {name}",
    Opens.ROOT: "root key {name}",
    Opens.REPOSITORY: "the tagging key of {name}",
    Opens.FILE: "key file {name}",
    Opens.BACKUP: "the backup {name}",
}


@dataclass(eq=False)
class PassphraseNeededError(KeymgrError):
    """A passphrase must be given and nobody is there."""

    message: ClassVar[str] = (
        "The passphrase for {whose} is needed, and there is no terminal to ask at."
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Run it in a terminal, or set {variable} for a script."
    )
    whose: str
    variable: str


@dataclass(eq=False)
class PassphrasesDifferError(KeymgrError):
    """A new passphrase was not typed the same way twice."""

    message: ClassVar[str] = "The two passphrases differ."
    hint: ClassVar[str] = "Nothing was changed. Run it again and type it slowly."


def _variable(opens: Opens) -> str:
    return f"KEYMGR_{opens.name}_PASSPHRASE"


def _variable_for_new(opens: Opens) -> str:
    """Return the variable that is looked at first where a passphrase is changed."""
    return f"KEYMGR_NEW_{opens.name}_PASSPHRASE"


def _taken(
    environment: MutableMapping[str, str], variable: Callable[[Opens], str]
) -> dict[Opens, str]:
    """Take what is given out of the environment, so that no child process inherits it."""
    return {
        opens: environment.pop(variable(opens)) for opens in Opens if variable(opens) in environment
    }


def _whose(what: SecretFor) -> str:
    name = _NAMES[what.opens].format(name=printable(what.name))
    return f"{name} ({what.key_id[:7]})" if what.key_id else name


class Passphrases:
    """Asks for passphrases (``ops.ports.AskSecret``). Those of the environment leave it."""

    def __init__(
        self,
        environment: MutableMapping[str, str],
        terminal: Terminal | None,
        warn: Callable[[str], None],
    ) -> None:
        self._given = _taken(environment, _variable)
        self._given_new = self._given | _taken(environment, _variable_for_new)
        self._terminal = terminal
        self._warn = warn

    def existing(self, what: SecretFor, opens: Callable[[Secret], T]) -> T:
        """Return what ``opens`` makes of the passphrase; typed ones may be tried three times."""
        if what.opens in self._given:
            return _used(Secret.from_text(self._given[what.opens]), opens)
        terminal = self._require_terminal(what)
        prompt = f"Passphrase for {_whose(what)}: "
        for _ in range(_TRIES - 1):
            try:
                return _used(terminal.ask_hidden(prompt), opens)
            except _WRONG as error:
                terminal.say(*prose(f"{error} Please try again."))
        return _used(terminal.ask_hidden(prompt), opens)

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        """Return a new passphrase, typed twice; ``check`` raises to refuse one."""
        if what.opens in self._given_new:
            passphrase = Secret.from_text(self._given_new[what.opens])
            check(passphrase)
            characters = len(self._given_new[what.opens])
            if characters < SHORT:
                self._warn(_shortness(what, characters))
            return passphrase
        terminal = self._require_terminal(what)
        terminal.say(
            *prose(
                f"{_capital(_whose(what))} gets a new passphrase."
                " Press Enter alone and keymgr offers one."
            )
        )
        for _ in range(_NEW_TRIES - 1):
            try:
                return _typed_twice(terminal, what, check)
            except KeymgrError as error:
                terminal.say(*prose(str(error)))
                if isinstance(error, EmptyPassphraseError):
                    _offer(terminal)
        return _typed_twice(terminal, what, check)

    def _require_terminal(self, what: SecretFor) -> Terminal:
        if self._terminal is None:
            raise PassphraseNeededError(_whose(what), _variable(what.opens))
        return self._terminal


def _used(passphrase: Secret, opens: Callable[[Secret], T]) -> T:
    try:
        return opens(passphrase)
    finally:
        passphrase.forget()


def _typed_twice(terminal: Terminal, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
    first = terminal.ask_hidden(f"New passphrase for {_whose(what)}: ")
    check(first)
    strength = judge(first)
    terminal.say(f"Its strength: {strength.word}, about 2^{strength.bits} guesses.")
    if strength.short:
        terminal.say(*prose(_shortness(what, strength.characters)))
    if terminal.ask_hidden("The same once more: ") != first:
        raise PassphrasesDifferError
    return first


def _offer(terminal: Terminal) -> None:
    words = generate()
    terminal.say(
        "Here is one that keymgr made by chance. It is shown this once: write it down.",
        "",
        f"    {words.reveal().decode()}",
        "",
        "Type it with its spaces, or choose one of your own.",
    )


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _shortness(what: SecretFor, characters: int) -> str:
    return (
        f"The new passphrase for {_whose(what)} has {characters} characters;"
        f" {SHORT} or more are advised."
    )
