"""Where repositories stand, in the terminal's words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from keymgr.cli.words import count, date, rfc3339
from keymgr.ops.standing import Condition, Standing, count_conditions


def condition_words(standing: Standing, now: datetime) -> str:
    """Return a condition as ``renew in 41 days``."""
    days = standing.days_left(now)
    match standing.condition:
        case Condition.EXPIRED:
            return f"expired {count(-days, 'day')} ago" if days else "expired"
        case Condition.SIGN_OFF:
            tally = standing.tally
            return f"sign-off {len(tally.signed)} of {tally.needed}" if tally else "sign-off"
        case Condition.RENEW:
            return f"renew in {count(days, 'day')}" if days else "renew today"
        case Condition.PUBLISH:
            return "to publish"
        case Condition.WATCHED:
            return "watched"
        case Condition.VALID:
            return "valid"


def standing_fields(standing: Standing) -> dict[str, object]:
    """Return a standing for programs."""
    return {
        "gun": standing.gun,
        "mode": standing.record.mode,
        "root_version": standing.record.versions["root"],
        "state": standing.condition.name.lower().replace("_", "-"),
        "expires": rfc3339(standing.expires),
        "expires_first": standing.what,
        "to_publish": standing.is_unpublished,
        "root_threshold": standing.root_threshold,
        "root_keys": list(standing.summary.root_keys),
        "tags": standing.summary.tags,
    }


def conditions_fields(standings: Sequence[Standing]) -> dict[str, int]:
    """Return how many repositories are in each condition, for programs."""
    counts = count_conditions(standings)
    return {each.name.lower().replace("_", "-"): number for each, number in counts.items()}


def status_facts(standings: Sequence[Standing]) -> list[tuple[str, str]]:
    """Return what needs somebody in a vault, as facts for people."""
    counts = count_conditions(standings)
    words = {
        Condition.EXPIRED: "Expired",
        Condition.SIGN_OFF: "Wait for sign-off",
        Condition.RENEW: "To renew",
        Condition.PUBLISH: "To publish",
        Condition.WATCHED: "Watched",
    }
    found = [(word, f"{counts[each]:,}") for each, word in words.items() if counts[each]]
    if standings:
        first = min(standings, key=lambda each: each.urgency[1])
        found.append(("First to expire", f"{date(first.expires)}, {first.gun}"))
    return found
