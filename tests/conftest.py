"""Fixtures that run the real programs, and where they run."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.docker import Docker
from tests.programs import obstacle
from tests.stack import SERVICES, Stack, running

# How long an example takes says more of the machine's other work than of the code; pytest's own
# time limit ends what hangs.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

# A shell that starts tests in the background lets them, and all they start, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)


def require_programs(*programs: str) -> None:
    """Skip where real programs can't run; in CI (``CI`` is set) that is a failure instead."""
    reason = obstacle(*programs)
    if reason and os.environ.get("CI"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """notary-signer, notary-server and docker-registry."""
    require_programs(*SERVICES)
    with running() as servers:
        yield servers


@pytest.fixture(scope="session")
def _dockerd(stack: Stack) -> str:
    require_programs("docker", "dockerd", "notary")
    return stack.start_dockerd()


@pytest.fixture
def docker(stack: Stack, _dockerd: str, tmp_path: Path) -> Docker:
    """The stack with dockerd; its images are gone, its clients' homes are fresh."""
    homes = tmp_path / "homes"
    homes.mkdir()
    docker = Docker(stack, _dockerd, homes)
    docker.forget_images()
    return docker


@pytest.fixture
def website(stack: Stack) -> Callable[[Path], str]:
    """Serve a folder by HTTPS; returns its URL. Signed by the stack's CA."""
    return stack.start_website


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many faults of each kind were tried and survived."""
    survived: Counter[str] = Counter()
    for report in terminalreporter.stats.get("passed", []):
        for name, value in report.user_properties:
            if name == "faults":
                what, number = value
                survived[what] += number
    if survived:
        terminalreporter.section("faults tried and survived")
        for what, number in sorted(survived.items()):
            terminalreporter.write_line(f"{number:6,}  {what}")
        terminalreporter.write_line(f"{survived.total():6,}  in all")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs the real programs, and start with it: its files take longest."""
    for item in items:
        if "stack" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.real)
    items.sort(key=lambda item: item.get_closest_marker("real") is None)
