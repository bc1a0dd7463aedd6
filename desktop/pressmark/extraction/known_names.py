"""Finds names that are known from decisions and lists, and what they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from pressmark.extraction.entities import OUTSIDE, tokens_in_regions
from pressmark.extraction.findings import FoundEntity, FoundMention
from pressmark.extraction.guidance import (
    NO_GUIDANCE,
    Guidance,
    KnownName,
    score,
)
from pressmark.extraction.mentions import LIKELY_NAMES
from pressmark.extraction.names import TITLES, folded
from pressmark.model.forms import name_form

_NO_NAMES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL"})


@dataclass(frozen=True, slots=True)
class Match:
    """A known name in tokens ``[start, end)``."""

    start: int
    end: int
    form: str
    known: KnownName


class KnownNames:
    """The component that adds, links and leaves out names as a person decided."""

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self._tokenizer = tokenizer
        self._guidance = NO_GUIDANCE
        self._forms: Mapping[str, list[tuple[tuple[str, ...], str]]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Apply ``doc._.guidance`` to the mentions and entities of a document."""
        guidance: Guidance = doc._.guidance
        if not guidance.names and not guidance.not_names:
            return doc
        if guidance is not self._guidance:
            self._guidance, self._forms = guidance, self._by_first_word(guidance)
        kept = [one for one in doc._.mentions if not _is_rejected(doc, one, guidance)]
        linking = _Linking(kept, doc._.entities)
        outside = tokens_in_regions(doc, OUTSIDE)
        for match in self._matches(doc):
            if outside.isdisjoint(range(match.start, match.end)):
                linking.apply(doc, match)
        doc._.mentions, doc._.entities = linking.result()
        return doc

    def _by_first_word(
        self, guidance: Guidance
    ) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        forms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for form in sorted(guidance.names, key=len, reverse=True):
            words = tuple(token.text for token in self._tokenizer(form))
            forms.setdefault(words[0], []).append((words, form))
        return forms

    def _matches(self, doc: Doc) -> Iterator[Match]:
        """Yield the known names in a text, the longest where several begin."""
        end = 0
        for token in doc:
            if token.i < end:
                continue
            for words, form in self._forms.get(token.text, ()):
                row = doc[token.i : token.i + len(words)]
                if tuple(one.text for one in row) == words:
                    end = row.end
                    known = self._guidance.names[form]
                    yield Match(row.start, row.end, form, known)
                    break


class _Linking:
    """The mentions and entities of a document while known names are applied."""

    def __init__(
        self, mentions: Sequence[FoundMention], entities: Sequence[FoundEntity]
    ) -> None:
        self._mentions = list(mentions)
        self._entities = list(entities)

    def apply(self, doc: Doc, match: Match) -> None:
        """Let a match be a mention of what it is known to stand for."""
        here = [
            number
            for number, mention in enumerate(self._mentions)
            if mention.start < match.end and match.start < mention.end
        ]
        edges = [(self._mentions[n].start, self._mentions[n].end) for n in here]
        if edges == [(match.start, match.end)]:
            self._link(here[0], match)
        elif all(
            match.start <= start and end <= match.end for start, end in edges
        ) and (edges or _stands_alone(doc, match)):
            for number in reversed(here):
                del self._mentions[number]
            self._add(match)

    def result(self) -> tuple[list[FoundMention], list[FoundEntity]]:
        """Return the mentions in order and the entities that one of them refers to."""
        used = sorted({mention.entity for mention in self._mentions})
        places = {entity: place for place, entity in enumerate(used)}
        mentions = [replace(m, entity=places[m.entity]) for m in self._mentions]
        return (
            sorted(mentions, key=lambda mention: mention.start),
            [self._entities[entity] for entity in used],
        )

    def _link(self, number: int, match: Match) -> None:
        mention, known = self._mentions[number], match.known
        entity = mention.entity
        was = self._entities[entity]
        if was.name != known.name:
            if not _could_be(was, match):
                return
            target = self._place(known)
            if target is None:
                names = dict.fromkeys((was.name, *was.aliases))
                names.pop(known.name, None)
                renamed = FoundEntity(known.name, known.type, tuple(names))
                self._entities[entity] = renamed
            else:
                self._move(entity, target)
                entity = target
        self._learn(entity, match)
        self._mentions[number] = replace(
            mention,
            label=known.label or known.type,
            entity=entity,
            score=max(mention.score, score(known.articles)),
        )

    def _move(self, entity: int, target: int) -> None:
        """Let all mentions of an entity refer to another."""
        self._mentions = [
            replace(mention, entity=target) if mention.entity == entity else mention
            for mention in self._mentions
        ]

    def _add(self, match: Match) -> None:
        known = match.known
        place = self._place(known)
        entity = self._made(known) if place is None else place
        self._learn(entity, match)
        label, sure = known.label or known.type, score(known.articles)
        self._mentions.append(
            FoundMention(match.start, match.end, label, match.form, entity, sure)
        )

    def _place(self, known: KnownName) -> int | None:
        named = [n for n, one in enumerate(self._entities) if one.name == known.name]
        alike = [n for n in named if self._entities[n].type == known.type]
        return next(iter((*alike, *named)), None)

    def _made(self, known: KnownName) -> int:
        self._entities.append(FoundEntity(known.name, known.type, ()))
        return len(self._entities) - 1

    def _learn(self, entity: int, match: Match) -> None:
        """Let a form be an alias of an entity, and the entity be of the known type."""
        was = self._entities[entity]
        names = dict.fromkeys((*was.aliases, match.form))
        names.pop(was.name, None)
        self._entities[entity] = replace(
            was, type=match.known.type, aliases=tuple(names)
        )


def _is_rejected(doc: Doc, mention: FoundMention, guidance: Guidance) -> bool:
    return name_form(doc[mention.start : mention.end].text) in guidance.not_names


def _could_be(entity: FoundEntity, match: Match) -> bool:
    """Whether an entity can be what a form of its name stands for elsewhere.

    An article that says more of a name, as “Anna” before “Lindqvist”, knows better.
    """
    known = match.known
    return entity.name == match.form or known.name in (match.form, *entity.aliases)


def _stands_alone(doc: Doc, match: Match) -> bool:
    """Whether a row of words that nothing found reads as a whole name."""
    if match.end - match.start == 1:
        token = doc[match.start]
        if token.ent_type_ in _NO_NAMES or token.tag_ not in LIKELY_NAMES:
            return False
    return not (
        (match.end < len(doc) and _is_name_word(doc[match.end]))
        or (match.start > 0 and _is_name_word(doc[match.start - 1]))
    )


def _is_name_word(token: Token) -> bool:
    return token.tag_ in LIKELY_NAMES and folded(token.text) not in TITLES
