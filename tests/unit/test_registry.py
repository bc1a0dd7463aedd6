"""What is plugged in is found by name."""

from __future__ import annotations

import pytest

from pressmark.errors import UnknownNameError
from pressmark.registry import FORMATS, load, names


def test_our_own_formats_are_registered() -> None:
    assert {"csv", "jsonl", "text"} <= set(names(FORMATS))


def test_a_format_is_registered_under_its_own_name() -> None:
    for name in ("csv", "jsonl", "text"):
        assert load(FORMATS, name)().name == name


def test_an_unknown_name_is_told_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match=r"“nope” .* Known: .*jsonl.*text"):
        load(FORMATS, "nope")


def test_a_group_without_entries_says_so() -> None:
    with pytest.raises(UnknownNameError, match="Known: none"):
        load("pressmark.nothing", "nope")
