"""A job's plan and outcome, put into words for the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

import msgspec

from keymgr.errors import KeymgrError
from keymgr.gui.presenters.counting import SHOWN, counted, threshold_of
from keymgr.gui.presenters.review import (
    Chip,
    Fate,
    FileRow,
    Item,
    Line,
    Next,
    Readiness,
    Result,
    Review,
    Row,
    Signatory,
    Tone,
    Value,
)
from keymgr.ops.finishing import Shortfall, canonical_id
from keymgr.ops.jobs import Outcome
from keymgr.ops.parties import Party
from keymgr.ops.plans import FileChange, Plan
from keymgr.sentences import day, said, said_count, said_list
from keymgr.trust.names import ROOT

_DERIVATION: Final = 1.0
_SIGNATURE: Final = 0.005
"""Seconds, on a usual machine."""

EXPORT: Final = Next(said("Export the bundle…"), "upload", flow="export")


def review_plan(plan: Plan) -> Review:
    """Return what the page shows of ``plan``."""
    files = [(change.gun, file) for change in plan.changes for file in change.files]
    written = [file for _, file in files if file.after is not None]
    signatures = sum(len(file.signers) for file in written)
    return Review(
        title=_title(plan),
        words=tuple(_words(plan, written)),
        rows=tuple(_rows(plan)),
        files=tuple(_file_row(gun, file) for gun, file in files),
        raw=_raw(plan),
        clients=tuple(
            [Line("circle-check", text, Tone.WELL) for text in plan.clients]
            + [Line("triangle-alert", text, Tone.MIND) for text in plan.warnings]
        ),
        signatories=tuple(_signatory(party) for party in plan.parties),
        digest=plan.digest,
        count=said_count(
            signatures,
            "{number} signature, about {seconds} s",
            "{number} signatures, about {seconds} s",
            seconds=_seconds(plan, signatures),
        ),
        act=_act(written, len(plan.changes)),
    )


def _seconds(plan: Plan, signatures: int) -> int:
    """Return about how long it takes: a derivation a passphrase, a moment a signature."""
    asked = sum(party.secret is not None for party in plan.parties)
    return max(1, round(asked * _DERIVATION + signatures * _SIGNATURE))


def _title(plan: Plan) -> str:
    return said_count(
        len(plan.changes),
        "{title}: {gun}",
        "{title}: {number} repositories",
        title=plan.title,
        gun=plan.changes[0].gun,
    )


def _act(written: Sequence[FileChange], changes: int) -> str:
    roles = {file.role for file in written}
    if not written:
        return said_count(changes, "Sign the timestamp", "Sign {number} timestamps")
    if len(roles) == 1:
        return said_count(
            len(written), "Sign the {role} file", "Sign {number} {role} files", role=roles.pop()
        )
    return said_count(len(written), "Sign 1 file", "Sign {number} files")


def _words(plan: Plan, written: Sequence[FileChange]) -> Iterable[Line]:
    kinds = Counter(change.sentences for change in plan.changes)
    for sentences, times in kinds.most_common(SHOWN):
        for sentence in sentences:
            text = sentence
            if times > 1:
                text = said("{sentence} ({number} times)", sentence=sentence, number=times)
            yield Line("key-round", text)
    if len(kinds) > SHOWN:
        yield Line(
            "list",
            said("And {number} other kinds; Fields shows each.", number=len(kinds) - SHOWN),
        )
    for role, moves in _moves(written).items():
        yield Line(
            "boxes",
            said_count(
                sum(moves.values()),
                "One {role} file is written: {moves}.",
                "{number} {role} files are written: {moves}.",
                role=role,
                moves=said_list(
                    said("{times} go from version {move}", times=times, move=move)
                    if len(moves) > 1
                    else said("from version {move}", move=move)
                    for move, times in moves.most_common(SHOWN)
                ),
            ),
        )
    expiries = sorted({file.expires.date() for file in written if file.expires is not None})
    if expiries:
        yield Line(
            "calendar",
            said("They are valid until {day}.", day=day(expiries[0]))
            if len(expiries) == 1
            else said(
                "They are valid until {first} to {last}.",
                first=day(expiries[0]),
                last=day(expiries[-1]),
            ),
        )
    yield Line("unplug", said("Nothing leaves this workstation until you export the bundle."))
    waiting = Counter(text for change in plan.changes for text in change.waiting)
    for text, times in waiting.most_common(SHOWN):
        yield Line(
            "signature",
            said("Others must sign too: {text} ({times} times).", text=text, times=times)
            if times > 1
            else said("Others must sign too: {text}.", text=text),
            Tone.MIND,
        )
    for left in plan.left_out[:SHOWN]:
        yield Line(
            "triangle-alert",
            said("{gun} is left out: {reason}.", gun=left.gun, reason=left.reason),
            Tone.MIND,
        )
    if len(plan.left_out) > SHOWN:
        more = said("And {number} others are left out.", number=len(plan.left_out) - SHOWN)
        yield Line("triangle-alert", more, Tone.MIND)


def _moves(written: Sequence[FileChange]) -> dict[str, Counter[str]]:
    """Return for each role how often which version follows on which."""
    found: dict[str, Counter[str]] = {}
    for file in written:
        move = (
            said("{before} to {after}", before=file.before, after=file.after)
            if file.before is not None
            else said("none to {after}", after=file.after)
        )
        found.setdefault(str(file.role), Counter())[move] += 1
    return found


def _rows(plan: Plan) -> Iterable[Row]:
    pairs = Counter((change.roots_before, change.roots_after) for change in plan.changes)
    (before, after), _ = pairs.most_common(1)[0]
    if before or after:
        yield Row(
            said("Root keys"),
            _chips(before, after, Fate.LEAVES),
            _chips(after, before, Fate.COMES) if before != after else None,
        )
    if len(pairs) > 1:
        others = said("{number} other cases, see Fields", number=len(pairs) - 1)
        yield Row("", others, None)
    yield from _thresholds(plan)
    files = [file for change in plan.changes for file in change.files]
    for role in dict.fromkeys(str(file.role) for file in files):
        own = [file for file in files if file.role == role]
        yield Row(
            said("Version of {role}", role=role),
            counted(str(file.before) if file.before is not None else said("none") for file in own),
            counted(str(file.after) if file.after is not None else said("dropped") for file in own),
        )
        yield Row(
            said("Expiry of {role}", role=role),
            _days(file.expires_before for file in own),
            _days(file.expires for file in own),
        )
    yield from _tags(plan, files)


def _thresholds(plan: Plan) -> Iterable[Row]:
    changes = [
        change
        for repository in plan.changes
        for file in repository.files
        for change in file.keys
        if change.role == ROOT and change.before and change.after
    ]
    if not changes:
        return
    befores = counted(
        threshold_of(each.before.threshold, len(each.before.key_ids))
        for each in changes
        if each.before
    )
    afters = counted(
        threshold_of(each.after.threshold, len(each.after.key_ids))
        for each in changes
        if each.after
    )
    yield Row(said("Threshold"), befores, afters if afters != befores else None)


def _tags(plan: Plan, files: Sequence[FileChange]) -> Iterable[Row]:
    tags = sum(change.tags for change in plan.changes)
    added = sum(len(file.tags_added) for file in files)
    removed = sum(len(file.tags_removed) for file in files)
    number = said_count(tags, "{number} tag", "{number} tags")
    if added or removed:
        changed = said("{added} signed, {removed} revoked", added=added, removed=removed)
        yield Row(said("Tags"), number, changed)
    else:
        yield Row(said("Tags"), number, None)


def _chips(names: Sequence[str], others: Sequence[str], fate: Fate) -> Value:
    return tuple(Chip(name, Fate.STAYS if name in others else fate) for name in names)


def _days(moments: Iterable[datetime | None]) -> str:
    found = sorted({moment.date() for moment in moments if moment is not None})
    if not found:
        return said("none")
    if len(found) == 1:
        return day(found[0])
    return said("{first} to {last}", first=day(found[0]), last=day(found[-1]))


def _file_row(gun: str, file: FileChange) -> FileRow:
    before = file.before if file.before is not None else said("none")
    after = file.after if file.after is not None else said("dropped")
    return FileRow(
        gun,
        str(file.role),
        said("{before} \N{RIGHTWARDS ARROW} {after}", before=before, after=after),
        day(file.expires) if file.expires else "",
        said_list(file.signers),
    )


def _raw(plan: Plan) -> str:
    """Return the plan as JSON, as it is."""
    facts = {
        "job": plan.job,
        "digest": plan.digest,
        "repositories": plan.changes,
        "left_out": plan.left_out,
    }
    plain: Callable[[object], object] = str
    return msgspec.json.format(msgspec.json.encode(facts, enc_hook=plain), indent=2).decode()


def _signatory(party: Party) -> Signatory:
    digits = f"{party.key_id[:4]} {party.key_id[4:8]}"
    name = said("root key {name}", name=party.name) if party.is_root else party.name
    return Signatory(name, _part(party), digits, _readiness(party), party.secret)


def _part(party: Party) -> str:
    if not party.is_root:
        return said("tagging key")
    if party.was and party.will_be:
        return said("old and new key")
    if party.will_be:
        return said("new key, proves itself")
    return said("old key, leaves")


def _readiness(party: Party) -> Readiness:
    if not party.here:
        return Readiness.ELSEWHERE
    if party.secret is not None:
        return Readiness.ASKED
    return Readiness.READY if party.files else Readiness.NOT_NEEDED


def present_outcome(plan: Plan, outcome: Outcome, stopped: KeymgrError | None) -> Result:
    """Return what the page shows of what was done; ``stopped`` is why it ended early."""
    whole = [done for done in outcome.done if not done.shortfalls]
    waiting = [done for done in outcome.done if done.shortfalls]
    missed = len(plan.changes) - len(outcome.done)
    text = said("The log has an entry for each. Clients see it once it is published.")
    if stopped is not None:
        text = said("{why} {next}", why=str(stopped), next=stopped.next_step())
    elif missed:
        text = said("The others are done and kept; below is why these were not.")
    return Result(
        Tone.WELL if not missed else Tone.MIND if outcome.done else Tone.WRONG,
        said_count(
            len(outcome.done),
            "{number} of {total} repository was changed",
            "{number} of {total} repositories were changed",
            total=len(plan.changes),
        ),
        text,
        done=tuple(Item(done.gun, said_list(done.sentences, " ")) for done in whole),
        waiting=tuple(
            Item(done.gun, said_list((_missing(each, plan) for each in done.shortfalls), "; "))
            for done in waiting
        ),
        failed=tuple(Item(gun, str(error)) for gun, error in outcome.failed),
        afterwards=plan.afterwards if outcome.done else (),
        steps=(replace(EXPORT, values={"guns": [str(done.gun) for done in whole]}),)
        if whole
        else (),
    )


def _missing(shortfall: Shortfall, plan: Plan) -> str:
    keys = [
        plan.names.get(
            canonical_id(shortfall.duty.keys[key_id]), said("key {digits}", digits=key_id[:8])
        )
        for key_id in shortfall.unsigned
    ]
    return said(
        "{whose}: {signed} of {threshold}, missing {keys}",
        whose=shortfall.duty.whose,
        signed=len(shortfall.signed),
        threshold=shortfall.duty.threshold,
        keys=said_list(keys),
    )
