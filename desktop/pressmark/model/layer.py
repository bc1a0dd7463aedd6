"""The layers of annotation, as a run can be asked for and the window can show them."""

from __future__ import annotations

from enum import StrEnum


class Layer(StrEnum):
    """A sort of finding. ``metadata`` fills a document's fields, not annotations."""

    REGIONS = "regions"
    METADATA = "metadata"
    MENTIONS = "mentions"
    ENTITIES = "entities"
    ATTRIBUTIONS = "attributions"
    STANCES = "stances"
    EVENTS = "events"
