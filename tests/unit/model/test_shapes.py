"""Cutting and joining fragments."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.shapes import divided, fragment_at, inside, joined, outside
from pressmark.model.span import Fragments, Span, fragments, trimmed

TEXT = "One two, three\nfour  five."


def words(spans: Fragments, text: str = TEXT) -> list[str]:
    return [span.covered(text) for span in spans]


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Fragments]:
    text = draw(st.text("ab \n“", min_size=1, max_size=30))
    place = st.integers(0, len(text))
    found = draw(st.lists(st.tuples(place, place), max_size=4))
    return text, fragments(s for a, b in found if (s := trimmed(text, a, b)))


def test_fragments_are_divided_at_a_word() -> None:
    stays, taken = divided(TEXT, (Span(0, 14),), 5)
    assert (words(stays), words(taken)) == (["One"], ["two, three"])


def test_what_a_span_covers_is_taken_from_the_middle() -> None:
    stays, taken = divided(TEXT, (Span(0, 14),), Span(4, 8))
    assert (words(stays), words(taken)) == (["One", "three"], ["two,"])


def test_blanks_are_joined_over_but_for_a_blank_line() -> None:
    assert words(joined(TEXT, (Span(9, 14),), (Span(15, 19),))) == ["three\nfour"]
    apart = "three\n\nfour"
    assert words(joined(apart, (Span(0, 5),), (Span(7, 11),)), apart) == [
        "three",
        "four",
    ]


def test_a_caret_at_the_end_of_a_fragment_is_at_it() -> None:
    assert fragment_at((Span(0, 3), Span(9, 14)), 14) == Span(9, 14)
    assert fragment_at((Span(0, 3), Span(9, 14)), 6) is None


@given(texts_with_spans(), st.integers(-2, 32), st.integers(1, 10))
def test_what_is_inside_and_outside_is_all_there_was(
    found: tuple[str, Fragments], start: int, length: int
) -> None:
    text, spans = found
    part = Span(max(0, start), max(0, start) + length)
    both = (*inside(text, spans, part), *outside(text, spans, part))
    assert _letters(text, both) == _letters(text, spans)
    assert not any(span.covered(text) != span.covered(text).strip() for span in both)


@given(texts_with_spans(), st.integers(0, 30))
def test_what_is_divided_can_be_joined_again(
    found: tuple[str, Fragments], at: int
) -> None:
    text, spans = found
    again = joined(text, *divided(text, spans, at))
    assert _letters(text, again) == _letters(text, spans)


def _letters(text: str, spans: Fragments) -> list[int]:
    return [n for s in sorted(spans) for n in range(s.start, s.end) if text[n].strip()]
