from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.brat.brat import Brat
from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.note import Note
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import (
    Review,
    Status,
    by_annotator,
)
from pressmark.model.scheme import NEWS, Label
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import AT, SUGGESTED, Stopped, bundle, dataset, made_id
from tests.oracles import asked, needs_oracles

BY_HAND = Review(Status.ACCEPTED, by_annotator("Ann"), None, None, AT)


def only_one(path: Path) -> ReadDocument:
    (found,) = Brat().read(path)
    assert isinstance(found, ReadDocument), found
    return found


def export(folder: Path, *bundles: Bundle, chosen: Brat | None = None) -> Path:
    output = folder / "made"
    (chosen or Brat()).write(dataset(*bundles), output, progress=NoProgress())
    return output


def quoted() -> Bundle:
    made = bundle(
        "[headline:headline]\n[“We agree,\nall of us,”:content 1]"
        " [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]. [Berlin:GPE=Berlin] 😀",
        headline="They agree",
    )
    ann, berlin = made.entities
    stance = Stance(
        made_id("stance"),  # type: ignore[arg-type]  # an id for a test
        ann.id,
        berlin.id,
        None,
        "not so sure",
        BY_HAND,
        explicit=True,
        evidence=(Evidence(attribution=made.attributions[0].id),),
        note="why",
    )
    note = Note(made_id("note"), stance.id, "two\nlines", True, "Ann", AT)  # type: ignore[arg-type]  # an id for a test
    quote = replace(made.attributions[0], speaker=ann.id)
    return replace(made, attributions=(quote,), stances=(stance,), notes=(note,))


def test_what_was_written_reads_back_whole(tmp_path: Path) -> None:
    found = only_one(export(tmp_path, quoted()))
    assert line_of(found.bundle) == line_of(quoted())
    assert found.remarks == ()


def test_a_zip_reads_back_whole(tmp_path: Path) -> None:
    output = tmp_path / "made.zip"
    Brat().write(dataset(quoted()), output, progress=NoProgress())
    assert line_of(only_one(output).bundle) == line_of(quoted())


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        Brat().write(dataset(quoted()), tmp_path / name, progress=NoProgress())
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_no_annotation_holds_a_line_end(tmp_path: Path) -> None:
    lines = (export(tmp_path, quoted()) / "article.ann").read_text("utf-8")
    assert "Content 9 19;20 31\t“We agree, all of us,”" in lines
    assert all(line[0] in "TEAN#" for line in lines.splitlines())


def test_changes_made_in_brat_hold(tmp_path: Path) -> None:
    folder = export(tmp_path, quoted())
    path = folder / "article.ann"
    lines = path.read_text("utf-8")
    lines = lines.replace("Kind E1 direct", "Kind E1 mixed")
    lines = lines.replace("9 19;20 31\t“We agree, all of us,”", "9 19\t“We agree,")
    path.write_text(lines.replace("\ttwo lines", "\tthree"), "utf-8")
    found = only_one(folder).bundle
    assert found.attributions[0].kind is QuoteKind.MIXED
    assert found.attributions[0].content == (Span(9, 19),)
    assert found.attributions[0].id == quoted().attributions[0].id
    assert found.notes[0].text == "three"


def test_the_configuration_has_the_labels_of_the_scheme(tmp_path: Path) -> None:
    scheme = replace(NEWS, mention_labels=(Label("a b", "Odd | one", "person"),))
    output = tmp_path / "made"
    Brat().write(dataset(quoted(), scheme=scheme), output, progress=NoProgress())
    annotating = (output / "annotation.conf").read_text("utf-8").splitlines()
    assert {"a_b", "Cue", "headline", "PERSON", "GPE"} <= set(annotating)
    assert "Polarity\tArg:Stance, Value:favor|against|neutral|mixed|none|unclear" in (
        annotating
    )
    visual = (output / "visual.conf").read_text("utf-8")
    assert "a_b | Odd / one" in visual
    assert "a_b\tfgColor:black, bgColor:#b9d7f5" in visual


def test_losses_are_told(tmp_path: Path) -> None:
    made = bundle("[Ann:PERSON] [two\nlines:ORG] [x:Y]")
    first = replace(made.mentions[0], review=replace(SUGGESTED, status=Status.REJECTED))
    odd = replace(made.mentions[2], label="not one word")
    made = replace(made, mentions=(first, made.mentions[1], odd))
    _, losses = Brat().write(dataset(made), tmp_path / "made", progress=NoProgress())
    assert {loss.what: loss.count for loss in losses} == {
        "rejected annotations": 1,
        "annotations that go over several lines": 1,
        "labels with blanks or signs in them": 1,
    }


def test_without_details_there_are_no_comments(tmp_path: Path) -> None:
    output = tmp_path / "made"
    chosen = Brat(details=False)
    _, losses = chosen.write(dataset(quoted()), output, progress=NoProgress())
    assert "#2" not in (output / "article.ann").read_text("utf-8")
    assert "ids, origins, scores, times and corrections" in {
        loss.what for loss in losses
    }


def test_a_quote_without_a_source_is_named_as_in_polnear(tmp_path: Path) -> None:
    made = bundle("[“Yes,”:content 1] it was [said:cue 1].")
    folder = export(tmp_path, made, chosen=Brat(polnear=True))
    assert "Attribution-no-source:T" in (folder / "article.ann").read_text("utf-8")


def test_documents_of_one_name_get_files_of_their_own(tmp_path: Path) -> None:
    other = bundle("b", name="b")
    other = replace(other, document=replace(other.document, name="article"))
    folder = export(tmp_path, quoted(), other)
    assert (folder / "article.ann").exists()
    assert (folder / "article-2.ann").exists()


def test_an_export_can_be_repeated_but_replaces_nothing_else(tmp_path: Path) -> None:
    folder = export(tmp_path, quoted())
    export(tmp_path, quoted())
    (folder / "annotation.conf").write_text("[entities]", "utf-8")
    with pytest.raises(FormatError, match="holds other things"):
        export(tmp_path, quoted())


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        Brat().write(dataset(quoted()), tmp_path / "made.zip", progress=Stopped())
    assert list(tmp_path.iterdir()) == []


def test_an_archive_has_nothing_but_the_collection(tmp_path: Path) -> None:
    output = tmp_path / "made.zip"
    Brat().write(dataset(quoted()), output, progress=NoProgress())
    assert sorted(ZipFile(output).namelist()) == [
        "annotation.conf",
        "article.ann",
        "article.txt",
        "metadata.tsv",
        "visual.conf",
    ]


@needs_oracles
def test_another_reader_finds_everything_where_it_should_be(tmp_path: Path) -> None:
    said = asked("brat_oracle", export(tmp_path, quoted(), bundle("b", name="b")))
    assert said["wrong"] == []
    assert (said["documents"], said["events"], said["attributes"]) == (2, 2, 7)
