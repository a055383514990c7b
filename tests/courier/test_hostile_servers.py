"""Whatever a server says, the courier ends with a request that holds true or a sentence."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from keymgr.exchange.request import RequestedRepository, load_request
from keymgr.trust.names import Digest
from tests.courier.conftest import Ended, Online
from tests.courier.images import DOCKER
from tests.courier.imitation import KEY, Imitation
from tests.courier.loopback import Asked, Reply

SNAPSHOT_KEY = "/v2/app/_trust/tuf/snapshot.key"
TUF = "/v2/app/_trust/tuf"
TAGS = "/v2/library/app/tags/list"
MANIFESTS = "/v2/library/app/manifests"
MANIFEST = b'{"schemaVersion": 2}'


def refused(ended: Ended, code: str) -> str:
    assert ended.status == 1, ended.out
    assert ended.error["code"] == code
    assert ended.error["message"].isprintable()
    assert not Path("request.json").exists()
    return ended.error["message"]


def brought(ended: Ended) -> tuple[RequestedRepository, str]:
    """Return the one repository of the request, and the warnings about it."""
    assert ended.status == 0, ended.err
    (repository,) = load_request(Path("request.json")).repositories
    warnings = "\n".join(ended.document["warnings"])
    return repository, warnings


@pytest.mark.parametrize(
    "key",
    [
        b"",
        b"<html>welcome</html>",
        b"[]",
        b'{"keytype": "ecdsa"}',
        b'{"keytype": "ecdsa", "keyval": {"public": ""}}',
        b'{"keytype": "ecdsa", "keyval": {"public": "%%"}}',
        b'{"keytype": "ecdsa-x509", "keyval": {"public": "AAAA"}}',
        b'{"keytype": "\\u001b[2J", "keyval": {"public": "AAAA"}}',
        b'{"keytype": "ecdsa", "keytype": "rsa", "keyval": {"public": "AAAA"}}',
        b"[" * 60_000,
        KEY[:-1],
    ],
)
def test_what_is_no_key_is_not_taken_for_one(online: Online, key: bytes) -> None:
    server = Imitation()
    server.say(SNAPSHOT_KEY, Reply(200, key))
    message = refused(online.request(online.serve(server), "--json"), "strange-answer")
    assert "snapshot key for app is no public key" in message


def test_a_server_that_is_something_else_is_told_so(online: Online) -> None:
    site = online.serve(lambda _: Reply(404, b"<html>\x1b[31mnot here</html>"))
    message = refused(online.request(site, "--json"), "refused")
    assert "status 404" in message


def test_a_refusal_is_shown_without_its_control_characters(online: Online) -> None:
    server = Imitation()
    body = {"errors": [{"code": "DENIED", "message": "no \x1b]0;evil\x07\n" * 200}]}
    server.say(SNAPSHOT_KEY, Reply(403, json.dumps(body).encode()))
    assert len(refused(online.request(online.serve(server), "--json"), "refused")) < 400


def test_an_endless_answer_is_given_up(online: Online) -> None:
    server = Imitation()
    server.say(SNAPSHOT_KEY, Reply(200, bytes(1 << 20)))
    assert "65536 bytes" in refused(
        online.request(online.serve(server), "--json"), "oversized-answer"
    )


def test_a_compressed_answer_is_never_unpacked(online: Online) -> None:
    server = Imitation()
    bomb = gzip.compress(bytes(100 << 20))
    server.say(SNAPSHOT_KEY, Reply(200, bomb[:60_000], {"Content-Encoding": "gzip"}))
    refused(online.request(online.serve(server), "--json"), "strange-answer")


def test_metadata_that_makes_no_sense_comes_as_it_is_for_the_station_to_judge(
    online: Online,
) -> None:
    server = Imitation()
    for name in ("root", "targets", "snapshot", "timestamp"):
        server.say(f"{TUF}/{name}.json", Reply(200, b"\xffnonsense"))
    repository, _ = brought(online.request(online.serve(server), "--json"))
    assert set(repository.metadata) == {
        "root.json",
        "targets.json",
        "snapshot.json",
        "timestamp.json",
    }


def test_a_repository_that_never_stands_still_is_refused(online: Online) -> None:
    server = Imitation()
    server.say(f"{TUF}/root.json", Reply(200, b"{}"))
    count = iter(range(1000))
    server.special[f"{TUF}/timestamp.json"] = lambda _: Reply(200, b"%d" % next(count))
    refused(online.request(online.serve(server), "--json"), "unsteady-metadata")


def with_tags(*tags: str) -> Imitation:
    server = Imitation()
    server.say(TAGS, Reply(200, json.dumps({"name": "app", "tags": tags}).encode()))
    for tag in tags:
        server.say(f"{MANIFESTS}/{tag}", Reply(200, MANIFEST, {"Content-Type": DOCKER}))
    return server


def test_the_digest_is_computed_and_a_false_one_is_noticed(online: Online) -> None:
    server = with_tags("1.0", "2.0")
    server.say(
        f"{MANIFESTS}/2.0",
        Reply(
            200, MANIFEST, {"Content-Type": DOCKER, "Docker-Content-Digest": Digest.of(b"other")}
        ),
    )
    repository, warnings = brought(online.request(online.serve(server), "--json"))
    assert [(tag.name, tag.digest) for tag in repository.tags] == [("1.0", Digest.of(MANIFEST))]
    assert "manifest of app:2.0 differs from its own digest" in warnings


@pytest.mark.parametrize(
    "media_type",
    ["text/html", "", "application/vnd.docker.distribution.manifest.v1+prettyjws", "\x1b[2J"],
)
def test_a_manifest_of_an_unknown_kind_is_left_out_and_told(
    online: Online, media_type: str
) -> None:
    server = with_tags("1.0", "old")
    server.say(f"{MANIFESTS}/old", Reply(200, MANIFEST, {"Content-Type": media_type}))
    repository, warnings = brought(online.request(online.serve(server), "--json"))
    assert [tag.name for tag in repository.tags] == ["1.0"]
    assert "app:old has the unknown type" in warnings


def test_a_media_type_with_parameters_is_known(online: Online) -> None:
    server = with_tags("1.0")
    content_type = {"Content-Type": f"{DOCKER}; charset=utf-8"}
    server.say(f"{MANIFESTS}/1.0", Reply(200, MANIFEST, content_type))
    repository, _ = brought(online.request(online.serve(server), "--json"))
    assert [tag.media_type for tag in repository.tags] == [DOCKER]


@pytest.mark.parametrize(
    "listing",
    [b"", b"[]", b'{"tags": 7}', b'{"tags": ["../../x"]}', b'{"tags": ["\\u001b"]}', b"[" * 50_000],
)
def test_a_list_of_tags_that_makes_no_sense_costs_the_tags_and_is_told(
    online: Online, listing: bytes
) -> None:
    server = Imitation()
    server.say(TAGS, Reply(200, listing))
    repository, warnings = brought(online.request(online.serve(server), "--json"))
    assert repository.tags == ()
    assert "list of tags can't be understood" in warnings


def test_a_list_of_tags_goes_on_over_pages(online: Online) -> None:
    server = with_tags("1", "2", "3")
    pages = {"": ["1"], "1": ["2", "1"], "2": ["3"]}

    def page(asked: Asked) -> Reply:
        last = asked.path.partition("last=")[2]
        tags = pages[last]
        body = json.dumps({"tags": tags}).encode()
        link = {"Link": f'<{TAGS}?n=1&last={tags[0]}>; rel="next"'} if last != "2" else {}
        return Reply(200, body, link)

    server.special[TAGS] = page
    repository, warnings = brought(online.request(online.serve(server), "--json"))
    assert [tag.name for tag in repository.tags] == ["1", "2", "3"]
    assert not warnings


def test_a_list_of_tags_that_goes_round_in_a_circle_ends(online: Online) -> None:
    server = with_tags("1")
    body = json.dumps({"tags": ["1"]}).encode()
    server.say(TAGS, Reply(200, body, {"Link": f'<{TAGS}>; rel="next"'}))
    repository, _ = brought(online.request(online.serve(server), "--json"))
    assert [tag.name for tag in repository.tags] == ["1"]


def test_a_list_of_tags_does_not_lead_to_another_server(online: Online) -> None:
    elsewhere = online.serve(lambda _: Reply(200, b'{"tags": ["2"]}'))
    server = with_tags("1")
    body = json.dumps({"tags": ["1"]}).encode()
    for link in (f"{elsewhere.url}{TAGS}", "http://example.org/", "//["):
        server.say(TAGS, Reply(200, body, {"Link": f'<{link}>; rel="next"'}))
        repository, warnings = brought(online.request(online.serve(server), "--json"))
        assert repository.tags == ()
        assert "tags of app are not in the request" in warnings
    assert elsewhere.asked == []


def test_a_registry_that_refuses_costs_the_tags_and_is_told_once(online: Online) -> None:
    server = Imitation()
    Path("guns.txt").write_text("\n".join(f"app{number}" for number in range(5)))
    for number in range(5):
        denied = b'{"errors":[{"code":"DENIED","message":"pull access is denied"}]}'
        server.say(f"/v2/library/app{number}/tags/list", Reply(403, denied))
    ended = online.run(
        *("request", "--guns-from", "guns.txt", "--ca", online.authority, "--out", "request.json"),
        *("--server", (loopback := online.serve(server)).url, "--registry", loopback.url),
    )
    assert ended.status == 0
    (warning,) = ended.err.splitlines()
    assert "pull access is denied" in warning
    assert "app0 and 4 other repositories" in warning
