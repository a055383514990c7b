"""``repo adopt`` and ``repo refresh``: what was signed elsewhere comes into the vault."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.plan_views import left_out_lines
from keymgr.cli.running import Manner, SomeNotDoneError, takes_manner
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import count, prose
from keymgr.exchange.request import load_request
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import AdoptPlan, plan_adopt
from keymgr.ops.along import Along
from keymgr.ops.digests import in_hex, in_words
from keymgr.ops.refresh import RefreshOutcome, RefreshPlan, apply_refresh, plan_refresh
from keymgr.ops.sources import RequestSource, open_folder
from keymgr.ops.verifying import parse_pin

_request = click.option(
    "--request",
    "request_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="What the courier brought.",
)


@click.command(
    cls=Job,
    example="""
    keymgr repo adopt --all --request request.json --pin root.json
    keymgr repo adopt --all --trust-dir ~/.docker/trust
    """,
)
@takes_guns
@_request
@click.option(
    "--trust-dir",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The trust folder of docker or notary, or a static site's folder.",
)
@click.option(
    "--keys",
    "keys",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Key files to be taken in along.",
)
@click.option("--pin", "pinned", metavar="FILE|ID", help="A root file or root key ID you trust.")
@click.option("--static-days", type=click.IntRange(1, 3650), help="Adopt as static repositories.")
@takes_manner
@at_desk
def adopt(  # noqa: PLR0913  (the options of the command)
    desk: Desk,
    *,
    selection: Selection,
    request_file: Path | None,
    trust_dir: Path | None,
    keys: Path | None,
    pinned: str | None,
    static_days: int | None,
    manner: Manner,
) -> Answer:
    """Bring repositories that docker or notary made under the vault.

    Their chain of roots is checked from its beginning, or from --pin. Where nothing vouches for the
    first root, its digest is shown, to be compared over another channel and confirmed.
    """
    if (request_file is None) == (trust_dir is None):
        raise click.UsageError("Say one of: --request FILE, --trust-dir DIR.")
    with desk.open() as station:
        source = (
            RequestSource(load_request(request_file))
            if request_file is not None
            else open_folder(trust_dir or Path())
        )
        plan = plan_adopt(
            station,
            source,
            selection.among(source.guns, "It"),
            pin=parse_pin(pinned) if pinned else None,
            along=Along(keys) if keys else None,
            static_days=static_days,
        )
        if manner.dry_run:
            return Answer(_adopt_fields(plan), [*_adopt_lines(plan), "", "Nothing was taken in."])
        if manner.yes:
            desk.show(*_adopt_lines(plan))
        else:
            question = "Is this the right root of trust? Take it in?"
            desk.require_confirmed([*_adopt_lines(plan), ""], question, "--pin")
            plan = plan.confirmed()
        outcome = AdoptOutcome()
        apply_adopt(station, plan, manner.reason, outcome)
    failed = [*plan.refused, *outcome.failed]
    error = SomeNotDoneError(len(failed), len(failed) + len(outcome.adopted)) if failed else None
    data = {
        "adopted": [{"gun": each.gun, "missing": list(each.missing)} for each in outcome.adopted],
        "not_done": [{"gun": gun, "reason": str(why)} for gun, why in failed],
    }
    lines = [f"Adopted {count(len(outcome.adopted), 'repository', 'repositories')}."]
    for each in outcome.adopted:
        lines += [line for text in each.missing for line in prose(f"{each.gun}: {text}")]
    lines += left_out_lines([(str(gun), str(why)) for gun, why in failed])
    return Answer(data, lines, error)


def _adopt_fields(plan: AdoptPlan) -> dict[str, object]:
    return {
        "repositories": [
            {
                "gun": each.gun,
                "mode": each.mode,
                "first_root": each.first_root.digest.hex(),
                "vouched": each.vouched,
                "versions": each.versions,
                "sentences": list(each.sentences),
                "cautions": list(each.cautions),
                "missing": list(each.missing),
            }
            for each in plan.adoptions
        ],
        "left_out": [{"gun": left.gun, "reason": left.reason} for left in plan.left_out],
        "refused": [{"gun": gun, "reason": str(why)} for gun, why in plan.refused],
    }


def _adopt_lines(plan: AdoptPlan) -> list[str]:
    lines: list[str] = []
    for each in plan.adoptions[:20]:
        lines.append(str(each.gun))
        told = [*each.sentences, *each.cautions, *each.missing, each.vouched]
        lines += [f"  {line}" for text in told for line in prose(text)]
    if len(plan.adoptions) > 20:  # noqa: PLR2004  (as many as above)
        lines.append(f"and {len(plan.adoptions) - 20:,} more; --json shows every one.")
    if plan.unconfirmed():
        number = count(len(plan.unconfirmed()), "first root")
        lines += ["", f"Nothing here vouches for {number}. Compare this over another channel:"]
        lines += [f"  {line}" for line in prose(in_hex(plan.digest))]
        lines += [f"  {line}" for line in prose(in_words(plan.digest))]
    left = [(str(left.gun), left.reason) for left in plan.left_out]
    return lines + left_out_lines([*left, *((str(gun), str(why)) for gun, why in plan.refused)])


@click.command(cls=Job, example="keymgr repo refresh --all --request request.json")
@takes_guns
@_request
@takes_manner
@at_desk
def refresh(
    desk: Desk, *, selection: Selection, request_file: Path | None, manner: Manner
) -> Answer:
    """Take in what the server shows now: tags that others signed, and newer roots.

    A rollback, a fork and a chain of roots that does not verify are refused.
    """
    if request_file is None:
        raise click.UsageError("Name the courier's request: --request FILE.")
    request = load_request(request_file)
    with desk.open() as station:
        plan = plan_refresh(station, selection.guns or None, request)
        if manner.dry_run:
            return Answer(_refresh_fields(plan), [*_refresh_lines(plan), "Nothing was taken in."])
        if manner.yes:
            desk.show(*_refresh_lines(plan))
        else:
            desk.require_confirmed([*_refresh_lines(plan), ""], "Take this in?", "--yes")
        outcome = RefreshOutcome()
        apply_refresh(station, plan, manner.reason, outcome)
    done, failed = len(outcome.done), len(outcome.failed) + len(plan.refused)
    error = SomeNotDoneError(failed, done + failed) if failed else None
    lines = [f"Refreshed {count(done, 'repository', 'repositories')}."]
    lines += left_out_lines([(str(gun), str(why)) for gun, why in outcome.failed])
    fields = _refresh_fields(plan) | {
        "not_done": [{"gun": gun, "reason": str(why)} for gun, why in outcome.failed]
    }
    return Answer(fields, lines, error)


def _refresh_fields(plan: RefreshPlan) -> dict[str, object]:
    return {
        "repositories": [
            {"gun": each.gun, "sentences": list(each.sentences)} for each in plan.refreshes
        ],
        "left_out": [{"gun": left.gun, "reason": left.reason} for left in plan.left_out],
        "refused": [{"gun": gun, "reason": str(why)} for gun, why in plan.refused],
    }


def _refresh_lines(plan: RefreshPlan) -> list[str]:
    lines: list[str] = []
    for each in plan.refreshes[:20]:
        lines.append(str(each.gun))
        lines += [
            f"  {line}"
            for text in (*each.sentences, *each.cautions, *each.missing)
            for line in prose(text)
        ]
    left = [(str(left.gun), left.reason) for left in plan.left_out]
    refused = [(str(gun), str(why)) for gun, why in plan.refused]
    return [*lines, *left_out_lines([*left, *refused])]
