"""The options of a format, by name and as text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.options import Purpose, options_of, told_values, with_values


class Align(StrEnum):
    EXPAND = "expand"
    SKIP = "skip"


@dataclass(frozen=True)
class Fitted:
    name: ClassVar[str] = "fitted"

    words: str = field(default="text", metadata={"label": "Column", "help": "Which."})
    folds: int = field(default=3, metadata={"label": "Folds", "least": 1, "most": 9})
    share: float = field(default=0.5, metadata={"label": "Share"})
    nested: bool = field(default=True, metadata={"label": "Nested"})
    align: Align = field(default=Align.EXPAND, metadata={"label": "Words in part"})


FITTED: Any = Fitted()


def test_options_are_told_with_their_words_and_what_they_can_be() -> None:
    words, folds, share, nested, align = options_of(Fitted)
    assert (words.label, words.help, words.default) == ("Column", "Which.", "text")
    assert (folds.kind, folds.least, folds.most) == (int, 1, 9)
    assert (share.kind, nested.kind) == (float, bool)
    assert dict(align.choices) == {"expand": "expand", "skip": "skip"}


def test_options_that_mean_nothing_for_a_purpose_are_left_out() -> None:
    @dataclass(frozen=True)
    class Both:
        name = "both"
        column: int = field(default=1, metadata={"only": "reading"})
        layer: str = "mentions"
        ids: bool = field(default=True, metadata={"only": "writing"})

    def names(purpose: Purpose | None) -> list[str]:
        return [one.name for one in options_of(Both, purpose)]

    assert names("reading") == ["column", "layer"]
    assert names("writing") == ["layer", "ids"]
    assert names(None) == ["column", "layer", "ids"]


def test_a_format_that_is_no_dataclass_has_no_options() -> None:
    class Plain:
        name = "plain"

    assert options_of(Plain) == options_of(Plain()) == ()


def test_options_are_read_from_text() -> None:
    given = {"words": "body", "folds": "5", "share": "0.25", "nested": "no"}
    made = with_values(FITTED, {**given, "align": "skip"})
    assert made == Fitted("body", 5, 0.25, False, Align.SKIP)
    assert with_values(FITTED, told_values(made)) == made


def test_options_are_told_as_plain_json() -> None:
    values = told_values(FITTED)
    assert values["align"] == "expand"
    assert type(values["align"]) is str


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"fold": "5"}, "has no option “fold”. It has: words, folds, share, nested"),
        ({"folds": "many"}, "folds cannot be “many”; it is a number"),
        ({"folds": "10"}, "it is from 1 to 9"),
        ({"share": "nan"}, "share cannot be “nan”"),
        ({"nested": "perhaps"}, "it is yes or no"),
        ({"align": "stretch"}, "it is one of expand, skip"),
        ({"folds": None}, "it is a number"),
    ],
)
def test_what_cannot_be_set_is_refused_with_what_can(
    given: dict[str, Any], why: str
) -> None:
    with pytest.raises(FormatError, match=why):
        with_values(FITTED, given)
