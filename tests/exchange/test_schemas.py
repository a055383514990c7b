"""The published schemas and the parsers say yes and no to the same documents."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.errors import KeymgrError
from keymgr.exchange.bundle import read_manifest
from keymgr.exchange.envelope import DuplicateNameError
from keymgr.exchange.receipt import read_receipt
from keymgr.exchange.request import read_request
from keymgr.exchange.resources import resource

Json = dict[str, Any]

KINDS: Final = ("request", "bundle", "receipt")


def example(kind: str) -> Json:
    name = "manifest" if kind == "bundle" else kind
    document: Json = json.loads(resource(f"examples/{name}.json").read_bytes())
    return document


def full_example(kind: str) -> Json:
    """The example with every optional place filled, so that mutations reach all of the schema."""
    document = example(kind)
    if kind == "request":
        document["repositories"][0]["metadata"] = {
            "1.root.json": "e30=",
            "targets/a/b.json": "e30=",
        }
    if kind == "receipt":
        document["repositories"][0]["roles"]["targets/releases"] = 3
    return document


def validator(kind: str) -> jsonschema.Draft202012Validator:
    text = resource(f"schemas/keymgr-{kind}.json").read_text(encoding="utf-8")
    jsonschema.Draft202012Validator.check_schema(json.loads(text))
    # ECMA-262's ``$`` is the very end; Python's also stands before a last newline.
    return jsonschema.Draft202012Validator(json.loads(re.sub(r"\$(?=\)|\")", r"\\\\Z", text)))


VALIDATORS: Final = {kind: validator(kind) for kind in KINDS}


READERS: Final[dict[str, Callable[[bytes], object]]] = {
    "request": read_request,
    "bundle": read_manifest,
    "receipt": read_receipt,
}


def parser_accepts(kind: str, document: Json) -> bool | None:
    """Return the parser's verdict; None where it refuses for what no schema can say."""
    try:
        READERS[kind](json.dumps(document).encode())
    except DuplicateNameError:
        return None
    except KeymgrError:
        return False
    return True


@pytest.mark.parametrize("kind", KINDS)
def test_the_examples_follow_their_schemas_and_are_read(kind: str) -> None:
    for document in (example(kind), full_example(kind)):
        VALIDATORS[kind].validate(document)
        assert parser_accepts(kind, document)


PLACES = st.integers(0, 1 << 16)
ODD_VALUES = st.sampled_from(
    [
        *(None, True, False, 0, 1, -1, 2, (1 << 53) - 1, 1 << 53, 1 << 26, (1 << 26) + 1),
        *("", "root", "targets", "targets/a", "root.json", "targets.json", "snapshot.json"),
        *("timestamp", "timestamp.json", "0.root.json", "12.root.json", "1.targets.json", "a" * 64),
        *("ecdsa", "rsa-x509", "AAAA", "AA==", "AAB=", "A" * 4096, "A" * 4100, "x" * 2001),
        *("http://a", "https://", "app\n", "docker.io/library/app", "[::1]:5000/app", "a" * 256),
        *("published", "already-there", "done", "2026-12-31T23:59:59Z", "2026-01-15T24:00:00Z"),
        *([], {}, [None], {"root": 1}),
    ]
)
CHARACTERS = st.sampled_from([*"aA0_-./:@ =+%$\n\0", "\N{LATIN SMALL LETTER E WITH ACUTE}"])


def places(node: object) -> Iterator[tuple[list[object] | dict[str, object], int | str]]:
    """Walk every member and item below ``node``."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield node, name
            yield from places(value)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield node, index
            yield from places(value)


def mutate(data: st.DataObject, document: object) -> None:
    """Change one place of ``document``."""
    every = list(places(document))
    parent, key = every[data.draw(PLACES) % len(every)]
    kind = data.draw(st.sampled_from(["replace", "remove", "add", "rename", "insert", "cut"]))
    if isinstance(parent, list):
        assert isinstance(key, int)
        if kind == "remove":
            del parent[key]
        else:
            parent[key] = _changed(data, kind, parent[key])
        return
    assert isinstance(key, str)
    if kind == "remove":
        del parent[key]
    elif kind == "add":
        parent[key + "x"] = parent[key]
    elif kind == "rename":
        name = data.draw(ODD_VALUES)
        parent[name if isinstance(name, str) else key] = parent.pop(key)
    else:
        parent[key] = _changed(data, kind, parent[key])


def _changed(data: st.DataObject, kind: str, value: object) -> object:
    if not isinstance(value, str) or kind not in {"insert", "cut"}:
        return copy.deepcopy(data.draw(ODD_VALUES))
    place = data.draw(PLACES) % (len(value) + 1)
    if kind == "cut":
        return value[:place] + value[place + 1 :]
    return value[:place] + data.draw(CHARACTERS) + value[place:]


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_schema_and_parser_agree_on_altered_documents(kind: str, data: st.DataObject) -> None:
    document = copy.deepcopy(full_example(kind))
    mutate(data, document)
    verdict = parser_accepts(kind, document)
    if verdict is not None:
        assert VALIDATORS[kind].is_valid(document) == verdict
