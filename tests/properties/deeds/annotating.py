"""Mentions, page labels, quotes and stances: made, changed, decided on, removed."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.document import Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import EntityId, new_id
from pressmark.model.layer import Layer
from pressmark.model.quote_marks import QuoteMarks
from pressmark.model.stance import Evidence, Stance
from pressmark.model.stance_table import Target
from pressmark.project import commands
from tests.properties.deeds.machine import Machine, edges, pick, several

labels = st.sampled_from(["PERSON", "ORG"])
lines = st.sampled_from(["headline", "furniture"])
topics = st.sampled_from(["pact", "pier"])
polarities = st.sampled_from(["favor", "against", "none", "unclear"])


class Mentions(Machine):
    """Mentions and page labels."""

    @rule(number=pick, edge=edges, label=labels, named=st.booleans())
    def add_mention(
        self, number: int, edge: tuple[int, int], label: str, named: bool
    ) -> None:
        self.do(
            commands.add_mention,
            self.project,
            self.document(number),
            self.span(number, edge),
            label,
            name="Ann" if named else None,
        )

    @rule(number=pick, edge=edges, label=labels, of=pick)
    def change_mention(
        self, number: int, edge: tuple[int, int], label: str, of: int
    ) -> None:
        mention = self.annotation(number, Mention)
        if mention is None:
            return
        self.do(
            commands.change_mention,
            self.project,
            mention.id,
            span=self.span(self.place_of(mention.id), edge),
            label=label,
            entity=self.entity(of),
        )

    @rule(number=pick, edge=edges, label=lines)
    def add_region(self, number: int, edge: tuple[int, int], label: str) -> None:
        self.do(
            commands.add_region,
            self.project,
            self.document(number),
            self.span(number, edge),
            label,
        )

    @rule(number=pick, edge=edges, label=lines)
    def change_region(self, number: int, edge: tuple[int, int], label: str) -> None:
        region = self.annotation(number, Region)
        if region is not None:
            span = self.span(self.place_of(region.id), edge)
            self.do(
                commands.change_region, self.project, region.id, span=span, label=label
            )


class Quotes(Machine):
    """Quotes, and what the project wants of their marks."""

    @rule(number=pick, content=several, source=several, of=pick)
    def add_attribution(
        self,
        number: int,
        content: list[tuple[int, int]],
        source: list[tuple[int, int]],
        of: int,
    ) -> None:
        self.do(
            commands.add_attribution,
            self.project,
            self.document(number),
            self.spans(number, content),
            source=self.spans(number, source),
            kind=QuoteKind.MIXED,
            speaker=self.entity(of),
        )

    @rule(number=pick, content=several, cue=several, other=pick, nested=st.booleans())
    def change_attribution(
        self,
        number: int,
        content: list[tuple[int, int]],
        cue: list[tuple[int, int]],
        other: int,
        nested: bool,
    ) -> None:
        quote = self.annotation(number, Attribution)
        if not isinstance(quote, Attribution):
            return
        here = self.place_of(quote.id)
        quotes = self.article(here).attributions
        self.do(
            commands.change_attribution,
            self.project,
            quote.id,
            content=self.spans(here, content),
            cue=self.spans(here, cue),
            printed=self.entity(other),
            parent=quotes[other % len(quotes)].id if nested else quote.parent,
        )

    @rule(
        number=pick,
        cue=edges,
        content=several,
        name=st.sampled_from(["Ann", "Bo Cy", "Zed"]),
    )
    def quote_by_cue(
        self,
        number: int,
        cue: tuple[int, int],
        content: list[tuple[int, int]],
        name: str,
    ) -> None:
        self.do(
            commands.quote_by_cue,
            self.project,
            self.document(number),
            (self.span(number, cue),),
            self.spans(number, content),
            kind=QuoteKind.DIRECT,
            named=Entity(EntityId(new_id()), name, "PERSON"),
        )

    @rule(number=pick, edge=edges, at=st.booleans())
    def split_quote(self, number: int, edge: tuple[int, int], at: bool) -> None:
        quote = self.annotation(number, Attribution)
        if quote is not None:
            span = self.span(self.place_of(quote.id), edge)
            where = span.start if at else span
            self.do(commands.split_quote, self.project, quote.id, where)

    @rule(number=pick, other=pick)
    def join_quotes(self, number: int, other: int) -> None:
        kept = self.annotation(number, Attribution)
        joined = self.annotation(other, Attribution)
        if kept is not None and joined is not None:
            self.do(commands.join_quotes, self.project, kept.id, joined.id)

    @rule(wanted=st.sampled_from(QuoteMarks))
    def set_quote_marks(self, wanted: QuoteMarks) -> None:
        self.do(commands.set_quote_marks, self.project, wanted)


class Stances(Machine):
    """Stances, one by one and in their table."""

    @rule(number=pick, polarity=polarities, holder=pick, edge=edges)
    def add_stance(
        self, number: int, polarity: str, holder: int, edge: tuple[int, int]
    ) -> None:
        evidence = [Evidence(spans=(self.span(number, edge),))]
        quotes = self.article(number).attributions
        if quotes:
            quote = quotes[holder % len(quotes)]
            evidence.append(Evidence(attribution=quote.id))
        self.do(
            commands.add_stance,
            self.project,
            self.document(number),
            holder=self.entity(holder),
            topic="pact",
            polarity=polarity,
            evidence=tuple(evidence),
        )

    @rule(number=pick, content=several, holder=pick, about=pick)
    def change_stance(
        self, number: int, content: list[tuple[int, int]], holder: int, about: int
    ) -> None:
        stance = self.annotation(number, Stance)
        if not isinstance(stance, Stance):
            return
        here = self.place_of(stance.id)
        evidence = (*stance.evidence, Evidence(spans=self.spans(here, content)))
        entity = self.entity(about)
        self.do(
            commands.change_stance,
            self.project,
            stance.id,
            holder=self.entity(holder),
            target=entity,
            topic="pact" if entity is None else None,
            evidence=evidence,
        )

    @rule(number=pick, topic=topics, polarity=polarities)
    def set_cell(self, number: int, topic: str, polarity: str) -> None:
        self.do(
            commands.set_cell,
            self.project,
            self.document(number),
            holder=None,
            target=Target(topic=topic),
            polarity=polarity,
        )

    @rule(number=pick)
    def mark_unexpressed(self, number: int) -> None:
        targets = [Target(topic=topic) for topic in ("pact", "pier", "toll")]
        self.do(
            commands.mark_unexpressed,
            self.project,
            self.document(number),
            holder=None,
            targets=targets,
        )

    @rule(required=st.booleans())
    def set_evidence_required(self, required: bool) -> None:
        self.do(commands.set_evidence_required, self.project, required)


class Decisions(Machine):
    """What a person says of annotations of any kind."""

    @rule(number=pick, other=pick)
    def accept(self, number: int, other: int) -> None:
        self.do(commands.accept, self.project, *self.chosen(number, other))

    @rule(number=pick, other=pick)
    def reject(self, number: int, other: int) -> None:
        self.do(commands.reject, self.project, *self.chosen(number, other))

    @rule(number=pick, other=pick)
    def reopen(self, number: int, other: int) -> None:
        self.do(commands.reopen, self.project, *self.chosen(number, other))

    @rule(number=pick, other=pick)
    def remove(self, number: int, other: int) -> None:
        self.do(commands.remove, self.project, *self.chosen(number, other))

    @rule(number=pick, layer=st.sampled_from([Layer.MENTIONS, Layer.ATTRIBUTIONS]))
    def accept_all(self, number: int, layer: Layer) -> None:
        self.do(commands.accept_all, self.project, self.document(number), layer)
