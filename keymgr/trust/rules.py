"""The rules that metadata must obey, each with an ID.

The ID is the same in code, errors, tests and manual. The words are whole sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from keymgr.trust.names import RoleName


class Rule(StrEnum):
    """Why a client refuses. Sources are named where the rule is checked."""

    FORMAT = "DCT-FORMAT"
    """The file parses as its role's metadata."""
    MISSING = "DCT-MISSING"
    """Every file that a client asks for is there."""
    SIGNATURES = "TUF-SIGNATURES"
    """As many good signatures as the role's threshold, by its own keys."""
    CHAIN = "TUF-CHAIN"
    """A new root carries the former root's threshold of signatures, and its version plus one."""
    CERTIFICATE = "DCT-CERTIFICATE"
    """A root key is listed by a certificate that names this repository, is current and strong."""
    EXPIRED = "TUF-EXPIRED"
    """Nothing has expired at the time of the check."""
    CONTENT = "TUF-CONTENT"
    """A file is the one that snapshot or timestamp names."""
    PIN = "DCT-PIN"
    """The chain starts at the root that was pinned."""
    ROLLBACK = "TUF-ROLLBACK"
    """Nothing is older than what was trusted before."""


@dataclass(frozen=True)
class Problem:
    """One broken rule: which, in which role, and the sentence for a person."""

    rule: Rule
    role: RoleName
    sentence: str

    def __str__(self) -> str:
        return self.sentence

    @property
    def is_passed_over(self) -> bool:
        """Whether clients go on without a delegation's tags for it, and refuse nothing else.

        Source: notary ``client/tufclient.go`` (downloadTargets).
        """
        return self.role.is_delegation and self.rule in {Rule.SIGNATURES, Rule.EXPIRED}
