"""The real notary client decides on every case as the table says."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.stack import Stack
from tests.trust.case import Case
from tests.trust.repository import GUN, Files
from tests.trust.test_rules import ALL


def test_the_real_client_decides_alike(
    stack: Stack, website: Callable[[Path], str], tmp_path: Path
) -> None:
    sites = tmp_path / "sites"
    for number, case in enumerate(ALL):
        write_site(sites / str(number), case.make())
    url = website(sites)

    def listed(numbered: tuple[int, Case]) -> dict[str, str] | None:
        number, case = numbered
        home = write_home(tmp_path / f"home-{number}", case)
        return tags_listed(f"{url}/{number}", home, stack.ca)

    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(listed, enumerate(ALL)))

    decided = {case.sentence: answer is not None for case, answer in zip(ALL, answers, strict=True)}
    assert decided == {case.sentence: case.docker_accepts for case in ALL}


def write_site(folder: Path, files: Files) -> None:
    """Serve these files as a static site does, each under the name by which it is asked for."""
    tuf = folder / "v2" / GUN / "_trust" / "tuf"
    (tuf / "targets").mkdir(parents=True)
    (folder / "v2" / "index.html").write_text("{}")
    for name, content in files.items():
        (tuf / name).parent.mkdir(exist_ok=True, parents=True)
        (tuf / name).write_bytes(content)
        by_content = f"{name.removesuffix('.json')}.{hashlib.sha256(content).hexdigest()}.json"
        (tuf / by_content).write_bytes(content)


def write_home(home: Path, case: Case) -> Path:
    """Make a client's folder: the root it has seen, the key it pins."""
    metadata = home / "tuf" / GUN / "metadata"
    metadata.mkdir(parents=True)
    if case.seen:
        (metadata / "root.json").write_bytes(case.seen()["root.json"])
    pins = {GUN: [case.pinned_key()]} if case.pinned_key else {}
    (home / "config.json").write_text(json.dumps({"trust_pinning": {"certs": pins}}))
    return home


def tags_listed(url: str, home: Path, ca: Path) -> dict[str, str] | None:
    """Return what ``notary list`` lists, tag to role; None where it refuses."""
    command = ["notary", "-s", url, "-d", str(home), "-c", str(home / "config.json")]
    answer = subprocess.run(
        [*command, "--tlscacert", str(ca), "list", GUN],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if answer.returncode != 0:
        return None
    rows = [line.split() for line in answer.stdout.splitlines()]
    return {row[0]: row[3] for row in rows if len(row) == 4}
