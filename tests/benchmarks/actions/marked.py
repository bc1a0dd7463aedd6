"""Hand-marked articles: what a simulated annotator has to reach."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pressmark.model.attribution import Act, Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import RegionLabel
from pressmark.model.entity import Entity, Mention
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from pressmark.model.span import Fragments, Span
from pressmark.model.stance import Stance

SHARED = Path(__file__).parents[4] / "shared" / "data"
"""The data beside the project; without it this benchmark cannot run."""

GROUPS = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place"}
_GROUPS_OF_LABELS = {label.id: label.group for label in NEWS.mention_labels}
_ASKED_FOR = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT"})
_POLARITIES = {"positive": "favor", "negative": "against", "neutral": "neutral"}
_TITLES = frozenset(
    ["the", "mr", "mrs", "ms", "president", "minister", "prime", "leader"]
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class MarkedQuote:
    """A quote as it should be. An ``optional`` one may be there or not."""

    content: Span
    source: Span | None
    cue: Span | None
    kind: str
    act: Act
    names: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class MarkedMention:
    """A mention as it should be, with the names of its entity, the main one first."""

    span: Span
    label: str
    names: tuple[str, ...]

    @property
    def group(self) -> str:
        """The group of its label."""
        return GROUPS.get(self.label, self.label.lower())


@dataclass(frozen=True, slots=True)
class MarkedStance:
    """A stance as it should be."""

    holder: str
    target: str
    polarity: str
    explicit: bool
    evidence: Span


@dataclass(frozen=True, slots=True)
class Marking:
    """An article as it should be annotated."""

    name: str
    text: str
    furniture: tuple[Span, ...]
    doubtful_lines: tuple[Span, ...]
    mentions: tuple[MarkedMention, ...]
    quotes: tuple[MarkedQuote, ...]
    stances: tuple[MarkedStance, ...]


def markings() -> list[Marking]:
    """Return the hand-marked articles."""
    folder = SHARED / "articles-expected"
    return [
        _marking(path)
        for path in sorted(folder.glob("*.json"))
        if path.stem != "conventions"
    ]


def _marking(path: Path) -> Marking:
    found = json.loads(path.read_text("utf-8"))
    text = (SHARED / "articles" / f"{path.stem}.txt").read_text("utf-8")
    names = {
        one["canonical"]: (one["canonical"], *one["aliases"])
        for one in found["entities"]
    }
    lines = found["boilerplate"]
    return Marking(
        name=path.stem,
        text=text,
        furniture=tuple(_span(one) for one in lines if not one["doubt"]),
        doubtful_lines=tuple(_span(one) for one in lines if one["doubt"]),
        mentions=tuple(
            MarkedMention(
                _span(one),
                one["type"],
                names.get(one["canonical"], (one["canonical"],)),
            )
            for one in found["mentions"]
        ),
        quotes=(
            *(_quote(one, names) for one in found["quotes"]),
            *(_optional(one) for one in found["optional_attributions"]),
        ),
        stances=tuple(
            MarkedStance(
                one["holder"],
                one["target"],
                _POLARITIES[one["polarity"]],
                one["explicit"],
                _span(one["evidence"]),
            )
            for one in found["stances"]
            if not one["doubt"] and one["holder"] in names
        ),
    )


def _span(one: dict[str, Any]) -> Span:
    return Span(one["start"], one["end"])


def _maybe(one: dict[str, Any] | None) -> Span | None:
    return None if one is None else _span(one)


def _quote(one: dict[str, Any], names: dict[str, tuple[str, ...]]) -> MarkedQuote:
    speakers = one.get("speakers") or []
    known = names.get(speakers[0], ()) if len(speakers) == 1 else ()
    return MarkedQuote(
        content=_span(one),
        source=_maybe(one["source"]),
        cue=_maybe(one["cue"]),
        kind=one["kind"],
        act=Act.SPEECH if one["act"] == "speech" else Act.ATTITUDE,
        names=known,
        optional=one["doubt"],
    )


def _optional(one: dict[str, Any]) -> MarkedQuote:
    cue = _maybe(one.get("cue"))
    return MarkedQuote(
        _span(one), None, cue, "indirect", Act.ATTITUDE, (), optional=True
    )


def words_in(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Return where the words in some spans begin."""
    return frozenset(
        match.start()
        for span in spans
        for match in _WORD.finditer(text, span.start, span.end)
    )


def share(text: str, one: Fragments, other: Fragments) -> float:
    """Return the share of the larger side's words that both sides have."""
    left, right = words_in(text, one), words_in(text, other)
    return len(left & right) / max(len(left), len(right), 1)


def is_named(entity: Entity | None, names: Iterable[str]) -> bool:
    """Whether an entity goes by one of some names; titles do not count."""
    if entity is None:
        return False
    wanted = [_name_words(name) for name in names]
    held = [_name_words(name) for name in (entity.name, *entity.aliases)]
    return any(
        name and own and (name <= own or own <= name) for name in wanted for own in held
    )


def _name_words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.lower())) - _TITLES


def is_right_mention(mention: Mention, marked: MarkedMention) -> bool:
    """Whether a mention is where a marked one is."""
    shared = min(mention.span.end, marked.span.end) - max(
        mention.span.start, marked.span.start
    )
    return 2 * shared >= len(marked.span) and 3 * shared >= len(mention.span)


def is_asked_for(mention: Mention) -> bool:
    """Whether the marking has labels such as that of a mention."""
    return mention.label in _ASKED_FOR


def group_of(mention: Mention) -> str:
    """Return the group of a mention's label."""
    return _GROUPS_OF_LABELS.get(mention.label, "other")


def wrong_parts(
    text: str, quote: Attribution, bundle: Bundle, marked: MarkedQuote
) -> list[str]:
    """Return the parts of a quote that are not as marked."""
    wrong = []
    if words_in(text, quote.content) != words_in(text, (marked.content,)):
        wrong.append("content")
    for part, spans, wanted in (
        ("source", quote.source, marked.source),
        ("cue", quote.cue, marked.cue),
    ):
        if wanted is not None and not (
            words_in(text, spans) & words_in(text, (wanted,))
        ):
            wrong.append(part)
    if quote.kind != marked.kind:
        wrong.append("kind")
    if marked.names and not is_named(bundle.entity(quote.speaker), marked.names):
        wrong.append("speaker")
    return wrong


def unreached(bundle: Bundle, marking: Marking) -> list[str]:
    """Return what a document still lacks of its marking, in words."""
    return [
        *_unreached_lines(bundle, marking),
        *_unreached_mentions(bundle, marking),
        *_unreached_quotes(bundle, marking),
        *_unreached_stances(bundle, marking),
    ]


def _unreached_lines(bundle: Bundle, marking: Marking) -> list[str]:
    text = marking.text
    marked = _characters(
        text,
        (
            one.span
            for one in bundle.regions
            if one.review.status is Status.ACCEPTED
            and one.label in (RegionLabel.FURNITURE, RegionLabel.CAPTION)
        ),
    )
    wanted = _characters(text, marking.furniture)
    free = _characters(text, marking.doubtful_lines)
    off = (marked ^ wanted) - free
    return [f"{len(off)} characters of furniture"] if off else []


def _characters(text: str, spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(
        place
        for span in spans
        for place in range(span.start, span.end)
        if not text[place].isspace()
    )


def accepted_mentions(bundle: Bundle) -> list[Mention]:
    """Return the mentions that count, with a label that is asked for."""
    return [
        one
        for one in bundle.mentions
        if one.review.status is Status.ACCEPTED and is_asked_for(one)
    ]


def _unreached_mentions(bundle: Bundle, marking: Marking) -> list[str]:
    text, there = marking.text, accepted_mentions(bundle)
    said = []
    for marked in marking.mentions:
        found = [one for one in there if is_right_mention(one, marked)]
        if not any(
            group_of(one) == marked.group
            and is_named(bundle.entity(one.entity), marked.names)
            for one in found
        ):
            said.append(f"mention {marked.span.covered(text)!r} {marked.span}")
    said += [
        f"no mention {one.span.covered(text)!r}"
        for one in there
        if not any(is_right_mention(one, marked) for marked in marking.mentions)
    ]
    return said


def _unreached_quotes(bundle: Bundle, marking: Marking) -> list[str]:
    text = marking.text
    there = [q for q in bundle.attributions if q.review.status is Status.ACCEPTED]
    said = [
        f"quote {marked.content.covered(text)!r}"
        for marked in marking.quotes
        if not marked.optional
        and all(wrong_parts(text, one, bundle, marked) for one in there)
    ]
    said += [
        f"no quote {[span.covered(text) for span in one.content]}"
        for one in there
        if not any(share(text, one.content, (m.content,)) for m in marking.quotes)
    ]
    return said


def _unreached_stances(bundle: Bundle, marking: Marking) -> list[str]:
    there = [s for s in bundle.stances if s.review.status is Status.ACCEPTED]
    return [
        f"stance {marked.holder} {marked.polarity} {marked.target}"
        for marked in marking.stances
        if not any(_is_right(one, marked, bundle, marking) for one in there)
    ]


def _is_right(
    stance: Stance, marked: MarkedStance, bundle: Bundle, marking: Marking
) -> bool:
    about = bundle.entity(stance.target)
    called = stance.topic if about is None else about.name
    by_topic = (called or "").lower() == marked.target.lower()
    target = names_of(marking, marked.target)
    return (
        is_named(bundle.entity(stance.holder), names_of(marking, marked.holder))
        and (by_topic or is_named(about, target))
        and (stance.polarity, stance.explicit) == (marked.polarity, marked.explicit)
        and bool(stance.evidence)
    )


def names_of(marking: Marking, name: str) -> tuple[str, ...]:
    """Return the names of the entity that a marking calls so; none if it has none."""
    return next((one.names for one in marking.mentions if one.names[0] == name), ())
