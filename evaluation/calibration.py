"""Whether the scores of attributions are what they say: a figure and a diagram."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evaluation.attributions import FEWEST, Compared
from evaluation.tables import Section, between, bounds_json, percent
from pressmark.measures.calibration import (
    Bin,
    expected_calibration_error,
    fitted,
    reliability,
)
from pressmark.measures.confidence import Interval, interval

Scored = list[tuple[float, bool]]
"""The scores (0 to 1) of an article's predictions, each with whether it was right."""

_BAR = 20  # characters of a bar that means 1
_SIDE, _EDGE = 400, 40  # of the diagram, in pixels
_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"'
    ' font-family="sans-serif" font-size="11" text-anchor="middle">'
)


def scored(article: Compared) -> Scored:
    """Return the scores of an article's attributions, of those that have one."""
    return [
        (unit.quote.review.score / 1000, index in article.pairs)
        for index, unit in enumerate(article.predicted)
        if unit.quote.review.score is not None
    ]


def error_of(articles: Sequence[Scored]) -> float:
    """Return the expected calibration error over all articles."""
    return expected_calibration_error(bins_of(articles))


def bins_of(articles: Sequence[Scored]) -> tuple[Bin, ...]:
    """Return the bins of the scores of all articles."""
    return reliability(each for one in articles for each in one)


def calibration(articles: Sequence[Compared]) -> Section:
    """Return the expected calibration error and the reliability diagram as a table."""
    found = [scored(one) for one in articles]
    bins = bins_of(found)
    error, bounds = error_of(found), error_bounds(found)
    rows = [
        (
            f"{each.low:.1f} to {each.high:.1f}",
            str(each.count),
            f"{each.confidence:.3f}",
            f"{each.accuracy:.3f}",
            f"`{_bar(each.accuracy, each.confidence)}`",
        )
        for each in bins
        if each.count
    ]
    values: dict[str, Any] = {
        "expected_calibration_error": round(error, 4),
        "interval": bounds_json(bounds),
        "bins": [
            {
                "low": each.low,
                "high": each.high,
                "count": each.count,
                "score": round(each.confidence, 4),
                "right": round(each.accuracy, 4),
            }
            for each in bins
        ],
    }
    correction = fitted([each for one in found for each in one])
    values["correction"] = {
        "times": round(correction.times, 3),
        "plus": round(correction.plus, 3),
        "expected_calibration_error": round(error_if_corrected(found), 4),
    }
    mended = (
        "With the log odds of each score times"
        f" {correction.times:.2f} and plus {correction.plus:.2f} it would be"
        f" {percent(error_if_corrected(found))} % (fitted on one half of the articles,"
        " measured on the other)."
    )
    told = f"Expected calibration error {percent(error)} %, 95 % {between(bounds)}."
    legend = "Each bar is the share that is right; the mark is the mean score."
    head = ("score", "suggested", "mean score", "share right", "")
    return Section("Calibration", head, rows, values, (f"{told} {legend}", "", mended))


def error_bounds(articles: Sequence[Scored]) -> Interval | None:
    """Return the interval of the error, or None for too few articles to draw from."""
    return interval(articles, error_of) if len(articles) >= FEWEST else None


def error_if_corrected(articles: Sequence[Scored]) -> float:
    """Return the error that a correction fitted on other articles would leave."""
    halves = articles[::2], articles[1::2]
    corrected: list[Scored] = []
    for fitted_on, measured_on in (halves, halves[::-1]):
        correction = fitted([each for one in fitted_on for each in one])
        corrected += [
            [(correction.of(score), right) for score, right in one]
            for one in measured_on
        ]
    return error_of(corrected)


def _bar(right: float, score: float) -> str:
    filled, mark = round(right * _BAR), min(_BAR - 1, round(score * _BAR))
    bar = "█" * filled + "·" * (_BAR - filled)
    return f"{bar[:mark]}┃{bar[mark + 1 :]}"


def diagram(bins: Sequence[Bin]) -> str:
    """Return the reliability diagram as an SVG picture.

    A bar is the share of a bin that is right, its number the count; on the line, scores
    are what they say.
    """
    width = _SIDE / len(bins)
    bars = [
        f'<rect x="{_EDGE + number * width + 1:.1f}" width="{width - 2:.1f}"'
        f' y="{_EDGE + _SIDE * (1 - each.accuracy):.1f}"'
        f' height="{_SIDE * each.accuracy:.1f}" fill="#5b7fb5"/>'
        f'<text x="{_EDGE + (number + 0.5) * width:.1f}" y="{_EDGE + _SIDE + 16}">'
        f"{each.count}</text>"
        for number, each in enumerate(bins)
    ]
    low, high = _EDGE, _EDGE + _SIDE
    size = _SIDE + 2 * _EDGE
    return "\n".join(
        (
            _HEAD.format(size=size),
            f'<rect width="{size}" height="{size}" fill="white"/>',
            *bars,
            f'<path d="M{low} {high}L{high} {low}" stroke="#b03a2e" fill="none"/>',
            f'<path d="M{low} {low}V{high}H{high}" stroke="black" fill="none"/>',
            f'<text x="{size / 2}" y="{size - 6}">score from 0 to 1; how many</text>',
            f'<text x="{size / 2}" y="{_EDGE - 14}">share that is right, 0 to 1</text>',
            "</svg>\n",
        )
    )
