"""A large vault in daily use: opening and listing it, signing one tag in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from bench.figures import Amount, Cost, Figure, Pair, Ratio
from bench.measuring import cost_of
from bench.offices import Offices, opened
from keymgr.ops.station import Station
from keymgr.ops.tags import SeenImage, apply_tags, plan_sign
from keymgr.trust.names import Digest, Gun, Tag


def listing(offices: Offices) -> list[Figure]:
    """Measure opening and listing, with a key derivation that costs nothing."""
    number = offices.scale.many
    vault = offices.vault(number)

    def look() -> None:
        with opened(vault) as station:
            station.vault.repositories.all()

    costs = [cost_of(look) for _ in range(offices.scale.repeats)]
    return [
        Amount(
            f"open and list, {number:,}",
            "opening the vault, its whole content checked, and reading every repository's record;"
            " the key derivation costs nothing here; processor time",
            "s",
            1.0,
            [cost.cpu for cost in costs],
        )
    ]


def tagging(offices: Offices) -> list[Figure]:
    """Measure signing one tag in a large vault, against the same in a small one."""
    scale = offices.scale
    large, small = offices.station(scale.many), offices.station(scale.few)
    numbers = count()
    with large, small:
        pairs = [
            Pair(_one_tag(large, numbers), _one_tag(small, numbers))
            for _ in range(scale.repeats * 5)
        ]
    return [
        Ratio(
            f"sign a tag among {scale.many:,}",
            "planning, signing, verifying and storing one tag in an open vault",
            f"the same in a vault of {scale.few}",
            1.5,
            pairs,
            by="cpu",
        )
    ]


def _one_tag(station: Station, numbers: Iterator[int]) -> Cost:
    gun = Gun(station.vault.keys.all()[-1].gun)
    image = SeenImage(Tag(f"v{next(numbers)}"), Digest("sha256:" + "a" * 64), 7)
    return cost_of(lambda: apply_tags(station, plan_sign(station, gun, [image])))
