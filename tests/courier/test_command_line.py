"""The command line itself: wrong usage, addresses, what is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from keymgr import __version__
from keymgr.courier.address import Address, InvalidAddressError, PlainHttpError
from keymgr.courier.registry import registry_of
from keymgr.trust.names import Gun
from tests.courier.conftest import Courier

REQUEST = ("request", "--server", "https://localhost:1", "--out", "r.json")


def test_the_version_is_told_without_loading_any_http() -> None:
    script = (
        "import sys\nfrom keymgr.courier.main import run\n"
        "try: run()\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "print(sorted({'urllib3', 'ssl', 'rich', 'msgspec', 'cryptography'} & set(sys.modules)))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script, "--version"], capture_output=True, text=True, check=True
    )
    assert answer.stdout.splitlines() == [f"keymgr-courier, version {__version__}", "[]"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Usage"),
        (("fetch",), "No such command 'fetch'"),
        (("request",), "Missing option '--server'"),
        (REQUEST, "Name a repository"),
        ((*REQUEST, "app", "--insecure"), "No such option"),
        (("publish", "--server", "https://localhost:1", "--out", "r.json"), "Missing argument"),
    ],
)
def test_wrong_usage_ends_with_2(run: Courier, arguments: tuple[str, ...], words: str) -> None:
    ended = run(*arguments)
    assert ended.status == 2
    assert ended.out == ""
    assert words in ended.err


def test_wrong_usage_is_json_where_json_is_asked_for(run: Courier) -> None:
    ended = run(*REQUEST, "--json")
    assert ended.status == 2
    assert ended.error["code"] == "wrong-usage"


@pytest.mark.parametrize("command", [(), ("request",), ("publish",)])
def test_help_is_there(run: Courier, command: tuple[str, ...]) -> None:
    ended = run(*command, "--help")
    assert ended.status == 0
    assert ended.out.startswith("Usage: keymgr-courier")


def test_a_fault_of_the_program_is_a_sentence_too(
    run: Courier, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_text: str) -> None:
        raise ZeroDivisionError("with a secret")

    monkeypatch.setattr(Address, "parse", fail)
    ended = run(*REQUEST, "app")
    assert ended.status == 1
    assert ended.err.startswith("Something went wrong inside keymgr-courier (ZeroDivisionError).")
    assert "secret" not in ended.err


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("https://notary.example.org", "https://notary.example.org"),
        ("https://notary.example.org:443/", "https://notary.example.org"),
        ("https://NOTARY.example.org:4443/trust/", "https://notary.example.org:4443/trust"),
        ("http://localhost:5000", "http://localhost:5000"),
        ("http://127.1.2.3", "http://127.1.2.3"),
        ("http://[::1]:80", "http://[::1]"),
    ],
)
def test_addresses_are_read(text: str, plain: str) -> None:
    assert str(Address.parse(text)) == plain


@pytest.mark.parametrize(
    "text",
    [
        *("", "notary.example.org", "https://", "https://:443", "ftp://localhost", "https://a b"),
        *("https://host?query", "https://host#part", "https://host:port", "https://host:99999"),
        *("https://host/\n", "https://h\N{LATIN SMALL LETTER O WITH DIAERESIS}st", "https://[::1"),
        *("https://host\\@other", "javascript:alert(1)", "https://" + "a" * 3000),
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(InvalidAddressError) as caught:
        Address.parse(text)
    assert str(caught.value).isprintable()


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(InvalidAddressError, match="never go there") as caught:
        Address.parse("https://officer:SECRET@notary.example.org")
    assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "http://example.org",
        "http://localhost.example.org",
        "http://10.0.0.1",
        "http://127.0.0.1.nip.io",
    ],
)
def test_plain_http_off_this_machine_is_refused(text: str) -> None:
    with pytest.raises(PlainHttpError):
        Address.parse(text)


@pytest.mark.parametrize(
    ("gun", "registry"),
    [
        ("app", "https://registry-1.docker.io"),
        ("team/app", "https://registry-1.docker.io"),
        ("docker.io/library/app", "https://registry-1.docker.io"),
        ("registry.example.org/app", "https://registry.example.org"),
        ("registry.example.org:5000/app", "https://registry.example.org:5000"),
        ("localhost/app", "http://localhost"),
        ("localhost:5000/app", "http://localhost:5000"),
        ("127.0.0.1:5000/app", "http://127.0.0.1:5000"),
        ("[::1]:5000/app", "http://[::1]:5000"),
    ],
)
def test_a_name_tells_its_registry(gun: str, registry: str) -> None:
    assert str(registry_of(Gun(gun))) == registry
