"""Finding the image that is meant in an OCI layout."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from keymgr.errors import KeymgrError
from keymgr.exchange.oci import OciImage, read_oci
from keymgr.ops.tags import SeenImage
from keymgr.sentences import said, said_list
from keymgr.trust.names import Tag

_NAMED = 10
"""So many images are named when it is unclear which is meant."""


@dataclass(eq=False)
class UnclearImageError(KeymgrError):
    """A layout holds several images and the tag does not tell which is meant."""

    message: ClassVar[str] = (
        "{path} holds {number} images, and {matching} of them is named {tag}: {names}."
    )
    hint: ClassVar[str] = (
        "Nothing was signed. Use the tag that one of them has, or copy the one you mean into a"
        " layout of its own."
    )
    path: Path
    number: int
    matching: str
    tag: str
    names: str


def find_image(path: Path, tag: Tag) -> tuple[SeenImage, str | None]:
    """Return the image to sign as ``tag``, and the name that the layout gives it.

    The only image there is, else the one named ``tag`` or ``REPOSITORY:tag``. Raises
    UnclearImageError and what ``read_oci`` raises.
    """
    images = read_oci(path)
    matching = [image for image in images if _is_named(image, tag)] if len(images) > 1 else images
    if len({image.digest for image in matching}) != 1:
        names = said_list(image.ref_name or said("one without a name") for image in images[:_NAMED])
        if len(images) > _NAMED:
            names = said("{names} and {more} more", names=names, more=len(images) - _NAMED)
        how_many = said("more than one") if matching else said("none")
        raise UnclearImageError(path, len(images), how_many, tag, names)
    chosen = matching[0]
    return SeenImage(tag, chosen.digest, chosen.size), chosen.ref_name


def _is_named(image: OciImage, tag: Tag) -> bool:
    return image.ref_name is not None and image.ref_name.rpartition(":")[2] == tag
