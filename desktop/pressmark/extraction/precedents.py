"""Applies what a person decided in other articles, and their name lists.

The components run after those that find lines and names, and have the last word on
what both found: a precedent is better than a guess.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.findings import FoundRegion
from pressmark.extraction.guidance import Guidance, score
from pressmark.extraction.known_names import KnownNames
from pressmark.model.document import RegionLabel
from pressmark.model.forms import formed_lines

LINES = "known_lines"
"""The component that applies precedents on lines; it runs after the regions."""

NAMES = "known_names"
"""The component that applies precedents on names; it runs after the entities."""


@Language.component(LINES, requires=["doc._.regions"], assigns=["doc._.regions"])
def known_lines(doc: Doc) -> Doc:
    """Let lines be furniture, or not be, as they were decided to be."""
    guidance: Guidance = doc._.guidance
    if guidance.furniture or guidance.not_furniture:
        doc._.regions = _with_known_lines(doc.text, doc._.regions, guidance)
    return doc


@Language.factory(
    NAMES,
    requires=["doc._.mentions", "doc._.entities"],
    assigns=["doc._.mentions", "doc._.entities"],
)
def known_names(nlp: Language, name: str) -> KnownNames:
    """Return the component for names, which cuts them into tokens as the text is."""
    del name
    return KnownNames(nlp.make_doc)


def _with_known_lines(
    text: str, regions: list[FoundRegion], guidance: Guidance
) -> list[FoundRegion]:
    found = list(regions)
    for span, form in formed_lines(text):
        here = [region for region in found if region.span.overlaps(span)]
        if form in guidance.furniture:
            inside = [region for region in here if span.covers(region.span)]
            if len(inside) == len(here):
                found = [region for region in found if region not in inside]
                known = score(guidance.furniture[form])
                found.append(FoundRegion(span, RegionLabel.FURNITURE, known))
        elif form in guidance.not_furniture:
            found = [
                region
                for region in found
                if region not in here or region.label != RegionLabel.FURNITURE
            ]
    return found
