"""A registry, as far as the courier needs one: which tags there are, and what they stand for.

Source: distribution ``docs/spec/api.md`` (Listing Image Tags, Pulling an Image Manifest);
docker/cli and distribution/reference ``normalize.go`` for ``docker.io``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final

import msgspec

from keymgr.courier.address import Address, follow, is_loopback, split_url
from keymgr.courier.answers import NOT_FOUND, OK, StrangeAnswerError, refusal
from keymgr.courier.session import Session
from keymgr.courier.transport import Answer
from keymgr.errors import KeymgrError
from keymgr.exchange.request import SeenTag
from keymgr.exchange.strict_json import printable
from keymgr.trust.names import Digest, Gun, InvalidNameError, Tag

MEDIA_TYPES: Final = (
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.oci.image.index.v1+json",
)

_HUB_NAMES: Final = frozenset({"docker.io", "index.docker.io"})
_HUB_HOST: Final = "registry-1.docker.io"
_PAGE: Final = 1000
_MAX_TAGS: Final = 100_000
_MAX_LIST: Final = 16 << 20
_MAX_MANIFEST: Final = 16 << 20
# RFC 8288: the page after this one.
_NEXT: Final = re.compile(r'<([^>]*)>\s*;[^,]*\brel\s*=\s*"?next\b')


@dataclass(eq=False)
class TagNotFoundError(KeymgrError):
    """The registry has no such tag."""

    message: ClassVar[str] = "{host} has no tag {tag} in {gun}."
    hint: ClassVar[str] = "Check the name, or push the image first; then run the command again."
    host: str
    gun: str
    tag: str


@dataclass(eq=False)
class TooManyTagsError(KeymgrError):
    """A repository has more tags than are taken at once."""

    message: ClassVar[str] = "{gun} has more than {limit} tags."
    hint: ClassVar[str] = "Name those that you want signed with --tag."
    gun: str
    limit: int


class _TagList(msgspec.Struct, frozen=True):
    tags: list[str] | None = None


class Registry:
    """One registry's tags."""

    def __init__(self, session: Session, address: Address) -> None:
        self._session = session
        self.address = address

    def tags(self, gun: Gun) -> list[Tag]:
        """Return all tags of ``gun``, in the registry's order; none where it is unknown there.

        Raises TooManyTagsError, StrangeAnswerError, RefusedError and what ``Session.get`` raises.
        """
        first = f"{self.address}/v2/{_path(gun)}/tags/list?n={_PAGE}"
        url: str | None = first
        tags: dict[Tag, None] = {}
        while url:
            answer = self._session.get(url, _path(gun), _MAX_LIST)
            if answer.status == NOT_FOUND and url == first:
                return []
            page = self._page(answer)
            before = len(tags)
            tags.update(dict.fromkeys(page))
            if len(tags) > _MAX_TAGS:
                raise TooManyTagsError(gun, _MAX_TAGS)
            url = self._next(url, answer) if len(tags) > before else None
        return list(tags)

    def see(self, gun: Gun, tag: Tag) -> SeenTag:
        """Return what ``tag`` stands for now; the digest is computed from the manifest's bytes.

        Raises TagNotFoundError, StrangeAnswerError, RefusedError and what ``Session.get`` raises.
        """
        url = f"{self.address}/v2/{_path(gun)}/manifests/{tag}"
        accept = {"Accept": ", ".join(MEDIA_TYPES)}
        answer = self._session.get(url, _path(gun), _MAX_MANIFEST, accept)
        if answer.status == NOT_FOUND:
            raise TagNotFoundError(self.address.netloc, gun, tag)
        if answer.status != OK:
            raise refusal(answer, self.address.netloc)
        digest = Digest.of(answer.body)
        media_type = answer.headers.get("Content-Type", "").partition(";")[0].strip()
        if media_type not in MEDIA_TYPES:
            raise self._strange(f"{gun}:{tag} has the unknown type {printable(media_type)!r}")
        claimed = answer.headers.get("Docker-Content-Digest", digest)
        if claimed.startswith("sha256:") and claimed != digest:
            raise self._strange(f"the manifest of {gun}:{tag} differs from its own digest")
        return SeenTag(tag, digest, len(answer.body), media_type)

    def _page(self, answer: Answer) -> list[Tag]:
        if answer.status != OK:
            raise refusal(answer, self.address.netloc)
        try:
            listed = msgspec.json.decode(answer.body, type=_TagList).tags or []
            return [Tag(text) for text in listed]
        except (ValueError, RecursionError, InvalidNameError) as error:
            raise self._strange("its list of tags can't be understood") from error

    def _next(self, url: str, answer: Answer) -> str | None:
        match = _NEXT.search(answer.headers.get("Link", ""))
        if not match:
            return None
        target = follow(url, match[1])
        if split_url(target)[0].origin != self.address.origin:
            raise self._strange("its list of tags goes on at another server")
        return target

    def _strange(self, reason: str) -> StrangeAnswerError:
        return StrangeAnswerError(self.address.netloc, reason)


def registry_of(gun: Gun) -> Address:
    """Return where docker would look for ``gun``; plain HTTP on this machine, else HTTPS."""
    head = gun.partition("/")[0] if gun.has_registry else "docker.io"
    if head in _HUB_NAMES:
        return Address.parse(f"https://{_HUB_HOST}")
    host = head.rpartition(":")[0] if re.search(r":[0-9]+\Z", head) else head
    scheme = "http" if is_loopback(host.strip("[]")) else "https"
    return Address.parse(f"{scheme}://{head}")


def _path(gun: Gun) -> str:
    """Return ``gun``'s name inside its registry."""
    head, _, rest = gun.partition("/")
    if gun.has_registry and head not in _HUB_NAMES:
        return rest
    name = rest if gun.has_registry else str(gun)
    return name if "/" in name else f"library/{name}"
