"""The courier as tests run it: through its command line, with a home of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from keymgr.courier import transport, upload
from keymgr.courier.edge import call
from keymgr.courier.main import courier
from tests.courier.loopback import Answering, Loopback, serving
from tests.tls import make_authority


@dataclass(frozen=True)
class Ended:
    """How a run of the command ended."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """What ``--json`` printed on stdout."""
        document: dict[str, Any] = json.loads(self.out)
        return document

    @property
    def error(self) -> dict[str, str]:
        """What ``--json`` printed on stderr."""
        error: dict[str, str] = json.loads(self.err)["error"]
        return error


Courier = Callable[..., Ended]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Courier:
    """Run ``keymgr-courier`` in an empty folder; between tries it waits next to nothing."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("DOCKER_CONFIG", str(folder / "docker"))
    for module in (transport, upload):
        monkeypatch.setattr(module, "PAUSES", (0.01, 0.01, 0.01))

    def run_courier(*arguments: object) -> Ended:
        capsys.readouterr()
        status = call(courier, [str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ended(status, captured.out, captured.err)

    return run_courier


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate authority's certificate; the servers of ``serve`` are of it."""
    return make_authority(tmp_path_factory.mktemp("authority"), "website")


@pytest.fixture
def serve(authority: Path) -> Iterator[Callable[[Answering], Loopback]]:
    """Start HTTPS servers that answer as they are told."""
    with ExitStack() as servers:
        yield lambda answer: servers.enter_context(serving(answer, authority))


@pytest.fixture
def serve_plainly() -> Iterator[Callable[[Answering], Loopback]]:
    """Start plain HTTP servers that answer as they are told."""
    with ExitStack() as servers:
        yield lambda answer: servers.enter_context(serving(answer, None))


@dataclass(frozen=True)
class Online:
    """The courier, and servers that answer as they are told."""

    run: Courier
    serve: Callable[[Answering], Loopback]
    authority: Path

    def request(self, server: Loopback, *more: object) -> Ended:
        """Ask ``server``, as Notary server and registry in one, for the repository ``app``."""
        return self.run(
            *("request", "app", "--server", server.url, "--registry", server.url),
            *("--ca", self.authority, "--out", "request.json", *more),
        )


@pytest.fixture
def online(run: Courier, serve: Callable[[Answering], Loopback], authority: Path) -> Online:
    """Run the courier against imitations of servers."""
    return Online(run, serve, authority)
