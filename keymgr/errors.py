"""The one error tree.

An error class names one cause. Its fields carry the facts, its ``message`` and ``hint`` are
whole sentences with the fields' names in braces; the edges (command line, window) fill them in,
so that both say the same words and a translation is a table from templates to templates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from keymgr import __version__
from keymgr.sentences import Sentence


class KeymgrError(Exception):
    """Anything keymgr refuses or fails to do.

    Subclasses are ``@dataclass(eq=False)`` whose fields fill ``message`` and ``hint``.
    """

    message: ClassVar[str] = "Something went wrong."
    hint: ClassVar[str] = "Nothing was changed."

    @property
    def code(self) -> str:
        """The stable name for scripts: ``WrongPassphraseError`` is ``wrong-passphrase``."""
        name = type(self).__name__.removesuffix("Error")
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()

    def __str__(self) -> str:
        return self.message.format_map(vars(self))

    def sentence(self) -> Sentence:
        """Return the message with its facts filled in, such as another error's field can hold."""
        return Sentence(self.message, dict(vars(self)))

    def next_step(self) -> Sentence:
        """Return the hint with its facts filled in: what is safe and what to do next."""
        return Sentence(self.hint, dict(vars(self)))


@dataclass(eq=False)
class UnexpectedError(KeymgrError):
    """A fault of keymgr's own. It names no value, for that could be a secret."""

    message: ClassVar[str] = "A fault of its own stopped keymgr {version}: {kind} in {place}."
    hint: ClassVar[str] = (
        "The vault holds only finished work, nothing half done. Please report the line above;"
        " it holds no secret."
    )
    kind: str
    place: str
    version: str = __version__


def unexpected(error: BaseException) -> UnexpectedError:
    """Return what may be said of ``error``: its kind, and the last of keymgr's lines it passed."""
    place = "an unknown place"
    step = error.__traceback__
    while step is not None:
        module = str(step.tb_frame.f_globals.get("__name__"))
        if module.startswith("keymgr."):
            place = f"{module}, line {step.tb_lineno}"
        step = step.tb_next
    return UnexpectedError(type(error).__name__, place)
