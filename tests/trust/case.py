"""A case: a sentence, a repository, where trust starts, and the first rule that it breaks.

keymgr, the model and the real client are asked about the same ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from keymgr.trust.client import Pin, RepositoryReport
from keymgr.trust.names import KeyId
from keymgr.trust.notary import read_root
from keymgr.trust.rules import Rule
from tests.trust.repository import NOW, DelegationPlan, Files, RepositoryPlan, RootPlan, verdict

Make = Callable[[], Files]


@dataclass(frozen=True)
class Case:
    """``breaks`` is the rule of the first problem, None for a repository that is accepted."""

    sentence: str
    make: Make
    breaks: Rule | None = None
    seen: Make | None = None
    """What the client found the last time; its root is the pinned one."""
    pinned_key: Callable[[], KeyId] | None = None
    docker_differs: str = ""
    """Why the real client decides otherwise, where it does."""

    def __str__(self) -> str:
        return self.sentence

    def report(self, files: Files, now: datetime = NOW) -> RepositoryReport:
        """Return keymgr's verdict."""
        pin = Pin(
            root=read_root(self.seen()["root.json"]) if self.seen else None,
            key_id=self.pinned_key() if self.pinned_key else None,
        )
        return verdict(files, pin, now)

    @property
    def docker_accepts(self) -> bool:
        """Whether the real client takes the repository."""
        return (self.breaks is None) is not bool(self.docker_differs)


def plan(**changes: Any) -> Make:  # noqa: ANN401 - the fields of RepositoryPlan
    """A repository that is good but for these changes."""
    return lambda: RepositoryPlan(**changes).make()


def rooted(*roots: RootPlan, **changes: Any) -> Make:  # noqa: ANN401 - the same
    """A repository with these roots, of which the last is current."""
    return plan(roots=roots, **changes)


def released(**changes: Any) -> Make:  # noqa: ANN401 - the fields of DelegationPlan
    """A repository with targets/releases, good but for these changes."""
    return plan(delegations={"releases": DelegationPlan(**{"tags": ("v2",), **changes})})


def altered(make: Make, **changes: Callable[[bytes], bytes]) -> Make:
    """A repository with files of roles that were changed after all signing."""

    def made() -> Files:
        files = dict(make())
        for role, change in changes.items():
            files[f"{role}.json"] = change(files[f"{role}.json"])
        return files

    return made


def without(make: Make, *names: str) -> Make:
    """A repository that lacks these files."""
    return lambda: {name: content for name, content in make().items() if name not in names}
