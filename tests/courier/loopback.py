"""Small servers on loopback that answer as a test says, and remember what they were asked."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    headers: Message
    body: bytes

    @property
    def authorization(self) -> str | None:
        return self.headers.get("Authorization")


@dataclass(frozen=True)
class Reply:
    """An answer. ``cut`` sends a promise of more and ends; ``silent`` ends without a word."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    silent: bool = False


NOT_FOUND: Final = Reply(404, b'{"errors":[{"code":"METADATA_NOT_FOUND"}]}')

Answering = Callable[[Asked], Reply]


class Loopback:
    """A running server: its URL and what it was asked so far."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[Asked] = []

    @property
    def host(self) -> str:
        return self.url.partition("://")[2]

    def paths(self, method: str) -> list[str]:
        return [asked.path for asked in self.asked if asked.method == method]


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_arguments: object) -> None:
        """Say nothing of clients that hang up."""


@contextlib.contextmanager
def serving(answer: Answering, authority: Path | None) -> Iterator[Loopback]:
    """Serve by HTTPS with ``website.crt`` beside the file ``authority``, else by plain HTTP."""
    with _Server(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        scheme = "https" if authority else "http"
        loopback = Loopback(f"{scheme}://localhost:{server.server_port}")
        server.RequestHandlerClass = _handler(answer, loopback)
        if authority:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            folder = authority.parent
            context.load_cert_chain(folder / "website.crt", folder / "website.key")
            server.socket = context.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield loopback
        finally:
            server.shutdown()
            thread.join()


def _handler(answer: Answering, loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, *_arguments: object) -> None:
            """Keep the tests' output clean."""

        def _handle(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            asked = Asked(self.command, self.path, self.headers, body)
            loopback.asked.append(asked)
            reply = answer(asked)
            if reply.silent:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body) + reply.cut))
            self.end_headers()
            self.wfile.write(reply.body)
            self.close_connection = self.close_connection or reply.cut

        do_GET = do_POST = _handle  # noqa: N815 - http.server's names

    return Handler
