"""Officers' shares on paper: one page an officer, never two shares in one file.

The page bears the share itself, sealed by nothing but its envelope: it is written when an officer
asks for it, and is theirs to print and to destroy.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from keymgr.exchange.durable import write_file
from keymgr.exchange.sheets.share_sheet import ShareSheet, draw_share_sheet
from keymgr.ops.digests import SHORT, in_words
from keymgr.ops.key_files import OutputExistsError
from keymgr.ops.quorum import (
    HandOver,
    ShareFacts,
    ShareSlip,
    check_share,
    officer_share,
    require_officer,
    require_quorum,
)
from keymgr.ops.station import Station


@dataclass(frozen=True)
class CheckedShare:
    """A share that is right: whose it is, and its fingerprint in words, as its page bears it."""

    facts: ShareFacts
    fingerprint: str


def export_share(station: Station, root: str, officer: str, out: Path) -> CheckedShare:
    """Ask an officer for their passphrase, and write their share as a page to print.

    The log tells that the share was shown. Raises OutputExistsError, WriteFailedError and what
    ``officer_share`` raises.
    """
    if out.exists():
        raise OutputExistsError(str(out))
    slip = officer_share(station, root, officer)
    return _write(station, slip, out)


def verify_share(station: Station, root: str, officer: str) -> CheckedShare:
    """Ask for an officer's share, passphrase or words, and say whose it is if it is right.

    The root key is not opened, and nobody else is needed. Raises what ``check_share`` raises.
    """
    facts = check_share(station, root, officer)
    return CheckedShare(facts, fingerprint_of(station, facts))


def handing_over_files(station: Station, folder: Path) -> HandOver:
    """Return what writes each share of a new group into a file of its own in ``folder``.

    It raises OutputExistsError and WriteFailedError.
    """

    def hand_over(slip: ShareSlip) -> None:
        out = folder / share_file_name(slip.facts)
        if out.exists():
            raise OutputExistsError(str(out))
        _write(station, slip, out)

    return hand_over


def share_file_name(facts: ShareFacts) -> str:
    """Return the name of the file that a share is handed over in."""
    return share_file_name_of(facts.root.name, facts.officer)


def share_file_name_of(root: str, officer: str) -> str:
    """Return the name of the file that an officer's share of a root key is handed over in."""
    return f"share-{root}-{officer}.pdf"


def fingerprint_of(station: Station, facts: ShareFacts) -> str:
    """Return the words that tell a share from others, and give nothing of it away."""
    quorum = require_quorum(station, facts.root)
    officer = require_officer(quorum, facts.root.name, facts.officer)
    return in_words(officer.commitment[:SHORT])


def _write(station: Station, slip: ShareSlip, out: Path) -> CheckedShare:
    facts = slip.facts
    checked = CheckedShare(facts, fingerprint_of(station, facts))
    sheet = ShareSheet(
        root=facts.root.name,
        key_id=facts.root.key_id,
        key_words=in_words(bytes.fromhex(facts.root.key_id)),
        officer=facts.officer,
        threshold=facts.threshold,
        officers=facts.officers,
        made=facts.created.date(),
        fingerprint=checked.fingerprint,
        words=slip.words.reveal().decode().split(),
    )
    write_file(out, draw_share_sheet(sheet), 0o600)
    return checked
