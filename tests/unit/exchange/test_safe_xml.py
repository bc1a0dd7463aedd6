"""XML is read with nothing but what is in it, in bounded time and memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pytest

from pressmark.exchange.safe_xml import (
    BadXml,
    Bounds,
    check,
    elements,
    local,
    tree,
    words_of,
)

Reading = Callable[[bytes], object]


def streamed(data: bytes) -> object:
    return list(elements(data, ["r"]))


READINGS = pytest.mark.parametrize("read", [tree, check, streamed])

SWELLING = "".join(f'<!ENTITY l{n} "' + f"&l{n - 1};" * 10 + '">' for n in range(1, 10))
BOMB = f'<!DOCTYPE r [<!ENTITY l0 "lol">{SWELLING}]><r>&l9;</r>'


@READINGS
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_an_entity_bomb_is_refused_at_once(read: Reading, encoding: str) -> None:
    begun = perf_counter()
    with pytest.raises(BadXml, match="document type"):
        read(BOMB.encode(encoding))
    assert perf_counter() - begun < 1


@READINGS
@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE r SYSTEM "http://example.org/r.dtd"><r/>',
        '<!-- first --><?xml-stylesheet href="a"?>\n<!DOCTYPE r><r/>',
        f"<!--{'x' * 100_000}--><!DOCTYPE r><r/>",
    ],
)
def test_any_document_type_is_refused(read: Reading, text: str) -> None:
    with pytest.raises(BadXml, match="document type"):
        read(text.encode())


def test_an_external_entity_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    text = f'<!DOCTYPE r [<!ENTITY x SYSTEM "{secret.as_uri()}">]><r>&x;</r>'
    with pytest.raises(BadXml, match="document type"):
        tree(text.encode())


@READINGS
def test_a_bomb_behind_a_long_comment_is_refused_too(read: Reading) -> None:
    with pytest.raises(BadXml, match="document type"):
        read(f"<!--{'x' * 100_000}-->{BOMB}".encode())


@READINGS
def test_an_entity_that_nobody_declared_is_an_error(read: Reading) -> None:
    with pytest.raises(BadXml, match="not defined"):
        read(b"<r>&nbsp;</r>")


@READINGS
@pytest.mark.parametrize("depth", [101, 300, 200_000])
def test_what_is_nested_too_deeply_is_refused(read: Reading, depth: int) -> None:
    with pytest.raises(BadXml, match="nested"):
        read(b"<r>" * depth + b"</r>" * depth)


@READINGS
def test_too_many_attributes_are_refused(read: Reading) -> None:
    attributes = " ".join(f'a{n}="1"' for n in range(1001))
    with pytest.raises(BadXml, match="attributes"):
        read(f"<r {attributes}/>".encode())


@READINGS
@pytest.mark.parametrize("text", ["<r>{}</r>", '<r a="{}"/>'])
def test_a_text_of_absurd_length_is_refused(read: Reading, text: str) -> None:
    with pytest.raises(BadXml, match="ten million"):
        read(text.format("x" * 20_000_000).encode())


def test_a_file_larger_than_the_bound_is_refused() -> None:
    with pytest.raises(BadXml, match="1,000 bytes"):
        check(b"<r>" + b" " * 1000 + b"</r>", Bounds(size=1000))


def test_too_many_elements_are_refused_before_they_fill_the_memory() -> None:
    data = b"<r>" + b"<a/>" * 1000 + b"</r>"
    with pytest.raises(BadXml, match="100 elements"):
        tree(data, Bounds(elements=100))
    check(data, Bounds(elements=100))


@READINGS
@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"  ", "Start tag expected"),
        (b"no XML", "Start tag expected"),
        (b"<r>", "Premature end"),
        (b"<r>\0</r>", "line 1"),
        ("<r>ä</r>".encode("latin-1"), "encoding"),
        (b"<?xml version='1.0' encoding='nothing'?><r/>", "Unsupported encoding"),
    ],
)
def test_what_is_no_xml_is_refused_in_words(
    read: Reading, data: bytes, why: str
) -> None:
    with pytest.raises(BadXml, match=why):
        read(data)


def test_the_line_of_an_error_is_told_once() -> None:
    with pytest.raises(BadXml) as caught:
        tree(b"<r>\n<a>\n</r>")
    assert str(caught.value).count("line 3") == 1


def test_elements_come_whole_with_the_attributes_of_what_they_are_in() -> None:
    data = b'<x:r xmlns:x="u" n="1"><x:p>a <b>c</b></x:p><x:p/></x:r>'
    found = [(words_of(p), p.getparent().get("n")) for p in elements(data, ["p"])]
    assert found == [("a c", "1"), ("", "1")]


def test_an_element_inside_another_comes_first_and_leaves_it_whole() -> None:
    data = b'<r><p n="1">a<p n="2">b</p></p></r>'
    found = [(p.get("n"), len(p)) for p in elements(data, ["p"])]
    assert found == [("2", 0), ("1", 1)]


def test_comments_and_instructions_do_not_part_a_text() -> None:
    root = tree(b"<r>one <!-- two --><?three?>four</r>")
    assert (local(root), root.text) == ("r", "one four")


def test_what_was_read_is_freed() -> None:
    part = b'<p a="1"><q>' + b"x" * 1000 + b"</q></p>"
    data = BytesIO(b"<r>" + part * 50_000 + b"</r>")
    tracemalloc.start()
    assert sum(1 for _ in elements(data, ["p"])) == 50_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000


def test_what_stands_before_an_error_is_read_all_the_same() -> None:
    reading = elements(b'<r><p n="1"/><p></r>', ["p"])
    assert next(reading).get("n") == "1"
    with pytest.raises(BadXml, match="line 1"):
        next(reading)
