"""The stances of an article as cards, gathered by who has them."""

from __future__ import annotations

from pressmark.gui.inspector.card_list import Listing
from pressmark.gui.inspector.cards import (
    Badge,
    Card,
    Detail,
    Row,
    RowKind,
    Segment,
    Shape,
    Shown,
    Tone,
    count_rejected,
    in_order,
    is_listed,
    origin_words,
    status_words,
    tell,
    tell_count,
)
from pressmark.gui.inspector.quote_doubts import doubt_details
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import (
    polarity_keys,
    polarity_name,
    polarity_of,
    style_of,
)
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Status
from pressmark.model.stance import Evidence, Stance
from pressmark.model.stance_table import (
    WITHOUT_STANCE,
    contradicted,
    needs_evidence,
)

_ARTICLE = "the article"
_PIECE = "#"
"""Stands between the id of a stance and the number of a piece of its evidence."""
_SAID = {True: "explicit", False: "implied"}


def rows(shown: Shown, *, rejected: bool, current: str | None) -> list[Row]:
    """Return the stances under a heading for each holder, in reading order.

    The current one has a line for each piece of its evidence under it.
    """
    gathered: dict[EntityId | None, list[Row]] = {}
    for stance in in_order(shown.bundle.stances):
        if is_listed(stance, rejected=rejected, current=current):
            holder = gathered.setdefault(stance.holder, [])
            holder.append(Row(RowKind.ANNOTATION, stance.id))
            if current is not None and stance.id == piece_of(current)[0]:
                holder += _piece_rows(stance)
    return [
        row
        for holder, listed in gathered.items()
        for row in (Row(RowKind.HEADING, holder or ""), *listed)
    ]


def piece_of(row: str) -> tuple[AnnotationId, int]:
    """Return the stance of a row, and which piece of its evidence the row is."""
    stance, _, number = row.partition(_PIECE)
    return AnnotationId(stance), int(number or 0)


def _piece_rows(stance: Stance) -> list[Row]:
    return [
        Row(RowKind.EVIDENCE, f"{stance.id}{_PIECE}{number}")
        for number in range(len(stance.evidence))
    ]


def card(shown: Shown, row: Row, *, current: bool) -> Card:
    """Return the card of a stance, a line of evidence, or a holder's heading."""
    if row.kind is RowKind.EVIDENCE:
        stance_id, number = piece_of(row.id)
        return _piece_line(shown, shown.stances[stance_id].evidence[number])
    if row.kind is RowKind.HEADING:
        name = shown.name(EntityId(row.id)) if row.id else None
        title = tell("Stance of {}").format(name or tell(_ARTICLE))
        return Card(title=title, sentence=title, shape=Shape.HEADING)
    stance = shown.stances[AnnotationId(row.id)]
    return Card(
        title=target_of(shown, stance),
        sentence=_sentence(shown, stance),
        status=stance.review.status,
        trailing=_trailing(stance),
        badge=_light(shown, stance),
        segments=_segments(shown, stance),
        details=_details(shown, stance) if current else (),
    )


def target_of(shown: Shown, stance: Stance) -> str:
    """Return what a stance is about, in words."""
    return shown.name(stance.target) or stance.topic or tell("unknown target")


def evidence_words(shown: Shown, evidence: Evidence) -> str:
    """Return the text of a piece of evidence."""
    if evidence.attribution is None:
        return shown.words(evidence.spans)
    quote = shown.quotes.get(evidence.attribution)
    return tell("a quote that is gone") if quote is None else shown.words(quote.content)


def _piece_line(shown: Shown, piece: Evidence) -> Card:
    """Return the line of a piece of evidence: its words, and a quote's speaker."""
    words = evidence_words(shown, piece)
    kind = tell("passage") if piece.attribution is None else tell("quote")
    parts = len(piece.spans)
    aside = f"{kind} {tell_count('in %Ln parts', parts)}" if parts > 1 else kind
    return Card(
        title=words,
        sentence=tell("Evidence, {}: {}").format(aside, words),
        shape=Shape.LINE,
        trailing=aside,
        tone=Tone.QUOTE,
    )


def _light(shown: Shown, stance: Stance) -> Badge | None:
    """Return what is to be looked at: a contradiction, or missing evidence."""
    if stance.id in contradicted(shown.bundle.stances):
        return Badge(tell("contradiction"), Tone.AGAINST)
    if stance.review.status is not Status.REJECTED and needs_evidence(
        stance, shown.scheme
    ):
        return Badge(tell("needs evidence"), Tone.MIXED)
    return None


def _trailing(stance: Stance) -> str:
    if stance.review.status is Status.ACCEPTED:
        nothing = "" if stance.polarity in WITHOUT_STANCE else tell("no evidence")
        return _pieces(stance) if stance.evidence else nothing
    return status_words(stance.review)


def _segments(shown: Shown, stance: Stance) -> tuple[Segment, ...]:
    keys = polarity_keys(shown.scheme.polarity_labels)
    keys = keys if stance.polarity in keys else {**keys, stance.polarity: ""}
    labels = {polarity: polarity_of(shown.scheme, polarity) for polarity in keys}
    return tuple(
        Segment(
            polarity,
            polarity_name(labels[polarity]),
            key,
            style_of(labels[polarity]),
            chosen=polarity == stance.polarity,
        )
        for polarity, key in keys.items()
    )


def _details(shown: Shown, stance: Stance) -> tuple[Detail, ...]:
    details = []
    if stance.id in contradicted(shown.bundle.stances):
        details.append(
            Detail(tell("Opposed"), tell("by another stance of the same holder"))
        )
    if not stance.evidence and stance.polarity not in WITHOUT_STANCE:
        details.append(
            Detail(
                tell("Evidence"),
                "",
                aside=with_keys(tell("select words and press {add_evidence}")),
            )
        )
    details += doubt_details(shown, stance)
    if stance.explicit is not None:
        details.append(Detail(tell("Said"), tell(_SAID[stance.explicit])))
    if stance.note:
        details.append(Detail(tell("Note"), stance.note))
    details.append(Detail(tell("Origin"), "", aside=origin_words(stance.review)))
    return tuple(details)


def _sentence(shown: Shown, stance: Stance) -> str:
    holder = shown.name(stance.holder) or tell(_ARTICLE)
    polarity = polarity_name(polarity_of(shown.scheme, stance.polarity))
    standing = f"{polarity}, {status_words(stance.review)}"
    light = _light(shown, stance)
    said = f"{standing}, {_pieces(stance)}" + (f", {light.text}" if light else "")
    return tell("Stance of {} on {}: {}").format(holder, target_of(shown, stance), said)


def _count(shown: Shown) -> int:
    return len(shown.bundle.stances) - _count_rejected(shown)


def _count_rejected(shown: Shown) -> int:
    return count_rejected(shown.bundle.stances)


STANCES = Listing(
    title="Stance",
    empty="No stance yet.\nSelect the words that show it and press {stance}.",
    rows=rows,
    card=card,
    count=_count,
    rejected=_count_rejected,
)
"""What the tab of stances lists."""


def _pieces(stance: Stance) -> str:
    number = len(stance.evidence)
    return tell_count("%Ln pieces of evidence", number)
