"""Root keys on paper: from the page back to a key that signs, and what is said when it isn't."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from keymgr.crypto.compact_keys import to_compact
from keymgr.crypto.secret import Secret
from keymgr.vault.vault import Vault
from tests.cli.office import PASSPHRASES, SITE, Office, digest
from tests.cli.person import Person
from tests.cli.photographs import (
    blurred,
    compressed,
    dim,
    pages,
    printed_lines,
    rotated,
    scaled,
    stained,
)

ROOT = PASSPHRASES["KEYMGR_ROOT_PASSPHRASE"]


def on_paper(office: Office, name: str = "officer-a") -> Path:
    office.done("paper", "create", name, "--out", "page.pdf")
    return office.folder / "page.pdf"


def shot(office: Office, page: Image.Image, name: str = "photo.jpg") -> str:
    page.save(office.folder / name)
    return name


def key_id(office: Office, name: str = "officer-a") -> str:
    roots = office.done("root", "list", "--json").json
    return str(next(root["key_id"] for root in roots if root["name"] == name))


@pytest.fixture(scope="module")
def _page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("page")


@pytest.fixture
def paged(_page: Path, office: Office) -> Office:
    """An office with its root key on ``page.pdf``, which is made once."""
    if not (_page / "page.pdf").exists():
        shutil.copy(on_paper(office), _page)
    shutil.copy(_page / "page.pdf", office.folder)
    return office


@pytest.fixture(scope="module")
def _rsa(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rsa")


@pytest.fixture
def rsa(_rsa: Path, office: Office, capsys: pytest.CaptureFixture[str]) -> Office:
    """An office with the root key ``large`` (RSA, 4096 bits) on ``page.pdf``."""
    made = Office(_rsa, capsys)
    if not made.vault.exists():
        made.done("init")
        made.done("root", "create", "large", "--algorithm", "rsa-4096")
        on_paper(made, "large")
    office.vault.write_bytes(made.vault.read_bytes())
    (office.folder / "page.pdf").write_bytes((_rsa / "page.pdf").read_bytes())
    return office


def test_a_key_comes_back_from_paper_into_a_new_vault_and_signs(office: Office) -> None:
    photo = shot(office, pages(on_paper(office))[0])
    known = key_id(office)
    office.vault.rename(office.folder / "lost")

    ran = office.done("paper", "restore", photo, "--new-vault", "--json")
    assert ran.json == {"name": "officer-a", "key_id": known, "new": True}
    office.done("repo", "create", SITE, "--static")
    office.done("tag", "sign", SITE, "1.0", "--digest", digest("a"), "--size", "7")
    office.done("export", "--site", "public")
    assert office.done("verify", "public", "--json").json["ok"]
    log = office.done("audit", "list", "--json").json
    assert [entry["subject"] for entry in log if "paper" in entry["action"]] == ["officer-a"]


@pytest.mark.parametrize(
    "seen",
    [
        lambda page: page,
        lambda page: scaled(page, 0.6),
        lambda page: scaled(page, 1.9),
        lambda page: rotated(page, 7.5),
        lambda page: rotated(page, 90),
        lambda page: rotated(page, 181),
        lambda page: blurred(page, 1.6),
        lambda page: compressed(page, 12),
        dim,
        stained,
        lambda page: compressed(blurred(rotated(stained(dim(page)), -3), 0.8), 35),
    ],
    ids=[
        "clean", "small", "large", "askew", "sideways", "headlong", "blurred", "compressed", "dim",
        "stained", "everything",
    ],
)  # fmt: skip
def test_a_poor_photograph_will_do(
    paged: Office, seen: Callable[[Image.Image], Image.Image]
) -> None:
    photo = shot(paged, seen(pages(paged.folder / "page.pdf")[0]))
    with paged.untouched():
        ran = paged.done("paper", "verify", photo, "--json")
    assert ran.json == {
        "name": "officer-a", "key_id": key_id(paged), "made": "2030-03-14", "ok": True,
    }  # fmt: skip


def test_the_pdf_file_itself_is_read_and_a_text_file_too(paged: Office) -> None:
    page = paged.folder / "page.pdf"
    paged.done("paper", "verify", page)
    (paged.folder / "lines.txt").write_text("\n".join(printed_lines(page)).lower())
    ran = paged.done("paper", "verify", "lines.txt")
    assert "The paper is good" in ran.out


def test_a_large_key_takes_several_codes_in_any_order(rsa: Office) -> None:
    front, text = pages(rsa.folder / "page.pdf")
    assert len(printed_lines(rsa.folder / "page.pdf")) == 33
    middle = front.width // 2
    left = shot(rsa, front.crop((0, 0, middle, front.height)), "left.png")
    right = shot(rsa, front.crop((middle - 8, 0, front.width, front.height)), "right.png")
    lines = shot(rsa, text, "text.png")
    rsa.done("paper", "verify", right, lines, left)
    rsa.done("paper", "verify", "page.pdf")

    ran = rsa.refused("paper", "verify", left)
    assert "1 of 2 codes were read; missing: 2." in ran.err
    ran = rsa.refused("paper", "verify", lines)
    assert "No code of a keymgr paper was found in text.png." in ran.err

    (rsa.folder / "lines.txt").write_text("\n".join(printed_lines(rsa.folder / "page.pdf")))
    rsa.vault.rename(rsa.folder / "lost")
    rsa.done("paper", "restore", "lines.txt", "--new-vault")
    rsa.done("repo", "create", SITE, "--static")


def test_codes_of_two_papers_are_not_mixed(rsa: Office) -> None:
    shot(rsa, pages(rsa.folder / "page.pdf")[0], "one.png")
    (rsa.folder / "page.pdf").unlink()
    rsa.done("paper", "create", "large", "--out", "other.pdf")
    ran = rsa.refused("paper", "verify", "one.png", "other.pdf")
    assert "The codes are those of 2 different papers." in ran.err


def test_the_unsealed_key_is_nowhere(office: Office) -> None:
    page = on_paper(office)
    with Vault.open(
        office.vault, Secret.from_text(PASSPHRASES["KEYMGR_VAULT_PASSPHRASE"])
    ) as vault:
        record = vault.keys.roots()[0]
        with vault.protectors.unlock(record.protector, Secret.from_text(ROOT)) as opened:
            key = vault.open_private(opened, record)
    secrets = [to_compact(key).reveal()[1:], key.to_der().reveal()[-40:]]
    for file in office.folder.iterdir():
        content = file.read_bytes()
        seen = [content, *streams(content)]
        for text in seen:
            assert not any(secret in text for secret in secrets), file
            assert not any(secret.hex().encode() in text.lower() for secret in secrets), file
    assert page.stat().st_mode & 0o777 == 0o600


def streams(pdf: bytes) -> list[bytes]:
    found = []
    for piece in pdf.split(b"stream")[1::2]:
        try:
            found.append(zlib.decompress(piece.strip(b"\r\n")))
        except zlib.error:
            continue
    return found


def test_nothing_is_overwritten_and_nothing_of_no_use_is_read(paged: Office) -> None:
    page = paged.folder / "page.pdf"
    content = page.read_bytes()
    paged.refused("paper", "create", "officer-a", "--out", "page.pdf")
    assert page.read_bytes() == content
    (paged.folder / "noise.png").write_bytes(bytes(range(256)) * 40)
    (paged.folder / "cut.pdf").write_bytes(content[:2000])
    (paged.folder / "prose.txt").write_text("All that glisters is not gold.\n")
    for file, words in (
        ("noise.png", "can't be read as a picture"),
        ("cut.pdf", "can't be read as a picture"),
        ("prose.txt", "does not hold the lines of a paper"),
        ("absent.png", "could not be read"),
    ):
        ran = paged.refused("paper", "verify", file)
        assert words in " ".join(ran.err.split()), file
    ran = paged.refused("paper", "restore")
    assert "there is no terminal to type the lines at" in " ".join(ran.err.split())


def test_a_wrong_passphrase_opens_nothing(paged: Office) -> None:
    page = paged.folder / "page.pdf"
    paged.refused(
        "paper", "create", "officer-a", "--out", "more.pdf", KEYMGR_ROOT_PASSPHRASE="wrong"
    )
    assert not (paged.folder / "more.pdf").exists()
    ran = paged.refused("paper", "verify", page, KEYMGR_ROOT_PASSPHRASE="wrong")
    assert "This is not the passphrase of the paper of root key officer-a." in " ".join(
        ran.err.split()
    )


def test_a_key_that_is_there_stays_and_a_public_half_is_completed(paged: Office) -> None:
    page = paged.folder / "page.pdf"
    with paged.untouched():
        assert not paged.done("paper", "restore", page, "--json").json["new"]
    known = key_id(paged)
    paged.done("key", "export", known, "--public", "--out", "a.pub")
    paged.vault.rename(paged.folder / "other")
    paged.done("init")
    paged.done("root", "add-public", "first", "a.pub")
    ran = paged.done("paper", "restore", page, "--json")
    assert ran.json == {"name": "first", "key_id": known, "new": True}
    paged.done("repo", "create", SITE, "--static", "--root", "first")


def test_another_root_of_that_name_is_in_the_way(paged: Office) -> None:
    page = paged.folder / "page.pdf"
    paged.vault.rename(paged.folder / "other")
    paged.done("init")
    paged.done("root", "create", "officer-a")
    paged.refused("paper", "restore", page)
    paged.done("paper", "restore", page, "--name", "the old one")
    same = PASSPHRASES["KEYMGR_ROOT_PASSPHRASE"]
    paged.vault.unlink()
    paged.done("init", KEYMGR_VAULT_PASSPHRASE=same)
    ran = paged.refused("paper", "restore", page, KEYMGR_VAULT_PASSPHRASE=same)
    assert "must differ from the vault's" in ran.err


def test_lines_are_typed_and_a_wrong_one_is_asked_for_again(paged: Office) -> None:
    lines = printed_lines(paged.folder / "page.pdf")
    sitting = Person(paged.folder).sits_down("paper", "verify")
    sitting.answers("Line 1: ", lines[0])
    wrong = lines[1][:-1] + ("2" if lines[1][-1] != "2" else "3")
    of = f" of {len(lines)}: "
    sitting.answers(f"Line 2{of}", wrong)
    sitting.answers(f"Line 2{of}", lines[4])
    sitting.answers(f"Line 2{of}", lines[1].split(maxsplit=1)[1].replace(" ", "").lower())
    for number, line in enumerate(lines[2:], 3):
        sitting.answers(f"Line {number}{of}", line)
    sitting.answers("Passphrase for root key officer-a", "wrong")
    sitting.answers(": ", "")
    sitting.answers("Passphrase for root key officer-a", ROOT)
    assert sitting.ends() == 0
    assert "Line 2 is not as it was printed: its last group looks wrong." in sitting.seen
    assert "This is line 5, and line 2 was asked for." in sitting.seen
    assert "The paper is good" in sitting.seen
    assert ROOT not in sitting.seen
