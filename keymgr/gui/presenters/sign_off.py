"""A proposal in words: what it changes, who has signed it, who is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from keymgr.gui.presenters.counting import SHOWN, counted, threshold_of
from keymgr.gui.presenters.forms import short_id
from keymgr.gui.presenters.review import (
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
)
from keymgr.ops.collecting import CollectOutcome
from keymgr.ops.finishing import Duty, Shortfall, canonical_id, duties
from keymgr.ops.ports import SecretFor
from keymgr.ops.sign_offs import Adding, Examined
from keymgr.sentences import day, said, said_count, said_list
from keymgr.trust.names import ROOT, KeyId

Names = Mapping[KeyId, str]


@dataclass
class _Holder:
    """A key that a proposal asks for."""

    whose: dict[str, None] = field(default_factory=dict)
    has_signed: bool = False


def lacking_words(shortfall: Shortfall, names: Names) -> str:
    """Say who must still sign."""
    keys = [
        names.get(canonical_id(shortfall.duty.keys[key_id])) or short_id(key_id)
        for key_id in shortfall.unsigned
    ]
    return said(
        "{whose}: {signed} of {threshold}, missing {keys}",
        whose=shortfall.duty.whose,
        signed=len(shortfall.signed),
        threshold=shortfall.duty.threshold,
        keys=said_list(keys),
    )


def review_proposal(
    examined: Sequence[Examined], names: Names, adding: Adding | None, title: str, act: str
) -> Review:
    """Return a proposal to be read before this vault signs or hands it on.

    ``adding`` is what this vault adds, None where it adds nothing.
    """
    return Review(
        title=title,
        words=tuple(_words(examined, names)),
        rows=tuple(_rows(examined)),
        files=tuple(_files(examined, names)),
        raw=_raw(examined),
        clients=(
            Line("clock", said("Clients notice once enough have signed and it is published.")),
        ),
        signatories=tuple(_signatories(examined, names, adding)),
        digest="",
        count=_count(adding),
        act=act,
        is_logged_with_reason=adding is not None,
        lead=said("Read what it changes, and compare it with what you were told."),
    )


def _count(adding: Adding | None) -> str:
    parties = adding.parties if adding is not None else ()
    asked = sum(party.secret is not None for party in parties)
    if not asked:
        return said("No passphrase is needed.")
    return said_count(
        asked, "{number} passphrase is asked for", "{number} passphrases are asked for"
    )


def _words(examined: Sequence[Examined], names: Names) -> Iterable[Line]:
    kinds = Counter(each.draft.sentences for each in examined)
    for sentences, times in kinds.most_common(SHOWN):
        for sentence in sentences:
            text = sentence
            if len(kinds) > 1:
                text = said("{sentence} ({number} times)", sentence=sentence, number=times)
            yield Line("key-round", text)
    if len(kinds) > SHOWN:
        more = said("And {number} other kinds; Fields shows each.", number=len(kinds) - SHOWN)
        yield Line("list", more)
    lacks = Counter(lacking_words(lack, names) for each in examined for lack in each.shortfalls)
    for text, times in lacks.most_common(SHOWN):
        yield Line(
            "signature",
            said("{text} ({times} times)", text=text, times=times) if times > 1 else text,
            Tone.MIND,
        )
    whole = sum(not each.shortfalls for each in examined)
    if whole:
        text = said_count(
            whole, "{number} change has every signature.", "{number} changes have every signature."
        )
        yield Line("circle-check", text, Tone.WELL)
    strange = [each.gun for each in examined if not each.known]
    if strange:
        yield Line(
            "triangle-alert",
            said_count(
                len(strange),
                "This vault does not know {gun}: compare its root key IDs.",
                "This vault does not know {number} of them: compare their root key IDs.",
                gun=strange[0],
            ),
            Tone.MIND,
        )


def _rows(examined: Sequence[Examined]) -> Iterable[Row]:
    roots = [(each.before.root.payload, each.draft.root) for each in examined if each.draft.root]
    if roots:
        yield Row(
            said("Threshold"),
            counted(threshold_of(before.roles[ROOT].threshold, len(before.roles[ROOT].key_ids))
                     for before, _ in roots),
            counted(threshold_of(after.roles[ROOT].threshold, len(after.roles[ROOT].key_ids))
                     for _, after in roots if after),
        )  # fmt: skip
    moves: dict[str, list[tuple[str, str, str]]] = {}
    for each in examined:
        before = each.before.files()
        for file in each.files.all():
            present = before.get(file.role)
            moves.setdefault(str(file.role), []).append(
                (
                    str(present.payload.version) if present else said("none"),
                    str(file.payload.version),
                    day(file.payload.expires) if file.payload.expires else said("none"),
                )
            )
    for role, found in moves.items():
        yield Row(
            said("Version of {role}", role=role),
            counted(old for old, _, _ in found),
            counted(new for _, new, _ in found),
        )
        yield Row(said("Expiry of {role}", role=role), "", counted(until for _, _, until in found))


def _files(examined: Sequence[Examined], names: Names) -> Iterable[FileRow]:
    for each in examined:
        before = each.before.files()
        for file in each.files.all():
            present = before.get(file.role)
            signed = {signature.key_id for signature in file.signatures}
            keys = {
                key_id: key
                for duty in duties(each.before, each.draft, file.role)
                for key_id, key in duty.keys.items()
            }
            people = [
                names.get(canonical_id(key)) or short_id(key_id)
                for key_id, key in keys.items()
                if key_id in signed
            ]
            yield FileRow(
                each.gun,
                str(file.role),
                said(
                    "{before} \N{RIGHTWARDS ARROW} {after}",
                    before=present.payload.version if present else said("none"),
                    after=file.payload.version,
                ),
                day(file.payload.expires) if file.payload.expires else "",
                said_list(dict.fromkeys(people)),
            )


def _signatories(
    examined: Sequence[Examined], names: Names, adding: Adding | None
) -> Iterable[Signatory]:
    holders: dict[KeyId, _Holder] = {}
    for each in examined:
        for file in each.files.all():
            signed = {signature.key_id for signature in file.signatures}
            for duty in duties(each.before, each.draft, file.role):
                _note(holders, duty, signed)
    secrets = {party.key_id: party.secret for party in adding.parties} if adding else {}
    signing = adding.keys if adding is not None else frozenset()
    made = [
        Signatory(
            said("root key {name}", name=names[key_id])
            if key_id in names
            else said("key {digits}", digits=key_id[:8]),
            said_list(holder.whose),
            short_id(key_id),
            _readiness(holder, signs=key_id in signing, secret=secrets.get(key_id)),
            secrets.get(key_id),
        )
        for key_id, holder in holders.items()
    ]
    order = [Readiness.ASKED, Readiness.READY, Readiness.SIGNED, Readiness.ELSEWHERE]
    return sorted(made, key=lambda each: order.index(each.readiness))


def _note(holders: dict[KeyId, _Holder], duty: Duty, signed: set[KeyId]) -> None:
    for key_id, key in duty.keys.items():
        holder = holders.setdefault(canonical_id(key), _Holder())
        holder.whose[duty.whose] = None
        holder.has_signed = holder.has_signed or key_id in signed


def _readiness(holder: _Holder, *, signs: bool, secret: SecretFor | None) -> Readiness:
    if secret is not None:
        return Readiness.ASKED
    if signs:
        return Readiness.READY
    return Readiness.SIGNED if holder.has_signed else Readiness.ELSEWHERE


def _raw(examined: Sequence[Examined]) -> str:
    facts = [
        {
            "gun": each.gun,
            "sentences": [str(sentence) for sentence in each.draft.sentences],
            "known_here": each.known,
            "files": [
                {
                    "role": file.role,
                    "version": file.payload.version,
                    "expires": file.payload.expires,
                    "signed_by": [signature.key_id for signature in file.signatures],
                }
                for file in each.files.all()
            ],
        }
        for each in examined
    ]
    return msgspec.json.format(msgspec.json.encode(facts, enc_hook=str), indent=2).decode()


def collected_result(outcome: CollectOutcome, names: Names) -> Result:
    """Return what became of changes for which signatures came in."""
    whole = [each for each in outcome.collected if each.complete]
    waiting = [each for each in outcome.collected if not each.complete]
    steps = []
    if whole:
        guns = [str(each.gun) for each in whole]
        steps.append(Next(said("Export…"), "upload", "export", values={"guns": guns}))
    if waiting:
        guns = [str(each.gun) for each in waiting]
        words = said("Write a proposal…")
        steps.append(Next(words, "upload", "export-sign-off", values={"guns": guns}))
    return Result(
        Tone.MIND if outcome.failed else Tone.WELL if whole else Tone.PLAIN,
        said_count(
            len(whole),
            "{number} of {total} change is complete",
            "{number} of {total} changes are complete",
            total=len(outcome.collected) + len(outcome.failed),
        ),
        said("What is complete is in force here. Clients see it once it is published.")
        if whole
        else said("The signatures are kept. The change takes effect once enough have signed."),
        done=tuple(Item(each.gun, said("complete, in force")) for each in whole),
        waiting=tuple(
            Item(
                each.gun, said_list((lacking_words(lack, names) for lack in each.shortfalls), "; ")
            )
            for each in waiting
        ),
        failed=tuple(Item(gun, str(why)) for gun, why in outcome.failed),
        steps=tuple(steps),
    )


def file_day(moment: datetime) -> str:
    """Return a day for a file's name."""
    return f"{moment:%Y-%m-%d}"
