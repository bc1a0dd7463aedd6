"""What ``label-studio`` holds comes back as it was.

Not held: rejected annotations, and the state of documents nobody has begun with.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.known import without_rejected
from pressmark.exchange.label_studio.label_studio import LabelStudio
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles())
def test_what_label_studio_holds_comes_back(bundle: Bundle) -> None:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "tasks.json"
        LabelStudio().write(dataset(bundle), output, progress=NoProgress())
        (found,) = LabelStudio().read(output)
    assert isinstance(found, ReadDocument), found
    assert line_of(found.bundle) == line_of(held(bundle))
    assert found.remarks == ()


def held(bundle: Bundle) -> Bundle:
    return without_rejected(bundle)
