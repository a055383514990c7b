"""Bad lines, busy servers, broken trust, impatient people."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from keymgr.exchange.request import load_request
from tests.courier.conftest import Courier, Online
from tests.courier.imitation import KEY, Imitation
from tests.courier.loopback import NOT_FOUND, Answering, Asked, Loopback, Reply

SNAPSHOT_KEY = "/v2/app/_trust/tuf/snapshot.key"


@pytest.mark.parametrize(
    "trouble",
    [
        Reply(500),
        Reply(503, b"busy", {"Retry-After": "0"}),
        Reply(429, b"", {"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}),
        Reply(200, KEY, cut=True),
        Reply(silent=True),
    ],
    ids=["500", "503", "429", "cut", "silent"],
)
def test_trouble_that_passes_is_sat_out(online: Online, trouble: Reply) -> None:
    server = Imitation()
    server.say_in_turn(SNAPSHOT_KEY, trouble, trouble, Reply(200, KEY))
    loopback = online.serve(server)
    assert online.request(loopback).status == 0
    assert loopback.paths("GET").count(SNAPSHOT_KEY) == 3


@pytest.mark.parametrize(
    ("trouble", "code"), [(Reply(502), "refused"), (Reply(silent=True), "unreachable")]
)
def test_trouble_that_stays_is_told(online: Online, trouble: Reply, code: str) -> None:
    server = Imitation()
    server.say(SNAPSHOT_KEY, trouble)
    loopback = online.serve(server)
    ended = online.request(loopback, "--json")
    assert (ended.status, ended.error["code"]) == (1, code)
    assert loopback.paths("GET").count(SNAPSHOT_KEY) == 4


def test_a_refusal_is_not_asked_about_again(online: Online) -> None:
    server = Imitation()
    server.say(SNAPSHOT_KEY, Reply(400))
    loopback = online.serve(server)
    assert online.request(loopback).status == 1
    assert loopback.paths("GET").count(SNAPSHOT_KEY) == 1


def test_a_server_in_trouble_from_the_start_ends_it(online: Online) -> None:
    ended = online.request(online.serve(lambda _: Reply(500)), "--json")
    assert (ended.status, ended.error["code"]) == (1, "server-fault")


def many(online: Online, server: Loopback, count: int) -> list[str]:
    guns = [f"app{number}" for number in range(count)]
    Path("guns.txt").write_text("\n".join(guns))
    return [
        *("request", "--guns-from", "guns.txt", "--server", server.url, "--registry", server.url),
        *("--ca", str(online.authority), "--out", "request.json"),
    ]


def test_one_repository_that_fails_is_told_and_the_others_are_there(online: Online) -> None:
    server = Imitation()
    server.say("/v2/app3/_trust/tuf/snapshot.key", Reply(403))
    ended = online.run(*many(online, online.serve(server), 10), "--json")
    assert ended.status == 1
    assert ended.error["code"] == "incomplete-request"
    assert "1 of 10 repositories. The first is app3: " in ended.error["message"]
    guns = [entry.gun for entry in load_request(Path("request.json")).repositories]
    assert guns == [f"app{number}" for number in range(10) if number != 3]


@pytest.mark.parametrize("trouble", [Reply(silent=True), Reply(500)], ids=["silent", "500"])
def test_a_server_that_fails_all_is_not_tried_for_each_of_a_thousand(
    online: Online, trouble: Reply
) -> None:
    def answer(asked: Asked) -> Reply:
        return Reply(200, b"{}") if asked.path == "/v2/" else trouble

    server = online.serve(answer)
    assert online.run(*many(online, server, 1000)).status == 1
    assert len(server.asked) < 100


def test_connections_are_kept(online: Online) -> None:
    ports: set[int] = set()
    imitation = Imitation()

    def answer(asked: Asked) -> Reply:
        ports.add(threading.get_ident())  # one thread serves one connection
        return imitation(asked)

    assert online.run(*many(online, online.serve(answer), 200)).status == 0
    assert len(ports) <= 10


def test_keys_are_asked_for_one_at_a_time_as_a_signer_may_not_survive_two(online: Online) -> None:
    imitation, meeting, met = Imitation(), threading.Barrier(2), []

    def answer(asked: Asked) -> Reply:
        if asked.path.endswith(".key"):
            with contextlib.suppress(threading.BrokenBarrierError):
                meeting.wait(0.05)  # for a second one, which must not come
                met.append(asked.path)
            meeting.reset()
        return imitation(asked)

    assert online.run(*many(online, online.serve(answer), 8)).status == 0
    assert met == []


def test_a_server_of_an_unknown_authority_is_not_trusted(run: Courier, online: Online) -> None:
    server = online.serve(Imitation())
    ended = run("request", "app", "--server", server.url, "--out", "request.json", "--json")
    assert (ended.status, ended.error["code"]) == (1, "untrusted-server")
    assert "an authority that this machine does not know" in ended.error["message"]
    assert "--ca FILE" in ended.error["hint"]
    assert server.asked == []


def test_a_certificate_for_another_name_is_not_trusted(run: Courier, online: Online) -> None:
    server = online.serve(Imitation())
    address = server.url.replace("localhost", "0.0.0.0")  # noqa: S104 - itself, by another name
    ended = run(
        *("request", "app", "--server", address, "--ca", online.authority),
        *("--out", "request.json", "--json"),
    )
    assert (ended.status, ended.error["code"]) == (1, "untrusted-server")
    assert "for another address" in ended.error["message"]
    assert server.asked == []


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
def test_a_file_that_holds_no_authority_is_named(run: Courier, content: bytes) -> None:
    Path("ca.crt").write_bytes(content)
    ended = run(
        *("request", "app", "--server", "https://localhost:1", "--ca", "ca.crt"),
        *("--out", "request.json", "--json"),
    )
    assert (ended.status, ended.error["code"]) == (1, "authority-file")


def test_plain_http_is_spoken_on_this_machine_only(
    run: Courier, serve_plainly: Callable[[Answering], Loopback]
) -> None:
    server = serve_plainly(Imitation())
    options = ("--registry", server.url, "--out", "request.json", "--json")
    assert run("request", "app", "--server", server.url, *options).status == 0
    ended = run("request", "app", "--server", "http://notary.example.org", *options)
    assert (ended.status, ended.error["code"]) == (1, "plain-http")
    ended = run(
        *("request", "app", "--server", server.url, "--registry", "http://registry.example.org"),
        *("--out", "request.json", "--json"),
    )
    assert (ended.status, ended.error["code"]) == (1, "plain-http")


def test_plain_text_where_tls_is_spoken_is_told(
    run: Courier, serve_plainly: Callable[[Answering], Loopback]
) -> None:
    server = serve_plainly(Imitation()).url.replace("http:", "https:")
    ended = run("request", "app", "--server", server, "--out", "request.json", "--json")
    assert (ended.status, ended.error["code"]) == (1, "unreachable")
    assert "no secure connection" in ended.error["message"]


def test_an_out_that_cannot_be_written_is_named(online: Online) -> None:
    ended = online.request(online.serve(Imitation()), "--out", "missing/request.json", "--json")
    assert (ended.status, ended.error["code"]) == (1, "write-failed")


def test_ctrl_c_ends_it_at_once_whatever_a_server_is_up_to(online: Online) -> None:
    reached, done = threading.Event(), threading.Event()

    def hang(asked: Asked) -> Reply:
        if asked.path == "/v2/":
            return Reply(200, b"{}")
        reached.set()
        done.wait(30)
        return NOT_FOUND

    arguments = many(online, online.serve(hang), 50)
    process = subprocess.Popen(
        [sys.executable, "-c", "from keymgr.courier.main import run; run()", *arguments],
        stderr=subprocess.PIPE,
        env=os.environ,
        text=True,
    )
    assert reached.wait(20)
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    took = time.monotonic() - start
    done.set()
    assert process.returncode == 130
    assert err.splitlines()[-2:] == ["Cancelled.", "Run it again when you like."]
    assert took < 3
    assert not Path("request.json").exists()
