"""Whatever a model reads, what is found fits the text and loses no speech."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.extraction import attributions
from pressmark.extraction.convert import to_bundle
from pressmark.extraction.findings import LearnedAttribution
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.bundle import check_bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from pressmark.model.span import Span

TEXT = (
    "Ferry stops for the winter\n\nThe ferry will stop, Maria Keller said. “We are"
    " tired,” she added, “and we have no money.”\n\n“It took us years. We are old.\n\n"
    '“But we agree,” the head of the board told them. The ‘old lady’ needs "new'
    " engines, Holm hopes.\n\n“Nobody asked the islands what they want.”\n\nAccording"
    " to state radio, Holm said that it would rain."
)
SPEECH = (
    "We are tired",
    "and we have no money",
    "It took us years. We are old.",
    "But we agree",
    "Nobody asked the islands what they want.",
)

numbers = st.integers(0, 89)
runs = st.builds(
    lambda start, length: set(range(start, start + length)), numbers, numbers
)
some = st.one_of(st.sets(numbers, max_size=3), runs)
readings = st.lists(st.tuples(some, some, some, st.integers(0, 1000)), max_size=8)


def _read(
    length: int, reading: tuple[set[int], set[int], set[int], int]
) -> LearnedAttribution:
    cue, source, content = (
        frozenset(n for n in part if n < length) for part in reading[:3]
    )
    return LearnedAttribution(cue, source - cue, content - cue - source, reading[3])


@settings(deadline=None, max_examples=60)
@given(given_readings=readings)
def test_what_is_found_fits_the_text_and_loses_no_speech(
    pipeline: Pipeline,
    given_readings: list[tuple[set[int], set[int], set[int], int]],
) -> None:
    document = Document(DocumentId("d"), "article", TEXT)
    with pipeline.reading(TEXT) as doc:
        doc._.learned = [_read(len(doc), reading) for reading in given_readings]
        found = attributions.component(doc)._.attributions
        bundle = to_bundle(doc, document, {Layer.ENTITIES, Layer.ATTRIBUTIONS})
        for one in found:
            assert one.content
            assert one.act is not None
            assert max(one.content | one.cue | one.source) < len(doc)
            assert one.cue.isdisjoint(one.content)
            assert one.parent is None or found[one.parent] is not one
    assert check_bundle(bundle) == []
    for words in SPEECH:
        said = Span(TEXT.index(words), TEXT.index(words) + len(words))
        assert any(
            part.start < said.end and said.start < part.end
            for quote in bundle.attributions
            for part in quote.content
        ), words
