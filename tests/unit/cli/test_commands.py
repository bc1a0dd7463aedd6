"""The subcommands, each through the group as a person calls it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from pressmark import paths, settings
from pressmark.cli import cli
from pressmark.exchange.jsonl import NativeJsonl
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.progress import NoProgress
from pressmark.model.review import Status
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.builders import SUGGESTED, bundle

RAIN = bundle(
    "[Rain:headline]\n[[Ann Smith:PERSON=Ann Smith]:source 1] [said:cue 1]"
    " [it rains in [Oslo:GPE]:content 1=indirect].",
    name="rain",
    headline="Rain",
)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def answer(*arguments: object) -> dict[str, Any]:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def complaint(*arguments: object, status: int = 1) -> str:
    result = run(*arguments)
    assert result.exit_code == status, result.output
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""
    return result.stderr


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "rain.txt").write_text("Ann said it rains.", "utf-8")
    (folder / "sun.txt").write_text("Bo said the sun shines.", "utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with one annotated document."""
    lines = tmp_path / "rain.jsonl"
    lines.write_bytes(line_of(RAIN))
    path = tmp_path / "rain.pressmark"
    assert run("import", path, lines).exit_code == 0
    return path


def test_help_lists_every_command_of_the_contract() -> None:
    words = run("--help").stdout
    for name in [
        "new",
        "import",
        "suggest",
        "export",
        "formats",
        "show",
        "search",
        "stats",
        "history",
        "check",
        "backup",
        "restore",
        "evaluate",
        "demo",
        "open",
    ]:
        assert f"\n  {name} " in words
        assert run(name, "--help").exit_code == 0


def test_the_version_is_told() -> None:
    assert run("--version").stdout.startswith("Pressmark ")


def test_a_mistake_in_the_arguments_is_one_line_and_status_2() -> None:
    assert "No such command 'nope'" in complaint("nope", status=2)
    assert "pressmark import --help" in complaint("import", status=2)


def test_without_a_display_the_window_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert "no display" in complaint()
    assert "no display" in complaint("open", "a.pressmark")


def test_a_project_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "a.pressmark"
    assert run("new", path, "--annotator", "Ann").exit_code == 0
    complaint("new", path)
    assert answer("history", path)["steps"][0]["annotator"] == "Ann"


def test_a_project_can_have_a_scheme_of_its_own(tmp_path: Path) -> None:
    scheme = tmp_path / "mine.toml"
    scheme.write_text('labels = [{id = "SHIP", group = "other"}]', "utf-8")
    path = tmp_path / "a.pressmark"
    assert run("new", path, "--scheme", scheme).exit_code == 0
    with Project.open(path, "Ann") as opened:
        assert opened.scheme.name == "mine"
        assert [label.id for label in opened.scheme.mention_labels] == ["SHIP"]


def test_an_unknown_scheme_is_refused(tmp_path: Path) -> None:
    words = complaint("new", tmp_path / "a.pressmark", "--scheme", tmp_path / "none")
    assert "neither a scheme" in words
    assert list(tmp_path.iterdir()) == []


def test_import_makes_the_project_and_counts(tmp_path: Path, articles: Path) -> None:
    path = tmp_path / "a.pressmark"
    assert answer("import", path, articles)["added"] == 2
    again = answer("import", path, articles / "rain.txt")
    assert (again["added"], again["unchanged"]) == (0, 1)


def test_what_cannot_be_read_is_reported_and_the_rest_goes_on(
    tmp_path: Path, articles: Path
) -> None:
    (articles / "empty.txt").write_bytes(b"")
    path = tmp_path / "a.pressmark"
    found = answer("import", path, articles, tmp_path / "missing.txt")
    assert found["added"] == 2
    assert [(Path(row["source"]).name, row["line"]) for row in found["rejected"]] == [
        ("empty.txt", None),
        ("missing.txt", None),
    ]


def test_an_import_of_nothing_readable_fails_and_leaves_no_project(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.pressmark"
    result = run("import", path, tmp_path / "missing.txt")
    assert result.exit_code == 1
    assert "missing.txt" in result.stderr
    assert not path.exists()


def test_an_import_of_an_empty_folder_says_so(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    path = tmp_path / "a.pressmark"
    assert "No files to read" in complaint("import", path, tmp_path / "none")
    assert not path.exists()


def test_a_dry_run_changes_nothing(tmp_path: Path, articles: Path) -> None:
    path = tmp_path / "a.pressmark"
    assert answer("import", path, articles, "--dry-run")["added"] == 2
    assert not path.exists()
    run("import", path, articles / "rain.txt")
    before = path.read_bytes()
    assert "Would add 1 document" in run("import", path, articles, "--dry-run").stdout
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "words"), [("nope", "Known: csv, jsonl"), ("csv", "not read")]
)
def test_a_format_that_cannot_be_read_is_refused(
    tmp_path: Path, articles: Path, name: str, words: str
) -> None:
    path = tmp_path / "a.pressmark"
    assert words in complaint("import", path, articles, "--format", name)
    assert not path.exists()


def test_what_was_assumed_is_told(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("Müller sagte, es regne.".encode("cp1252"))
    result = run("import", tmp_path / "a.pressmark", article)
    assert "a.txt: read as cp1252, a guess" in result.stderr


def test_very_many_rejections_are_summed_up(tmp_path: Path) -> None:
    lines = tmp_path / "a.jsonl"
    lines.write_text("{\n" * 150 + '{"text": "Rain."}\n', "utf-8")
    result = run("import", tmp_path / "a.pressmark", lines)
    assert "and 50 more" in result.stderr
    assert "1 document" in result.stdout


def test_suggestions_are_exported_only_on_demand(project: Path, tmp_path: Path) -> None:
    decided, everything = tmp_path / "decided.jsonl", tmp_path / "all.jsonl"
    answer("export", project, "--format", "jsonl", "--output", decided)
    options = ("--format", "jsonl", "--status", "all", "--output", everything)
    assert answer("export", project, *options)["written"] == 1
    assert json.loads(decided.read_bytes())["mentions"] == []
    assert everything.read_bytes() == line_of(RAIN)


def test_rejected_suggestions_are_exported_only_on_demand(tmp_path: Path) -> None:
    review = SUGGESTED.decided(Status.REJECTED, SUGGESTED.at)
    lines, path = tmp_path / "in.jsonl", tmp_path / "a.pressmark"
    lines.write_bytes(line_of(bundle("[Ann:PERSON] left.", review=review)))
    run("import", path, lines)
    output = tmp_path / "out.jsonl"
    options = ("--format", "jsonl", "--status", "all", "--output", output)
    run("export", path, *options)
    assert json.loads(output.read_bytes())["mentions"] == []
    run("export", path, *options, "--rejected")
    assert output.read_bytes() == lines.read_bytes()


def test_tables_are_exported_with_their_losses(project: Path, tmp_path: Path) -> None:
    output = tmp_path / "tables"
    options = ("--format", "csv", "--status", "all", "--output", output)
    assert answer("export", project, *options) == {"written": 1, "losses": []}
    assert (output / "mentions.csv").is_file()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--format", "text", "--output", "a"), "not written"),
        (("--format", "nope", "--output", "a"), "Known: csv"),
        (("--format", "jsonl", "--output", "none/a"), "no folder"),
    ],
)
def test_an_export_that_cannot_be_is_refused(
    project: Path, options: tuple[str, ...], words: str
) -> None:
    assert words in complaint("export", project, *options)


def test_a_project_is_never_overwritten_by_an_export(project: Path) -> None:
    options = ("--format", "jsonl", "--output", project)
    assert "project" in complaint("export", project, *options)


def test_the_formats_are_listed() -> None:
    formats = {each["name"]: each for each in answer("formats")["formats"]}
    assert formats["jsonl"]["reads"]
    assert formats["jsonl"]["writes"]
    assert not formats["text"]["writes"]
    assert "jsonl  yes    yes" in run("formats").stdout


def test_a_document_is_shown_by_name_or_id(project: Path) -> None:
    by_name = run("show", project, "rain").stdout
    assert run("show", project, RAIN.document.id).stdout == by_name
    assert "? 20-36 indirect: Ann Smith [said] it rains in Oslo" in by_name
    assert "  Ann Smith (PERSON)\n    ? 5-14 PERSON: Ann Smith" in by_name
    assert "? 0-4 headline: Rain" in by_name


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


def test_history_tells_who_did_what(project: Path) -> None:
    steps = answer("history", project)["steps"]
    assert [step["kind"] for step in steps] == ["create", "import_documents"]
    assert answer("history", project, "--limit", 1)["steps"] == steps[-1:]
    assert "import documents" in run("history", project).stdout


def test_a_sound_project_checks_out(project: Path) -> None:
    assert answer("check", project)["ok"]
    assert run("check", project).stdout.endswith("is sound.\n")


def test_a_damaged_project_is_told_and_its_backup_restored(project: Path) -> None:
    copy = Path(run("backup", project).stdout.strip())
    data = bytearray(project.read_bytes())
    at = data.index(b"it rains")
    data[at : at + 2] = b"It"
    project.write_bytes(data)
    result = run("check", project, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["problems"][0]["kind"] == "hash"
    assert "hash:" in run("check", project).stdout
    restored = run("restore", copy, project)
    assert "1 document, 4 annotations" in restored.stdout
    assert answer("check", project)["ok"]


def test_a_file_that_is_no_project_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pressmark"
    path.write_text("not a project", "utf-8")
    for command in ("stats", "suggest", "history", "check", "backup"):
        assert "a.pressmark" in complaint(command, path)
    assert path.read_text("utf-8") == "not a project"


def test_a_missing_project_is_refused_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "a.pressmark"
    for command in ("stats", "suggest", "history", "check", "backup"):
        assert "a.pressmark" in complaint(command, path)
    assert not path.exists()


def test_a_project_from_the_future_is_refused(project: Path) -> None:
    data = bytearray(project.read_bytes())
    data[60:64] = (10_000).to_bytes(4, "big")  # user_version, in SQLite's file header
    project.write_bytes(data)
    for command in ("stats", "suggest", "check"):
        assert "newer" in complaint(command, project) or "later" in complaint(
            command, project
        )


def test_a_project_that_is_open_elsewhere_is_refused(project: Path) -> None:
    with Project.open(project, "Ann"):
        assert "open" in complaint("stats", project)
        assert "open" in complaint("suggest", project)


def test_gold_against_itself_is_perfect(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    NativeJsonl().write([RAIN], gold, progress=NoProgress(), total=1)
    found = answer("evaluate", gold, gold)
    assert found["attributions"]["found"]["f1"] == 1.0
    assert found["mentions"]["labels"]["GPE"]["exact"]["matched"] == 1
    assert "quotes, found" in run("evaluate", gold, gold).stdout


def test_what_is_not_compared_is_told(tmp_path: Path) -> None:
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    other = bundle("[Bo:PERSON] left.", name="other")
    gold.write_bytes(line_of(RAIN) + line_of(other))
    predicted.write_bytes(line_of(RAIN) + line_of(bundle("Snow.", name="other")))
    told = run("evaluate", gold, predicted).stderr
    assert "Not predicted, counted as empty: other" in told
    assert "another text: other" in told


def test_an_evaluation_of_nothing_in_common_is_refused(tmp_path: Path) -> None:
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    gold.write_bytes(line_of(RAIN))
    predicted.write_bytes(line_of(bundle("Snow.")))
    assert "nothing to compare" in complaint("evaluate", gold, predicted)
    predicted.write_text("{", "utf-8")
    assert "predicted.jsonl:1: not JSON" in complaint("evaluate", gold, predicted)


@pytest.mark.parametrize("layers", ["foo", ",", "mentions,foo"])
def test_an_unknown_layer_is_a_mistake_in_the_arguments(
    project: Path, layers: str
) -> None:
    assert "regions, metadata" in complaint(
        "suggest", project, "--only", layers, status=2
    )


def test_a_layer_that_nothing_suggests_is_refused(project: Path) -> None:
    assert "stances" in complaint("suggest", project, "--only", "stances")


def test_the_annotator_of_the_settings_is_recorded(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    settings.save(Settings(annotator="Zoë"), tmp_path / "settings.toml")
    run("import", tmp_path / "a.pressmark", articles)
    steps = answer("history", tmp_path / "a.pressmark")["steps"]
    assert {step["annotator"] for step in steps} == {"Zoë"}


def test_a_damaged_settings_file_is_told_and_set_aside(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    (tmp_path / "settings.toml").write_text("zoom = big", "utf-8")
    result = run("stats", project)
    assert result.exit_code == 0
    assert "Note:" in result.stderr
    assert (tmp_path / "settings.toml.bad").exists()
