"""What ``conll`` holds comes back: the words, the sentences and the spans of a layer.

Not held: blanks and so positions, ids, entities, reviews, other layers, metadata, which
of the parts of quotes belong together.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.conll import Conll
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.tokenised.layers import TokenLayer
from pressmark.exchange.tokenised.tagging import Tagging
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


def export(chosen: Conll, bundle: Bundle, path: Path) -> list[list[str]]:
    chosen.write(dataset(bundle), path, progress=NoProgress())
    lines = path.read_text("utf-8").split("\n")
    return [line.split(" ") for line in lines if line]


@given(
    bundles(),
    st.sampled_from(TokenLayer),
    st.sampled_from(Tagging),
    st.sampled_from(Alignment),
)
def test_every_row_has_four_columns_and_comes_back(
    bundle: Bundle, layer: TokenLayer, tagging: Tagging, alignment: Alignment
) -> None:
    chosen = Conll(layer=layer, tagging=tagging, alignment=alignment)
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.conll")
        rows = export(chosen, bundle, path)
        found = list(Conll(word_column=1, tag_column=4).read(path))

    assert all(len(row) == 4 and all(row) for row in rows)
    (document,) = found
    if isinstance(document, Rejected):
        return
    assert isinstance(document, ReadDocument)
    begun = sum(row[3][:2] in {"B-", "U-"} for row in rows)
    read = document.bundle
    spans = len([*read.mentions, *read.regions]) + sum(
        len(quote.source) + len(quote.cue) + len(quote.content)
        for quote in read.attributions
    )
    if tagging is not Tagging.IOB1 and layer in {
        TokenLayer.MENTIONS,
        TokenLayer.REGIONS,
    }:
        assert spans == begun


@given(bundles())
def test_the_same_data_give_the_same_bytes(bundle: Bundle) -> None:
    with TemporaryDirectory() as folder:
        first = export(Conll(), bundle, Path(folder, "a"))
        assert export(Conll(), bundle, Path(folder, "b")) == first
