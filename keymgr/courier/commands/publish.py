"""``keymgr-courier publish``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Final

import click
import msgspec

from keymgr.courier.address import Address
from keymgr.courier.commands.common import CA, JSON, SERVER, open_session, progress
from keymgr.courier.notary import NotaryServer
from keymgr.courier.upload import publish
from keymgr.errors import KeymgrError
from keymgr.exchange.bundle import read_bundle
from keymgr.exchange.durable import write_file
from keymgr.exchange.receipt import Outcome, Receipt, write_receipt

_WORDS: Final = {
    Outcome.PUBLISHED: "published",
    Outcome.ALREADY_THERE: "already there",
    Outcome.REFUSED: "REFUSED",
    Outcome.UNREACHABLE: "NOT REACHED",
}


@dataclass(eq=False)
class NotAllPublishedError(KeymgrError):
    """The server does not hold everything that is in the bundle."""

    message: ClassVar[str] = (
        "Not published: {failed} of {total} repositories. The first is {gun}: {answer}"
    )
    hint: ClassVar[str] = (
        "The others are published, and {path} says what the server answered for each. Mend the"
        " cause and run the same command again: what is there is not sent twice."
    )
    failed: int
    total: int
    gun: str
    answer: str
    path: Path


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path, dir_okay=False), metavar="BUNDLE")
@SERVER
@CA
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE",
    help="The receipt file to write.",
)
@JSON
def command(*, bundle: Path, server: str, ca: Path | None, out: Path, as_json: bool) -> None:
    """Publish a bundle that the offline keymgr exported, and write a receipt."""
    address = Address.parse(server)
    content = read_bundle(bundle)
    with open_session(ca) as session:
        session.greet(address)
        with progress("Publishing", len(content.repositories)) as advance:
            entries = publish(NotaryServer(session, address), content.repositories, advance)
    receipt = Receipt(
        created=datetime.now(UTC).replace(microsecond=0),
        server=str(address),
        bundle_sha256=content.sha256,
        repositories=tuple(entries),
    )
    write_file(out, write_receipt(receipt))
    _report(receipt, out, as_json=as_json)
    failed = [entry for entry in entries if not entry.outcome.is_success]
    if failed:
        first = failed[0]
        raise NotAllPublishedError(len(failed), len(entries), first.gun, first.answer, out)


def _report(receipt: Receipt, out: Path, *, as_json: bool) -> None:
    if as_json:
        document = {
            "receipt": str(out),
            "server": receipt.server,
            "repositories": receipt.repositories,
        }
        click.echo(msgspec.json.encode(document, enc_hook=str))
        return
    for entry in receipt.repositories:
        click.echo(f"{entry.gun}: {_WORDS[entry.outcome]}. {entry.answer}")
    click.echo(f"Wrote {out}. Carry it back to the machine with the vault.")
