"""Names that are no more than what follows a name: “Jr.”, “III”."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc, Span

from pressmark.extraction import findings
from pressmark.extraction.mentions import find_names


def test_a_suffix_that_the_model_takes_for_a_person_is_read_as_it_stands() -> None:
    findings.register()
    words, tags = ["Then", "III", "spoke", "."], ["RB", "NNP", "VBD", "."]
    doc = Doc(
        spacy.blank("en").vocab,
        words=words,
        tags=tags,
        heads=[2, 2, 2, 2],
        deps=["advmod", "nsubj", "ROOT", "punct"],
    )
    doc.set_ents([Span(doc, 1, 2, "PERSON")])
    doc._.paragraphs = [1] * len(words)
    assert [name.words for name in find_names(doc, set(), set())] == [("III",)]
