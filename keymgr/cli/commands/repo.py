"""``repo create``, ``repo list`` and ``repo show``."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.commands.taking_in import adopt, refresh
from keymgr.cli.desk import Desk, at_desk, confirm_option, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.plan_views import plan_fields, plan_lines
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.standings import condition_words, standing_fields
from keymgr.cli.views import repository_fields, repository_lines
from keymgr.cli.words import count, date, prose, table
from keymgr.exchange.request import Request, load_request
from keymgr.ops.creation_notes import creation_notes
from keymgr.ops.overview import view_repository
from keymgr.ops.removal import remove_repository, require_name
from keymgr.ops.repositories import (
    TIMESTAMP_DAYS,
    CreatePlan,
    apply_create,
    choose_repositories,
    find_repository,
    plan_create_notary,
    plan_create_static,
)
from keymgr.ops.reset import CLIENTS, afterwards, explain_reset, plan_reset
from keymgr.ops.standing import list_standings
from keymgr.ops.station import Station
from keymgr.trust.names import Gun

_request = click.option(
    "--request",
    "request_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="For a Notary server: the request that the courier fetched.",
)


@click.group()
def repo() -> None:
    """Create, list and show repositories.

    A repository is named as docker names it, without a tag: registry.example.org/team/app. Docker's
    word for such a name is GUN.
    """


@repo.command(
    cls=Job,
    example="""
    keymgr repo create registry.example.org/team/app --request request.json
    keymgr repo create --all --request request.json --root officer-a
    keymgr repo create registry.example.org/team/app --static
    """,
)
@takes_guns
@_request
@click.option("--static", is_flag=True, help="For any HTTPS web server, without Notary.")
@click.option(
    "--timestamp-days",
    type=click.IntRange(1, 36500),
    metavar="DAYS",
    help=f"With --static: how long clients accept an export.  [default: {TIMESTAMP_DAYS}]",
)
@click.option("--own-passphrase", is_flag=True, help="Give the tagging keys their own passphrase.")
@click.option(
    "--root", "root_name", metavar="NAME", help="Which root key, where there are several."
)
@reason_option
@at_desk
def create(  # noqa: PLR0913  (one for each option)
    desk: Desk,
    *,
    selection: Selection,
    request_file: Path | None,
    static: bool,
    timestamp_days: int | None,
    own_passphrase: bool,
    root_name: str | None,
) -> Answer:
    """Create repositories, each with a tagging key and a root certificate of its own.

    Name them, or take --guns-from FILE, or --all in the request. Ten thousand at once are fine:
    the root key's passphrase is asked once.

    With --request the repositories live on a Notary server, whose own keys are in the request. With
    --static the vault holds all keys, and 'keymgr export --site' writes a folder that any HTTPS web
    server can serve.

    The timestamp of a static repository says until when clients accept an export: 90 days unless
    you say otherwise. Sign and export anew before it ends, or clients refuse to pull. A short time
    is safer: somebody who gets hold of the web server can serve an old export to clients until its
    timestamp ends, and no longer.
    """
    if (request_file is not None) == static:
        raise click.UsageError("Say either --request FILE or --static.")
    if timestamp_days is not None and not static:
        raise click.UsageError("--timestamp-days goes with --static: a Notary server has its own.")
    if static and not selection.guns:
        raise click.UsageError("Name the repositories, or add --guns-from FILE.")
    request = load_request(request_file) if request_file is not None else None
    with desk.open() as station:
        if request is not None:
            plan = _plan_notary(station, selection, request, root_name, own_passphrase)
        else:
            plan = plan_create_static(
                station,
                selection.guns,
                root_name,
                timestamp_days=timestamp_days or TIMESTAMP_DAYS,
                own_passphrase=own_passphrase,
            )
        _note_plan(desk, plan)
        apply_create(station, plan)
    return _created(plan)


def _plan_notary(
    station: Station,
    selection: Selection,
    request: Request,
    root_name: str | None,
    own_passphrase: bool,  # noqa: FBT001  (an option, passed on)
) -> CreatePlan:
    available = [entry.gun for entry in request.repositories]
    guns = selection.among(available, "The request")
    return plan_create_notary(station, guns, request, root_name, own_passphrase=own_passphrase)


def _note_plan(desk: Desk, plan: CreatePlan) -> None:
    for note in creation_notes(plan):
        desk.note(note)


def _created(plan: CreatePlan) -> Answer:
    guns = [gun for gun, _ in plan.repositories]
    data = {
        "repositories": [{"gun": gun, "mode": plan.mode, "root_version": 1} for gun in guns],
        "left_out": [{"gun": left.gun, "reason": left.reason} for left in plan.left_out],
    }
    which = guns[0] if len(guns) == 1 else count(len(guns), "repository", "repositories")
    lines = [f"Created {which} under root key {plan.root.name}."]
    if plan.mode == "static":
        days = count(plan.timestamp_days, "day")
        lines += [
            f"Clients accept an export for {days} after its last signing. Sign and export",
            "anew before that time is over, or they refuse to pull.",
            *_following("--site FOLDER"),
        ]
    else:
        lines += [f"Notary server: {plan.server}", *_following("--out bundle.zip")]
    return Answer(data, lines)


def _following(option: str) -> list[str]:
    return [
        "",
        "Next: 'keymgr tag sign GUN TAG' signs a tag,",
        f"'keymgr export {option}' writes it all out.",
    ]


@repo.command("list", cls=Job, example="keymgr repo list")
@at_desk
def list_(desk: Desk) -> Answer:
    """List the repositories, the most urgent first.

    State says what each needs: it has expired, waits for signatures of other officers, is to be
    renewed, or is to be published; "watched" is one whose root keys are not in this vault. Expires
    is the earliest date of any of its files.
    """
    with desk.open() as station:
        standings = list_standings(station)
        now = station.clock()
    if not standings:
        return Answer([], ["The vault has no repository yet. 'keymgr repo create' makes one."])
    rows = [
        (
            each.gun,
            condition_words(each, now),
            f"{each.root_threshold} of {each.root_keys}",
            date(each.expires),
        )
        for each in standings
    ]
    return Answer(
        [standing_fields(each) for each in standings],
        table(("Repository", "State", "Root keys", "Expires"), rows),
    )


@repo.command(cls=Job, example="keymgr repo show registry.example.org/team/app")
@takes_guns
@at_desk
def show(desk: Desk, *, selection: Selection) -> Answer:
    """Show a repository: its roles, keys and tags, in full.

    With --json, one repository that is named gives one object; several, --guns-from or --all give a
    list of them.
    """
    with desk.open() as station:
        records = choose_repositories(station, selection.in_vault(station))
        views = [view_repository(station, Gun(record.gun)) for record in records]
        lines = [line for view in views for line in ["", *repository_lines(station, view)]]
    fields = [repository_fields(view) for view in views]
    one = len(fields) == 1 and not selection.everything
    return Answer(fields[0] if one else fields, lines[1:])


@repo.command(cls=Job, example="keymgr repo remove registry.example.org/team/app")
@click.argument("gun")
@click.option("--reason", default="", help="Why, for the audit log.")
@confirm_option
@at_desk
def remove(desk: Desk, gun: str, reason: str, confirm: str | None) -> Answer:
    """Take a repository out of the vault's list.

    Its keys, and everything that was ever signed for it, stay in the vault. Clients notice nothing.
    The name is typed to confirm.
    """
    what = (
        f"This takes {gun} out of the list: nothing is signed for it here any more."
        " Its keys, and all that was signed, stay in the vault."
    )
    with desk.open() as station:
        find_repository(station, Gun(gun))
        remove_repository(station, Gun(gun), desk.typed_name(gun, what, confirm), reason)
    return Answer(
        {"gun": gun, "removed": True},
        prose(f"{gun} is removed from the list. Its keys and history stay."),
    )


@repo.command(
    cls=Job,
    example="""
    keymgr repo reset registry.example.org/team/website --root officer-b
    keymgr repo reset registry.example.org/team/app --request request.json
    """,
)
@takes_guns
@_request
@click.option("--root", "root_name", metavar="NAME", help="The new root key, where several.")
@click.option("--dry-run", is_flag=True, help="Show what would be signed; sign nothing.")
@confirm_option
@reason_option
@at_desk
def reset(  # noqa: PLR0913  (the options of the command)
    desk: Desk,
    *,
    selection: Selection,
    request_file: Path | None,
    root_name: str | None,
    dry_run: bool,
    confirm: str | None,
) -> Answer:
    """Start repositories' trust anew: the last resort when a root can't sign its successor.

    New root, new keys, the same tags. Every client that has seen the old root refuses the new one
    until its operator deletes what it remembers. The repository's name is typed to confirm, or
    "reset" for several.
    """
    request = load_request(request_file) if request_file else None
    with desk.open() as station:
        chosen = choose_repositories(station, selection.in_vault(station))
        plan = plan_reset(station, [Gun(each.gun) for each in chosen], root_name, request)
        told = [*prose(CLIENTS), "", *prose(afterwards(plan))]
        shown = explain_reset(station, plan)
        guns = [gun for gun, _ in plan.repositories]
        data = {"repositories": guns, "left_out": [left.gun for left in plan.left_out]}
        if dry_run:
            return Answer(plan_fields(shown), [*plan_lines(shown), "Nothing was signed."])
        desk.show(*plan_lines(shown))
        which = ", ".join(guns[:5])
        what = f"This starts the trust of {count(len(guns), 'repository', 'repositories')} anew"
        name = guns[0] if len(guns) == 1 else "reset"
        require_name(name, desk.typed_name(name, f"{what}: {which}. {CLIENTS}", confirm))
        apply_create(station, plan)
    return Answer(data, [f"Started anew: {count(len(guns), 'repository', 'repositories')}.", *told])


repo.add_command(adopt)
repo.add_command(refresh)
