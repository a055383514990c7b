"""Plans and outcomes as data for programs and as lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from keymgr.cli.words import columns, count, date, prose, rfc3339
from keymgr.ops.finishing import Shortfall, canonical_id
from keymgr.ops.jobs import Outcome
from keymgr.ops.plans import FileChange, KeyChange, Plan
from keymgr.trust.names import KeyId

_SHOWN: Final = 12
"""So many repositories' own sentences are shown; of more, the kinds and their numbers."""


def plan_fields(plan: Plan) -> dict[str, object]:
    """Return a plan as data."""
    return {
        "job": plan.job,
        "title": plan.title,
        "digest": plan.digest,
        "repositories": [
            {
                "gun": change.gun,
                "sentences": list(change.sentences),
                "files": [_file_fields(file) for file in (*change.files, *change.resigned)],
                "waiting": list(change.waiting),
            }
            for change in plan.changes
        ],
        "left_out": [{"gun": left.gun, "reason": left.reason} for left in plan.left_out],
        "clients": list(plan.clients),
        "afterwards": list(plan.afterwards),
        "warnings": list(plan.warnings),
    }


def _file_fields(file: FileChange) -> dict[str, object]:
    return {
        "role": file.role,
        "before": file.before,
        "after": file.after,
        "expires": rfc3339(file.expires),
        "keys": [_key_fields(change) for change in file.keys],
        "tags_added": list(file.tags_added),
        "tags_removed": list(file.tags_removed),
        "signers": list(file.signers),
    }


def _key_fields(change: KeyChange) -> dict[str, object]:
    return {
        "role": change.role,
        "added": list(change.added),
        "removed": list(change.removed),
        "threshold_before": change.before.threshold if change.before else None,
        "threshold_after": change.after.threshold if change.after else None,
    }


def plan_lines(plan: Plan) -> list[str]:
    """Return a plan for a person: what is signed, by whom, and what follows."""
    number = len(plan.changes)
    lines = [f"{plan.title}: {count(number, 'repository', 'repositories')}", ""]
    if number <= _SHOWN:
        for change in plan.changes:
            lines += [f"  {change.gun}", *_sentences(change.sentences)]
    else:
        kinds = Counter(change.sentences for change in plan.changes)
        for sentences, times in kinds.most_common(_SHOWN):
            lines += [f"  {times:,} times:", *_sentences(sentences)]
        if len(kinds) > _SHOWN:
            lines.append(f"  and {len(kinds) - _SHOWN:,} more; --json shows every one.")
    lines += ["", "Files that will be signed:", *_file_lines(plan)]
    waiting = Counter(text for change in plan.changes for text in change.waiting)
    if waiting:
        lines += ["", "Other vaults must sign too, before clients get to see it:"]
        for text, times in waiting.most_common(_SHOWN):
            lines += prose(f"{text} ({times:,} times)" if times > 1 else text, "  ")
    lines += _paragraphs("What clients will notice:", plan.clients)
    lines += _paragraphs("What you must do after:", plan.afterwards)
    lines += _paragraphs("Mind:", plan.warnings)
    lines += left_out_lines([(left.gun, left.reason) for left in plan.left_out])
    return [*lines, "", f"Plan digest: {in_fours(plan.digest[:32])}", ""]


def _sentences(sentences: Sequence[str]) -> list[str]:
    return [line for sentence in sentences for line in prose(sentence, "    ")]


def _file_lines(plan: Plan) -> list[str]:
    kinds: Counter[tuple[str, str, str, str]] = Counter()
    for change in plan.changes:
        for file in (*change.files, *change.resigned):
            before = str(file.before) if file.before is not None else "none"
            after = str(file.after) if file.after is not None else "none"
            signers = ", ".join(dict.fromkeys(file.signers)) or "nobody here"
            kinds[file.role, f"{before} -> {after}", f"until {date(file.expires)}", signers] += 1
    rows = [
        (role, versions, f"{times:,} x", expires, f"by {signers}")
        for (role, versions, expires, signers), times in kinds.most_common(_SHOWN)
    ]
    return columns(rows, "  ")


def _paragraphs(head: str, texts: Sequence[str]) -> list[str]:
    if not texts:
        return []
    lines = ["", head]
    for text in texts:
        lines += [f"  {line}" for line in prose(text)]
    return lines


def left_out_lines(left_out: Sequence[tuple[str, str]]) -> list[str]:
    """Return which repositories are left out, and why."""
    if not left_out:
        return []
    shown = [line for gun, why in left_out[:_SHOWN] for line in prose(f"{gun}: {why}", "  ")]
    more = len(left_out) - _SHOWN
    return ["", "Left out:", *shown, *([f"  and {more:,} more"] if more > 0 else [])]


def in_fours(digits: str) -> str:
    """Return hex digits in groups of four, to be compared by eye."""
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def outcome_fields(plan: Plan, outcome: Outcome) -> dict[str, object]:
    """Return what a job did and did not do, and why, as data."""
    return {
        "done": [
            {
                "gun": done.gun,
                "sentences": list(done.sentences),
                "complete": not done.shortfalls,
                "missing": [shortfall_text(each, plan.names) for each in done.shortfalls],
            }
            for done in outcome.done
        ],
        "not_done": [{"gun": gun, "reason": str(error)} for gun, error in outcome.failed],
        "left_out": [{"gun": left.gun, "reason": left.reason} for left in plan.left_out],
    }


def outcome_lines(plan: Plan, outcome: Outcome) -> list[str]:
    """Return what a job did and did not do, for a person."""
    whole = [done for done in outcome.done if not done.shortfalls]
    lines = [f"Done: {count(len(whole), 'repository', 'repositories')}."] if whole else []
    waiting = [done for done in outcome.done if done.shortfalls]
    if waiting:
        lines.append(
            f"Waiting for signatures: {count(len(waiting), 'repository', 'repositories')}."
        )
        for done in waiting[:_SHOWN]:
            texts = "; ".join(shortfall_text(each, plan.names) for each in done.shortfalls)
            lines += prose(f"{done.gun}: {texts}", "  ")
        lines += ["", "Next: 'keymgr sign-off export --out FILE' for the other officers."]
    if outcome.failed:
        lines += ["", "Not done:"]
        for gun, error in outcome.failed[:_SHOWN]:
            lines += prose(f"{gun}: {error}", "  ")
        more = len(outcome.failed) - _SHOWN
        lines += [f"  and {more:,} more; --json shows every one."] if more > 0 else []
    lines += left_out_lines([(left.gun, left.reason) for left in plan.left_out])
    if whole:
        lines += [line for text in plan.afterwards for line in prose(text)]
    return lines


def shortfall_text(shortfall: Shortfall, names: Mapping[KeyId, str]) -> str:
    """Say who must still sign: ``root version 4: 1 of 2, the key "north" missing``."""
    keys = [
        names.get(canonical_id(shortfall.duty.keys[key_id]), f"the key {key_id[:8]}")
        for key_id in shortfall.unsigned
    ]
    lacking = shortfall.duty.threshold - len(shortfall.signed)
    which = f"{', '.join(keys)} missing"
    if lacking < len(keys):
        which = f"{lacking} missing of {', '.join(keys)}"
    return f"{shortfall.duty.whose}: {len(shortfall.signed)} of {shortfall.duty.threshold}, {which}"
