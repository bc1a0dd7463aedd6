"""The figures of articles marked by hand: page, mentions, speakers and quotes.

The definitions are those of the marked articles' own scorer: furniture over characters
that are not blank; headline, byline, date and dateline as the share of articles where
they are right; mentions as recall, aliases as F1 over pairs of found mentions that are
one entity; kind and speaker over the attributions that are paired. What was marked as
doubtful is neither asked for nor held against the program.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from evaluation.speakers import speaker_is_right
from evaluation.tables import Section, percent
from pressmark.measures.quotes import Reading, Unit, attr, content50, paired
from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import RegionLabel
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Review, Status, by_import
from pressmark.model.span import Span

Marked = Mapping[str, Any]
"""One article as marked by hand: the JSON of its file."""

FIGURES = (
    "furniture",
    "headline",
    "byline",
    "date",
    "dateline",
    "attributions",
    "marked",
    "kind",
    "speaker",
    "mentions",
    "aliases",
)
_ASIDE = {RegionLabel.FURNITURE.value, RegionLabel.CAPTION.value}
_HEADS = ("headline", "byline", "date", "dateline")
_DASHES = "—–-:, "
_REVIEW = Review(Status.ACCEPTED, by_import("marked"))


@dataclass(slots=True)
class Counts:
    """How many of something are right, were given and were wanted."""

    right: int = 0
    given: int = 0
    wanted: int = 0

    def add(self, right: int, given: int, wanted: int) -> None:
        """Count more of them."""
        self.right += right
        self.given += given
        self.wanted += wanted

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was there."""
        both = self.given + self.wanted
        return 2 * self.right / both if both else 1.0

    @property
    def share(self) -> float:
        """The share of the wanted that is right."""
        return self.right / self.wanted if self.wanted else 0.0


@dataclass(slots=True)
class ArticleCounts:
    """The counts over some articles, by the name of the figure."""

    of: dict[str, Counts] = field(
        default_factory=lambda: {name: Counts() for name in FIGURES}
    )

    def figures(self) -> dict[str, float]:
        """Return the figures as shares."""
        as_f1 = {"furniture", "attributions", "marked", "aliases"}
        found = {
            name: counts.f1 if name in as_f1 else counts.share
            for name, counts in self.of.items()
        }
        return found if self.of["mentions"].right else {**found, "aliases": 0.0}


def read_marked(folder: Path) -> dict[str, Marked]:
    """Return the articles marked by hand, by their names."""
    return {
        path.stem: json.loads(path.read_text("utf-8"))
        for path in sorted(folder.glob("*.json"))
        if path.stem != "conventions"
    }


def of_articles(marked: Mapping[str, Marked], predicted: Iterable[Bundle]) -> Section:
    """Return every figure of the articles that were marked by hand."""
    counts = ArticleCounts()
    known = [one for one in predicted if one.document.name in marked]
    for bundle in known:
        count(counts, bundle, marked[bundle.document.name])
    figures = counts.figures()
    rows = [(name, percent(share)) for name, share in figures.items()]
    values = {name: round(share, 4) for name, share in figures.items()}
    title = f"Articles marked by hand ({len(known)})"
    few = ("So few articles give no interval; take the figures as a smoke test.",)
    return Section(title, ("", "%"), rows, values, few)


def count(counts: ArticleCounts, bundle: Bundle, wanted: Marked) -> None:
    """Add one article to the counts."""
    _furniture(counts.of["furniture"], bundle, wanted["boilerplate"])
    for head in _HEADS:
        if not (wanted.get(head) or {}).get("doubt"):
            counts.of[head].add(_head_is_right(bundle, head, wanted.get(head)), 0, 1)
    _attributions(counts, bundle, wanted)
    _mentions(counts, bundle, wanted["mentions"])


def _furniture(counts: Counts, bundle: Bundle, lines: Iterable[Marked]) -> None:
    text = bundle.document.text
    marked = list(lines)
    gold = _characters(text, (_span(line) for line in marked if not line["doubt"]))
    doubt = _characters(text, (_span(line) for line in marked if line["doubt"]))
    aside = (
        one.span for one in bundle.regions if one.label in _ASIDE and _kept(one.review)
    )
    given = _characters(text, aside) - doubt
    counts.add(len(given & gold), len(given), len(gold))


def _characters(text: str, spans: Iterable[Span]) -> set[int]:
    return {
        position
        for span in spans
        for position in range(span.start, span.end)
        if not text[position].isspace()
    }


def _head_is_right(bundle: Bundle, label: str, wanted: Marked | None) -> bool:
    if label == "date" and wanted:
        return bool(bundle.document.metadata.get("published") == wanted["iso"])
    given = [
        one.span.covered(bundle.document.text).strip().strip(_DASHES)
        for one in bundle.regions
        if one.label == label and _kept(one.review)
    ]
    return wanted["text"].strip(_DASHES) in given if wanted else not given


def _attributions(counts: ArticleCounts, bundle: Bundle, wanted: Marked) -> None:
    quotes = wanted["quotes"]
    reading = Reading(bundle.document.text)
    gold = [reading.unit(_attribution(quote)) for quote in quotes]
    given = reading.units(bundle)
    pairs = paired(given, gold, attr)
    doubtful = {index for index, quote in enumerate(quotes) if quote.get("doubt")}
    excused = {
        one
        for one, other in paired(given, gold, content50).items()
        if other in doubtful
    }
    sure = {one: other for one, other in pairs.items() if other not in doubtful}
    for name, everything in (("attributions", True), ("marked", False)):
        counts.of[name].add(
            sum(_in_part(gold[other], everything) for other in sure.values()),
            sum(
                _in_part(unit, everything)
                for index, unit in enumerate(given)
                if index not in excused
            ),
            sum(
                _in_part(unit, everything)
                for index, unit in enumerate(gold)
                if index not in doubtful
            ),
        )
    for one, other in sure.items():
        quote, given_quote = quotes[other], given[one].quote
        counts.of["kind"].add(given_quote.kind == quote["kind"], 0, 1)
        right = speaker_is_right(bundle.entity(given_quote.speaker), quote, wanted)
        if right is not None:
            counts.of["speaker"].add(right, 0, 1)


def _in_part(unit: Unit, everything: bool) -> bool:  # noqa: FBT001  (a loop's)
    return everything or unit.marked


def _attribution(quote: Marked) -> Attribution:
    return Attribution(
        AnnotationId(quote["id"]),
        QuoteKind(quote["kind"]),
        (_span(quote),),
        _REVIEW,
        source=(_span(quote["source"]),) if quote.get("source") else (),
        cue=(_span(quote["cue"]),) if quote.get("cue") else (),
    )


def _mentions(counts: ArticleCounts, bundle: Bundle, wanted: Iterable[Marked]) -> None:
    given = [one for one in bundle.mentions if _kept(one.review)]
    found = []
    for mention in wanted:
        best = next((one for one in given if _same(one, _span(mention))), None)
        counts.of["mentions"].add(best is not None, 0, 1)
        if best is not None:
            found.append((mention["canonical"], best.entity))
    for (name, entity), (other_name, other) in combinations(found, 2):
        is_one, is_given = name == other_name, entity is not None and entity == other
        counts.of["aliases"].add(is_one and is_given, is_given, is_one)


def _same(mention: Mention, wanted: Span) -> bool:
    """Whether half of the wanted is covered, and a third of the mention covers it."""
    one = mention.span
    shared = min(one.end, wanted.end) - max(one.start, wanted.start)
    return 2 * shared >= len(wanted) and 3 * shared >= len(one)


def _kept(review: Review) -> bool:
    return review.status is not Status.REJECTED


def _span(marked: Marked) -> Span:
    return Span(marked["start"], marked["end"])
