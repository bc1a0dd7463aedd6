"""A DocBin gives back all that went into it, as long as nobody changes its spans.

Not held: nothing. What spaCy itself sees of it are whole tokens, see the unit tests.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import srsly
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.jsonl_reading import document_of
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.spacy_docbin import SpacyDocBin
from pressmark.exchange.spacy_docbin.groups import Spancat
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.progress import NoProgress
from tests.builders import bundle as built
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


ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner)
    ),
    max_leaves=5,
)


@given(st.data())
def test_odd_values_anywhere_in_a_pack_raise_nothing(data: st.DataObject) -> None:
    made = built("[“Yes,”:content 1] [[Ann:source 1]:PERSON=Ann] [said:cue 1].")
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.spacy")
        SpacyDocBin().write(dataset(made), path, progress=NoProgress())
        state = srsly.msgpack_loads(zlib.decompress(path.read_bytes()))
        groups = srsly.msgpack_loads(state["span_groups"][0])
        group = srsly.msgpack_loads(next(iter(groups)))
        user_data = srsly.msgpack_loads(state["user_data"][0], use_list=False)
        spoilt = data.draw(st.sampled_from([state, group, user_data]))
        spoilt[data.draw(st.sampled_from(sorted(spoilt, key=str)))] = data.draw(ODD)
        if spoilt is group:
            packed = srsly.msgpack_dumps({srsly.msgpack_dumps(group): ["sc"]})
            state["span_groups"] = [packed]
        if spoilt is user_data:
            state["user_data"] = [srsly.msgpack_dumps(user_data)]
        path.write_bytes(zlib.compress(srsly.msgpack_dumps(state)))
        for found in SpacyDocBin().read(path):
            assert isinstance(found, Rejected) or check_bundle(found.bundle) == []
