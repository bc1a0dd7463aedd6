"""The spaCy component that reads a text with the quotation model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.entities import OUTSIDE, tokens_in_regions
from pressmark.extraction.findings import LearnedAttribution
from pressmark.extraction.quotation.decoding import Frame
from pressmark.extraction.quotation.model import QuotationModel
from pressmark.extraction.quotation.words import Words

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
        words = self._words(doc)
        doc._.learned = [
            _attribution(words, frame, score)
            for frame, score in self._model.frames(words)
        ]
        return doc

    def of_cue(
        self, doc: Doc, cue: Sequence[int], *, exact: bool
    ) -> LearnedAttribution | None:
        """Return what goes with some tokens as a cue, or None where nothing does.

        Where they are not ``exact``, the words around them that belong to the cue are
        added to it.
        """
        words = self._words(doc)
        rows = np.flatnonzero(np.isin(words.token, cue)).tolist()
        if not rows:
            return None
        frame = self._model.frame_of_cue(words, rows[0], rows[-1] + 1, exact=exact)
        if frame is None:
            return None
        return _attribution(words, frame, self._model.score(frame))

    def _words(self, doc: Doc) -> Words:
        """Return the words of a document, kept with it for who asks again."""
        kept = doc.user_data.get(NAME)
        if isinstance(kept, Words):
            return kept
        words = self._model.words(doc, without=tokens_in_regions(doc, OUTSIDE))
        doc.user_data[NAME] = words
        return words


def _attribution(words: Words, frame: Frame, score: int) -> LearnedAttribution:
    token = words.token.tolist()
    return LearnedAttribution(
        cue=frozenset(token[row] for row in frame.cue),
        source=frozenset(token[row] for row in frame.source),
        content=frozenset(token[row] for row in frame.content),
        score=score,
    )
