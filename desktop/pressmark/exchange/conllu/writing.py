"""Bundles as sentences of CoNLL-U."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256

from pressmark.exchange.conllu.last_column import (
    AFTER,
    BEFORE,
    SPACES,
    column,
    escaped,
    tag,
)
from pressmark.exchange.losses import Losses
from pressmark.exchange.own_record import KEY, own_record
from pressmark.exchange.tokenised.layers import (
    Labelled,
    TokenLayer,
    held,
    labelled,
    placed,
)
from pressmark.exchange.tokens import Alignment, Tokens
from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle

ENTITY, ROLE, REGION, STANCE = "Entity", "Role", "Region", "Stance"
LAYERS = (ENTITY, ROLE, REGION, STANCE)
"""The keys that layers stand under."""

TAGS = "pressmark_tags"
"""The comment with a hash of the tags, by which changes are noticed."""

Tags = dict[int, dict[str, list[str]]]


def document_lines(
    bundle: Bundle, tokens: Tokens, alignment: Alignment, losses: Losses
) -> Iterator[str]:
    """Yield a document, a sentence at a time."""
    tags = _tags(bundle, tokens, alignment, losses)
    joined = {
        number: {key: ",".join(values) for key, values in tags[number].items()}
        for number in tags
    }
    record = json.dumps(own_record(bundle), separators=(",", ":"))
    head = [
        f"# newdoc id = {bundle.document.id}",
        f"# {KEY} = {record}",
        f"# {TAGS} = {digest(joined.get(n, {}) for n in range(len(tokens)))}",
    ]
    ended = True
    for place, sentence in enumerate(tokens.sentences, start=1):
        words = tokens.span(sentence).covered(tokens.text)
        lines = [
            *head,
            *(["# newpar"] if ended else []),
            f"# sent_id = {bundle.document.id}-{place}",
            f"# text = {_BLANKS.sub(' ', words)}",
        ]
        for position, number in enumerate(sentence, start=1):
            misc = {**joined.get(number, {}), **_blanks(tokens, number)}
            lines.append(f"{position}\t{tokens.word(number)}{_EMPTY}{column(misc)}")
        yield "\n".join(lines) + "\n\n"
        head = []
        ended = "\n" in tokens.blanks_after(sentence[-1])


_BLANKS = re.compile(r"\s+")
_EMPTY = "\t_" * 7 + "\t"
"""Lemma, part of speech, features and syntax, which nobody has annotated."""


def digest(tags: Iterable[dict[str, str]]) -> str:
    """Return a hash of the tags of tokens, each with those of its layers."""
    made = sha256()
    for each in tags:
        listed = [each.get(key, "") for key in LAYERS]
        made.update(json.dumps(listed).encode())
    return made.hexdigest()


def _blanks(tokens: Tokens, number: int) -> dict[str, str]:
    after = tokens.blanks_after(number)
    made = {}
    if not after:
        made[AFTER] = "No"
    elif after != " " or number + 1 == len(tokens):
        made[SPACES] = escaped(after)
    if number == 0 and tokens.tokens[0].start:
        made[BEFORE] = escaped(tokens.text[: tokens.tokens[0].start])
    return made


def _tags(bundle: Bundle, tokens: Tokens, alignment: Alignment, losses: Losses) -> Tags:
    """Return the tags of tokens by layer; a number says what belongs together."""
    made: Tags = defaultdict(lambda: defaultdict(list))
    known = {str(one.id): str(n) for n, one in enumerate(bundle.entities, start=1)}
    of = {str(one.id): str(n) for n, one in enumerate(bundle.attributions, start=1)}
    of |= {one.id: known.get(one.entity or "", "") for one in bundle.mentions}
    of |= {one.id: known.get(one.target or "", "") for one in bundle.stances}
    names = {role.name: role.value.capitalize() for role in Role}
    layers: tuple[tuple[str, Iterable[Labelled]], ...] = (
        (ENTITY, labelled(bundle, TokenLayer.MENTIONS)),
        (ROLE, labelled(bundle, TokenLayer.ROLES)),
        (REGION, labelled(bundle, TokenLayer.REGIONS)),
        (STANCE, _evidence(bundle)),
    )
    for key, spans in layers:
        for one in placed(tokens, spans, alignment, losses):
            label = names.get(one.label, one.label) if key == ROLE else one.label
            for place in one.numbers:
                prefix = "B" if place == one.numbers[0] else "I"
                made[place][key].append(tag(prefix, label, of.get(one.id, "")))
    return made


def _evidence(bundle: Bundle) -> Iterator[Labelled]:
    for stance in held(bundle.stances):
        for piece in stance.evidence:
            for span in piece.spans:
                yield Labelled(span, stance.polarity, stance.id)
