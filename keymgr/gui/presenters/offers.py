"""Which jobs a repository can't have now, and what would turn them on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from keymgr.ops.trust_tree import Place, RoleNode, TrustTree
from keymgr.sentences import Sentence, said


def why_off(tree: TrustTree) -> Mapping[str, Sentence]:
    """Return for each job that is off why, and what would turn it on; the others are on."""
    found: dict[str, Sentence] = {}
    if not _here([tree.targets, *tree.delegations]):
        text = said("No key that signs its tags is in this vault. Import its tagging key first.")
        found |= {"sign-tags": text, "revoke-tags": text}
    if not tree.tags:
        found.setdefault("revoke-tags", said("No tag of it is signed yet."))
    if not _here([tree.root]):
        text = said("None of its root keys is in this vault. Import one first.")
        found |= dict.fromkeys(
            ("rotate-root", "rotate-tagging", "rotate-server-key", "thresholds", "tag-threshold"),
            text,
        )
    if not tree.delegations:
        text = said("It has no signer yet. Add one first.")
        found |= {"remove-signer": text, "witness": text}
    if tree.standing.record.mode == "static":
        found["refresh"] = said("It is static: nobody publishes it but this vault.")
    return found


def _here(nodes: Iterable[RoleNode]) -> bool:
    return any(key.place is Place.HERE for node in nodes for key in node.keys)
