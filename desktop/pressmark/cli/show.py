"""One document with its annotations, readable in a terminal."""

from __future__ import annotations

import shutil
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import flat, safe
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.entity import Mention
from pressmark.model.ids import EntityId
from pressmark.model.review import Status
from pressmark.model.span import covered
from pressmark.model.stance import Evidence, Stance
from pressmark.project import queries
from pressmark.project.project import Project

_MARKS = {Status.SUGGESTED: "?", Status.ACCEPTED: "+", Status.REJECTED: "-"}
_WIDEST = 100


@click.command(short_help="Show one document.")
@options.existing_project
@click.argument("document", metavar="DOCUMENT")
def show(project: Path, document: str) -> None:
    """Show DOCUMENT, given by name or id, with its annotations.

    + is what a person made or accepted, ? an open suggestion, - a rejected one. Numbers
    are positions in the text, in code points.
    """
    with Project.open(project, options.annotator_name(None), read_only=True) as opened:
        bundle = queries.bundle(opened, queries.find_document(opened, document))
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    click.echo("\n".join(lines_of(bundle, width)))


def lines_of(bundle: Bundle, width: int) -> Iterator[str]:
    """Yield the lines that show a bundle, none wider than ``width`` but for names."""
    document = bundle.document
    yield click.style(flat(document.title), bold=True)
    yield f"{flat(document.name)} · {flat(document.state)} · {flat(document.id)}"
    for key, value in document.metadata.items():
        if key != "headline" and isinstance(value, str):
            yield f"{flat(key)}: {flat(value)}"
    yield ""
    for paragraph in document.text.split("\n"):
        yield from textwrap.wrap(safe(paragraph.replace("\t", " ")), width) or [""]
    yield from _section(
        "Quotes", (_quote(bundle, each) for each in bundle.attributions)
    )
    yield from _section("Stances", (_stance(bundle, each) for each in bundle.stances))
    yield from _section("Entities", _entities(bundle))
    yield from _section("Regions", _regions(bundle))
    yield from _section("Notes", _notes(bundle))


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield ""
        yield click.style(title, bold=True)
        yield from found


def _marked(annotation: Annotation) -> str:
    return _MARKS[annotation.review.status]


def _quote(bundle: Bundle, quote: Attribution) -> str:
    text = bundle.document.text
    who = flat(covered(text, quote.source)) or "nobody named"
    speaker = bundle.entity(quote.speaker)
    known = f" ({flat(speaker.name)})" if speaker and speaker.name != who else ""
    cue = flat(covered(text, quote.cue)) or "no cue"
    content = flat(covered(text, quote.content))
    place = f"{quote.content[0].start}-{quote.content[-1].end}"
    return f"  {_marked(quote)} {place} {quote.kind}: {who}{known} [{cue}] {content}"


def _stance(bundle: Bundle, stance: Stance) -> str:
    holder = _name(bundle, stance.holder) or "the article"
    target = _name(bundle, stance.target) or flat(stance.topic or "")
    shown = "; ".join(_evidence(bundle, piece) for piece in stance.evidence)
    because = f": {shown}" if shown else ""
    note = f" ({flat(stance.note)})" if stance.note else ""
    words = f"{holder} → {target}: {flat(stance.polarity)}"
    return f"  {_marked(stance)} {words}{note}{because}"


def _evidence(bundle: Bundle, piece: Evidence) -> str:
    text = bundle.document.text
    quotes = [each for each in bundle.attributions if each.id == piece.attribution]
    return flat(covered(text, quotes[0].content if quotes else piece.spans))


def _entities(bundle: Bundle) -> Iterator[str]:
    mentions: defaultdict[EntityId | None, list[Mention]] = defaultdict(list)
    for mention in bundle.mentions:
        mentions[mention.entity].append(mention)
    for entity in bundle.entities:
        yield f"  {flat(entity.name)} ({flat(entity.type)})"
        yield from _mentions(bundle, mentions[entity.id])
    if mentions[None]:
        yield "  of no entity"
        yield from _mentions(bundle, mentions[None])


def _mentions(bundle: Bundle, mentions: list[Mention]) -> Iterator[str]:
    for mention in mentions:
        words = flat(mention.span.covered(bundle.document.text))
        place = f"{mention.span.start}-{mention.span.end}"
        yield f"    {_marked(mention)} {place} {flat(mention.label)}: {words}"


def _regions(bundle: Bundle) -> Iterator[str]:
    for region in bundle.regions:
        words = textwrap.shorten(flat(region.span.covered(bundle.document.text)), 60)
        place = f"{region.span.start}-{region.span.end}"
        yield f"  {_marked(region)} {place} {flat(region.label)}: {words}"


def _notes(bundle: Bundle) -> Iterator[str]:
    for note in bundle.notes:
        state = "resolved" if note.resolved else "open"
        yield f"  {flat(note.author)}, {flat(note.at)} ({state}): {flat(note.text)}"


def _name(bundle: Bundle, identifier: EntityId | None) -> str | None:
    entity = bundle.entity(identifier)
    return None if entity is None else flat(entity.name)
