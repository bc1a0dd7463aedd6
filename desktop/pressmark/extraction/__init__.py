"""The extraction: text in, suggestions out. spaCy is imported only when it runs."""

from __future__ import annotations

from pressmark.model.layer import Layer

PIPELINE = "pressmark-rules"
"""The name under which suggestions say where they come from."""

VERSION = "1"
"""The version of the rules; other rules or another model are another version."""

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
