"""PEM blocks with headers, as Go's ``encoding/pem`` writes and reads them (RFC 1421, RFC 7468)."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from keymgr.crypto.key_errors import MalformedKeyError
from keymgr.sentences import said

_BEGIN: Final = re.compile(r"-----BEGIN ([A-Z0-9 ]{1,64})-----")
_COLUMNS: Final = 64


@dataclass(frozen=True)
class Block:
    """One block: its label (``ENCRYPTED PRIVATE KEY``), its decoded content and its headers."""

    label: str
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)


def encode(block: Block) -> bytes:
    """Write a block as Go does: ``Proc-Type`` first, other headers sorted, lines of 64."""
    base64 = binascii.b2a_base64(block.content, newline=False).decode()
    headers = sorted(block.headers.items(), key=lambda item: (item[0] != "Proc-Type", item[0]))
    lines = [f"-----BEGIN {block.label}-----"]
    lines += [f"{name}: {value}" for name, value in headers]
    if headers:
        lines.append("")
    lines += [base64[i : i + _COLUMNS] for i in range(0, len(base64), _COLUMNS)]
    lines.append(f"-----END {block.label}-----\n")
    return "\n".join(lines).encode()


def decode(content: bytes) -> list[Block]:
    """Return the blocks in ``content``, in order; text between them is left aside.

    A damaged block is never passed over. Raises MalformedKeyError.
    """
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise MalformedKeyError(said("the file is not text, as key files are")) from error
    lines = (line.strip() for line in text.split("\n"))
    blocks = []
    for line in lines:
        if begin := _BEGIN.fullmatch(line):
            blocks.append(_block(begin.group(1), lines))
        elif line.startswith(("-----BEGIN", "-----END")):
            raise MalformedKeyError(said("the line that starts or ends a block is damaged"))
    return blocks


def _block(label: str, lines: Iterator[str]) -> Block:
    headers: dict[str, str] = {}
    body: list[str] = []
    for line in lines:
        if line == f"-----END {label}-----":
            return Block(label, _decoded(label, body), headers)
        name, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or body:
            body.append(line)
        elif name in headers or not (name + value).isprintable():
            raise MalformedKeyError(said("a header of its {label} block is damaged", label=label))
        else:
            headers[name] = value
    raise MalformedKeyError(said("its {label} block has no end", label=label))


def _decoded(label: str, body: list[str]) -> bytes:
    try:
        content = binascii.a2b_base64("".join(body), strict_mode=True)
    except ValueError as error:
        raise MalformedKeyError(
            said("the base64 text of its {label} block is damaged", label=label)
        ) from error
    if not content:
        raise MalformedKeyError(said("its {label} block is empty", label=label))
    return content


def describe(blocks: list[Block]) -> str:
    """Say what a file holds, for an error about what it does not hold."""
    known = {"CERTIFICATE": said("a certificate"), "PUBLIC KEY": said("a public key")}
    for block in blocks:
        if block.label.endswith("PRIVATE KEY"):
            return said("a private key")
        if block.label in known:
            return known[block.label]
    return said("something else")
