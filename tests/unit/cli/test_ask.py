"""What a project is asked at the command line, and scores."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pressmark.cli.show import lines_of
from pressmark.exchange.jsonl import NativeJsonl
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.ids import AnnotationId, NoteId
from pressmark.model.note import Note
from pressmark.model.progress import NoProgress
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import AT, SUGGESTED, bundle, dataset, made_id
from tests.shell import answer, complaint, run
from tests.unit.cli.articles import RAIN


def test_a_document_is_shown_by_name_or_id(project: Path) -> None:
    by_name = run("show", project, "rain").stdout
    assert run("show", project, RAIN.document.id).stdout == by_name
    assert "? 20-36 indirect: Ann Smith [said] it rains in Oslo" in by_name
    assert "  Ann Smith (PERSON)\n    ? 5-14 PERSON: Ann Smith" in by_name
    assert "? 0-4 headline: Rain" in by_name


def test_stances_nested_names_and_notes_are_shown() -> None:
    quote = RAIN.attributions[0]
    of_quote = Stance(
        AnnotationId(made_id("s1")),
        RAIN.entities[0].id,
        None,
        "the weather",
        "against",
        SUGGESTED,
        evidence=(Evidence(attribution=quote.id),),
        note="she frowns",
    )
    of_article = replace(
        of_quote,
        id=AnnotationId(made_id("s2")),
        holder=None,
        target=RAIN.entities[0].id,
        topic=None,
        evidence=(Evidence(spans=(Span(0, 4),)),),
        note="",
    )
    note = Note(NoteId(made_id("n")), None, "Look again", False, "Bo", AT)
    made = replace(
        RAIN,
        attributions=(replace(quote, source=(), speaker=RAIN.entities[0].id),),
        stances=(of_quote, of_article),
        notes=(note,),
    )
    lines = "\n".join(lines_of(made, 80))
    assert "nobody named (Ann Smith) [said] it rains in Oslo" in lines
    assert "? Ann Smith → the weather: against (she frowns): it rains in Oslo" in lines
    assert "? the article → Ann Smith: against: Rain" in lines
    assert f"Bo, {AT} (open): Look again" in lines


def test_a_document_that_is_not_there_is_told(project: Path) -> None:
    assert "no document “snow”" in complaint("show", project, "snow")


def test_what_would_steer_the_terminal_is_not_printed(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Ann \x1b[2J said \x07 it rains.", "utf-8")
    path = tmp_path / "a.pressmark"
    run("import", path, article)
    for words in (run("show", path, "a").stdout, run("search", path, "rains").stdout):
        assert "\x1b" not in words
        assert "\x07" not in words


def test_search_shows_matches_in_context(project: Path) -> None:
    (hit,) = answer("search", project, "rains")["hits"]
    assert (hit["name"], hit["match"], hit["start"]) == ("rain", "rains", 23)
    assert (
        "rain:23: Rain Ann Smith said it rains in Oslo."
        in run("search", project, "rains").stdout
    )


def test_a_search_without_matches_is_no_error(project: Path) -> None:
    assert answer("search", project, "snow")["hits"] == []


def test_stats_count_layers_labels_and_progress(project: Path) -> None:
    found = answer("stats", project)
    assert found["documents"] == {"total": 1, "todo": 1}
    assert found["layers"]["mentions"]["labels"] == {"GPE": 1, "PERSON": 1}
    assert "Mentions by label" in run("stats", project).stdout


def test_stats_list_who_is_quoted_and_take_a_filter_and_an_annotator(
    project: Path,
) -> None:
    shown = run("stats", project).stdout
    assert "Most quoted" in shown
    assert "Most mentioned" in shown
    found = answer("stats", project, "--filter", "state:done", "--status", "decided")
    assert found["documents"] == {"total": 0}
    assert found["counted"]["statuses"] == ["accepted"]
    assert "Nobody called “cy”" in complaint("stats", project, "--annotator", "cy")


def test_history_tells_who_did_what(project: Path) -> None:
    steps = answer("history", project)["steps"]
    assert [step["kind"] for step in steps] == ["create", "import_documents"]
    assert answer("history", project, "--limit", 1)["steps"] == steps[-1:]
    assert answer("history", project, "--limit", 10**20)["steps"] == steps
    assert "import documents" in run("history", project).stdout


def test_gold_against_itself_is_perfect(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    NativeJsonl().write(dataset(RAIN), gold, progress=NoProgress())
    found = answer("evaluate", gold, gold)
    assert found["attributions"]["found"]["f1"] == 1.0
    assert found["mentions"]["labels"]["GPE"]["exact"]["matched"] == 1
    assert "quotes, found" in run("evaluate", gold, gold).stdout


def test_projects_can_be_compared_too(project: Path, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_bytes(line_of(RAIN))
    found = answer("evaluate", gold, project)
    assert found["mentions"]["exact"]["matched"] == 2
    assert answer("evaluate", project, gold)["mentions"] == found["mentions"]


def test_what_is_not_compared_is_told(tmp_path: Path) -> None:
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    other = bundle("[Bo:PERSON] left.", name="other")
    gold.write_bytes(line_of(RAIN) + line_of(other))
    predicted.write_bytes(line_of(RAIN) + line_of(bundle("Snow.", name="other")))
    told = run("evaluate", gold, predicted).stderr
    assert "Not predicted, counted as empty: other" in told
    assert "another text: other" in told


def test_gold_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "no such file" in complaint("evaluate", tmp_path / "a", tmp_path / "b")


def test_an_evaluation_of_nothing_in_common_is_refused(tmp_path: Path) -> None:
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    gold.write_bytes(line_of(RAIN))
    predicted.write_bytes(line_of(bundle("Snow.")))
    assert "nothing to compare" in complaint("evaluate", gold, predicted)
    predicted.write_text("{", "utf-8")
    assert "predicted.jsonl:1: not JSON" in complaint("evaluate", gold, predicted)
