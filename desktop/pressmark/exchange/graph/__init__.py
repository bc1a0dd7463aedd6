"""One neutral view of a bundle, for formats that know spans and relations."""

from pressmark.exchange.graph.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.graph.labels import role_of
from pressmark.exchange.graph.reading import bundle_of
from pressmark.exchange.graph.showing import graph_of

__all__ = [
    "Graph",
    "Link",
    "LinkType",
    "Node",
    "NodeType",
    "bundle_of",
    "graph_of",
    "role_of",
]
