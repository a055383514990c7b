"""``make demo``: the main job on this machine alone, in ``demo/``, each command with its answer."""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.tree import Tree

from show import CHECKOUT, Shell, heading, say

DEMO = CHECKOUT / "demo"
REQUEST = CHECKOUT / "resources" / "examples" / "request.json"
STATIC = "registry.example.org/demo/website"


def main() -> None:
    """Run the demo from an empty folder."""
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir()
    write_image(DEMO / "image")
    passphrases = {
        "KEYMGR_VAULT_PASSPHRASE": secrets.token_urlsafe(12),
        "KEYMGR_ROOT_PASSPHRASE": secrets.token_urlsafe(12),
    }
    shell = Shell(DEMO, {"KEYMGR_VAULT": "vault"}, passphrases)
    say(
        "keymgr keeps the keys that Docker Content Trust rests on, on a machine without a network."
        " This demo does the main job in the folder demo/. keymgr asks for passphrases on the"
        " terminal; here they are random ones, handed over by environment variables."
    )
    notary = json.loads(REQUEST.read_bytes())["repositories"][0]["gun"]
    make_keys(shell)
    make_repositories(shell, notary)
    export(shell)
    show_tree(shell)
    say_what_next(passphrases)


def make_keys(shell: Shell) -> None:
    """Make the vault and its root key."""
    heading("The vault and the root key")
    shell.run("The vault is one encrypted file. Everything else goes into it.", "keymgr init")
    shell.run(
        "The root key is the key that all trust rests on. It has a passphrase of its own.",
        "keymgr root create company",
    )


def make_repositories(shell: Shell, notary: str) -> None:
    """Make one repository of each kind and sign a tag in each."""
    heading("A repository on a Notary server")
    request = f"../{REQUEST.relative_to(CHECKOUT)}"
    shell.run(
        "keymgr-courier made this request on an online machine: the server's public keys, and the"
        " tags that the registry has. It came here on a USB stick.",
        f"keymgr repo create {notary} --request {request}",
    )
    shell.run(
        "Sign a tag with the digest that the courier saw.",
        f"keymgr tag sign {notary} --request {request} --yes",
    )
    heading("A repository for any web server")
    shell.run(
        "Without a Notary server, the vault also holds the snapshot and timestamp keys.",
        f"keymgr repo create {STATIC} --static",
    )
    shell.run(
        "Sign a tag from an image in an OCI layout: keymgr computes the digest itself.",
        f"keymgr tag sign {STATIC} v1 --oci image",
    )


def export(shell: Shell) -> None:
    """Export and verify both."""
    heading("Out of the vault, on a USB stick")
    shell.run(
        "A bundle for the Notary server. It holds signed public data only.",
        "keymgr export --out bundle.zip",
    )
    shell.run("A folder for the web server.", "keymgr export --site site")
    shell.run("Check the bundle as a Docker client would.", "keymgr verify bundle.zip")
    shell.run("And the site.", "keymgr verify site")


def show_tree(shell: Shell) -> None:
    """Draw what now exists, from the root key down to the tags."""
    heading("What there is now")
    held = {key["key_id"] for key in json.loads(shell.ask("keymgr key list --json"))}
    (root,) = json.loads(shell.ask("keymgr root list --json"))
    tree = Tree(f"root key [bold]{root['name']}[/] {root['key_id'][:7]}, {root['algorithm']}")
    for repository in json.loads(shell.ask("keymgr repo list --json")):
        shown = json.loads(shell.ask(f"keymgr repo show {repository['gun']} --json"))
        branch = tree.add(f"[bold]{shown['gun']}[/], {shown['mode']}")
        for name, role in shown["roles"].items():
            branch.add(f"{name}: {describe(name, role, held)}")
        tags = branch.add("tags")
        for tag in shown["tags"]:
            tags.add(f"[bold]{tag['name']}[/] {tag['digest'][:19]}… {tag['size']} bytes")
    Console(width=100).print(tree)


def describe(name: str, role: Mapping[str, Any], held: set[str]) -> str:
    """Say who holds a role's key, and how its file stands."""
    if name != "root" and not held.intersection(role["key_ids"]):
        return "the Notary server's own key; the server signs it"
    return f"version {role['version']}, until {role['expires'][:10]}, key in the vault"


def say_what_next(passphrases: dict[str, str]) -> None:
    """Say how to go on from here."""
    heading("What next")
    say("Look into the demo's vault. Its random passphrases are shown here and kept nowhere:")
    print("  $ export PATH=$PWD/.venv/bin:$PATH KEYMGR_VAULT=$PWD/demo/vault")
    for name, value in passphrases.items():
        print(f"  $ export {name}={value}")
    print("  $ keymgr status; keymgr audit list; keymgr --help")
    say(
        "demo/site can go to any HTTPS web server as it is; keymgr-courier publish would upload"
        " demo/bundle.zip. As root, `make tour` does all of it with the real Docker, Notary and"
        " registry on this machine. The README has a first ceremony in ten steps."
    )


def write_image(folder: Path) -> None:
    """Write the smallest OCI layout: one manifest, no layers."""
    config = b'{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}}'
    kind = "application/vnd.oci.image"
    manifest = json.dumps(
        {
            "schemaVersion": 2,
            "mediaType": f"{kind}.manifest.v1+json",
            "config": _described(config, f"{kind}.config.v1+json"),
            "layers": [],
        }
    ).encode()
    index = {"schemaVersion": 2, "manifests": [_described(manifest, f"{kind}.manifest.v1+json")]}
    blobs = folder / "blobs" / "sha256"
    blobs.mkdir(parents=True)
    for blob in (config, manifest):
        (blobs / hashlib.sha256(blob).hexdigest()).write_bytes(blob)
    (folder / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}')
    (folder / "index.json").write_text(json.dumps(index))


def _described(blob: bytes, media_type: str) -> dict[str, object]:
    digest = f"sha256:{hashlib.sha256(blob).hexdigest()}"
    return {"mediaType": media_type, "digest": digest, "size": len(blob)}


if __name__ == "__main__":
    main()
