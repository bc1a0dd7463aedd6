"""The pipeline gives what was asked for, and computes no more than that needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pressmark.extraction import LAYERS, PIPELINE, VERSION
from pressmark.extraction.chunks import LONGEST
from pressmark.extraction.convert import to_bundle
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import OriginKind, Status
from tests.unit.extraction.conftest import Extract

TEXT = """Ferry stops for the winter

By Ada Lund | 16 September 2022

The ferry to France will stop for the winter, Maria Keller said on Monday.

Read more about ferries"""


def found(bundle: Bundle) -> set[Layer]:
    layers = {
        Layer.REGIONS: bundle.regions,
        Layer.METADATA: bundle.document.metadata,
        Layer.MENTIONS: bundle.mentions,
        Layer.ENTITIES: bundle.entities,
        Layer.ATTRIBUTIONS: bundle.attributions,
    }
    return {layer for layer, things in layers.items() if things}


def read(layers: frozenset[Layer]) -> Bundle:
    document = Document(DocumentId("d"), "ferry", TEXT, metadata={"url": "kept"})
    with Pipeline(layers).reading(TEXT) as doc:
        return to_bundle(doc, document, layers)


@pytest.mark.parametrize("layer", sorted(LAYERS))
def test_a_layer_that_is_asked_for_comes_alone(layer: Layer) -> None:
    assert found(read(frozenset({layer}))) == {layer}


def test_everything_that_is_asked_for_comes() -> None:
    assert found(read(LAYERS)) == LAYERS


def test_a_layer_that_it_does_not_have_is_left_out() -> None:
    assert found(read(frozenset({Layer.STANCES}))) == set()


def test_mentions_know_their_entity_only_where_entities_are_asked_for() -> None:
    alone = read(frozenset({Layer.MENTIONS}))
    assert {mention.entity for mention in alone.mentions} == {None}
    both = read(frozenset({Layer.MENTIONS, Layer.ENTITIES}))
    assert {m.entity for m in both.mentions} == {e.id for e in both.entities}


def test_the_metadata_is_what_was_found_and_no_other() -> None:
    assert "url" not in read(LAYERS).document.metadata


def test_everything_is_a_suggestion_of_this_pipeline() -> None:
    for annotation in read(LAYERS).annotations():
        assert annotation.review.status is Status.SUGGESTED
        assert annotation.review.origin.kind is OriginKind.PIPELINE
        assert annotation.review.origin.name == PIPELINE
        assert annotation.review.origin.version == VERSION


def test_a_text_of_several_pieces_has_the_positions_of_the_whole(
    extract: Extract,
) -> None:
    filler = "It rained on the harbour all day long and nobody came.\n"
    start = filler * (LONGEST // len(filler))
    text = start + filler * 2 + "“We will go,” Maria Keller said."
    (quote,) = extract(text).attributions
    assert [span.covered(text) for span in quote.content] == ["“We will go,”"]
    assert [span.covered(text) for span in quote.source] == ["Maria Keller"]


@pytest.mark.parametrize("text", ["", " ", "\n", "\n\n \n", "“”", "a", ".", "\u00a0"])
def test_next_to_nothing_is_no_trouble(extract: Extract, text: str) -> None:
    assert list(extract(text).attributions) == []


@pytest.mark.parametrize(
    "module", ["pressmark.extraction", "pressmark.extraction.process"]
)
def test_importing_the_extraction_does_not_import_the_language_library(
    module: str,
) -> None:
    code = f"import sys, {module}; sys.exit('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False, env=_environment())
    assert done.returncode == 0


def _environment() -> dict[str, str]:
    return {"PYTHONPATH": ":".join(path for path in sys.path if path)}
