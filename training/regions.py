"""Learns the weights by which lines are told to be furniture or article.

    python training/regions.py --pages FOLDER --articles FOLDER

``--pages`` holds web pages of news sites as HTML, ``--articles`` articles without
anything around them as plain text. Nothing of either gets into the weights but how
much a word or a trait of a line speaks for furniture. A page's lines are labelled by
where two settings of trafilatura agree; from pages and articles many texts are then
made the way people copy them, with less or more of what surrounds an article.
Needs lxml, numpy and trafilatura; gives the same weights for the same input.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import trafilatura
from lxml import html
from numpy.typing import NDArray

from pressmark.extraction.layout import lines
from pressmark.extraction.line_features import LONGEST, Page, features
from pressmark.extraction.names import words
from pressmark.paths import resources

SEED = 20220916
ARTICLE, FURNITURE, UNKNOWN = ".", "F", "?"

_SKIPPED = frozenset(
    ["script", "style", "noscript", "head", "template", "svg", "iframe", "select"]
)
_BLOCKS = words(
    "p div section article aside header footer nav main ul ol li dl dt dd table tr td"
    " th h1 h2 h3 h4 h5 h6 br hr blockquote figure figcaption form fieldset address pre"
    " option button label body"
)
_ENGLISH = re.compile(r"\b(?:the|of|and|to|in)\b", re.IGNORECASE)
_ENGLISH_SHARE = 0.08
_SHORTEST = 500  # letters of an article
_RIDGE = 5.0
_FEWEST_PAGES = 4  # a word that fewer pages have is a site's own, or chance
_SMALLEST = 0.02  # weights below are left out


@dataclass(frozen=True)
class Marked:
    """The lines of a text with a label for each."""

    name: str
    rows: list[tuple[str, str]]


def main() -> None:
    """Read the data, learn, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, required=True)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--variants", type=int, default=6)
    parser.add_argument(
        "--output", type=Path, default=resources() / "regions" / "lines.json"
    )
    given = parser.parse_args()
    pages = [
        page for file in sorted(given.pages.glob("*.html")) for page in _page(file)
    ]
    articles = [_article(file) for file in sorted(given.articles.glob("*.txt"))]
    chance = random.Random(SEED)  # noqa: S311  (seeded on purpose)
    made = list(texts(pages, articles, given.variants, chance))
    learned = learn(made)
    given.output.parent.mkdir(parents=True, exist_ok=True)
    given.output.write_text(
        json.dumps(learned, indent=0, sort_keys=True, ensure_ascii=False) + "\n",
        encoding="utf-8",
    )
    print(f"{len(pages)} pages, {len(articles)} articles, {len(made)} texts")


def _page(file: Path) -> Iterator[Marked]:
    """Yield a page with its lines labelled, if it is an English article."""
    raw = file.read_bytes()
    try:
        root = html.fromstring(raw)
    except (html.etree.ParserError, ValueError):
        return
    body = root.find("body")
    rows = list(_lines(root if body is None else body))
    whole = " ".join(rows)
    sure = _kept(trafilatura.extract(raw, favor_precision=True, include_comments=False))
    wide = _kept(trafilatura.extract(raw, favor_recall=True, include_comments=False))
    english = len(_ENGLISH.findall(whole)) / max(1, len(whole.split()))
    if len(sure) < _SHORTEST or english < _ENGLISH_SHARE:
        return
    found = trafilatura.extract_metadata(raw)
    title = _plain(found.title or "")
    author = _plain(found.author or "")
    marked = [(row, _label(row, sure, wide, title, author)) for row in rows]
    if {ARTICLE, FURNITURE} <= {label for _, label in marked}:
        yield Marked(file.stem, marked)


def _lines(root: html.HtmlElement) -> Iterator[str]:
    """Yield the text of a page's blocks, as it is when copied."""
    parts: list[str] = []
    for piece in _pieces(root):
        if piece is not None:
            parts.append(piece)
        elif line := " ".join("".join(parts).split()):
            yield line
            parts.clear()
        else:
            parts.clear()


def _pieces(element: html.HtmlElement) -> Iterator[str | None]:
    if not isinstance(element.tag, str) or element.tag in _SKIPPED:
        return
    block = element.tag in _BLOCKS
    if block:
        yield None
    yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
    if block:
        yield None


def _plain(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _kept(extracted: str | None) -> str:
    return _plain(extracted or "")


def _label(row: str, sure: str, wide: str, title: str, author: str) -> str:
    plain = _plain(row)
    if len(plain) > 8:  # noqa: PLR2004  (less is found in any text)
        if plain in sure:
            return ARTICLE
        if plain in wide or (title and (plain in title or title in plain)):
            return UNKNOWN
    if author and author in plain and len(plain) < len(author) + 40:
        return UNKNOWN
    return FURNITURE


def _article(file: Path) -> Marked:
    rows = [
        row.strip()
        for row in file.read_text(encoding="utf-8").split("\n")
        if row.strip()
    ]
    return Marked(file.stem, [(row, ARTICLE) for row in rows])


def texts(
    pages: Sequence[Marked],
    articles: Sequence[Marked],
    variants: int,
    chance: random.Random,
) -> Iterator[Marked]:
    """Yield texts made of the pages and articles, with the page they stem from."""
    for page in pages:
        yield _laid_out(page.name, page.rows, chance)
        for _ in range(variants):
            yield _laid_out(page.name, _window(page.rows, chance), chance)
    for article in articles:
        yield _laid_out("", article.rows, chance)
        page = chance.choice(pages)
        yield _laid_out(page.name, _mixed(article.rows, page.rows, chance), chance)


def _window(
    rows: Sequence[tuple[str, str]], chance: random.Random
) -> list[tuple[str, str]]:
    """Return the article's part of a page with some of what is around and within."""
    inner = [n for n, (_, label) in enumerate(rows) if label == ARTICLE]
    first, last = inner[0], inner[-1]
    before = chance.choice((0, 1, 2, 3, 5, 8, 12))
    after = chance.choice((0, 1, 2, 3, 4, 6, 9, 15))
    keep = chance.choice((0.2, 0.5, 1.0))
    middle = [
        row
        for row in rows[first : last + 1]
        if row[1] == ARTICLE or chance.random() < keep
    ]
    return [*rows[max(0, first - before) : first], *middle, *rows[last + 1 :][:after]]


def _mixed(
    rows: Sequence[tuple[str, str]],
    other: Sequence[tuple[str, str]],
    chance: random.Random,
) -> list[tuple[str, str]]:
    """Return an article with furniture of a page put in at random."""
    stray = [n for n, (_, label) in enumerate(other) if label == FURNITURE]
    mixed = list(rows)
    for _ in range(chance.choice((1, 2, 3, 4))):
        start = chance.choice(stray)
        run = [
            row
            for row in other[start : start + chance.choice((1, 1, 1, 2, 3, 4))]
            if row[1] == FURNITURE
        ]
        place = chance.choice((len(mixed), len(mixed), chance.randint(1, len(mixed))))
        mixed[place:place] = run
    return mixed


def _laid_out(
    name: str, rows: Sequence[tuple[str, str]], chance: random.Random
) -> Marked:
    """Return the lines with blank lines between all, none or some of them."""
    share = chance.choice((0.0, 1.0, 1.0, 0.7))
    laid = [
        part
        for row in rows
        for part in (row, *((("", UNKNOWN),) if chance.random() < share else ()))
    ]
    return Marked(name, laid)


@dataclass
class _Matrix:
    """Sparse rows of named features, with what is to be said of each row."""

    names: dict[str, int]
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: NDArray[np.float64]
    wanted: NDArray[np.float64]

    @classmethod
    def of(cls, items: Sequence[tuple[Iterable[tuple[str, float]], bool]]) -> _Matrix:
        names: dict[str, int] = {}
        triples = [
            (row, names.setdefault(name, len(names)), value)
            for row, (found, _) in enumerate(items)
            for name, value in found
        ]
        rows, columns, values = zip(*triples, strict=True)
        return cls(
            names,
            np.array(rows),
            np.array(columns),
            np.array(values),
            np.array([float(wanted) for _, wanted in items]),
        )

    def times(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        found = np.bincount(
            self.rows, self.values * weights[self.columns], minlength=len(self.wanted)
        )
        return found.astype(np.float64)

    def turned_times(self, column: NDArray[np.float64]) -> NDArray[np.float64]:
        found = np.bincount(
            self.columns, self.values * column[self.rows], minlength=len(self.names)
        )
        return found.astype(np.float64)


def learn(made: Sequence[Marked]) -> dict[str, float]:
    """Return the weights for the short lines of the texts."""
    pages = [Page.of(lines("\n".join(row for row, _ in one.rows))) for one in made]
    labels = [[row[1] for row in one.rows if row[0].strip()] for one in made]
    kept = [n for n, page in enumerate(pages) if len(page.lines) == len(labels[n])]
    common = _common([made[n].name for n in kept], [pages[n] for n in kept])
    items = [
        ([(k, v) for k, v in features(pages[n], i) if _counts(k, common)], label)
        for n in kept
        for i, label in enumerate(labels[n])
        if label != UNKNOWN and pages[n].lines[i].words <= LONGEST
    ]
    found = _fit([(found, label == FURNITURE) for found, label in items], _RIDGE)
    return {name: round(v, 2) for name, v in found.items() if abs(v) >= _SMALLEST}


def _common(names: Sequence[str], pages: Sequence[Page]) -> frozenset[str]:
    """Return the wording that several sites have."""
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for name, page in zip(names, pages, strict=True):
        for number, line in enumerate(page.lines):
            for feature, _ in features(page, number) if line.words <= LONGEST else ():
                if feature.startswith(("w ", "first ")):
                    seen[feature].add(name)
    return frozenset(k for k, v in seen.items() if len(v - {""}) >= _FEWEST_PAGES)


def _counts(name: str, common: frozenset[str]) -> bool:
    return not name.startswith(("w ", "first ")) or name in common


def _fit(
    items: Iterable[tuple[Iterable[tuple[str, float]], bool]], ridge: float
) -> dict[str, float]:
    """Return the weights of a logistic regression with a penalty on their squares."""
    matrix = _Matrix.of(list(items))
    weights = np.zeros(len(matrix.names))
    step, speed = _step_size(matrix, ridge), np.zeros_like(weights)
    for turn in range(600):  # Nesterov's accelerated gradient
        ahead = weights + turn / (turn + 3) * speed
        said = 1 / (1 + np.exp(-matrix.times(ahead)))
        slope = matrix.turned_times(said - matrix.wanted) + ridge * ahead
        new = ahead - step * slope
        speed, weights = new - weights, new
    return {name: float(weights[n]) for name, n in matrix.names.items()}


def _step_size(matrix: _Matrix, ridge: float) -> float:
    """Return one over the largest curvature, found by power iteration."""
    vector = np.ones(len(matrix.names))
    for _ in range(30):
        vector = matrix.turned_times(matrix.times(vector))
        largest = float(np.linalg.norm(vector))
        vector /= largest
    return 1 / (largest / 4 + ridge)


if __name__ == "__main__":
    main()
