"""What WebAnno TSV holds comes back from it."""

from __future__ import annotations

import shutil
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressmark.exchange.tokens import tokenised
from pressmark.exchange.webanno_tsv import WebannoTsv
from pressmark.exchange.webanno_tsv.cells import (
    Value,
    escaped,
    escaped_text,
    unescaped,
    values,
)
from pressmark.model.bundle import Bundle
from tests.datasets import read_one, write
from tests.strategies import HOLDABLE, bundles

NOT_HELD = (
    "metadata, notes, reviews, aliases and links of entities",
    "stances without a passage, and that evidence is a quote",
    "blanks between sentences and at the edges of annotations",
)

whole = st.text(HOLDABLE, min_size=1).filter(lambda text: text != "*")


@given(st.text(HOLDABLE))
def test_a_text_is_on_one_line_and_comes_back(text: str) -> None:
    line = escaped_text(text)
    assert "\n" not in line
    assert "\t" not in line
    assert unescaped(line) == text


@given(st.lists(st.tuples(whole, st.integers(0, 999)), min_size=1, max_size=4))
def test_values_come_back_from_a_cell(given: list[tuple[str, int]]) -> None:
    cell = "|".join(
        f"{escaped(text)}[{number}]" if number else escaped(text)
        for text, number in given
    )
    assert values(cell) == tuple(Value(text, number) for text, number in given)


@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(bundle=bundles())
def test_spans_and_links_come_back(bundle: Bundle, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    shutil.rmtree(folder, ignore_errors=True)
    write(WebannoTsv(), folder, bundle)
    (path,) = folder.glob("*.tsv")
    found = read_one(WebannoTsv(), path).bundle
    text = bundle.document.text
    tokens = tokenised(text, "")

    def inked(start: int, end: int) -> str:
        """Return what is no blank of a place."""
        return "".join(text[start:end].split())

    assert "".join(found.document.text.split()) == "".join(text.split())
    expected = {
        mention.id: inked(mention.span.start, mention.span.end)
        for mention in bundle.mentions
        if any(
            token.start < mention.span.end and mention.span.start < token.end
            for token in tokens.tokens
        )
    }
    assert {
        each.id: "".join(each.span.covered(found.document.text).split())
        for each in found.mentions
        if each.label not in ("source", "cue")
    } == expected
