from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from pressmark.exchange.finding import Finding
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.web.html_page import WebPage
from pressmark.exchange.web.page_document import Keep
from pressmark.model.review import Status, by_import
from tests.saved_pages import (
    HEADLINE,
    PARAGRAPHS,
    documents,
    labelled,
    page,
    read,
    reasons,
    remarks,
)

FURNITURE = "furniture"


def one(path: Path, markup: str | bytes, keep: Keep = Keep.AROUND) -> ReadDocument:
    (found,) = read(WebPage(keep), path / "bridge.html", markup)
    assert isinstance(found, ReadDocument)
    return found


def text_of(path: Path, markup: str | bytes, keep: Keep = Keep.AROUND) -> str:
    return one(path, markup, keep).bundle.document.text


def test_the_text_is_the_headline_and_the_paragraphs(tmp_path: Path) -> None:
    assert text_of(tmp_path, page()) == "\n\n".join((HEADLINE, *PARAGRAPHS))


def test_what_the_page_says_of_itself_is_the_metadata(tmp_path: Path) -> None:
    (document,) = documents(read(WebPage(), tmp_path / "bridge.html", page()))
    assert document.name == "bridge"
    assert document.metadata == {
        "headline": HEADLINE,
        "byline": "Ada Lund",
        "outlet": "Norrvik Courier",
        "published": "2024-05-03",
        "url": "https://courier.example/2024/05/bridge",
        "language": "en",
    }


def test_the_headline_is_a_region_that_is_suggested(tmp_path: Path) -> None:
    (region,) = one(tmp_path, page()).bundle.regions
    assert (region.label, region.span.start) == ("headline", 0)
    assert region.review.status is Status.SUGGESTED
    # That of the format, for the suggestions of a pipeline go when it runs again.
    assert region.review.origin == by_import("html")


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (
            (
                '<aside class="newsletter"><h3>Get our newsletter</h3>'
                "<p>All the news of the harbour every morning.</p></aside>"
            ),
            [
                (FURNITURE, "Get our newsletter"),
                (FURNITURE, "All the news of the harbour every morning."),
            ],
        ),
        (
            '<p><a href="/x">Read more: How the bridge was built in 1931</a></p>',
            [(FURNITURE, "Read more: How the bridge was built in 1931")],
        ),
        (
            (
                "<figure><img src=a.png><figcaption>The bridge in April. Photo: NC"
                "</figcaption></figure>"
            ),
            [("caption", "The bridge in April. Photo: NC")],
        ),
        (
            '<div class="wp-caption"><p class="wp-caption-text">The bridge</p></div>',
            [("caption", "The bridge")],
        ),
        ("<h2>Ferries every ten minutes</h2>", [("subheading",) * 2]),
    ],
)
def test_what_is_not_the_article_is_a_region_of_its_kind(
    tmp_path: Path, inside: str, expected: list[tuple[str, str]]
) -> None:
    found = labelled(one(tmp_path, page(inside)))[1:]
    if expected[0][0] == "subheading":
        expected = [("subheading", "Ferries every ten minutes")]
    assert found == expected


def test_byline_and_date_are_regions(tmp_path: Path) -> None:
    stamps = (
        '<div class="meta">By <a rel="author">Ada Lund</a> and <a rel="author">Jon Berg'
        '</a> | <time datetime="2024-05-03">3 May 2024</time></div>'
    )
    markup = page().replace("</h1>", f"</h1>{stamps}")
    assert labelled(one(tmp_path, markup))[1:] == [
        ("byline", "Ada Lund and Jon Berg"),
        ("date", "3 May 2024"),
    ]


def test_a_byline_that_is_not_marked_is_known_by_its_words(tmp_path: Path) -> None:
    markup = page().replace("</h1>", "</h1><p>By Ada Lund, Norrvik</p>")
    assert labelled(one(tmp_path, markup))[1:] == [("byline", "Ada Lund, Norrvik")]


def test_a_line_of_byline_and_date_has_both(tmp_path: Path) -> None:
    stamps = "<div>Ada Lund | May 3, 2024 | Updated: 3:12 pm</div>"
    markup = page().replace("</h1>", f"</h1>{stamps}")
    assert labelled(one(tmp_path, markup))[1:] == [
        ("byline", "Ada Lund"),
        ("date", "May 3, 2024"),
    ]


def test_a_dateline_is_a_region(tmp_path: Path) -> None:
    markup = page().replace("The old harbour", "NORRVIK (NC) — The old harbour")
    assert ("dateline", "NORRVIK") in labelled(one(tmp_path, markup))


def test_the_lead_between_headline_and_text_is_the_article(tmp_path: Path) -> None:
    lead = "The council voted to shut the crossing, and ferries will be doubled."
    markup = page().replace("</h1>", f'</h1><p class="standfirst">{lead}</p>')
    found = one(tmp_path, markup)
    assert lead in found.bundle.document.text
    assert (FURNITURE, lead) not in labelled(found)


def test_menus_and_notices_of_the_site_are_left_out(tmp_path: Path) -> None:
    around = (
        "<header>Norrvik Courier<nav><ul><li>News<li>Sport</ul></nav></header>"
        '<div id="cookie-banner">We use cookies.</div>{}<footer>Imprint</footer>'
    )
    assert text_of(tmp_path, page(around=around)) == "\n\n".join(
        (HEADLINE, *PARAGRAPHS)
    )


def test_related_links_and_comments_are_furniture(tmp_path: Path) -> None:
    comment = "About time that somebody did something, it has rusted for years."
    around = (
        "<main>{}<section><h2>More on this story</h2><ul><li><a href=1>Ferry line"
        ' doubles its boats</a></ul></section><div id="comments" class="comments">'
        f'<div class="comment"><p>{comment}</p></div></div></main>'
    )
    assert labelled(one(tmp_path, page(around=around)))[1:] == [
        (FURNITURE, "More on this story"),
        (FURNITURE, "Ferry line doubles its boats"),
        (FURNITURE, comment),
    ]


def test_the_article_alone_can_be_kept(tmp_path: Path) -> None:
    markup = page("<aside><p>Get our newsletter</p></aside>")
    expected = "\n\n".join((HEADLINE, *PARAGRAPHS))
    assert text_of(tmp_path, markup, Keep.ARTICLE) == expected


def test_all_of_the_page_can_be_kept(tmp_path: Path) -> None:
    around = "<nav>News</nav>{}<footer>Imprint</footer>"
    text = text_of(tmp_path, page(around=around), Keep.PAGE)
    assert text == "\n\n".join(("News", HEADLINE, *PARAGRAPHS, "Imprint"))


def test_regions_do_not_overlap_and_cover_words(tmp_path: Path) -> None:
    found = one(tmp_path, page("<p class=caption>x</p><p><a href=1>More 😀</a></p>"))
    spans = [region.span for region in found.bundle.regions]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


def test_a_page_without_an_article_is_taken_as_it_is(tmp_path: Path) -> None:
    items = read(
        WebPage(),
        tmp_path / "a.html",
        "<html><body><aside>News</aside></body></html>",
    )
    assert [one.text for one in documents(items)] == ["News"]
    assert remarks(items) == [
        "no article was found on the page; all it shows was taken"
    ]


def test_an_article_that_is_only_in_the_data_of_a_page_is_taken(tmp_path: Path) -> None:
    body = " ".join(PARAGRAPHS).replace('"', "'")
    data = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":'
        f'"NewsArticle","headline":"{HEADLINE}","articleBody":"{body}"}}</script>'
    )
    markup = f"<html><head>{data}</head><body><p>Subscribe to read.</p></body></html>"
    found = one(tmp_path, markup)
    assert PARAGRAPHS[0] in found.bundle.document.text
    assert "in the data of the page" in str(found.remarks)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"<html><body><script>1</script></body></html>", "there is nothing to read"),
        (b"<!-- -->", "there is nothing to read"),
        (b"%PDF-1.7 <html>", "this is a PDF document"),
        (b"<html>\0\1\2\3\4\5\6\0\1\2\3", "this is a binary file"),
    ],
)
def test_what_has_nothing_to_read_is_rejected(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    (found,) = reasons(read(WebPage(), tmp_path / "a.html", data))
    assert found.startswith(reason)


def test_a_file_that_is_not_there_is_rejected(tmp_path: Path) -> None:
    assert reasons(WebPage().read(tmp_path / "a.html"))[0].startswith("cannot be read")


@pytest.mark.parametrize(
    ("declared", "codec", "remark"),
    [
        ("iso-8859-1", "cp1252", ["read as cp1252, as the page says"]),
        ("windows-1251", "cp1251", ["read as cp1251, as the page says"]),
        ("gb2312", "gb18030", ["read as gb18030, as the page says"]),
        ("shift_jis", "cp932", ["read as cp932, as the page says"]),
        ("iso-8859-1", "utf-8", []),
        ("utf-8", "utf-8", []),
        ("utf-16", "utf-8", []),
    ],
)
def test_the_encoding_is_the_declared_one_unless_it_is_utf8(
    tmp_path: Path, declared: str, codec: str, remark: list[str]
) -> None:
    names = {"cp1251": "Мэр Ева Странд", "gb18030": "市长", "cp932": "市長"}
    words = names.get(codec, "Bürgermeisterin “Strand”")
    markup = page(f"<p>{words} told us so, at some length and more than once.</p>")
    data = markup.replace('charset="utf-8"', f'charset="{declared}"')
    found = one(tmp_path, data.encode(codec, "xmlcharrefreplace"))
    assert words in found.bundle.document.text
    assert list(map(str, found.remarks)) == remark


def test_the_old_way_to_declare_an_encoding_is_known(tmp_path: Path) -> None:
    old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    markup = page("<p>Мэр</p>").replace('<meta charset="utf-8">', old)
    assert "Мэр" in text_of(tmp_path, markup.encode("cp1251", "xmlcharrefreplace"))


def test_a_page_in_utf16_is_read(tmp_path: Path) -> None:
    assert HEADLINE in text_of(tmp_path, page().encode("utf-16"))


def test_where_a_browser_saved_a_page_from_is_its_address(tmp_path: Path) -> None:
    note = "<!-- saved from url=(0033)https://courier.example/noted/one -->"
    markup = page(head="").replace("<html", f"{note}<html")
    found = one(tmp_path, markup).bundle.document.metadata
    assert found["url"] == "https://courier.example/noted/one"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "//["])
def test_an_address_that_is_none_of_the_web_is_left_out(
    tmp_path: Path, url: str
) -> None:
    markup = page(head=f'<link rel="canonical" href="{url}">')
    assert "url" not in one(tmp_path, markup).bundle.document.metadata


def test_a_picture_written_into_the_page_does_not_end_it(tmp_path: Path) -> None:
    picture = f'<img src="data:image/png;base64,{"iVBOR" * 3_000_000}">'
    assert PARAGRAPHS[-1] in text_of(tmp_path, page(picture))


def test_a_page_nested_too_deeply_is_remarked_on(tmp_path: Path) -> None:
    deep = f"{'<div>' * 3_000}deep{'</div>' * 3_000}"
    items = read(WebPage(), tmp_path / "a.html", page(deep))
    assert "the page is nested too deeply: something may be missing" in remarks(items)


def test_nothing_of_a_page_is_run_or_looked_up(tmp_path: Path) -> None:
    traps = (
        '<img src="https://tracker.example/pixel.png"><script src="http://a.example/">'
        '</script><link rel="stylesheet" href="file:///etc/passwd"><iframe src="//b/">'
        '<object data="x"></object><meta http-equiv="refresh" content="0;url=//c/">'
    )
    assert PARAGRAPHS[0] in text_of(tmp_path, page(traps))


def test_an_entity_of_a_page_leads_nowhere(tmp_path: Path) -> None:
    kind = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    markup = page("<p>&a; and no more of that</p>").replace("<!DOCTYPE html>", kind)
    assert "root:" not in text_of(tmp_path, markup)


@pytest.mark.parametrize(
    ("name", "head", "certainty"),
    [
        ("a.html", b"no page", Certainty.POSSIBLE),
        ("a.txt", b"<!doctype HTML>\n<html>", Certainty.LIKELY),
        ("a.txt", b"\xef\xbb\xbf <!-- x --><html lang=en>", Certainty.LIKELY),
        ("a.txt", "<html>".encode("utf-16"), Certainty.LIKELY),
        ("a.txt", b"He wrote <html> by hand", Certainty.NO),
        ("a.xml", b"<?xml version='1.0'?><TEI>", Certainty.NO),
    ],
)
def test_a_page_is_recognised(
    tmp_path: Path, name: str, head: bytes, certainty: Certainty
) -> None:
    assert WebPage().recognises(tmp_path / name, head) is certainty


def test_the_folder_a_browser_saves_beside_a_page_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "bridge.html").write_text(page(), encoding="utf-8")
    (tmp_path / "bridge_files").mkdir()
    (tmp_path / "bridge_files" / "a.js").write_text("1", encoding="utf-8")
    units = list(Finding().units([tmp_path]))
    assert not [unit for unit in units if isinstance(unit, Rejected)]
    assert len(units) == 1


def test_definitions_in_a_document_type_are_no_text(tmp_path: Path) -> None:
    kind = '<!DOCTYPE html [<!ENTITY a "b"><!ENTITY c "d">]>'
    markup = page().replace("<!DOCTYPE html>", kind)
    assert text_of(tmp_path, markup).startswith(HEADLINE)
