"""``station``: the machine that the vault is on."""

from __future__ import annotations

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import columns, prose
from keymgr.ops.station_checks import check_station


@click.command(cls=Job, example="keymgr station")
@at_desk
def station(desk: Desk) -> Answer:
    """Check whether this machine is fit to hold keys.

    Looks at the network, the clock, swap, core dumps, and whether it is a virtual machine. No
    passphrase is asked for and nothing is changed.
    """
    findings = check_station(desk.clock())
    data = [
        {
            "check": found.check.value,
            "fitness": found.fitness.value,
            "text": found.text,
            "advice": found.advice,
        }
        for found in findings
    ]
    lines = columns([(found.fitness.value, found.text) for found in findings])
    advised = [found.advice for found in findings if found.advice]
    for advice in advised:
        lines += ["", *prose(advice)]
    return Answer(data, lines)
