"""TEI that Pressmark writes gives the same bundle back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from lxml import etree

from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.tei.formats import Tei
from pressmark.exchange.xml_writing import holdable_in_xml
from pressmark.model.bundle import Bundle
from pressmark.model.restriction import restricted
from pressmark.model.review import Status
from tests.datasets import read_one, write
from tests.strategies import bundles

NOT_HELD = (
    "control characters, each of which is a space",
    "rejected annotations, and what only they refer to",
)


def held(value: Any) -> Any:  # noqa: ANN401  (any JSON value)
    if isinstance(value, str):
        return holdable_in_xml(value)[0]
    if isinstance(value, list):
        return [held(each) for each in value]
    if isinstance(value, dict):
        return {key: held(each) for key, each in value.items() if key != "sha256"}
    return value


def is_named(bundle: Bundle) -> bool:
    """Whether labels are more than what XML has no room for."""
    names = [
        *(region.label for region in bundle.regions),
        *(mention.label for mention in bundle.mentions),
        *(stance.polarity for stance in bundle.stances),
    ]
    return all(held(name).strip() for name in names) and bool(
        held(bundle.document.text).strip()
    )


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(bundle=bundles().filter(is_named))
def test_an_article_comes_back_as_it_was(bundle: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    write(Tei(), path, bundle)
    found = read_one(Tei(), path)
    standing = restricted(bundle, {Status.ACCEPTED, Status.SUGGESTED})
    assert held(record_of(found.bundle)) == held(record_of(standing))
    body = etree.parse(path).find("{*}text/{*}body")
    assert "".join(body.itertext()) == held(bundle.document.text)
