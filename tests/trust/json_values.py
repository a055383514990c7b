"""JSON values for property tests: what Notary's canonical JSON can hold."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

TEXT: Final = st.text(max_size=20)
LEAVES: Final = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT
VALUES: Final = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
OBJECTS: Final = st.dictionaries(TEXT, VALUES, max_size=4)
