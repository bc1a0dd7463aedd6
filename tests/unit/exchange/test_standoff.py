"""Annotations given away without the texts, and put back under them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.losses import Losses
from pressmark.exchange.options import format_named
from pressmark.exchange.order import in_order
from pressmark.exchange.standoff import StandoffRelease
from pressmark.exchange.standoff.hashed_words import fingerprint, likeness
from pressmark.exchange.standoff.records import line_of
from pressmark.exchange.standoff.rehydration import Missing, Outcome, Rehydration
from pressmark.exchange.standoff.released import PutBack, put_back, released_of
from pressmark.model.bundle import Bundle, spans_of
from pressmark.model.document import Document
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, NoteId
from pressmark.model.note import Note
from pressmark.model.progress import NoProgress
from pressmark.model.shingles import shingles_of, words_of
from tests.builders import AT, bundle, dataset, made_id
from tests.strategies import bundles

MARKED = (
    "[Harbour talks break down over tolls:headline]\n\n"
    "[“We will not agree to the tolls,”:content 1] [said:cue 1] "
    "[[Ines Lindqvist:PERSON=Ines Lindqvist]:source 1], who leads the delegation of"
    " [Halvern:GPE=Halvern], on Monday evening after a long day of talks.\n\n"
    "The ministry objected. [Tomas Brandt:PERSON=Tomas Brandt], its spokesman,"
    " [told:cue 2] reporters that [the decree stands as it is:content 2=indirect],"
    " and that nobody in the capital was surprised by the walkout.\n\n"
    "[Ines Lindqvist:PERSON=Ines Lindqvist] left the building without another word,"
    " while [Brandt:PERSON=Tomas Brandt] stayed for the cameras until midnight."
)
TALKS = bundle(
    MARKED,
    name="harbour-talks-break-down-over-tolls",
    headline="Harbour talks break down over tolls",
    outlet="Ledger",
    url="https://ledger.example/4711",
)


def line(one: Bundle, **options: bool) -> bytes:
    chosen = {"entity_names": False, "urls": True, **options}
    return line_of(one, Losses(), **chosen)


def record(one: Bundle, **options: bool) -> Any:  # noqa: ANN401  (any JSON value)
    return json.loads(line(one, **options))


def back(one: Bundle, text: str, **options: bool) -> PutBack:
    document = Document(DocumentId(made_id("held")), "held", text)
    found = put_back(released_of(line(one, **options)), document, "held.txt")
    assert isinstance(found, PutBack), found
    return found


def strings(value: Any) -> Iterator[str]:  # noqa: ANN401  (any JSON value)
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def repeated(one: Bundle, released: Any) -> set[str]:  # noqa: ANN401  (any JSON value)
    rows = {row for row in shingles_of(one.document.text, 5) if row.count(" ") == 4}
    return {row for each in strings(released) for row in shingles_of(each, 5)} & rows


def words_at(one: Bundle) -> dict[str, list[str]]:
    text = one.document.text
    return {
        annotation.id: [span.covered(text) for span in spans_of(annotation)]
        for annotation in one.annotations()
    }


def test_a_release_has_no_text_no_name_and_no_headline() -> None:
    said = line(TALKS).decode()
    for words in ("tolls", "Lindqvist", "Halvern", "harbour-talks", "decree"):
        assert words not in said
    assert "https://ledger.example/4711" in said
    assert "https://ledger.example/4711" not in line(TALKS, urls=False).decode()


def test_names_of_entities_are_in_it_if_asked_for() -> None:
    assert "Ines Lindqvist" in line(TALKS, entity_names=True).decode()


def test_what_repeats_five_words_of_the_article_is_left_out() -> None:
    copied = replace(
        TALKS,
        document=replace(
            TALKS.document,
            metadata={
                "url": "https://x.example/harbour-talks-break-down-over-tolls",
                "outlet": "Ledger: who leads the delegation of Halvern",
            },
        ),
        entities=tuple(
            replace(one, name="stayed for the cameras until midnight")
            for one in TALKS.entities
        ),
    )
    released = record(copied, entity_names=True)
    assert released["metadata"] == {"outlet": None, "url": None}
    assert not repeated(copied, released)


def test_what_is_left_out_is_told() -> None:
    noted = replace(
        TALKS, notes=(Note(NoteId(made_id("n")), None, "?", False, "k", AT),)
    )
    losses = Losses()
    line_of(noted, losses, entity_names=False, urls=True)
    assert {one.what: one.count for one in losses.told()} == {
        "texts of articles": 1,
        "names of articles": 1,
        "headlines, bylines and other metadata": 1,
        "names of entities": 3,
        "notes and remarks": 1,
    }


def test_the_hashes_have_at_most_three_bits_for_each_word() -> None:
    released = record(TALKS)
    bits = sum(sum(one[5:8]) for one in released["anchors"])
    bits += 4 * len(released["fingerprint"])
    assert bits <= 3 * len(words_of(TALKS.document.text))
    for one in released["anchors"]:
        assert all(
            hashed < 2**many for many, hashed in zip(one[5:8], one[8:], strict=True)
        )


def test_the_text_as_it_was_gives_everything_back() -> None:
    found = back(TALKS, TALKS.document.text)
    assert found.exact
    assert found.bundle.regions == TALKS.regions
    assert found.bundle.mentions == TALKS.mentions
    assert found.bundle.attributions == TALKS.attributions
    names = {one.name for one in found.bundle.entities}
    assert names == {"Ines Lindqvist", "Tomas Brandt", "Halvern"}
    assert found.bundle.document.id == TALKS.document.id
    assert found.bundle.document.name == "held"


def test_a_text_that_was_changed_has_its_annotations_where_their_words_are() -> None:
    changed = TALKS.document.text.replace("Monday evening", "late Monday").replace(
        "The ministry objected.", "The ministry objected at once, and loudly."
    )
    found = back(TALKS, f"Updated at noon.\n\n{changed}")
    assert not found.exact
    assert found.lost == ()
    assert words_at(found.bundle) == words_at(TALKS)


def test_words_that_are_gone_are_lost_and_told() -> None:
    quote = TALKS.attributions[1]
    gone = TALKS.document.text.replace(
        "told reporters that the decree stands as it is, and that nobody in the"
        " capital was surprised by the walkout",
        "said no more",
    )
    found = back(TALKS, gone)
    assert quote.id in found.lost
    assert quote.id not in {one.id for one in found.bundle.attributions}
    kept = words_at(found.bundle)
    assert all(words_at(TALKS)[one] == words for one, words in kept.items())


def test_words_that_are_there_twice_are_told_apart_by_what_stands_around() -> None:
    text = TALKS.document.text
    found = back(TALKS, f"{text}\n\nInes Lindqvist and Tomas Brandt met in Halvern.")
    places = {one.id: one.span for one in found.bundle.mentions}
    assert places == {one.id: one.span for one in TALKS.mentions}


def held(*texts: str) -> Iterator[ReadDocument]:
    for number, text in enumerate(texts):
        document = Document(DocumentId(made_id(number)), f"t{number}", text)
        yield ReadDocument(Bundle(document), f"t{number}.txt")


def outcomes(folder: Path, releases: bytes, *texts: str) -> list[Outcome]:
    path = folder / "release.jsonl"
    path.write_bytes(releases)
    return list(Rehydration([path], lambda: held(*texts)).outcomes())


def test_of_many_texts_each_document_finds_its_own(tmp_path: Path) -> None:
    text = TALKS.document.text
    other = bundle(
        "Nothing is marked in this one, which is about the weather.", name="o"
    )
    gone = bundle("Nobody has this text of the archive any more at all.", name="g")
    found = outcomes(
        tmp_path,
        line(TALKS) + line(other) + line(gone),
        "Something else that stands in the folder with the others.",
        f"{text} More will follow.",
        other.document.text,
        text[:200],
    )
    kinds = [(type(one).__name__, getattr(one, "exact", None)) for one in found]
    assert kinds == [("PutBack", True), ("PutBack", False), ("Missing", None)]
    assert found[2] == Missing(gone.document.id)


def test_a_damaged_line_is_rejected_and_the_rest_goes_on(tmp_path: Path) -> None:
    found = outcomes(tmp_path, b'{"a": 1}\n' + line(TALKS), TALKS.document.text)
    assert isinstance(found[0], Rejected)
    assert found[0].line == 1
    assert isinstance(found[1], PutBack)


def test_texts_that_are_nearly_the_same_have_nearly_the_same_fingerprint() -> None:
    text = TALKS.document.text
    assert likeness(fingerprint(text), fingerprint(text)) == 1000
    assert likeness(fingerprint(text), fingerprint(f"{text} And so on.")) > 700
    weather = " ".join(f"rain{n} and sun{n}" for n in range(60))
    assert likeness(fingerprint(text), fingerprint(weather)) < 250
    assert fingerprint("") == ""
    assert likeness("", "") == 0


def test_a_release_is_read_with_the_texts_in_the_folder_beside_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "talks.jsonl"
    StandoffRelease().write(dataset(TALKS), path, progress=NoProgress())
    (rejected,) = StandoffRelease().read(path)
    assert isinstance(rejected, Rejected)
    assert "Put them into a folder “texts” beside it" in rejected.reason
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts/a.txt").write_text(TALKS.document.text, "utf-8")
    (read,) = StandoffRelease().read(path)
    assert isinstance(read, ReadDocument)
    assert read.bundle.attributions == TALKS.attributions


def test_a_release_is_known_by_what_stands_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    for name in ("jsonl", "records"):
        other = format_named(name).recognises(path, line(TALKS))
        assert StandoffRelease().recognises(path, line(TALKS)) > other or other == 0


@settings(max_examples=80, deadline=None)
@given(bundles())
def test_what_comes_back_is_all_but_what_a_release_leaves_out(one: Bundle) -> None:
    assert not repeated(one, record(one))
    one = in_order(one)
    text = replace(one.document, metadata={}, name="held")
    found = put_back(released_of(line(one, entity_names=True)), text, "held.txt")
    assert isinstance(found, PutBack), found
    assert found.exact
    whole = found.bundle
    assert whole.document.state == one.document.state
    assert _by_id(whole.regions) == _by_id(one.regions)
    assert _by_id(whole.mentions) == _by_id(one.mentions)
    assert _by_id(whole.attributions) == _by_id(one.attributions)
    bare = tuple(replace(each, note="") for each in one.stances)
    assert _by_id(whole.stances) == _by_id(bare)
    assert whole.notes == ()


@settings(max_examples=40, deadline=None)
@given(bundles(), bundles())
def test_any_text_may_be_offered(one: Bundle, other: Bundle) -> None:
    document = replace(other.document, name="held")
    found = put_back(released_of(line(one)), document, "held.txt")
    assert isinstance(found, PutBack), found
    length = len(document.text)
    for annotation in found.bundle.annotations():
        assert all(span.end <= length for span in spans_of(annotation))


def _by_id(things: Any) -> dict[str, Any]:  # noqa: ANN401  (of any layer)
    return {
        each.id: replace(each, review=replace(each.review, corrects=None))
        for each in things
    }


@pytest.mark.parametrize("entity_names", [True, False])
def test_entities_keep_their_ids(entity_names: bool) -> None:
    released = released_of(line(TALKS, entity_names=entity_names))
    found = put_back(released, TALKS.document, "held.txt")
    assert isinstance(found, PutBack)
    assert {one.id for one in found.bundle.entities} == {
        one.id for one in TALKS.entities
    }


def test_an_entity_nobody_mentions_is_called_by_its_type() -> None:
    silent = Entity(TALKS.entities[0].id, "Quiet Partner", "ORG")
    alone = replace(TALKS, mentions=(), attributions=(), entities=(silent,))
    (named,) = back(alone, alone.document.text).bundle.entities
    assert named.name == "ORG"
