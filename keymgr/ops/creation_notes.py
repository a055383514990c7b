"""What an officer should know of a plan to create repositories, before it is carried out."""

from __future__ import annotations

from keymgr.ops.repositories import CreatePlan
from keymgr.sentences import Sentence, said
from keymgr.trust.names import Gun


def creation_notes(plan: CreatePlan) -> list[Sentence]:
    """Return what is left out and why, and a warning of names that docker looks for elsewhere."""
    by_reason: dict[str, list[Gun]] = {}
    for left in plan.left_out:
        by_reason.setdefault(left.reason, []).append(left.gun)
    notes = [
        said("Left out, because {reason}: {guns}.", reason=reason, guns=_and_more(guns))
        for reason, guns in by_reason.items()
    ]
    bare = [gun for gun, _ in plan.repositories if not gun.has_registry]
    if bare:
        elsewhere = bare[0] if "/" in bare[0] else f"library/{bare[0]}"
        notes.append(
            said(
                "Warning: {guns} names no registry; docker itself would look for"
                " docker.io/{elsewhere}.",
                guns=_and_more(bare),
                elsewhere=elsewhere,
            )
        )
    return notes


def _and_more(guns: list[Gun]) -> Sentence:
    if len(guns) == 1:
        return said("{gun}", gun=guns[0])
    return said("{gun} and {more:,} more", gun=guns[0], more=len(guns) - 1)
