"""A plan that makes repositories, or starts their trust anew: read, carried out, told."""

from __future__ import annotations

from keymgr.errors import KeymgrError
from keymgr.gui.presenters.forms import short_id
from keymgr.gui.presenters.plan_review import EXPORT
from keymgr.gui.presenters.review import (
    Grid,
    GridColumn,
    Item,
    Line,
    Next,
    Readiness,
    Result,
    Signatory,
    Tone,
)
from keymgr.ops.creation_notes import creation_notes
from keymgr.ops.parties import Parties
from keymgr.ops.ports import CancelledError
from keymgr.ops.repositories import CreatePlan, apply_create
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.names import Gun


def plan_lines(plan: CreatePlan) -> list[Line]:
    """Return what becomes of the repositories, in words."""
    days = said_count(plan.timestamp_days, "{number} day", "{number} days")
    lines = [
        Line(
            "shield-check",
            said_count(
                len(plan.repositories),
                "It gets a certificate of root key {root}.",
                "Each of the {number} gets a certificate of root key {root} of its own.",
                root=plan.root.name,
            ),
        ),
        Line("tag", said("A tagging key is made for each, and its first, empty list of tags.")),
        Line("server", said("The server {server} keeps the other two keys.", server=plan.server))
        if plan.mode == "notary"
        else Line("clock", said("Clients accept an export for {days}.", days=days)),
    ]
    if plan.own_passphrase:
        text = said("The tagging keys get a passphrase of their own, which is asked for.")
        lines.append(Line("lock", text))
    lines += [Line("triangle-alert", note, Tone.MIND) for note in creation_notes(plan)]
    return lines


def plan_grid(plan: CreatePlan) -> Grid:
    """Return the repositories of a plan."""
    where = said("Notary server") if plan.mode == "notary" else said("any web server")
    return Grid(
        said("Repositories"),
        (
            GridColumn(said("Repository"), "gun"),
            GridColumn(said("Where")),
            GridColumn(said("Root key")),
        ),
        tuple((str(gun), where, plan.root.name) for gun, _ in plan.repositories),
    )


def who_signs(station: Station, plan: CreatePlan) -> tuple[Signatory, ...]:
    """Return the root key's holder, and what is asked for."""
    parties = Parties(station)
    parties.opens(plan.root)
    return tuple(
        Signatory(
            said("root key {name}", name=party.name),
            said("certifies and signs"),
            short_id(party.key_id),
            Readiness.ASKED if party.here else Readiness.ELSEWHERE,
            party.secret,
        )
        for party in parties.all()
    )


def carry_out(station: Station, plan: CreatePlan) -> tuple[list[Gun], KeymgrError | None]:
    """Carry the plan out; return what was done, and why it ended early.

    Raises CancelledError where nothing was done, and what ``apply_create`` raises.
    """
    eras = {gun: state.record.era for gun, state in plan.former.items()}
    stopped: KeymgrError | None = None
    try:
        apply_create(station, plan)
    except CancelledError as error:
        stopped = error
    done = []
    for gun, _ in plan.repositories:
        record = station.vault.repositories.find(gun)
        if record is not None and record.era > eras.get(gun, -1):
            done.append(gun)
    if stopped is not None and not done:
        raise stopped
    return done, stopped


def present(
    plan: CreatePlan, done: list[Gun], stopped: KeymgrError | None, title: str, what: str
) -> Result:
    """Return what was done; ``title`` says how many, ``what`` what became of each."""
    guns = [str(gun) for gun in done]
    text = said("Nothing is published yet: sign tags, then export.")
    if stopped is not None:
        text = said("{why} {next}", why=str(stopped), next=stopped.next_step())
    left_out = tuple(Item(left.gun, left.reason) for left in plan.left_out)
    return Result(
        Tone.WELL if stopped is None else Tone.MIND,
        title,
        text,
        done=tuple(Item(gun, what) for gun in guns),
        failed=left_out,
        steps=(
            Next(said("Sign tags…"), "tag", flow="sign-tags", values={"guns": guns}),
            Next(EXPORT.words, EXPORT.icon, flow="export", values={"guns": guns}),
        ),
    )
