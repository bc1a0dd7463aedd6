"""Which texts are nearly the same."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.measures import band_index, near_duplicates
from pressmark.measures.near_duplicates import LEAST, NearDuplicates
from pressmark.model.shingles import shingles_of, words_of

NOUNS = ("minister", "harbour", "budget", "storm", "court", "union", "bridge", "vote")


def article(seed: int, words: int = 200) -> str:
    chosen = random.Random(seed)  # noqa: S311  (nothing secret)
    return " ".join(
        f"{chosen.choice(NOUNS)}{chosen.randrange(5000)}" for _ in range(words)
    )


def changed(text: str, share: float, seed: int) -> str:
    chosen = random.Random(seed)  # noqa: S311  (nothing secret)
    words = [
        f"other{chosen.randrange(9999)}" if chosen.random() < share else word
        for word in text.split()
    ]
    return " ".join(words)


def likeness(one: str, other: str) -> int:
    left, right = shingles_of(one), shingles_of(other)
    return len(left & right) * 1000 // len(left | right)


def test_the_same_text_again_is_found_with_the_full_likeness() -> None:
    known = NearDuplicates()
    known.add("a", article(1))
    known.add("b", article(2))
    assert known.near(article(2)) == [("b", 1000)]


def test_case_and_forms_of_letters_make_no_difference() -> None:
    known = NearDuplicates()
    known.add("a", "The Caf\u00e9 was ﬁnally closed on Monday")
    assert known.near("THE CAFE\u0301 was finally closed, on Monday!") == [("a", 1000)]


def test_a_text_with_a_paragraph_more_is_near_and_another_is_not() -> None:
    known = NearDuplicates()
    known.add("old", article(1))
    known.add("else", article(2))
    updated = f"{article(1)} {article(3, words=20)}"
    found = known.near(updated)
    assert [key for key, _ in found] == ["old"]
    assert found[0][1] == likeness(updated, article(1))


def test_the_best_comes_first() -> None:
    text = article(1)
    known = NearDuplicates()
    for key, share in (("far", 0.08), ("near", 0.01), ("middle", 0.04)):
        known.add(key, changed(text, share, seed=7))
    found = known.near(text)
    assert [key for key, _ in found] == ["near", "middle", "far"]
    assert all(one[1] >= other[1] for one, other in pairwise(found))


def test_of_a_thousand_pairs_with_few_words_changed_hardly_any_is_missed() -> None:
    known = NearDuplicates()
    for number in range(1000):
        known.add(str(number), article(number))
    missed = 0
    for number in range(1000):
        other = changed(article(number), 0.04, seed=number)
        found = [key for key, _ in known.near(other)]
        if likeness(other, article(number)) >= LEAST:
            missed += found != [str(number)]
    assert missed <= 2


def test_groups_hold_what_is_alike_by_one_or_more_steps() -> None:
    text = article(1)
    later = f"{text} {article(2, words=150)}"
    latest = f"{later} {article(3, words=250)}"
    known = NearDuplicates()
    for key, each in (("1", text), ("else", article(9)), ("2", later), ("3", latest)):
        known.add(key, each)
    assert likeness(text, latest) < LEAST
    assert known.groups() == [frozenset({"1", "2", "3"})]


def test_what_shares_only_the_page_around_it_stays_apart() -> None:
    known = NearDuplicates()
    frame = "share this article subscribe to our newsletter for more news"
    for number in range(50):
        known.add(str(number), f"{frame} {article(number, words=60)}")
    assert known.groups() == []


def test_scripts_without_blanks_are_compared_by_characters() -> None:
    assert words_of("北京時間 今天") == list("北京時間今天")
    assert words_of("วันนี้")[0] == "ว"
    known = NearDuplicates()
    known.add("a", "外交部發言人今天在北京表示中方堅決反對有關做法並將採取必要措施")
    known.add("b", "今年第三季度國內生產總值增長速度有所放緩專家認為前景仍然樂觀")
    found = known.near("外交部發言人昨天在北京表示中方堅決反對有關做法並將採取必要措施")
    assert [key for key, _ in found] == ["a"]


@pytest.mark.parametrize("text", ["", " \n ", "…!?"])
def test_a_text_without_words_is_like_none(text: str) -> None:
    known = NearDuplicates()
    known.add("a", text)
    known.add("b", text)
    assert known.near(text) == []
    assert known.groups() == []


def test_a_text_of_two_words_is_like_itself_only() -> None:
    known = NearDuplicates()
    known.add("a", "Stop press")
    known.add("b", "Stop it")
    assert known.near("stop PRESS") == [("a", 1000)]


def test_texts_that_can_be_had_again_are_not_kept() -> None:
    texts = {"a": article(1), "b": changed(article(1), 0.03, seed=1), "c": article(2)}
    kept, again = NearDuplicates(), NearDuplicates(text_of=texts.__getitem__)
    for key, text in texts.items():
        kept.add(key, text)
        again.add(key, text)
    assert kept.groups() == again.groups() == [frozenset({"a", "b"})]
    assert kept.near(texts["a"]) == again.near(texts["a"])


def test_beyond_what_is_kept_the_estimate_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near_duplicates, "_KEPT", 300)
    known = NearDuplicates()
    for number in range(5):
        known.add(str(number), article(number))
    other = changed(article(4), 0.02, seed=3)
    ((key, found),) = known.near(other)
    assert key == "4"
    assert abs(found - likeness(other, article(4))) < 170


def test_many_texts_are_found_in_runs_as_well_as_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(band_index, "_FRESH", 7)
    known, whole = NearDuplicates(), NearDuplicates()
    for number in range(100):
        known.add(str(number), article(number % 60, words=50))
    monkeypatch.setattr(band_index, "_FRESH", 4096)
    for number in range(100):
        whole.add(str(number), article(number % 60, words=50))
    for number in range(100):
        asked = article(number % 60, words=50)
        assert known.near(asked) == whole.near(asked)
    assert known.groups() == whole.groups()
    assert len(known.groups()) == 40


def test_thousands_of_the_same_notice_are_one_group() -> None:
    known = NearDuplicates()
    for number in range(3000):
        known.add(str(number), "the market is closed on public holidays in spring")
    assert len(known.groups()) == 1


texts = st.lists(st.sampled_from(NOUNS), min_size=1, max_size=12).map(" ".join)


@settings(max_examples=60)
@given(st.lists(st.one_of(texts, st.text(max_size=30)), max_size=12))
def test_every_text_with_words_is_near_to_itself_and_groups_are_apart(
    given_texts: list[str],
) -> None:
    known = NearDuplicates()
    for number, text in enumerate(given_texts):
        known.add(str(number), text)
    for number, text in enumerate(given_texts):
        found = dict(known.near(text))
        assert found.get(str(number)) == (1000 if words_of(text) else None)
        assert all(LEAST <= value <= 1000 for value in found.values())
    groups = known.groups()
    together = [key for group in groups for key in group]
    assert len(together) == len(set(together))
    for text in set(given_texts):
        same = {str(n) for n, each in enumerate(given_texts) if each == text}
        if len(same) > 1 and words_of(text):
            assert any(same <= group for group in groups)


@settings(max_examples=30)
@given(st.lists(texts, max_size=10))
def test_the_same_texts_give_the_same_groups(given_texts: list[str]) -> None:
    made = []
    for _ in range(2):
        known = NearDuplicates()
        for number, text in enumerate(given_texts):
            known.add(str(number), text)
        made.append(known.groups())
    assert made[0] == made[1]
