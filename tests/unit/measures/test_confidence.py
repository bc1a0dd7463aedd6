"""Intervals and calibration."""

from __future__ import annotations

from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.measures.calibration import (
    Correction,
    expected_calibration_error,
    fitted,
    reliability,
)
from pressmark.measures.confidence import Interval, interval

shares = st.floats(0, 1)
scored = st.lists(st.tuples(shares, st.booleans()))


@given(st.lists(shares, min_size=1, max_size=20))
def test_the_same_seed_gives_the_same_interval(figures: list[float]) -> None:
    first = interval(figures, fmean, seed=7, resamples=50)
    assert first == interval(figures, fmean, seed=7, resamples=50)
    assert min(figures) - 1e-9 <= first.low <= first.high <= max(figures) + 1e-9


def test_figures_that_do_not_differ_have_no_width() -> None:
    assert interval([0.5] * 9, fmean) == Interval(0.5, 0.5)


def test_a_higher_level_gives_a_wider_interval() -> None:
    figures = [number / 50 for number in range(50)]
    narrow = interval(figures, fmean, level=0.5)
    wide = interval(figures, fmean, level=0.99)
    assert wide.low < narrow.low < narrow.high < wide.high


def test_the_interval_of_a_mean_is_about_two_standard_errors_wide() -> None:
    figures = [0.0, 1.0] * 200
    found = interval(figures, fmean)
    # The standard error of a share of a half among 400 is 0.025.
    assert found.low == pytest.approx(0.45, abs=0.01)
    assert found.high == pytest.approx(0.55, abs=0.01)


def test_nothing_has_no_interval() -> None:
    with pytest.raises(ValueError, match="something"):
        interval([], lambda _: 0.0)


@given(scored)
def test_every_score_is_in_one_bin(found: list[tuple[float, bool]]) -> None:
    bins = reliability(found)
    assert sum(each.count for each in bins) == len(found)
    for each in bins:
        if each.count:
            assert each.low - 1e-9 <= each.confidence <= each.high + 1e-9
            assert 0 <= each.accuracy <= 1


@given(scored)
def test_the_error_is_a_share(found: list[tuple[float, bool]]) -> None:
    assert 0 <= expected_calibration_error(reliability(found)) <= 1


def test_scores_that_are_what_they_say_have_no_error() -> None:
    found = [(0.25, number == 0) for number in range(4)]
    assert expected_calibration_error(reliability(found)) == 0.0


def test_scores_that_say_too_much_are_off_by_that_much() -> None:
    found = [(0.95, number < 3) for number in range(4)] + [(0.0, False)] * 4
    (*_, top) = reliability(found)
    assert (top.count, top.accuracy) == (4, 0.75)
    assert top.gap == pytest.approx(0.2)
    assert expected_calibration_error(reliability(found)) == pytest.approx(0.1)


@given(scored)
def test_a_correction_keeps_the_order_of_scores_that_tell_something(
    found: list[tuple[float, bool]],
) -> None:
    correction = fitted(found)
    corrected = [correction.of(score / 10) for score in range(11)]
    assert all(0 <= score <= 1 for score in corrected)
    assert corrected in (sorted(corrected), sorted(corrected, reverse=True))


def test_scores_that_say_too_little_are_corrected_upwards() -> None:
    found = [(0.6, number < 8) for number in range(10)] * 20
    found += [(0.3, number < 3) for number in range(10)] * 20
    correction = fitted(found)
    assert correction.of(0.6) == pytest.approx(0.8, abs=0.02)
    assert correction.of(0.3) == pytest.approx(0.3, abs=0.02)


def test_nothing_needs_no_correction() -> None:
    assert fitted([]) == Correction()
    assert Correction().of(0.25) == pytest.approx(0.25)


def test_no_scores_have_no_error() -> None:
    assert expected_calibration_error(reliability([])) == 0.0
