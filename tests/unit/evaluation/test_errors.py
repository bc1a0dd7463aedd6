"""Wrong attributions are sorted by what went wrong."""

from __future__ import annotations

import pytest

from evaluation.attributions import Compared, compared
from evaluation.cue_classes import cue_class
from evaluation.errors import listed, wrong_attributions
from tests.builders import bundle

GOLD = bundle("[Ann Smith:source 1] [said:cue 1] [it will rain on Monday:content 1].")


def against(marked: str) -> list[Compared]:
    return compared([GOLD], [bundle(marked)], {"article": "ledger"})


@pytest.mark.parametrize(
    ("marked", "groups"),
    [
        ("[Ann Smith:source 1] [said:cue 1] [it will rain on Monday:content 1].", []),
        ("Ann Smith said it will rain on Monday.", ["missed"]),
        (
            "Ann Smith [said:cue 1] [it will rain on Monday:content 1].",
            ["source not found"],
        ),
        (
            "Ann Smith [said:cue 1] [it:source 1] [will rain on Monday:content 1].",
            ["other source"],
        ),
        (
            "[Ann Smith:source 1] [said:cue 1] it will rain [on Monday:content 1].",
            ["content too short"],
        ),
        (
            "[Ann:source 1] Smith [said:cue 1] it [will:content 1] rain [on:content 2]",
            ["content too short", "suggested over another"],
        ),
        (
            "[Ann Smith:content 1] [said:cue 1] it will rain on Monday.",
            ["content elsewhere"],
        ),
        (
            "[Ann:cue 1] Smith said it [will:content 1] rain on Monday.",
            ["other cue, part of the content"],
        ),
        (
            "[Ann:cue 1] [Smith:content 1] said it will rain on Monday.",
            ["missed", "suggested, not in gold"],
        ),
    ],
)
def test_what_went_wrong_is_told(marked: str, groups: list[str]) -> None:
    assert [one.group for one in wrong_attributions(against(marked))] == groups


def test_the_list_is_the_same_for_the_same_seed() -> None:
    errors = wrong_attributions(against("Ann Smith said it will rain on Monday.")) * 9
    words = listed(errors, number=3, seed=7)
    assert words == listed(errors, number=3, seed=7)
    assert "# 3 of 9 wrong attributions, seed 7" in words
    assert "| missed | 9 |" in words
    assert "- gold: source: “Ann Smith”, cue: “said”" in words


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("[has said:cue 1]", "say or tell"),
        ("[according to:cue 1]", "according to"),
        ("[later announced:cue 1]", "other speech"),
        ("[believes:cue 1]", "thought"),
        ("[at:cue 1]", "other"),
        ("[—:cue 1]", "none"),
    ],
)
def test_cues_are_sorted_by_the_first_word_that_tells(cue: str, expected: str) -> None:
    made = bundle(f"Ann {cue} [we go:content 1]")
    (article,) = compared([made], [made], {})
    assert cue_class(article.gold[0], article.text) == expected
