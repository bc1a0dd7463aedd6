from __future__ import annotations

import pytest
from lxml import html

from pressmark.exchange.web.page_text import page_text


def shown(markup: str) -> str:
    return page_text(html.document_fromstring(f"<body>{markup}</body>")).text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>one\n  two</p><p>three</p>", "one two\n\nthree"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("one<br>two", "one\ntwo"),
        ("one<br><br>two", "one\n\ntwo"),
        ("one<br><br><br><br>two", "one\n\ntwo"),
        ("<div>one</div><br><div>two</div>", "one\n\ntwo"),
        ("<div>one<br></div><div>two</div>", "one\ntwo"),
        ("<ul><li>one<li>two</ul>three", "one\ntwo\n\nthree"),
        ("<b>one</b><i>two</i> <u>three</u>", "onetwo three"),
        ("one <b> two </b> three", "one two three"),
        ("<p> </p><p>one</p><p>&nbsp;</p><p>two</p>", "one\n\ntwo"),
        ("10&nbsp;000 <span>crowns</span>", "10\xa0000 crowns"),
        ("<q>Yes</q>, she said", "“Yes”, she said"),
        ("She said <q> Yes </q>.", "She said “ Yes ”."),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"),
        ("<table><tr><td><p>a<td><p>b</table>", "a\n\nb"),
        ("<pre>one\n  two\r\n\nthree</pre>", "one\n  two\n\nthree"),
        ("win&shy;ter<wbr>time&#8203;s", "wintertimes"),
        ("one<!-- no -->two<?no no?>three", "onetwothree"),
        ("&#128512; &amp;lt; &lt;b&gt;", "😀 &lt; <b>"),
    ],
)
def test_the_text_is_what_a_browser_shows(markup: str, text: str) -> None:
    assert shown(markup) == text


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>unseen</script>",
        "<style>unseen</style>",
        "<noscript>unseen</noscript>",
        "<template><p>unseen</p></template>",
        "<svg><title>unseen</title></svg>",
        "<p hidden>unseen</p>",
        '<p style="display : none">unseen</p>',
        '<span class="sr-only">unseen</span>',
        '<span class="a screen-reader-text b">unseen</span>',
        "<dialog>unseen</dialog>",
        "<textarea>unseen</textarea>",
        "<video>unseen</video>",
        '<img alt="unseen">',
        "<iframe>unseen</iframe>",
    ],
)
def test_what_nobody_sees_is_left_out(unseen: str) -> None:
    assert shown(f"one {unseen} two") in ("one two", "one\n\ntwo", "one\ntwo")


def test_a_kicker_that_is_set_apart_is_no_part_of_the_next_word() -> None:
    kicker = '<h2><span class="a">Transport</span><span class="b">Bridge</span></h2>'
    assert shown(kicker) == "Transport Bridge"
    assert shown('<p><span class="cap">T</span>he bridge</p>') == "The bridge"


def test_the_place_of_an_element_is_that_of_its_words() -> None:
    root = html.document_fromstring("<body><p>one</p><p> <b>two</b> three</p></body>")
    text = page_text(root)
    start, end = text.place(root.find(".//b")) or (0, 0)
    assert text.text[start:end] == "two"


def test_an_element_without_words_is_nowhere() -> None:
    root = html.document_fromstring("<body><p>one</p><p> </p></body>")
    assert page_text(root).place(root.findall(".//p")[1]) is None


def test_a_page_that_is_hidden_until_it_is_loaded_is_shown() -> None:
    page = '<html hidden><body style="visibility: hidden"><p>one</p></body></html>'
    assert page_text(html.document_fromstring(page)).text == "one"


def test_what_is_hidden_on_small_screens_alone_is_shown() -> None:
    assert shown('<p class="hidden md:block">one</p>') == "one"


def test_two_links_do_not_make_one_word() -> None:
    assert shown("<p><a href=1>Lyon</a><a href=2>Paris</a></p>") == "Lyon Paris"


def test_a_table_of_values_keeps_its_tabs_and_one_for_layout_does_not() -> None:
    assert shown("<table><tr><th>a<th>b<tr><td>1<td>2</table>") == "a\tb\n1\t2"
    assert shown("<table><tr><td>a<br>b<td>c</table>") == "a\nb\n\nc"
