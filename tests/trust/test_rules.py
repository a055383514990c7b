"""Each case of the table breaks the rule that it says, first; the model client agrees."""

from __future__ import annotations

import pytest

from tests.trust.case import Case
from tests.trust.cases_files import DELEGATIONS, FILES, FORMS
from tests.trust.cases_roots import CERTIFICATES, PINS, ROOTS, ROTATIONS
from tests.trust.model import Client
from tests.trust.model_metadata import RefusedError
from tests.trust.repository import DAY, GUN, NOW, Files

ALL = [*ROOTS, *CERTIFICATES, *ROTATIONS, *PINS, *FILES, *FORMS, *DELEGATIONS]


@pytest.mark.parametrize("case", ALL, ids=str)
def test_the_first_problem_is_of_the_rule_that_the_case_breaks(case: Case) -> None:
    report = case.report(case.make())

    first = report.problems[0].rule if report.problems else None
    assert first == case.breaks, report.problems
    assert report.ok is (case.breaks is None)


@pytest.mark.parametrize("case", ALL, ids=str)
def test_a_second_implementation_of_the_client_decides_alike(case: Case) -> None:
    files = case.make()
    tags = tags_of_the_model(case, files)

    assert (tags is not None) is case.docker_accepts
    if case.breaks is None and not case.docker_differs:
        assert tags == {tag: role for tag, (role, _) in case.report(files).tags().items()}


@pytest.mark.parametrize("case", DELEGATIONS, ids=str)
def test_the_tags_are_those_that_the_second_implementation_pulls(case: Case) -> None:
    files = case.make()
    pulled = {tag: role for tag, (role, _) in case.report(files).tags().items()}

    assert pulled == (tags_of_the_model(case, files) or {})


def tags_of_the_model(case: Case, files: Files) -> dict[str, str] | None:
    """Return what the model client pulls, tag to role; None where it refuses the files."""
    client = Client(GUN, pins=frozenset([case.pinned_key()] if case.pinned_key else []))
    if case.seen:
        client.update(case.seen(), NOW - 2 * DAY)
    try:
        accepted = client.update(files, NOW)
    except RefusedError:
        return None
    return {tag: role for tag, (role, _) in accepted.tags().items()}
