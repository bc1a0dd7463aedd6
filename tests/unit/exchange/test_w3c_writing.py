from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pyld import jsonld

from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.w3c.w3c import WebAnnotations
from pressmark.model.attribution import Act
from pressmark.model.bundle import Bundle
from pressmark.model.ids import NoteId
from pressmark.model.note import Note
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status
from tests.builders import AT, SUGGESTED, Stopped, bundle, dataset, made_id


@pytest.fixture(autouse=True)
def _without_the_number_of_a_network_card(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processor make its ids without a socket, by which such ids ask for it."""
    monkeypatch.setattr(uuid, "uuid1", uuid.uuid4)


_CONTEXT = Path(__file__).with_name("anno.jsonld")
"""Those terms of the context of Web Annotations that are written, for no network."""

_OA = "http://www.w3.org/ns/oa#"


def quoted() -> Bundle:
    made = bundle(
        "😀 [“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1],"
        " [“all”:content 1] of us. [Berlin:GPE=Berlin]",
        headline="They agree",
        url="https://ex.org/a 1",
        review=replace(SUGGESTED, status=Status.ACCEPTED),
    )
    entity = replace(made.entities[0], link="Q42")
    note = Note(NoteId(made_id("note")), made.mentions[0].id, "check", False, "Ann", AT)
    return replace(made, entities=(entity, made.entities[1]), notes=(note,))


def export(folder: Path, *bundles: Bundle) -> list[dict[str, Any]]:
    output = folder / "made.jsonld"
    WebAnnotations().write(dataset(*bundles), output, progress=NoProgress())
    pages: list[dict[str, Any]] = json.loads(output.read_text("utf-8"))
    return pages


def only_context(url: str, options: object) -> dict[str, Any]:
    """Give the one context there is; nothing else may be asked for."""
    del options
    assert url == "http://www.w3.org/ns/anno.jsonld"
    context = json.loads(_CONTEXT.read_text("utf-8"))
    return {"contextUrl": None, "documentUrl": url, "document": context}


def test_what_was_written_reads_back_whole(tmp_path: Path) -> None:
    export(tmp_path, quoted())
    (found,) = WebAnnotations().read(tmp_path / "made.jsonld")
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(quoted())


def test_changes_made_elsewhere_hold(tmp_path: Path) -> None:
    pages = export(tmp_path, quoted())
    for item in pages[0]["items"]:
        for body in item["body"]:
            if body.get("value") == "check":
                body["value"] = "checked"
            if body.get("value") == "GPE":
                body["value"] = "LOC"
    path = tmp_path / "made.jsonld"
    path.write_text(json.dumps(pages), "utf-8")
    (found,) = WebAnnotations().read(path)
    assert isinstance(found, ReadDocument)
    assert found.bundle.mentions[1].label == "LOC"
    assert [note.text for note in found.bundle.notes] == ["checked"]


def test_a_processor_takes_every_page_with_nothing_from_the_network(
    tmp_path: Path,
) -> None:
    pages = export(tmp_path, quoted(), bundle("Nothing here.", name="b"))
    options = {"documentLoader": only_context}
    assert len(jsonld.expand(pages, options)) == 2
    assert jsonld.to_rdf(pages, options)


def expanded(tmp_path: Path) -> list[dict[str, Any]]:
    pages = export(tmp_path, quoted())
    flat: list[dict[str, Any]] = jsonld.flatten(
        pages[0], None, {"documentLoader": only_context}
    )
    return flat


def test_annotations_mean_to_a_processor_what_they_say(tmp_path: Path) -> None:
    things = expanded(tmp_path)
    kinds = [kind for thing in things for kind in thing.get("@type", ())]
    assert kinds.count(f"{_OA}Annotation") == 5 + 2 + 1
    assert kinds.count(f"{_OA}TextPositionSelector") == 6
    starts = {
        thing[f"{_OA}start"][0]["@value"]
        for thing in things
        if f"{_OA}TextPositionSelector" in thing.get("@type", ())
    }
    assert 2 in starts
    motivations = {
        each["@id"] for thing in things for each in thing.get(f"{_OA}motivatedBy", ())
    }
    assert motivations == {f"{_OA}tagging", f"{_OA}linking", f"{_OA}commenting"}


def test_what_only_pressmark_knows_stays_json_to_a_processor(tmp_path: Path) -> None:
    things = expanded(tmp_path)
    own = [thing for thing in things if "urn:x-pressmark:document" in thing]
    assert own[0]["urn:x-pressmark:document"][0]["@type"] == "@json"
    details = [thing for thing in things if "urn:x-pressmark:details" in thing]
    assert len(details) == 6


def test_every_key_is_one_of_the_vocabulary(tmp_path: Path) -> None:
    known = json.loads(_CONTEXT.read_text("utf-8"))["@context"]
    for page in export(tmp_path, quoted()):
        assert set(keys_in(page)) <= {"@context", *known}


def keys_in(thing: object) -> Iterator[str]:
    """Yield the keys of JSON, but for what is under our own."""
    if isinstance(thing, dict):
        for key, value in thing.items():
            if not key.startswith("pressmark:"):
                yield key
                yield from keys_in(value) if key != "@context" else ()
    elif isinstance(thing, list):
        for each in thing:
            yield from keys_in(each)


def test_several_places_are_several_targets(tmp_path: Path) -> None:
    (page,) = export(tmp_path, quoted())
    contents = [
        item
        for item in page["items"]
        if any(body.get("value") == "Content" for body in item["body"])
    ]
    assert [
        [target["selector"][1]["exact"] for target in item["target"]]
        for item in contents
    ] == [["“We agree,”", "“all”"]]
    assert contents[0]["target"][0]["source"] == f"urn:uuid:{quoted().document.id}"


def test_an_address_names_the_source(tmp_path: Path) -> None:
    made = replace(
        quoted(),
        document=replace(quoted().document, metadata={"url": "https://ex.org/a1"}),
    )
    (page,) = export(tmp_path, made)
    assert page["items"][0]["target"][0]["source"] == "https://ex.org/a1"


def test_an_entity_of_wikidata_is_identified(tmp_path: Path) -> None:
    (page,) = export(tmp_path, quoted())
    bodies = [body for item in page["items"] for body in item["body"]]
    assert {
        "type": "SpecificResource",
        "purpose": "identifying",
        "source": "http://www.wikidata.org/entity/Q42",
    } in bodies


def test_losses_are_told(tmp_path: Path) -> None:
    made = bundle("[Ann:PERSON] [Ben:PERSON] [“Yes”:content 1]")
    gone = replace(made.mentions[0], review=replace(SUGGESTED, status=Status.REJECTED))
    quote = replace(made.attributions[0], act=Act.SPEECH)
    made = replace(made, mentions=(gone, made.mentions[1]), attributions=(quote,))
    _, losses = WebAnnotations().write(
        dataset(made), tmp_path / "x.jsonld", progress=NoProgress()
    )
    assert {loss.what: loss.count for loss in losses} == {
        "rejected annotations": 1,
        "suggestions that nobody has decided on": 2,
    }


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        WebAnnotations().write(
            dataset(quoted()), tmp_path / "x.jsonld", progress=Stopped()
        )
    assert list(tmp_path.iterdir()) == []
