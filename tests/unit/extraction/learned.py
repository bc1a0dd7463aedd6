"""What a learned model might read, given by hand: no test needs the model itself."""

from __future__ import annotations

from spacy.tokens import Doc

from pressmark.extraction import attributions
from pressmark.extraction.convert import to_bundle
from pressmark.extraction.findings import LearnedAttribution
from pressmark.extraction.guidance import NO_GUIDANCE, Guidance
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from tests.unit.extraction.quoted import shown

Reading = tuple[str, str, str, int]
"""Source, cue and content as they stand in the text, and how likely they are right."""


def read_with(
    pipeline: Pipeline,
    text: str,
    *readings: Reading,
    guidance: Guidance = NO_GUIDANCE,
) -> Bundle:
    """Return what is found in a text when the model reads something in it."""
    document = Document(DocumentId("d"), "article", text)
    with pipeline.reading(text) as doc:
        doc._.learned = [
            LearnedAttribution(
                tokens(doc, cue), tokens(doc, source), tokens(doc, content), score
            )
            for source, cue, content, score in readings
        ]
        doc._.guidance = guidance
        bundle = to_bundle(
            attributions.component(doc), document, {Layer.ENTITIES, Layer.ATTRIBUTIONS}
        )
    assert check_bundle(bundle) == []
    return bundle


def tokens(doc: Doc, words: str) -> frozenset[int]:
    """Return the tokens of words that stand in a text; parts are parted by “ … ”."""
    found: set[int] = set()
    for part in filter(None, words.split(" … ")):
        start = doc.text.index(part)
        covered = doc.char_span(start, start + len(part), alignment_mode="expand")
        assert covered is not None
        found |= {token.i for token in covered if not token.is_space}
    return frozenset(found)


def merged(
    pipeline: Pipeline, text: str, *readings: Reading
) -> list[tuple[str, str, str]]:
    """Return source, cue and content of what is found."""
    bundle = read_with(pipeline, text, *readings)
    return [shown(bundle, quote) for quote in bundle.attributions]
