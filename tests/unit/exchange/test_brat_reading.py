from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pressmark.exchange.brat.brat import Brat
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.review import (
    Status,
    by_annotator,
    by_import,
)
from pressmark.model.span import Span

TEXT = "We agree, Ann said. It is right."
QUOTE = (
    "T1\tContent 0 8;20 32\tWe agree It is right.",
    "T2\tCue 14 18\tsaid",
    "T3\tSource 10 13\tAnn",
    "E1\tAttribution:T2 Content:T1 Source:T3",
)


def pair(folder: Path, lines: Sequence[str], text: str = TEXT) -> Path:
    path = folder / "x.ann"
    path.write_text("\n".join((*lines, "")), "utf-8", newline="")
    path.with_suffix(".txt").write_text(text, "utf-8", newline="")
    return path


def read(path: Path, chosen: Brat | None = None) -> list[ReadDocument | Rejected]:
    return list((chosen or Brat()).read(path))


def only_one(path: Path) -> ReadDocument:
    (found,) = read(path)
    assert isinstance(found, ReadDocument), found
    return found


def taken(folder: Path, *lines: str, text: str = TEXT) -> Bundle:
    return only_one(pair(folder, lines, text)).bundle


def remarks(folder: Path, *lines: str, text: str = TEXT) -> str:
    return "\n".join(only_one(pair(folder, lines, text)).remarks)


def test_an_event_is_a_quote_with_its_fragments(tmp_path: Path) -> None:
    (quote,) = taken(tmp_path, *QUOTE).attributions
    assert quote.content == (Span(0, 8), Span(20, 32))
    assert quote.source == (Span(10, 13),)
    assert quote.cue == (Span(14, 18),)
    assert quote.review.status is Status.ACCEPTED
    assert quote.review.origin == by_import("brat")


def test_numbered_arguments_are_one_content(tmp_path: Path) -> None:
    lines = (
        "T1\tContent 0 8\tWe agree",
        "T4\tContent 20 32\tIt is right.",
        *QUOTE[1:3],
        "E1\tAttribution:T2 Content:T1 Source:T3 Content2:T4",
    )
    (quote,) = taken(tmp_path, *lines).attributions
    assert quote.content == (Span(0, 8), Span(20, 32))


def test_a_trigger_of_its_own_is_neither_cue_nor_mention(tmp_path: Path) -> None:
    lines = (*QUOTE[:3], "T4\tAttribution 14 18\tsaid")
    found = taken(tmp_path, *lines, "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3")
    assert found.attributions[0].cue == (Span(14, 18),)
    assert found.mentions == ()


def test_quotes_that_share_a_source_do_not_share_their_cues(tmp_path: Path) -> None:
    lines = (
        *QUOTE,
        "T5\tContent 20 32\tIt is right.",
        "E2\tAttribution:T2 Content:T5 Source:T3",
    )
    first, second = taken(tmp_path, *lines).attributions
    assert first.source == second.source == (Span(10, 13),)
    assert len(second.content) == 1


def test_an_attribute_that_quotes_do_not_have_becomes_a_note(tmp_path: Path) -> None:
    found = taken(tmp_path, *QUOTE, "A1\tStance E1 for")
    assert [note.text for note in found.notes] == ["Stance: for"]
    assert found.notes[0].on == found.attributions[0].id


def test_kind_and_act_are_taken_from_attributes(tmp_path: Path) -> None:
    found = taken(tmp_path, *QUOTE, "A1\tKind E1 indirect", "A2\tAct E1 attitude")
    assert found.attributions[0].kind is QuoteKind.INDIRECT
    assert found.attributions[0].act is Act.ATTITUDE


def test_a_reference_on_the_source_names_the_speaker(tmp_path: Path) -> None:
    found = taken(tmp_path, *QUOTE, "N1\tReference T3 Wikidata:Q42\tAnn Smith")
    (entity,) = found.entities
    assert (entity.name, entity.link) == ("Ann Smith", "Q42")
    assert found.attributions[0].speaker == entity.id


def test_what_is_equivalent_is_one_entity(tmp_path: Path) -> None:
    found = taken(
        tmp_path, "T1\tPERSON 10 13\tAnn", "T2\tPERSON 0 2\tWe", "*\tEquiv T1 T2"
    )
    (entity,) = found.entities
    assert (entity.name, entity.type) == ("Ann", "PERSON")
    assert {mention.entity for mention in found.mentions} == {entity.id}


def test_what_is_equivalent_to_a_source_names_the_speaker(tmp_path: Path) -> None:
    lines = (*QUOTE, "T4\tSource 0 2\tWe", "*\tEquiv T3 T4")
    found = taken(tmp_path, *lines)
    assert found.entity(found.attributions[0].speaker) is not None


def test_a_relation_gathers_a_quote_without_an_event(tmp_path: Path) -> None:
    lines = (*QUOTE[:3], "R1\tSpeaker Arg1:T1 Arg2:T3", "R2\tCue Arg1:T1 Arg2:T2")
    (quote,) = taken(tmp_path, *lines).attributions
    assert quote.source == (Span(10, 13),)
    assert quote.cue == (Span(14, 18),)


def test_a_comment_becomes_a_note(tmp_path: Path) -> None:
    found = taken(tmp_path, *QUOTE, "#1\tAnnotatorNotes E1\tcheck target")
    assert found.notes[0].text == "check target"
    assert found.notes[0].on == found.attributions[0].id


def test_lines_without_a_place_are_told_and_kept(tmp_path: Path) -> None:
    lines = (
        "T1\tPerson 10 13\tAnn",
        "T2\tPerson 0 2\tWe",
        "R1\tFamily Arg1:T1 Arg2:T2",
    )
    found = only_one(pair(tmp_path, lines))
    assert "lines that Pressmark has no place for: 1" in found.remarks
    extra = found.bundle.document.metadata["extra"]
    assert extra["brat"]["lines"] == ["R1\tFamily Arg1:T1 Arg2:T2"]


def test_another_event_keeps_its_trigger_as_a_mention(tmp_path: Path) -> None:
    found = only_one(pair(tmp_path, ("T1\tMARRY 3 8\tagree", "E1\tMARRY:T1")))
    assert [mention.label for mention in found.bundle.mentions] == ["MARRY"]
    assert "E1 (MARRY) is no quote" in found.remarks[0]


def test_words_that_stand_elsewhere_are_found_again(tmp_path: Path) -> None:
    found = only_one(pair(tmp_path, ("T1\tPERSON 12 15\tAnn",)))
    assert found.bundle.mentions[0].span == Span(10, 13)
    assert "T1 stands elsewhere" in found.remarks[0]


def test_words_that_are_nowhere_are_told_and_left_out(tmp_path: Path) -> None:
    found = only_one(pair(tmp_path, ("T1\tPERSON 10 13\tBen",)))
    assert found.bundle.mentions == ()
    assert "T1 was not taken" in found.remarks[0]


@pytest.mark.parametrize("offset", [11, 10])
def test_a_line_end_of_windows_counts_once_or_twice(
    tmp_path: Path, offset: int
) -> None:
    text = "We agree,\r\nAnn said."
    found = taken(tmp_path, f"T1\tPERSON {offset} {offset + 3}\tAnn", text=text)
    assert found.mentions[0].span == Span(10, 13)


def test_offsets_count_code_points(tmp_path: Path) -> None:
    found = taken(tmp_path, "T1\tPERSON 2 5\tAnn", text="😀 Ann 👩\u200d🚀")
    assert found.mentions[0].span == Span(2, 5)


def test_a_line_end_in_the_words_does_not_break_the_file(tmp_path: Path) -> None:
    text = "We agree.\n\nThe end, Ann said."
    lines = ("T1\tContent 0 18\tWe agree.", "", "The end", "T2\tCue 24 28\tsaid")
    found = taken(tmp_path, *lines, "E1\tAttribution:T2 Content:T1", text=text)
    assert found.attributions[0].content == (Span(0, 18),)


def test_lines_of_a_mention_that_was_parted_are_one_span(tmp_path: Path) -> None:
    found = taken(tmp_path, "T1\tORG 0 2;3 5\tAB CD", text="AB\nCD")
    assert found.mentions[0].span == Span(0, 5)


def test_an_id_that_is_there_twice_is_told(tmp_path: Path) -> None:
    assert "the id T1 is there twice" in remarks(
        tmp_path, "T1\tPERSON 10 13\tAnn", "T1\tPERSON 0 2\tWe"
    )


def test_annotations_without_a_text_are_rejected(tmp_path: Path) -> None:
    path = pair(tmp_path, QUOTE)
    path.with_suffix(".txt").unlink()
    (found,) = read(path)
    assert isinstance(found, Rejected)
    assert "the text that it annotates" in found.reason


@pytest.fixture
def polnear(tmp_path: Path) -> Path:
    for folder in ("text", "attributions"):
        (tmp_path / "dev" / folder).mkdir(parents=True)
    (tmp_path / "dev/text/a_b.txt").write_text(TEXT, "utf-8")
    for annotator in ("6b86", "4e07"):
        path = tmp_path / f"dev/attributions/a_b_{annotator}.ann"
        path.write_text("\n".join(QUOTE), "utf-8")
    (tmp_path / "metadata.tsv").write_text(
        "compartment\tfilename\tlevel\tpublisher\tpublication_date\tauthor\ttitle\n"
        "dev\ta_b\t7\tnyt\t2016-09-12\tNone\tThey agree\n",
        "utf-8",
    )
    return tmp_path / "dev"


def test_the_text_of_several_annotators_is_read_once(polnear: Path) -> None:
    first, second = read(polnear)
    assert isinstance(first, ReadDocument)
    assert first.bundle.attributions[0].review.origin == by_annotator("4e07")
    assert isinstance(second, Rejected)
    assert "for 6b86 set the option “annotator”" in second.reason


def test_the_annotator_can_be_chosen(polnear: Path) -> None:
    first, _ = read(polnear, Brat(annotator="6b86"))
    assert isinstance(first, ReadDocument)
    assert first.bundle.attributions[0].review.origin == by_annotator("6b86")


def test_everybody_can_be_read_into_one_document(polnear: Path) -> None:
    (found,) = read(polnear, Brat(annotator="all"))
    assert isinstance(found, ReadDocument)
    origins = {quote.review.origin.name for quote in found.bundle.attributions}
    assert origins == {"4e07", "6b86"}


def test_metadata_comes_from_the_table_above(polnear: Path) -> None:
    first, _ = read(polnear)
    assert isinstance(first, ReadDocument)
    metadata = first.bundle.document.metadata
    assert metadata["headline"] == "They agree"
    assert metadata["outlet"] == "nyt"
    assert metadata["published"] == "2016-09-12"
    assert "byline" not in metadata
    assert metadata["extra"]["brat"]["metadata"]["level"] == "7"


def test_one_file_of_polnear_finds_its_text_and_table(polnear: Path) -> None:
    found = only_one(polnear / "attributions" / "a_b_6b86.ann")
    assert found.bundle.document.name == "a_b"
    assert found.bundle.document.metadata["outlet"] == "nyt"


def test_a_folder_with_annotations_is_recognised(polnear: Path) -> None:
    assert Brat().recognises(polnear, b"") is Certainty.SURE
    assert Brat().recognises(polnear.parent, b"") is Certainty.SURE
    assert Brat().recognises(polnear / "text", b"") is Certainty.NO


def test_the_text_is_read_with_its_annotations_only(tmp_path: Path) -> None:
    path = pair(tmp_path, QUOTE)
    assert path.with_suffix(".txt") in set(Brat().companions(path))
