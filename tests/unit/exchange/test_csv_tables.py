"""The tables hold what people count, and nothing that runs."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.csv_tables import CsvTables
from pressmark.exchange.format import Loss
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, EntityId, NoteId
from pressmark.model.note import Note
from pressmark.model.progress import Cancelled, NoProgress
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


def test_the_tables_are_not_read(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="only written"):
        CsvTables().read(tmp_path)
