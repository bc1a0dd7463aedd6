"""A CAS that Pressmark writes gives the same bundle back, and cassis reads it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import cassis
import pytest
from hypothesis import HealthCheck, given, settings

from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.uima.formats import UimaJson, UimaXmi
from pressmark.exchange.xml_writing import holdable_in_xml
from pressmark.model.bundle import Bundle
from tests.datasets import read_one, write
from tests.strategies import bundles

anew = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)

NOT_HELD = {
    "uima-json": "nothing",
    "uima-xmi": "control characters, each of which is a space",
}


def exported(form: UimaXmi | UimaJson, bundle: Bundle, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    write(form, folder, bundle)
    (path,) = {*folder.glob(f"*{form.member}")} - {folder / "inception-layers.json"}
    return path


def held(value: Any) -> Any:  # noqa: ANN401  (any JSON value)
    if isinstance(value, str):
        return holdable_in_xml(value)[0]
    if isinstance(value, list):
        return [held(each) for each in value]
    if isinstance(value, dict):
        return {key: held(each) for key, each in value.items() if key != "sha256"}
    return value


@anew
@given(bundle=bundles())
def test_json_holds_all(bundle: Bundle, tmp_path: Path) -> None:
    form = UimaJson(tokens=False)
    found = read_one(form, exported(form, bundle, tmp_path / "out"))
    assert record_of(found.bundle) == record_of(bundle)
    assert found.remarks == ()


def is_named(bundle: Bundle) -> bool:
    """Whether labels and names are more than what XML has no room for."""
    names = [
        *(region.label for region in bundle.regions),
        *(mention.label for mention in bundle.mentions),
        *(stance.polarity for stance in bundle.stances),
        *(stance.topic or "-" for stance in bundle.stances),
        *(name for e in bundle.entities for name in (e.name, e.type)),
    ]
    return all(held(name).strip() for name in names)


@anew
@given(bundle=bundles().filter(is_named))
def test_xmi_holds_all_but_control_characters(bundle: Bundle, tmp_path: Path) -> None:
    form = UimaXmi(tokens=False)
    found = read_one(form, exported(form, bundle, tmp_path / "out"))
    assert held(record_of(found.bundle)) == held(record_of(bundle))


@anew
@given(bundle=bundles())
@pytest.mark.parametrize("form", [UimaXmi(), UimaJson()])
def test_cassis_finds_everything_where_it_is(
    form: UimaXmi | UimaJson, bundle: Bundle, tmp_path: Path
) -> None:
    path = exported(form, bundle, tmp_path / "out")
    types = cassis.load_typesystem(tmp_path / "out" / "TypeSystem.xml")
    with path.open("rb") as file:
        if isinstance(form, UimaXmi):
            cas = cassis.load_cas_from_xmi(file, typesystem=types)
        else:
            cas = cassis.load_cas_from_json(file)
    assert cas.typecheck() == []
    assert cas.sofa_string == held(bundle.document.text) or isinstance(form, UimaJson)
    mentions = sorted((m.begin, m.end) for m in cas.select("pressmark.Mention"))
    assert mentions == sorted((m.span.start, m.span.end) for m in bundle.mentions)
    contents = sorted(
        (part.begin, part.end)
        for part in cas.select("pressmark.QuotePart")
        if part.role == "content"
    )
    assert contents == sorted(
        (span.start, span.end)
        for quote in bundle.attributions
        for span in quote.content
    )
