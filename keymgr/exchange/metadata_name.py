"""The file names under which metadata travels."""

from __future__ import annotations

import re
from typing import Final, Self

from keymgr.sentences import said
from keymgr.trust.names import ROOT, TARGETS, InvalidNameError, RoleName

_NAME: Final = re.compile(r"(?:([1-9][0-9]{0,8})\.)?([^.]+)\.json")


class MetadataName(str):
    """``ROLE.json``, ``N.root.json`` or ``N.targets.json``, as a Notary server names them.

    Source: notary ``server/server.go``, routes GetRole and GetRoleByVersion.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidNameError where it is not such a name."""
        match = _NAME.fullmatch(text)
        try:
            role = RoleName(match[2]) if match else None
        except InvalidNameError:
            role = None
        if match is None or role is None or (match[1] and role not in {ROOT, TARGETS}):
            raise InvalidNameError(
                text[:300],
                said("metadata file name"),
                said(
                    "Metadata files are named root.json, 1.root.json (and so on), targets.json,"
                    " snapshot.json, timestamp.json and targets/NAME.json."
                ),
            )
        return super().__new__(cls, text)

    @classmethod
    def of_role(cls, role: RoleName) -> Self:
        """Return the name of ``role``'s newest file."""
        return super().__new__(cls, f"{role}.json")

    @classmethod
    def of_root(cls, version: int) -> Self:
        """Return the name of the root file with this ``version``, 1 or more."""
        return cls(f"{version}.root.json")

    @classmethod
    def of_targets(cls, version: int) -> Self:
        """Return the name of the tagging file with this ``version``, 1 or more."""
        return cls(f"{version}.targets.json")

    @property
    def role(self) -> RoleName:
        """The role whose file this is."""
        return RoleName(self.removesuffix(".json").rpartition(".")[2])

    @property
    def version(self) -> int | None:
        """The version that the name gives, None where it gives none."""
        digits, dot, _ = self.removesuffix(".json").rpartition(".")
        return int(digits) if dot else None
