"""An imitation of a Notary server and registry in one, for what the real ones won't do."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.courier.loopback import NOT_FOUND, Answering, Asked, Reply

KEY = json.dumps(
    {
        "keytype": "ecdsa",
        "keyval": {
            "private": None,
            "public": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEfpb2j5UapX/orkc2QJ1zSDXmJ5LFFs6bfYvAW3pD"
            "X+vA3rwniSjn8cEpA75T1XO/z9NzZ0ZFwbNhbww5P9Nxww==",
        },
    }
).encode()


@dataclass
class Imitation:
    """Answers for one new repository called ``app``; ``special`` paths come before the rest."""

    special: dict[str, Answering] = field(default_factory=dict)

    def __call__(self, asked: Asked) -> Reply:
        path = asked.path.partition("?")[0]
        if path in self.special:
            return self.special[path](asked)
        if path == "/v2/":
            return Reply(200, b"{}")
        if path.endswith(".key"):
            return Reply(200, KEY)
        return NOT_FOUND

    def say(self, path: str, reply: Reply) -> None:
        """Answer ``path`` always so."""
        self.special[path] = lambda _: reply

    def say_in_turn(self, path: str, *replies: Reply) -> None:
        """Answer ``path`` with each of ``replies`` once, and then with the last."""
        waiting = list(replies)
        self.special[path] = lambda _: waiting.pop(0) if len(waiting) > 1 else waiting[0]


def guarded(answer: Answering, challenge: str, let_in: Callable[[str], bool]) -> Answering:
    """Let in only whose ``Authorization`` pleases; answer others with 401 and ``challenge``."""

    def guard(asked: Asked) -> Reply:
        if asked.authorization and let_in(asked.authorization):
            return answer(asked)
        return Reply(401, b"{}", {"WWW-Authenticate": challenge})

    return guard
