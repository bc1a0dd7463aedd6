"""DocBin: what spaCy finds in our files, and what comes back from them and others."""

from __future__ import annotations

import pickle
import zlib
from pathlib import Path

import orjson
import pytest
import spacy
import srsly
from spacy.tokens import Doc, DocBin, Span, SpanGroup

from pressmark.errors import FormatError
from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.spacy_docbin import SpacyDocBin
from pressmark.exchange.spacy_docbin.groups import Spancat
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId
from pressmark.model.layer import Layer
from pressmark.model.progress import NoProgress
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS, Scheme
from tests.builders import bundle, dataset

REL = ("._.", "rel", None, None)
"""Where spaCy keeps ``doc._.rel``."""

ARTICLE = bundle(
    "[A headline:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:source 1]:PERSON=Ann Smith] 😀 of [the [EU:ORG=EU]:ORG]."
    " [It rains. It snows.:content 1]",
    language="en",
    headline="A headline",
)


def written(
    output: Path, *bundles: Bundle, chosen: SpacyDocBin | None = None
) -> dict[str, int]:
    count, losses = (chosen or SpacyDocBin()).write(
        dataset(*bundles), output, progress=NoProgress()
    )
    assert count == len(bundles)
    return {one.what: one.count for one in losses}


def docs(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def packed(path: Path, *made: Doc) -> None:
    DocBin(store_user_data=True, docs=made).to_disk(path)


def read(path: Path) -> list[ReadDocument]:
    found = list(SpacyDocBin().read(path))
    assert all(isinstance(one, ReadDocument) for one in found), found
    return [one for one in found if isinstance(one, ReadDocument)]


def texts(spans: object) -> list[tuple[str, str]]:
    return [(one.text, one.label_) for one in spans]  # type: ignore[attr-defined]  # spans of spaCy


def test_entities_do_not_overlap_and_groups_hold_all(tmp_path: Path) -> None:
    losses = written(tmp_path / "a.spacy", ARTICLE)
    (doc,) = docs(tmp_path / "a.spacy")

    assert doc.text == ARTICLE.document.text
    assert texts(doc.ents) == [("Ann Smith", "PERSON"), ("the EU", "ORG")]
    assert texts(doc.spans["mentions"])[1:] == [("the EU", "ORG"), ("EU", "ORG")]
    assert texts(doc.spans["sc"]) == [
        *(("“We agree,”", "CONTENT"), ("said", "CUE"), ("Ann Smith", "SOURCE")),
        ("It rains. It snows.", "CONTENT"),
    ]
    assert texts(doc.spans["sources"]) == [("Ann Smith", "SOURCE")]
    assert texts(doc.spans["cues"]) == [("said", "CUE")]
    assert texts(doc.spans["regions"]) == [("A headline", "headline")]
    assert len(doc.spans["quotes"]) == 2
    assert losses == {
        "spans that overlap": 1,
        "suggestions that nobody has decided on": len([*ARTICLE.annotations()]),
    }


def test_sentences_and_metadata_are_there(tmp_path: Path) -> None:
    written(tmp_path / "a.spacy", ARTICLE)
    (doc,) = docs(tmp_path / "a.spacy")

    assert next(doc.sents).text == "A headline\n\n"
    assert doc.user_data["headline"] == "A headline"
    assert doc.user_data["id"] == ARTICLE.document.id


def test_relations_are_where_the_example_of_spacy_looks_for_them(
    tmp_path: Path,
) -> None:
    written(tmp_path / "a.spacy", ARTICLE)
    (doc,) = docs(tmp_path / "a.spacy")
    rel = dict(doc.user_data.items())[REL]  # type: ignore[index]  # keys are tuples, too

    named = {
        (doc[head].text, doc[child].text): labels
        for (head, child), labels in rel.items()
    }
    assert named == {("“", "Ann"): {"SPEAKER": 1.0}, ("“", "said"): {"CUE": 1.0}}
    assert [one["label"] for one in doc.user_data["relations"]] == ["SPEAKER", "CUE"]


def test_what_was_written_comes_back_whole(tmp_path: Path) -> None:
    written(tmp_path / "a.spacy", ARTICLE)
    (found,) = read(tmp_path / "a.spacy")

    assert line_of(found.bundle) == line_of(ARTICLE)
    assert found.remarks == ()


def test_spans_changed_elsewhere_are_what_holds(tmp_path: Path) -> None:
    written(tmp_path / "a.spacy", ARTICLE)
    (doc,) = docs(tmp_path / "a.spacy")
    del doc.spans["mentions"]
    snow = next(token.i for token in doc if token.text == "snows")
    doc.ents = [*doc.ents, Span(doc, snow, snow + 1, label="EVENT")]
    packed(tmp_path / "b.spacy", doc)

    (found,) = read(tmp_path / "b.spacy")

    text = found.bundle.document.text
    assert [(m.span.covered(text), m.label) for m in found.bundle.mentions] == [
        *(("Ann Smith", "PERSON"), ("the EU", "ORG"), ("snows", "EVENT"))
    ]
    (quote,) = found.bundle.attributions
    assert quote == ARTICLE.attributions[0]
    assert found.bundle.mentions[0].review.status is Status.SUGGESTED
    assert found.bundle.mentions[2].review.status is Status.ACCEPTED
    assert "its spans were changed" in found.remarks[0]


@pytest.mark.parametrize(
    ("spancat", "labels"),
    [
        (Spancat.MENTIONS, {"PERSON", "ORG"}),
        (Spancat.REGIONS, {"headline"}),
        (Spancat.ALL, {"PERSON", "ORG", "headline", "CONTENT", "CUE", "SOURCE"}),
    ],
)
def test_what_a_span_categorizer_learns_is_an_option(
    tmp_path: Path, spancat: Spancat, labels: set[str]
) -> None:
    written(tmp_path / "a.spacy", ARTICLE, chosen=SpacyDocBin(spancat=spancat))
    (doc,) = docs(tmp_path / "a.spacy")

    assert {span.label_ for span in doc.spans["sc"]} == labels


def test_spans_within_a_word_are_aligned_and_counted_once(tmp_path: Path) -> None:
    part = bundle("[Anna:PERSON]bel said so.")
    losses = written(tmp_path / "a.spacy", part)
    undecided = {"suggestions that nobody has decided on": 1}
    assert losses == {"edges of spans": 1} | undecided

    skipping = SpacyDocBin(alignment=Alignment.SKIP)
    losses = written(tmp_path / "b.spacy", part, chosen=skipping)
    skipped = {"spans that do not begin and end with a token": 1}
    assert losses == skipped | undecided
    assert docs(tmp_path / "b.spacy")[0].ents == ()


def test_where_no_mentions_are_annotated_nobody_learns_that_there_are_none(
    tmp_path: Path,
) -> None:
    quotes_only = Scheme("quotes", (), layers=NEWS.layers - {Layer.MENTIONS})
    made = dataset(bundle("Ann said so."), scheme=quotes_only)
    SpacyDocBin().write(made, tmp_path / "a.spacy", progress=NoProgress())
    (doc,) = docs(tmp_path / "a.spacy")

    assert not doc.has_annotation("ENT_IOB")


def test_a_folder_has_a_file_for_each_split(tmp_path: Path) -> None:
    made = [bundle(f"Ann said so {n}.", name=f"a{n}") for n in range(3)]
    splits = {one.document.id: "dev" for one in made[:1]}
    splits |= {one.document.id: "train" for one in made[1:]}
    whole = dataset(*made)
    object.__setattr__(whole, "splits", splits)

    SpacyDocBin().write(whole, tmp_path / "out", progress=NoProgress())
    SpacyDocBin().write(whole, tmp_path / "out", progress=NoProgress())

    names = {path.name: len(docs(path)) for path in (tmp_path / "out").iterdir()}
    assert names == {"dev.spacy": 1, "train.spacy": 2}


def test_a_file_that_cannot_hold_so_many_is_refused(tmp_path: Path) -> None:
    whole = dataset(ARTICLE)
    object.__setattr__(whole, "total", 5_001)

    with pytest.raises(FormatError, match="Give the name of a folder instead"):
        SpacyDocBin().write(whole, tmp_path / "a.spacy", progress=NoProgress())


def stranger() -> Doc:
    nlp = spacy.blank("en")
    doc = nlp('Ann Smith said: "It rains." She left.')
    doc.ents = [Span(doc, 0, 2, label="PERSON", kb_id="Q42")]
    group = [
        Span(doc, 0, 2, label="SOURCE"),
        Span(doc, 2, 3, label="cue"),
        Span(doc, 4, 9, label="Content"),
    ]
    doc.spans["sc"] = SpanGroup(doc, name="sc", spans=group)
    doc.spans["again"] = SpanGroup(doc, name="again", spans=group[:1])
    return doc


def test_a_document_of_others_is_read_with_its_roles_and_links(tmp_path: Path) -> None:
    doc = stranger()
    doc.user_data[REL] = {  # type: ignore[index]  # keys are tuples, too
        (4, 0): {"SPEAKER": 0.9, "OTHER": 1.0},
        (4, 2): {"CUE": 0.1},
    }
    doc.user_data["outlet"] = "DPA"
    doc.user_data["batch"] = [1, 2]
    doc.cats = {"POLITICS": 1.0}
    packed(tmp_path / "a.spacy", doc)

    (found,) = read(tmp_path / "a.spacy")

    made = found.bundle
    (quote,) = made.attributions
    assert [span.covered(made.document.text) for span in quote.source] == ["Ann Smith"]
    assert quote.cue == ()
    assert [one.label for one in made.mentions] == ["PERSON", "cue"]
    assert made.entities[0].link == "Q42"
    assert made.document.metadata["outlet"] == "DPA"
    assert made.document.metadata["extra"] == {
        "spacy": {"batch": [1, 2]},
        "spacy_cats": {"POLITICS": 1.0},
    }


def test_without_relations_roles_go_to_the_nearest_content(tmp_path: Path) -> None:
    packed(tmp_path / "a.spacy", stranger())

    (found,) = read(tmp_path / "a.spacy")

    (quote,) = found.bundle.attributions
    assert quote.source
    assert quote.cue
    assert any("nearest" in remark for remark in found.remarks)


def test_words_without_known_blanks_are_read_with_a_remark(tmp_path: Path) -> None:
    doc = Doc(spacy.blank("en").vocab, words=["Ann", "rests", "."])
    packed(tmp_path / "a.spacy", doc)

    (found,) = read(tmp_path / "a.spacy")

    assert found.bundle.document.text == "Ann rests ."
    assert any("blanks" in remark for remark in found.remarks)


def test_two_groups_of_one_name_are_both_read(tmp_path: Path) -> None:
    doc = spacy.blank("en")("Ann met Ben.")
    doc.spans["a"] = SpanGroup(doc, name="same", spans=[Span(doc, 0, 1, label="P")])
    doc.spans["b"] = SpanGroup(doc, name="same", spans=[Span(doc, 2, 3, label="P")])
    packed(tmp_path / "a.spacy", doc)

    (found,) = read(tmp_path / "a.spacy")

    assert len(found.bundle.mentions) == 2


def test_line_ends_of_others_are_normalised_and_spans_with_them(tmp_path: Path) -> None:
    doc = spacy.blank("en")("One.\r\nAnn rests.")
    ann = next(token.i for token in doc if token.text == "Ann")
    doc.ents = [Span(doc, ann, ann + 1, label="PERSON")]
    packed(tmp_path / "a.spacy", doc)

    (found,) = read(tmp_path / "a.spacy")

    text = found.bundle.document.text
    assert text == "One.\nAnn rests."
    assert found.bundle.mentions[0].span.covered(text) == "Ann"


class _Harm:
    """What does something when it is loaded."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("a pickle was loaded",)


def test_nothing_pickled_is_loaded(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def loaded(*_: object, **__: object) -> None:
        raise AssertionError("something pickled was loaded")

    monkeypatch.setattr(pickle, "loads", loaded)
    monkeypatch.setattr(pickle, "load", loaded)
    monkeypatch.setattr(pickle, "Unpickler", loaded)
    written(tmp_path / "a.spacy", ARTICLE)
    state = srsly.msgpack_loads(zlib.decompress((tmp_path / "a.spacy").read_bytes()))
    poison = {b"nd": True, b"type": "|O", b"kind": b"O", b"shape": (1,)}
    poison[b"data"] = pickle.dumps(_Harm())
    for spoilt in (
        {**state, "user_data": [srsly.msgpack_dumps({"x": poison})]},
        {**state, "tokens": poison},
        {**state, "cats": [{"x": poison}]},
    ):
        path = tmp_path / "b.spacy"
        path.write_bytes(zlib.compress(srsly.msgpack_dumps(spoilt)))
        list(SpacyDocBin().read(path))
    assert capsys.readouterr().out == ""


def test_a_damaged_record_of_ours_is_not_used(tmp_path: Path) -> None:
    written(tmp_path / "a.spacy", ARTICLE)
    (doc,) = docs(tmp_path / "a.spacy")
    record = orjson.loads(doc.user_data["pressmark"])
    doc.user_data["pressmark"] = orjson.dumps({**record, "sha256": "0"}).decode()
    packed(tmp_path / "b.spacy", doc)

    (found,) = read(tmp_path / "b.spacy")

    assert found.bundle.attributions
    assert "is damaged" in found.remarks[0]


def test_a_file_of_something_else_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "a.spacy"
    path.write_bytes(zlib.compress(srsly.msgpack_dumps({"a": 1})))

    (found,) = SpacyDocBin().read(path)

    assert found == Rejected(str(path), None, "it is not a DocBin of spaCy")


def test_a_file_is_known_by_suffix_and_beginning() -> None:
    known = SpacyDocBin().recognises
    assert known(Path("a.spacy"), zlib.compress(b"a")) is Certainty.LIKELY
    assert known(Path("a.spacy"), b"text") is Certainty.POSSIBLE
    assert known(Path("a.txt"), zlib.compress(b"a")) is Certainty.NO


def test_ids_of_documents_last(tmp_path: Path) -> None:
    doc = spacy.blank("en")("Ann rests.")
    doc.user_data["id"] = "article 7"
    packed(tmp_path / "a.spacy", doc)

    first, again = (read(tmp_path / "a.spacy")[0] for _ in range(2))

    assert first.bundle.document.id == again.bundle.document.id
    assert isinstance(DocumentId(first.bundle.document.id), str)
