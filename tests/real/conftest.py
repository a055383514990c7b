"""One vault for the tests that publish from it: a root key is slow to unlock on purpose."""

from __future__ import annotations

import pytest

from tests.real.office import Office
from tests.stack import Stack


@pytest.fixture(scope="module")
def office(stack: Stack, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A vault with one root key, beside the stack's servers."""
    office = Office(tmp_path_factory.mktemp("office"), stack)
    office.open_vault()
    return office
