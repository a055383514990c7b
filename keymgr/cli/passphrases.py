"""Passphrases: asked at the terminal, or taken from a script's environment. Never arguments."""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from typing import ClassVar, Final, TypeVar

from keymgr.cli.terminal import Terminal
from keymgr.cli.words import printable, prose
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.passphrases import SHORT, WRONG, EmptyPassphraseError, generate, judge
from keymgr.ops.ports import OfficerAbsentError, Opens, SecretFor

T = TypeVar("T")

_TRIES: Final = 3
_NEW_TRIES: Final = 6
_NAMES: Final = {
    Opens.VAULT: "the vault {name}",
    Opens.ROOT: "root key {name}",
    Opens.REPOSITORY: "the tagging key of {name}",
    Opens.FILE: "key file {name}",
    Opens.BACKUP: "the backup {name}",
    Opens.OFFICER: "officer {name} of root key {of}",
    Opens.SHARE: "officer {name} of root key {of}",
}
_ASKED: Final = {
    Opens.OFFICER: "Passphrase of {whose}, or Enter if absent: ",
    Opens.SHARE: "Words of the share of {whose}, or Enter if absent: ",
}
_OFFICERS: Final = {Opens.OFFICER, Opens.SHARE}
_VARIABLE: Final = re.compile(
    r"KEYMGR_(NEW_)?((VAULT|ROOT|REPOSITORY|FILE|BACKUP)_PASSPHRASE|OFFICER_PASSPHRASE_\w+)"
)
_NEW: Final = "KEYMGR_NEW_"
"""What the variables begin with that are looked at first where a passphrase is changed."""


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


def _variable(what: SecretFor) -> str:
    if what.opens in _OFFICERS:
        return "KEYMGR_OFFICER_PASSPHRASE_" + re.sub(r"\W", "_", what.name.upper())
    return f"KEYMGR_{what.opens.name}_PASSPHRASE"


def _taken(environment: MutableMapping[str, str]) -> dict[str, str]:
    """Take what is given out of the environment, so that no child process inherits it."""
    return {name: environment.pop(name) for name in list(environment) if _VARIABLE.fullmatch(name)}


def _prompt(what: SecretFor) -> str:
    return _ASKED.get(what.opens, "Passphrase for {whose}: ").format(whose=_whose(what))


def _whose(what: SecretFor) -> str:
    name = _NAMES[what.opens].format(name=printable(what.name), of=printable(what.of))
    return f"{name} ({what.key_id[:7]})" if what.key_id else name


class Passphrases:
    """Asks for passphrases (``ops.ports.AskSecret``). Those of the environment leave it."""

    def __init__(
        self,
        environment: MutableMapping[str, str],
        terminal: Terminal | None,
        warn: Callable[[str], None],
    ) -> None:
        self._given = _taken(environment)
        self._terminal = terminal
        self._warn = warn

    def existing(self, what: SecretFor, opens: Callable[[Secret], T]) -> T:
        """Return what ``opens`` makes of the passphrase; typed ones may be tried three times."""
        given = self._given.get(_variable(what))
        if given is not None:
            return _used(Secret.from_text(given), opens)
        if self._terminal is None and what.opens in _OFFICERS:
            raise OfficerAbsentError(what.name)
        terminal = self._require_terminal(what)
        for _ in range(_TRIES - 1):
            try:
                return _used(_typed(terminal, what), opens)
            except WRONG as error:
                terminal.say(*prose(f"{error} Please try again."))
        return _used(_typed(terminal, what), opens)

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        """Return a new passphrase, typed twice; ``check`` raises to refuse one."""
        variable = _variable(what)
        given = self._given.get(variable.replace("KEYMGR_", _NEW), self._given.get(variable))
        if given is not None:
            passphrase = Secret.from_text(given)
            check(passphrase)
            if len(given) < SHORT:
                self._warn(_shortness(what, len(given)))
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
            raise PassphraseNeededError(_whose(what), _variable(what))
        return self._terminal


def _typed(terminal: Terminal, what: SecretFor) -> Secret:
    """Ask. Raises OfficerAbsentError where nothing is typed for an officer."""
    typed = terminal.ask_hidden(_prompt(what))
    if what.opens in _OFFICERS and not len(typed):
        raise OfficerAbsentError(what.name)
    return typed


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
