"""Officers' shares on paper: one page an officer, checked alone, and good for opening the key."""

from __future__ import annotations

import itertools
from pathlib import Path

import pypdfium2
import pytest
from shamir_mnemonic.wordlist import WORDLIST

from tests.cli.office import Office
from tests.cli.test_quorum import NEW, PROTECT, TYPED, group, present, protect, variable

WORD_LIST = frozenset(WORDLIST)


def text_of(page: Path) -> str:
    document = pypdfium2.PdfDocument(page)
    try:
        assert len(document) == 1, "one page an officer"
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def share_on(page: Path) -> str:
    """Return the words that stand on a page, as its officer reads them."""
    found: dict[int, str] = {}
    tokens = text_of(page).split()
    for number, word in itertools.pairwise(tokens):
        if number.isdecimal() and word in WORD_LIST:
            assert found.setdefault(int(number), word) == word
    assert sorted(found) == list(range(1, 34))
    return " ".join(found[number] for number in range(1, 34))


@pytest.fixture
def quorum(office: Office) -> Office:
    """An office whose root key opens with two of three officers."""
    protect(office, 2, "alice", "bob", "carol")
    return office


def test_the_words_on_a_page_open_the_key_with_another_officer(quorum: Office) -> None:
    ran = quorum.done(
        "shares", "export", "officer-a", "alice", "--out", "alice.pdf", "--json", **present("alice")
    )
    page = quorum.folder / "alice.pdf"
    assert page.stat().st_mode & 0o777 == 0o600
    words = share_on(page)
    text = " ".join(text_of(page).split())
    for word in ran.json["fingerprint"].split():
        assert word in text
    assert f"{ran.json['key_id'][:4]} {ran.json['key_id'][4:8]}" in text

    create = ("repo", "create", NEW, "--static")
    quorum.refused(*create, **{variable("alice"): words})
    quorum.done(*create, **{variable("alice"): words}, **present("bob"))


def test_each_page_bears_one_share_and_no_other(quorum: Office) -> None:
    shares = []
    for name in ("alice", "bob"):
        out = quorum.folder / f"{name}.pdf"
        quorum.done("shares", "export", "officer-a", name, "--out", out, **present(name))
        shares.append(share_on(out))
    assert shares[0] != shares[1]
    ran = quorum.refused(
        "shares", "export", "officer-a", "bob", "--out", "alice.pdf", **present("bob")
    )
    assert "There is already a file" in ran.err


def test_one_share_is_verified_alone(quorum: Office) -> None:
    quorum.done("shares", "export", "officer-a", "alice", "--out", "a.pdf", **present("alice"))
    words = share_on(quorum.folder / "a.pdf")
    verify = ("shares", "verify", "officer-a")
    by_words = quorum.done(*verify, "alice", "--json", **{variable("alice"): words}).json
    by_passphrase = quorum.done(*verify, "alice", "--json", **present("alice")).json
    assert by_words == by_passphrase
    assert (by_words["officer"], by_words["threshold"], by_words["officers"]) == ("alice", 2, 3)
    assert "fingerprint" in quorum.done(*verify, "alice", **present("alice")).out

    wrong = " ".join([*words.split()[:-1], "zero"])
    ran = quorum.refused(*verify, "alice", **{variable("alice"): wrong})
    assert "These words are not a share as it was written down." in ran.err
    quorum.refused(*verify, "bob", **{variable("bob"): words})
    quorum.refused(*verify, "nobody", **present("alice"))


def test_a_share_of_a_former_group_is_told_from_todays(quorum: Office) -> None:
    quorum.done("shares", "export", "officer-a", "alice", "--out", "a.pdf", **present("alice"))
    words = share_on(quorum.folder / "a.pdf")
    new = {variable(name, new=True): f"new {TYPED[name]}" for name in ("alice", "bob")}
    quorum.done(
        *PROTECT, *group("alice", "bob"), "--threshold", "2", **present("alice", "bob"), **new
    )
    quorum.refused("shares", "verify", "officer-a", "alice", **{variable("alice"): words})


def test_shares_on_paper_only_are_written_one_a_file(office: Office) -> None:
    words = (*PROTECT, *group("alice"), "--paper", "bob", "--paper", "carol", "--threshold", "2")
    (office.folder / "stick").mkdir()
    office.done(*words, "--to", "stick", **present("alice"))
    pages = sorted((office.folder / "stick").iterdir())
    assert [page.name for page in pages] == [
        "share-officer-a-bob.pdf",
        "share-officer-a-carol.pdf",
    ]
    office.environment.pop("KEYMGR_ROOT_PASSPHRASE")
    typed = {
        variable(name): share_on(page) for name, page in zip(("bob", "carol"), pages, strict=True)
    }
    office.done("repo", "create", NEW, "--static", **typed)


def test_a_share_that_can_not_be_written_changes_nothing(office: Office) -> None:
    words = (*PROTECT, *group("alice"), "--paper", "bob", "--threshold", "2")
    office.refused(*words, "--to", "nowhere", **present("alice"))
    office.done("repo", "create", NEW, "--static")


def test_a_root_in_a_quorum_goes_on_no_paper_of_its_own(quorum: Office) -> None:
    ran = quorum.refused(
        "paper", "create", "officer-a", "--out", "page.pdf", **present("alice", "bob")
    )
    assert "is not guarded by one passphrase" in ran.err
    assert not (quorum.folder / "page.pdf").exists()
