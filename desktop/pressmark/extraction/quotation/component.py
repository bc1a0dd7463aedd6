"""The spaCy component that reads a text with the quotation model."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.entities import OUTSIDE, tokens_in_regions
from pressmark.extraction.findings import LearnedAttribution
from pressmark.extraction.quotation.model import QuotationModel

NAME = "quotation_model"


@Language.factory(
    NAME, requires=["doc._.regions", "doc.sents"], assigns=["doc._.learned"]
)
def component(nlp: Language, name: str, folder: str) -> QuotationReader:  # noqa: ARG001  (spaCy's)
    """Make the component with the model in a folder."""
    return QuotationReader(QuotationModel(Path(folder)))


class QuotationReader:
    """Leaves what the model finds in ``doc._.learned``."""

    def __init__(self, model: QuotationModel) -> None:
        """Read with a model."""
        self._model = model

    def __call__(self, doc: Doc) -> Doc:
        """Read one document; what is on the page but not in the article is left out."""
        words = self._model.words(doc, without=tokens_in_regions(doc, OUTSIDE))
        token = words.token.tolist()
        doc._.learned = [
            LearnedAttribution(
                cue=frozenset(token[row] for row in frame.cue),
                source=frozenset(token[row] for row in frame.source),
                content=frozenset(token[row] for row in frame.content),
                score=score,
            )
            for frame, score in self._model.frames(words)
        ]
        return doc
