"""Starting repositories' trust anew, when the old root can't sign its successor any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec

from keymgr.exchange.request import Request
from keymgr.ops.plans import FileChange, LeftOut, Plan, RepositoryChange
from keymgr.ops.repositories import (
    CreatePlan,
    ServerKeys,
    check_request_time,
    find_repository,
    requested,
)
from keymgr.ops.roots import choose_root
from keymgr.ops.state import ROOT_LIFE, TARGETS_LIFE, RepositoryState, load_state, summary_expiries
from keymgr.ops.station import Station
from keymgr.sentences import Sentence, said, said_count
from keymgr.trust.names import ROOT, TARGETS, Gun, KeyId, RoleName

CLIENTS: Final = said(
    "Every client that has seen these repositories will refuse them until its"
    " operator deletes ~/.docker/trust/tuf/GUN; clients that have not will"
    " trust the new root at first sight."
)
_ON_A_SERVER: Final = said(
    "On the Notary server, delete the repository's trust data first ('notary"
    " delete GUN --remote'), then publish. Tell every operator the new root"
    " key's ID."
)
_ON_A_SITE: Final = said(
    "Export the site and put it on the web server in place of the old one. Tell every operator the"
    " new root key's ID."
)


def plan_reset(
    station: Station, guns: Sequence[Gun], root: str | None, request: Request | None
) -> CreatePlan:
    """Plan new trust for ``guns``, of one mode: new root, new keys, the same tags.

    Notary repositories need the server's keys in ``request``; ``repositories.apply_create`` does
    what the plan says. Raises NoRepositoryError, NotInRequestError, RequestFromFutureError,
    NoRootError or ManyRootsError.
    """
    states = {gun: load_state(station, find_repository(station, gun)) for gun in guns}
    static = [gun for gun, state in states.items() if state.is_static]
    notary = [gun for gun in states if gun not in static]
    record = choose_root(station, root)
    if request is None:
        left_out = tuple(
            LeftOut(gun, said("its server's keys are needed: --request")) for gun in notary
        )
        days = min((states[gun].record.timestamp_days for gun in static), default=0)
        chosen: list[tuple[Gun, ServerKeys | None]] = [(gun, None) for gun in static]
        former = {gun: states[gun] for gun in static}
        return CreatePlan(record, tuple(chosen), left_out, "", days, former=former)
    check_request_time(station, request)
    chosen = [
        (
            entry.gun,
            ServerKeys(entry.snapshot_key.public_key, entry.timestamp_key.public_key),
        )
        for entry in requested(request, notary)
    ]
    left_out = tuple(
        LeftOut(gun, said("it is static: reset it without --request")) for gun in static
    )
    former = {gun: states[gun] for gun in notary}
    return CreatePlan(record, tuple(chosen), left_out, request.server, 0, former=former)


def afterwards(plan: CreatePlan) -> Sentence:
    """Return what the officer must do once the trust of ``plan``'s repositories is new."""
    return _ON_A_SERVER if plan.mode == "notary" else _ON_A_SITE


def explain_reset(station: Station, plan: CreatePlan) -> Plan:
    """Return what a planned reset signs, as any job's plan says it. Nothing is asked or made."""
    now = station.clock()
    return Plan(
        "repo reset",
        said("Start trust anew"),
        tuple(_change(plan, former, now) for former in plan.former.values()),
        plan.left_out,
        {KeyId(plan.root.key_id): said("root key {name}", name=plan.root.name)},
        (CLIENTS,),
        (afterwards(plan),),
        (),
    )


def _change(plan: CreatePlan, former: RepositoryState, now: datetime) -> RepositoryChange:
    root = said("root key {name}", name=plan.root.name)
    files = (
        _first(former, ROOT, now + ROOT_LIFE, root),
        _first(former, TARGETS, now + TARGETS_LIFE, _new_key(TARGETS)),
        *(
            FileChange(role, signed.payload.version, None, None, (), (), (), ())
            for role, signed in former.delegations.items()
        ),
    )
    record = msgspec.structs.replace(former.record, timestamp_days=plan.timestamp_days)
    summary = summary_expiries(record, now) if plan.mode == "static" else {}
    tags = len(former.targets.payload.targets)
    return RepositoryChange(
        former.gun,
        files,
        (
            said("Its trust starts anew at version 1, under root key {name}.", name=plan.root.name),
            said_count(tags, "{number} tag is signed again.", "{number} tags are signed again."),
        ),
        (),
        former.record.roots,
        (plan.root.name,),
        tags,
        tuple(_first(former, role, end, _new_key(role)) for role, end in summary.items()),
    )


def _new_key(role: RoleName) -> Sentence:
    return said("a new {role} key", role=role)


def _first(former: RepositoryState, role: RoleName, expires: datetime, signer: str) -> FileChange:
    """Return the first version of a file under the new root."""
    held = former.files().get(role)
    before = held.payload.version if held else None
    return FileChange(role, before, 1, expires, (), (), (), (signer,))
