"""All of a change is kept, or none of it."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from keymgr.vault.errors import MetadataExistsError, VaultFullError, VaultMisuseError
from keymgr.vault.vault import Vault
from tests.vault.vaults import (
    GUN,
    NOW,
    answers,
    fill,
    leftovers,
    new_vault,
    reopened,
    repository,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.keymgr"


@pytest.fixture
def vault(path: Path) -> Iterator[Vault]:
    new_vault(path).close()
    with reopened(path) as vault:
        fill(vault)
        yield vault


def _change(vault: Vault) -> None:
    """Touch every kind of table: new records, replaced ones, the log."""
    vault.repositories.put(repository(root=3))
    vault.repositories.put(repository("registry.example.org/new"))
    vault.metadata.put(GUN, "targets", 3, b"targets 3" * 1000, NOW)
    vault.audit.append(NOW, "officer", "changed", GUN, {})


def _change_and_fail(vault: Vault, failure: type[BaseException]) -> None:
    with vault.transaction():
        _change(vault)
        assert vault.repositories.count() == 2, "a transaction sees its own changes"
        raise failure


def _change_and_overwrite(vault: Vault) -> None:
    with vault.transaction():
        _change(vault)
        vault.metadata.put(GUN, "targets", 1, b"other", NOW)


def _change_inside_a_change(vault: Vault) -> None:
    with vault.transaction():
        _change(vault)
        with vault.transaction():
            pytest.fail("it began")


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit, MemoryError])
def test_an_exception_of_any_kind_keeps_nothing(
    vault: Vault, path: Path, failure: type[BaseException]
) -> None:
    before, whole = answers(vault), path.read_bytes()
    with pytest.raises(failure):
        _change_and_fail(vault, failure)
    assert answers(vault) == before
    assert path.read_bytes() == whole
    vault.verify()
    with vault.transaction():
        _change(vault)
    vault.verify()
    assert vault.repositories.count() == 2


def test_a_refused_write_takes_the_others_with_it(vault: Vault, path: Path) -> None:
    before, whole = answers(vault), path.read_bytes()
    with pytest.raises(MetadataExistsError):
        _change_and_overwrite(vault)
    assert answers(vault) == before
    assert path.read_bytes() == whole


def test_writing_outside_of_a_transaction_is_a_mistake(vault: Vault, path: Path) -> None:
    whole = path.read_bytes()
    writes: list[Callable[[], object]] = [
        lambda: vault.repositories.put(repository("registry.example.org/new")),
        lambda: vault.metadata.put(GUN, "targets", 3, b"", NOW),
        lambda: vault.audit.append(NOW, "officer", "did", "", {}),
    ]
    for write in writes:
        with pytest.raises(VaultMisuseError):
            write()
    assert path.read_bytes() == whole


def test_a_transaction_inside_another_is_a_mistake(vault: Vault) -> None:
    before = answers(vault)
    with pytest.raises(VaultMisuseError):
        _change_inside_a_change(vault)
    assert answers(vault) == before
    with vault.transaction():
        _change(vault)


def test_closing_in_the_middle_keeps_nothing(vault: Vault, path: Path) -> None:
    before, whole = answers(vault), path.read_bytes()
    change = vault.transaction()
    change.__enter__()
    _change(vault)
    vault.close()
    assert path.read_bytes() == whole
    assert leftovers(path) == []
    with reopened(path) as again:
        assert answers(again) == before


def _sign(vault: Vault, version: int) -> None:
    with vault.transaction():
        vault.metadata.put(GUN, "targets", version, bytes(9000), NOW)
        vault.audit.append(NOW, "officer", "signed", GUN, {"version": version})


def _fill_up(vault: Vault) -> tuple[dict[str, object], bytes, VaultFullError]:
    """Sign until the disk is full; return the vault as it was before the last attempt."""
    for version in range(100, 1000):
        before, whole = answers(vault), vault.path.read_bytes()
        try:
            _sign(vault, version)
        except VaultFullError as error:
            assert version > 110
            return before, whole, error
    pytest.fail("the disk is never full")


def test_a_full_disk_keeps_the_vault_as_it_was(mounted: Callable[[str], Path]) -> None:
    path = mounted("size=300k") / "vault"
    with new_vault(path) as vault:
        fill(vault)
    with reopened(path) as vault:
        before, whole, error = _fill_up(vault)
        assert "no space left" in str(error)
        assert path.read_bytes() == whole
        assert answers(vault) == before
        vault.verify()
        with vault.transaction():
            vault.audit.append(NOW, "officer", "made do with less", GUN, {})
    assert leftovers(path) == []
    with reopened(path) as vault:
        vault.verify()


def _fill_up_in_a_part(vault: Vault) -> None:
    with vault.part():
        for version in (4, 5):
            vault.metadata.put(GUN, "targets", version, bytes(20_000_000), NOW)


def _go_on_after_a_full_disk(vault: Vault) -> None:
    with vault.transaction():
        _change(vault)
        with pytest.raises(VaultFullError):
            _fill_up_in_a_part(vault)
        assert not vault.is_sound
        vault.audit.append(NOW, "officer", "went on", GUN, {})


def test_a_disk_that_is_full_in_a_part_of_a_change_ends_the_whole(
    mounted: Callable[[str], Path],
) -> None:
    path = mounted("size=300k") / "vault"
    with new_vault(path) as vault:
        fill(vault)
        before = answers(vault)
        with pytest.raises(VaultMisuseError):
            _go_on_after_a_full_disk(vault)
        assert vault.is_sound
        assert answers(vault) == before
    with reopened(path) as vault:
        vault.verify()


def _change_and_fail_in_a_part(vault: Vault) -> None:
    with vault.part():
        vault.keys.remove(vault.keys.of_gun(GUN)[0].key_id)
        _change(vault)
        assert vault.repositories.count() == 2
        raise ValueError


def test_a_part_of_a_change_is_undone_alone(vault: Vault, path: Path) -> None:
    with vault.transaction():
        vault.audit.append(NOW, "officer", "began", GUN, {})
        with pytest.raises(ValueError):  # noqa: PT011  (the very one)
            _change_and_fail_in_a_part(vault)
        assert vault.repositories.count() == 1
        vault.audit.append(NOW, "officer", "went on", GUN, {})
    vault.close()
    with reopened(path) as again:
        again.verify()
        assert [entry.action for entry in again.audit.all()][-2:] == ["began", "went on"]
        assert again.keys.of_gun(GUN)
        assert again.metadata.versions(GUN, "targets") == [1, 2]


def _outgrow_the_cache(vault: Vault, size: int) -> None:
    with vault.transaction():
        for version in range(100, 130):
            vault.metadata.put(GUN, "targets", version, bytes(1_000_000), NOW)
        assert vault.path.stat().st_size > size, "pages were written before the end"
        raise ValueError("stop")


def test_a_change_larger_than_the_cache_is_undone_too(vault: Vault, path: Path) -> None:
    before, whole = answers(vault), path.read_bytes()
    with pytest.raises(ValueError, match="stop"):
        _outgrow_the_cache(vault, len(whole))
    assert answers(vault) == before
    assert path.read_bytes() == whole


class VaultAgainstDictionaries(RuleBasedStateMachine):
    """A vault answers as plain dictionaries would, whatever is kept, undone or reopened."""

    guns = st.sampled_from([f"registry.example.org/{name}" for name in "abcde"])
    versions = st.integers(1, 6)

    @initialize()
    def make(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "vault"
        self.vault = new_vault(self.path)
        self.kept: Model = ({}, {}, [])
        self.model: Model = ({}, {}, [])
        self.change: contextlib.ExitStack | None = None

    @precondition(lambda self: self.change is None)
    @rule()
    def begin(self) -> None:
        self.change = contextlib.ExitStack()
        self.change.enter_context(self.vault.transaction())

    @precondition(lambda self: self.change)
    @rule(gun=guns, version=versions)
    def put_repository(self, gun: str, version: int) -> None:
        self.vault.repositories.put(repository(gun, root=version))
        self.model[0][gun] = version

    @precondition(lambda self: self.change)
    @rule(gun=guns, version=versions, content=st.binary(max_size=6000))
    def put_metadata(self, gun: str, version: int, content: bytes) -> None:
        held = self.model[1].setdefault((gun, version), content)
        if held == content:
            self.vault.metadata.put(gun, "targets", version, content, NOW)
        else:
            with pytest.raises(MetadataExistsError):
                self.vault.metadata.put(gun, "targets", version, content, NOW)

    @precondition(lambda self: self.change)
    @rule(subject=st.text(st.characters(codec="utf-8"), max_size=30))
    def log(self, subject: str) -> None:
        self.vault.audit.append(NOW, "officer", "did", subject, {})
        self.model[2].append(subject)

    @precondition(lambda self: self.change)
    @rule(gun=guns, version=versions, subject=st.sampled_from("xyz"), fails=st.booleans())
    def part(self, gun: str, version: int, subject: str, *, fails: bool) -> None:
        """Change several things at once, and undo them alone."""
        with contextlib.suppress(ValueError), self.vault.part():
            self.vault.repositories.put(repository(gun, root=version))
            self.vault.audit.append(NOW, "officer", "did", subject, {})
            if fails:
                raise ValueError
        if not fails:
            self.model[0][gun] = version
            self.model[2].append(subject)

    @precondition(lambda self: self.change)
    @rule()
    def commit(self) -> None:
        self._end(None)
        self.kept = _copy(self.model)

    @precondition(lambda self: self.change)
    @rule()
    def abort(self) -> None:
        self._end(ValueError("changed my mind"))
        self.model = _copy(self.kept)

    @precondition(lambda self: self.change is None)
    @rule()
    def reopen(self) -> None:
        self.vault.close()
        assert leftovers(self.path) == []
        self.vault = reopened(self.path)
        self.vault.verify()

    def _end(self, error: Exception | None) -> None:
        assert self.change is not None
        assert not self.change.__exit__(type(error) if error else None, error, None)
        self.change = None

    @invariant()
    def answers_as_the_dictionaries(self) -> None:
        repositories, metadata, log = self.model
        found = {record.gun: record.versions["root"] for record in self.vault.repositories.all()}
        assert found == repositories
        assert self.vault.repositories.count() == len(repositories)
        assert [entry.subject for entry in self.vault.audit.all()] == log
        for gun in {gun for gun, _ in metadata}:
            versions = sorted(version for name, version in metadata if name == gun)
            assert self.vault.metadata.versions(gun, "targets") == versions
            current = self.vault.metadata.current(gun, "targets")
            assert current is not None
            assert current.content == metadata[gun, versions[-1]]

    def teardown(self) -> None:
        if hasattr(self, "vault"):
            self.vault.close()
            shutil.rmtree(self.folder)


Model = tuple[dict[str, int], dict[tuple[str, int], bytes], list[str]]


def _copy(model: Model) -> Model:
    return dict(model[0]), dict(model[1]), list(model[2])


TestVaultAgainstDictionaries = VaultAgainstDictionaries.TestCase
TestVaultAgainstDictionaries.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None
)
