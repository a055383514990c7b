"""The one error tree.

An error class names one cause. Its fields carry the facts, its ``message`` and ``hint`` are
whole sentences with the fields' names in braces; the edges (command line, window) fill them in,
so that both say the same words and a translation is a table from ``code`` to sentences.
"""

from __future__ import annotations

import re
from typing import ClassVar


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

    def next_step(self) -> str:
        """Return the hint with its facts filled in: what is safe and what to do next."""
        return self.hint.format_map(vars(self))
