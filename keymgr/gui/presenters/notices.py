"""What a repository needs first, in one sentence with one action."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from keymgr.gui.presenters.forms import Tone, near_date, short_id
from keymgr.ops.standing import Standing
from keymgr.ops.trust_tree import Health, RoleNode, TrustTree
from keymgr.sentences import Sentence, said, said_count, said_list
from keymgr.trust.names import ROOT
from keymgr.vault.records import Tally


@dataclass(frozen=True)
class Notice:
    """The one banner of the details: what to do next. ``flow`` is the job that it begins."""

    tone: Tone
    icon: str
    title: Sentence
    text: Sentence
    action: Sentence
    flow: str


def notice(tree: TrustTree, now: datetime) -> Notice | None:
    """Return what a repository needs first, None where nothing."""
    standing = tree.standing
    expired = [node for node in tree.nodes() if node.health is Health.EXPIRED]
    if expired:
        return _expired(expired[0], now)
    if standing.tally is not None:
        return _waits(standing.tally, tree.names)
    if standing.is_due:
        return _due(standing, now)
    return _to_carry(standing) if standing.is_unpublished else None


def _expired(node: RoleNode, now: datetime) -> Notice:
    date = near_date(node.expires, now)
    return Notice(
        "bad",
        "circle-alert",
        said("{role} expired {date}", role=node.role, date=date),
        said("Clients pass over its tags until one of its signers signs again.")
        if node.depth
        else said("Clients refuse to pull until it is renewed."),
        said("Renew…"),
        "renew",
    )


def _waits(tally: Tally, names: Mapping[str, str]) -> Notice:
    missing = max(1, tally.needed - len(tally.signed))
    if tally.role == ROOT:
        title = said_count(
            missing,
            "Root v{version} needs 1 more signature",
            "Root v{version} needs {number} more signatures",
            version=tally.version,
        )
    else:
        title = said_count(
            missing,
            "{role} v{version} needs 1 more signature",
            "{role} v{version} needs {number} more signatures",
            role=tally.role,
            version=tally.version,
        )
    return Notice(
        "info", "signature", title, who_can(tally.unsigned, names), said("Sign off…"), "sign-off"
    )


def _due(standing: Standing, now: datetime) -> Notice:
    date = near_date(standing.expires, now)
    return Notice(
        "warn",
        "calendar-clock",
        said("{what} expires {date}", what=standing.what, date=date),
        said("Renew it before clients refuse it."),
        said("Renew…"),
        "renew",
    )


def _to_carry(standing: Standing) -> Notice:
    if standing.awaits_receipt:
        return Notice(
            "info",
            "upload",
            said("On its way to the server"),
            said("The courier's receipt says when it is published."),
            said("Import receipt…"),
            "import-receipt",
        )
    return Notice(
        "info",
        "upload",
        said("Signed, and not published yet"),
        said("Export it for the courier."),
        said("Export…"),
        "export",
    )


def who_can(unsigned: Sequence[str], names: Mapping[str, str]) -> Sentence:
    """Return who can give a signature that is missing."""
    people = [names.get(key_id) or short_id(key_id) for key_id in unsigned]
    if not people:
        return said("Nobody who could sign is known.")
    if len(people) == 1:
        return said("Only key {name} can give it.", name=people[0])
    return said("Key {names} or {last} can give it.", names=said_list(people[:-1]), last=people[-1])
