"""A plain HTTPS server for a folder, as any web host runs one: GET and HEAD, no listings.

``python -m tests.website FOLDER CERTIFICATE KEY PORT`` serves until it is ended.
"""

from __future__ import annotations

import ssl
import sys
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Folder(SimpleHTTPRequestHandler):
    folder: Path

    def __init__(self, *args: object) -> None:
        super().__init__(*args, directory=str(self.folder))  # type: ignore[arg-type]  # passed on

    def list_directory(self, _path: object) -> None:
        self.send_error(HTTPStatus.NOT_FOUND)


def serve(folder: Path, certificate: Path, key: Path, port: int) -> None:
    """Serve ``folder`` on 127.0.0.1:``port`` until interrupted."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    _Folder.folder = folder
    with ThreadingHTTPServer(("127.0.0.1", port), _Folder) as server:
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
        server.serve_forever()


if __name__ == "__main__":
    serve(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
