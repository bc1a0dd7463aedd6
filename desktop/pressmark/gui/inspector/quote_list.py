"""The quotes of an article as cards: who said what, in which words."""

from __future__ import annotations

from pressmark.gui.inspector.card_list import Listing
from pressmark.gui.inspector.cards import (
    Badge,
    Card,
    Detail,
    Row,
    RowKind,
    Segment,
    Shown,
    Tone,
    Voice,
    count_rejected,
    in_order,
    is_listed,
    reason_words,
    standing_details,
    status_words,
    tell,
    tell_count,
)
from pressmark.gui.inspector.quote_doubts import doubt_details
from pressmark.gui.keys.keymap import bare_key, key_of, with_keys
from pressmark.gui.wording import quoted, word
from pressmark.gui.work.acts import act_of, attitudes, is_attitude
from pressmark.model.attribution import Act, Attribution, QuoteKind
from pressmark.model.ids import AnnotationId
from pressmark.model.span import Fragments

_TONES = {
    QuoteKind.DIRECT: Tone.QUOTE,
    QuoteKind.MIXED: Tone.QUOTE,
    QuoteKind.INDIRECT: Tone.PLAIN,
}
_EXCERPT_LINES = 3
_QUIET_LINES = 1


def rows(shown: Shown, *, rejected: bool, current: str | None) -> list[Row]:
    """Return a row a quote, in reading order.

    Attitudes that are switched off are left out, but for the current one.
    """
    return [
        Row(RowKind.ANNOTATION, quote.id)
        for quote in in_order(shown.bundle.attributions)
        if is_listed(quote, rejected=rejected, current=current)
        and (not _is_hidden(shown, quote) or quote.id == current)
    ]


def _is_hidden(shown: Shown, quote: Attribution) -> bool:
    return not shown.attitudes and is_attitude(quote)


def card(shown: Shown, row: Row, *, current: bool) -> Card:
    """Return the card of a quote; the current one shows all its parts.

    An attitude has a quieter card than what was said.
    """
    quote = shown.quotes[AnnotationId(row.id)]
    title, voice = speaker_of(shown, quote)
    content = shown.words(quote.content)
    return Card(
        title=title,
        sentence=_sentence(shown, quote, title, content),
        voice=voice,
        status=quote.review.status,
        badge=_badge(quote),
        score=quote.review.score,
        excerpt="" if current else content,
        excerpt_lines=_QUIET_LINES if is_attitude(quote) else _EXCERPT_LINES,
        details=_details(shown, quote, title, content) if current else (),
        segments=_acts(quote) if current else (),
        segments_key=tell("Act") if current else "",
        quiet=is_attitude(quote),
        flagged=quote.id in shown.open_notes,
    )


def _badge(quote: Attribution) -> Badge:
    kind = word(quote.kind)
    if not is_attitude(quote):
        return Badge(kind, _TONES[quote.kind])
    # Most attitudes have no marks; that one has is worth saying.
    unmarked = quote.kind is QuoteKind.INDIRECT
    act = word(Act.ATTITUDE)
    return Badge(act if unmarked else f"{act} · {kind}")


def _acts(quote: Attribution) -> tuple[Segment, ...]:
    """Return the choice between speech and attitude, with the key for the other."""
    chosen = act_of(quote)
    return tuple(
        Segment(
            act.value,
            word(act).capitalize(),
            "" if act is chosen else bare_key("switch_act"),
            Tone.NEUTRAL,
            chosen=act is chosen,
        )
        for act in Act
    )


def speaker_of(shown: Shown, quote: Attribution) -> tuple[str, Voice]:
    """Return who said a quote: the entity, else the words of the text, else nobody."""
    name = shown.name(quote.speaker)
    if name is not None:
        return name, Voice.NAMED
    source = shown.words(quote.source)
    return (
        (source, Voice.PRINTED)
        if source
        else (
            tell("unknown speaker"),
            Voice.UNKNOWN,
        )
    )


def _details(
    shown: Shown, quote: Attribution, title: str, content: str
) -> tuple[Detail, ...]:
    details = [
        Detail(tell("Speaker"), title, aside=_wordings(shown, quote)),
        _part(shown, tell("Cue"), quote.cue, "set_cue"),
        Detail(tell("Content"), content, quoted=True),
        _part(shown, tell("Source"), quote.source, "set_source"),
    ]
    if quote.printed is not None and quote.printed != quote.speaker:
        printed = shown.name(quote.printed) or tell("nobody")
        details.append(Detail(tell("Printed"), printed))
    if quote.parent is not None and quote.parent in shown.quotes:
        details.append(_parent(shown, shown.quotes[quote.parent]))
    details += doubt_details(shown, quote)
    return (*details, *standing_details(shown, quote))


def _part(shown: Shown, name: str, spans: Fragments, action: str) -> Detail:
    """Return the words of a part of a quote, or how to say which they are."""
    words = shown.words(spans, " · ")
    how = with_keys(tell("select it and press {key}"), key=key_of(action))
    return Detail(name, words, aside="" if words else how)


def _wordings(shown: Shown, quote: Attribution) -> str:
    """Return what else the speaker is called, or how to say who it is."""
    if quote.speaker is None:
        how = with_keys(tell("press {change_speaker} to choose"))
        return "" if quote.source else how
    name = shown.name(quote.speaker)
    texts = [shown.words((m.span,)) for m in shown.mentions_of.get(quote.speaker, [])]
    others = [text for text in dict.fromkeys(texts) if text != name]
    return f"({', '.join(map(quoted, others[:3]))})" if others else ""


def _parent(shown: Shown, parent: Attribution) -> Detail:
    speaker, _ = speaker_of(shown, parent)
    return Detail(
        tell("Reported by"), speaker, aside=f"({shown.words(parent.cue) or '…'})"
    )


def _sentence(shown: Shown, quote: Attribution, speaker: str, content: str) -> str:
    standing = status_words(quote.review) + reason_words(shown, quote)
    words = tell("{} quote by {}, {}: {}")
    if quote.act:
        standing = f"{word(quote.act)}, {standing}"
    return words.format(word(quote.kind), speaker, standing, content)


def _listed(shown: Shown) -> tuple[Attribution, ...]:
    quotes = shown.bundle.attributions
    if shown.attitudes:
        return quotes
    return tuple(quote for quote in quotes if not _is_hidden(shown, quote))


def _count(shown: Shown) -> int:
    return len(_listed(shown)) - _count_rejected(shown)


def _count_rejected(shown: Shown) -> int:
    return count_rejected(_listed(shown))


def _hidden(shown: Shown) -> str:
    number = 0 if shown.attitudes else attitudes(shown.bundle)
    words = tell_count("%Ln attitudes hidden: {show_attitudes} shows them", number)
    return with_keys(words) if number else ""


QUOTES = Listing(
    title="Quotes",
    empty="No quotes yet.\nPut the caret on “said” and press {quote_by_cue}, or:\n"
    "Select the words someone said and press {quote}.",
    rows=rows,
    card=card,
    count=_count,
    rejected=_count_rejected,
    hidden=_hidden,
)
"""What the tab of quotes lists."""
