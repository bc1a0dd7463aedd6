"""A file of many articles becomes as many documents, with what each says of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.archive.archive import NewsArchive
from pressmark.exchange.archive.presets import RULES, Preset
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.model.bundle import check_bundle
from pressmark.model.document import Document
from tests import archive_files
from tests.archive_files import as_rtf, as_table, as_text, as_word

_VOSS = (
    "The ferry company and the union met again on Thursday.\n\n"
    "“We are close,” said Carla Voss."
)

Writing = Callable[[Path, str], Path]


def read(
    path: Path, format_: NewsArchive | None = None
) -> tuple[list[Document], list[Rejected]]:
    found = list((format_ or NewsArchive()).read(path))
    read_ = [one for one in found if isinstance(one, ReadDocument)]
    assert all(check_bundle(one.bundle) == [] for one in read_)
    rejected = [one for one in found if isinstance(one, Rejected)]
    return [one.bundle.document for one in read_], rejected


def known(document: Document) -> dict[str, str]:
    return {k: v for k, v in document.metadata.items() if k != "extra"}


def test_nexis_files_are_cut_at_their_numbers_and_lines_put_together(
    tmp_path: Path,
) -> None:
    documents, rejected = read(as_text(tmp_path / "found.txt", archive_files.NEXIS))
    assert rejected == []
    assert [one.name for one in documents] == ["found 001", "found 002", "found 003"]
    assert [known(one) for one in documents] == [
        {
            "headline": "Ferry talks resume after a week of storms",
            "byline": "ANN SMITH and BO LIND",
            "outlet": "The Harbour Times",
            "published": "2022-09-16",
            "language": "en",
        },
        {
            "headline": "Die Fähre fährt wieder",
            "byline": "Ute Ahrens",
            "outlet": "Tagblatt am Hafen",
            "published": "2022-09-16",
            "language": "de",
        },
        {
            "headline": "Le ferry repart",
            "outlet": "Le Quai",
            "published": "2022-09-16",
            "language": "fr",
        },
    ]
    assert documents[0].text == (
        "Ferry talks resume after a week of storms\n\n"
        "By ANN SMITH and BO LIND\n\n"
        "The ferry company and the union met again on Thursday after a week in which no"
        " ship had left the port of the island town for the mainland.\n\n"
        '"We are close," said Carla Voss, who speaks for the union, "but not close'
        ' enough to sleep." She spoke of 120 jobs.'
    )
    extra = documents[0].metadata["extra"]["archive"]
    assert extra["section"] == "Section A; Column 0; Foreign Desk; Pg. 1"
    assert extra["load-date"] == "September 17, 2022"


def test_headline_and_byline_are_regions(tmp_path: Path) -> None:
    path = as_text(tmp_path / "found.txt", archive_files.NEXIS)
    found = next(iter(NewsArchive().read(path)))
    assert isinstance(found, ReadDocument)
    text = found.bundle.document.text
    assert found.line == 3
    assert [(one.label, one.span.covered(text)) for one in found.bundle.regions] == [
        ("headline", "Ferry talks resume after a week of storms"),
        ("byline", "By ANN SMITH and BO LIND"),
    ]


@pytest.mark.parametrize(
    ("write", "name"), [(as_word, "a.docx"), (as_rtf, "a.rtf"), (as_text, "a.txt")]
)
def test_nexis_uni_files_are_cut_where_a_document_ends(
    tmp_path: Path, write: Writing, name: str
) -> None:
    documents, rejected = read(write(tmp_path / name, archive_files.NEXIS_UNI))
    assert rejected == []
    first, second = documents
    assert known(first) == {
        "headline": "Ferry talks resume",
        "byline": "Ann Smith",
        "outlet": "The Harbour Times",
        "published": "2022-09-16",
    }
    assert first.text == f"Ferry talks resume\n\nBy Ann Smith\n\n{_VOSS}"
    assert known(second) == {
        "headline": "Storm closes port",
        "outlet": "Tagblatt am Hafen",
        "published": "2022-09-15",
        "language": "de",
    }
    assert second.text == "Storm closes port\n\nDer Hafen ist zu."


@pytest.mark.parametrize(
    ("write", "name"), [(as_word, "a.docx"), (as_rtf, "a.rtf"), (as_text, "a.txt")]
)
def test_factiva_files_without_tags_are_told_by_their_order(
    tmp_path: Path, write: Writing, name: str
) -> None:
    documents, rejected = read(write(tmp_path / name, archive_files.FACTIVA))
    assert rejected == []
    first, second = documents
    assert known(first) == {
        "headline": "Ferry talks resume",
        "byline": "Ann Smith",
        "outlet": "The Harbour Times",
        "published": "2022-09-16",
        "language": "en",
    }
    assert first.text == f"Ferry talks resume\n\nBy Ann Smith\n\n{_VOSS}"
    assert known(second) == {
        "headline": "Storm closes port",
        "outlet": "Tagblatt am Hafen",
        "published": "2022-09-15",
        "language": "de",
    }


@pytest.mark.parametrize(
    ("write", "name"), [(as_table, "a.html"), (as_rtf, "a.rtf"), (as_text, "a.txt")]
)
def test_factiva_files_with_tags_are_read_by_them(
    tmp_path: Path, write: Writing, name: str
) -> None:
    path = write(tmp_path / name, archive_files.FACTIVA_TAGS)
    documents, rejected = read(path)
    assert rejected == []
    (only,) = documents
    assert known(only) == {
        "headline": "Ferry talks resume",
        "byline": "Ann Smith",
        "outlet": "The Harbour Times",
        "published": "2022-09-16",
        "language": "en",
    }
    assert only.text == (
        f"Ferry talks resume\n\nBy Ann Smith\n\n{_VOSS} In the port, nobody was."
    )


def test_proquest_files_are_read_by_their_fields(tmp_path: Path) -> None:
    documents, rejected = read(as_text(tmp_path / "a.txt", archive_files.PROQUEST))
    assert rejected == []
    first, second = documents
    assert known(first) == {
        "headline": "Ferry talks resume",
        "byline": "Smith, Ann",
        "outlet": "The Harbour Times",
        "published": "2022-09-16",
        "language": "en",
    }
    assert first.text.endswith(_VOSS)
    assert known(second) == {
        "headline": "Storm closes port",
        "byline": "Lind, Bo",
        "outlet": "Tide Weekly",
        "published": "2022-09-15",
    }


def test_europresse_pages_are_cut_at_the_numbers_of_their_documents(
    tmp_path: Path,
) -> None:
    documents, rejected = read(as_text(tmp_path / "a.html", archive_files.EUROPRESSE))
    assert rejected == []
    first, second = documents
    assert known(first) == {
        "headline": "Le ferry repart",
        "byline": "Anne Dupont",
        "outlet": "Le Quai",
        "published": "2022-09-16",
    }
    assert first.text == (
        "Le ferry repart\n\nAnne Dupont\n\nLe ferry est reparti vendredi.\n\n"
        "« Enfin ! », a dit la foule."
    )
    assert known(second)["published"] == "2022-09-01"
    assert (
        second.text == "La tempête\n\nLe port est fermé depuis jeudi, a dit la mairie."
    )


def test_rules_can_be_ones_own(tmp_path: Path) -> None:
    text = (
        "=== 1\nTITLE Ferry talks\nBY Ann\nON 3.4.2022\n--\nThey met.\n\n"
        "=== 2\nTITLE Storm\n--\nIt blew.\n"
    )
    own = NewsArchive(
        preset=Preset.OWN,
        start=r"=== \d+",
        headline=r"^TITLE (.+)",
        byline=r"^BY (.+)",
        published=r"^ON (.+)",
        body=r"--",
    )
    documents, rejected = read(as_text(tmp_path / "a.txt", text), own)
    assert rejected == []
    assert [one.text for one in documents] == [
        "Ferry talks\n\nAnn\n\nThey met.",
        "Storm\n\nIt blew.",
    ]
    assert documents[0].metadata["published"] == "2022-04-03"


def test_a_rule_that_is_given_goes_before_that_of_the_archive(tmp_path: Path) -> None:
    path = as_text(tmp_path / "a.txt", archive_files.NEXIS)
    proposed = NewsArchive(outlet=r"^SECTION: (.+)").proposed(path)
    assert proposed.preset is Preset.NEXIS
    assert proposed.outlet == r"^SECTION: (.+)"
    assert proposed.body
    documents, _ = read(path, proposed)
    assert documents[0].metadata["outlet"].startswith("Section A")


def test_another_archive_brings_its_own_rules_along(tmp_path: Path) -> None:
    path = as_text(tmp_path / "a.txt", archive_files.FACTIVA_TAGS)
    shown = NewsArchive(preset=Preset.NEXIS, outlet="^SN (.+)").proposed(path)
    changed = replace(shown, preset=Preset.FACTIVA_TAGS).proposed(path)
    assert changed.headline == RULES[Preset.FACTIVA_TAGS].headline
    assert changed.outlet == "^SN (.+)"
    own = replace(shown, preset=Preset.OWN).proposed(path)
    assert own.headline == RULES[Preset.NEXIS].headline


def test_fewer_articles_than_the_file_speaks_of_are_told(tmp_path: Path) -> None:
    cut = archive_files.NEXIS.replace(" of 3 DOC", " of 120 DOC")
    documents, rejected = read(as_text(tmp_path / "a.txt", cut))
    assert len(documents) == 3
    assert [one.reason for one in rejected] == [
        "the file speaks of 120 articles, and 3 were found in it"
    ]


def test_an_article_without_text_is_rejected_with_its_number(tmp_path: Path) -> None:
    text = archive_files.NEXIS.replace(
        "   Die Fähre fährt seit Freitag wieder, sagte die Reederei.", ""
    )
    documents, rejected = read(as_text(tmp_path / "a.txt", text))
    assert len(documents) == 2
    assert [(one.line, one.reason) for one in rejected] == [
        (text[: text.index("2 of 3")].count("\n") + 1, "article 2 has no text"),
        (None, "the file speaks of 3 articles, and 2 were found in it"),
    ]


def test_dates_in_numbers_and_ones_that_are_none_are_remarked_on(
    tmp_path: Path,
) -> None:
    own = NewsArchive(preset=Preset.OWN, start="#", published=r"^ON (.+)", body="--")
    text = "#\nON 03/04/2022\n--\nThey met.\n#\nON the 40th of May\n--\nIt blew.\n"
    path = as_text(tmp_path / "a.txt", text)
    remarks = [one.remarks for one in own.read(path) if isinstance(one, ReadDocument)]
    assert remarks == [
        ("“03/04/2022” read with the day first",),
        ("“the 40th of May” is no date that is known",),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Ann said it rains.\n", "nothing in the file says which archive"),
        ("", "nothing in the file says which archive"),
    ],
)
def test_other_files_are_rejected(tmp_path: Path, text: str, reason: str) -> None:
    documents, rejected = read(as_text(tmp_path / "a.txt", text))
    assert documents == []
    assert reason in rejected[0].reason


def test_a_file_without_any_article_is_rejected(tmp_path: Path) -> None:
    path = as_text(tmp_path / "a.txt", "Ann said it rains.\n")
    documents, rejected = read(path, NewsArchive(preset=Preset.NEXIS))
    assert documents == []
    assert "no line begins or ends one" in rejected[0].reason


@pytest.mark.parametrize("rule", ["(", "*", "(?P<a>x)(?P<a>y)", "x" * 3000])
def test_what_is_no_rule_is_refused_with_what_to_do(rule: str) -> None:
    with pytest.raises(FormatError):
        NewsArchive(start=rule)


@pytest.mark.parametrize(
    ("write", "name", "text", "preset"),
    [
        (as_text, "a.txt", archive_files.NEXIS, Preset.NEXIS),
        (as_text, "a.txt", archive_files.NEXIS_UNI, Preset.NEXIS_UNI),
        (as_word, "a.docx", archive_files.NEXIS_UNI, Preset.NEXIS_UNI),
        (as_rtf, "a.rtf", archive_files.NEXIS_UNI, Preset.NEXIS_UNI),
        (as_text, "a.txt", archive_files.FACTIVA, Preset.FACTIVA),
        (as_rtf, "a.rtf", archive_files.FACTIVA, Preset.FACTIVA),
        (as_word, "a.docx", archive_files.FACTIVA, Preset.FACTIVA),
        (as_text, "a.txt", archive_files.FACTIVA_TAGS, Preset.FACTIVA_TAGS),
        (as_table, "a.html", archive_files.FACTIVA_TAGS, Preset.FACTIVA_TAGS),
        (as_text, "a.txt", archive_files.PROQUEST, Preset.PROQUEST),
        (as_text, "a.html", archive_files.EUROPRESSE, Preset.EUROPRESSE),
    ],
)
def test_a_file_is_known_by_what_is_in_it(
    tmp_path: Path, write: Writing, name: str, text: str, preset: Preset
) -> None:
    path = write(tmp_path / name, text)
    head = path.read_bytes()[:8192]
    assert NewsArchive().recognises(path, head) is Certainty.SURE
    assert NewsArchive().proposed(path).preset is preset


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Ann said it rains.\n\n832 words\n"),
        ("a.html", "<html><body><p>Ann said it rains.</p></body></html>"),
        ("a.md", archive_files.NEXIS),
        ("a.txt", ""),
    ],
)
def test_ordinary_files_are_no_archives(tmp_path: Path, name: str, text: str) -> None:
    path = as_text(tmp_path / name, text)
    assert NewsArchive().recognises(path, text.encode()[:8192]) is Certainty.NO
