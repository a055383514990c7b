"""What leads out of an error: the job that mends its cause, where there is one."""

from __future__ import annotations

from keymgr.errors import KeymgrError
from keymgr.gui.presenters.review import Next
from keymgr.ops.proposals import ProposalPendingError
from keymgr.ops.repositories import RequestFromFutureError
from keymgr.ops.station_clock import ClockBehindError, ClockLeapError
from keymgr.sentences import said


def remedy(error: KeymgrError) -> Next | None:
    """Return the job that mends what ``error`` names."""
    if isinstance(error, ClockBehindError | ClockLeapError | RequestFromFutureError):
        return Next(said("Confirm the clock…"), "clock", "confirm-clock")
    if isinstance(error, ProposalPendingError):
        return Next(said("Sign off…"), "signature", "sign-off", values={"guns": [error.gun]})
    return None
