"""What an adoption says: what is taken in, and why its first root is trusted."""

from __future__ import annotations

from collections.abc import Sequence

from keymgr.crypto.keys import VERIFIER
from keymgr.ops.finishing import canonical_id
from keymgr.sentences import said, said_count
from keymgr.trust.client import Pin
from keymgr.trust.foreign import Foreign
from keymgr.trust.metadata import Targets
from keymgr.trust.verification import check_root
from keymgr.vault.records import KeyRecord


def voucher(found: Foreign, pin: Pin | None, roots: Sequence[KeyRecord]) -> str:
    """Return why the chain is trusted without asking anybody; empty where it is not."""
    if pin is not None and pin.root is not None:
        return said(
            "It leads on from the pinned root version {version}.", version=pin.root.payload.version
        )
    if pin is not None and pin.key_id is not None:
        return said("The pinned root key {key} signed it.", key=pin.key_id[:7])
    names = {root.key_id: root.name for root in roots}
    for root in found.roots if names else ():
        count, _ = check_root(root, None, found.gun, None, VERIFIER)
        for key_id in count.signed:
            name = names.get(canonical_id(root.payload.keys[key_id]))
            if name is not None:
                return said(
                    "Root key {name} of this vault signed root version {version}.",
                    name=name,
                    version=root.payload.version,
                )
    return ""


def taken_in(found: Foreign) -> tuple[str, ...]:
    """Return what is taken in, a sentence for each file."""
    first, newest = (found.roots[place].payload.version for place in (0, -1))
    chain = (
        said("Root version {newest}.", newest=newest)
        if first == newest
        else said(
            "Root version {newest}, reached from version {first} step by step.",
            newest=newest,
            first=first,
        )
    )
    tags = found.targets.payload
    sentences = [
        chain,
        said(
            "Tags version {version}, with {tags}.",
            version=tags.version,
            tags=_how_many_tags(tags),
        ),
    ]
    files = {file.role: file for file in found.tags()}
    for parent in files.values():
        for role in (entry.role.name for entry in parent.payload.delegations):
            if role in files:
                sentences.append(
                    said(
                        "{role} version {version}, with {tags}.",
                        role=role,
                        version=files[role].payload.version,
                        tags=_how_many_tags(files[role].payload),
                    )
                )
            elif role not in found.skipped:
                sentences.append(said("{role}, which has signed nothing yet.", role=role))
    return tuple(sentences)


def _how_many_tags(file: Targets) -> str:
    return said_count(len(file.targets), "{number} tag", "{number:,} tags")
