"""What can be found in an article that is not in English.

Names, cues and speakers are found by English rules and models, which would find
nonsense in other languages. Quotation marks and the look of a page are read alike in
all of them.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.entities import OUTSIDE, tokens_in_regions
from pressmark.extraction.findings import FoundAttribution, FoundGarble, Garble
from pressmark.extraction.language import LANGUAGES, find_language
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.extraction.quoted import find_stretches
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.document import RegionLabel

NAME = "marks_alone"

_SCORE = 450
_FEWEST = 10  # letters in marks, of languages without blanks between words
_NOTICE = (
    "This article seems to be in {language}. The extraction reads English: it looked"
    " only for what stands in quotation marks and for what belongs to the page, not for"
    " names and speakers."
)


@Language.component(
    NAME, requires=["doc._.regions"], assigns=["doc._.attributions", "doc._.garbles"]
)
def component(doc: Doc) -> Doc:
    """Leave what stands in marks as attributions without source, and a note on it."""
    outside = tokens_in_regions(doc, (*OUTSIDE, RegionLabel.CAPTION))
    doc._.attributions = [
        FoundAttribution(
            QuoteKind.DIRECT,
            content=frozenset(stretch.tokens),
            source=frozenset(),
            cue=frozenset(),
            act=Act.SPEECH,
            score=_SCORE,
        )
        for stretch in find_stretches(doc, find_quotations(doc.text), outside)
        if stretch.speech or _is_long(doc, stretch.start, stretch.end)
    ]
    language = LANGUAGES.get(find_language(doc.text), "another language")
    notice = _NOTICE.format(language=language)
    doc._.garbles = [FoundGarble(Garble.LANGUAGE, 0, min(1, len(doc)), notice)]
    return doc


def _is_long(doc: Doc, start: int, end: int) -> bool:
    """Whether much stands between marks that is all one word to English rules."""
    return len(doc[start:end]) <= _FEWEST and any(
        len(token) >= _FEWEST and not token.text.isascii() for token in doc[start:end]
    )
