"""Who speaks, whatever tokens are taken for the source."""

from __future__ import annotations

import re

import pytest

from pressmark.extraction.findings import FoundAttribution
from pressmark.extraction.pipeline import Pipeline
from pressmark.extraction.speakers import find_speakers
from pressmark.model.attribution import QuoteKind


def speaker(
    pipeline: Pipeline, text: str, source: str, cue: str, content: str
) -> str | None:
    """Return who said a part of a text, where parts of it are source and cue."""
    with pipeline.reading(text) as doc:

        def tokens(part: str) -> frozenset[int]:
            if not part:
                return frozenset()
            start = [m.start() for m in re.finditer(rf"\b{re.escape(part)}", text)][-1]
            span = doc.char_span(start, start + len(part), alignment_mode="expand")
            return frozenset(token.i for token in span or ())

        found = FoundAttribution(
            kind=QuoteKind.INDIRECT,
            content=tokens(content),
            source=tokens(source),
            cue=tokens(cue),
            act=None,
            score=500,
        )
        who = find_speakers(doc, [found])[0].speaker
        name: str | None = None if who is None else doc._.entities[who].name
        return name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Norwegian Secretary of State Ruben Falk", "Ruben Falk"),
        ("Ruben Falk, one of three ministers beside the king", "Ruben Falk"),
        ("her adviser, Ruben Falk", "Ruben Falk"),
        ("the head of the Fisheries Council (NFC) Ruben Falk", "Ruben Falk"),
        ("a lawyer of Ruben Falk", None),
        ("officials in Oslo", None),
        ("Ruben Falk's wife", None),
        ("Ruben Falk and his wife", None),
        ("Ruben Falk, Ines Lindqvist and others", None),
    ],
)
def test_the_speaker_is_whom_a_source_is_about(
    pipeline: Pipeline, source: str, name: str | None
) -> None:
    text = (
        "The minister Ruben Falk met the mayor Ines Lindqvist in Oslo on Monday.\n\nOn"
        f" Tuesday {source} said that the harbour would be closed."
    )
    content = "the harbour would be closed"
    assert speaker(pipeline, text, source, "said", content) == name


def test_who_takes_up_the_name_before_it(pipeline: Pipeline) -> None:
    text = (
        "They met the owner, Tomas Amara, on Monday, who asked for a new harbour before"
        " the winter."
    )
    content = "a new harbour before the winter"
    assert speaker(pipeline, text, "who", "asked for", content) == "Tomas Amara"


def test_who_is_quoted_speaks_and_not_who_quotes(pipeline: Pipeline) -> None:
    text = (
        "The broadcaster NRK quoted Ines Lindqvist as saying that the harbour would be"
        " closed in May."
    )
    said = speaker(
        pipeline,
        text,
        "The broadcaster NRK",
        "quoted Ines Lindqvist as saying",
        "the harbour would be closed in May",
    )
    assert said == "Ines Lindqvist"


def test_a_source_that_was_dropped_is_the_subject_of_the_cue(
    pipeline: Pipeline,
) -> None:
    text = "Ines Lindqvist laughed and added that the harbour would be closed in May."
    content = "the harbour would be closed in May"
    assert speaker(pipeline, text, "", "added", content) == "Ines Lindqvist"


def test_a_demand_without_a_source_is_nobodys(pipeline: Pipeline) -> None:
    text = "Ines Lindqvist spoke. The demand for a new harbour is old and well known."
    assert speaker(pipeline, text, "", "demand for", "a new harbour") is None


def test_half_of_a_name_is_the_whole(pipeline: Pipeline) -> None:
    text = "On Monday Ines Lindqvist said that the harbour would be closed in May."
    content = "the harbour would be closed in May"
    assert speaker(pipeline, text, "Ines", "said", content) == "Ines Lindqvist"


def test_what_a_body_is_does_not_make_it_another(pipeline: Pipeline) -> None:
    text = (
        "The harbour of Oslo is closed.\n\nOn Monday the IRNA news agency said that it"
        " would be open again in May."
    )
    content = "it would be open again in May"
    assert speaker(pipeline, text, "the IRNA news agency", "said", content) == "IRNA"


def test_nobody_who_is_named_in_a_quote_says_what_follows(pipeline: Pipeline) -> None:
    text = (
        "Tomas Amara shouted from the stairs. “Ruben Falk wants to be the man of the"
        " new world.”\n\nThe strike, he argues, will go on until the winter."
    )
    content = "will go on until the winter"
    assert speaker(pipeline, text, "he", "argues", content) == "Tomas Amara"
