"""Starting repositories' trust anew, when the old root can't sign its successor any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from keymgr.exchange.request import Request
from keymgr.ops.plans import LeftOut
from keymgr.ops.repositories import (
    CreatePlan,
    ServerKeys,
    check_request_time,
    find_repository,
    requested,
)
from keymgr.ops.roots import choose_root
from keymgr.ops.state import load_state
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import Gun

CLIENTS: Final = said(
    "Every client that has seen these repositories will refuse them until its"
    " operator deletes ~/.docker/trust/tuf/GUN; clients that have not will"
    " trust the new root at first sight."
)
AFTERWARDS: Final = said(
    "On the Notary server, delete the repository's trust data first ('notary"
    " delete GUN --remote'), then publish. Tell every operator the new root"
    " key's ID."
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
