"""CAS of INCEpTION, WebAnno and DKPro come in, and go out as these know them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import cassis
import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.uima.formats import UimaJson, UimaXmi
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status, by_import
from pressmark.model.span import Span, covered
from tests.builders import bundle
from tests.datasets import read, read_one, write

# cassis reads DKPro's types out of its package in a way that Python has given up.
pytestmark = pytest.mark.filterwarnings("ignore:open_binary is deprecated")

TEXT = "👩‍🚀 “We agree,” Ann said, “and we sign.”"
NER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def types(*relations: str) -> cassis.TypeSystem:
    """Return DKPro's types and some custom layers as WebAnno users make them."""
    made = cassis.load_dkpro_core_typesystem()
    role = made.create_type("webanno.custom.Role")
    made.create_feature(role, "kind", "uima.cas.String")
    made.create_feature(role, "stance", "uima.cas.String")
    for name in relations:
        relation = made.create_type(name)
        made.create_feature(relation, "label", "uima.cas.String")
        made.create_feature(relation, "Governor", role)
        made.create_feature(relation, "Dependent", role)
    return made


def cas(made: cassis.TypeSystem, text: str = TEXT) -> cassis.Cas:
    given = cassis.Cas(made)
    given.sofa_string = text
    given.sofa_mime = "text/plain"
    return given


def mark(given: cassis.Cas, layer: str, words: str, **features: object) -> object:
    start = given.sofa_string.index(words)
    kind = given.typesystem.get_type(layer)
    annotation = kind(begin=start, end=start + len(words), **features)
    given.add(annotation)
    return annotation


def join(
    given: cassis.Cas, layer: str, origin: object, target: object, **features: str
) -> None:
    kind = given.typesystem.get_type(layer)
    begin, end = target.begin, target.end  # type: ignore[attr-defined]  # cassis makes its classes at run time
    given.add(kind(begin=begin, end=end, Governor=origin, Dependent=target, **features))


def quoted() -> cassis.Cas:
    """Return a quote of two parts in layers of somebody's own."""
    given = cas(types("webanno.custom.Speaker", "webanno.custom.Part"))
    role = "webanno.custom.Role"
    source = mark(given, role, "Ann", kind="source")
    cue = mark(given, role, "said", kind="cue", stance="for")
    first = mark(given, role, "“We agree,”", kind="Content")
    second = mark(given, role, "“and we sign.”", kind="Content")
    join(given, "webanno.custom.Speaker", cue, source, label="speaker")
    join(given, "webanno.custom.Speaker", first, cue, label="cue")
    join(given, "webanno.custom.Part", first, second, label="fragment")
    return given


def saved(given: cassis.Cas, folder: Path, *, beside: bool = True) -> Path:
    given.to_xmi(folder / "article.xmi")
    if beside:
        given.typesystem.to_xml(folder / "TypeSystem.xml")
    return folder / "article.xmi"


def words(found: Bundle, *spans: Span) -> str:
    return covered(found.document.text, tuple(spans))


def assert_is_the_quote(found: ReadDocument) -> None:
    (quote,) = found.bundle.attributions
    assert words(found.bundle, *quote.content) == "“We agree,” … “and we sign.”"
    assert words(found.bundle, *quote.source) == "Ann"
    assert words(found.bundle, *quote.cue) == "said"
    assert quote.review.status is Status.ACCEPTED


@pytest.mark.parametrize("beside", [True, False])
def test_custom_layers_with_relations_are_quotes(tmp_path: Path, beside: bool) -> None:
    found = read_one(UimaXmi(), saved(quoted(), tmp_path, beside=beside))
    assert found.bundle.document.text == TEXT
    assert_is_the_quote(found)
    assert found.bundle.attributions[0].review.origin == by_import("uima-xmi")


def test_the_same_comes_in_from_json(tmp_path: Path) -> None:
    path = tmp_path / "article.json"
    quoted().to_json(path)
    assert_is_the_quote(read_one(UimaJson(), path))


def test_a_zip_has_its_type_system_with_it(tmp_path: Path) -> None:
    saved(quoted(), tmp_path)
    path = tmp_path / "export.zip"
    with ZipFile(path, "w") as archive:
        for name in ("article.xmi", "TypeSystem.xml"):
            archive.write(tmp_path / name, f"annotation/{name}")
    found = read_one(UimaXmi(), path)
    assert_is_the_quote(found)
    assert found.source.endswith("export.zip/annotation/article.xmi")
    assert UimaXmi().recognises(path, path.read_bytes()) is Certainty.SURE


def test_named_entities_are_mentions_and_their_links_entities(tmp_path: Path) -> None:
    given = cas(types())
    link = "http://www.wikidata.org/entity/Q42"
    mark(given, NER, "Ann", value="PER", identifier=link)
    mark(given, NER, "👩‍🚀", value="OBJ")
    found = read_one(UimaXmi(), saved(given, tmp_path)).bundle
    assert [(words(found, m.span), m.label) for m in found.mentions] == [
        ("👩‍🚀", "OBJ"),
        ("Ann", "PER"),
    ]
    assert [(e.name, e.link) for e in found.entities] == [("Ann", link)]
    assert found.mentions[1].entity == found.entities[0].id


def test_a_coreference_chain_is_an_entity(tmp_path: Path) -> None:
    given = cas(types(), "Ann said she agrees.")
    package = "de.tudarmstadt.ukp.dkpro.core.api.coref.type"
    she = mark(given, f"{package}.CoreferenceLink", "she", referenceType="PRO")
    ann = mark(
        given, f"{package}.CoreferenceLink", "Ann", referenceType="NAM", next=she
    )
    given.add(given.typesystem.get_type(f"{package}.CoreferenceChain")(first=ann))
    found = read_one(UimaXmi(), saved(given, tmp_path)).bundle
    assert len({m.entity for m in found.mentions}) == 1
    assert [e.name for e in found.entities] == ["Ann"]


def test_slots_with_roles_are_links(tmp_path: Path) -> None:
    made = types()
    link = made.create_type("webanno.custom.QuoteRolesLink", "uima.cas.TOP")
    made.create_feature(link, "role", "uima.cas.String")
    made.create_feature(link, "target", "uima.tcas.Annotation")
    quote = made.create_type("webanno.custom.Quote")
    made.create_feature(quote, "roles", "uima.cas.FSArray", elementType=link)
    given = cas(made)
    source = mark(given, "webanno.custom.Role", "Ann", kind="source")
    slot = link(role="source", target=source)
    array = made.get_type("uima.cas.FSArray")(elements=[slot])
    mark(given, "webanno.custom.Quote", "“We agree,”", roles=array)
    for path, form in (
        (saved(given, tmp_path), UimaXmi()),
        (tmp_path / "article.json", UimaJson()),
    ):
        if isinstance(form, UimaJson):
            given.to_json(path)
        (found,) = read_one(form, path).bundle.attributions
        assert [len(span) for span in found.source] == [3]


def test_grammar_is_left_out_and_told(tmp_path: Path) -> None:
    given = cas(types())
    mark(given, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma", "Ann")
    found = read_one(UimaXmi(), saved(given, tmp_path))
    assert found.bundle.mentions == ()
    assert any("Lemma (1)" in remark for remark in found.remarks)


def test_the_metadata_of_dkpro_is_taken(tmp_path: Path) -> None:
    made = types()
    name = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
    kind = made.create_type(name, "uima.tcas.DocumentAnnotation")
    for feature in ("documentTitle", "documentUri"):
        made.create_feature(kind, feature, "uima.cas.String")
    given = cas(made)
    about = {"documentTitle": "A headline", "documentUri": "https://example.org/a"}
    given.add(kind(begin=0, end=len(TEXT), language="de", **about))
    document = read_one(UimaXmi(), saved(given, tmp_path)).bundle.document
    assert document.name == "A headline"
    assert document.metadata["language"] == "de"
    assert document.metadata["url"] == "https://example.org/a"


def test_what_else_a_layer_says_is_kept(tmp_path: Path) -> None:
    given = cas(types())
    mark(given, "webanno.custom.Role", "Ann", kind="PERSON", stance="for")
    found = read_one(UimaXmi(), saved(given, tmp_path)).bundle
    (kept,) = found.document.metadata["extra"].values()
    assert kept["uima-xmi"]["stance"] == "for"


def test_line_ends_of_another_system_move_no_span(tmp_path: Path) -> None:
    given = cas(types(), "One.\r\nAnn said so.")
    mark(given, NER, "Ann", value="PER")
    path = tmp_path / "article.json"
    given.to_json(path)
    found = read_one(UimaJson(), path)
    assert words(found.bundle, found.bundle.mentions[0].span) == "Ann"
    assert "CRLF turned into LF (1)" in found.remarks


def test_what_was_changed_elsewhere_holds(tmp_path: Path) -> None:
    """A label or a name that a person changed in INCEpTION is the one that counts."""
    made = bundle("[Ann:PERSON=Ann Smith] came.")
    write(UimaXmi(), tmp_path / "out", made)
    path = tmp_path / "out" / "article.xmi"
    data = path.read_text(encoding="utf-8")
    data = data.replace('label="PERSON"', 'label="ORG"')
    path.write_text(
        data.replace('entity="Ann Smith"', 'entity="Ann Ltd"'), encoding="utf-8"
    )
    found = read_one(UimaXmi(), path).bundle
    (mention,) = found.mentions
    assert (mention.id, mention.label) == (made.mentions[0].id, "ORG")
    entity = found.entity(mention.entity)
    assert entity is not None
    assert entity.name == "Ann Ltd"


def test_a_copied_annotation_is_another_one(tmp_path: Path) -> None:
    write(UimaXmi(), tmp_path / "out", bundle("[Ann:PERSON] and Ann."))
    path = tmp_path / "out" / "article.xmi"
    lines = path.read_text(encoding="utf-8").splitlines()
    (own,) = (line for line in lines if "<pressmark:Mention" in line)
    number = own.partition('xmi:id="')[2].partition('"')[0]
    copy = own.replace(f'xmi:id="{number}"', 'xmi:id="999"')
    lines.insert(2, copy.replace('begin="0" end="3"', 'begin="8" end="11"'))
    whole = "\n".join(lines).replace('members="', 'members="999 ')
    path.write_text(whole, encoding="utf-8")
    found = read_one(UimaXmi(), path).bundle
    assert [m.span for m in found.mentions] == [Span(0, 3), Span(8, 11)]


def test_an_export_has_types_and_layers_for_inception(tmp_path: Path) -> None:
    write(UimaXmi(), tmp_path / "out", bundle("[Ann:PERSON] came."))
    layers = json.loads((tmp_path / "out" / "inception-layers.json").read_bytes())
    types = cassis.load_typesystem(tmp_path / "out" / "TypeSystem.xml")
    for layer in layers:
        features = {each.name for each in types.get_type(layer["name"]).features}
        assert {each["name"] for each in layer["features"]} <= features
        if layer["attach_type"]:
            assert {"Governor", "Dependent"} <= features
    names = {layer["name"] for layer in layers}
    joined = {layer["attach_type"]["name"] for layer in layers if layer["attach_type"]}
    assert joined <= names


def test_dkpro_finds_sentences_tokens_and_names(tmp_path: Path) -> None:
    write(UimaXmi(), tmp_path / "out", bundle("👩‍🚀 [Ann:PERSON] came. So it was."))
    types = cassis.load_typesystem(tmp_path / "out" / "TypeSystem.xml")
    with (tmp_path / "out" / "article.xmi").open("rb") as file:
        given = cassis.load_cas_from_xmi(file, typesystem=types)
    assert [each.get_covered_text() for each in given.select(NER)] == ["Ann"]
    package = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
    sentences = [s.get_covered_text() for s in given.select(f"{package}.Sentence")]
    assert sentences == ["👩‍🚀 Ann came.", "So it was."]
    assert given.select(f"{package}.Token")[-1].get_covered_text() == "."


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    made = bundle("[“We agree,”:content 1] [Ann:source 1] [said:cue 1].")
    for name in ("one.zip", "two.zip"):
        write(UimaXmi(), tmp_path / name, made, made)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with ZipFile(tmp_path / "one.zip") as archive:
        assert "article-2.xmi" in archive.namelist()


def test_control_characters_are_told_as_lost(tmp_path: Path) -> None:
    made = bundle("[Ann:PERSON] \x01came.")
    losses = write(UimaXmi(), tmp_path / "out", made)
    assert [(loss.what, loss.count) for loss in losses] == [("control characters", 1)]
    assert write(UimaJson(), tmp_path / "json", made) == ()


def test_a_file_that_is_no_cas_is_rejected_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.xmi"
    path.write_bytes(b"<html/>")
    (found,) = read(UimaXmi(), path)
    assert isinstance(found, Rejected)
    assert "begins with <html>" in found.reason


@pytest.mark.parametrize("odd", ["2\n0", "2 0", "9" * 5_000, "²", "-1", ""])
def test_an_id_that_is_no_number_is_none(tmp_path: Path, odd: str) -> None:
    path = saved(quoted(), tmp_path)
    whole = path.read_text("utf-8")
    given = escape(odd, {"\n": "&#10;"})
    for attribute in ("xmi:id", "sofa", "members", "begin"):
        spoilt = re.sub(rf'{attribute}="[^"]*"', f'{attribute}="{given}"', whole)
        path.write_text(spoilt, "utf-8")
        for found in UimaXmi().read(path):
            assert isinstance(found, ReadDocument | Rejected)


def test_an_id_without_end_in_json_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"%FEATURE_STRUCTURES": {"9" * 5_000: {}}}), "utf-8")
    (found,) = UimaJson().read(path)
    assert isinstance(found, Rejected)
    assert "without an id" in found.reason


def test_an_archive_is_of_the_kind_of_its_articles(tmp_path: Path) -> None:
    made = bundle("[Ann:PERSON] came.")
    for form, other in ((UimaXmi(), UimaJson()), (UimaJson(), UimaXmi())):
        path = tmp_path / f"{form.name}.zip"
        write(form, path, made)
        head = path.read_bytes()[:8192]
        assert form.recognises(path, head) is Certainty.SURE
        assert other.recognises(path, head) is Certainty.NO


def test_what_stands_beside_an_article_is_not_read_by_itself(tmp_path: Path) -> None:
    write(UimaXmi(), tmp_path / "out", bundle("[Ann:PERSON] came."))
    beside = {each.name for each in UimaXmi().companions(tmp_path / "out" / "a.xmi")}
    assert beside == {"TypeSystem.xml", "inception-layers.json"}
