"""Logging in: Basic and Bearer, Docker's credentials, and to whom they never go."""

from __future__ import annotations

import base64
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pexpect
import pytest

from tests.courier.conftest import Online
from tests.courier.imitation import Imitation, guarded
from tests.courier.loopback import Asked, Loopback, Reply

USER, PASSWORD = "officer", "correct:horse"
BASIC = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


def docker_config(**content: object) -> None:
    path = Path(os.environ["DOCKER_CONFIG"]) / "config.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(content))


def helper(monkeypatch: pytest.MonkeyPatch, name: str, body: str) -> None:
    """Install a credential helper that runs ``body`` with the server's name in ``host``."""
    folder = Path("bin").absolute()
    folder.mkdir(exist_ok=True)
    program = folder / f"docker-credential-{name}"
    program.write_text(
        f"#!{sys.executable}\nimport json, sys\nassert sys.argv[1:] == ['get']\n"
        f"host = sys.stdin.read()\n{body}"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


def with_password(host: str) -> None:
    docker_config(auths={host: {"auth": BASIC.removeprefix("Basic ")}})


def test_basic_credentials_come_from_dockers_configuration(online: Online) -> None:
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda got: got == BASIC))
    with_password(server.host)
    assert online.request(server).status == 0
    assert sum(asked.authorization is None for asked in server.asked) == 1


@pytest.mark.parametrize("key", ["https://{host}", "https://{host}/v1/", "http://{host}/v2/"])
def test_the_configuration_may_name_a_server_by_its_url(online: Online, key: str) -> None:
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda got: got == BASIC))
    with_password(key.format(host=server.host))
    assert online.request(server).status == 0


class TokenServer:
    """Gives out the token ``open`` for the right credentials, and remembers the scopes."""

    def __init__(self, accepts: Callable[[Asked], bool]) -> None:
        self._accepts = accepts
        self.queries: list[dict[str, list[str]]] = []

    def __call__(self, asked: Asked) -> Reply:
        text = asked.body.decode() if asked.method == "POST" else urlsplit(asked.path).query
        self.queries.append(parse_qs(text))
        if not self._accepts(asked):
            return Reply(401, b'{"details":"incorrect username or password"}')
        return Reply(200, json.dumps({"token": "open"}).encode())

    def challenge(self, tokens: Loopback, scope: str = "repository:app:push,pull") -> str:
        return f'Bearer realm="{tokens.url}/token",service="notary",scope="{scope}"'


def is_open(authorization: str) -> bool:
    return authorization == "Bearer open"


def test_a_token_is_fetched_with_the_password_of_the_server_that_asks(online: Online) -> None:
    token_server = TokenServer(lambda asked: asked.authorization == BASIC)
    tokens = online.serve(token_server)
    server = online.serve(guarded(Imitation(), token_server.challenge(tokens), is_open))
    with_password(server.host)
    assert online.request(server).status == 0
    assert {asked.authorization for asked in tokens.asked} == {BASIC}
    assert {asked.authorization for asked in server.asked} == {None, "Bearer open"}
    assert token_server.queries[-1] == {
        "service": ["notary"],
        "scope": ["repository:app:push,pull"],
        "account": [USER],
    }


def test_a_token_is_fetched_without_a_password_where_there_is_none(online: Online) -> None:
    token_server = TokenServer(lambda asked: asked.authorization is None)
    server = online.serve(
        guarded(Imitation(), token_server.challenge(online.serve(token_server)), is_open)
    )
    assert online.request(server).status == 0


def test_an_identity_token_is_exchanged_for_a_token(online: Online) -> None:
    token_server = TokenServer(lambda asked: asked.method == "POST")
    tokens = online.serve(token_server)
    server = online.serve(guarded(Imitation(), token_server.challenge(tokens), is_open))
    docker_config(auths={server.host: {"identitytoken": "long-lived"}})
    assert online.request(server).status == 0
    assert token_server.queries[-1] == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["long-lived"],
        "client_id": ["keymgr-courier"],
        "service": ["notary"],
        "scope": ["repository:app:push,pull"],
    }
    assert not any("long-lived" in asked.path for asked in tokens.asked)


def test_a_token_that_has_run_out_is_fetched_anew(online: Online) -> None:
    given: list[str] = []

    def token(_asked: Asked) -> Reply:
        given.append(f"token{len(given)}")
        return Reply(200, json.dumps({"access_token": given[-1]}).encode())

    used: list[str] = []

    def let_in(authorization: str) -> bool:
        used.append(authorization)
        return authorization == f"Bearer {given[-1]}" and used.count(authorization) < 3

    tokens = online.serve(token)
    server = online.serve(guarded(Imitation(), f'Bearer realm="{tokens.url}/t"', let_in))
    assert online.request(server).status == 0
    assert len(given) > 2


@pytest.mark.parametrize("key", ["credHelpers", "credsStore"])
def test_a_credential_helper_is_asked_for_the_host(
    online: Online, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda got: got == BASIC))
    answer = {"ServerURL": server.host, "Username": USER, "Secret": PASSWORD}
    helper(monkeypatch, "safe", f"assert host == {server.host!r}\nprint({json.dumps(answer)!r})")
    docker_config(**{key: {server.host: "safe"} if key == "credHelpers" else "safe"})
    assert online.request(server).status == 0


def test_a_helper_may_hold_an_identity_token(
    online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    token_server = TokenServer(lambda asked: asked.method == "POST")
    server = online.serve(
        guarded(Imitation(), token_server.challenge(online.serve(token_server)), is_open)
    )
    answer = json.dumps({"ServerURL": "", "Username": "<token>", "Secret": "long-lived"})
    helper(monkeypatch, "safe", f"print({answer!r})")
    docker_config(credsStore="safe")
    assert online.request(server).status == 0
    assert token_server.queries[-1]["refresh_token"] == ["long-lived"]


def test_a_helper_that_knows_nothing_leaves_the_configuration_and_access_without_a_password(
    online: Online, monkeypatch: pytest.MonkeyPatch
) -> None:
    helper(monkeypatch, "safe", "print('credentials not found in native keychain'); sys.exit(1)")
    docker_config(credsStore="safe")
    assert online.request(online.serve(Imitation())).status == 0
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda got: got == BASIC))
    docker_config(credsStore="safe", auths={server.host: {"username": USER, "password": PASSWORD}})
    assert online.request(server).status == 0


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("locked", "it ended with status 1"),
        ("babbling", "its answer can't be understood"),
        ("missing", "does not exist"),
        ("../../bin/sh", "not a name of a program"),
    ],
)
def test_a_helper_that_fails_is_named_with_the_reason(
    online: Online,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    reason: str,
) -> None:
    helper(monkeypatch, "locked", "sys.exit('the keyring is locked')")
    helper(monkeypatch, "babbling", "print('SECRET-' * 3)")
    docker_config(credsStore=name)
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda _: False))
    ended = online.request(server, "--json")
    assert ended.status == 1
    assert ended.error["code"] == "credential-helper"
    assert f"docker-credential-{name} failed: " in ended.error["message"]
    assert reason in ended.error["message"]
    assert "SECRET" not in ended.err


@pytest.mark.parametrize(
    "content",
    [b"{", b'{"auths": 7}', b"\xff", b'{"auths": {"HOST": {"auth": "SECRET:not base64"}}}'],
)
def test_a_configuration_that_makes_no_sense_is_named_and_not_quoted(
    online: Online, content: bytes
) -> None:
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda _: False))
    docker_config()
    path = Path(os.environ["DOCKER_CONFIG"]) / "config.json"
    path.write_bytes(content.replace(b"HOST", server.host.encode()))
    ended = online.request(server, "--json")
    assert ended.status == 1
    assert ended.error["code"] == "docker-config"
    assert "config.json is not a configuration file of Docker" in ended.error["message"]
    assert "SECRET" not in ended.err


@pytest.mark.parametrize("challenge", ['Basic realm="notary"', "Negotiate", 'Digest realm="x"', ""])
def test_without_a_way_in_access_is_refused_with_the_next_step(
    online: Online, challenge: str
) -> None:
    server = online.serve(guarded(Imitation(), challenge, lambda _: False))
    ended = online.request(server, "--json")
    assert ended.status == 1
    assert ended.error["code"] == "access-denied"
    assert f"docker login {server.host}" in ended.error["hint"]


@pytest.mark.parametrize("kind", ["basic", "bearer"])
def test_a_wrong_password_is_refused_at_once_and_told_to_nobody(online: Online, kind: str) -> None:
    token_server = TokenServer(lambda _: False)
    challenge = token_server.challenge(online.serve(token_server))
    if kind == "basic":
        challenge = 'Basic realm="notary"'
    server = online.serve(guarded(Imitation(), challenge, lambda _: False))
    with_password(server.host)
    ended = online.request(server)
    assert ended.status == 1
    assert "user name and password" in ended.err
    assert PASSWORD not in ended.err
    assert BASIC.removeprefix("Basic ") not in ended.err
    assert len(server.asked) <= 2


def test_the_best_known_of_several_ways_in_is_taken(online: Online) -> None:
    token_server = TokenServer(lambda asked: asked.authorization == BASIC)
    bearer = token_server.challenge(online.serve(token_server))
    server = online.serve(
        guarded(Imitation(), f'Negotiate, Basic realm="a\\"b", {bearer}', is_open)
    )
    with_password(server.host)
    assert online.request(server).status == 0


def test_one_servers_password_is_never_shown_to_another(online: Online) -> None:
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda _: False))
    docker_config(
        auths={
            "localhost": {"username": USER, "password": PASSWORD},
            "localhost:1": {"username": USER, "password": PASSWORD},
            server.host + "0": {"username": USER, "password": PASSWORD},
        }
    )
    assert online.request(server).status == 1
    assert {asked.authorization for asked in server.asked} == {None}


def test_a_redirect_to_another_server_goes_there_without_the_password(online: Online) -> None:
    elsewhere = online.serve(Imitation())
    path = "/v2/app/_trust/tuf/snapshot.key"
    imitation = Imitation()
    imitation.say(path, Reply(307, b"", {"Location": f"{elsewhere.url}{path}"}))
    server = online.serve(guarded(imitation, 'Basic realm="notary"', lambda got: got == BASIC))
    docker_config(
        auths={
            host: {"username": USER, "password": PASSWORD} for host in (server.host, elsewhere.host)
        }
    )
    assert online.request(server).status == 0
    assert elsewhere.paths("GET") == [path]
    assert {asked.authorization for asked in elsewhere.asked} == {None}


def test_another_server_that_asks_for_a_password_after_a_redirect_gets_none(online: Online) -> None:
    elsewhere = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda _: True))
    path = "/v2/app/_trust/tuf/snapshot.key"
    imitation = Imitation()
    imitation.say(path, Reply(302, b"", {"Location": f"{elsewhere.url}{path}"}))
    server = online.serve(imitation)
    with_password(elsewhere.host)
    assert online.request(server).status == 1
    assert {asked.authorization for asked in elsewhere.asked} == {None}


def test_a_redirect_on_the_same_server_keeps_the_log_in(online: Online) -> None:
    imitation = Imitation()
    imitation.say(
        "/v2/app/_trust/tuf/snapshot.key", Reply(301, b"", {"Location": "/v2/moved/snapshot.key"})
    )
    server = online.serve(guarded(imitation, 'Basic realm="notary"', lambda got: got == BASIC))
    with_password(server.host)
    assert online.request(server).status == 0
    assert "/v2/moved/snapshot.key" in server.paths("GET")


@pytest.mark.parametrize(
    "location",
    ["http://localhost:1/key", "http://example.org/key", "ftp://localhost/key", "", "//["],
)
def test_a_redirect_out_of_https_is_not_followed(online: Online, location: str) -> None:
    imitation = Imitation()
    imitation.say("/v2/app/_trust/tuf/snapshot.key", Reply(302, b"", {"Location": location}))
    ended = online.request(online.serve(imitation), "--json")
    assert ended.status == 1
    assert ended.error["code"] == "redirect"


@pytest.mark.parametrize("realm", ["http://localhost:1/t", "http://example.org/t", "nonsense"])
def test_a_token_server_without_encryption_gets_no_password(online: Online, realm: str) -> None:
    server = online.serve(guarded(Imitation(), f'Bearer realm="{realm}"', lambda _: False))
    with_password(server.host)
    ended = online.request(server, "--json")
    assert ended.status == 1
    assert ended.error["code"] in {"plain-http", "invalid-address"}


@pytest.mark.parametrize("body", [b"", b"[]", b'{"token": 7}', b'{"token": "a\\r\\nX-Evil: b"}'])
def test_a_token_server_that_gives_no_token_is_refused(online: Online, body: bytes) -> None:
    tokens = online.serve(lambda _: Reply(200, body))
    server = online.serve(guarded(Imitation(), f'Bearer realm="{tokens.url}/t"', lambda _: False))
    ended = online.request(server, "--json")
    assert ended.status == 1
    assert "its answer holds no token" in ended.error["message"]


def at_terminal(server: Loopback, authority: Path) -> pexpect.spawn[str]:
    command = [sys.executable, "-c", "from keymgr.courier.main import run; run()"]
    command += ["request", "app", "--server", server.url, "--registry", server.url]
    command += ["--ca", str(authority), "--out", "request.json"]
    return pexpect.spawn(
        command[0], command[1:], encoding="utf-8", timeout=20, env={**os.environ, "TERM": "dumb"}
    )


def test_at_a_terminal_the_password_is_asked_for_once_and_not_shown(online: Online) -> None:
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda got: got == BASIC))
    child = at_terminal(server, online.authority)
    child.expect_exact(f"User name for {server.host} (empty to go on without): ")
    child.sendline(USER)
    child.expect_exact(f"Password of {USER} for {server.host}: ")
    child.sendline(PASSWORD)
    child.expect(pexpect.EOF)
    assert PASSWORD not in (child.before or "")
    child.close()
    assert child.exitstatus == 0


def test_ctrl_c_at_the_prompt_ends_with_130(online: Online) -> None:
    server = online.serve(guarded(Imitation(), 'Basic realm="notary"', lambda _: False))
    child = at_terminal(server, online.authority)
    child.expect_exact("User name for")
    child.sendintr()
    child.expect_exact("Cancelled.")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
