from __future__ import annotations

from hypothesis import given

from pressmark.exchange.graph import bundle_of, graph_of
from pressmark.exchange.order import in_order
from pressmark.model.bundle import Bundle
from tests.strategies import bundles


@given(bundles())
def test_a_bundle_made_a_graph_and_back_is_the_same(bundle: Bundle) -> None:
    made, remarks = bundle_of(graph_of(bundle), format_name="any")
    assert made == in_order(bundle)
    assert remarks == ()
