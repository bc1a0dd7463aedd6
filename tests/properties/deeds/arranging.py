"""Entities, the same words everywhere, articles, notes, and what a project wants."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from pressmark.model.bundle import spans_of
from pressmark.model.document import DocumentState, Region
from pressmark.model.entity import Mention
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from pressmark.model.scheme import ALL_LAYERS, NEWS, Label, LabelKind
from pressmark.model.sought import Place
from pressmark.project import commands, queries
from tests.properties.deeds.machine import Machine, edges, pick

labels = st.sampled_from(["PERSON", "ORG"])
kinds = st.sampled_from(LabelKind)
names = st.sampled_from(["Ann", "Bo Cy", "Zed Bé"])
filters = st.sampled_from(["label:PERSON", "Ann", "status:accepted Bo", "is:x ("])


class Entities(Machine):
    """Entities of one article and of several."""

    @rule(number=pick, name=names, label=labels)
    def add_entity(self, number: int, name: str, label: str) -> None:
        document = self.document(number)
        self.do(commands.add_entity, self.project, document, name, label)

    @rule(number=pick, name=names, label=labels, relabelled=st.booleans())
    def change_entity(
        self, number: int, name: str, label: str, relabelled: bool
    ) -> None:
        entity = self.entity(number)
        if entity is not None:
            self.do(
                commands.change_entity,
                self.project,
                entity,
                name=name,
                type=label,
                aliases=("Bo", name) if relabelled else ("Bo",),
                link=name,
                relabelled=relabelled,
            )

    @rule(number=pick, other=pick, here=st.booleans())
    def merge_entities(self, number: int, other: int, here: bool) -> None:
        kept, merged = self.entity(number), self.entity(other)
        if kept is not None and merged is not None:
            document = self.document(number) if here else None
            self.do(commands.merge_entities, self.project, document, kept, merged)

    @rule(number=pick, other=pick)
    def tell_apart(self, number: int, other: int) -> None:
        one, two = self.entity(number), self.entity(other)
        if one is not None and two is not None:
            self.do(commands.tell_apart, self.project, one, two)

    @rule(number=pick, some=pick, other=pick, here=st.booleans())
    def split_entity(self, number: int, some: int, other: int, here: bool) -> None:
        entity = self.entity(number)
        if entity is not None:
            self.do(
                commands.split_entity,
                self.project,
                entity,
                *(() if here else self.chosen(some, other)),
                document=self.document(some) if here else None,
            )

    @rule(number=pick, some=pick, other=pick)
    def move_to_entity(self, number: int, some: int, other: int) -> None:
        entity = self.entity(number)
        if entity is not None:
            chosen = self.chosen(some, other)
            self.do(commands.move_to_entity, self.project, entity, *chosen)

    @rule(number=pick, here=st.booleans())
    def remove_entity(self, number: int, here: bool) -> None:
        entity = self.entity(number)
        if entity is not None:
            document = self.document(number) if here else None
            self.do(commands.remove_entity, self.project, entity, document)

    @rule(number=pick, label=labels, here=st.booleans())
    def relabel_mentions(self, number: int, label: str, here: bool) -> None:
        entity = self.entity(number)
        if entity is not None:
            document = self.document(number) if here else None
            self.do(commands.relabel_mentions, self.project, entity, label, document)


class Occurrences(Machine):
    """The same words everywhere."""

    def places(self, edge: tuple[int, int]) -> list[Place]:
        """Return the same stretch of each article, which is not the same words."""
        return [
            Place(one.document.id, self.span(number, edge))
            for number, one in enumerate(self.state().bundles)
        ]

    @rule(edge=edges, label=labels, named=st.booleans(), own=st.booleans(), of=pick)
    def mark_occurrences(
        self, edge: tuple[int, int], label: str, named: bool, own: bool, of: int
    ) -> None:
        places = self.places(edge)
        self.do(
            commands.mark_occurrences,
            self.project,
            places,
            label,
            entity=None if named else self.entity(of),
            name="Zed" if named else None,
            own=places[0] if own else None,
        )

    @rule(number=pick, label=labels)
    def mark_suggested(self, number: int, label: str) -> None:
        mention = self.annotation(number, Mention)
        if mention is not None:
            here = self.document(self.place_of(mention.id))
            places = [Place(here, span) for span in spans_of(mention)]
            self.do(commands.mark_occurrences, self.project, places, label)

    @rule(edge=edges)
    def mark_lines(self, edge: tuple[int, int]) -> None:
        self.do(commands.mark_lines, self.project, self.places(edge), "furniture")

    @rule(number=pick, other=pick)
    def reject_occurrences(self, number: int, other: int) -> None:
        some = (self.annotation(one, Mention, Region) for one in (number, other))
        ids = {one.id for one in some if one is not None}
        self.do(commands.reject_occurrences, self.project, *ids)


class Articles(Machine):
    """Articles as such."""

    @rule(number=pick, state=st.sampled_from(DocumentState))
    def set_state(self, number: int, state: DocumentState) -> None:
        self.do(commands.set_state, self.project, self.document(number), state)

    @rule(number=pick, headline=names | st.just(""), published=st.booleans())
    def set_metadata(self, number: int, headline: str, published: bool) -> None:
        date = "2031-02-03" if published else None
        self.do(
            commands.set_metadata,
            self.project,
            self.document(number),
            headline=headline,
            published=date,
        )

    @rule(number=pick, edge=edges)
    def dismiss_marks(self, number: int, edge: tuple[int, int]) -> None:
        document, span = self.document(number), self.span(number, edge)
        self.do(commands.dismiss_marks, self.project, document, span)

    @rule(number=pick, edge=edges)
    def reconsider_marks(self, number: int, edge: tuple[int, int]) -> None:
        document, span = self.document(number), self.span(number, edge)
        self.do(commands.reconsider_marks, self.project, document, span)

    @precondition(lambda self: len(self.state().bundles) > 1)
    @rule(number=pick)
    def remove_documents(self, number: int) -> None:
        self.do(commands.remove_documents, self.project, self.document(number))

    @rule(number=pick, edge=edges, word=st.sampled_from(["", "Zed ", "é😀", "\n"]))
    def replace_text(self, number: int, edge: tuple[int, int], word: str) -> None:
        text, span = self.article(number).document.text, self.span(number, edge)
        # Articles are not to vanish bit by bit.
        short = len(text) < 30
        end = span.start if short else span.end
        new = text[: span.start] + word + text[end:]
        self.do(commands.replace_text, self.project, self.document(number), new)


class Notes(Machine):
    """Notes and flags."""

    def on(self, number: int) -> tuple[DocumentId, str | None]:
        """Return an article and what a note on it may be on."""
        found = self.article(number)
        ids: list[str | None] = [None]
        ids += [one.id for one in (*found.annotations(), *found.entities)]
        return found.document.id, ids[number % len(ids)]

    @rule(number=pick)
    def add_note(self, number: int) -> None:
        document, on = self.on(number)
        self.do(commands.add_note, self.project, document, "why?", on=on)

    @rule(number=pick)
    def flag(self, number: int) -> None:
        document, on = self.on(number)
        self.do(commands.flag, self.project, document, on=on)

    @rule(number=pick, resolved=st.booleans())
    def resolve_note(self, number: int, resolved: bool) -> None:
        for note in self.article(number).notes[:1]:
            self.do(commands.resolve_note, self.project, note.id, resolved)

    @rule(number=pick)
    def remove_note(self, number: int) -> None:
        for note in self.article(number).notes[:1]:
            self.do(commands.remove_note, self.project, note.id)


class Schemes(Machine):
    """Labels that come and go, with what carries them."""

    @rule(name=names, layer=st.sampled_from(sorted(ALL_LAYERS)))
    def change_scheme(self, name: str, layer: Layer) -> None:
        layers = self.project.scheme.layers ^ {layer}
        changed = replace(self.project.scheme, name=name, layers=layers)
        self.do(commands.change_scheme, self.project, changed)

    @rule(kind=kinds, number=pick, other=pick, third=pick)
    def merge_labels(
        self, kind: LabelKind, number: int, other: int, third: int
    ) -> None:
        some = [self.label(kind, one) for one in (number, other, third)]
        self.do(commands.merge_labels, self.project, kind, *some)

    @rule(kind=kinds, number=pick, own=st.sampled_from(["PARTY", "PERSON", ""]))
    def split_label(self, kind: LabelKind, number: int, own: str) -> None:
        label = self.label(kind, number)
        found = [h.annotation for h in self.with_label(kind, label)]
        some = [one for one in found[::2] if one is not None]
        into = Label(own, own, "neutral" if kind is LabelKind.POLARITY else "other")
        self.do(commands.split_label, self.project, kind, label, into, some)

    @rule(kind=kinds, number=pick, other=pick, lost=st.booleans())
    def delete_label(
        self, kind: LabelKind, number: int, other: int, lost: bool
    ) -> None:
        label, instead = self.label(kind, number), self.label(kind, other)
        self.do(
            commands.delete_label,
            self.project,
            kind,
            label,
            instead=None if lost else instead,
        )

    @rule(kind=kinds, numbers=st.lists(st.tuples(pick, pick), max_size=3))
    def replace_scheme(self, kind: LabelKind, numbers: list[tuple[int, int]]) -> None:
        mapping = {
            (kind, self.label(kind, was)): self.label(kind, now) for was, now in numbers
        }
        self.do(commands.replace_scheme, self.project, NEWS, mapping)

    def label(self, kind: LabelKind, number: int) -> str:
        """Return the id of a label that is used or in the scheme."""
        there = list(queries.label_uses(self.project)[kind])
        return there[number % len(there)]

    def with_label(self, kind: LabelKind, label: str) -> list[queries.Hit]:
        """Return what has a label."""
        return list(queries.annotations_with(self.project, kind, label))


class Wants(Machine):
    """What a project wants, and the filters it keeps."""

    @rule(names=st.sampled_from(["Ann", "Bo Cy | PERSON", "Ann | NOTHING", ""]))
    def set_name_list(self, names: str) -> None:
        self.do(commands.set_name_list, self.project, names)

    @rule(name=names, written=filters)
    def save_filter(self, name: str, written: str) -> None:
        self.do(commands.save_filter, self.project, name, written)

    @precondition(lambda self: self.state().filters)
    @rule(number=pick, name=names)
    def rename_filter(self, number: int, name: str) -> None:
        kept = self.state().filters
        was = kept[number % len(kept)][0]
        self.do(commands.rename_filter, self.project, was, name)

    @precondition(lambda self: self.state().filters)
    @rule(number=pick)
    def remove_filter(self, number: int) -> None:
        kept = self.state().filters
        self.do(commands.remove_filter, self.project, kept[number % len(kept)][0])
