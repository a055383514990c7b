"""The trust tree in words: what each node, chip and line of it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from keymgr.gui.presenters.forms import Tone, date_words, near_date, number, short_id
from keymgr.ops.trust_tree import Health, KeyChange, KeyView, Place, RoleNode, TrustTree
from keymgr.sentences import Sentence, day, said, said_count, said_list
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP


class ChipLook(StrEnum):
    """How a key's chip is drawn."""

    SIGNED = "signed"
    ASKED = "asked"
    HERE = "here"
    ELSEWHERE = "elsewhere"
    ADDED = "added"
    REMOVED = "removed"


CHIP_ICONS: Final[dict[ChipLook, str]] = {
    ChipLook.SIGNED: "check",
    ChipLook.ASKED: "key-round",
    ChipLook.HERE: "key-round",
    ChipLook.ELSEWHERE: "user",
    ChipLook.ADDED: "plus",
    ChipLook.REMOVED: "minus",
}


@dataclass(frozen=True)
class ChipFacts:
    """A key on a node. ``spoken`` says in a sentence what its look means."""

    look: ChipLook
    words: str
    spoken: Sentence


@dataclass(frozen=True)
class NodeFacts:
    """A role's box.

    ``tone`` colours its border, None where all is well; ``change`` is the version that waits.
    """

    role: str
    icon: str
    icon_tone: Tone | None
    version: str
    change: str
    threshold: Sentence | None
    chips: tuple[ChipFacts, ...]
    expires: Sentence | None
    expires_tone: Tone | None
    tone: Tone | None
    depth: int
    is_server: bool


@dataclass(frozen=True)
class TreeFacts:
    """All that is drawn of a repository's trust, from the top."""

    root: NodeFacts
    servers: tuple[NodeFacts, ...]
    targets: NodeFacts
    tags: tuple[Sentence, ...]
    delegations: tuple[NodeFacts, ...]
    legend: tuple[tuple[str, Sentence], ...]

    def nodes(self) -> tuple[NodeFacts, ...]:
        """Return every node in the order of reading."""
        return (self.root, *self.servers, self.targets, *self.delegations)


_TONES: Final[dict[Health, Tone | None]] = {
    Health.EXPIRED: "bad",
    Health.UNSIGNED: "bad",
    Health.DUE: "warn",
    Health.WAITING: "info",
    Health.WELL: None,
}


def tree_facts(tree: TrustTree, now: datetime) -> TreeFacts:
    """Return what is drawn of ``tree``."""
    servers = tuple(_node(node, now) for node in tree.servers)
    return TreeFacts(
        _node(tree.root, now),
        servers,
        _node(tree.targets, now),
        tuple(_tags(tree)),
        tuple(_node(node, now) for node in tree.delegations),
        _legend(tree),
    )


def _node(node: RoleNode, now: datetime) -> NodeFacts:
    is_server = all(key.place is Place.SERVER for key in node.keys)
    tone = _TONES[node.health]
    return NodeFacts(
        str(node.role),
        _icon(node, is_server=is_server),
        "info" if node.role == ROOT else "warn" if node.role == TARGETS else None,
        "" if node.version is None else f"v{node.version}",
        "" if node.next_version is None else f"v{node.next_version}",
        None if is_server else _threshold(node),
        () if is_server else tuple(_chip(node, key) for key in node.keys),
        _expires(node, now, is_server=is_server),
        _expires_tone(node.health),
        tone,
        node.depth,
        is_server,
    )


def _icon(node: RoleNode, *, is_server: bool) -> str:
    if is_server:
        return "server"
    return {ROOT: "shield-check", TARGETS: "tag"}.get(node.role, "pen-line")


def _threshold(node: RoleNode) -> Sentence:
    listed = sum(key.change is not KeyChange.REMOVED for key in node.keys)
    return said("{threshold} of {keys}", threshold=node.threshold, keys=listed)


def _expires_tone(health: Health) -> Tone | None:
    return _TONES[health] if health in {Health.EXPIRED, Health.DUE} else None


def _expires(node: RoleNode, now: datetime, *, is_server: bool) -> Sentence | None:
    if is_server:
        return said("server's key")
    if node.version is None:
        return said("nothing signed yet")
    if node.health is Health.UNSIGNED:
        return said("lacks signatures")
    if node.depth or node.role in {SNAPSHOT, TIMESTAMP}:
        return date_words(node.expires)
    if node.health is Health.EXPIRED:
        return said("Expired {date}", date=near_date(node.expires, now))
    return said("Expires {date}", date=near_date(node.expires, now))


def _chip(node: RoleNode, key: KeyView) -> ChipFacts:
    words = key_words(node, key)
    look = chip_look(key)
    spoken = {
        ChipLook.SIGNED: said("{key}, has signed", key=words),
        ChipLook.ASKED: said("{key}, in this vault, can sign now", key=words),
        ChipLook.HERE: said("{key}, in this vault", key=words),
        ChipLook.ELSEWHERE: said("{key}, held elsewhere", key=words),
        ChipLook.ADDED: said("{key}, joins", key=words),
        ChipLook.REMOVED: said("{key}, leaves", key=words),
    }[look]
    return ChipFacts(look, words, spoken)


def chip_look(key: KeyView) -> ChipLook:
    """Return how a key is drawn."""
    if key.change is KeyChange.REMOVED:
        return ChipLook.REMOVED
    if key.has_signed:
        return ChipLook.SIGNED
    if key.can_sign:
        return ChipLook.ASKED
    if key.change is KeyChange.ADDED:
        return ChipLook.ADDED
    return ChipLook.HERE if key.place is Place.HERE else ChipLook.ELSEWHERE


def key_words(node: RoleNode, key: KeyView) -> str:
    """Return what a key is called: its name, else what it is for, else its first digits."""
    if key.name:
        return key.name
    if node.role == TARGETS and len(node.keys) == 1:
        return said("tagging key")
    if not node.depth and node.role not in {ROOT, TARGETS}:
        return said("{role} key", role=node.role)
    return short_id(key.key_id)


def _tags(tree: TrustTree) -> Sequence[Sentence]:
    count = sum(tag.is_pulled for tag in tree.tags)
    if not count:
        return (said("no tags"),)
    words = said_count(count, "1 tag", "{amount} tags", amount=number(count))
    moments = [node.signed_at for node in (tree.targets, *tree.delegations) if node.signed_at]
    if not moments:
        return (words,)
    return words, said("last signed"), day(max(moments))


def _legend(tree: TrustTree) -> tuple[tuple[str, Sentence], ...]:
    """Return icon and meaning of what is in the tree; ``dashes`` stands for a dashed line."""
    keys = [key for node in tree.nodes() for key in node.keys]
    looks = {chip_look(key) for key in keys if key.place is not Place.SERVER}
    entries = (
        ("check", said("signed"), ChipLook.SIGNED in looks),
        ("key-round", said("in this vault"), bool(looks & {ChipLook.HERE, ChipLook.ASKED})),
        ("plus", said("joins"), ChipLook.ADDED in looks),
        ("minus", said("leaves"), ChipLook.REMOVED in looks),
        ("user", said("held elsewhere"), ChipLook.ELSEWHERE in looks),
        ("dashes", said("server"), any(key.place is Place.SERVER for key in keys)),
    )
    return tuple((icon, words) for icon, words, is_there in entries if is_there)


def node_heading(node: NodeFacts) -> Sentence:
    """Return a role with its version and threshold, for an outline."""
    parts: list[Sentence] = []
    if node.version and node.change:
        parts.append(
            said("{version}, and {change} waits", version=node.version, change=node.change)
        )
    elif node.version or node.change:
        parts.append(said("{version}", version=node.version or node.change))
    if node.threshold is not None:
        parts.append(said("{share} must sign", share=node.threshold))
    if node.is_server and node.expires is not None:
        parts.append(node.expires)
    return said("{role}: {parts}", role=node.role, parts=said_list(parts, "; "))


def node_sentence(node: NodeFacts) -> Sentence:
    """Return all of a node in one sentence, for a screen reader."""
    parts = [chip.spoken for chip in node.chips]
    if node.expires is not None and not node.is_server:
        parts.append(node.expires)
    if not parts:
        return node_heading(node)
    return said("{head}; {parts}", head=node_heading(node), parts=said_list(parts, "; "))
