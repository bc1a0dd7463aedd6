"""What is listed after the text of an article, before anything is laid out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pressmark.gui.article.margin import speaker_words
from pressmark.gui.label_words import label_name, named, polarity_of
from pressmark.gui.printing.chosen import Chosen
from pressmark.gui.wording import local_time, number, one_line, quoted, word
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle, spans_of
from pressmark.model.ids import EntityId
from pressmark.model.note import Note
from pressmark.model.review import Status
from pressmark.model.scheme import Scheme
from pressmark.model.span import Fragments
from pressmark.model.stance import Stance

_LONGEST = 600
"""Code points of what is said that are repeated in a list."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing: who or what it is in bold, what it is, and words of the text."""

    head: str
    about: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what is below it."""

    title: str
    items: tuple[Item, ...]


def sections(bundle: Bundle, scheme: Scheme, chosen: Chosen) -> list[Section]:
    """Return the lists that are chosen and have something in them."""
    found = []
    if chosen.quotes:
        quotes = tuple(_quote(bundle, quote) for quote in bundle.attributions)
        found.append(Section(_tr("Quotes"), quotes))
    if chosen.entities:
        found.append(Section(_tr("Entities"), _entities(bundle, scheme)))
    if chosen.stances:
        stances = tuple(_stance(bundle, scheme, one) for one in bundle.stances)
        found.append(Section(_tr("Stances"), stances))
    if chosen.notes:
        notes = tuple(_note(bundle, note) for note in bundle.notes)
        found.append(Section(_tr("Notes"), notes))
    return [one for one in found if one.items]


def _quote(bundle: Bundle, quote: Attribution) -> Item:
    text = bundle.document.text
    about = [word(quote.kind.value)]
    if quote.act is not None:
        about.append(word(quote.act.value))
    source = _covered(text, quote.source)
    if quote.speaker is not None and source:
        about.append(_tr("source: {}").format(source))
    if quote.cue:
        about.append(_tr("cue: {}").format(_covered(text, quote.cue)))
    printed = bundle.entity(quote.printed)
    if printed is not None:
        about.append(_tr("printed: {}").format(printed.name))
    about += _suggested(quote)
    said = _covered(text, quote.content)
    return Item(speaker_words(bundle, quote), " · ".join(about), (said,))


def _entities(bundle: Bundle, scheme: Scheme) -> tuple[Item, ...]:
    mentions = Counter(one.entity for one in bundle.mentions)
    quotes = Counter(one.speaker for one in bundle.attributions)

    def item(identifier: EntityId, name: str, kind: str, aliases: str) -> Item:
        about = [named(scheme.mention_labels, kind)]
        about.append(_tr("mentions: {}").format(number(mentions[identifier])))
        if quotes[identifier]:
            about.append(_tr("quotes: {}").format(number(quotes[identifier])))
        if aliases:
            about.append(_tr("also: {}").format(aliases))
        return Item(name, " · ".join(about))

    ordered = sorted(bundle.entities, key=lambda one: (-mentions[one.id], one.name))
    return tuple(
        item(one.id, one.name, one.type, ", ".join(one.aliases)) for one in ordered
    )


def _stance(bundle: Bundle, scheme: Scheme, stance: Stance) -> Item:
    holder, target = bundle.entity(stance.holder), bundle.entity(stance.target)
    who = holder.name if holder else _tr("The article")
    whom = target.name if target else stance.topic or ""
    about = [label_name(polarity_of(scheme, stance.polarity))]
    if stance.explicit is not None:
        about.append(_tr("explicit") if stance.explicit else _tr("implied"))
    if stance.note:
        about.append(stance.note)
    about += _suggested(stance)
    quotes = {one.id: one for one in bundle.attributions}
    evidence = []
    for piece in stance.evidence:
        quote = quotes.get(piece.attribution) if piece.attribution else None
        spans = quote.content if quote is not None else piece.spans
        evidence.append(_covered(bundle.document.text, spans))
    return Item(f"{who} → {whom}", " · ".join(about), tuple(filter(None, evidence)))


def _note(bundle: Bundle, note: Note) -> Item:
    settled = _tr("resolved") if note.resolved else _tr("open")
    words = _noted_words(bundle, note.on)
    said = [local_time(note.at), settled, *([quoted(words)] if words else [])]
    return Item(note.author, " · ".join(said), (note.text,))


def _noted_words(bundle: Bundle, on: str | None) -> str:
    """Return the words that a note is on, shortened."""
    for annotation in bundle.annotations():
        if annotation.id == on:
            spans = spans_of(annotation)
            if isinstance(annotation, Attribution):
                spans = annotation.content
            return one_line(_covered(bundle.document.text, spans))
    return next((one.name for one in bundle.entities if one.id == on), "")


def _suggested(annotation: Annotation) -> list[str]:
    open_ = annotation.review.status is Status.SUGGESTED
    return [_tr("suggested, not decided")] if open_ else []


def _covered(text: str, spans: Fragments) -> str:
    parts = (" ".join(span.covered(text).split()) for span in spans)
    return one_line(" … ".join(parts), _LONGEST)


def _tr(words: str) -> str:
    return QCoreApplication.translate("printing", words)
