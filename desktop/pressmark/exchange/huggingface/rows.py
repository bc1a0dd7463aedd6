"""A bundle as the row of a dataset."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pressmark.exchange.huggingface.features import Tags
from pressmark.exchange.losses import Losses
from pressmark.exchange.tokenised.layers import (
    TokenLayer,
    apart,
    held,
    labelled,
    placed,
)
from pressmark.exchange.tokenised.tagging import Tagging, tags_of
from pressmark.exchange.tokens import Alignment, Tokens
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS, Region
from pressmark.model.entity import Mention
from pressmark.model.ids import EntityId
from pressmark.model.span import Fragments, covered
from pressmark.model.stance import Stance

Row = dict[str, Any]

TAGGED = {
    "mention_tags": TokenLayer.MENTIONS,
    "quote_tags": TokenLayer.ROLES,
    "region_tags": TokenLayer.REGIONS,
}
"""The columns that have a tag for each token, with the layer of each."""


def row_of(
    bundle: Bundle,
    tokens: Tokens,
    tags: Mapping[str, Tags],
    alignment: Alignment,
    losses: Losses,
) -> Row:
    """Return the row of a bundle; rejected annotations are not in it."""
    document = bundle.document
    known = (document.metadata.get(key) for key in METADATA_KEYS)
    texts = (one if isinstance(one, str) and one else None for one in known)
    return {
        "id": document.id,
        "name": document.name,
        "text": document.text,
        **dict(zip(METADATA_KEYS, texts, strict=True)),
        "tokens": [tokens.word(number) for number in range(len(tokens))],
        "token_starts": [token.start for token in tokens.tokens],
        "token_ends": [token.end for token in tokens.tokens],
        "sentence_starts": [sentence.start for sentence in tokens.sentences],
        **{
            name: _numbers(each, _spans(bundle, tokens, name, alignment, losses))
            for name, each in tags.items()
        },
        "regions": [_region(one, document.text) for one in held(bundle.regions)],
        "entities": [
            {
                "id": one.id,
                "name": one.name,
                "type": one.type,
                "aliases": list(one.aliases),
                "link": one.link,
            }
            for one in bundle.entities
        ],
        "mentions": [_mention(one, bundle) for one in held(bundle.mentions)],
        "quotes": [_quote(one, bundle) for one in held(bundle.attributions)],
        "stances": [_stance(one, bundle) for one in held(bundle.stances)],
    }


def _spans(
    bundle: Bundle, tokens: Tokens, column: str, alignment: Alignment, losses: Losses
) -> list[str]:
    """Return the tag of each token in a column."""
    marked = labelled(bundle, TAGGED[column])
    spans = apart(placed(tokens, marked, alignment, losses), losses)
    parts = ((one.numbers, one.label) for one in spans)
    return tags_of(parts, len(tokens), Tagging.IOB2)


def _numbers(tags: Tags, names: Iterable[str]) -> list[int]:
    numbers = {name: number for number, name in enumerate(tags.names)}
    return [numbers[name] for name in names]


def _places(spans: Fragments) -> list[Row]:
    return [{"start": span.start, "end": span.end} for span in spans]


def _named(bundle: Bundle, identifier: EntityId | None) -> str | None:
    entity = bundle.entity(identifier)
    return entity.name if entity else None


def _placed(one: Region | Mention, text: str) -> Row:
    return {
        "id": one.id,
        **_places((one.span,))[0],
        "text": one.span.covered(text),
        "label": one.label,
        "status": one.review.status.value,
    }


def _region(one: Region, text: str) -> Row:
    return _placed(one, text)


def _mention(one: Mention, bundle: Bundle) -> Row:
    name = _named(bundle, one.entity)
    placed = _placed(one, bundle.document.text)
    return {**placed, "entity": one.entity, "entity_name": name}


def _quote(one: Attribution, bundle: Bundle) -> Row:
    text = bundle.document.text
    roles = {"source": one.source, "cue": one.cue, "content": one.content}
    return {
        "id": one.id,
        "kind": one.kind.value,
        "act": one.act.value if one.act else None,
        **{role: _places(spans) for role, spans in roles.items()},
        **{f"{role}_text": covered(text, spans) for role, spans in roles.items()},
        "speaker": one.speaker,
        "speaker_name": _named(bundle, one.speaker),
        "printed": one.printed,
        "parent": one.parent,
        "status": one.review.status.value,
    }


def _stance(one: Stance, bundle: Bundle) -> Row:
    passages = [span for piece in one.evidence for span in piece.spans]
    quotes = [piece.attribution for piece in one.evidence if piece.attribution]
    return {
        "id": one.id,
        "holder": one.holder,
        "holder_name": _named(bundle, one.holder),
        "target": one.target,
        "target_name": _named(bundle, one.target),
        "topic": one.topic,
        "polarity": one.polarity,
        "explicit": one.explicit,
        "evidence": _places(tuple(passages)),
        "evidence_text": covered(bundle.document.text, tuple(passages)),
        "evidence_quotes": quotes,
        "status": one.review.status.value,
    }


def labels_in(bundle: Bundle) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the labels of a bundle by the columns of tags that they are in."""
    for name, layer in TAGGED.items():
        yield name, {one.label for one in labelled(bundle, layer)}
