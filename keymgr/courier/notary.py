"""A Notary server, as far as the courier needs one.

Source: notary ``server/server.go`` (routes), ``server/handlers``, ``storage/httpstore.go``.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from typing import Final

import msgspec
from urllib3.filepost import encode_multipart_formdata

from keymgr.courier.address import Address
from keymgr.courier.answers import NOT_FOUND, OK, StrangeAnswerError, refusal
from keymgr.courier.session import Session
from keymgr.courier.transport import Answer
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.request import ServerKey
from keymgr.exchange.strict_json import MalformedFileError, loads
from keymgr.trust.names import Gun, RoleName
from keymgr.trust.notary import MAX_FILE_BYTES

_MAX_KEY: Final = 64 << 10
_MAX_ANSWER: Final = 1 << 20


class _KeyValue(msgspec.Struct, frozen=True):
    public: bytes


class _KeyObject(msgspec.Struct, frozen=True):
    keytype: str
    keyval: _KeyValue


class NotaryServer:
    """One server's trust data."""

    def __init__(self, session: Session, address: Address) -> None:
        self._session = session
        self.address = address
        # Two keys made at the same moment end a notary-signer that keeps its keys in memory:
        # trustmanager/keystore.go reads a map unlocked (GetKeyInfo) that AddKey writes.
        self._one_key_at_a_time = threading.Lock()

    def key(self, gun: Gun, role: RoleName) -> ServerKey:
        """Return the public key with which the server signs ``role`` of ``gun``.

        Until a root names one, a server may make another at each asking; all of them are good.
        Raises RefusedError, StrangeAnswerError and what ``Session.get`` raises, as all methods
        here do.
        """
        with self._one_key_at_a_time:
            answer = self._session.get(f"{self._base(gun)}{role}.key", gun, _MAX_KEY)
        return self._key(answer, gun, role)

    def new_key(self, gun: Gun, role: RoleName) -> ServerKey:
        """Have the server make another key for ``role``, and return its public half.

        The server signs with it once a root names it; until then it answers ``key`` with the old
        one. Source: notary ``server/snapshot/snapshot.go`` (RotateSnapshotKey).
        """
        with self._one_key_at_a_time:
            answer = self._session.post(f"{self._base(gun)}{role}.key", gun, _MAX_KEY, {}, b"")
        return self._key(answer, gun, role)

    def _key(self, answer: Answer, gun: Gun, role: RoleName) -> ServerKey:
        if answer.status != OK:
            raise refusal(answer, self.address.netloc)
        try:
            found = msgspec.convert(loads(answer.body, _MAX_KEY, "key"), _KeyObject)
            return msgspec.convert(
                {"keytype": found.keytype, "public": found.keyval.public}, ServerKey
            )
        except (msgspec.ValidationError, MalformedFileError) as error:
            raise StrangeAnswerError(
                self.address.netloc, f"its {role} key for {gun} is no public key"
            ) from error

    def metadata(self, gun: Gun, name: MetadataName) -> bytes | None:
        """Return the file ``name`` as the server serves it now, None where it has none."""
        return self._file(gun, name)

    def has(self, gun: Gun, role: RoleName, content: bytes) -> bool:
        """Whether the server holds ``content`` as some version, newest or not, of ``role``."""
        digest = hashlib.sha256(content).hexdigest()
        return self._file(gun, f"{role}.{digest}.json") == content

    def upload(self, gun: Gun, files: Mapping[RoleName, bytes]) -> None:
        """Post ``files`` as one update: the server takes all of them or none."""
        body, content_type = encode_multipart_formdata(
            [
                ("files", (role, content, "application/octet-stream"))
                for role, content in files.items()
            ]
        )
        answer = self._session.post(
            self._base(gun), gun, _MAX_ANSWER, {"Content-Type": content_type}, body
        )
        if answer.status != OK:
            raise refusal(answer, self.address.netloc)

    def _file(self, gun: Gun, name: str) -> bytes | None:
        answer = self._session.get(f"{self._base(gun)}{name}", gun, MAX_FILE_BYTES)
        if answer.status == NOT_FOUND:
            return None
        if answer.status != OK:
            raise refusal(answer, self.address.netloc)
        return answer.body

    def _base(self, gun: Gun) -> str:
        return f"{self.address}/v2/{gun}/_trust/tuf/"
