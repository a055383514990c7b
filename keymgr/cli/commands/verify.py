"""``verify``: a client's answer, before a client gives it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Final

import click

from keymgr.cli.job import Answer, Job
from keymgr.cli.settings import Settings
from keymgr.cli.words import columns, count, date, minute, printable, prose, rfc3339
from keymgr.errors import KeymgrError
from keymgr.ops.verifying import Verdict, parse_pin, verify_path
from keymgr.trust.client import RepositoryReport, RoleReport


@dataclass(eq=False)
class RefusedError(KeymgrError):
    """A client would not take this metadata."""

    message: ClassVar[str] = "A docker client would refuse this. {gun}: {problem}"
    hint: ClassVar[str] = (
        "Don't use it or pass it on. Get it again from where it was signed; 'keymgr export' writes"
        " the vault's metadata anew."
    )
    gun: str
    problem: str


_MANY: Final = 50


class _Moment(click.ParamType[datetime]):
    """A time in ISO 8601; UTC where it names no zone."""

    name = "time"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the time that ``value`` says; fail as click does."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(
                f"{value!r} is not a time such as 2034-03-14 or 2034-03-14T09:30Z.", param, ctx
            )
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@click.command(
    cls=Job,
    example="""
    keymgr verify bundle.zip
    keymgr verify ~/.docker/trust --at 2034-03-14
    keymgr verify public-folder --pin root.json
    """,
)
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--pin",
    metavar="ROOT",
    help="The root that must start the chain: a root.json file, or a root key's ID.",
)
@click.option(
    "--at", type=_Moment(), metavar="TIME", help="Check as of this time (UTC) instead of now."
)
@click.pass_obj
def verify(settings: Settings, path: Path, pin: str | None, at: datetime | None) -> Answer:
    """Check signed metadata as a docker client would.

    PATH is a bundle, a site's folder, a metadata folder (with root.json in it) or a client's trust
    folder such as ~/.docker/trust. No vault and no passphrase is needed. A client that has never
    seen a repository trusts the first root it gets; --pin says which it must be.
    """
    now = at or settings.ports.clock()
    verdict = verify_path(path, now, parse_pin(pin) if pin is not None else None)
    return Answer(_fields(verdict), _lines(verdict, now), _refusal(verdict))


def _refusal(verdict: Verdict) -> RefusedError | None:
    for report in verdict.reports:
        for problem in report.problems:
            return RefusedError(report.gun, str(problem))
    return None


def _fields(verdict: Verdict) -> dict[str, object]:
    return {
        "ok": verdict.ok,
        "problems": verdict.problems(),
        "repositories": [
            {
                "gun": report.gun,
                "ok": report.ok,
                "roles": [
                    {
                        "name": role.name,
                        "version": role.version,
                        "signatures": len(role.count.signed),
                        "threshold": role.count.threshold,
                        "expires": rfc3339(role.expires),
                        "ok": role.ok,
                    }
                    for role in report.roles
                ],
            }
            for report in verdict.reports
        ],
    }


def _lines(verdict: Verdict, now: datetime) -> list[str]:
    lines = []
    many = len(verdict.reports) > _MANY
    for report in verdict.reports:
        if not (many and report.ok):
            lines += [*_repository(report), ""]
    if many:
        lines += ["Of so many, those that are accepted are not listed; --json lists them.", ""]
    good = sum(report.ok for report in verdict.reports)
    total = count(len(verdict.reports), "repository", "repositories")
    return [*lines, f"{total} checked as of {minute(now)} UTC.", _accepted(good, verdict)]


def _accepted(good: int, verdict: Verdict) -> str:
    if verdict.ok:
        return "A docker client accepts all of them." if good > 1 else "A docker client accepts it."
    return f"A docker client accepts {good:,} and refuses {len(verdict.reports) - good:,}."


def _repository(report: RepositoryReport) -> list[str]:
    lines = [f"{report.gun}  {'accepted' if report.ok else 'REFUSED'}"]
    if report.roles:
        lines += columns([_role(role) for role in report.roles], "  ")
    for problem in report.problems:
        first, *more = prose(printable(str(problem)), "    ")
        lines += [f"  ! {first.strip()}", *more]
    return lines


def _role(role: RoleReport) -> tuple[str, ...]:
    signatures = f"{len(role.count.signed)} of {role.count.threshold} signatures"
    return (
        role.name,
        f"version {role.version}",
        signatures,
        f"until {date(role.expires)}",
        "ok" if role.ok else "not ok",
    )
