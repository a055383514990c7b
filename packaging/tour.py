"""``make tour``: Docker's own content trust exercise, with the vault in docker's place.

Starts the real notary-server, registry and dockerd on loopback, and ends them.
"""

from __future__ import annotations

import json
import secrets
import shutil
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from show import Shell, heading, say
from tests.docker import Docker
from tests.programs import obstacle
from tests.stack import SERVICES, Stack, running


def main() -> None:
    """Run the tour in a folder that is gone afterwards."""
    reason = obstacle(*SERVICES, "docker", "dockerd")
    if reason:
        sys.exit(f"The tour can't start. {reason}")
    say("Starting the real notary-signer, notary-server, docker-registry and dockerd ...")
    with running() as stack, tempfile.TemporaryDirectory(prefix="keymgr-tour-") as folder:
        Tour(stack, stack.start_dockerd(), Path(folder)).run()


class Tour:
    """A registry with an unsigned image, an online machine, an offline one, and a client."""

    def __init__(self, stack: Stack, host: str, folder: Path) -> None:
        self.stack = stack
        self.docker = Docker(stack, host, folder)
        self.image = f"{stack.registry}/team/app"
        kinds = ("VAULT", "ROOT", "FILE")
        passphrases = {f"KEYMGR_{kind}_PASSPHRASE": secrets.token_urlsafe(12) for kind in kinds}
        vault = {"KEYMGR_VAULT": "vault"}
        self.offline = Shell(self._folder(folder, "offline"), vault, passphrases)
        self.usb = self._folder(folder, "usb")
        self.online = Shell(self.usb, {})
        server = {"DOCKER_HOST": host, "DOCKER_CONTENT_TRUST_SERVER": stack.notary}
        self.client = Shell(self._client_home(folder, "client"), server)
        exported = passphrases["KEYMGR_FILE_PASSPHRASE"]
        self.signer = Shell(
            self._client_home(folder, "signer"),
            server,
            {"DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE": exported},
        )

    def run(self) -> None:
        """Tell the story in its order."""
        self.docker.push_unsigned(f"{self.image}:v1", "the first version")
        self.pull_unsigned()
        self.request()
        self.sign()
        self.publish()
        self.pull_verified()
        self.hand_over()

    def pull_unsigned(self) -> None:
        """Show that anything is pulled with trust off, and nothing unsigned with trust on."""
        heading("An unsigned image")
        pull = f"docker pull {self.image}:v1"
        self.docker.forget_images()
        self.client.run(
            "With content trust off, docker takes whatever the registry gives.",
            pull,
            DOCKER_CONTENT_TRUST="0",
        )
        self.docker.forget_images()
        self.client.run(
            "With content trust on, it refuses: nobody has signed this tag.",
            pull,
            refused=True,
            DOCKER_CONTENT_TRUST="1",
        )

    def request(self) -> None:
        """Ask the server for what the offline machine needs to know."""
        heading("The online machine: a request")
        shutil.copy(self.stack.ca, self.usb / "ca.crt")
        self.online.run(
            "The courier fetches the server's public keys and the tag's digest. It has no keys.",
            f"keymgr-courier request {self.image} --server {self.stack.notary} --ca ca.crt"
            f" --registry http://{self.stack.registry} --tag v1 --out request.json",
        )

    def sign(self) -> None:
        """Do the offline part, from an empty vault to a bundle."""
        heading("The offline machine: keys and signatures")
        run, request = self.offline.run, "--request ../usb/request.json"
        run("A vault: one encrypted file.", "keymgr init")
        run("The root key, under a passphrase of its own.", "keymgr root create company")
        run(
            "The repository, with a tagging key and a root certificate of its own.",
            f"keymgr repo create {self.image} {request}",
        )
        run("Sign the tag that the courier saw.", f"keymgr tag sign {self.image} {request} --yes")
        run(
            "Write the bundle for the USB stick: signed public data, no key.",
            "keymgr export --out ../usb/bundle.zip",
        )
        run("Check it as a client would.", "keymgr verify ../usb/bundle.zip")

    def publish(self) -> None:
        """Upload the bundle and bring the receipt back."""
        heading("The online machine: publish")
        self.online.run(
            "The courier uploads the bundle to the Notary server.",
            f"keymgr-courier publish bundle.zip --server {self.stack.notary} --ca ca.crt"
            " --out receipt.json",
        )
        self.offline.run(
            "Back on the offline machine, the receipt marks these versions as published.",
            "keymgr receipt import ../usb/receipt.json",
        )

    def pull_verified(self) -> None:
        """Show that the same pull now succeeds."""
        heading("A signed image")
        self.client.run(
            "The same pull, content trust on: docker verifies and takes it.",
            f"docker pull {self.image}:v1",
            DOCKER_CONTENT_TRUST="1",
        )
        self.client.run(
            "What docker knows of it: the tag is signed by the repository's own tagging key.",
            f"docker trust inspect --pretty {self.image}",
        )

    def hand_over(self) -> None:
        """Give docker the tagging key; it pushes the next tag itself."""
        heading("Docker signs the next tag")
        keys = json.loads(self.offline.ask("keymgr key list --json"))
        (key_id,) = [key["key_id"] for key in keys if key["role"] == "targets"]
        self.offline.run(
            "Day-to-day tags need no ceremony: export the tagging key. The root stays here.",
            f"keymgr key export {key_id} --out ../usb/tagging.key",
        )
        self.signer.run(
            "The person who pushes takes it into docker.",
            "docker trust key load ../usb/tagging.key",
        )
        self.docker.make_image(f"{self.image}:v2", "the second version")
        self.signer.run(
            "docker pushes v2 and signs it with that key.",
            f"docker push {self.image}:v2",
            DOCKER_CONTENT_TRUST="1",
        )
        self.docker.forget_images()
        self.client.run(
            "And the client, which still trusts the same offline root, takes v2.",
            f"docker pull {self.image}:v2",
            DOCKER_CONTENT_TRUST="1",
        )
        say("That was the tour. The servers are being ended and the folder removed.")

    @staticmethod
    def _folder(parent: Path, name: str) -> Path:
        folder = parent / name
        folder.mkdir()
        return folder

    def _client_home(self, parent: Path, name: str) -> Path:
        home = self._folder(parent, name)
        tls = home / ".docker" / "tls" / urlsplit(self.stack.notary).netloc
        tls.mkdir(parents=True)
        shutil.copy(self.stack.ca, tls / "ca.crt")
        return home


if __name__ == "__main__":
    main()
