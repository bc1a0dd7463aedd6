from __future__ import annotations

from pathlib import Path

from pressmark.exchange.format import ReadDocument
from pressmark.exchange.web.html_page import WebPage
from tests.saved_pages import HEADLINE, PARAGRAPHS, labelled, page, read

FURNITURE = "furniture"


def one(path: Path, markup: str) -> ReadDocument:
    (found,) = read(WebPage(), path / "bridge.html", markup)
    assert isinstance(found, ReadDocument)
    return found


def metadata_of(path: Path, markup: str) -> dict[str, object]:
    return dict(one(path, markup).bundle.document.metadata)


def test_the_name_of_the_site_is_no_part_of_the_headline(tmp_path: Path) -> None:
    head = f'<meta property="og:title" content="{HEADLINE} - The Courier">'
    assert metadata_of(tmp_path, page(head=head))["headline"] == HEADLINE


def test_a_first_heading_that_is_the_name_of_the_site_is_no_headline(
    tmp_path: Path,
) -> None:
    around = "<div><h1>Norrvik Courier</h1></div>{}"
    markup = page(around=around).replace(f"<h1>{HEADLINE}</h1>", f"<h2>{HEADLINE}</h2>")
    found = one(tmp_path, markup)
    assert ("headline", HEADLINE) in labelled(found)
    assert found.bundle.document.metadata["headline"] == HEADLINE


def test_a_kicker_in_the_heading_does_not_change_the_headline(tmp_path: Path) -> None:
    head = f'<meta property="og:title" content="{HEADLINE}">'
    kicker = '<span class="k">Transport</span><span class="t">Harbour'
    markup = page(head=head).replace("<h1>Harbour", f"<h1>{kicker}")
    found = one(tmp_path, markup.replace("</h1>", "</span></h1>"))
    assert labelled(found)[0] == ("headline", f"Transport {HEADLINE}")
    assert found.bundle.document.metadata["headline"] == HEADLINE


def test_what_is_only_printed_is_metadata_too(tmp_path: Path) -> None:
    stamps = "<p>By Odd Berg</p><p>Posted Tuesday, 12 August 2003</p>"
    markup = page(head="").replace("</h1>", f"</h1>{stamps}")
    found = metadata_of(tmp_path, markup.replace("<p>The old", "<p>NORRVIK — The old"))
    assert found["byline"] == "Odd Berg"
    assert found["published"] == "2003-08-12"
    assert found["dateline"] == "NORRVIK"


def test_a_page_laid_out_with_tables_is_read(tmp_path: Path) -> None:
    body = "<br><br>".join(PARAGRAPHS)
    markup = (
        f"<html><head><title>Courier - News - {HEADLINE}</title></head><body><table>"
        "<tr><td><a href=1>Weather</a><br><a href=2>Tides</a></td><td><font size=5><b>"
        f"{HEADLINE}</b></font><br><font size=1>By Odd Berg</font><br><br>{body}</td>"
        "<td><b>Top stories</b><br><a href=3>Fish quota cut</a></td></tr></table>"
    )
    found = one(tmp_path, markup)
    assert labelled(found) == [
        (FURNITURE, "Weather"),
        (FURNITURE, "Tides"),
        ("headline", HEADLINE),
        ("byline", "Odd Berg"),
        (FURNITURE, "Top stories"),
        (FURNITURE, "Fish quota cut"),
    ]
    assert found.bundle.document.metadata["headline"] == HEADLINE


def test_a_line_that_is_mostly_a_link_is_furniture(tmp_path: Path) -> None:
    line = '<p><b>Read also:</b> <a href="/x">Tram to cost 90 million more</a></p>'
    assert labelled(one(tmp_path, page(line)))[1:] == [
        (FURNITURE, "Read also: Tram to cost 90 million more")
    ]


def test_who_wrote_a_comment_is_kept_with_it(tmp_path: Path) -> None:
    comment = (
        '<main>{}<div id="comments"><article class="comment"><footer>railfan says:'
        "</footer><p>They will never build it, I have waited for thirty years.</p>"
        "</article></div></main>"
    )
    assert (FURNITURE, "railfan says:") in labelled(one(tmp_path, page(around=comment)))
