"""TEI goes out valid, and editions with quotes and names in their text come in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

from pressmark.exchange.format import Certainty, Rejected
from pressmark.exchange.tei.formats import Tei
from pressmark.model.attribution import QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Review, Status, by_annotator
from pressmark.model.span import covered
from pressmark.model.stance import Stance
from tests.builders import AT, bundle, made_id
from tests.datasets import read, read_one, write
from tests.oracles import asked, needs_oracles

ACCEPTED = Review(Status.ACCEPTED, by_annotator("Zoë"), None, None, AT)

EDITION = """<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>A trip to Mars</title><author>Jo Doe</author></titleStmt>
      <publicationStmt><p/></publicationStmt>
      <sourceDesc><bibl><publisher>The Post</publisher>
        <date when="2024-02-03">Saturday</date></bibl></sourceDesc>
    </fileDesc>
    <profileDesc>
      <langUsage><language ident="en"/></langUsage>
      <particDesc><listPerson><person xml:id="ann">
        <persName>Ann <surname>Smith</surname></persName>
        <idno>https://example.org/ann</idno></person></listPerson></particDesc>
    </profileDesc>
  </teiHeader>
  <text><body>
    <head>A trip
       to Mars</head>
    <p><said who="#ann">“We agree,”</said>
       <seg type="source"><persName ref="#ann">Ann</persName></seg>
       <seg type="cue">said</seg><note>Really.</note> in
       <placeName key="Q90">Paris</placeName>.</p>
    <p>She <said direct="false">would come</said> from <rs type="place">home</rs> to the
       <orgName>UN</orgName> and <name>Fido</name>.</p>
  </body></text>
</TEI>"""


def edition(folder: Path, text: str = EDITION) -> Path:
    path = folder / "edition.xml"
    path.write_text(text, encoding="utf-8")
    return path


def full() -> Bundle:
    made = bundle(
        "[A headline:headline]\n\n👩‍🚀 [“We agree,”:content 1]"
        " [[Ann:source 1]:PERSON=Ann]"
        " [said:cue 1],\n \n\t[“and\u00a0we sign.”:content 1] [Mars:LOC=Mars] too. ",
        review=ACCEPTED,
        byline="Jo Doe",
        published="2024-02-03",
        outlet="The Post",
        url="https://example.org/a?b=c&d",
        language="en",
    )
    event = Entity(EntityId(made_id("e")), "The trip", "EVENT", ("Trip",), "Q1")
    art = Entity(EntityId(made_id("a")), "A painting", "WORK_OF_ART", (), "Q2")
    stance = Stance(AnnotationId(made_id("s")), None, event.id, None, "favor", ACCEPTED)
    other = replace(stance, id=AnnotationId(made_id("t")), target=art.id)
    return replace(made, entities=(*made.entities, event, art), stances=(stance, other))


def words(found: Bundle) -> list[tuple[str, str]]:
    text = found.document.text
    return [(each.span.covered(text), each.label) for each in found.mentions]


@needs_oracles
def test_what_is_written_is_valid_tei(tmp_path: Path) -> None:
    bare = bundle("Nothing in it.", name="bare")
    write(Tei(), tmp_path / "corpus.xml", full(), bare)
    write(Tei(), tmp_path / "folder", full(), bare)
    paths = [tmp_path / "corpus.xml", *(tmp_path / "folder").iterdir()]
    assert len(paths) == 3
    assert asked("tei_oracle", *paths) == []


def test_the_body_has_the_very_characters_of_the_text(tmp_path: Path) -> None:
    write(Tei(), tmp_path / "a.xml", full())
    body = etree.parse(tmp_path / "a.xml").find("{*}text/{*}body")
    assert "".join(body.itertext()) == full().document.text
    assert [len(p) > 0 for p in body.iterfind("{*}p")] == [True, True, True]


def test_everything_comes_back(tmp_path: Path) -> None:
    write(Tei(), tmp_path / "a.xml", full())
    found = read_one(Tei(), tmp_path / "a.xml")
    assert set(found.bundle.entities) == set(full().entities)
    assert set(found.bundle.stances) == set(full().stances)
    again = replace(found.bundle, entities=full().entities, stances=full().stances)
    assert again == full()
    assert found.remarks == ()


def test_ids_are_used_once_in_a_corpus_and_pointers_lead_to_them(
    tmp_path: Path,
) -> None:
    write(Tei(), tmp_path / "c.xml", full(), full())
    root = etree.parse(tmp_path / "c.xml").getroot()
    ids = root.xpath("//@xml:id")
    assert len(ids) == len(set(ids))
    for name in ("from", "to", "target", "corresp"):
        for value in root.xpath(f"//*[local-name()!='ref']/@{name}"):
            assert {each.removeprefix("#") for each in value.split()} <= set(ids)
    assert len(read(Tei(), tmp_path / "c.xml")) == 2


def test_rejected_annotations_are_told_as_lost(tmp_path: Path) -> None:
    rejected = replace(ACCEPTED, status=Status.REJECTED)
    losses = write(Tei(), tmp_path / "a.xml", bundle("[A:PERSON]\x01", review=rejected))
    assert {each.what: each.count for each in losses} == {
        "rejected annotations": 1,
        "control characters": 1,
    }


def test_quotes_and_names_in_the_text_are_taken(tmp_path: Path) -> None:
    found = read_one(Tei(), edition(tmp_path))
    text = found.bundle.document.text
    assert text == (
        "A trip to Mars\n\n“We agree,” Ann said in Paris.\n\n"
        "She would come from home to the UN and Fido."
    )
    assert set(words(found.bundle)) == {
        ("Ann", "source"),
        ("Ann", "PERSON"),
        ("said", "cue"),
        ("Paris", "LOC"),
        ("home", "LOC"),
        ("UN", "ORG"),
        ("Fido", "MISC"),
    }
    one, other = found.bundle.attributions
    assert covered(text, one.content) == "“We agree,”"
    assert (one.kind, other.kind) == (QuoteKind.DIRECT, QuoteKind.INDIRECT)
    speaker = found.bundle.entity(one.speaker)
    assert speaker is not None
    assert (speaker.name, speaker.link) == ("Ann Smith", "https://example.org/ann")
    assert [region.label for region in found.bundle.regions] == ["headline"]
    assert any("notes and other readings" in remark for remark in found.remarks)


def test_names_with_one_reference_are_one_entity(tmp_path: Path) -> None:
    found = read_one(Tei(), edition(tmp_path)).bundle
    linked = {found.entity(m.entity) for m in found.mentions} - {None}
    assert {(e.name, e.link) for e in linked if e is not None} == {
        ("Ann Smith", "https://example.org/ann"),
        ("Paris", "Q90"),
    }


def test_the_header_becomes_metadata(tmp_path: Path) -> None:
    assert read_one(Tei(), edition(tmp_path)).bundle.document.metadata == {
        "headline": "A trip to Mars",
        "byline": "Jo Doe",
        "outlet": "The Post",
        "published": "2024-02-03",
        "language": "en",
    }


def test_a_zip_of_documents_is_read_one_by_one(tmp_path: Path) -> None:
    write(Tei(), tmp_path / "a.zip", full(), bundle("Hi.", name="other"))
    with ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["article.xml", "other.xml"]
    assert len(read(Tei(), tmp_path / "a.zip")) == 2


def test_other_xml_is_rejected_in_words(tmp_path: Path) -> None:
    (found,) = read(Tei(), edition(tmp_path, "<rss/>"))
    assert isinstance(found, Rejected)
    assert "no TEI" in found.reason


def test_tei_is_known_by_its_namespace(tmp_path: Path) -> None:
    path = edition(tmp_path)
    assert Tei().recognises(path, path.read_bytes()) is Certainty.SURE
    assert Tei().recognises(path, b"<rss/>") is Certainty.POSSIBLE
