"""The tables hold what people count, and nothing that runs."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.format import Certainty, Loss, ReadDocument, Rejected
from pressmark.exchange.order import in_order
from pressmark.exchange.tables.csv_format import CsvTables
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, EntityId, NoteId
from pressmark.model.note import Note
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import by_import
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import AT, SUGGESTED, Stopped, bundle, dataset, made_id

TABLES = ["attributions", "documents", "entities", "mentions"]
TABLES += ["notes", "regions", "stances"]

RAIN = bundle(
    "[Rain:headline]\n[“It rains,”:content 1] [she:source 1] [said:cue 1],"
    " [“and it pours.”:content 1] [Ann:PERSON=Ann Smith] left.",
    name="rain",
    headline="Rain",
)


def write(made: Bundle, output: Path) -> tuple[int, tuple[Loss, ...]]:
    return CsvTables().write(dataset(made), output, progress=NoProgress())


def table(output: Path, name: str) -> list[dict[str, str]]:
    with (output / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_there_is_a_table_for_each_layer(tmp_path: Path) -> None:
    output = tmp_path / "tables"
    assert write(RAIN, output)[0] == 1
    assert sorted(path.stem for path in output.iterdir()) == TABLES


def test_excel_is_told_the_encoding(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "tables")
    data = (tmp_path / "tables" / "documents.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid,name,")


def test_a_quote_shows_its_fragments_and_their_text(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "tables")
    (quote,) = table(tmp_path / "tables", "attributions")
    assert quote["content"] == "5-16;27-42"
    assert quote["content_text"] == "“It rains,” … “and it pours.”"
    assert quote["source_text"] == "she"
    assert quote["document_name"] == "rain"
    assert (quote["status"], quote["score"]) == ("suggested", "800")
    assert quote["origin"] == "pipeline: rules 1"


def test_a_mention_names_its_entity(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "tables")
    (mention,) = table(tmp_path / "tables", "mentions")
    assert (mention["text"], mention["entity_name"]) == ("Ann", "Ann Smith")
    (entity,) = table(tmp_path / "tables", "entities")
    assert entity["mentions"] == "1"


def test_a_stance_shows_holder_target_and_evidence(tmp_path: Path) -> None:
    quote = RAIN.attributions[0]
    stance = Stance(
        AnnotationId(made_id("stance")),
        None,
        RAIN.entities[0].id,
        None,
        "against",
        replace(SUGGESTED, corrects={"polarity": "favor"}),
        explicit=True,
        evidence=(Evidence(attribution=quote.id), Evidence(spans=(Span(0, 4),))),
    )
    note = Note(NoteId(made_id("note")), stance.id, "Really?", False, "Ann", AT)
    write(replace(RAIN, stances=(stance,), notes=(note,)), tmp_path / "tables")
    (row,) = table(tmp_path / "tables", "stances")
    assert row["holder_name"] == "(the article)"
    assert row["target_name"] == "Ann Smith"
    assert row["explicit"] == "true"
    assert row["evidence"] == f"0-4 | {quote.id}"
    assert row["evidence_text"] == "Rain | “It rains,” … “and it pours.”"
    assert row["corrects"] == '{"polarity":"favor"}'
    (noted,) = table(tmp_path / "tables", "notes")
    assert (noted["on"], noted["resolved"]) == (stance.id, "false")


def test_no_cell_is_a_formula_and_the_change_is_told(tmp_path: Path) -> None:
    entity = Entity(EntityId(made_id("e")), "=1+1", "PERSON", ("@home",), None)
    _, losses = write(replace(RAIN, entities=(entity,), mentions=()), tmp_path / "t")
    (row,) = table(tmp_path / "t", "entities")
    assert (row["name"], row["aliases"]) == ("'=1+1", "'@home")
    assert [(loss.what, loss.count) for loss in losses if "formula" in loss.what] == [
        ("cells that a spreadsheet would take for a formula", 2)
    ]


def test_it_is_told_what_becomes_of_several_parts(tmp_path: Path) -> None:
    _, (loss,) = write(RAIN, tmp_path / "tables")
    assert (loss.what, loss.count) == (
        "quotes and stances with words in several parts",
        1,
    )
    assert "start-end;start-end" in loss.why
    whole = bundle("[It rains:content 1=indirect], [she:source 1] [said:cue 1].")
    assert write(whole, tmp_path / "others") == (1, ())


def test_a_text_longer_than_a_cell_of_excel_is_told(tmp_path: Path) -> None:
    _, losses = write(bundle("It rains. " * 4000), tmp_path / "tables")
    assert losses[0].what == "cells longer than a spreadsheet shows"
    assert len(table_text(tmp_path / "tables")) == 40_000


def table_text(output: Path) -> str:
    csv.field_size_limit(10**6)
    return table(output, "documents")[0]["text"]


def test_a_zip_holds_the_same_tables_and_is_always_the_same(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "tables")
    write(RAIN, tmp_path / "a.zip")
    write(RAIN, tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO((tmp_path / "a.zip").read_bytes())) as archive:
        for name in TABLES:
            expected = (tmp_path / "tables" / f"{name}.csv").read_bytes()
            assert archive.read(f"{name}.csv") == expected


def test_an_export_can_be_repeated_into_the_same_folder(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "tables")
    write(bundle("Dry."), tmp_path / "tables")
    assert table(tmp_path / "tables", "mentions") == []
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(FormatError, match=r"holds other things \(thesis.odt\)"):
        write(RAIN, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


@pytest.mark.parametrize("name", ["tables", "tables.zip"])
def test_a_cancelled_export_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(Cancelled):
        CsvTables().write(dataset(RAIN), tmp_path / name, progress=Stopped())
    assert list(tmp_path.iterdir()) == []


def read(path: Path) -> tuple[list[ReadDocument], list[Rejected]]:
    items = list(CsvTables().read(path))
    documents = [one for one in items if isinstance(one, ReadDocument)]
    return documents, [one for one in items if isinstance(one, Rejected)]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8-sig")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8-sig", newline="")


@pytest.mark.parametrize("name", ["tables", "tables.zip"])
def test_what_was_written_is_read_back(tmp_path: Path, name: str) -> None:
    other = bundle("[Ben:PERSON=Ben] is against it.", name="ben")
    CsvTables().write(dataset(RAIN, other), tmp_path / name, progress=NoProgress())
    assert CsvTables().recognises(tmp_path / name, b"") is Certainty.SURE
    documents, rejected = read(tmp_path / name)
    assert not rejected
    assert [one.bundle for one in documents] == [in_order(RAIN), in_order(other)]
    assert [one.line for one in documents] == [2, 4]
    assert documents[0].source == str(tmp_path / name / "documents.csv")


def test_other_folders_and_archives_are_not_taken(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "documents.csv").write_text("title,text\n")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a.txt", "It rains.")
    (tmp_path / "broken.zip").write_bytes(b"PK\3\4")
    for name in ("notes", "other.zip", "broken.zip", "none"):
        assert CsvTables().recognises(tmp_path / name, b"") is Certainty.NO
    with pytest.raises(FormatError, match="there is no table of documents"):
        read(tmp_path / "other.zip")


def test_rows_that_cannot_be_taken_are_told_and_the_rest_is_kept(
    tmp_path: Path,
) -> None:
    write(RAIN, tmp_path / "t")
    mention = RAIN.mentions[0]
    edit(tmp_path / "t" / "mentions.csv", ",43,46,PERSON,Ann,", ",43,99,PERSON,Zoe,")
    edit(tmp_path / "t" / "regions.csv", ",0,4,", ",zero,4,")
    (found,), rejected = read(tmp_path / "t")
    assert not found.bundle.mentions
    assert found.bundle.attributions == RAIN.attributions
    assert mention.entity is not None
    assert [(Path(one.source).name, one.line) for one in rejected] == [
        ("regions.csv", 2),
        ("mentions.csv", 2),
    ]
    assert [one.reason for one in rejected] == [
        "start: “zero” is not a whole number",
        "it ends beyond the text of 52 characters",
    ]


def test_what_refers_to_nothing_is_told(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "t")
    (tmp_path / "t" / "entities.csv").unlink()
    edit(tmp_path / "t" / "regions.csv", RAIN.document.id, made_id("other"))
    (found,), rejected = read(tmp_path / "t")
    assert not found.bundle.mentions
    assert {one.reason for one in rejected} == {
        f"there is no entity {RAIN.entities[0].id} in its document",
        "its document is not in the table of documents",
    }


def test_a_text_that_was_changed_is_rejected(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "t")
    edit(tmp_path / "t" / "documents.csv", "“It rains,”", "“It snows,”")
    documents, rejected = read(tmp_path / "t")
    assert not documents
    assert rejected[0].line == 2
    assert "it was changed" in rejected[0].reason


def test_words_that_stand_elsewhere_are_found_again(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "t")
    edit(tmp_path / "t" / "mentions.csv", ",43,46,", ",40,43,")
    (found,), _ = read(tmp_path / "t")
    assert found.bundle.mentions[0].span == Span(43, 46)
    assert found.remarks == ("“Ann” is not at 40-43: taken at 43-46",)


def test_tables_that_a_spreadsheet_saved_its_own_way_are_read(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "t")
    for path in (tmp_path / "t").iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        with path.open("w", encoding="cp1252", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
    (found,), rejected = read(tmp_path / "t")
    assert not rejected
    assert found.bundle == in_order(RAIN)


def test_a_table_that_was_sorted_otherwise_is_put_in_order(tmp_path: Path) -> None:
    others = [bundle("[Ann:PERSON=Ann] left.", name=f"n{n}") for n in range(3)]
    CsvTables().write(dataset(*others), tmp_path / "t", progress=NoProgress())
    path = tmp_path / "t" / "mentions.csv"
    head, *rows = path.read_text("utf-8-sig").splitlines(keepends=True)
    path.write_text(head + "".join(reversed(rows)), "utf-8-sig")
    documents, rejected = read(tmp_path / "t")
    assert not rejected
    assert [one.bundle for one in documents] == others


def test_columns_that_nobody_knows_are_kept(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "t")
    path = tmp_path / "t" / "mentions.csv"
    head, row = path.read_text("utf-8-sig").splitlines()
    path.write_text(f"{head},mood\n{row},glad\n", "utf-8-sig")
    (found,), _ = read(tmp_path / "t")
    kept = {f"mentions/{RAIN.mentions[0].id}": {"mood": "glad"}}
    assert found.bundle.document.metadata["extra"] == kept


def test_a_row_that_a_person_added_is_an_annotation_of_the_import(
    tmp_path: Path,
) -> None:
    write(RAIN, tmp_path / "t")
    path = tmp_path / "t" / "mentions.csv"
    columns = path.read_text("utf-8-sig").splitlines()[0].split(",")
    row = {"document_id": RAIN.document.id, "start": 17, "end": 20, "label": "PERSON"}
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, columns).writerow(row)
    (found,), _ = read(tmp_path / "t")
    added = found.bundle.mentions[1]
    assert (added.span, added.review.status.value) == (Span(17, 20), "accepted")
    assert added.review.origin == by_import("csv")


def test_a_document_that_is_there_twice_is_rejected_once(tmp_path: Path) -> None:
    write(RAIN, tmp_path / "t")
    path = tmp_path / "t" / "documents.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, row, row])
    (found,), (rejected,) = read(tmp_path / "t")
    assert found.bundle == in_order(RAIN)
    assert rejected.line == 4
