"""What ``prodigy`` holds comes back as it was.

Not held: rejected annotations.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.known import without_rejected
from pressmark.exchange.prodigy.prodigy import Prodigy
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles(), st.sampled_from(Alignment))
def test_what_prodigy_holds_comes_back(bundle: Bundle, alignment: Alignment) -> None:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "tasks.jsonl"
        chosen = Prodigy(alignment=alignment)
        chosen.write(dataset(bundle), output, progress=NoProgress())
        (found,) = Prodigy().read(output)
    assert isinstance(found, ReadDocument), found
    assert line_of(found.bundle) == line_of(held(bundle))


def held(bundle: Bundle) -> Bundle:
    return without_rejected(bundle)
