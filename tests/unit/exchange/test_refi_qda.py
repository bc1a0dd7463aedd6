"""Projects of programs for qualitative analysis come in and go out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from pressmark.errors import FormatError
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.refi_qda.formats import RefiQda
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, NoteId
from pressmark.model.note import Note
from pressmark.model.progress import NoProgress
from pressmark.model.review import Review, Status, by_annotator, by_pipeline
from pressmark.model.scheme import Label, Scheme
from pressmark.model.span import covered
from pressmark.model.stance import Evidence, Stance
from tests.builders import AT, bundle, made_id
from tests.datasets import dataset, read, read_one, write
from tests.oracles import asked, needs_oracles

SCHEMA = Path(__file__).parents[2] / "schemas" / "refi_qda_project.rng"
ACCEPTED = Review(Status.ACCEPTED, by_annotator("Zoë"), None, None, AT)
GUID = "00000000-0000-4000-8000-00000000000{}"


def full() -> Bundle:
    """Return an article with everything that becomes codes, links and variables."""
    made = bundle(
        "👩‍🚀 [“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1],"
        " [“and\nwe sign.”:content 1] [Bob:PERSON=Bob] came. [Advert:furniture]",
        review=ACCEPTED,
        headline="A headline",
        published="2024-02-03",
    )
    ann, bob = made.entities
    (quote,) = made.attributions
    stance = Stance(
        AnnotationId(made_id("stance")),
        ann.id,
        bob.id,
        None,
        "favor",
        ACCEPTED,
        evidence=(Evidence(attribution=quote.id),),
        note="Why so.",
    )
    note = Note(NoteId(made_id("note")), quote.id, "Look again.", False, "Zoë", AT)
    return replace(
        made,
        attributions=(replace(quote, speaker=ann.id),),
        stances=(stance,),
        notes=(note,),
    )


def project(path: Path) -> etree._Element:
    with ZipFile(path) as archive:
        return etree.fromstring(archive.read("project.qde"))


def foreign(
    folder: Path, text: bytes, selections: str, *, more: str = "", codes: str = ""
) -> Path:
    """Return a project as another program might write it."""
    path = folder / "foreign.qdpx"
    with ZipFile(path, "w") as archive:
        archive.writestr(
            "project.qde",
            '<Project xmlns="urn:QDA-XML:project:1.0" name="p">'
            f'<Users><User guid="{GUID.format(9)}" name="Zoë"/></Users>'
            f"<CodeBook><Codes>{codes}</Codes></CodeBook>"
            f'<Sources><TextSource guid="{GUID.format(0)}" name="One"'
            f' plainTextPath="internal://one.txt">{selections}</TextSource></Sources>'
            f"{more}</Project>",
        )
        archive.writestr("Sources/one.txt", text)
    return path


def selection(number: int, start: int, end: int, name: str, code: int | None) -> str:
    coding = (
        f'<Coding guid="{GUID.format(8)}"><CodeRef targetGUID="{GUID.format(code)}"/>'
        "</Coding>"
        if code is not None
        else ""
    )
    return (
        f'<PlainTextSelection guid="{GUID.format(number)}" name="{name}"'
        f' startPosition="{start}" endPosition="{end}"'
        f' creatingUser="{GUID.format(9)}">{coding}</PlainTextSelection>'
    )


def code(number: int, name: str) -> str:
    return f'<Code guid="{GUID.format(number)}" name="{name}" isCodable="true"/>'


def words(found: Bundle) -> list[tuple[str, str]]:
    text = found.document.text
    return [(each.span.covered(text), each.label) for each in found.mentions]


@pytest.mark.parametrize("composite", [True, False])
def test_a_project_is_as_the_standard_wants_it(tmp_path: Path, composite: bool) -> None:
    write(RefiQda(composite=composite), tmp_path / "p.qdpx", full(), full_again())
    schema = etree.RelaxNG(etree.parse(SCHEMA))
    schema.assertValid(project(tmp_path / "p.qdpx"))


def test_no_text_is_said_to_be_rich(tmp_path: Path) -> None:
    write(RefiQda(), tmp_path / "p.qdpx", full())
    with ZipFile(tmp_path / "p.qdpx") as archive:
        assert b"richTextPath" not in archive.read("project.qde")
        (name,) = set(archive.namelist()) - {"project.qde"}
        assert archive.read(name).decode() == full().document.text


def test_every_reference_leads_somewhere_and_every_guid_is_used_once(
    tmp_path: Path,
) -> None:
    write(RefiQda(), tmp_path / "p.qdpx", full(), full_again())
    root = project(tmp_path / "p.qdpx")
    guids = [each.get("guid") for each in root.iter() if each.get("guid")]
    assert len(guids) == len(set(guids))
    for name in ("targetGUID", "originGUID", "creatingUser"):
        assert {each.get(name) for each in root.iter()} - {None} <= set(guids)


def full_again() -> Bundle:
    return bundle("[Ann:PERSON=Ann Smith] came.", name="other", review=ACCEPTED)


def test_what_the_format_holds_comes_back(tmp_path: Path) -> None:
    write(RefiQda(), tmp_path / "p.qdpx", full())
    found = read_one(RefiQda(), tmp_path / "p.qdpx")
    assert found.bundle == full()
    assert found.remarks == ()


def test_what_was_suggested_and_accepted_comes_back_accepted(tmp_path: Path) -> None:
    by_program = by_pipeline("finder", "2")
    accepted = Review(Status.ACCEPTED, by_program, None, None, AT)
    open_still = replace(accepted, status=Status.SUGGESTED)
    write(
        RefiQda(),
        tmp_path / "p.qdpx",
        bundle("[Ann:PERSON] came.", review=accepted),
        bundle("[Bob:PERSON] came.", name="b", review=open_still),
    )
    both = read(RefiQda(), tmp_path / "p.qdpx")
    reviews = [
        each.bundle.mentions[0].review
        for each in both
        if isinstance(each, ReadDocument)
    ]
    assert reviews == [accepted, open_still]


def test_notes_that_lose_their_place_are_counted(tmp_path: Path) -> None:
    made = full()
    (note,) = made.notes
    on_ann = replace(note, id=NoteId(made_id("2")), on=made.entities[0].id)
    losses = write(
        RefiQda(),
        tmp_path / "p.qdpx",
        replace(made, notes=(replace(note, resolved=True), on_ann)),
    )
    assert {loss.what: loss.count for loss in losses} == {
        "notes marked as resolved": 1,
        "notes on entities and on what is left out": 1,
    }


def test_types_that_no_mention_says_are_counted(tmp_path: Path) -> None:
    made = full()
    ann, bob = made.entities
    party = replace(bob, type="ORG")
    losses = write(RefiQda(), tmp_path / "p.qdpx", replace(made, entities=(ann, party)))
    assert {loss.what: loss.count for loss in losses} == {"types of entities": 1}


def test_losses_are_counted(tmp_path: Path) -> None:
    rejected = replace(ACCEPTED, status=Status.REJECTED)
    losses = write(
        RefiQda(),
        tmp_path / "p.qdpx",
        bundle("[Ann:PERSON] \x01[came:PERSON]."),
        bundle("[Ann:PERSON]", name="b", review=rejected),
    )
    assert {loss.what: loss.count for loss in losses} == {
        "scores": 2,
        "rejected annotations": 1,
    }


def test_colours_and_guidelines_are_those_of_the_scheme(tmp_path: Path) -> None:
    label = Label("PERSON", "Person", "person", "#112233", guideline="Who acts.")
    scheme = Scheme("news", (label,))
    for name in ("c.qdc", "c.qdpx"):
        RefiQda().write(dataset(scheme=scheme), tmp_path / name, progress=NoProgress())
    root = etree.parse(tmp_path / "c.qdc").getroot()
    (made,) = (each for each in root.iter("{*}Code") if each.get("name") == "PERSON")
    assert made.get("color") == "#112233"
    assert made.findtext("{*}Description") == "Person\n\nWho acts."
    assert root.tag == "{urn:QDA-XML:codebook:1.0}CodeBook"


def test_a_codebook_has_no_articles_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "c.qdc"
    written, losses = RefiQda().write(dataset(full()), path, progress=NoProgress())
    assert (written, losses[0].what, losses[0].count) == (0, "articles", 1)
    with pytest.raises(FormatError, match="codebook"):
        read(RefiQda(), path)


TEXT = "One.\r\nTwo.\r\n👩‍🚀 Ann said so.\r\n"
CODES = code(1, "Person") + code(2, "Cue")


@pytest.mark.parametrize(
    ("program", "shift", "named"),
    [
        ("ATLAS.ti: a line end is one", 0, True),
        ("NVivo: a line end is two", 2, True),
        ("NVivo, whose names say nothing", 2, False),
        ("a line end is two and a pair is two", 4, True),
        ("a byte-order mark counts", 1, True),
    ],
)
def test_positions_are_taken_as_the_program_counted_them(
    tmp_path: Path, program: str, shift: int, named: bool
) -> None:
    start = TEXT.replace("\r\n", "\n").index("Ann") + shift
    marks = selection(3, start, start + 3, "Ann" if named else "", 1)
    marks += selection(4, start + 4, start + 8, "said" if named else "", 2)
    found = read_one(
        RefiQda(), foreign(tmp_path, TEXT.encode(), marks, codes=CODES)
    ).bundle
    assert ("Ann", "Person") in words(found), program
    assert ("said", "cue") in [(w, n.lower()) for w, n in words(found)]


def test_a_last_position_that_belongs_to_the_selection_is_noticed(
    tmp_path: Path,
) -> None:
    marks = selection(3, 0, 2, "Ann", 1) + selection(4, 4, 7, "said", 2)
    found = read_one(RefiQda(), foreign(tmp_path, b"Ann said.", marks, codes=CODES))
    assert ("Ann", "Person") in words(found.bundle)
    assert "the last position belongs to a selection" in found.remarks


def test_a_selection_without_a_code_is_a_remark(tmp_path: Path) -> None:
    marks = selection(3, 0, 3, "Ann", None).replace(
        "></PlainTextSelection>",
        "><Description>Who is it?</Description></PlainTextSelection>",
    )
    found = read_one(RefiQda(), foreign(tmp_path, b"Ann said.", marks)).bundle
    assert words(found) == [("Ann", "annotation")]
    (note,) = found.notes
    assert (note.on, note.text) == (found.mentions[0].id, "Who is it?")
    assert note.author == "Zoë"


def test_links_join_the_parts_of_a_quote(tmp_path: Path) -> None:
    codes = code(1, "Quote") + code(2, "Speaker") + code(3, "Cue")
    marks = selection(4, 0, 9, "“We agree", 1) + selection(5, 12, 15, "Ann", 2)
    marks += selection(6, 16, 20, "said", 3)
    links = "".join(
        f'<Link guid="{GUID.format(7)}" originGUID="{GUID.format(one)}"'
        f' targetGUID="{GUID.format(other)}"/>'
        for one, other in ((4, 5), (6, 4))
    )
    path = foreign(
        tmp_path,
        "“We agree” Ann said.".encode(),
        marks.replace("12", "11")
        .replace('"15"', '"14"')
        .replace("16", "15")
        .replace("20", "19"),
        codes=codes,
        more=f"<Links>{links}</Links>",
    )
    (quote,) = read_one(RefiQda(), path).bundle.attributions
    text = "“We agree” Ann said."
    assert covered(text, quote.source) == "Ann"
    assert covered(text, quote.cue) == "said"


def test_variables_of_a_case_are_metadata(tmp_path: Path) -> None:
    value = (
        f'<VariableValue><VariableRef targetGUID="{GUID.format(5)}"/>'
        "<TextValue>DPA</TextValue></VariableValue>"
    )
    path = foreign(tmp_path, b"Ann said.", "")
    with ZipFile(path) as archive:
        whole = archive.read("project.qde").decode()
    variables = (
        f'<Variables><Variable guid="{GUID.format(5)}" name="Outlet"'
        f' typeOfVariable="Text"/></Variables><Cases><Case guid="{GUID.format(6)}">'
        f'{value}<SourceRef targetGUID="{GUID.format(0)}"/></Case></Cases>'
    )
    with ZipFile(path, "w") as archive:
        archive.writestr(
            "Project.QDE", whole.replace("<Sources>", f"{variables}<Sources>")
        )
        archive.writestr("sources/ONE.txt", b"Ann said.")
    assert read_one(RefiQda(), path).bundle.document.metadata["outlet"] == "DPA"


def test_sources_that_are_no_text_are_told_one_by_one(tmp_path: Path) -> None:
    path = foreign(
        tmp_path,
        b"Ann said.",
        "",
        more=f'<Sources><PDFSource guid="{GUID.format(7)}" name="Two"/></Sources>',
    )
    one, two = read(RefiQda(), path)
    assert isinstance(one, ReadDocument)
    assert isinstance(two, Rejected)
    assert (two.source.rpartition("/")[2], "pdf" in two.reason) == ("Two", True)


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.qdpx", "two.qdpx"):
        write(RefiQda(), tmp_path / name, full())
    assert (tmp_path / "one.qdpx").read_bytes() == (tmp_path / "two.qdpx").read_bytes()


@needs_oracles
def test_another_reader_finds_the_selections(tmp_path: Path) -> None:
    write(RefiQda(), tmp_path / "p.qdpx", full())
    (source,) = asked("refi_qda_oracle", tmp_path / "p.qdpx", tmp_path / "x")
    text = full().document.text
    assert len(source["selections"]) == 9
    for start, end, name in source["selections"]:
        assert " ".join(text[start:end].split()) == name
