from __future__ import annotations

import pytest

from pressmark.model.document import Document
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, new_id
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED


def test_evidence_is_an_attribution_or_passages_and_not_both() -> None:
    with pytest.raises(ValueError, match="one of the two"):
        Evidence()
    with pytest.raises(ValueError, match="one of the two"):
        Evidence(attribution=AnnotationId(new_id()), spans=(Span(0, 1),))


@pytest.mark.parametrize(
    ("target", "topic"), [(None, None), (EntityId("some"), "pact")]
)
def test_a_stance_has_exactly_one_target(
    target: EntityId | None, topic: str | None
) -> None:
    with pytest.raises(ValueError, match="one target"):
        Stance(AnnotationId(new_id()), None, target, topic, "favor", SUGGESTED)


def test_a_document_without_a_headline_is_called_by_its_name() -> None:
    document = Document(DocumentId(new_id()), "article", "Text.")
    headed = Document(document.id, "article", "Text.", metadata={"headline": "Agreed"})
    assert (document.title, headed.title) == ("article", "Agreed")
