"""DirectQuote: a word a line, labelled as its corpus does, with IOB1 and Out."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.directquote import DirectQuote
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from pressmark.model.span import Span
from tests.builders import bundle, dataset

ARTICLE = bundle(
    "[Ann:source 1] [said:cue 1]: [“Yes.”:content 1] [“No,”:content 2] [Ben"
    " Okri:source 2] said.\n[“So.”:content 3]"
    " It is [that it rains:content 4=indirect].",
    language="en",
)
CORPUS = """\
" I-LeftSpeaker
Hi I-LeftSpeaker
" I-LeftSpeaker
said Out
he I-Speaker
and Out
Ann I-Speaker
" B-RightSpeaker
Ho I-RightSpeaker
" I-RightSpeaker
Ben I-Speaker

x Out
"""


def read(folder: Path, text: str, chosen: DirectQuote | None = None) -> list[Bundle]:
    path = folder / "in.txt"
    path.write_text(text, "utf-8")
    found = list((chosen or DirectQuote()).read(path))
    assert all(isinstance(one, ReadDocument) for one in found), found
    return [one.bundle for one in found if isinstance(one, ReadDocument)]


def words(made: Bundle, spans: tuple[Span, ...]) -> list[str]:
    return [span.covered(made.document.text) for span in spans]


def quotes(made: Bundle) -> list[tuple[list[str], list[str]]]:
    return [
        (words(made, one.content), words(made, one.source)) for one in made.attributions
    ]


def test_paragraphs_are_written_with_labels_that_say_where_the_speaker_is(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.txt"
    _, losses = DirectQuote().write(dataset(ARTICLE), path, progress=NoProgress())

    assert path.read_text("utf-8").splitlines() == [
        *("Ann I-Speaker", "said Out", ": Out"),
        *("“ I-LeftSpeaker", "Yes I-LeftSpeaker", ". I-LeftSpeaker"),
        *("” I-LeftSpeaker", "“ I-RightSpeaker", "No I-RightSpeaker"),
        *(", I-RightSpeaker", "” I-RightSpeaker", "Ben I-Speaker"),
        *("Okri I-Speaker", "said Out", ". Out", ""),
        *("“ I-Unknown", "So I-Unknown", ". I-Unknown", "” I-Unknown", "It Out"),
        *("is Out", "that Out", "it Out", "rains Out", ". Out", ""),
    ]
    counted = {one.what: one.count for one in losses}
    assert counted["indirect quotes"] == 1
    assert counted["cues of quotes"] == 1


def test_two_quotes_side_by_side_stay_two(tmp_path: Path) -> None:
    twice = bundle("[“Yes.”:content 1] [“No.”:content 2] [Ann:source 1] said.")
    path = tmp_path / "a.txt"
    DirectQuote().write(dataset(twice), path, progress=NoProgress())

    (made,) = read(tmp_path, path.read_text("utf-8"))

    assert quotes(made) == [(["“Yes.”"], ["Ann"]), (["“No.”"], [])]


def test_a_quote_over_paragraphs_is_parted(tmp_path: Path) -> None:
    long = bundle("[“One.\nTwo.\nThree.”:content 1] [Ann:source 1] said.")
    path = tmp_path / "a.txt"
    _, losses = DirectQuote().write(dataset(long), path, progress=NoProgress())

    assert {one.what: one.count for one in losses}[
        "quotes over the end of a paragraph"
    ] == 1
    assert len(read(tmp_path, path.read_text("utf-8"))) == 3


def test_a_quote_goes_to_the_speaker_on_the_side_its_label_says(tmp_path: Path) -> None:
    first, second = read(tmp_path, CORPUS)

    assert first.document.text == '"Hi" said he and Ann "Ho" Ben'
    assert quotes(first) == [(['"Hi"'], []), (['"Ho"'], ["Ben"])]
    assert [one.kind for one in first.attributions] == ["direct", "direct"]
    assert [(one.label, words(first, (one.span,))) for one in first.mentions] == [
        *(("Speaker", ["he"]), ("Speaker", ["Ann"]))
    ]
    assert second.document.name == "in-2"


def test_a_file_can_be_one_article(tmp_path: Path) -> None:
    (made,) = read(tmp_path, CORPUS, DirectQuote(paragraphs_apart=False))

    assert made.document.text.endswith("Ben\nx")


def test_other_labels_and_ragged_rows_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a B-Cue\nb\nc d Out\n", "utf-8")

    (found,) = DirectQuote().read(path)

    assert isinstance(found, ReadDocument)
    assert found.bundle.document.text == "a b c"
    assert any("other labels" in remark for remark in found.remarks)
    assert any("2 lines" in remark for remark in found.remarks)


def test_an_empty_file_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\n\n")

    found = list(DirectQuote().read(path))

    assert found == [Rejected(str(path), None, "there is no word in the file")]


@pytest.mark.parametrize(
    ("head", "certainty"),
    [
        (CORPUS, Certainty.SURE),
        ("He Out\nleft Out\n", Certainty.LIKELY),
        ("Stay Out\nof this.\n", Certainty.NO),
        ("Ann I-PER\n", Certainty.NO),
        ("", Certainty.NO),
    ],
)
def test_a_file_is_known_by_its_rows(head: str, certainty: Certainty) -> None:
    assert DirectQuote().recognises(Path("a.txt"), head.encode()) is certainty
