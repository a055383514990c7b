"""Requests to one set of servers, logged in as they ask, redirects followed with care."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import ClassVar, Final

from keymgr.courier.address import Address, follow, split_url
from keymgr.courier.credentials import Keychain
from keymgr.courier.tokens import AccessDeniedError, authorize, read_challenges
from keymgr.courier.transport import Answer, Message, Transport
from keymgr.errors import KeymgrError
from keymgr.exchange.strict_json import printable

_UNAUTHORIZED: Final = 401
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS: Final = 5
_MAX_GREETING: Final = 1 << 20
_SERVER_FAULT: Final = 500
_NONE: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(eq=False)
class RedirectError(KeymgrError):
    """A server sends us elsewhere in a way that is not followed."""

    message: ClassVar[str] = "{host} sends us on to {location!r}, which is not followed: {reason}."
    hint: ClassVar[str] = (
        "If that is the right place, give its address instead. No password was sent there."
    )
    host: str
    location: str
    reason: str


@dataclass(eq=False)
class ServerFaultError(KeymgrError):
    """A server is there but in trouble."""

    message: ClassVar[str] = "{host} answered with status {status}."
    hint: ClassVar[str] = "The fault is on its side. Wait or tell its operator, then try again."
    host: str
    status: int


class Session:
    """Gets and posts. ``about`` names what a request is about: log-ins are kept for each."""

    def __init__(self, transport: Transport, keychain: Keychain) -> None:
        self._transport = transport
        self._keychain = keychain
        self._lock = threading.Lock()
        self._log_ins: dict[tuple[str, str], str] = {}

    def greet(self, server: Address) -> None:
        """Find out whether ``server`` answers, and ask for a password if it wants one.

        For the main thread, before the work begins. Raises UnreachableError and its kin,
        ServerFaultError and AccessDeniedError.
        """
        message = Message("GET", f"{server}/v2/", _MAX_GREETING)
        answer = self._send(message, self._known_log_in(server.origin, ""))
        if answer.status >= _SERVER_FAULT:
            raise ServerFaultError(server.netloc, answer.status)
        if answer.status == _UNAUTHORIZED and self._keychain.ask(server.netloc):
            self._log_in(message, "", answer)

    def get(self, url: str, about: str, limit: int, headers: Mapping[str, str] = _NONE) -> Answer:
        """GET ``url``; redirects are followed, without the log-in once they leave the server.

        Raises what ``Transport.send`` raises, AccessDeniedError and RedirectError.
        """
        message = Message("GET", url, limit, headers)
        first = split_url(url)[0]
        at_home = True
        for _ in range(_MAX_REDIRECTS):
            answer = self._logged_in(message, about) if at_home else self._send(message, None)
            if answer.status not in _REDIRECTS:
                return answer
            message = replace(message, url=_next(message.url, answer))
            at_home = at_home and split_url(message.url)[0].origin == first.origin
        raise RedirectError(first.netloc, printable(message.url), "it goes on and on")

    def post(
        self, url: str, about: str, limit: int, headers: Mapping[str, str], body: bytes
    ) -> Answer:
        """POST ``body`` once: whether a lost answer means a lost message, the caller finds out.

        Raises what ``Transport.send`` raises, AccessDeniedError and RedirectError.
        """
        answer = self._logged_in(Message("POST", url, limit, headers, body), about)
        if answer.status in _REDIRECTS:
            location = printable(answer.headers.get("Location", ""))
            raise RedirectError(split_url(url)[0].netloc, location, "uploads go to one place only")
        return answer

    def _logged_in(self, message: Message, about: str) -> Answer:
        """Send ``message`` with the log-in its server asked for; log in (again) on a 401."""
        origin = split_url(message.url)[0].origin
        answer = self._send(message, self._known_log_in(origin, about))
        if answer.status == _UNAUTHORIZED:
            return self._log_in(message, about, answer)
        return answer

    def _log_in(self, message: Message, about: str, refusal: Answer) -> Answer:
        """Log in as ``refusal`` asks and send ``message`` again."""
        server = split_url(message.url)[0]
        log_in = authorize(
            self._transport,
            server,
            read_challenges(refusal.headers.getlist("WWW-Authenticate")),
            self._keychain.lookup(server.netloc),
        )
        with self._lock:
            self._log_ins[server.origin, about] = log_in
        answer = self._send(message, log_in)
        if answer.status == _UNAUTHORIZED:
            raise AccessDeniedError(server.netloc, "the user name and password are not accepted")
        return answer

    def _known_log_in(self, origin: str, about: str) -> str | None:
        with self._lock:
            return self._log_ins.get((origin, about)) or self._log_ins.get((origin, ""))

    def _send(self, message: Message, log_in: str | None) -> Answer:
        if log_in:
            message = replace(message, headers={**message.headers, "Authorization": log_in})
        if message.method == "POST":
            return self._transport.send_once(message)
        return self._transport.send(message)


def _next(url: str, answer: Answer) -> str:
    """Return where a redirect leads; refuse to go from HTTPS to plain HTTP."""
    here = split_url(url)[0]
    location = answer.headers.get("Location", "")
    try:
        target = follow(url, location)
        there = split_url(target)[0]
    except KeymgrError as error:
        raise RedirectError(
            here.netloc, printable(location), "the address is not usable"
        ) from error
    if here.scheme == "https" and there.scheme != "https":
        raise RedirectError(here.netloc, printable(location), "it is not encrypted")
    return target
