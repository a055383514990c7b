"""``tag sign``, ``tag list`` and ``tag revoke``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.plan_views import left_out_lines, plan_fields, plan_lines
from keymgr.cli.running import Manner, SomeNotDoneError, run_job, takes_manner
from keymgr.cli.selection import Selection, list_options, select, takes_guns
from keymgr.cli.views import one_tag, plan_table, tag_fields, tag_table
from keymgr.cli.words import count
from keymgr.errors import KeymgrError
from keymgr.exchange.request import Request, load_request
from keymgr.ops.delegation_keys import read_delegation_keys
from keymgr.ops.images import find_image
from keymgr.ops.jobs import Outcome, plan_job
from keymgr.ops.repositories import choose_repositories, find_repository
from keymgr.ops.station import Station
from keymgr.ops.tags import (
    SeenImage,
    TagPlan,
    apply_tags,
    plan_revoke,
    plan_revoke_wherever,
    plan_sign,
    plan_sign_request,
    plan_tags,
    signed_tags,
    tag_job,
)
from keymgr.ops.thresholds import set_tagging_threshold
from keymgr.trust.names import Digest, Gun, Tag


@click.group()
def tag() -> None:
    """Sign, list and revoke tags.

    A signed tag says: this name means exactly this image. Clients with content trust pull nothing
    else.
    """


def _manifest_size(ctx: click.Context, param: click.Parameter, value: int | None) -> int | None:
    """Return the size, whole and small enough for every client's JSON."""
    if value is not None and not 1 <= value < 1 << 53:
        raise click.BadParameter("a manifest has one byte or more.", ctx, param)
    return value


_Planning = Callable[[Station], TagPlan]


def _one_image(
    desk: Desk, words: tuple[str, ...], digest: str | None, size: int | None, oci: Path | None
) -> _Planning:
    """Plan the tag that ``--digest`` or ``--oci`` gives."""
    if len(words) != 2:  # noqa: PLR2004  (GUN and TAG)
        raise click.UsageError("Give one repository and one tag: GUN TAG.")
    gun, name = Gun(words[0]), Tag(words[1])
    if oci is not None:
        image, called = find_image(oci, name)
        if called is not None:
            desk.note(f"{oci} calls this image {called}.")
    elif digest is not None and size is not None:
        image = SeenImage(name, Digest(digest), size)
    else:
        raise click.UsageError("--digest and --size go together.")
    return lambda station: plan_sign(station, gun, [image])


def _requested(
    words: tuple[str, ...], guns_from: Path | None, request: Request, *, everything: bool
) -> _Planning:
    """Plan tags of a request. A last word without a slash after one repository is a tag."""
    narrowed: list[Tag] = []
    if len(words) == 2 and "/" not in words[1]:  # noqa: PLR2004  (GUN and TAG)
        narrowed = [Tag(words[1])]
        words = words[:1]
    selection = select(words, guns_from, everything=everything)
    guns = selection.among([entry.gun for entry in request.repositories], "The request")
    return lambda station: plan_sign_request(station, guns, request, narrowed)


def _confirm(desk: Desk, plan: TagPlan, shown: list[str], *, ask: bool, replace: bool) -> None:
    """Show what will be signed, and ask where that is due."""
    moved = [] if replace else plan.replaced()
    if desk.terminal is None and moved:
        plan.require_no_replacement()
    if not ask and not moved:
        desk.show(*shown, "")
        return
    desk.require_confirmed(["", *shown, ""], _question(plan, len(moved)), "--yes")


def _question(plan: TagPlan, moved: int) -> str:
    changed = sum(map(len, plan.changes.values()))
    if not moved:
        return f"Sign {count(changed, 'tag')}?"
    if changed == 1:
        return "This tag is signed for other content. Move it?"
    return f"Sign {count(changed, 'tag')}, and move {moved:,} of them from other content?"


@tag.command(
    cls=Job,
    example="""
    keymgr tag sign registry.example.org/app 1.0 --oci image-folder
    keymgr tag sign registry.example.org/app 1.0 --digest sha256:… --size 1997
    keymgr tag sign --all --request request.json
    """,
)
@click.argument("words", nargs=-1, metavar="[GUN]... [TAG]")
@list_options
@click.option("--digest", metavar="sha256:HEX", help="The digest of the image's manifest.")
@click.option(
    "--size", type=int, callback=_manifest_size, metavar="BYTES", help="The manifest's size."
)
@click.option(
    "--oci",
    type=click.Path(path_type=Path),
    help="The image as an OCI layout (folder or tar): its digest is computed here.",
)
@click.option(
    "--request",
    "request_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Tags that the courier saw in the registry.",
)
@click.option("--replace", is_flag=True, help="Move tags that are signed for other content.")
@takes_manner
@at_desk
def sign(  # noqa: PLR0913  (one for each option)
    desk: Desk,
    *,
    words: tuple[str, ...],
    guns_from: Path | None,
    everything: bool,
    digest: str | None,
    size: int | None,
    oci: Path | None,
    request_file: Path | None,
    replace: bool,
    manner: Manner,
) -> Answer:
    """Sign tags.

    Say what the tag means in one of three ways: --digest with --size, as a registry shows them;
    --oci, an image that was copied here, whose digest is then computed and not believed; or
    --request, which lists what the courier saw. What will be signed is shown first.

    With --request, name repositories (with one repository a tag may follow), or take --guns-from
    FILE, or --all in the request. The table must be confirmed unless you add --yes.

    A tag that is signed for other content already is moved only if you confirm it, or add
    --replace.
    """
    if (
        sum([digest is not None or size is not None, oci is not None, request_file is not None])
        != 1
    ):
        raise click.UsageError("Say one of: --digest with --size, --oci PATH, --request FILE.")
    if request_file is None and (guns_from is not None or everything):
        raise click.UsageError("--guns-from and --all go with --request.")
    if request_file is not None:
        request = load_request(request_file)
        planning = _requested(words, guns_from, request, everything=everything)
    else:
        planning = _one_image(desk, words, digest, size, oci)
    with desk.open() as station:
        plan = planning(station)
        if manner.dry_run:
            return _dry_run(station, plan)
        shown = plan_table(plan) if request_file is not None else one_tag(plan)
        _confirm(
            desk, plan, shown, ask=request_file is not None and not manner.yes, replace=replace
        )
        outcome = apply_tags(station, plan, manner.reason)
        return _done(station, plan, outcome, "Signed")


@tag.command(
    cls=Job,
    example="keymgr tag threshold registry.example.org/app --key b.pub --threshold 2",
)
@takes_guns
@click.option(
    "--key",
    "keys",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="A public key that may sign tags too.",
)
@click.option("--threshold", required=True, type=int, help="How many tagging keys must sign.")
@takes_manner
@at_desk
def threshold(
    desk: Desk, *, selection: Selection, keys: tuple[Path, ...], threshold: int, manner: Manner
) -> Answer:
    """Let several people have to sign each tag.

    Keys in other vaults sign through 'keymgr sign-off'. This is for tags that are signed without
    delegations; where there are signers, 'keymgr delegation add --threshold' does the same.
    'keymgr rotate targets' ends it.
    """
    with desk.open() as station:
        read = read_delegation_keys(keys, station.clock()) if keys else ()
        job = set_tagging_threshold(read, threshold)
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, job, records, manner)


@tag.command("list", cls=Job, example="keymgr tag list registry.example.org/team/app")
@takes_guns
@at_desk
def list_(desk: Desk, *, selection: Selection) -> Answer:
    """List the signed tags of repositories.

    'keymgr repo show GUN' shows the digests in full.
    """
    with desk.open() as station:
        tags = [
            (Gun(record.gun), name, target)
            for record in choose_repositories(station, selection.in_vault(station))
            for name, target in sorted(signed_tags(station, Gun(record.gun)).items())
        ]
    fields = [{"gun": gun, **tag_fields(name, target)} for gun, name, target in tags]
    return Answer(fields, tag_table(tags))


@tag.command(
    cls=Job,
    example="""
    keymgr tag revoke registry.example.org/team/app 1.0
    keymgr tag revoke --all nightly --reason "was built from the wrong branch"
    """,
)
@click.argument("words", nargs=-1, required=True, metavar="[GUN] TAG...")
@list_options
@takes_manner
@at_desk
def revoke(
    desk: Desk,
    *,
    words: tuple[str, ...],
    guns_from: Path | None,
    everything: bool,
    manner: Manner,
) -> Answer:
    """Take tags out of a repository's signed list.

    After the next export clients with content trust refuse to pull them. With --guns-from FILE or
    --all every word is a tag, and repositories that have none of them are passed over.
    """
    many = everything or guns_from is not None
    names = words if many else words[1:]
    if not names:
        raise click.UsageError("Give a repository and at least one tag: GUN TAG.")
    selection = select(words[: len(words) - len(names)], guns_from, everything=everything)
    tags = [Tag(name) for name in names]
    with desk.open() as station:
        station.watch.require()
        if many:
            plan = plan_revoke_wherever(station, selection.in_vault(station), tags)
        else:
            plan = plan_revoke(station, selection.guns[0], tags)
        if manner.dry_run:
            return _dry_run(station, plan)
        shown = plan_lines(plan_tags(station, tag_job(station, plan), plan.changes))
        if manner.yes:
            desk.show(*shown)
        else:
            number = sum(map(len, plan.changes.values()))
            desk.require_confirmed(shown, f"Revoke {count(number, 'tag')}?", "--yes")
        outcome = apply_tags(station, plan, manner.reason)
        return _done(station, plan, outcome, "Revoked")


def _dry_run(station: Station, tags: TagPlan) -> Answer:
    """Say what would be signed, by which keys."""
    records = [find_repository(station, gun) for gun in tags.changes]
    plan = plan_job(station, tag_job(station, tags), records)
    return Answer(plan_fields(plan), [*plan_lines(plan), "Nothing was signed."])


def _done(station: Station, plan: TagPlan, outcome: Outcome, did: str) -> Answer:
    """Say what became of each repository."""
    finished = {done.gun: plan.changes[done.gun] for done in outcome.done if not done.shortfalls}
    waiting = [done.gun for done in outcome.done if done.shortfalls]
    changes = [(gun, change) for gun, each in finished.items() for change in each]
    lines = []
    if len(changes) == 1:
        lines.append(f"{did} {changes[0][0]}:{changes[0][1].tag}.")
    elif changes:
        repositories = count(len(finished), "repository", "repositories")
        lines.append(f"{did} {count(len(changes), 'tag')} in {repositories}.")
    lines += [f"{gun} waits for signatures by other officers." for gun in waiting]
    if len(plan.changes) > 1 and outcome.failed:
        lines += left_out_lines([(gun, str(error)) for gun, error in outcome.failed])
    if finished:
        lines += ["", *_following(station, list(finished))]
    fields = []
    for gun, change in changes:
        target = change.after or change.before
        if target is not None:
            fields.append({"gun": gun, **tag_fields(change.tag, target)})
    return Answer(fields, lines, _failure(outcome, len(plan.changes)))


def _failure(outcome: Outcome, total: int) -> KeymgrError | None:
    if not outcome.failed:
        return None
    return outcome.failed[0][1] if total == 1 else SomeNotDoneError(len(outcome.failed), total)


def _following(station: Station, guns: list[Gun]) -> list[str]:
    modes = {record.mode for record in choose_repositories(station, guns)}
    lines = ["Clients notice after the next export:"]
    if "notary" in modes:
        lines.append("  keymgr export --out bundle.zip    for the Notary server")
    if "static" in modes:
        lines.append("  keymgr export --site FOLDER       for the web server")
    return lines
