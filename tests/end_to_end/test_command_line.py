"""The program as a person starts it: real processes, real files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pressmark import paths
from pressmark.model.span import Span
from tests import shell

MOST_SECONDS = 110


def environment(**more: str) -> dict[str, str]:
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in shown}
    return {**kept, "PYTHONWARNINGS": "error", **more}


def run(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pressmark", *map(str, arguments)],
        cwd=folder,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=MOST_SECONDS,
        check=False,
    )


def done(folder: Path, *arguments: object) -> str:
    ran = run(folder, *arguments)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def spans_of(record: dict[str, Any]) -> list[Span]:
    found = [Span(each["start"], each["end"]) for each in record["regions"]]
    found += [Span(each["start"], each["end"]) for each in record["mentions"]]
    for quote in record["attributions"]:
        for role in ("source", "cue", "content"):
            found += [Span(*pair) for pair in quote[role]]
    return found


def export(folder: Path, project: str, output: str) -> Path:
    options = ("--format", "jsonl", "--status", "all", "--output", output)
    done(folder, "export", project, *options)
    return folder / output


def whole_job(folder: Path, articles: list[Path]) -> list[dict[str, Any]]:
    """Import, suggest and export; export what was exported again; compare."""
    done(folder, "import", "p.pressmark", *articles)
    suggesting = run(folder, "suggest", "p.pressmark")
    assert (suggesting.returncode, suggesting.stderr) == (0, "")
    first = export(folder, "p.pressmark", "out.jsonl")
    done(folder, "import", "q.pressmark", "out.jsonl")
    assert (
        export(folder, "q.pressmark", "again.jsonl").read_bytes() == first.read_bytes()
    )
    found = records(first)
    for record in found:
        length = len(record["text"])
        assert all(span.end <= length for span in spans_of(record))
    return found


def test_the_main_job_on_the_sample_articles(tmp_path: Path) -> None:
    articles = paths.sample_articles()
    found = whole_job(tmp_path, articles)
    assert [record["name"] for record in found] == [path.stem for path in articles]
    assert all(record["attributions"] for record in found)
    assert all(record["mentions"] for record in found)


def test_the_main_job_on_real_articles(tmp_path: Path, shared: Path) -> None:
    found = whole_job(tmp_path, sorted((shared / "data" / "articles").glob("*.txt")))
    assert len(found) == 5
    assert sum(len(record["attributions"]) for record in found) >= 60
    assert sum(len(record["mentions"]) for record in found) >= 300


def test_a_run_looks_for_what_it_is_asked_for_and_is_not_repeated(
    tmp_path: Path,
) -> None:
    project, output = tmp_path / "p.pressmark", tmp_path / "out.jsonl"
    shell.done("import", project, paths.sample_articles()[0])
    wanted = ("suggest", project, "--only", "regions,mentions")
    assert shell.answer(*wanted)["documents"] == 1
    again = shell.answer(*wanted)
    assert (again["documents"], again["suggestions"], again["failed"]) == (0, 0, [])
    assert "looked through before" in shell.done(*wanted)
    options = ("--format", "jsonl", "--status", "all", "--output", output)
    shell.done("export", project, *options)
    (record,) = records(output)
    assert record["mentions"]
    assert not record["attributions"]


def test_the_demo_runs_and_runs_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    folder = tmp_path / "tried"
    assert "no display" in shell.done("demo", folder)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["demo-tables", "demo.jsonl", "demo.pressmark"]
    exported = (folder / "demo.jsonl").read_bytes()
    assert "Going on with" in shell.done("demo", folder, "--no-window")
    assert (folder / "demo.jsonl").read_bytes() == exported


def test_the_demo_says_where_it_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    ran = run(tmp_path, "demo", "file")
    assert ran.returncode in {1, 2}
    assert ran.stderr.count("\n") == 1


def test_json_on_standard_output_is_utf8_in_any_locale(tmp_path: Path) -> None:
    (tmp_path / "ü 😀 #?%.txt").write_text("Zoë said: “Ja” 😀.", "utf-8")
    arguments = [sys.executable, "-m", "pressmark", "import", "p.pressmark", "."]
    for locale in ("C", "C.UTF-8"):
        ran = subprocess.run(
            [*arguments, "--json"],
            cwd=tmp_path,
            env=environment(LC_ALL=locale, PYTHONIOENCODING="ascii"),
            capture_output=True,
            timeout=MOST_SECONDS,
            check=True,
        )
        json.loads(ran.stdout.decode("utf-8"))
    found = json.loads(done(tmp_path, "search", "p.pressmark", "zoe", "--json"))
    assert found["hits"][0]["name"] == "ü 😀 #?%"


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@pytest.fixture
def heeding_ctrl_c() -> Iterator[None]:
    """Have what a test starts hear Ctrl+C though the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeding_ctrl_c")
@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
def test_an_interrupted_import_leaves_no_project(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(3000):
        (articles / f"{number}.txt").write_text(f"It rains for the {number}th time.")
    with subprocess.Popen(
        [sys.executable, "-m", "pressmark", "import", "p.pressmark", articles.name],
        cwd=tmp_path,
        # Python itself leaves a file open that it was about to open.
        env=environment(PYTHONWARNINGS="ignore"),
        stderr=subprocess.PIPE,
    ) as importing:
        log = tmp_path / "p.pressmark-wal"
        while importing.poll() is None and not _size(log):
            """Until the project is there, and something is written into it."""
        importing.send_signal(signal.SIGINT)
        _, words = importing.communicate(timeout=MOST_SECONDS)
        assert importing.returncode == 130
        assert words.split() == [b"Cancelled."]
    assert [path.name for path in tmp_path.iterdir()] == ["articles"]


@pytest.mark.skipif(os.name == "nt", reason="pipes are another thing on Windows")
def test_a_reader_that_leaves_early_is_no_error_to_talk_about(tmp_path: Path) -> None:
    article = tmp_path / "rain.txt"
    article.write_text("It rains. " * 50_000, "utf-8")
    done(tmp_path, "import", "p.pressmark", article)
    with subprocess.Popen(
        [sys.executable, "-m", "pressmark", "show", "p.pressmark", "rain"],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as showing:
        assert showing.stdout is not None
        assert showing.stderr is not None
        showing.stdout.readline()
        showing.stdout.close()
        assert showing.stderr.read() == b""
        showing.wait(timeout=MOST_SECONDS)


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="nothing is read-only for root"
)
def test_a_read_only_project_can_be_asked_but_not_changed(tmp_path: Path) -> None:
    done(tmp_path, "import", "p.pressmark", paths.sample_articles()[0])
    (tmp_path / "p.pressmark").chmod(0o400)
    done(tmp_path, "stats", "p.pressmark")
    ran = run(tmp_path, "import", "p.pressmark", paths.sample_articles()[1])
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="there are no such terminals on Windows")
def test_there_is_a_progress_bar_on_a_terminal(tmp_path: Path) -> None:
    import pty  # noqa: PLC0415  (there is none on Windows)

    ours, theirs = pty.openpty()
    subprocess.run(
        [
            *(sys.executable, "-m", "pressmark", "import", "p.pressmark"),
            paths.sample_articles()[0],
        ],
        cwd=tmp_path,
        env=environment(TERM="xterm"),
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        timeout=MOST_SECONDS,
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 10_000)
    os.close(ours)
    assert b"Importing" in shown
    assert b"100%" in shown
