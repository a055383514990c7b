"""``keymgr-courier request``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Final

import click
import msgspec

from keymgr.courier.address import Address
from keymgr.courier.collect import Registries, Seen, Wish, collect
from keymgr.courier.commands.common import CA, JSON, SERVER, open_session, progress
from keymgr.courier.notary import NotaryServer
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import write_file
from keymgr.exchange.gun_list import read_guns
from keymgr.exchange.request import Request, RequestedRepository, write_request
from keymgr.trust.names import SNAPSHOT, TIMESTAMP, Gun, RoleName, Tag

_MAX_LINES: Final = 20
_MAX_LISTED: Final = 10


@dataclass(eq=False)
class IncompleteRequestError(KeymgrError):
    """Some of the repositories could not be read."""

    message: ClassVar[str] = (
        "Not in {path}: {failed} of {total} repositories. The first is {gun}: {reason}"
    )
    hint: ClassVar[str] = (
        "The file holds the others and can be used. Mend the cause, then ask again for those that"
        " are missing."
    )
    failed: int
    total: int
    path: Path
    gun: str
    reason: str


@click.command()
@SERVER
@click.argument("guns", nargs=-1, metavar="GUN...")
@click.option(
    "--guns-from",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="A file that lists repositories, one a line.",
)
@click.option(
    "--registry",
    metavar="URL",
    help="The registry that holds the images, where it is not the one that the name says.",
)
@click.option(
    "--tag", "tags", multiple=True, metavar="TAG", help="A tag to look up. All, if none is named."
)
@click.option(
    "--new-key",
    "new_keys",
    multiple=True,
    type=click.Choice([str(SNAPSHOT), str(TIMESTAMP)]),
    help="Have the server make a new key for this role, to be put in force by 'keymgr rotate'.",
)
@CA
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE",
    help="The request file to write.",
)
@JSON
def command(  # noqa: PLR0913 - one parameter an option
    *,
    server: str,
    guns: tuple[str, ...],
    guns_from: Path | None,
    registry: str | None,
    tags: tuple[str, ...],
    new_keys: tuple[str, ...],
    ca: Path | None,
    out: Path,
    as_json: bool,
) -> None:
    """Write a request: what the offline keymgr needs to know of repositories.

    That is the server's public keys, the metadata it serves now, and what the tags in the
    registry stand for.
    """
    wanted = _wanted(guns, guns_from)
    wish = Wish(list(dict.fromkeys(Tag(tag) for tag in tags)), frozenset(map(RoleName, new_keys)))
    address = Address.parse(server)
    override = Address.parse(registry) if registry else None
    with open_session(ca) as session:
        registries = Registries(session, override)
        session.greet(address)
        registries.greet(wanted)
        with progress("Reading", len(wanted)) as advance:
            found = collect(NotaryServer(session, address), registries, wanted, wish, advance)
    seen = [entry for entry in found if isinstance(entry, Seen)]
    failures = [
        (gun, entry)
        for gun, entry in zip(wanted, found, strict=True)
        if isinstance(entry, KeymgrError)
    ]
    if not seen:
        raise failures[0][1]
    repositories = tuple(entry.repository for entry in seen)
    request = Request(
        created=datetime.now(UTC).replace(microsecond=0),
        server=str(address),
        repositories=repositories,
    )
    write_file(out, write_request(request))
    _report(request, seen, out, as_json=as_json)
    if failures:
        gun, error = failures[0]
        raise IncompleteRequestError(len(failures), len(wanted), out, gun, str(error))


def _wanted(guns: Sequence[str], guns_from: Path | None) -> list[Gun]:
    wanted = [Gun(gun) for gun in guns]
    if guns_from:
        wanted += read_guns(guns_from)
    if not wanted:
        raise click.UsageError("Name a repository, or a file of them with --guns-from.")
    return list(dict.fromkeys(wanted))


def _report(request: Request, seen: Sequence[Seen], out: Path, *, as_json: bool) -> None:
    warnings = _warnings(seen)
    if as_json:
        document = {
            "request": str(out),
            "server": request.server,
            "repositories": [
                {
                    "gun": repository.gun,
                    "metadata": sorted(repository.metadata),
                    "tags": repository.tags,
                }
                for repository in request.repositories
            ],
            "warnings": warnings,
        }
        click.echo(msgspec.json.encode(document, enc_hook=str))
        return
    for warning in warnings:
        click.echo(f"Warning: {warning}", err=True)
    for repository in request.repositories[:_MAX_LINES]:
        click.echo(f"{repository.gun}: {_summary(repository)}")
    more = len(request.repositories) - _MAX_LINES
    if more > 0:
        click.echo(f"and {more} more")
    click.echo(f"Wrote {out}. Carry it to the machine with the vault.")


def _summary(repository: RequestedRepository) -> str:
    state = f"{len(repository.metadata)} metadata files" if repository.metadata else "new"
    names = [tag.name for tag in repository.tags[:_MAX_LISTED]]
    more = len(repository.tags) - len(names)
    listed = ", ".join(names) or "none"
    return f"{state}; tags: {listed}" + (f" and {more} more" if more else "")


def _warnings(seen: Sequence[Seen]) -> list[str]:
    """Return one sentence for each cause why tags are missing, however many they are."""
    by_cause: dict[str, list[Gun]] = {}
    for entry in seen:
        for cause in entry.warnings:
            by_cause.setdefault(cause, []).append(entry.repository.gun)
    return [
        f"{cause} So tags of {guns[0]}"
        + (f" and {len(guns) - 1} other repositories" if len(guns) > 1 else "")
        + " are not in the request."
        for cause, guns in by_cause.items()
    ]
