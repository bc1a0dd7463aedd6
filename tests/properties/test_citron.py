"""A file of Citron gives back all that went into it, whatever Citron sees of it.

Not held: nothing.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
from hypothesis import given

from pressmark.exchange.citron import Citron
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.jsonl_reading import document_of
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles())
def test_what_is_written_comes_back_in_the_same_bytes(bundle: Bundle) -> None:
    native = document_of(line_of(bundle), source="", number=1, name="a")
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.json")
        Citron().write(dataset(bundle), path, progress=NoProgress())
        (found,) = Citron().read(path)
        value = orjson.loads(path.read_bytes())
        del value["pressmark"]
        path.write_bytes(orjson.dumps(value))
        (bare,) = Citron().read(path)

    for quote in value["quotes"]:
        for span in (quote["cue"], *quote["sources"], *quote["contents"]):
            assert value["text"][span["start"] : span["end"]] == span["text"]
    if isinstance(native, Rejected):
        assert isinstance(bare, Rejected)
        return
    assert isinstance(found, ReadDocument)
    assert line_of(found.bundle) == line_of(native.bundle)
    assert isinstance(bare, ReadDocument)
    assert check_bundle(bare.bundle) == []
    assert [one.content for one in bare.bundle.attributions] == [
        tuple(sorted(one.content))
        for one in found.bundle.attributions
        if any(quote["id"] == one.id for quote in value["quotes"])
    ]
