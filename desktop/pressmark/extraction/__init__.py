"""The extraction: text in, suggestions out. spaCy is imported only when it runs."""

from __future__ import annotations

from pressmark.confinement import open_no_sockets, tell_nobody
from pressmark.model.layer import Layer

PIPELINE = "pressmark"
"""The name under which suggestions say where they come from."""

VERSION = "2"
"""The version of rules and weights; others of either are another version."""

LAYERS = frozenset(
    {
        Layer.REGIONS,
        Layer.METADATA,
        Layer.MENTIONS,
        Layer.ENTITIES,
        Layer.ATTRIBUTIONS,
    }
)
"""The layers that the extraction can be asked for."""

open_no_sockets()
tell_nobody()
