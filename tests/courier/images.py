"""Images in a real registry, made without Docker: a manifest is all that a tag stands for."""

from __future__ import annotations

import json

import urllib3

from keymgr.trust.names import Digest, Gun

DOCKER = "application/vnd.docker.distribution.manifest.v2+json"
OCI = "application/vnd.oci.image.manifest.v1+json"
OCI_INDEX = "application/vnd.oci.image.index.v1+json"


def push(gun: Gun, tag: str, note: str, media_type: str = DOCKER) -> bytes:
    """Push an image that has a configuration and no layers; return its manifest's bytes."""
    host, _, name = gun.partition("/")
    config = json.dumps({"architecture": "amd64", "os": "linux", "author": note}).encode()
    kind = "docker.container" if media_type == DOCKER else "oci"
    config_type = {
        "docker.container": "application/vnd.docker.container.image.v1+json",
        "oci": "application/vnd.oci.image.config.v1+json",
    }[kind]
    with urllib3.PoolManager() as http:
        base = f"http://{host}/v2/{name}"
        digest = Digest.of(config)
        upload = http.request("POST", f"{base}/blobs/uploads/").headers["Location"]
        mark = "&" if "?" in upload else "?"
        stored = http.request("PUT", f"{upload}{mark}digest={digest}", body=config)
        assert stored.status == 201
        descriptor = {"mediaType": config_type, "size": len(config), "digest": digest}
        return _put(
            http,
            f"{base}/manifests/{tag}",
            {"schemaVersion": 2, "mediaType": media_type, "config": descriptor, "layers": []},
            media_type,
        )


def push_index(gun: Gun, tag: str, manifest: bytes) -> bytes:
    """Push an index of one image that is there already; return its bytes."""
    host, _, name = gun.partition("/")
    entry = {
        "mediaType": DOCKER,
        "size": len(manifest),
        "digest": Digest.of(manifest),
        "platform": {"architecture": "amd64", "os": "linux"},
    }
    document = {"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [entry]}
    with urllib3.PoolManager() as http:
        return _put(http, f"http://{host}/v2/{name}/manifests/{tag}", document, OCI_INDEX)


def _put(http: urllib3.PoolManager, url: str, document: object, media_type: str) -> bytes:
    manifest = json.dumps(document).encode()
    answer = http.request("PUT", url, body=manifest, headers={"Content-Type": media_type})
    assert answer.status == 201, answer.data
    return manifest
