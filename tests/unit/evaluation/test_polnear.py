"""PolNeAR's gold is read."""

from __future__ import annotations

from pathlib import Path

from evaluation.polnear import read_attributions, read_outlets, read_part, read_people
from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle
from pressmark.model.span import Span
from tests.unit.evaluation.invented import FERRY, HARBOUR, data, polnear_part


def spans(made: Bundle) -> list[list[tuple[Span, ...]]]:
    return [[quote.fragments(role) for role in Role] for quote in made.attributions]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    polnear_part(tmp_path, {"ferry": {"aa": FERRY}, "harbour": {"aa": HARBOUR}})
    ferry, harbour = read_part(tmp_path)
    assert (ferry.document.name, spans(ferry)) == ("ferry", spans(FERRY))
    assert (harbour.document.text, spans(harbour)) == (
        HARBOUR.document.text,
        spans(HARBOUR),
    )


def test_the_first_annotator_counts_where_several_did_an_article(
    tmp_path: Path,
) -> None:
    nothing = Bundle(FERRY.document)
    polnear_part(tmp_path, {"ferry": {"bb": FERRY, "aa": nothing}})
    (ferry,) = read_part(tmp_path)
    assert ferry.attributions == ()


def test_people_are_compared_on_what_all_did(tmp_path: Path) -> None:
    articles = {"ferry": {"aa": FERRY, "bb": FERRY}, "harbour": {"aa": HARBOUR}}
    polnear_part(tmp_path, articles)
    people = read_people(tmp_path)
    assert {name: len(bundles) for name, bundles in people.items()} == {
        "aa": 1,
        "bb": 1,
    }


def test_several_parts_of_a_role_are_its_fragments() -> None:
    lines = [
        "T1\tSource 0 3\tAnn",
        "T2\tCue 4 8\tsaid",
        "T3\tContent 9 12;14 20\twe go",
        "T4\tContent 25 30\taway",
        "A1\tType T1",
        "E1\tAttribution Source:T1 Cue:T2 Content:T3 Content2:T4",
        "E2\tAttribution Source:T1",
    ]
    (quote,) = read_attributions(lines)
    assert quote.content == (Span(9, 12), Span(14, 20), Span(25, 30))
    assert (quote.source, quote.cue) == ((Span(0, 3),), (Span(4, 8),))


def test_an_attribution_without_a_source_has_none() -> None:
    lines = [
        "T1\tCue 0 8\tis said",
        "T2\tContent 9 20\twe go away",
        "T3\tAttribution-no-source 0 8\tis said",
        "E1\tAttribution-no-source:T3 Content:T2 Cue:T1",
    ]
    (quote,) = read_attributions(lines)
    assert (quote.source, quote.cue) == ((), (Span(0, 8),))


def test_outlets_are_known_by_the_name_of_the_article(tmp_path: Path) -> None:
    known = read_outlets(data(tmp_path) / "polnear" / "metadata.tsv")
    assert known == {"ferry": "ledger", "harbour": "gazette"}
    assert read_outlets(tmp_path / "none.tsv") == {}
