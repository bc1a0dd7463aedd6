"""What is written for a document, as a CAS in JSON."""

from __future__ import annotations

from typing import Any

import orjson

from pressmark.exchange.uima.cas import INITIAL_VIEW, SOFA
from pressmark.exchange.uima.layers import types
from pressmark.exchange.uima.numbering import Numbered


def json_of(numbered: Numbered) -> bytes:
    """Return a document as JSON, with the types in it."""
    structures: list[dict[str, Any]] = [
        {
            "%ID": numbered.SOFA,
            "%TYPE": SOFA,
            "sofaNum": 1,
            "sofaID": INITIAL_VIEW,
            "mimeType": "text",
            "sofaString": numbered.text,
        }
    ]
    for each in numbered.structures:
        record: dict[str, Any] = {"%ID": each.number, "%TYPE": each.type}
        record["@sofa"] = numbered.SOFA
        if each.place is not None:
            record["begin"], record["end"] = each.place
        record |= each.features
        record |= {f"@{name}": number for name, number in each.references.items()}
        structures.append(record)
    members = [each.number for each in numbered.structures]
    whole = {
        "%TYPES": _types(),
        "%FEATURE_STRUCTURES": structures,
        "%VIEWS": {INITIAL_VIEW: {"%SOFA": numbered.SOFA, "%MEMBERS": members}},
    }
    return orjson.dumps(whole)


def _types() -> dict[str, Any]:
    return {
        name: {
            "%NAME": name,
            "%SUPER_TYPE": base,
            **{
                feature: {"%NAME": feature, "%RANGE": kind}
                for feature, kind in features.items()
            },
        }
        for name, base, features in types()
    }
