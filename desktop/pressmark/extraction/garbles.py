"""Flags what in a text cannot be meant as it stands, for a person to look at.

Nothing is repaired: who was meant is not for rules to say. Each rule is narrow, because
a list of flagged articles is useless when all are on it: of 840 well-edited articles
(PolNeAR, training part) one in twenty is flagged, nearly always for a mark that is
missing indeed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.entities import OUTSIDE, tokens_in_regions
from pressmark.extraction.findings import (
    FoundAttribution,
    FoundGarble,
    FoundMention,
    Garble,
)
from pressmark.extraction.garbled_marks import find_garbled_marks
from pressmark.extraction.garbled_names import find_fused_names, printed_names
from pressmark.extraction.garbled_speakers import find_garbled_speakers
from pressmark.extraction.garbled_titles import find_garbled_titles
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.model.document import RegionLabel

NAME = "garbles"

_MARKS = frozenset({Garble.OPEN_MARK, Garble.STRAY_MARK, Garble.MIXED_MARKS})
_MANY = 3
_NOT_TEXT = (
    *OUTSIDE,
    RegionLabel.HEADLINE,
    RegionLabel.SUBHEADING,
    RegionLabel.CAPTION,
)


@Language.component(
    NAME,
    requires=["doc._.mentions", "doc._.attributions", "doc._.regions"],
    assigns=["doc._.garbles"],
)
def component(doc: Doc) -> Doc:
    """Leave what is garbled in ``doc._.garbles``, and whom a garbled name printed."""
    outside = tokens_in_regions(doc, _NOT_TEXT)
    quotations = find_quotations(doc.text)
    names = printed_names(doc)
    named = [name for name in names if name.start not in outside]
    found = [
        *find_fused_names(doc, named),
        *find_garbled_titles(doc, named, outside),
        *find_garbled_marks(doc, quotations, outside),
        *find_garbled_speakers(doc, names, quotations, outside),
    ]
    told = sorted(_without_repeats(found), key=lambda garble: garble.start)
    doc._.garbles = [_placed(doc, garble) for garble in told]
    doc._.attributions = _printed(doc._.attributions, doc._.garbles, doc._.mentions)
    return doc


def _placed(doc: Doc, garble: FoundGarble) -> FoundGarble:
    """Return a garble with the attribution and the mention it concerns."""
    tokens = range(garble.start, garble.end)
    attribution = garble.attribution
    if attribution is None:
        attribution = _attribution(doc, garble.kind, tokens)
    mentions: list[FoundMention] = doc._.mentions
    mention = next(
        (
            place
            for place, one in enumerate(mentions)
            if garble.kind not in _MARKS
            and one.start < garble.end
            and garble.start < one.end
        ),
        None,
    )
    return replace(garble, attribution=attribution, mention=mention)


def _attribution(doc: Doc, kind: Garble, tokens: range) -> int | None:
    """Return the attribution whose source, or for marks whose content, has tokens.

    Of several, it is the smallest. A mark that is in none is taken for that of the
    last before it in the paragraph.
    """
    quotes: list[FoundAttribution] = doc._.attributions
    sizes = [
        (len(one.content), place)
        for place, one in enumerate(quotes)
        if not (one.content if kind in _MARKS else one.source).isdisjoint(tokens)
    ]
    if sizes or kind not in _MARKS:
        return min(sizes)[1] if sizes else None
    paragraphs: list[int] = doc._.paragraphs
    before = [
        (max(one.content), place)
        for place, one in enumerate(quotes)
        if one.content
        and max(one.content) < tokens.start
        and paragraphs[max(one.content)] == paragraphs[tokens.start]
    ]
    return max(before)[1] if before else None


def _without_repeats(found: Iterable[FoundGarble]) -> Iterator[FoundGarble]:
    """Yield one garble for each text, and of many marks of one kind only the first.

    Where all marks are of two styles, one remark says as much as twenty.
    """
    once = {garble.text: garble for garble in reversed(list(found))}
    by_kind: defaultdict[Garble, list[FoundGarble]] = defaultdict(list)
    for garble in sorted(once.values(), key=lambda garble: garble.start):
        by_kind[garble.kind].append(garble)
    for kind, alike in by_kind.items():
        first, others = alike[0], len(alike) - 1
        if kind in _MARKS and others >= _MANY:
            yield replace(first, text=f"{first.text} There are {others} more like it.")
        else:
            yield from alike


def _printed(
    attributions: list[FoundAttribution],
    garbles: Iterable[FoundGarble],
    mentions: list[FoundMention],
) -> list[FoundAttribution]:
    """Return the attributions, those of a fused name with nobody as their speaker.

    Two people's names run together name nobody: that is what is printed, and who
    spoke is for a person to say.
    """
    changed = list(attributions)
    for garble in garbles:
        if garble.kind is not Garble.FUSED_NAME or garble.attribution is None:
            continue
        mention = mentions[garble.mention] if garble.mention is not None else None
        if mention is None or mention.end - mention.start < garble.end - garble.start:
            continue  # the model saw only one of the two
        quote = changed[garble.attribution]
        if quote.speaker == mention.entity:
            changed[garble.attribution] = replace(
                quote, speaker=None, printed=mention.entity
            )
    return changed
