"""CoNLL-U gives back all that went into it, as long as nobody changes its tags.

Not held: nothing. What others see of it are whole words, see the unit tests.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import conllu
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.conllu import Conllu
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.jsonl_reading import document_of
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles(), st.sampled_from(Alignment))
def test_what_is_written_comes_back_in_the_same_bytes(
    bundle: Bundle, alignment: Alignment
) -> None:
    chosen = Conllu(alignment=alignment)
    native = document_of(line_of(bundle), source="", number=1, name="a")
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.conllu")
        chosen.write(dataset(bundle), path, progress=NoProgress())
        text = path.read_bytes().decode()
        (found,) = chosen.read(path)
        bare = "".join(
            line
            for line in text.splitlines(keepends=True)
            if not line.startswith("# pressmark")
        )
        path.write_bytes(bare.encode())
        (foreign,) = chosen.read(path)

    strict = conllu.parse(text)
    assert all(len(token) == 10 for sentence in strict for token in sentence)
    assert isinstance(foreign, Rejected) or check_bundle(foreign.bundle) == []
    if isinstance(native, Rejected):
        return
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(native.bundle)
    assert isinstance(foreign, ReadDocument)
    assert foreign.bundle.document.text == bundle.document.text
