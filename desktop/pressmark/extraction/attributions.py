"""Finds who said what. ."""
from spacy.language import Language
from spacy.tokens import Doc
NAME = "attributions"

@Language.component(NAME, requires=["doc._.mentions"], assigns=["doc._.attributions"])
def component(doc: Doc) -> Doc:
    """Leave."""
    return doc
