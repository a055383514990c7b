"""The stack itself does Docker's own job: what the other tests compare with."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from tests.docker import Docker
from tests.programs import listens
from tests.stack import Stack, running

PASSPHRASES = {
    "DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE": "correct horse",
    "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE": "battery staple",
}


def test_docker_signs_and_a_fresh_client_pulls_only_what_is_signed(docker: Docker) -> None:
    image = f"{docker.stack.registry}/stack/app"
    docker.make_image(f"{image}:signed", "signed")
    docker.client().docker("push", f"{image}:signed", env=PASSPHRASES)
    docker.push_unsigned(f"{image}:plain", "plain")
    docker.forget_images()

    client = docker.client()
    client.docker("pull", f"{image}:signed")
    refused = client.try_docker("pull", f"{image}:plain")

    assert refused.returncode == 1
    assert "No valid trust data for plain" in refused.stderr
    assert "signed" in client.notary("list", image).stdout


def test_two_stacks_run_side_by_side(stack: Stack) -> None:
    with running() as other:
        assert listens(stack.notary_port)
        assert listens(other.notary_port)
    assert not listens(other.notary_port)
    assert not other.folder.exists()


def test_a_killed_owner_takes_its_stack_along(tmp_path: Path) -> None:
    code = (
        "import sys, tests.stack as s\n"
        "with s.running() as stack:\n"
        "    print(stack.notary_port, stack.registry_port, stack.folder, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", code],
        env={"TMPDIR": str(tmp_path), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with owner:
        assert owner.stdout is not None
        notary, registry, _ = owner.stdout.readline().split()
        assert listens(int(notary))
        owner.send_signal(signal.SIGKILL)
    while listens(int(notary)) or listens(int(registry)):
        pass  # bounded by the test's time limit
