"""The quotes of an article as cards: who said what, in which words."""

from __future__ import annotations

from pressmark.gui.inspector.card_list import Listing
from pressmark.gui.inspector.cards import (
    Badge,
    Card,
    Detail,
    Row,
    RowKind,
    Shown,
    Tone,
    Voice,
    count_rejected,
    in_order,
    is_listed,
    origin_words,
    status_words,
)
from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.ids import AnnotationId
from pressmark.model.span import Fragments

_TONES = {
    QuoteKind.DIRECT: Tone.QUOTE,
    QuoteKind.MIXED: Tone.QUOTE,
    QuoteKind.INDIRECT: Tone.PLAIN,
}
_EXPANDED_LINES = 12


def rows(shown: Shown, *, rejected: bool, current: str | None) -> list[Row]:
    """Return a row a quote, in reading order."""
    return [
        Row(RowKind.ANNOTATION, quote.id)
        for quote in in_order(shown.bundle.attributions)
        if is_listed(quote, rejected=rejected, current=current)
    ]


def card(shown: Shown, row: Row, *, current: bool) -> Card:
    """Return the card of a quote; the current one shows all its parts."""
    quote = shown.quotes[AnnotationId(row.id)]
    title, voice = speaker_of(shown, quote)
    content = shown.words(quote.content)
    return Card(
        title=title,
        sentence=_sentence(quote, title, content),
        voice=voice,
        status=quote.review.status,
        badge=Badge(quote.kind.value, _TONES[quote.kind]),
        score=quote.review.score,
        excerpt="" if current else content,
        excerpt_lines=3,
        details=_details(shown, quote, title, content) if current else (),
    )


def speaker_of(shown: Shown, quote: Attribution) -> tuple[str, Voice]:
    """Return who said a quote: the entity, else the words of the text, else nobody."""
    name = shown.name(quote.speaker)
    if name is not None:
        return name, Voice.NAMED
    source = shown.words(quote.source)
    return (source, Voice.PRINTED) if source else ("unknown speaker", Voice.UNKNOWN)


def _details(
    shown: Shown, quote: Attribution, title: str, content: str
) -> tuple[Detail, ...]:
    details = [
        Detail("Speaker", title, aside=_wordings(shown, quote)),
        _part(shown, "Cue", quote.cue, "C"),
        Detail("Content", content, quoted=True),
        _part(shown, "Source", quote.source, "O"),
    ]
    if quote.printed is not None and quote.printed != quote.speaker:
        details.append(Detail("Printed", shown.name(quote.printed) or "nobody"))
    if quote.parent is not None and quote.parent in shown.quotes:
        details.append(_parent(shown, shown.quotes[quote.parent]))
    details.append(Detail("Origin", "", aside=origin_words(quote.review)))
    return tuple(details)


def _part(shown: Shown, name: str, spans: Fragments, key: str) -> Detail:
    """Return the words of a part of a quote, or how to say which they are."""
    words = shown.words(spans, " · ")
    return Detail(name, words, aside="" if words else f"select it and press {key}")


def _wordings(shown: Shown, quote: Attribution) -> str:
    """Return what else the speaker is called, or how to say who it is."""
    if quote.speaker is None:
        return "" if quote.source else "press G to choose"
    name = shown.name(quote.speaker)
    texts = [shown.words((m.span,)) for m in shown.mentions_of.get(quote.speaker, [])]
    others = [text for text in dict.fromkeys(texts) if text != name]
    return f"({', '.join(f'“{text}”' for text in others[:3])})" if others else ""


def _parent(shown: Shown, parent: Attribution) -> Detail:
    speaker, _ = speaker_of(shown, parent)
    return Detail("Reported by", speaker, aside=f"({shown.words(parent.cue) or '…'})")


def _sentence(quote: Attribution, speaker: str, content: str) -> str:
    act = f", {quote.act.value}" if quote.act else ""
    standing = status_words(quote.review)
    return f"{quote.kind.value} quote{act} by {speaker}, {standing}: {content}"


def _count(shown: Shown) -> int:
    return len(shown.bundle.attributions) - _count_rejected(shown)


def _count_rejected(shown: Shown) -> int:
    return count_rejected(shown.bundle.attributions)


QUOTES = Listing(
    title="Quotes",
    empty="No quotes yet.\nSelect the words someone said and press Q.",
    rows=rows,
    card=card,
    count=_count,
    rejected=_count_rejected,
)
"""What the tab of quotes lists."""
