"""``export``: what leaves the vault."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import count, printable
from keymgr.ops.exports import Export, export_bundle, export_site, servers_of


@click.command(
    cls=Job,
    example="""
    keymgr export --out bundle.zip
    keymgr export --out bundle.zip registry.example.org/team/app
    keymgr export --site public-folder
    """,
)
@takes_guns
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write a bundle for a Notary server, which the courier publishes.",
)
@click.option(
    "--site",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Write static repositories for a web server.",
)
@reason_option
@at_desk
def export(desk: Desk, *, selection: Selection, out: Path | None, site: Path | None) -> Answer:
    """Write signed metadata for a Notary server or a web server.

    Without names it takes all repositories of that kind. What is written is public: no key and no
    passphrase is in it. It is checked from its final bytes, as a docker client would, before
    keymgr says that it is done.
    """
    if (out is None) == (site is None):
        raise click.UsageError("Say either --out FILE or --site FOLDER.")
    guns = selection.guns or None
    with desk.open() as station:
        if out is not None:
            done = export_bundle(station, guns, out)
            following = _courier(done, servers_of(station, done.repositories))
        else:
            done = export_site(station, guns, site or Path())
            following = _website(done)
    what = count(len(done.repositories), "repository", "repositories")
    return Answer(
        {
            "path": str(done.path),
            "sha256": done.sha256,
            "repositories": list(done.repositories),
            "verified": True,
        },
        [
            f"Wrote {what} to {printable(str(done.path))}.",
            "Checked from its final bytes, as a docker client would: accepted.",
            f"SHA-256 of {'its manifest' if site else 'the file'}:",
            f"  {done.sha256}",
            "",
            *following,
        ],
    )


def _courier(done: Export, servers: list[str]) -> list[str]:
    name = printable(done.path.name)
    return [
        "Next, on the online machine:",
        *(f"  keymgr-courier publish {name} --server {url} --out receipt.json" for url in servers),
        "then 'keymgr receipt import receipt.json' here.",
    ]


def _website(done: Export) -> list[str]:
    name = printable(done.path.name)
    return [
        f"Next: copy the folder's content to the web server, so that {name}/v2/ answers at",
        "https://YOUR-SERVER/v2/, and have clients set DOCKER_CONTENT_TRUST_SERVER to it.",
    ]
