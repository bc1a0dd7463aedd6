"""CoNLL-U: what a strict reader takes, and what comes back from it and from others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import conllu
import pytest

from pressmark.exchange.conllu import Conllu
from pressmark.exchange.conllu import rows as rows_read
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.progress import NoProgress
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle, dataset, made_id, span_of

SEVEN, EIGHT = "\t_" * 7, "\t_" * 8

MADE = bundle(
    "\n[A headline:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:source 1]:PERSON=Ann]  😀 of [the [EU:ORG=EU]:ORG].\n"
    "[It rains. It snows.:content 1] ",
    outlet="DPA",
)
ARTICLE = replace(
    MADE,
    stances=(
        Stance(
            AnnotationId(made_id("stance")),
            None,
            MADE.entities[1].id,
            None,
            "favor",
            SUGGESTED,
            evidence=(Evidence(spans=(span_of(MADE.document.text, "We agree"),)),),
        ),
    ),
)


OPEN = "suggestions that nobody has decided on"


def written(folder: Path, *bundles: Bundle) -> str:
    path = folder / "a.conllu"
    _, losses = Conllu().write(dataset(*bundles), path, progress=NoProgress())
    assert {each.what for each in losses} <= {OPEN}
    return path.read_text("utf-8")


def read(folder: Path, text: str) -> list[ReadDocument]:
    path = folder / "in.conllu"
    path.write_text(text, "utf-8")
    found = list(Conllu().read(path))
    assert all(isinstance(one, ReadDocument) for one in found), found
    return [one for one in found if isinstance(one, ReadDocument)]


def rows(*words: str) -> str:
    """Return a sentence of words, each with what is in its last column after a |."""
    made = ""
    for number, word in enumerate(words, start=1):
        form, _, misc = word.partition("|")
        made += f"{number}\t{form}{SEVEN}\t{misc or '_'}\n"
    return made + "\n"


def words(made: Bundle, spans: tuple[Span, ...]) -> list[str]:
    return [span.covered(made.document.text) for span in spans]


def test_a_strict_reader_takes_it_and_the_text_is_that_of_its_words(
    tmp_path: Path,
) -> None:
    sentences = conllu.parse(written(tmp_path, ARTICLE))

    assert [one.metadata["text"] for one in sentences] == [
        "A headline",
        "“We agree,” said Ann Smith 😀 of the EU.",
        "It rains.",
        "It snows.",
    ]
    for sentence in sentences:
        made = "".join(
            token["form"] + ("" if (token["misc"] or {}).get("SpaceAfter") else " ")
            for token in sentence
        )
        assert made.rstrip() == sentence.metadata["text"]
    assert [one.metadata["sent_id"][-2:] for one in sentences] == [
        *("-1", "-2", "-3", "-4")
    ]
    assert sentences[0].metadata["newdoc id"] == ARTICLE.document.id


def test_layers_are_in_the_last_column_with_numbers_that_join_them(
    tmp_path: Path,
) -> None:
    sentences = conllu.parse(written(tmp_path, ARTICLE))
    misc = {token["form"]: token["misc"] or {} for one in sentences for token in one}

    assert misc["headline"]["Region"] == "I-headline"
    assert misc["Ann"]["Entity"] == "B-PERSON[1]"
    assert misc["Ann"]["Role"] == "B-Source[1]"
    assert misc["EU"]["Entity"] == "I-ORG,B-ORG[2]"
    assert misc["said"]["Role"] == "B-Cue[1]"
    assert misc["agree"] == {"Role": "I-Content[1]", "Stance": "I-favor[2]"} | {
        "SpaceAfter": "No"
    }
    assert misc["Smith"]["SpacesAfter"] == "\\s\\s"


def test_what_was_written_comes_back_whole(tmp_path: Path) -> None:
    (found,) = read(tmp_path, written(tmp_path, ARTICLE))

    assert line_of(found.bundle) == line_of(ARTICLE)


def test_tags_changed_elsewhere_are_what_holds(tmp_path: Path) -> None:
    text = written(tmp_path, ARTICLE).replace("Role=B-Cue[1]", "Entity=B-EVENT")
    (found,) = read(tmp_path, text)

    made = found.bundle
    assert made.document.text == ARTICLE.document.text
    assert [(one.label, *words(made, (one.span,))) for one in made.mentions] == [
        *(("EVENT", "said"), ("PERSON", "Ann Smith"), ("ORG", "the EU"), ("ORG", "EU"))
    ]
    (quote,) = made.attributions
    assert quote.content == ARTICLE.attributions[0].content
    assert quote.source == ARTICLE.attributions[0].source
    assert quote.cue == ()
    (stance,) = made.stances
    assert stance.target == made.mentions[3].entity
    assert any("it was changed" in remark for remark in found.remarks)


def test_several_documents_are_read_with_their_ids(tmp_path: Path) -> None:
    text = "# newdoc id = first\n" + rows("Ann") + "# newdoc\n" + rows("Ben")
    first, second = read(tmp_path, text)

    assert first.bundle.document.name == "first"
    assert second.bundle.document.name == "in-2"


def test_blanks_are_as_the_words_say(tmp_path: Path) -> None:
    text = rows("Ann|SpaceAfter=No", ",|SpacesAfter=\\s\\n\\t", "so", ".") + (
        "# newpar\n" + rows("It|SpacesBefore=\\s", "rains")
    )
    (found,) = read(tmp_path, text)

    assert found.bundle.document.text == "Ann, \n\tso .\n It rains"


def test_blanks_are_as_the_text_says_if_it_is_made_of_the_words(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "# text = Ann, so.\n" + rows("Ann", ",", "so", "."))
    assert found.bundle.document.text == "Ann, so."

    (found,) = read(tmp_path, "# text = Something\n" + rows("Ann", ",", "so", "."))
    assert found.bundle.document.text == "Ann, so."
    assert any("put together" in remark for remark in found.remarks)


def test_a_word_of_several_is_one_in_the_text_and_has_their_tags(
    tmp_path: Path,
) -> None:
    text = (
        "# text = Vámonos al mar\n"
        f"1-2\tVámonos{EIGHT}\n"
        f"1\tVamos{SEVEN}\tEntity=B-X\n"
        f"2\tnos{SEVEN}\tEntity=I-X|Role=B-Cue\n"
        f"3-4\tal{EIGHT}\n3\ta{EIGHT}\n4\tel{EIGHT}\n"
        f"5\tmar{SEVEN}\tEntity=B-Y\n\n"
    )
    (found,) = read(tmp_path, text)

    made = found.bundle
    assert made.document.text == "Vámonos al mar"
    assert {(one.label, *words(made, (one.span,))) for one in made.mentions} == {
        *(("X", "Vámonos"), ("Cue", "Vámonos"), ("Y", "mar"))
    }


def test_what_is_left_out_in_the_text_is_no_word(tmp_path: Path) -> None:
    text = rows("Ann", "left").rstrip() + f"\n2.1\tgone{SEVEN}\tEntity=X\n\n"
    (found,) = read(tmp_path, text)

    assert found.bundle.document.text == "Ann left"
    assert found.bundle.mentions == ()


def test_tags_without_prefix_and_escaped_labels_are_understood(tmp_path: Path) -> None:
    text = rows("Ann|Entity=PER", "Lee|Entity=PER", "a|Entity=B-A%7CB", "b|Stance=for")
    (found,) = read(tmp_path, text)

    made = found.bundle
    assert [(one.label, *words(made, (one.span,))) for one in made.mentions] == [
        *(("PER", "Ann Lee"), ("A|B", "a"))
    ]
    assert any("has no target" in remark for remark in found.remarks)


def test_brackets_of_coreference_are_left_out_with_a_remark(tmp_path: Path) -> None:
    text = rows("Ann|Entity=(e1-person-1", "Lee|Entity=e1)", "b|Entity=B-X")
    (found,) = read(tmp_path, text)

    assert [one.label for one in found.bundle.mentions] == ["X"]
    assert any("brackets" in remark for remark in found.remarks)


def test_comments_become_metadata(tmp_path: Path) -> None:
    text = "# meta::outlet = DPA\n# genre = news\n# sent_id = 1\n" + rows("Ann")
    (found,) = read(tmp_path, text)

    assert found.bundle.document.metadata == {
        "outlet": "DPA",
        "extra": {"conllu": {"genre": "news"}},
    }


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("1\tAnn\t_", "there are 3 columns, not ten"),
        ("1 Ann _ _ _ _ _ _ _ _", "there are 1 columns, not ten"),
        ("x\tAnn" + "\t_" * 8, "“x” is not the number of a word"),
    ],
)
def test_a_document_with_a_wrong_row_is_rejected_and_the_next_is_read(
    tmp_path: Path, row: str, reason: str
) -> None:
    path = tmp_path / "a.conllu"
    path.write_text(f"{rows('Ben')}{row}\n\n# newdoc id = b\n{rows('Ann')}", "utf-8")

    rejected, found = Conllu().read(path)

    assert rejected == Rejected(str(path), 3, reason)
    assert isinstance(found, ReadDocument)
    assert found.bundle.document.text == "Ann"


def test_an_empty_file_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    path.write_text("# text = a\n", "utf-8")

    found = list(Conllu().read(path))

    assert found == [Rejected(str(path), None, "there is no word in the file")]


def test_a_file_is_known_by_suffix_and_columns() -> None:
    known = Conllu().recognises
    assert known(Path("a.conllu"), rows("Ann").encode()) is Certainty.SURE
    assert known(Path("a.txt"), b"# x\n" + rows("Ann").encode()) is Certainty.LIKELY
    assert known(Path("a.conllu"), b"") is Certainty.POSSIBLE
    assert known(Path("a.txt"), b"1\tAnn\n") is Certainty.NO


def test_a_document_without_end_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows_read, "MOST_WORDS", 5)
    path = tmp_path / "a.conllu"
    path.write_text(rows(*"abcdefghi"), "utf-8")

    (found,) = Conllu().read(path)

    assert isinstance(found, Rejected)
    assert found.reason == "the document is too long"
