"""Tells capitals that stand for a government from capitals that are places.

“Moscow agreed” speaks of Russia, “in Moscow” of a city. It is an option: whether the
two are one entity is for those who annotate to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from pressmark.extraction.coreference import Gathered
from pressmark.extraction.name_words import TOWN_THINGS
from pressmark.extraction.names import folded, words
from pressmark.extraction.nations import CAPITALS, nation
from pressmark.model.document import RegionLabel

if TYPE_CHECKING:
    from pressmark.extraction.mentions import Name

_WHERE = words(
    "in at near from around outside inside into through across over toward towards"
    " via throughout off city capital"
)
_MOVES = words(
    "went go goes going gone flew fly flies flying flown came come comes travel travels"
    " traveled travelled traveling travelling trip trips visit visits visited visiting"
    " return returned returns flight journey moved move sent drove drive arrived"
    " reached left leave leaves headed tour road train delegation way"
)


def governments(doc: Doc, gathered: Sequence[Gathered]) -> list[Gathered]:
    """Return the entities, with capitals under the country where they stand for it.

    Only a country that the text names takes its capital in.
    """
    countries = {
        country: one
        for one in gathered
        if one.label == "GPE" and (country := nation(one.names[0].text)) is not None
    }
    kept: list[Gathered] = []
    for one in gathered:
        country = CAPITALS.get(folded(one.names[0].text), "")
        whole = countries.get(country)
        if whole is None or whole is one:
            kept.append(one)
            continue
        ruling = list(_ruling(doc, one.names))
        whole.names.extend(ruling)
        one.names = [name for name in one.names if name not in ruling]
        if one.names:
            kept.append(one)
    for one in kept:
        one.names.sort(key=lambda name: name.start)
    return sorted(kept, key=lambda one: one.names[0].start)


def _ruling(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Yield the names of a capital that stand for the government."""
    written = [r.span for r in doc._.regions if r.label == RegionLabel.DATELINE]
    for name in names:
        position = doc[name.start].idx
        dateline = any(span.start <= position < span.end for span in written)
        if not dateline and not _is_place(doc, name):
            yield name


def _is_place(doc: Doc, name: Name) -> bool:
    """Whether a capital is where something is or goes."""
    before = doc[name.start - 1] if name.start else None
    if before is not None:
        if before.lower_ in _WHERE or before.lower_ in _MOVES:
            return True
        if before.lower_ == "to" and before.head.lower_ in _MOVES:
            return True
        listed = before.text == "," or before.lower_ == "and"
        last = doc[name.start - 2] if listed and name.start > 1 else None
        if last is not None and last.dep_ == "pobj" and last.head.lower_ in _WHERE:
            return True
    after = doc[name.end : name.end + 2]
    if len(after) > 1 and after[0].tag_ == "POS":
        return after[1].lower_ in TOWN_THINGS - words("government parliament")
    return len(after) > 1 and after[0].text == "," and nation(after[1].text) is not None
