"""Citron's JSON: its quotes are written as it has them, and read in all its shapes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from pressmark.errors import FormatError
from pressmark.exchange.citron import Citron
from pressmark.exchange.finding import Finding
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from pressmark.model.review import Status
from pressmark.model.span import Span
from tests.builders import bundle, dataset

MADE = bundle(
    "[Ann Smith:PERSON=Ann Smith] left. [“Yes,”:content 1]"
    " [[she:source 1]:PERSON=Ann Smith] [said:cue 1]. [“No.”:content 2] 😀"
)
ARTICLE = replace(
    MADE,
    attributions=(
        replace(MADE.attributions[0], speaker=MADE.entities[0].id),
        MADE.attributions[1],
    ),
)

TEXT = 'Ann said: "Yes."'
QUOTE: dict[str, Any] = {
    "id": "q1",
    "cue": {"start": 4, "end": 8, "text": "said"},
    "sources": [{"start": 0, "end": 3, "text": "Ann"}],
    "contents": [{"start": 10, "end": 16, "text": '"Yes."'}],
    "coreferences": [],
}


def read(folder: Path, **value: Any) -> ReadDocument:  # noqa: ANN401  (any JSON value)
    path = folder / "in.json"
    path.write_bytes(orjson.dumps(value))
    (found,) = Citron().read(path)
    assert isinstance(found, ReadDocument), found
    return found


def words(made: Bundle, spans: tuple[Span, ...]) -> list[str]:
    return [span.covered(made.document.text) for span in spans]


def test_a_folder_has_a_file_an_article_as_citron_reads_it(tmp_path: Path) -> None:
    both = dataset(ARTICLE, replace(ARTICLE, document=replace(ARTICLE.document)))
    count, losses = Citron().write(both, tmp_path / "out", progress=NoProgress())

    assert count == 2
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["article-2.json", "article.json"]
    value = orjson.loads((tmp_path / "out/article.json").read_bytes())
    assert value["text"] == ARTICLE.document.text
    assert value["quotes"] == [
        {
            "id": ARTICLE.attributions[0].id,
            "cue": {"start": 27, "end": 31, "text": "said"},
            "sources": [{"start": 23, "end": 26, "text": "she"}],
            "contents": [{"start": 16, "end": 22, "text": "“Yes,”"}],
            "coreferences": [{"start": 0, "end": 9, "text": "Ann Smith"}],
            "confidence": 0.8,
        }
    ]
    assert value["coreference_groups"] == [
        [
            {"start": 0, "end": 9, "text": "Ann Smith"},
            {"start": 23, "end": 26, "text": "she"},
        ]
    ]
    assert [(one.what, one.count) for one in losses] == [
        ("suggestions that nobody has decided on", 8),
        ("quotes without a cue", 2),
    ]


def test_of_quotes_within_quotes_the_outer_one_is_written(tmp_path: Path) -> None:
    nested = bundle("[It [said:cue 1]: [no:content 1]:content 2] [wrote:cue 2] Ann.")
    path = tmp_path / "a.json"
    _, losses = Citron().write(dataset(nested), path, progress=NoProgress())

    value = orjson.loads(path.read_bytes())
    assert [one["cue"]["text"] for one in value["quotes"]] == ["wrote"]
    assert [(one.what, one.count) for one in losses] == [
        ("suggestions that nobody has decided on", 2),
        ("quotes within quotes", 1),
    ]


def test_one_file_is_for_one_article(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="a file holds one article"):
        Citron().write(
            dataset(ARTICLE, ARTICLE), tmp_path / "a.json", progress=NoProgress()
        )


def test_what_was_written_comes_back_whole_unless_it_was_changed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.json"
    Citron().write(dataset(ARTICLE), path, progress=NoProgress())
    (found,) = Citron().read(path)
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(ARTICLE)

    value = orjson.loads(path.read_bytes())
    value["quotes"][0]["cue"] = {"start": 23, "end": 31, "text": "she said"}
    changed = read(tmp_path, **value)
    assert words(changed.bundle, changed.bundle.attributions[0].cue) == ["she said"]
    assert "it was changed" in changed.remarks[0]


def test_a_quote_is_read_with_its_parts(tmp_path: Path) -> None:
    found = read(tmp_path, text=TEXT, quotes=[QUOTE])

    (quote,) = found.bundle.attributions
    assert words(found.bundle, quote.source) == ["Ann"]
    assert words(found.bundle, quote.cue) == ["said"]
    assert words(found.bundle, quote.content) == ['"Yes."']
    assert quote.review.status is Status.ACCEPTED
    assert found.bundle.document.name == "in"


def test_keys_may_be_singular_and_values_without_a_list(tmp_path: Path) -> None:
    quote = {
        "cue": [QUOTE["cue"]],
        "source": QUOTE["sources"][0],
        "contents": QUOTE["contents"],
        "coreference": [],
    }
    found = read(tmp_path, text=TEXT, quotes=[quote])

    (made,) = found.bundle.attributions
    assert words(found.bundle, made.source) == ["Ann"]
    assert words(found.bundle, made.cue) == ["said"]


def test_positions_may_not_count_the_blanks_before_the_text(tmp_path: Path) -> None:
    found = read(tmp_path, text=f"\n \r\n {TEXT}", quotes=[QUOTE])

    (made,) = found.bundle.attributions
    assert words(found.bundle, made.content) == ['"Yes."']
    assert any("without the 5 blanks" in remark for remark in found.remarks)


def test_words_that_moved_are_found_and_others_left_out(tmp_path: Path) -> None:
    moved = {**QUOTE, "cue": {"start": 5, "end": 9, "text": "said"}}
    moved["sources"] = [{"start": 0, "end": 3, "text": "Bob"}]
    found = read(tmp_path, text=TEXT, quotes=[moved])

    (made,) = found.bundle.attributions
    assert words(found.bundle, made.cue) == ["said"]
    assert made.source == ()
    assert len(found.remarks) == 2


def test_a_prediction_is_a_suggestion_with_its_score(tmp_path: Path) -> None:
    found = read(tmp_path, text=TEXT, quotes=[{**QUOTE, "confidence": "0.9312"}])

    review = found.bundle.attributions[0].review
    assert (review.status, review.score) == (Status.SUGGESTED, 931)
    assert review.origin.name == "citron"


def test_coreferences_make_a_speaker_and_groups_make_entities(tmp_path: Path) -> None:
    text = 'Ann Smith left. She said: "Yes." Ann is here.'
    quote = {
        "cue": {"start": 20, "end": 24},
        "sources": [{"start": 16, "end": 19}],
        "contents": [{"start": 26, "end": 32}],
        "coreferences": [{"start": 0, "end": 9}],
    }
    group = [{"start": 0, "end": 9}, {"start": 33, "end": 36, "text": "Ann"}]
    found = read(tmp_path, text=text, quotes=[quote], coreference_groups=[group])

    made = found.bundle
    (entity,) = made.entities
    assert made.attributions[0].speaker == entity.id
    assert [one.entity for one in made.mentions] == [entity.id] * 2


def test_what_else_is_there_is_kept(tmp_path: Path) -> None:
    found = read(tmp_path, text=TEXT, quotes=[], url="https://example.org", set="a")

    assert found.bundle.document.metadata == {
        "url": "https://example.org",
        "extra": {"citron": {"set": "a"}},
    }


def test_a_list_of_documents_is_read_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_bytes(orjson.dumps([{"text": TEXT, "quotes": []}, {"quotes": []}]))

    first, second = Citron().read(path)

    assert isinstance(first, ReadDocument)
    assert first.bundle.document.name == "all-1"
    assert second == Rejected(str(path), 2, "text is missing")


def test_a_file_is_known_by_its_fields_at_either_end(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    long = "word " * 10_000
    path.write_bytes(
        orjson.dumps({"text": long, "quotes": [], "coreference_groups": []})
    )
    assert Citron().recognises(path, path.read_bytes()[:8192]) is Certainty.SURE

    path.write_bytes(b'[{"text": "a"}]')
    assert Citron().recognises(path, path.read_bytes()) is Certainty.NO


def test_our_own_file_is_taken_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    Citron().write(dataset(ARTICLE), path, progress=NoProgress())

    assert Finding().format_of(path).name == "citron"
