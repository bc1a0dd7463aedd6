"""What ``w3c`` holds comes back as it was.

Not held: rejected annotations.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.known import without_rejected
from pressmark.exchange.w3c.w3c import WebAnnotations
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles())
def test_what_w3c_holds_comes_back(bundle: Bundle) -> None:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "x.jsonld"
        WebAnnotations().write(dataset(bundle), output, progress=NoProgress())
        (found,) = WebAnnotations().read(output)
    assert isinstance(found, ReadDocument), found
    assert line_of(found.bundle) == line_of(held(bundle))
    assert found.remarks == ()


def held(bundle: Bundle) -> Bundle:
    return without_rejected(bundle)
