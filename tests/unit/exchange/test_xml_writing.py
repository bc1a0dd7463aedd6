"""XML is written as a stream, and read back as it was meant."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given

from pressmark.errors import FormatError
from pressmark.exchange.safe_xml import tree
from pressmark.exchange.xml_writing import XmlWriter, holdable_in_xml
from tests.strategies import words


def written(text: str, *, indented: bool = False) -> tuple[bytes, int]:
    file = BytesIO()
    writer = XmlWriter(file, indented=indented)
    with writer.element("r", {"a": text, "none": None}):
        writer.leaf("empty")
        with writer.element("p"):
            writer.text(text)
            writer.leaf("b", {}, text)
    return file.getvalue(), writer.replaced


@given(words)
def test_texts_come_back_as_they_were_but_for_what_xml_forbids(text: str) -> None:
    data, replaced = written(text, indented=True)
    root = tree(data)
    held, count = holdable_in_xml(text)
    assert root.get("a") == held
    assert root[1].text == held
    assert root[1][0].text == held
    assert (replaced, len(held)) == (3 * count, len(text))


def test_what_xml_forbids_becomes_one_space_each() -> None:
    assert holdable_in_xml("a\x01b\x0bc\td\n") == ("a b c\td\n", 2)


def test_elements_stand_on_lines_of_their_own_unless_there_is_text() -> None:
    data, _ = written("x", indented=True)
    assert data.decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<r a="x">\n  <empty/>\n  <p>x<b>x</b></p>\n</r>'
    )


def test_a_line_end_in_an_attribute_survives() -> None:
    data, _ = written("a\nb\tc\r")
    assert tree(data).get("a") == "a\nb\tc\r"


@pytest.mark.parametrize("name", ["", "1a", "a b", "a>", 'a="', "<"])
def test_a_name_that_xml_does_not_allow_is_refused(name: str) -> None:
    writer = XmlWriter(BytesIO())
    with pytest.raises(FormatError, match="name of an XML element"):
        writer.leaf(name)
    with pytest.raises(FormatError, match="name of an XML element"):
        writer.leaf("a", {name: ""})
