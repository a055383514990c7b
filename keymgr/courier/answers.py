"""What servers say when they refuse, in words.

Source: distribution ``registry/api/errcode``; notary ``tuf/validation/errors.go``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

import msgspec

from keymgr.courier.transport import Answer
from keymgr.errors import KeymgrError
from keymgr.exchange.strict_json import printable

OK: Final = 200
NOT_FOUND: Final = 404

# What notary puts before the message of each kind of error, in its own words.
_SUBJECTS: Final = {
    "ErrBadRoot": "the root file: ",
    "ErrBadTargets": "the targets file: ",
    "ErrBadSnapshot": "the snapshot file: ",
    "ErrBadHierarchy": "what is missing: ",
    "ErrValidation": "",
}


@dataclass(eq=False)
class RefusedError(KeymgrError):
    """A server understood and said no."""

    message: ClassVar[str] = "{host} refused (status {status}): {answer}"
    hint: ClassVar[str] = (
        "Nothing of this repository was changed there. The answer says what it misses."
    )
    host: str
    status: int
    answer: str


@dataclass(eq=False)
class StrangeAnswerError(KeymgrError):
    """A server's answer is not what such a server says."""

    message: ClassVar[str] = "{host} did not answer as it should: {reason}."
    hint: ClassVar[str] = (
        "Check that the address is that of the server meant. Nothing of the answer was kept."
    )
    host: str
    reason: str


class _Entry(msgspec.Struct, frozen=True):
    code: str = ""
    message: str = ""
    detail: object = None


class _Body(msgspec.Struct, frozen=True):
    errors: list[_Entry] = []


class _Reason(msgspec.Struct, frozen=True, rename="pascal"):
    msg: str = ""


class _Detail(msgspec.Struct, frozen=True, rename="pascal"):
    name: str
    error: _Reason


def refusal(answer: Answer, host: str) -> RefusedError:
    """Return ``answer``, whose status is a refusal, as an error in words."""
    try:
        entries = msgspec.json.decode(answer.body, type=_Body).errors
    except (ValueError, RecursionError):
        entries = []
    words = "; ".join(_words(entry) for entry in entries[:3]) or "it gave no reason"
    return RefusedError(host, answer.status, printable(words).rstrip(".") + ".")


def _words(entry: _Entry) -> str:
    text = entry.message or entry.code
    if isinstance(entry.detail, str):
        return f"{text} ({entry.detail})" if entry.detail else text
    try:
        detail = msgspec.convert(entry.detail, _Detail)
    except msgspec.ValidationError:
        return text
    return f"{text.rstrip('.')}: {_SUBJECTS.get(detail.name, '')}{detail.error.msg}"
