"""The same job done with Docker's own tool: ``notary key rotate`` against a local server."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from bench.figures import Cost, Figure, Pair, Ratio
from bench.measuring import cost_of
from bench.offices import Offices
from bench.rotating import rotate_all
from tests.programs import obstacle
from tests.stack import SERVICES, Stack, running

_PASSPHRASE: Final = "a passphrase of the bench"  # noqa: S105  (guards nothing)


class NoProgramsError(Exception):
    """The real programs are not here."""


def notary_rotation(offices: Offices) -> list[Figure]:
    """Measure how many times faster a repository's root is rotated. Raises NoProgramsError."""
    reason = obstacle("notary", *SERVICES)
    if reason:
        raise NoProgramsError(reason)
    number, figures = offices.scale.some, []
    with running() as stack:
        officer = _Officer(stack, offices.folder / "notary")
        for repeat in range(offices.scale.repeats):
            guns = [f"registry.example.org/run-{repeat}/app-{each}" for each in range(3)]
            for gun in guns:
                officer.create(gun)
            theirs = cost_of(partial(officer.rotate, guns))
            figures.append(Pair(_ours(offices, number), theirs.each(len(guns))))
    return [
        Ratio(
            f"rotate root, each of {number:,}, and notary",
            "the cost of one repository",
            "notary key rotate GUN root against a notary-server on this machine",
            30,
            figures,
            at_least=True,
        )
    ]


def _ours(offices: Offices, number: int) -> Cost:
    with offices.station(number) as station:
        return cost_of(lambda: rotate_all(station)).each(number)


class _Officer:
    """Somebody who works with notary, in a trust folder of their own."""

    def __init__(self, stack: Stack, folder: Path) -> None:
        self._command = ["notary", "-s", stack.notary, "--tlscacert", str(stack.ca)]
        self._command += ["-d", str(folder)]
        roles = ("ROOT", "TARGETS", "SNAPSHOT", "DELEGATION")
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            **{f"NOTARY_{role}_PASSPHRASE": _PASSPHRASE for role in roles},
        }

    def create(self, gun: str) -> None:
        """Make a repository and publish it, the server holding the snapshot key as docker does."""
        self._run("init", gun)
        self._run("key", "rotate", gun, "snapshot", "-r")

    def rotate(self, guns: Sequence[str]) -> None:
        """Give each repository a new root key; notary does one at a time."""
        for gun in guns:
            self._run("key", "rotate", gun, "root")

    def _run(self, *words: str) -> None:
        subprocess.run(
            [*self._command, *words],
            env=self._environment,
            input="yes\n",
            text=True,
            capture_output=True,
            check=True,
        )
