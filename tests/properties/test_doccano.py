"""What ``doccano`` holds comes back as it was.

Not held: rejected annotations.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from pressmark.exchange.doccano.doccano import Doccano, Shape
from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.known import without_rejected
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles())
def test_what_doccano_holds_comes_back(bundle: Bundle) -> None:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "all.jsonl"
        Doccano().write(dataset(bundle), output, progress=NoProgress())
        (found,) = Doccano().read(output)
    assert isinstance(found, ReadDocument), found
    assert line_of(found.bundle) == line_of(held(bundle))
    assert found.remarks == ()


def held(bundle: Bundle) -> Bundle:
    return without_rejected(bundle)


@given(bundles())
def test_a_project_for_spans_holds_as_much(bundle: Bundle) -> None:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "made"
        chosen = Doccano(shape=Shape.SPANS, text_column="article", label_column="marks")
        chosen.write(dataset(bundle), output, progress=NoProgress())
        (found,) = chosen.read(output)
    assert isinstance(found, ReadDocument), found
    assert line_of(found.bundle) == line_of(held(bundle))
