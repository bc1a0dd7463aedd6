from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.format import Certainty, ReadDocument
from pressmark.exchange.web.feed import Feed
from tests.saved_pages import documents, labelled, read, reasons, remarks

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Norrvik Courier</title>
<link>https://courier.example/</link><language>en-gb</language>{}</channel></rss>"""
ITEM = """<item><title>Bridge &amp; ferry</title><link>https://courier.example/1</link>
<guid>tag:1</guid><pubDate>Fri, 03 May 2024 00:30:00 +0200</pubDate>
<dc:creator>Ada Lund</dc:creator><category>Transport</category>
<description>The bridge closes.</description>
<content:encoded><![CDATA[<p>The bridge closes, <q>at last</q>, the mayor said.</p>
<figure><img src="http://tracker.example/1.png"><figcaption>The bridge</figcaption>
</figure><p><a href="https://courier.example/1">Read more</a></p>]]></content:encoded>
</item>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>Courier</title><entry><title type="html">Bridge &amp;lt;b&amp;gt; closes</title>
<id>urn:1</id><updated>2024-05-03T23:30:00-08:00</updated><author><name>Ada Lund</name>
</author><author><name>Jon Berg</name></author>
<link rel="alternate" href="https://courier.example/1"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge
closes.</p></div></content></entry></feed>"""


def rss(*items: str) -> str:
    return RSS.format("".join(items))


def test_an_entry_is_a_document(tmp_path: Path) -> None:
    items = read(Feed(), tmp_path / "a.rss", rss(ITEM))
    (document,) = documents(items)
    assert document.name == "Bridge & ferry"
    assert document.text == (
        "Bridge & ferry\n\nThe bridge closes, “at last”, the mayor said.\n\nThe bridge"
        "\n\nRead more"
    )
    assert document.metadata == {
        "headline": "Bridge & ferry",
        "byline": "Ada Lund",
        "outlet": "Norrvik Courier",
        "published": "2024-05-03",
        "url": "https://courier.example/1",
        "language": "en",
        "extra": {"feed": {"id": "tag:1", "tags": ["Transport"]}},
    }
    assert labelled(items[0]) == [
        ("headline", "Bridge & ferry"),
        ("caption", "The bridge"),
        ("furniture", "Read more"),
    ]


def test_atom_is_read(tmp_path: Path) -> None:
    (document,) = documents(read(Feed(), tmp_path / "a.xml", ATOM))
    assert document.text.endswith("\n\nThe bridge closes.")
    assert document.metadata["byline"] == "Ada Lund, Jon Berg"
    assert document.metadata["published"] == "2024-05-03"
    assert document.metadata["url"] == "https://courier.example/1"


def test_each_entry_says_which_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.rss"
    items = read(Feed(), path, rss(ITEM, ITEM.replace("closes", "opens")))
    assert [item.source for item in items] == [f"{path}#1", f"{path}#2"]


def test_an_entry_without_content_is_told(tmp_path: Path) -> None:
    items = read(Feed(), tmp_path / "a.rss", rss("<item><title>Bridge</title></item>"))
    assert [one.text for one in documents(items)] == ["Bridge"]
    assert remarks(items) == ["there is only a headline in the feed"]


def test_an_empty_entry_is_rejected_beside_one_that_is_not(tmp_path: Path) -> None:
    first, second = read(Feed(), tmp_path / "a.rss", rss("<item></item>", ITEM))
    assert not isinstance(first, ReadDocument)
    assert isinstance(second, ReadDocument)


def test_a_damaged_feed_gives_what_is_there(tmp_path: Path) -> None:
    data = rss(ITEM, ITEM)
    items = read(Feed(), tmp_path / "a.rss", data[: data.rindex("<description>")])
    assert "at last" in documents(items)[0].text
    assert "the feed is damaged: something may be missing" in remarks(items)


def test_a_feed_of_another_encoding_is_read(tmp_path: Path) -> None:
    item = (
        "<item><title>Brücke für Norrvik</title><description>x y</description></item>"
    )
    data = rss(item).replace("utf-8", "iso-8859-1").encode("latin-1")
    (document,) = documents(read(Feed(), tmp_path / "a.rss", data))
    assert document.metadata["headline"] == "Brücke für Norrvik"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "the file is empty"),
        ("no feed", "there are no entries of a feed"),
        (rss(), "there are no entries of a feed"),
        (
            '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel></channel></rss>',
            "the feed defines entities of its own, which is not read",
        ),
    ],
)
def test_what_is_no_feed_is_rejected(tmp_path: Path, data: str, reason: str) -> None:
    assert reasons(read(Feed(), tmp_path / "a.rss", data)) == [reason]


def test_a_path_or_an_address_in_the_file_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "b.rss").write_text(rss(ITEM), encoding="utf-8")
    for data in (str(tmp_path / "b.rss"), "https://courier.example/feed"):
        assert reasons(read(Feed(), tmp_path / "a.rss", data))


def test_feeds_are_recognised(tmp_path: Path) -> None:
    for data in (rss(), ATOM, f"\ufeff{ATOM}"):
        assert Feed().recognises(tmp_path / "a.xml", data.encode()) is Certainty.SURE
    tei = b'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0">'
    assert Feed().recognises(tmp_path / "a.xml", tei) is Certainty.NO
    assert Feed().recognises(tmp_path / "a.rss", b"") is Certainty.POSSIBLE
