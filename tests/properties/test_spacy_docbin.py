"""A DocBin gives back all that went into it, as long as nobody changes its spans.

Not held: nothing. What spaCy itself sees of it are whole tokens, see the unit tests.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.jsonl_reading import document_of
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.spacy_docbin import SpacyDocBin
from pressmark.exchange.spacy_docbin.groups import Spancat
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles(), st.sampled_from(Spancat), st.sampled_from(Alignment))
def test_what_is_written_comes_back_in_the_same_bytes(
    bundle: Bundle, spancat: Spancat, alignment: Alignment
) -> None:
    chosen = SpacyDocBin(spancat=spancat, alignment=alignment)
    native = document_of(line_of(bundle), source="", number=1, name="a")
    with TemporaryDirectory() as folder:
        path, again = Path(folder, "a.spacy"), Path(folder, "b.spacy")
        chosen.write(dataset(bundle), path, progress=NoProgress())
        chosen.write(dataset(bundle), again, progress=NoProgress())
        (found,) = chosen.read(path)
        assert path.read_bytes() == again.read_bytes()

    if isinstance(native, Rejected):
        assert isinstance(found, Rejected)
    else:
        assert isinstance(found, ReadDocument)
        assert line_of(found.bundle) == line_of(native.bundle)
