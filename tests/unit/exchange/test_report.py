"""Reports are for people: they show what holds, and nothing in them runs or loads."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.exchange.format import Exchanged, Loss
from pressmark.exchange.order import in_order
from pressmark.exchange.report.highlights import pieces_of
from pressmark.exchange.report.latex import LatexTables, escaped
from pressmark.exchange.report.markdown_report import MarkdownReport, plain
from pressmark.exchange.report.page import HtmlReport
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, NoteId
from pressmark.model.note import Note
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Review, Status, by_annotator
from pressmark.model.scheme import NEWS, Label
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests import others_programs
from tests.builders import AT, Stopped, bundle, dataset, made_id
from tests.strategies import bundles

HELD = Review(Status.ACCEPTED, by_annotator("Ann"), None, None, AT)
NASTY = "<script>alert(1)</script> & \"x\" 'y' \\input{/etc/passwd} $x^2$ # | ![](a)"
FORMATS = [HtmlReport(), MarkdownReport(), LatexTables()]


def rain(review: Review = HELD) -> Bundle:
    made = bundle(
        "[Rain:headline]\n[“It rains,”:content 1] [[she:source 1]:PERSON=Ann Smith]"
        " [said:cue 1], [“and it pours.”:content 1] Is [Ben:PERSON=Ben] wet?",
        name="rain",
        review=review,
        headline="Rain",
        outlet="The Post",
        language="en",
    )
    ann, ben = made.entities
    quote = replace(made.attributions[0], speaker=ann.id)
    stance = Stance(
        AnnotationId(made_id("stance")),
        ann.id,
        ben.id,
        None,
        "against",
        review,
        explicit=True,
        evidence=(Evidence(attribution=quote.id), Evidence(spans=(Span(43, 45),))),
        note="Hm.",
    )
    note = Note(NoteId(made_id("note")), None, "Look again.", False, "Ann", AT)
    return replace(made, attributions=(quote,), stances=(stance,), notes=(note,))


def written(
    folder: Path, chosen: Exchanged, *some: Bundle
) -> tuple[str, tuple[Loss, ...]]:
    path = folder / f"report{chosen.suffixes[0]}"
    count, losses = chosen.write(dataset(*some), path, progress=NoProgress())
    assert count == len(some)
    return path.read_text("utf-8"), losses


class Page(HTMLParser):
    """What a browser would take a page for."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.words += " " if tag in {"td", "div", "article"} else ""

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_page_shows_texts_quotes_stances_and_counts(tmp_path: Path) -> None:
    page, _ = written(tmp_path, HtmlReport(), rain())
    words = " ".join(Page(page).words.split())
    assert "1“It rains,” she said, “and it pours.” Is Ben wet?" in words
    assert "1 Ann Smith said “It rains,” … “and it pours.” direct" in words
    assert "Ann Smith Against Ben" in words
    assert "Person 2" in words
    assert "Look again." in words
    assert "The Post" in words
    assert '<span class="mention person source">she</span>' in page


def test_a_page_allows_nothing_but_its_own_style(tmp_path: Path) -> None:
    page, _ = written(tmp_path, HtmlReport(), rain())
    parsed = Page(page)
    (policy,) = (
        has["content"] or ""
        for tag, has in parsed.tags
        if tag == "meta" and has.get("http-equiv") == "Content-Security-Policy"
    )
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none';"
        r" form-action 'none'",
        policy,
    )
    harmless = {"class", "id", "href", "lang", "dir", "scope", "charset"}
    harmless |= {"http-equiv", "content", "name"}
    for tag, has in parsed.tags:
        assert tag not in {"script", "img", "link", "iframe", "object", "form", "base"}
        assert set(has) <= harmless
        assert (has.get("href") or "#").startswith("#")


@settings(max_examples=25)
@given(bundles())
def test_whatever_the_data_is_a_page_has_only_our_tags(made: Bundle) -> None:
    ours = {"html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3"}
    ours |= {"p", "span", "table", "thead", "tbody", "tr", "th", "td", "article"}
    ours |= {"dl", "dt", "dd", "div", "sup", "a", "br"}
    parsed = Page(_page(made))
    assert {tag for tag, _ in parsed.tags} <= ours


def _page(made: Bundle) -> str:

    with tempfile.TemporaryDirectory() as folder:
        return written(Path(folder), HtmlReport(), made)[0]


@given(bundles())
def test_the_pieces_of_a_text_are_the_text(made: Bundle) -> None:
    pieces = list(pieces_of(in_order(made), {}))
    assert "".join(piece.text for piece in pieces) == made.document.text
    begun = [number for piece in pieces for number in piece.begins]
    assert sorted(begun) == list(range(1, len(made.attributions) + 1))


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda one: str(one.name))
def test_rejected_annotations_are_left_out_and_told(
    tmp_path: Path, chosen: Exchanged
) -> None:
    whole = rain(replace(HELD, status=Status.REJECTED))
    page, losses = written(tmp_path, chosen, whole)
    assert ("rejected annotations", 5) in [(one.what, one.count) for one in losses]
    assert "said" not in page.replace("she said, ", "")


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda one: str(one.name))
def test_what_is_only_suggested_is_called_so(tmp_path: Path, chosen: Exchanged) -> None:
    page, _ = written(tmp_path, chosen, rain(replace(HELD, status=Status.SUGGESTED)))
    if not isinstance(chosen, LatexTables):
        assert "suggested" in page


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda one: str(one.name))
def test_a_cancelled_report_leaves_nothing(tmp_path: Path, chosen: Exchanged) -> None:
    with pytest.raises(Cancelled):
        chosen.write(dataset(rain()), tmp_path / "report", progress=Stopped())
    assert list(tmp_path.iterdir()) == []


def test_a_report_can_do_without_the_articles(tmp_path: Path) -> None:
    assert "Is Ben wet" not in written(tmp_path, HtmlReport(texts=False), rain())[0]
    assert "Is Ben wet" not in written(tmp_path, MarkdownReport(texts=False), rain())[0]


def test_labels_have_the_colours_of_the_scheme(tmp_path: Path) -> None:
    scheme = replace(NEWS, mention_labels=(Label("PERSON", "Man", color="#aa1122"),))
    made = replace(dataset(rain()), scheme=scheme)
    HtmlReport().write(made, tmp_path / "r.html", progress=NoProgress())
    page = (tmp_path / "r.html").read_text("utf-8")
    assert ".own0 { text-decoration-color: #aa1122 }" in page
    assert '<span class="mention other own0">Ben</span>' in page


def test_markdown_lists_quotes_and_stances(tmp_path: Path) -> None:
    page, _ = written(tmp_path, MarkdownReport(), rain())
    assert (
        "1. **Ann Smith** said (direct)\n   > “It rains,” … “and it pours\\.”" in page
    )
    assert "| Ann Smith | Against | Ben |" in page
    assert "- Outlet: The Post\n" in page


@given(st.text())
def test_nothing_in_markdown_is_markup(text: str) -> None:
    line = plain(text)
    assert "\n" not in line
    assert "<" not in line
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]#|]", line)


def test_latex_has_tables_of_counts_and_quotes(tmp_path: Path) -> None:
    page, _ = written(tmp_path, LatexTables(), rain())
    assert "Person & 2 \\\\\n" in page
    assert "Rain & Ann Smith & said & “It rains,” … “and it pours.” \\\\\n" in page
    assert page.count("\\begin{document}") == 1
    part, _ = written(tmp_path, LatexTables(whole=False, quotes=False), rain())
    assert "documentclass" not in part
    assert "Ann Smith" not in part


@given(st.text())
def test_nothing_in_latex_is_a_command(text: str) -> None:
    line = escaped(text)
    assert "\n" not in line
    assert not re.search(r"(?<!\\)[$&#%_^~]", line)
    ours = r"\\(?:text\w+|pressmarkchar|[{}$&#%_])"
    assert "\\" not in re.sub(ours, "", line)


@pytest.mark.skipif(not shutil.which("pdflatex"), reason="there is no LaTeX here")
def test_latex_typesets_what_is_written(tmp_path: Path) -> None:
    nasty = bundle(f"[{NASTY.replace('[', '(').replace(']', ')')} 🥐 Ŧ Ж:content].")
    written(tmp_path, LatexTables(), nasty)
    command = ["pdflatex", "-interaction=batchmode", "-halt-on-error", "report.tex"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    assert (tmp_path / "report.pdf").stat().st_size > 1000


_BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.mark.skipif(_BROWSER is None, reason="there is no Chromium here")
def test_a_browser_shows_the_page_and_refuses_nothing_of_it(tmp_path: Path) -> None:
    hurt = replace(
        rain(), notes=(Note(NoteId(made_id(1)), None, NASTY, False, "", AT),)
    )
    written(tmp_path, HtmlReport(), hurt)
    done = others_programs.ran(
        [
            *(str(_BROWSER), "--headless=new", "--no-sandbox", "--disable-gpu"),
            *("--enable-logging=stderr", f"--user-data-dir={tmp_path / 'profile'}"),
            *("--dump-dom", (tmp_path / "report.html").as_uri()),
        ],
        seconds=120,
    )
    assert done.returncode == 0
    assert "“It rains,”" in done.stdout
    assert "<script" not in done.stdout
    assert "CONSOLE" not in done.stderr
