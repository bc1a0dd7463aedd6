"""The language model takes a second to load: once a session is enough."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressmark.extraction import LAYERS
from pressmark.extraction.convert import to_bundle
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId

Extract = Callable[[str], Bundle]


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """Return the pipeline with every layer, quotes found by rules alone."""
    return Pipeline(LAYERS, quotation_model=None)


@pytest.fixture(scope="session")
def extract(pipeline: Pipeline) -> Extract:
    """Return a function from a text to what is found in it."""

    def extract_text(text: str) -> Bundle:
        document = Document(DocumentId("d"), "article", text)
        with pipeline.reading(text) as doc:
            bundle = to_bundle(doc, document, LAYERS)
        assert check_bundle(bundle) == []
        return bundle

    return extract_text
