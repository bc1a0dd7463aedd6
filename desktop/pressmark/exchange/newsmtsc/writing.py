"""The stances of a bundle as sentences with targets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pressmark.exchange.losses import Losses
from pressmark.exchange.newsmtsc.lines import POLARITIES
from pressmark.exchange.own_record import KEY
from pressmark.exchange.tokenised.layers import held
from pressmark.exchange.tokens import Tokens
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Mention
from pressmark.model.ids import EntityId
from pressmark.model.span import Span
from pressmark.model.stance import Stance

_NUMBERS = {
    **{name: number for number, name in POLARITIES.items()},
    # That no stance is expressed is neutral there.
    "none": 4.0,
}


def lines(bundle: Bundle, tokens: Tokens, losses: Losses) -> Iterator[dict[str, Any]]:
    """Yield a line for each sentence that says something of a target."""
    mentions: dict[EntityId, list[Mention]] = {}
    for mention in sorted(held(bundle.mentions), key=lambda one: (one.span, one.id)):
        if mention.entity is not None:
            mentions.setdefault(mention.entity, []).append(mention)
    sentences = [tokens.span(each) for each in tokens.sentences]
    targets: dict[int, dict[EntityId, list[Stance]]] = {}
    for stance in _taken(bundle, losses):
        named = mentions.get(stance.target, []) if stance.target else []
        places = _places(bundle, stance, sentences, named)
        losses.add(
            "stances whose evidence does not name the target",
            "a target is a mention in the sentence",
            int(not places),
        )
        for number in places:
            if stance.target is not None:
                there = targets.setdefault(number, {})
                there.setdefault(stance.target, []).append(stance)
    for number in sorted(targets):
        made = _Sentence(bundle, number, sentences[number], mentions)
        found = [
            made.target(entity, stances[0])
            for entity, stances in targets[number].items()
            if _agree(stances, losses)
        ]
        if found:
            yield made.line(sorted(found, key=lambda one: int(one["from"])))


def _taken(bundle: Bundle, losses: Losses) -> Iterator[Stance]:
    """Yield the stances that the format can have: on an entity, for or against it."""
    for stance in held(bundle.stances):
        if stance.target is None:
            losses.add("stances on a topic", "a target is a mention in the sentence")
        elif stance.polarity not in _NUMBERS:
            losses.add(
                "stances of another polarity",
                "there are negative, neutral and positive only",
            )
        else:
            losses.add(
                "stances that are not expressed",
                "they were written as neutral",
                int(stance.polarity == "none"),
            )
            losses.add(
                "holders of stances",
                "the format knows of the sentence only, not of who stands so",
                int(stance.holder is not None),
            )
            yield stance


def _places(
    bundle: Bundle, stance: Stance, sentences: Sequence[Span], named: Sequence[Mention]
) -> list[int]:
    """Return the sentences of a stance's evidence that name its target.

    A stance without evidence is at the first sentence that does.
    """
    contents = {quote.id: quote.content for quote in bundle.attributions}
    evidence = [
        span
        for piece in stance.evidence
        for span in (
            piece.spans
            if piece.attribution is None
            else contents.get(piece.attribution, ())
        )
    ]
    naming = [
        number
        for number, sentence in enumerate(sentences)
        if any(sentence.covers(mention.span) for mention in named)
    ]
    if not stance.evidence:
        return naming[:1]
    return [
        number
        for number in naming
        if any(sentences[number].overlaps(span) for span in evidence)
    ]


def _agree(stances: Sequence[Stance], losses: Losses) -> bool:
    """Whether all stances on a target in a sentence are of one polarity."""
    agree = len({_NUMBERS[one.polarity] for one in stances}) == 1
    losses.add(
        "stances that contradict each other in a sentence",
        "the sentence has one polarity towards a target",
        0 if agree else len(stances),
    )
    return agree


class _Sentence:
    """A sentence on its way to a line."""

    def __init__(
        self,
        bundle: Bundle,
        number: int,
        span: Span,
        mentions: dict[EntityId, list[Mention]],
    ) -> None:
        self._bundle, self._number, self._span = bundle, number, span
        self._mentions = mentions

    def target(self, entity: EntityId, stance: Stance) -> dict[str, Any]:
        """Return a target: its longest mention, and the others."""
        inside = [
            one.span for one in self._mentions[entity] if self._span.covers(one.span)
        ]
        best = max(inside, key=lambda span: (len(span), -span.start))
        further = [self._place(span) for span in inside if span != best]
        named = self._bundle.entity(entity)
        name = named.name if named else best.covered(self._bundle.document.text)
        place = self._place(best)
        start, end = place["from"], place["to"]
        article = self._bundle.document.id
        holder = self._bundle.entity(stance.holder)
        return {
            "Input.gid": f"{article}_{self._number}_{name}_{start}_{end}",
            **place,
            "polarity": _NUMBERS[stance.polarity],
            **({"further_mentions": further} if further else {}),
            KEY: {"stance": stance.id, "holder": holder.name if holder else None},
        }

    def line(self, targets: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the line with its targets."""
        document = self._bundle.document
        return {
            "primary_gid": targets[0]["Input.gid"],
            "sentence_normalized": self._span.covered(document.text),
            "targets": targets,
            KEY: {
                "id": document.id,
                "name": document.name,
                "start": self._span.start,
            },
        }

    def _place(self, span: Span) -> dict[str, Any]:
        start = span.start - self._span.start
        words = span.covered(self._bundle.document.text)
        return {"from": start, "to": start + len(span), "mention": words}
