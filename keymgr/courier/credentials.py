"""User names and passwords, from Docker's own configuration and its credential helpers.

Source: docker/cli ``cli/config/configfile/file.go``, ``cli/config/credentials``;
docker-credential-helpers ``client/client.go``.
"""

from __future__ import annotations

import base64
import re
import subprocess
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final, TypeVar

import msgspec

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file, reason_of

_MAX_CONFIG: Final = 16 << 20
_HELPER_SECONDS: Final = 120
_HELPER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_NOT_FOUND: Final = b"credentials not found in native keychain"
# The name that ``docker login`` without a server stores its credentials under, and its servers.
_HUB: Final = "index.docker.io"
_HUB_KEY: Final = "https://index.docker.io/v1/"
_HUB_HOSTS: Final = frozenset({_HUB, "docker.io", "registry-1.docker.io", "notary.docker.io"})

_V = TypeVar("_V")


@dataclass(eq=False)
class DockerConfigError(KeymgrError):
    """Docker's configuration file can't be understood."""

    message: ClassVar[str] = "{path} is not a configuration file of Docker: {reason}."
    hint: ClassVar[str] = (
        "Mend the file, or point DOCKER_CONFIG to another folder. Nothing was sent."
    )
    path: Path
    reason: str


@dataclass(eq=False)
class CredentialHelperError(KeymgrError):
    """A credential helper named in Docker's configuration failed."""

    message: ClassVar[str] = "The credential helper docker-credential-{name} failed: {reason}."
    hint: ClassVar[str] = (
        "Try it with 'docker login {host}', or mend credsStore and credHelpers in Docker's"
        " config.json."
    )
    name: str
    host: str
    reason: str


@dataclass(frozen=True)
class Credentials:
    """A user name with its password, or an identity token that stands for both."""

    user: str
    password: str = field(default="", repr=False)
    identity_token: str = field(default="", repr=False)


class _Entry(msgspec.Struct, frozen=True):
    auth: str = ""
    username: str = ""
    password: str = ""
    identitytoken: str = ""


class _Config(
    msgspec.Struct, frozen=True, rename={"store": "credsStore", "helpers": "credHelpers"}
):
    auths: dict[str, _Entry] = {}
    store: str = ""
    helpers: dict[str, str] = {}


class _Found(msgspec.Struct, frozen=True, rename={"user": "Username", "secret": "Secret"}):
    user: str
    secret: str


class Keychain:
    """What Docker knows of each server; each is looked up once, by any thread."""

    def __init__(self, path: Path, ask: Callable[[str], Credentials | None] | None) -> None:
        """Read Docker's configuration at ``path``, which may be absent.

        ``ask`` prompts for a host's credentials, where there is a terminal. Raises
        DockerConfigError, ReadFailedError or FileTooLargeError.
        """
        self._path = path
        self._config = _read_config(path)
        self._ask = ask
        self._known: dict[str, Credentials | None] = {}
        self._lock = threading.Lock()

    def lookup(self, host: str) -> Credentials | None:
        """Return the credentials for ``host`` (``HOST[:PORT]``), None if there are none.

        Raises CredentialHelperError or DockerConfigError.
        """
        with self._lock:
            if host not in self._known:
                self._known[host] = self._find(host)
            return self._known[host]

    def ask(self, host: str) -> Credentials | None:
        """Look up, or else ask the person at the terminal; only the main thread may call this."""
        known = self.lookup(host)
        if known is None and self._ask:
            known = self._ask(host)
            with self._lock:
                self._known[host] = known
        return known

    def _find(self, host: str) -> Credentials | None:
        name = _HUB if host in _HUB_HOSTS else host
        helper = _by_host(self._config.helpers, name) or self._config.store
        if helper:
            found = _from_helper(helper, _HUB_KEY if name == _HUB else name)
            if found:
                return found
        entry = _by_host(self._config.auths, name)
        try:
            return _from_entry(entry) if entry else None
        except ValueError:  # not chained: it quotes the secret
            raise DockerConfigError(self._path, f"its entry for {host} is damaged") from None


def docker_config(environment: Mapping[str, str]) -> Path:
    """Return where Docker keeps its configuration: in ``DOCKER_CONFIG``, or ``~/.docker``."""
    folder = environment.get("DOCKER_CONFIG")
    return (Path(folder) if folder else Path.home() / ".docker") / "config.json"


def _read_config(path: Path) -> _Config:
    if not path.exists():
        return _Config()
    try:
        return msgspec.json.decode(read_file(path, _MAX_CONFIG), type=_Config)
    except (ValueError, RecursionError):  # not chained: it may quote the file
        raise DockerConfigError(path, "it does not follow that format") from None


def _by_host(table: Mapping[str, _V], host: str) -> _V | None:
    """Return the entry for ``host``: Docker's keys may be URLs."""
    for key, entry in table.items():
        if key.removeprefix("https://").removeprefix("http://").partition("/")[0] == host:
            return entry
    return None


def _from_entry(entry: _Entry) -> Credentials | None:
    if entry.identitytoken:
        return Credentials("", identity_token=entry.identitytoken)
    user, password = entry.username, entry.password
    if entry.auth:
        decoded = base64.b64decode(entry.auth, validate=True).decode()
        user, _, password = decoded.partition(":")
    return Credentials(user, password.strip("\0")) if user else None


def _from_helper(name: str, host: str) -> Credentials | None:
    if not _HELPER.fullmatch(name):
        raise CredentialHelperError(name, host, "this is not a name of a program")
    try:
        answer = subprocess.run(
            [f"docker-credential-{name}", "get"],
            input=host.encode(),
            capture_output=True,
            check=False,
            timeout=_HELPER_SECONDS,
        )
    except OSError as error:
        raise CredentialHelperError(name, host, reason_of(error)) from error
    except subprocess.TimeoutExpired as error:
        raise CredentialHelperError(name, host, "it did not answer in time") from error
    if answer.returncode != 0:
        if answer.stdout.strip() == _NOT_FOUND:
            return None
        raise CredentialHelperError(name, host, f"it ended with status {answer.returncode}")
    try:
        found = msgspec.json.decode(answer.stdout, type=_Found)
    except (ValueError, RecursionError):  # not chained: it may quote the secret
        raise CredentialHelperError(name, host, "its answer can't be understood") from None
    if found.user == "<token>":
        return Credentials("", identity_token=found.secret)
    return Credentials(found.user, found.secret)
