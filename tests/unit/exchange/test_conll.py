"""A word a line with its tag: written as CoNLL-2003 has it, read in every shape."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.conll import Conll, reading
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.tokenised.layers import TokenLayer
from pressmark.exchange.tokenised.tagging import Tagging
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Cancelled, NoProgress
from tests.builders import Stopped, bundle, dataset

ARTICLE = bundle(
    "[A headline:headline]\n\n[“We agree,”:content 1] said [Ann Smith:source 1]"
    " [of:cue 1] the [EU:ORG=EU]. [It rains. It snows.:content 1]",
    language="en",
)


def written(
    chosen: Conll, folder: Path, *bundles: Bundle
) -> tuple[str, dict[str, int]]:
    output = folder / "out.conll"
    count, losses = chosen.write(dataset(*bundles), output, progress=NoProgress())
    assert count == len(bundles)
    return output.read_text("utf-8"), {one.what: one.count for one in losses}


def read(folder: Path, text: str, chosen: Conll | None = None) -> list[ReadDocument]:
    path = folder / "in.conll"
    path.write_text(text, "utf-8")
    found = list((chosen or Conll()).read(path))
    assert all(isinstance(one, ReadDocument) for one in found), found
    return [one for one in found if isinstance(one, ReadDocument)]


def mentions(found: ReadDocument) -> list[tuple[str, str]]:
    text = found.bundle.document.text
    return [(one.span.covered(text), one.label) for one in found.bundle.mentions]


def test_a_document_begins_and_each_sentence_ends_as_in_2003(tmp_path: Path) -> None:
    text, _ = written(Conll(), tmp_path, bundle("[Ann:PERSON] rests. It rains."))

    assert text == (
        "-DOCSTART- -X- -X- O\n\n"
        "Ann -X- _ B-PERSON\nrests -X- _ O\n. -X- _ O\n\n"
        "It -X- _ O\nrains -X- _ O\n. -X- _ O\n\n"
    )


def test_roles_are_a_layer_and_a_content_is_parted_by_sentences(tmp_path: Path) -> None:
    chosen = Conll(layer=TokenLayer.ROLES, tagging=Tagging.BILOU)
    text, losses = written(chosen, tmp_path, ARTICLE)

    tagged = [
        line.split()[0::3] for line in text.splitlines() if not line.endswith("O")
    ]
    assert [pair for pair in tagged if pair] == [
        *(["“", "B-CONTENT"], ["We", "I-CONTENT"], ["agree", "I-CONTENT"]),
        *([",", "I-CONTENT"], ["”", "L-CONTENT"], ["Ann", "B-SOURCE"]),
        *(["Smith", "L-SOURCE"], ["of", "U-CUE"], ["It", "B-CONTENT"]),
        *(["rains", "I-CONTENT"], [".", "L-CONTENT"], ["It", "B-CONTENT"]),
        *(["snows", "I-CONTENT"], [".", "L-CONTENT"]),
    ]
    assert losses["spans over the end of a sentence"] == 1


def test_what_has_no_place_is_counted(tmp_path: Path) -> None:
    _, losses = written(Conll(), tmp_path, ARTICLE)

    assert losses == {
        "parts of the page": 1,
        "quotes": 1,
        "entities": 1,
        "reviews of annotations": 1,
        "documents with metadata": 1,
        "texts": 1,
    }


@pytest.mark.parametrize(
    ("alignment", "tagged", "loss"),
    [
        (Alignment.EXPAND, ["Annabel"], "edges of spans"),
        (Alignment.CONTRACT, [], "spans that do not begin and end with a token"),
        (Alignment.SKIP, [], "spans that do not begin and end with a token"),
    ],
)
def test_a_span_within_a_word_is_aligned_as_asked_and_counted(
    tmp_path: Path, alignment: Alignment, tagged: list[str], loss: str
) -> None:
    part = bundle("[Anna:PERSON]bel said so.")
    text, losses = written(Conll(alignment=alignment), tmp_path, part)

    lines = [line for line in text.splitlines() if line.endswith("PERSON")]
    assert [line.split()[0] for line in lines] == tagged
    assert losses[loss] == 1


def test_of_overlapping_spans_the_longest_is_written(tmp_path: Path) -> None:
    nested = bundle("[Bank of [England:GPE]:ORG] said so.")
    text, losses = written(Conll(), tmp_path, nested)

    assert "GPE" not in text
    assert text.count("-ORG") == 3
    assert losses["spans that overlap"] == 1


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        Conll().write(dataset(ARTICLE), tmp_path / "out.conll", progress=Stopped())

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "text",
    [
        "Ann\tB-PER\nSmith\tI-PER\nrests\tO\n",
        "Ann NNP B-NP I-PER\nSmith NNP I-NP I-PER\nrests VBZ B-VP O\n",
        "# url\n1\tAnn\tB-PER\tO\n2\tSmith\tI-PER\tO\n3\trests\tO\tO\n",
        "\ufeffAnn -X- _ B-PER\r\nSmith -X- _ L-PER\r\nrests -X- _ O\r\n",
        "Ann  B-PER\nSmith  E-PER\nrests  O\n\n\n\n",
    ],
)
def test_columns_and_tags_are_guessed(tmp_path: Path, text: str) -> None:
    (found,) = read(tmp_path, text)

    assert found.bundle.document.text == "Ann Smith rests"
    assert mentions(found) == [("Ann Smith", "PER")]


def test_columns_that_are_not_the_first_and_the_last_are_told(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "1\tAnn\tB-PER\t-\n2\trests\tO\tx\n")

    assert mentions(found) == [("Ann", "PER")]
    assert "words from column 2, tags from column 3 of 4" in found.remarks


def test_columns_can_be_told(tmp_path: Path) -> None:
    text = "Ann B-X B-PER\nrests O O\n"
    (found,) = read(tmp_path, text, Conll(tag_column=2))

    assert mentions(found) == [("Ann", "X")]


def test_the_guess_is_proposed(tmp_path: Path) -> None:
    path = tmp_path / "a.conll"
    path.write_text("1\tAnn\tNNP\tB-PER\n2\trests\tVBZ\tO\n", "utf-8")

    chosen = Conll().proposed(path)

    assert (chosen.word_column, chosen.tag_column) == (2, 4)


def test_documents_begin_where_the_file_says_so(tmp_path: Path) -> None:
    start = "-DOCSTART- -X- -X- O\n\n"
    first, second = read(tmp_path, f"{start}A O O O\n\n{start}B O O O\nC O O I-PER\n")

    assert [first.bundle.document.text, second.bundle.document.text] == ["A", "B C"]
    assert [first.bundle.document.name, second.bundle.document.name] == ["in-1", "in-2"]
    assert second.line == 6
    assert mentions(second) == [("C", "PER")]


def test_a_text_is_put_together_as_one_would_write_it(tmp_path: Path) -> None:
    words = [
        *('"', "It", "'s", "(", "so", ")", ",", '"', "he", "did", "n't", "say", ":"),
        *("-LRB-", "ok", "-RRB-", "."),
    ]
    text = "".join(f"{word} O\n" for word in words) + "\nNext O\n"
    (found,) = read(tmp_path, text)

    assert found.bundle.document.text == ("\"It's (so),\" he didn't say: (ok).\nNext")
    assert any("put together" in remark for remark in found.remarks)


def test_words_may_hold_a_blank_that_does_not_break(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "10\u00a0000 B-NUM\nmen O\n")

    assert mentions(found) == [("10\u00a0000", "NUM")]


def test_a_row_with_too_few_columns_is_taken_untagged(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "Ann B-PER\nSmith\nrests O\n")

    assert mentions(found) == [("Ann", "PER")]
    assert found.bundle.document.text == "Ann Smith rests"
    assert any("too few columns" in remark for remark in found.remarks)


def test_sources_and_cues_are_joined_to_the_nearest_content(tmp_path: Path) -> None:
    text, _ = written(Conll(layer=TokenLayer.ROLES), tmp_path, ARTICLE)
    (found,) = read(tmp_path, text)

    first = found.bundle.attributions[0]
    body = found.bundle.document.text
    assert [span.covered(body) for span in first.source] == ["Ann Smith"]
    assert [span.covered(body) for span in first.cue] == ["of"]
    assert any("nearest" in remark for remark in found.remarks)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "there is no word in the file"),
        (b"\n\n", "there is no word in the file"),
        (b"-DOCSTART- -X- O O\n", "there is no word in the file"),
        (b"Ann\nrests\n", "there is one column only: no tags stand beside the words"),
        (b"%PDF-1.4", "this is a PDF document, not plain text"),
    ],
)
def test_a_file_without_words_and_tags_is_rejected(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "a.conll"
    path.write_bytes(data)

    assert list(Conll().read(path)) == [Rejected(str(path), None, reason)]


def test_lines_in_another_encoding_are_read_with_a_remark(tmp_path: Path) -> None:
    path = tmp_path / "a.conll"
    path.write_bytes("Anne O\nMüller B-PER\n".encode("cp1252"))

    (found,) = Conll().read(path)

    assert isinstance(found, ReadDocument)
    assert found.bundle.document.text == "Anne Müller"
    assert any("cp1252" in remark for remark in found.remarks)


def test_a_file_is_known_by_what_begins_it_whatever_its_name() -> None:
    chosen = Conll()

    assert chosen.recognises(Path("a.txt"), b"-DOCSTART- -X- O O\n") is Certainty.SURE
    assert chosen.recognises(Path("a.conll"), b"Ann O") is Certainty.POSSIBLE
    assert chosen.recognises(Path("a.txt"), b"Ann rests.") is Certainty.NO


def test_a_document_without_end_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_WORDS", 5)
    path = tmp_path / "a.conll"
    path.write_text("a O\n" * 9, "utf-8")

    (found,) = Conll().read(path)

    assert isinstance(found, Rejected)
    assert found.reason == "the document is too long"
