"""How a client gets from the root it trusts to the newest one.

Source: notary ``client/tufclient.go`` (bootstrapClient, updateRoot), ``tuf/builder.go`` (loadRoot).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.keys import PublicKey, Verifier
from keymgr.trust.metadata import Root, Signed
from keymgr.trust.names import ROOT, Gun, KeyId
from keymgr.trust.notary_reader import MalformedMetadataError
from keymgr.trust.rules import Problem, Rule
from keymgr.trust.verification import SignatureCount, check_expiry, check_root, count_former

_NUMBERED: Final = re.compile(r"([1-9][0-9]{0,8})\.root\.json")

_Roots = dict[int, Signed[Root]]


@dataclass(frozen=True)
class RootVerdict:
    """The root at which a client arrives or stumbles, its signatures, and what is wrong.

    ``root`` and ``count`` are None where no root could be judged at all.
    """

    problems: list[Problem]
    root: Signed[Root] | None = None
    count: SignatureCount | None = None


@dataclass(frozen=True)
class RootWalk:
    """The root files of one repository, judged at the time ``now``."""

    gun: Gun
    files: Mapping[str, bytes]
    now: datetime
    verifier: Verifier

    def from_oldest(self) -> RootVerdict:
        """Judge as a client that has seen nothing, and every step that led to the newest root.

        A new client reads only the newest root. The older ones are for clients that know them:
        each must lead to the next, but their certificates may have expired since.
        """
        roots = _read_roots(self.files, None)
        if isinstance(roots, Problem):
            return RootVerdict([roots])
        return self._steps([roots[version] for version in sorted(roots)], None)

    def from_root(self, pinned: Signed[Root]) -> RootVerdict:
        """Judge as a client that has ``pinned`` in its cache."""
        roots = _read_roots(self.files, pinned)
        return RootVerdict([roots]) if isinstance(roots, Problem) else self._follow(pinned, roots)

    def from_key(self, key_id: KeyId) -> RootVerdict:
        """Judge as a client that trusts what one root key signs: its listed or canonical ID.

        The key must have signed: anyone can list it.
        """
        roots = _read_roots(self.files, None)
        if isinstance(roots, Problem):
            return RootVerdict([roots])
        for version in sorted(roots, reverse=True):
            root = roots[version]
            count, _ = check_root(root, None, self.gun, None, self.verifier)
            if any(key_id in self._ids(root.payload.keys[signer]) for signer in count.signed):
                return self._follow(root, roots)
        verdict = self.from_oldest()
        verdict.problems.append(
            Problem(
                Rule.PIN, ROOT, said("No root is signed by the pinned key {key}.", key=key_id[:7])
            )
        )
        return verdict

    def _ids(self, key: PublicKey) -> set[KeyId]:
        certificate = self.verifier.certificate(key)
        return {key.key_id, certificate.public_key.key_id} if certificate else {key.key_id}

    def _follow(self, start: Signed[Root], roots: _Roots) -> RootVerdict:
        """Go from the trusted ``start`` to the newest root as a client does.

        A client tries the newest root first, and asks for those between only where the keys it
        trusts have not signed that one.
        """
        newest = roots[max(roots)]
        count, problems = check_root(start, None, self.gun, self.now, self.verifier)
        if problems or newest is start:
            return RootVerdict(problems or check_expiry(start, self.now), start, count)
        if count_former(newest, start, self.gun, self.verifier).ok:
            return self._steps([newest], self.now)
        expired = check_expiry(start, self.now)
        if expired:
            sentence = said(
                "{expired} A client that knows no newer root can't get any further.",
                expired=expired[0],
            )
            return RootVerdict([Problem(Rule.CHAIN, ROOT, sentence)], start, count)
        later = [version for version in sorted(roots) if version >= start.payload.version]
        return self._steps([roots[version] for version in later], self.now)

    def _steps(self, chain: list[Signed[Root]], date: datetime | None) -> RootVerdict:
        """Go from root to root; all certificates but the newest root's are judged at ``date``."""
        *older, newest = chain
        former = None
        for root in older:
            count, problems = check_root(root, former, self.gun, date, self.verifier)
            if problems:
                return RootVerdict(problems, root, count)
            former = root
        count, problems = check_root(newest, former, self.gun, self.now, self.verifier)
        return RootVerdict(problems or check_expiry(newest, self.now), newest, count)


def _read_roots(files: Mapping[str, bytes], pinned: Signed[Root] | None) -> _Roots | Problem:
    """Return the root files by version, without those before ``pinned``."""
    roots = {pinned.payload.version: pinned} if pinned is not None else {}
    floor = max(roots, default=1)
    parsed = {root.content: root for root in roots.values()}
    for name, number in _root_names(files, floor):
        content = files[name]
        try:
            # root.json is most often one of the numbered files too
            root = parsed.get(content) or notary.read_root(content)
        except MalformedMetadataError as error:
            return Problem(Rule.FORMAT, ROOT, error.sentence())
        problem = _misplacement(root, name, number, roots, pinned)
        if problem is not None:
            return problem
        parsed[content] = roots[root.payload.version] = root
    return roots or Problem(Rule.MISSING, ROOT, said("There is no root file."))


def _root_names(files: Mapping[str, bytes], floor: int) -> list[tuple[str, int | None]]:
    """Return the root files from version ``floor`` up, each with its number, root.json last."""
    numbers = sorted(int(match[1]) for match in map(_NUMBERED.fullmatch, files) if match)
    names: list[tuple[str, int | None]] = [
        (f"{number}.root.json", number) for number in numbers if number >= floor
    ]
    return [*names, ("root.json", None)] if "root.json" in files else names


def _misplacement(
    root: Signed[Root], name: str, number: int | None, roots: _Roots, pinned: Signed[Root] | None
) -> Problem | None:
    """Say why ``root`` can't be the file ``name`` beside the ``roots`` read before it."""
    version, newest = root.payload.version, max(roots, default=0)
    if number not in {None, version}:
        return Problem(
            Rule.CHAIN,
            ROOT,
            said("The file {name} holds root version {version}.", name=name, version=version),
        )
    if version < newest:
        known = (
            said("the pinned one")
            if roots[newest] is pinned
            else said("another root that is there")
        )
        sentence = said(
            "root.json is version {version}, older than {known}, version {newest}.",
            version=version,
            known=known,
            newest=newest,
        )
        return Problem(Rule.ROLLBACK, ROOT, sentence)
    if roots.get(version, root).content == root.content:
        return None
    if pinned is not None and version == pinned.payload.version:
        return Problem(
            Rule.PIN, ROOT, said("Root version {version} is not the pinned one.", version=version)
        )
    return Problem(
        Rule.CHAIN,
        ROOT,
        said("There are two different roots with version {version}.", version=version),
    )
