"""Where a repository that others made is adopted from: a request, a trust folder or a site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final, Protocol

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import ReadFailedError, read_file, reason_of
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.request import Request
from keymgr.exchange.site import is_site, read_site
from keymgr.ops.repositories import NotInRequestError, ServerKeys, check_request_time
from keymgr.ops.station import Station
from keymgr.trust import notary
from keymgr.trust.client import CLIENT_ROLES, UPLOAD_ROLES
from keymgr.trust.names import ROOT, SNAPSHOT, TIMESTAMP, Gun, InvalidNameError, RoleName

_SUMMARIES: Final = frozenset({f"{SNAPSHOT}.json", f"{TIMESTAMP}.json"})


@dataclass(eq=False)
class NoTrustFolderError(KeymgrError):
    """A folder holds no repository's metadata."""

    message: ClassVar[str] = "There is no repository's trust data in {path}."
    hint: ClassVar[str] = (
        "Nothing was changed. Give docker's trust folder (~/.docker/trust), notary's (~/.notary),"
        " or a site's; it has tuf/NAME/metadata/root.json, or v2/NAME/_trust/tuf/root.json, in it."
    )
    path: str


@dataclass(eq=False)
class NotInFolderError(KeymgrError):
    """A folder holds nothing about a repository."""

    message: ClassVar[str] = "{path} holds no trust data of {gun}."
    hint: ClassVar[str] = (
        "Nothing was changed. Name a repository that the folder has, exactly as docker does,"
        " or fetch its metadata with 'keymgr-courier request'."
    )
    path: str
    gun: str


@dataclass(frozen=True)
class Offer:
    """A repository's files, named as a server names them, and the roles that must be there.

    ``published`` says that a server handed them out just so, together.
    """

    files: Mapping[str, bytes]
    required: frozenset[RoleName]
    published: bool


class Source(Protocol):
    """Holds the metadata of repositories."""

    @property
    def server(self) -> str:
        """The URL of the Notary server that it came from; empty where that is not known."""
        ...

    @property
    def guns(self) -> Sequence[Gun]:
        """The repositories there are."""
        ...

    def require_timely(self, station: Station) -> None:
        """Raise RequestFromFutureError where it is dated after the station's clock."""
        ...

    def require(self, gun: Gun) -> None:
        """Raise an error that names ``gun`` where the source does not have it."""
        ...

    def offers(self, gun: Gun) -> Sequence[Offer]:
        """Return what can be taken for ``gun``, the best first; nothing where it has no files."""
        ...

    def server_keys(self, gun: Gun) -> ServerKeys | None:
        """Return the server's own keys for ``gun``, None where they are not known."""
        ...


class RequestSource:
    """What the courier brought."""

    def __init__(self, request: Request) -> None:
        self.server = request.server
        self._request = request
        self._entries = {entry.gun: entry for entry in request.repositories}
        self.guns = list(self._entries)

    def require_timely(self, station: Station) -> None:
        """Raise RequestFromFutureError where the request is dated after the station's clock."""
        check_request_time(station, self._request)

    def require(self, gun: Gun) -> None:
        """Raise NotInRequestError where the request does not mention ``gun``."""
        if gun not in self._entries:
            raise NotInRequestError(gun)

    def offers(self, gun: Gun) -> Sequence[Offer]:
        """Return the files that the server holds."""
        files = {str(name): content for name, content in self._entries[gun].metadata.items()}
        return [Offer(files, CLIENT_ROLES, published=True)] if files else []

    def server_keys(self, gun: Gun) -> ServerKeys:
        """Return the server's own keys for ``gun``."""
        entry = self._entries[gun]
        return ServerKeys(entry.snapshot_key.public_key, entry.timestamp_key.public_key)


class TrustFolder:
    """The trust folder of docker or notary: ``tuf/GUN/metadata/ROLE.json``.

    It has the newest root only. Source: notary ``storage/filestore.go``, ``const.go``.
    """

    def __init__(self, path: Path, server: str = "") -> None:
        """Look what is in ``path``. Raises NoTrustFolderError, ReadFailedError."""
        self.path = path
        self.server = server
        try:
            self._folders = dict(_metadata_folders(path / "tuf"))
        except OSError as error:
            raise ReadFailedError(path, reason_of(error)) from error
        if not self._folders:
            raise NoTrustFolderError(str(path))
        self.guns = list(self._folders)

    @property
    def keys(self) -> Path:
        """Where its private keys are, if it has any."""
        return self.path / "private"

    def require_timely(self, station: Station) -> None:
        """Do nothing: a folder has no date."""

    def require(self, gun: Gun) -> None:
        """Raise NotInFolderError where the folder has nothing about ``gun``."""
        if gun not in self._folders:
            raise NotInFolderError(str(self.path), gun)

    def offers(self, gun: Gun) -> Sequence[Offer]:
        """Return what was last downloaded, and what was signed here since or never published.

        After a push, docker's tags are newer than the snapshot it downloaded before. Raises
        ReadFailedError and FileTooLargeError.
        """
        files = _read_folder(self._folders[gun])
        bare = {name: content for name, content in files.items() if name not in _SUMMARIES}
        offers = [Offer(bare, UPLOAD_ROLES, published=False)]
        if files.keys() >= _SUMMARIES:
            offers.insert(0, Offer(files, CLIENT_ROLES, published=True))
        return offers

    def server_keys(self, gun: Gun) -> None:
        """Return None: a folder does not tell which keys are the server's."""
        del gun


class Site:
    """A static site's folder."""

    server = ""

    def __init__(self, path: Path) -> None:
        """Read the site. Raises what ``read_site`` raises."""
        self.path = path
        self._files = read_site(path)
        self.guns = list(self._files)

    def require_timely(self, station: Station) -> None:
        """Do nothing: a site has no date."""

    def require(self, gun: Gun) -> None:
        """Raise NotInFolderError where the site has nothing about ``gun``."""
        if gun not in self._files:
            raise NotInFolderError(str(self.path), gun)

    def offers(self, gun: Gun) -> Sequence[Offer]:
        """Return the site's files."""
        return [Offer(self._files[gun], CLIENT_ROLES, published=True)]

    def server_keys(self, gun: Gun) -> None:
        """Return None: a site has no keys of its own."""
        del gun


def open_folder(path: Path, server: str = "") -> TrustFolder | Site:
    """Return what ``path`` is: a static site or a trust folder.

    ``server`` is the URL of the Notary server that a trust folder's repositories are on. Raises
    NoTrustFolderError, ReadFailedError and what ``read_site`` raises.
    """
    return Site(path) if is_site(path) else TrustFolder(path, server)


def _metadata_folders(tuf: Path) -> list[tuple[Gun, Path]]:
    found = []
    for root in sorted(tuf.rglob(f"metadata/{ROOT}.json")):
        try:
            gun = Gun(root.parent.parent.relative_to(tuf).as_posix())
        except InvalidNameError:
            continue
        found.append((gun, root.parent))
    return found


def _read_folder(folder: Path) -> dict[str, bytes]:
    files = {}
    for file in sorted(folder.rglob("*.json")):
        try:
            name = MetadataName(file.relative_to(folder).as_posix())
        except InvalidNameError:
            continue
        files[str(name)] = read_file(file, notary.MAX_FILE_BYTES)
    return files
