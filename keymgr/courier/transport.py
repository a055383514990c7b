"""Messages to servers and back: TLS, time-outs, patience, bounded answers. Knows no credentials."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final

import urllib3
from urllib3 import exceptions

from keymgr import __version__
from keymgr.courier.address import split_url
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file
from keymgr.exchange.strict_json import printable

PAUSES: Final = (0.5, 1.0, 2.0, 4.0)
"""Seconds between one try and the next; after the last one, the failure stands."""

PASSING: Final = frozenset({429, 500, 502, 503, 504})
"""Statuses that may be gone at the next try."""

_CONNECT_SECONDS: Final = 10.0
_READ_SECONDS: Final = 60.0
_ANSWER_SECONDS: Final = 600.0
_MAX_RETRY_AFTER: Final = 30
_CHUNK: Final = 1 << 16
_MAX_CA: Final = 4 << 20
# X509_V_ERR codes of OpenSSL's x509_vfy.h.
_DISTRUST: Final = {
    10: "its certificate has expired",
    18: "it signed its certificate itself",
    19: "its certificate comes from an authority that this machine does not know",
    20: "its certificate comes from an authority that this machine does not know",
    62: "its certificate is for another name",
    64: "its certificate is for another address",
}
_BUSY: Final = 429
# So many failures in a row, over all threads, and a server counts as gone: ten thousand
# repositories are not each tried to the end then.
_GONE: Final = 24


@dataclass(eq=False)
class UnreachableError(KeymgrError):
    """A server gave no answer."""

    message: ClassVar[str] = "{host} could not be reached: {reason}."
    hint: ClassVar[str] = (
        "Check the address and the network, then run the same command again;"
        " what is done already is not done twice."
    )
    host: str
    reason: str


@dataclass(eq=False)
class UntrustedServerError(KeymgrError):
    """A server could not prove who it is."""

    message: ClassVar[str] = "{host} could not prove that it is {host}: {reason}."
    hint: ClassVar[str] = (
        "Nothing was sent to it. If it has a certificate of your own authority, give that"
        " authority's certificate with --ca FILE. Otherwise somebody may stand in between."
    )
    host: str
    reason: str


@dataclass(eq=False)
class OversizedAnswerError(KeymgrError):
    """A server sent more than any honest one would."""

    message: ClassVar[str] = "{host} sent more than {limit} bytes where so much never comes."
    hint: ClassVar[str] = "Nothing of it was kept. Check that the address is that of the server."
    host: str
    limit: int


@dataclass(eq=False)
class AuthorityFileError(KeymgrError):
    """The file given with ``--ca`` holds no certificates."""

    message: ClassVar[str] = "{path} holds no certificate of an authority that can be read."
    hint: ClassVar[str] = (
        "Give a PEM file that starts with -----BEGIN CERTIFICATE-----. Nothing was sent."
    )
    path: Path


@dataclass(frozen=True)
class Message:
    """What is sent to a server. ``limit`` bounds the answer's body, in bytes."""

    method: str
    url: str
    limit: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Answer:
    """What a server sent back."""

    status: int
    headers: urllib3.HTTPHeaderDict
    body: bytes

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait, at most 30; None where it says nothing."""
        text = self.headers.get("Retry-After", "")
        return float(min(int(text[:9]), _MAX_RETRY_AFTER)) if text.isdecimal() else None


class Transport:
    """Connections that are kept and shared by all threads."""

    def __init__(self, ca: Path | None, threads: int) -> None:
        """Trust the system's authorities and those in the PEM file ``ca``.

        Raises ReadFailedError, FileTooLargeError or AuthorityFileError.
        """
        context = ssl.create_default_context()
        if ca:
            try:
                context.load_verify_locations(cadata=read_file(ca, _MAX_CA).decode("ascii"))
            except (ssl.SSLError, ValueError) as error:
                raise AuthorityFileError(ca) from error
        self._pool = urllib3.PoolManager(
            maxsize=threads,
            block=True,
            ssl_context=context,
            timeout=urllib3.Timeout(connect=_CONNECT_SECONDS, read=_READ_SECONDS),
            headers={
                "User-Agent": f"keymgr-courier/{__version__}",
                "Accept-Encoding": "identity",
            },
        )
        self._lock = threading.Lock()
        self._failures: dict[str, int] = {}

    def close(self) -> None:
        """Close all connections."""
        self._pool.clear()

    def send(self, message: Message) -> Answer:
        """Send what may be sent twice; try again, ever slower, while the failure may pass.

        Raises UnreachableError, UntrustedServerError or OversizedAnswerError. The last answer is
        returned even if its status is one of PASSING.
        """
        # Not urllib3's Retry: that ends where the body begins, and a broken body counts too.
        host = split_url(message.url)[0].netloc
        for pause in PAUSES:
            wait = pause
            try:
                answer = self.send_once(message)
            except UnreachableError:
                if self._is_gone(host):
                    raise
            else:
                if answer.status not in PASSING:
                    return answer
                wait = answer.retry_after or pause
            time.sleep(wait)
        return self.send_once(message)

    def send_once(self, message: Message) -> Answer:
        """Send ``message`` and read the answer. Raises what ``send`` raises."""
        host = split_url(message.url)[0].netloc
        if self._is_gone(host):
            raise UnreachableError(host, "it failed too many times in a row")
        try:
            answer = self._exchange(message, host)
        except exceptions.SSLError as error:
            raise _from_tls(error, host) from error
        except (exceptions.HTTPError, OSError) as error:
            self._note(host, failed=True)
            raise UnreachableError(host, _reason(error)) from error
        self._note(host, failed=answer.status in PASSING and answer.status != _BUSY)
        return answer

    def _is_gone(self, host: str) -> bool:
        with self._lock:
            return self._failures.get(host, 0) >= _GONE

    def _note(self, host: str, *, failed: bool) -> None:
        """Count ``host``'s failures since it last answered well."""
        with self._lock:
            self._failures[host] = self._failures.get(host, 0) + 1 if failed else 0

    def _exchange(self, message: Message, host: str) -> Answer:
        response = self._pool.request(
            message.method,
            message.url,
            headers={**self._pool.headers, **message.headers},
            body=message.body,
            redirect=False,
            retries=False,
            preload_content=False,
        )
        try:
            body = _read(response, message.limit, host)
        except BaseException:
            response.close()
            raise
        response.release_conn()
        return Answer(response.status, response.headers, body)


def _read(response: urllib3.BaseHTTPResponse, limit: int, host: str) -> bytes:
    """Read a body as it comes, without unpacking it, up to ``limit`` bytes and ten minutes."""
    deadline = time.monotonic() + _ANSWER_SECONDS
    body = bytearray()
    while chunk := response.read1(_CHUNK, decode_content=False):
        body += chunk
        if len(body) > limit:
            raise OversizedAnswerError(host, limit)
        if time.monotonic() > deadline:
            raise UnreachableError(host, "its answer came too slowly")
    return bytes(body)


def _from_tls(error: exceptions.SSLError, host: str) -> KeymgrError:
    cause = error.args[0] if error.args else None
    if isinstance(cause, ssl.SSLCertVerificationError):
        words = printable(cause.verify_message).rstrip(".")
        return UntrustedServerError(host, _DISTRUST.get(cause.verify_code, words))
    if isinstance(cause, ssl.SSLError) and cause.reason:
        words = cause.reason.lower().replace("_", " ")
        return UnreachableError(host, f"no secure connection came about ({printable(words)})")
    return UnreachableError(host, "no secure connection came about")


def _reason(error: Exception) -> str:
    match error:
        case exceptions.NameResolutionError():
            return "its name is not known"
        case exceptions.NewConnectionError():
            cause = error.__cause__
            words = cause.strerror if isinstance(cause, OSError) else None
            return printable(words or "no connection came about").lower()
        case exceptions.TimeoutError():
            return "it did not answer in time"
        case _:
            return "the connection broke off"
