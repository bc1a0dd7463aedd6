"""What Pressmark writes of an article in TEI, and the names it has there."""

from __future__ import annotations

from pressmark.exchange.graph import NodeType

NAMESPACE = "http://www.tei-c.org/ns/1.0"
DATA = "pressmark"
"""The name of the JSON object that holds what TEI has no place for."""

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

LISTS = {
    "person": ("listPerson", "person", "persName"),
    "organization": ("listOrg", "org", "orgName"),
    "place": ("listPlace", "place", "placeName"),
    "event": ("listEvent", "event", "eventName"),
    "other": ("listObject", "object", "objectName"),
}
"""The list, the element and its name for the entities of each family of labels."""

_FAMILIES = {
    **dict.fromkeys(("PERSON", "PER"), "person"),
    **dict.fromkeys(("ORG", "ORGANIZATION", "ORGANISATION", "NORP"), "organization"),
    **dict.fromkeys(("GPE", "LOC", "LOCATION", "FAC", "PLACE"), "place"),
}

LABELS = {
    "persName": "PERSON",
    "orgName": "ORG",
    "placeName": "LOC",
    "geogName": "LOC",
    "settlement": "LOC",
    "country": "GPE",
    "region": "LOC",
    "name": "MISC",
    "rs": "MISC",
    "eventName": "EVENT",
    "objectName": "MISC",
}
"""The label of what an element names, where its type does not say."""

ROLES = frozenset({NodeType.SOURCE, NodeType.CUE})


def family(kind: str) -> str:
    """Return the family of an entity's type, by which list it stands in."""
    return _FAMILIES.get(kind.upper(), "other")
