"""Repositories and tags, as programs and as people read them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from keymgr.cli.words import columns, count, date, facts, rfc3339, short_digest, table
from keymgr.crypto.kdf import KdfParams
from keymgr.ops.overview import RepositoryView, RoleView
from keymgr.ops.station import Station
from keymgr.ops.tags import TagPlan
from keymgr.trust.metadata import Target
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, RoleName


def cost_fields(kdf: KdfParams) -> dict[str, int]:
    """Return what one try of a passphrase costs, for programs."""
    return asdict(kdf)


def cost_words(kdf: KdfParams) -> str:
    """Return what one try of a passphrase costs as ``Argon2id, 256 MiB, 3 passes, 4 lanes``."""
    return (
        f"Argon2id, {kdf.memory_kib / 1024:g} MiB, {count(kdf.time_cost, 'pass', 'passes')},"
        f" {count(kdf.parallelism, 'lane')}"
    )


def tag_fields(name: str, target: Target) -> dict[str, object]:
    """Return a tag for programs."""
    return {"name": name, "digest": target.digest, "size": target.size}


def repository_fields(view: RepositoryView) -> dict[str, object]:
    """Return a repository for programs."""
    return {
        "gun": view.record.gun,
        "mode": view.record.mode,
        "roles": {
            name: {
                "version": role.version,
                "expires": rfc3339(role.expires),
                "threshold": role.threshold,
                "key_ids": list(role.key_ids),
            }
            for name, role in view.roles.items()
        },
        "tags": [tag_fields(name, target) for name, target in sorted(view.tags.items())],
    }


def repository_lines(station: Station, view: RepositoryView) -> list[str]:
    """Return a repository for people, every ID and digest in full."""
    record = view.record
    own = station.vault.protectors.needs_passphrase(record.protector)
    opens = "has a passphrase of its own" if own else "opens with the vault's passphrase"
    pairs = [
        ("Kind", _kind(view)),
        ("Root key", ", ".join(record.roots)),
        ("Tagging key", opens),
        ("Created", date(record.created)),
    ]
    if view.unpublished:
        waiting = ", ".join(f"{role} {number}" for role, number in view.unpublished.items())
        pairs.append(("To publish", waiting))
    lines = [record.gun, *facts(pairs, "  "), ""]
    for name, role in sorted(view.roles.items(), key=_by_importance):
        lines += _role_lines(view, name, role)
    lines += ["", "  Tags" if view.tags else "  No tag is signed yet."]
    for tag, target in sorted(view.tags.items()):
        lines.append(f"    {tag}  {target.size:,} bytes")
        lines.append(f"      {target.digest or 'no SHA-256 digest'}")
    return lines


def _by_importance(item: tuple[RoleName, object]) -> tuple[int, RoleName]:
    order = (ROOT, TARGETS, SNAPSHOT, TIMESTAMP)
    return order.index(item[0]) if item[0] in order else len(order), item[0]


def _role_lines(view: RepositoryView, name: RoleName, role: RoleView) -> list[str]:
    needed = count(role.threshold, "signature") + " needed"
    if role.version is None:
        head = f"  {name}: signed by the Notary server, {needed}"
        return [head, *(f"    {key_id}" for key_id in role.key_ids)]
    head = f"  {name}: version {role.version}, until {date(role.expires)}, {needed}"
    if name == ROOT:
        head += "; by certificates"
    elsewhere = "  (not here)"
    return [
        head,
        *(f"    {key_id}{'' if key_id in view.held else elsewhere}" for key_id in role.key_ids),
    ]


def _kind(view: RepositoryView) -> str:
    record = view.record
    if record.mode == "notary":
        return f"for the Notary server {record.server}"
    return f"static; clients accept an export for {count(record.timestamp_days, 'day')}"


def tag_table(tags: Iterable[tuple[Gun, str, Target]]) -> list[str]:
    """Return lines with one tag each."""
    rows = [
        (gun, name, short_digest(target.digest), f"{target.size:,}") for gun, name, target in tags
    ]
    if not rows:
        return ["No tag is signed yet. 'keymgr tag sign' signs one."]
    return table(("Repository", "Tag", "Digest", "Bytes"), rows)


def plan_table(plan: TagPlan) -> list[str]:
    """Return lines that show what tags are and will be, new digests in full below."""
    changes = [(gun, change) for gun, each in plan.changes.items() for change in each]
    rows = [
        (gun, change.tag, _digest(change.before), _digest(change.after), _size(change.after))
        for gun, change in changes
    ]
    head, *lines = table(("Repository", "Tag", "Now", "Will be", "Bytes"), rows)
    shown = [head]
    for line, (_, change) in zip(lines, changes, strict=True):
        shown.append(line)
        if change.after is not None:
            shown.append(f"  {change.after.digest}")
    return shown


def one_tag(plan: TagPlan) -> list[str]:
    """Return lines that show the one tag of a plan in full."""
    [(gun, [change])] = plan.changes.items()
    pairs: list[tuple[str, str]] = []
    if change.before is not None:
        pairs += [("now", change.before.digest or "-"), ("", f"{change.before.size:,} bytes")]
    if change.after is not None:
        pairs += [("will be", change.after.digest or "-"), ("", f"{change.after.size:,} bytes")]
    return [f"{gun}:{change.tag}", *columns(pairs, "  ")]


def _size(target: Target | None) -> str:
    return f"{target.size:,}" if target is not None else "-"


def _digest(target: Target | None) -> str:
    return short_digest(target.digest) if target is not None else "-"
