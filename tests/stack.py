"""The real Docker Content Trust programs on loopback, several stacks side by side.

notary-signer, notary-server and docker-registry, then dockerd where one is asked for, each on a
free port or socket of its own in a folder of its own. In tests the fixtures of ``conftest.py``
start them; ``python -m tests.stack up DIR`` keeps a stack until ``python -m tests.stack down DIR``.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.programs import ProgramError, Programs, free_ports, listens
from tests.tls import make_authority

SERVICES: Final = ("setpriv", "notary-signer", "notary-server", "docker-registry")
_ATTEMPTS: Final = 3  # another process may take a free port before its program does


@dataclass(frozen=True)
class Stack:
    """Running servers. ``folder`` holds their logs and the certificates of ``make_authority``."""

    folder: Path
    programs: Programs
    notary_port: int
    registry_port: int

    @property
    def ca(self) -> Path:
        """The certificate that clients must trust."""
        return self.folder / "ca.crt"

    @property
    def notary(self) -> str:
        """The Notary server's URL, as ``DOCKER_CONTENT_TRUST_SERVER`` takes it."""
        return f"https://localhost:{self.notary_port}"

    @property
    def registry(self) -> str:
        """The registry's host and port, the first component of an image's name."""
        return f"localhost:{self.registry_port}"

    def start_dockerd(self) -> str:
        """Start dockerd and return its address, as ``DOCKER_HOST`` takes it."""
        host = f"unix://{self.folder}/docker.sock"
        # Its own mounts end with it, whatever ends it.
        command = ["unshare", "--mount", "dockerd", "--host", host]
        command += ["--data-root", str(self.folder / "data")]
        command += ["--exec-root", str(self.folder / "exec")]
        command += ["--pidfile", str(self.folder / "dockerd.pid"), "--storage-driver", "vfs"]
        command += ["--bridge", "none", "--iptables=false", "--ip6tables=false"]
        self.programs.start("dockerd", command, lambda: _docker_answers(host))
        return host

    def start_website(self, site: Path) -> str:
        """Serve a folder by HTTPS as any web host would; return its URL."""
        (port,) = free_ports(1)
        command = [sys.executable, "-P", str(Path(__file__).with_name("website.py")), str(site)]
        command += [str(self.folder / "website.crt"), str(self.folder / "website.key"), str(port)]
        self.programs.start("website", command, lambda: listens(port))
        return f"https://localhost:{port}"


@contextlib.contextmanager
def running() -> Iterator[Stack]:
    """Run the servers in a new folder; end them and remove it afterwards."""
    # A socket's path has at most 107 characters, so pytest's own long folders won't do.
    folder = Path(tempfile.mkdtemp(prefix="dct-"))
    try:
        make_authority(folder, "notary-server", "notary-signer", "website")
        with Programs(folder) as programs:
            yield _start(folder, programs)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(folder: Path, programs: Programs) -> Stack:
    for attempt in range(_ATTEMPTS):
        try:
            return _start_on(folder, programs, free_ports(3))
        except ProgramError:
            programs.stop()
            if attempt + 1 == _ATTEMPTS:
                raise
    raise AssertionError


def _start_on(folder: Path, programs: Programs, ports: list[int]) -> Stack:
    signer, server, registry = ports
    _write_configuration(folder, signer, server, registry)
    context = ssl.create_default_context(cafile=folder / "ca.crt")
    health = f"https://localhost:{server}/_notary_server/health"
    base = f"http://localhost:{registry}/v2/"
    ready: dict[str, tuple[list[str], Callable[[], bool]]] = {
        "notary-signer": (["-config", "signer.json"], lambda: listens(signer)),
        "notary-server": (["-config", "server.json"], lambda: _answers(health, context)),
        "docker-registry": (["serve", "registry.json"], lambda: _answers(base, None)),
    }
    for name, (arguments, answers) in ready.items():
        programs.start(name, [name, *arguments], answers)
    return Stack(folder, programs, server, registry)


def _write_configuration(folder: Path, signer: int, server: int, registry: int) -> None:
    memory = {"logging": {"level": "info"}, "storage": {"backend": "memory"}}
    signing = {
        "grpc_addr": f"127.0.0.1:{signer}",
        "tls_cert_file": "./notary-signer.crt",
        "tls_key_file": "./notary-signer.key",
        "client_ca_file": "./ca.crt",
    }
    serving = {
        "http_addr": f"127.0.0.1:{server}",
        "tls_cert_file": "./notary-server.crt",
        "tls_key_file": "./notary-server.key",
    }
    remote = {
        "type": "remote",
        "hostname": "localhost",
        "port": str(signer),
        "key_algorithm": "ecdsa",
        "tls_ca_file": "./ca.crt",
        "tls_client_cert": "./notary-server.crt",
        "tls_client_key": "./notary-server.key",
    }
    storage = {"filesystem": {"rootdirectory": str(folder / "registry")}}
    files: dict[str, object] = {
        "signer.json": {"server": signing, **memory},
        "server.json": {"server": serving, "trust_service": remote, **memory},
        # The registry reads YAML, which JSON is a part of.
        "registry.json": {
            "version": 0.1,
            "storage": {**storage, "delete": {"enabled": True}},
            "http": {"addr": f"127.0.0.1:{registry}"},
        },
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content))


def _answers(url: str, context: ssl.SSLContext | None) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2, context=context):  # noqa: S310 - own loopback
            return True
    except (OSError, urllib.error.URLError):
        return False


def _docker_answers(host: str) -> bool:
    command = ["docker", "--host", host, "info"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _hold(folder: Path) -> None:
    """Run a stack with dockerd until SIGTERM; ``folder/env`` exists while it answers."""
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    environment = folder / "env"
    with contextlib.ExitStack() as after:
        after.callback(environment.unlink, missing_ok=True)
        stack = after.enter_context(running())
        host = stack.start_dockerd()
        lines = f"DCT_CA={stack.ca} DOCKER_HOST={host} DCT_REGISTRY={stack.registry}"
        partial = folder / "env.new"
        partial.write_text(f"export {lines} DOCKER_CONTENT_TRUST_SERVER={stack.notary}\n")
        partial.rename(environment)
        ended.wait()


def _up(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    environment = folder / "env"
    if not _keeper_lives(folder):
        environment.unlink(missing_ok=True)
        with (folder / "log").open("ab") as log:
            keeper = subprocess.Popen(
                [sys.executable, "-m", "tests.stack", "hold", str(folder)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        (folder / "pid").write_text(str(keeper.pid))
        while not environment.exists():
            with contextlib.suppress(subprocess.TimeoutExpired):
                sys.exit(f"The stack did not start: {keeper.wait(0.1)}, see {folder}/log")
    sys.stdout.write(environment.read_text())


def _down(folder: Path) -> None:
    if _keeper_lives(folder):
        os.kill(int((folder / "pid").read_text()), signal.SIGTERM)
        while (folder / "env").exists():
            time.sleep(0.1)


def _keeper_lives(folder: Path) -> bool:
    try:
        process = int((folder / "pid").read_text())
        return str(folder).encode() in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


if __name__ == "__main__":
    {"up": _up, "down": _down, "hold": _hold}[sys.argv[1]](Path(sys.argv[2]).resolve())
