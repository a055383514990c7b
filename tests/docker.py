"""docker and notary as a user runs them, each with a fresh home."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from tests.stack import Stack

Answer = subprocess.CompletedProcess[str]
NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


class CommandFailedError(Exception):
    """A program that had to succeed did not."""


@dataclass(frozen=True)
class Client:
    """A user of docker and notary who trusts one Notary server (or static site), and its CA."""

    home: Path
    host: str
    trust_server: str
    ca: Path

    @property
    def trust_folder(self) -> Path:
        """Where docker keeps the keys and metadata it has seen."""
        return self.home / ".docker" / "trust"

    def docker(
        self, *arguments: str, trust: bool = True, env: Mapping[str, str] = NOTHING
    ) -> Answer:
        """Run docker, with content trust on unless told otherwise. Raises CommandFailedError."""
        return _succeeded(self.try_docker(*arguments, trust=trust, env=env))

    def try_docker(
        self, *arguments: str, trust: bool = True, env: Mapping[str, str] = NOTHING
    ) -> Answer:
        """Run docker and return its answer, whatever it is."""
        setting = {"DOCKER_CONTENT_TRUST": "1" if trust else "0"}
        return self._run(["docker", *arguments], {**setting, **env})

    def notary(self, *arguments: str, env: Mapping[str, str] = NOTHING) -> Answer:
        """Run notary on the same trust folder as docker. Raises CommandFailedError."""
        command = ["notary", "-s", self.trust_server, "-d", str(self.trust_folder)]
        command += ["--tlscacert", str(self.ca)]
        return _succeeded(self._run([*command, *arguments], env))

    def _run(self, command: list[str], env: Mapping[str, str]) -> Answer:
        everything = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "DOCKER_HOST": self.host,
            "DOCKER_CONTENT_TRUST_SERVER": self.trust_server,
            **env,
        }
        return subprocess.run(
            command,
            env=everything,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


@dataclass(frozen=True)
class Docker:
    """A stack with its dockerd, and what tests do with them."""

    stack: Stack
    host: str
    homes: Path

    def client(self, trust_server: str | None = None) -> Client:
        """Make a user who has seen nothing yet; the server is the stack's unless named."""
        server = trust_server or self.stack.notary
        home = self.homes / f"home-{len(list(self.homes.iterdir()))}"
        tls = home / ".docker" / "tls" / urlsplit(server).netloc
        tls.mkdir(parents=True)
        shutil.copy(self.stack.ca, tls / "ca.crt")
        return Client(home, self.host, server, self.stack.ca)

    def push_unsigned(self, reference: str, content: str) -> None:
        """Make an image that holds one file, without a network, and push it with trust off."""
        self.make_image(reference, content)
        self.client().docker("push", reference, trust=False)

    def make_image(self, reference: str, content: str) -> None:
        """Make a local image that holds one file with ``content``."""
        archive = io.BytesIO()
        with tarfile.open(fileobj=archive, mode="w") as tar:
            member = tarfile.TarInfo("content")
            member.size = len(content.encode())
            tar.addfile(member, io.BytesIO(content.encode()))
        command = ["docker", "--host", self.host, "import", "-", reference]
        subprocess.run(command, input=archive.getvalue(), check=True, capture_output=True)

    def forget_images(self) -> None:
        """Drop every local image, so that a pull has to fetch."""
        docker = ["docker", "--host", self.host, "image"]
        listed = subprocess.run(
            [*docker, "ls", "-aq", "--no-trunc"], check=True, capture_output=True, text=True
        )
        images = sorted(set(listed.stdout.split()))
        if images:
            subprocess.run([*docker, "rm", "-f", *images], check=True, capture_output=True)


def _succeeded(answer: Answer) -> Answer:
    if answer.returncode != 0:
        raise CommandFailedError(
            f"{' '.join(answer.args)}: exit {answer.returncode}\n{answer.stdout}\n{answer.stderr}"
        )
    return answer
