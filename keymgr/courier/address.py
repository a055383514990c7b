"""Where a server is: HTTPS anywhere, plain HTTP on this machine only."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import ClassVar, Final, Self
from urllib.parse import urljoin, urlsplit

from keymgr.errors import KeymgrError
from keymgr.exchange.strict_json import printable

_PORTS: Final = {"https": 443, "http": 80}
_MAX_URL: Final = 2048


@dataclass(eq=False)
class InvalidAddressError(KeymgrError):
    """A server's address can't be used."""

    message: ClassVar[str] = "{text!r} is not an address of a server: {reason}."
    hint: ClassVar[str] = (
        "Write it like https://notary.example.org or https://localhost:4443. Nothing was sent."
    )
    text: str
    reason: str


@dataclass(eq=False)
class PlainHttpError(KeymgrError):
    """An address without encryption leads off this machine."""

    message: ClassVar[str] = "{text!r} is plain http, which anyone on the way can read and change."
    hint: ClassVar[str] = (
        "Use https; plain http is for servers on this same machine only. Nothing was sent."
    )
    text: str


@dataclass(frozen=True)
class Address:
    """A base URL: ``path`` is empty or starts with ``/`` and ends without one."""

    scheme: str
    host: str
    port: int
    path: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidAddressError or PlainHttpError."""
        if len(text) > _MAX_URL or not text.isascii() or not text.isprintable() or " " in text:
            raise InvalidAddressError(printable(text), "it has characters that no address has")
        try:
            parts = urlsplit(text)
            port = parts.port
        except ValueError as error:
            raise InvalidAddressError(text, "its host or port is not valid") from error
        if parts.scheme not in _PORTS:
            raise InvalidAddressError(text, "it does not start with https://")
        if "@" in parts.netloc:
            raise InvalidAddressError(
                parts.hostname or "", "it has a user name or password, which never go there"
            )
        if not parts.hostname or parts.query or parts.fragment or "\\" in text:
            raise InvalidAddressError(text, "it is not of the form https://HOST[:PORT][/PATH]")
        if parts.scheme == "http" and not is_loopback(parts.hostname):
            raise PlainHttpError(text)
        return cls(
            parts.scheme,
            parts.hostname,
            _PORTS[parts.scheme] if port is None else port,
            parts.path.rstrip("/"),
        )

    @property
    def netloc(self) -> str:
        """Host, and port where it is not the usual one: the name that credentials go by."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port: what credentials are bound to."""
        return f"{self.scheme}://{self.netloc}"

    def __str__(self) -> str:
        return self.origin + self.path


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine by its very name."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def split_url(url: str) -> tuple[Address, str]:
    """Return the server of an absolute ``url``, and path with query on it.

    Raises InvalidAddressError or PlainHttpError.
    """
    base, question, query = url.partition("?")
    address = Address.parse(base)
    path = urlsplit(base).path or "/"
    return Address(address.scheme, address.host, address.port, ""), path + question + query


def follow(url: str, location: str) -> str:
    """Return the absolute URL that ``location``, found in an answer from ``url``, points to.

    Raises InvalidAddressError.
    """
    try:
        return urljoin(url, location).partition("#")[0]
    except ValueError as error:
        raise InvalidAddressError(printable(location), "it can't be read") from error
