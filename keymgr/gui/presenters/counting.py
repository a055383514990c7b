"""Many values in few words: how often each stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from keymgr.sentences import said, said_list

SHOWN: Final = 8
"""So many kinds are said; of more, how many there are."""


def counted(values: Iterable[str]) -> str:
    """Return ``4 (209), 7 (5)``; one value alone has no count."""
    counts = Counter(values)
    if len(counts) == 1:
        return next(iter(counts))
    common = counts.most_common(SHOWN)
    return said_list(said("{value} ({times})", value=value, times=times) for value, times in common)


def threshold_of(threshold: int, keys: int) -> str:
    """Return ``2 of 3``."""
    return said("{threshold} of {keys}", threshold=threshold, keys=keys)
