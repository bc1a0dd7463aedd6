"""Filters: any text can be read, what is written is read back, SQL and Python agree."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.model.bundle import Bundle
from pressmark.model.filters import FIELDS, Kind, fits, read, render
from pressmark.model.words import places
from pressmark.project import queries
from tests.projects import made
from tests.strategies import bundles

_WORDS = ("Ann", "ann", "Smith", "ferry", "b2", "Été", "ete", "fer", "x")

_texts = st.lists(
    st.sampled_from([*_WORDS, "“We agree,”", "—", "said", "\n", "U.S.", "a_b"]),
    min_size=1,
    max_size=12,
).map(" ".join)
_words = st.sampled_from(_WORDS)
_VALUES = {
    Kind.WORDS: st.one_of(
        _words, _words.map("{}*".format), st.just('"Ann Smith"'), st.just("U.S.")
    ),
    Kind.EXACT: st.sampled_from(["PERSON", "person", "headline", "rules", "favor"]),
    Kind.DATE: st.sampled_from(["2022", "2022-09..2022-10", "..2022-09", "2021-05.."]),
    Kind.SCORE: st.sampled_from(["0", "50..", "..79", "80", "10..90"]),
}


@st.composite
def _conditions(draw: st.DrawFn) -> str:
    field = draw(st.sampled_from([None, *FIELDS]))
    minus = draw(st.sampled_from(["", "", "-"]))
    if field is None:
        return minus + draw(_words)
    values = [st.sampled_from(field.values)] if field.values else []
    if field.kind in _VALUES:
        values.append(_VALUES[field.kind])
    if field.optional:
        values.append(st.sampled_from(["none", "any"]))
    chosen = draw(st.lists(st.one_of(values), min_size=1, max_size=2))
    return f"{minus}{field.name}:{','.join(chosen)}"


_filters = st.lists(_conditions(), min_size=1, max_size=4).map(" ".join)


@given(st.text())
def test_any_text_can_be_read_and_what_is_written_reads_the_same(text: str) -> None:
    for typing in (False, True):
        asked = read(text, typing=typing).filter
        written = render(asked)
        again = read(written)
        assert again.faults == ()
        assert again.filter == asked
        assert render(again.filter) == written


@given(_filters)
def test_what_makes_sense_is_read_without_a_fault(text: str) -> None:
    found = read(text)
    assert found.faults == ()
    assert read(render(found.filter)).filter == found.filter


@st.composite
def _worded(draw: st.DrawFn) -> Bundle:
    """Return an article of known words, with annotations anywhere in it."""
    found = draw(bundles())
    text = draw(_texts)
    length = len(found.document.text)
    text = (text + " ") * (length // (len(text) + 1) + 1)
    metadata = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "headline": _texts,
                "outlet": _words,
                "published": st.sampled_from(["2022-09-14", "2022", "2021-05"]),
                "language": _words,
            },
        )
    )
    document = replace(
        found.document, text=text.rstrip() + "." * length, metadata=metadata
    )
    return replace(found, document=document)


@settings(max_examples=60, deadline=None)
@given(st.lists(_worded(), min_size=1, max_size=3), st.lists(_filters, max_size=12))
def test_the_store_finds_what_the_model_says_fits(
    articles: list[Bundle], asked: list[str]
) -> None:
    named = [
        replace(one, document=replace(one.document, text=f"{one.document.text} {n}"))
        for n, one in enumerate(articles)
    ]
    with TemporaryDirectory() as folder:
        project = made(Path(folder), named)
        stored = list(queries.bundles(project))
        for text in asked:
            wanted = read(text).filter
            fitting = [one.document.id for one in stored if fits(one, wanted)]
            keys = queries.document_keys(project, wanted)
            found = [row.id for row in queries.document_rows(project, keys)]
            assert found == fitting, text
        project.close()


@given(
    st.text(st.sampled_from("aAbB_1 .-“")),
    st.lists(st.sampled_from(["a", "b", "ab", "a1", "1"]), min_size=1, max_size=3),
    st.booleans(),
)
def test_words_are_found_alike_with_and_without_letters_to_fold(
    text: str,
    phrase: list[str],
    begun: bool,
) -> None:
    quick = list(places(text, phrase, begun=begun))
    thorough = list(places(f"{text} é", phrase, begun=begun))
    assert quick == thorough
