"""Places with the same words hold for any text, and undo takes all of them back."""

from __future__ import annotations

import tempfile
import unicodedata
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.model.bundle import check_bundle
from pressmark.model.sought import Place, Sought, places
from pressmark.project import commands, queries
from pressmark.project.queries import Standing
from tests.projects import add, article, made
from tests.strategies import texts

options = st.fixed_dictionaries(
    {"case": st.booleans(), "whole": st.booleans(), "inflected": st.booleans()}
)


def is_written(text: str) -> bool:
    """Whether no code point is unassigned or private: SQLite takes some for letters."""
    return not any(
        unicodedata.category(character) in {"Cn", "Co"} for character in text
    )


@st.composite
def texts_with_words(draw: st.DrawFn) -> tuple[list[str], str]:
    several = draw(st.lists(texts.filter(is_written), min_size=1, max_size=3))
    one = draw(st.sampled_from(several))
    start = draw(st.integers(0, len(one) - 1))
    end = draw(st.integers(start + 1, min(len(one), start + 12)))
    return several, one[start:end]


@given(texts_with_words(), options)
def test_what_is_found_is_there_apart_and_without_blanks_at_its_edges(
    drawn: tuple[list[str], str], chosen: dict[str, bool]
) -> None:
    sought = Sought(drawn[1], **chosen)
    for text in drawn[0]:
        spans = list(places(text, sought))
        assert all(span.end <= len(text) for span in spans)
        assert all(left.end <= right.start for left, right in pairwise(spans))
        for span in spans:
            covered = span.covered(text)
            assert covered == covered.strip()
            said = " ".join(covered.split()).replace("’", "'")
            stem = sought.stem.replace("’", "'")
            if sought.case:
                assert said.removesuffix("s").removesuffix("e") in (
                    stem.removesuffix("s").removesuffix("e"),
                    stem,
                )


@settings(max_examples=25)
@given(texts_with_words(), options)
def test_no_text_with_the_words_is_passed_over_and_undo_restores_everything(
    drawn: tuple[list[str], str], chosen: dict[str, bool]
) -> None:
    sought = Sought(drawn[1], **chosen)
    with (
        tempfile.TemporaryDirectory() as folder,
        made(Path(folder)) as project,
    ):
        add(project, *(article(text, str(n)) for n, text in enumerate(drawn[0])))
        every = queries.occurrences(project, queries.document_keys(project), sought)
        keys = queries.occurrence_keys(project, sought)
        found = queries.occurrences(project, keys, sought)
        assert found == every
        before = list(queries.bundles(project))
        wanted = [Place(one.hit.document, one.span) for one in found]
        marked = commands.mark_occurrences(project, wanted, "PERSON", name="Ann")
        assert marked == len(set(wanted))
        after = list(queries.bundles(project))
        for bundle in after:
            assert check_bundle(bundle) == []
            spans = [mention.span for mention in bundle.mentions]
            assert len(spans) == len(set(spans))
        again = queries.occurrences(project, keys, sought)
        assert all(one.standing is Standing.MARKED for one in again)
        if marked:
            project.undo()
            assert list(queries.bundles(project)) == before
