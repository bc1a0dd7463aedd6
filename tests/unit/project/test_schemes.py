"""A project's scheme is changed, and what carries its labels follows, undoably."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import InvalidChangeError
from pressmark.model import filters
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.progress import Cancelled
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS, Label, LabelKind, with_labels
from pressmark.model.span import Span
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.transfer import export_project, import_sources
from pressmark.store import precedents
from tests.builders import Stopped, bundle
from tests.projects import made

MENTION, REGION, POLARITY = LabelKind.MENTION, LabelKind.REGION, LabelKind.POLARITY
TEXT = (
    "[Read more:furniture]\n[Turin:GPE=Turin] and [the Alps:LOC=Alps] met"
    " [Unia:ORG=Unia]. [Turin:GPE=Turin] won."
)
PARTY = Label("PARTY", "Party", "organization")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open a project with suggestions of several labels."""
    with made(
        tmp_path, [bundle(TEXT, name="a"), bundle(TEXT + "!", name="b")]
    ) as opened:
        yield opened


def labels(project: Project) -> list[str]:
    """Return the label of each mention that is not rejected."""
    return [
        mention.label
        for one in queries.bundles(project)
        for mention in one.mentions
        if mention.review.status is not Status.REJECTED
    ]


def types(project: Project) -> dict[str, str]:
    """Return the type of each entity by its name."""
    return {e.name: e.type for one in queries.bundles(project) for e in one.entities}


def mentions(project: Project, label: str) -> list[AnnotationId]:
    """Return the mentions of a label."""
    return [
        mention.id
        for one in queries.bundles(project)
        for mention in one.mentions
        if mention.label == label
    ]


def test_the_uses_of_labels_are_counted_strays_among_them(project: Project) -> None:
    commands.accept(project, mentions(project, "GPE")[0])
    commands.reject(project, mentions(project, "LOC")[0])
    two = NEWS.mention_labels[:2]
    commands.replace_scheme(project, with_labels(NEWS, MENTION, two), {})
    uses = queries.label_uses(project)
    assert list(uses[MENTION]) == ["PERSON", "ORG", "GPE", "LOC"]
    assert uses[MENTION]["PERSON"] == queries.LabelUse()
    assert uses[MENTION]["GPE"] == queries.LabelUse(
        accepted=1, suggested=3, articles=2, entities=2, known=False
    )
    assert uses[MENTION]["LOC"].annotations == 1
    assert uses[MENTION]["LOC"].rejected == 1
    assert uses[REGION]["furniture"].suggested == 2


def test_a_scheme_is_changed_and_changed_back(project: Project) -> None:
    renamed = with_labels(NEWS, MENTION, [*NEWS.mention_labels[:5], PARTY])
    wanted = replace(renamed, name="mine", layers=frozenset({Layer.MENTIONS}))
    commands.change_scheme(project, wanted)
    assert project.scheme == wanted
    assert project.undo() == "change_scheme"
    assert project.scheme == NEWS
    assert project.redo() == "change_scheme"
    assert project.scheme == wanted


def test_a_label_in_use_is_not_dropped_by_the_way(project: Project) -> None:
    with pytest.raises(InvalidChangeError, match="“Organization” is in use"):
        commands.change_scheme(project, with_labels(NEWS, MENTION, []))
    assert project.scheme == NEWS


def test_a_scheme_that_makes_no_sense_is_refused(project: Project) -> None:
    twice = with_labels(NEWS, MENTION, [*NEWS.mention_labels, NEWS.mention_labels[0]])
    with pytest.raises(InvalidChangeError, match="is there twice"):
        commands.change_scheme(project, twice)
    with pytest.raises(InvalidChangeError, match="no file can hold"):
        commands.change_scheme(project, replace(NEWS, guidelines="\ud800"))


def test_merging_relabels_what_there_is_and_ends_the_label(project: Project) -> None:
    commands.save_filter(project, "places", "label:GPE -label:LOC words:won")
    commands.set_name_list(project, "Turin\tGPE\nAnn\n# Rome\tGPE\n")
    before = list(queries.bundles(project))
    assert commands.merge_labels(project, MENTION, "LOC", "GPE", "FAC") == 4
    assert sorted(set(labels(project))) == ["LOC", "ORG"]
    assert types(project)["Turin"] == "LOC"
    assert project.scheme.label("GPE") is project.scheme.label("FAC") is None
    assert queries.saved_filters(project) == {
        "places": "label:LOC -label:LOC words:won"
    }
    assert queries.name_list(project) == "Turin\tLOC\nAnn\n# Rome\tGPE\n"
    assert project.undo() == "merge_labels"
    assert project.scheme == NEWS
    assert list(queries.bundles(project)) == before
    assert "label:GPE" in queries.saved_filters(project)["places"]


def test_merging_makes_no_correction_and_ends_one(project: Project) -> None:
    first, second = mentions(project, "GPE")[:2]
    commands.accept(project, first)
    commands.change_mention(project, second, label="LOC")
    commands.merge_labels(project, MENTION, "LOC", "GPE")
    found = next(queries.bundles(project))
    for identifier in (first, second):
        annotation = found.annotation(identifier)
        assert annotation is not None
        assert annotation.review.corrects is None
        assert annotation.review.status is Status.ACCEPTED


def test_what_a_machine_said_is_renamed_with_its_label(project: Project) -> None:
    (first, *_) = mentions(project, "GPE")
    commands.change_mention(project, first, label="ORG")
    commands.merge_labels(project, MENTION, "LOC", "GPE")
    annotation = next(queries.bundles(project)).annotation(first)
    assert annotation is not None
    assert annotation.review.corrects == {"label": "LOC"}


def test_labels_merge_only_into_one_of_the_scheme(project: Project) -> None:
    with pytest.raises(InvalidChangeError, match="no label “NOWHERE”"):
        commands.merge_labels(project, MENTION, "NOWHERE", "GPE")
    assert len(mentions(project, "GPE")) == 4


def test_a_merge_that_is_stopped_changes_nothing(project: Project) -> None:
    with pytest.raises(Cancelled):
        commands.merge_labels(project, MENTION, "LOC", "GPE", progress=Stopped())
    assert len(mentions(project, "GPE")) == 4
    assert project.scheme == NEWS


def test_splitting_gives_some_another_label_and_their_entity(project: Project) -> None:
    first, second = mentions(project, "ORG")
    commands.accept(project, first)
    commands.save_filter(project, "bodies", "label:org")
    assert commands.split_label(project, MENTION, "ORG", PARTY, [first]) == 1
    ids = [label.id for label in project.scheme.mention_labels]
    assert ids[:3] == ["PERSON", "ORG", "PARTY"]
    assert mentions(project, "PARTY") == [first]
    assert types(project)["Unia"] == "ORG"
    assert queries.saved_filters(project) == {"bodies": "label:ORG,PARTY"}
    annotation = next(queries.bundles(project)).annotation(first)
    assert annotation is not None
    assert annotation.review.corrects == {"label": "ORG"}
    commands.split_label(project, MENTION, "ORG", PARTY, [second])
    assert types(project)["Unia"] == "PARTY"
    project.undo()
    project.undo()
    assert project.scheme == NEWS
    assert mentions(project, "ORG") == [first, second]


def test_only_what_has_a_label_can_be_split_off_it(project: Project) -> None:
    wrong = mentions(project, "GPE")[:1]
    with pytest.raises(InvalidChangeError, match="does not have the label “ORG”"):
        commands.split_label(project, MENTION, "ORG", PARTY, wrong)
    assert project.scheme == NEWS


def test_a_deleted_label_gives_way_to_another(project: Project) -> None:
    assert commands.delete_label(project, MENTION, "GPE", instead="LOC") == 4
    assert mentions(project, "GPE") == []
    assert project.scheme.label("GPE") is None
    project.undo()
    assert len(mentions(project, "GPE")) == 4


def test_what_has_a_deleted_label_goes_and_teaches_nothing(project: Project) -> None:
    first = next(queries.bundles(project))
    own = commands.add_mention(project, first.document.id, Span(0, 4), "GPE")
    assert commands.delete_label(project, MENTION, "GPE") == 5
    assert next(queries.bundles(project)).annotation(own) is None
    assert sorted(set(labels(project))) == ["LOC", "ORG"]
    assert queries.label_uses(project)[MENTION]["GPE"].rejected == 4
    assert list(precedents.names(project.db, ["Turin"])) == []
    assert project.undo() == "delete_label"
    assert len(mentions(project, "GPE")) == 5


def test_a_page_label_and_a_polarity_are_merged_and_deleted(project: Project) -> None:
    here = queries.find_document(project, "a")
    commands.merge_labels(project, REGION, "caption", "furniture")
    assert [r.label for r in queries.bundle(project, here).regions] == ["caption"]
    commands.add_stance(project, here, holder=None, topic="toll", polarity="mixed")
    commands.save_filter(project, "torn", "polarity:mixed")
    commands.merge_labels(project, POLARITY, "neutral", "mixed")
    assert queries.bundle(project, here).stances[0].polarity == "neutral"
    assert queries.saved_filters(project) == {"torn": "polarity:neutral"}
    assert commands.delete_label(project, POLARITY, "neutral") == 1
    assert queries.bundle(project, here).stances == ()


def test_another_scheme_takes_the_place_with_labels_exchanged(project: Project) -> None:
    before = list(queries.bundles(project))
    swapped = {
        (MENTION, "GPE"): "LOC",
        (MENTION, "LOC"): "GPE",
        (MENTION, "ORG"): None,
    }
    places = [one for one in NEWS.mention_labels if one.group == "place"]
    wanted = replace(with_labels(NEWS, MENTION, places), name="places")
    assert commands.replace_scheme(project, wanted, swapped) == 8
    assert sorted(labels(project)) == ["GPE"] * 2 + ["LOC"] * 4
    assert (types(project)["Turin"], types(project)["Alps"]) == ("LOC", "GPE")
    assert project.scheme == wanted
    assert project.undo() == "replace_scheme"
    assert list(queries.bundles(project)) == before


def test_the_annotations_of_a_label_are_shown_in_context(project: Project) -> None:
    commands.accept(project, *mentions(project, "GPE"))
    commands.reject(project, mentions(project, "GPE")[0])
    found = list(queries.annotations_with(project, MENTION, "GPE"))
    assert [hit.match for hit in found] == ["Turin"] * 3
    assert found[0].after.startswith(" won")
    assert list(queries.annotations_with(project, MENTION, "gpe")) == []
    (region, _) = queries.annotations_with(project, REGION, "furniture")
    assert region.match == "Read more"


def test_a_label_of_ones_own_for_the_page_comes_back_from_a_file(
    project: Project, tmp_path: Path
) -> None:
    own = Label("advert", "Advert")
    one = next(queries.bundles(project))
    commands.split_label(project, REGION, "furniture", own, [one.regions[0].id])

    path = tmp_path / "all.jsonl"
    export_project(project, "jsonl", path, statuses=frozenset(Status))
    with Project.create(tmp_path / "again.pressmark", "ro") as again:
        assert import_sources(again, [path]).rejected == ()
        assert queries.label_uses(again)[REGION]["advert"].known is False


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("doubt:unmarked", ["We agree", "We agree to sign"]),
        ("doubt:overlap", ["We agree", "We agree to sign"]),
        ("doubt:source-inside", ["“So,” she said, “we go.”"]),
        ("doubt:open-mark", ["“No"]),
        ("missing:cue words:No", ["“No"]),
        ("doubt:entity", ["Ann"]),
        ("doubt:speaker,cue words:agree", ["We agree", "We agree to sign"]),
        ("doubt:evidence", []),
    ],
)
def test_the_filter_language_finds_what_breaks_a_rule(
    tmp_path: Path, asked: str, found: list[str]
) -> None:
    marked = (
        "[[We agree:content 1] to sign:content 2]. [“No:content 3] way.\n"
        "[“So,” [she:source 4] [said:cue 4], “we go.”:content 4] [Ann:PERSON] left."
    )
    with made(tmp_path, [bundle(marked), bundle("All is well.", name="b")]) as project:
        assert [hit.match for hit in queries.search(project, asked)] == found
        articles = queries.document_keys(project, filters.parse(asked))
        assert len(articles) == (1 if found else 0)


def test_taking_back_a_long_step_can_be_stopped(tmp_path: Path) -> None:
    many = bundle("[Turin:GPE] " * 600 + "won.")
    with made(tmp_path, [many]) as opened:
        commands.merge_labels(opened, MENTION, "LOC", "GPE")
        with pytest.raises(Cancelled):
            opened.undo(Stopped())
        assert len(mentions(opened, "LOC")) == 600
        assert opened.undo() == "merge_labels"
        assert len(mentions(opened, "GPE")) == 600
