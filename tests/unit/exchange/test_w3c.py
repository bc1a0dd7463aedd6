from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.w3c.w3c import WebAnnotations
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status, by_annotator, by_import, by_pipeline
from pressmark.model.span import Span

TEXT = "“We agree,” 😀 Ann said."


def selectors(words: str, text: str = TEXT) -> list[dict[str, Any]]:
    start = text.index(words)
    return [
        {"type": "TextPositionSelector", "start": start, "end": start + len(words)},
        {"type": "TextQuoteSelector", "exact": words},
    ]


def annotation(words: str, label: str, **more: object) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:x:{label}",
        "type": "Annotation",
        "motivation": "tagging",
        "body": [{"type": "TextualBody", "purpose": "tagging", "value": label}],
        "target": {"source": "https://ex.org/a1", "selector": selectors(words)},
        **more,
    }


def linking(origin: str, target: str, label: str) -> dict[str, Any]:
    return {
        "id": f"urn:x:{origin} {target}",
        "type": "Annotation",
        "motivation": "linking",
        "body": [{"type": "TextualBody", "value": label}, f"urn:x:{target}"],
        "target": f"urn:x:{origin}",
    }


def read(
    folder: Path, given: object, text: str = TEXT
) -> list[ReadDocument | Rejected]:
    path = folder / "x.jsonld"
    path.write_text(json.dumps(given), "utf-8")
    path.with_suffix(".txt").write_text(text, "utf-8", newline="")
    return list(WebAnnotations().read(path))


def one(folder: Path, given: object, text: str = TEXT) -> ReadDocument:
    (found,) = read(folder, given, text)
    assert isinstance(found, ReadDocument), found
    return found


def taken(folder: Path, given: object) -> Bundle:
    return one(folder, given).bundle


QUOTE = [
    annotation("“We agree,”", "Content"),
    annotation("Ann", "Source"),
    annotation("said", "Cue"),
    linking("Content", "Source", "source"),
    linking("Content", "Cue", "cue"),
]


@pytest.mark.parametrize(
    "wrapped",
    [
        QUOTE,
        {"type": "AnnotationPage", "items": QUOTE},
        {"type": "AnnotationCollection", "first": {"items": QUOTE}},
        {"@graph": QUOTE},
        {"rows": QUOTE},
    ],
)
def test_annotations_come_in_lists_pages_and_collections(
    tmp_path: Path, wrapped: object
) -> None:
    (quote,) = taken(tmp_path, wrapped).attributions
    assert quote.content == (Span(0, 11),)
    assert quote.source == (Span(14, 17),)
    assert quote.cue == (Span(18, 22),)
    assert quote.review.origin == by_import("w3c")


def test_several_targets_are_fragments(tmp_path: Path) -> None:
    targets = [
        {"source": "https://ex.org/a1", "selector": selectors(words)}
        for words in ("“We", "agree,”")
    ]
    (quote,) = taken(
        tmp_path, annotation("Ann", "Content", target=targets)
    ).attributions
    assert quote.content == (Span(0, 3), Span(4, 11))


@pytest.mark.parametrize(
    "body",
    [
        {"type": "TextualBody", "value": "PERSON"},
        [{"type": "TextualBody", "value": "PERSON", "purpose": "classifying"}],
        {"type": "Choice", "items": [{"type": "TextualBody", "value": "PERSON"}]},
    ],
)
def test_a_body_is_an_object_or_a_list(tmp_path: Path, body: object) -> None:
    (mention,) = taken(tmp_path, annotation("Ann", "x", body=body)).mentions
    assert (mention.label, mention.span) == ("PERSON", Span(14, 17))


def test_a_body_is_but_a_value(tmp_path: Path) -> None:
    given = annotation("Ann", "x", bodyValue="PERSON")
    del given["body"]
    assert taken(tmp_path, given).mentions[0].label == "PERSON"


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "TextPositionSelector", "start": 14, "end": 17},
        {"type": "TextQuoteSelector", "exact": "Ann"},
        {
            "type": "TextQuoteSelector",
            "exact": "Ann",
            "prefix": "😀 ",
            "suffix": " said",
        },
        {"type": "FragmentSelector", "value": "char=14,17"},
        {"type": "TextPositionSelector", "start": 12, "end": 15, "refinedBy": None},
        [{"type": "XPathSelector", "value": "/p", "refinedBy": {"exact": "Ann"}}],
    ],
)
def test_a_selector_comes_in_many_shapes(tmp_path: Path, selector: object) -> None:
    target = {"source": "https://ex.org/a1", "selector": selector}
    found = one(tmp_path, annotation("Ann", "PERSON", target=target))
    assert found.bundle.mentions[0].span.overlaps(Span(14, 15))


def test_a_selector_alone_is_a_target(tmp_path: Path) -> None:
    given = annotation("Ann", "PERSON", target=selectors("Ann")[1])
    assert taken(tmp_path, given).mentions[0].span == Span(14, 17)


def test_a_range_is_passed_over_and_told(tmp_path: Path) -> None:
    selector = {"type": "RangeSelector", "startSelector": {}, "endSelector": {}}
    target = {"source": "https://ex.org/a1", "selector": selector}
    found = one(tmp_path, annotation("Ann", "PERSON", target=target))
    assert found.bundle.mentions == ()
    assert "RangeSelector" in found.remarks[0]


def test_a_quote_that_is_there_twice_goes_by_what_is_around_it(tmp_path: Path) -> None:
    selector = {"type": "TextQuoteSelector", "exact": "Ann", "prefix": "and "}
    target = {"source": "https://ex.org/a1", "selector": selector}
    found = one(
        tmp_path, annotation("Ann", "PERSON", target=target), "Ann and Ann 😀 Ann"
    )
    assert found.bundle.mentions[0].span == Span(8, 11)


def test_words_that_stand_elsewhere_are_found_again(tmp_path: Path) -> None:
    selector = [
        {"type": "TextPositionSelector", "start": 10, "end": 13},
        {"type": "TextQuoteSelector", "exact": "Ann"},
    ]
    target = {"source": "https://ex.org/a1", "selector": selector}
    found = one(tmp_path, annotation("Ann", "PERSON", target=target))
    assert found.bundle.mentions[0].span == Span(14, 17)
    assert "stands elsewhere" in found.remarks[0]


def test_positions_move_with_line_ends(tmp_path: Path) -> None:
    selector = {"type": "TextPositionSelector", "start": 4, "end": 7}
    target = {"source": "https://ex.org/a1", "selector": selector}
    found = one(tmp_path, annotation("Ann", "P", target=target), "Hi\r\nAnn")
    assert found.bundle.mentions[0].span == Span(3, 6)


def test_comments_are_notes_on_what_they_are_about(tmp_path: Path) -> None:
    comment = {
        "type": "Annotation",
        "motivation": "commenting",
        "bodyValue": "check this",
        "target": "urn:x:Content",
    }
    found = taken(tmp_path, [*QUOTE, comment])
    assert [note.text for note in found.notes] == ["check this"]
    assert found.notes[0].on == found.attributions[0].id


def test_an_address_in_a_body_is_an_entity(tmp_path: Path) -> None:
    body = [
        {"type": "TextualBody", "purpose": "tagging", "value": "PERSON"},
        {"purpose": "identifying", "source": "http://www.wikidata.org/entity/Q42"},
    ]
    found = taken(tmp_path, annotation("Ann", "x", body=body))
    (entity,) = found.entities
    assert (entity.name, entity.link) == ("Ann", "Q42")
    assert found.mentions[0].entity == entity.id


@pytest.mark.parametrize(
    ("creator", "origin", "status"),
    [
        ("https://ex.org/ann", by_annotator("https://ex.org/ann"), Status.ACCEPTED),
        ({"type": "Person", "name": "Ann"}, by_annotator("Ann"), Status.ACCEPTED),
        ({"type": "Software", "name": "m1"}, by_pipeline("m1", ""), Status.SUGGESTED),
    ],
)
def test_who_created_it_is_kept(
    tmp_path: Path, creator: object, origin: object, status: Status
) -> None:
    given = annotation("Ann", "PER", creator=creator, created="2026-01-02T03:04:05Z")
    (mention,) = taken(tmp_path, given).mentions
    assert (mention.review.origin, mention.review.status) == (origin, status)
    assert mention.review.at == "2026-01-02T03:04:05Z"


def test_what_hypothesis_exports_is_read(tmp_path: Path) -> None:
    row = {
        "id": "abc",
        "user": "acct:ann@hypothes.is",
        "uri": "https://ex.org/a1",
        "text": "check this",
        "tags": ["PERSON"],
        "target": [{"source": "https://ex.org/a1", "selector": selectors("Ann")}],
    }
    found = taken(tmp_path, {"total": 1, "rows": [row]})
    assert found.mentions[0].label == "PERSON"
    assert found.notes[0].on == found.mentions[0].id


def test_texts_are_found_beside_by_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Ben", "utf-8")
    (tmp_path / "x.txt").write_text(TEXT, "utf-8")
    target = {"source": "https://ex.org/b", "selector": {"exact": "Ben"}}
    other = {"source": "https://ex.org/c", "selector": {"exact": "Ben"}}
    given = [annotation("Ann", "P", target=each) for each in (target, other)]
    given[1]["id"] = "urn:x:other"
    found, rejected = read(tmp_path, given)
    assert isinstance(found, ReadDocument)
    assert found.bundle.document.name == "b"
    assert found.bundle.document.metadata == {"url": "https://ex.org/b"}
    assert isinstance(rejected, Rejected)
    assert "put it beside the annotations as c.txt" in rejected.reason


def test_a_text_may_stand_in_the_source(tmp_path: Path) -> None:
    source = {"id": "urn:x:text", "type": "TextualBody", "value": "Ben is here"}
    target = {"source": source, "selector": {"exact": "Ben"}}
    found = taken(tmp_path, annotation("Ann", "P", target=target))
    assert found.document.text == "Ben is here"


def test_files_are_recognised_by_their_context() -> None:
    head = json.dumps(QUOTE).encode()
    assert WebAnnotations().recognises(Path("x.json"), head) is Certainty.SURE
    assert WebAnnotations().recognises(Path("x.json"), b'{"a": 1}') is Certainty.NO
