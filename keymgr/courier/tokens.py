"""How servers ask who one is, and the answers: Basic, and Bearer tokens from a token server.

Source: RFC 7235 section 2.1, RFC 7617; distribution ``docs/spec/auth/{token,oauth}.md``.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final
from urllib.parse import urlencode

import msgspec

from keymgr.courier.address import Address, PlainHttpError, split_url
from keymgr.courier.credentials import Credentials
from keymgr.courier.transport import Answer, Message, Transport
from keymgr.errors import KeymgrError
from keymgr.exchange.strict_json import printable

_MAX_TOKEN: Final = 256 << 10
_OK: Final = 200
# A parameter, with the scheme that it is the first one of: ``Bearer realm="…",service="…"``.
_PARAMETER: Final = re.compile(
    r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9-]*) +)?(?P<name>[A-Za-z_]+) *= *"
    r'(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<token>[^\s",]+))'
)
_SENDABLE: Final = re.compile(r"[!-~]+")


@dataclass(eq=False)
class AccessDeniedError(KeymgrError):
    """A server did not let us in."""

    message: ClassVar[str] = "{host} refused access: {reason}."
    hint: ClassVar[str] = (
        "Log in with 'docker login {host}' as somebody who may do this, or run the command in a"
        " terminal to be asked. Then run it again."
    )
    host: str
    reason: str


@dataclass(frozen=True)
class Challenge:
    """One way to log in that a server offers, with its parameters by lower-case name."""

    scheme: str
    parameters: dict[str, str]


class _Token(msgspec.Struct, frozen=True):
    token: str = ""
    access_token: str = ""


def read_challenges(headers: Iterable[str]) -> list[Challenge]:
    """Return the challenges in ``WWW-Authenticate`` headers, as far as they can be read."""
    challenges: list[Challenge] = []
    for header in headers:
        for match in _PARAMETER.finditer(header):
            if match["scheme"]:
                challenges.append(Challenge(match["scheme"].lower(), {}))
            if challenges:
                value = match["token"] or re.sub(r"\\(.)", r"\1", match["quoted"] or "")
                challenges[-1].parameters.setdefault(match["name"].lower(), value)
    return challenges


def authorize(
    transport: Transport,
    server: Address,
    challenges: Iterable[Challenge],
    credentials: Credentials | None,
) -> str:
    """Return the ``Authorization`` header that answers ``server``'s ``challenges``.

    A token server may live on another host: it is the one that ``server`` names, by HTTPS. Raises
    AccessDeniedError, InvalidAddressError, PlainHttpError and what ``Transport.send`` raises.
    """
    host = server.netloc
    offered = {challenge.scheme: challenge for challenge in challenges}
    if "bearer" in offered:
        return "Bearer " + _fetch_token(transport, server, offered["bearer"], credentials)
    if "basic" not in offered:
        raise AccessDeniedError(host, "it offers no way to log in that is known here")
    if credentials is None or not credentials.user:
        raise AccessDeniedError(host, "it asks for a user name and a password, and none are known")
    return _basic(credentials)


def _basic(credentials: Credentials) -> str:
    pair = f"{credentials.user}:{credentials.password}".encode()
    return "Basic " + base64.b64encode(pair).decode()


def _fetch_token(
    transport: Transport, server: Address, challenge: Challenge, credentials: Credentials | None
) -> str:
    realm = challenge.parameters.get("realm", "")
    token_server = split_url(realm)[0]
    if server.scheme == "https" and token_server.scheme != "https":
        raise PlainHttpError(printable(realm))
    answer = transport.send(_token_message(realm, challenge, credentials))
    if answer.status != _OK:
        who = "the user name and password" if credentials else "access without a password"
        raise AccessDeniedError(
            server.netloc, f"its token server {token_server.netloc} refused {who} ({answer.status})"
        )
    return _token_in(answer, token_server.netloc)


def _token_message(realm: str, challenge: Challenge, credentials: Credentials | None) -> Message:
    fields = []
    if service := challenge.parameters.get("service"):
        fields.append(("service", service))
    scopes = challenge.parameters.get("scope", "").split()
    if credentials and credentials.identity_token:
        fields.append(("client_id", "keymgr-courier"))
        fields.append(("grant_type", "refresh_token"))
        fields.append(("refresh_token", credentials.identity_token))
        fields.append(("scope", " ".join(scopes)))
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return Message("POST", realm, _MAX_TOKEN, form, urlencode(fields).encode())
    fields += [("scope", scope) for scope in scopes]
    headers = {}
    if credentials:
        fields.append(("account", credentials.user))
        headers["Authorization"] = _basic(credentials)
    mark = "&" if "?" in realm else "?"
    return Message("GET", f"{realm}{mark}{urlencode(fields)}", _MAX_TOKEN, headers)


def _token_in(answer: Answer, token_host: str) -> str:
    try:
        found = msgspec.json.decode(answer.body, type=_Token)
    except (ValueError, RecursionError):  # not chained: it may quote the token
        found = _Token()
    token = found.token or found.access_token
    if not _SENDABLE.fullmatch(token):
        raise AccessDeniedError(token_host, "its answer holds no token")
    return token
